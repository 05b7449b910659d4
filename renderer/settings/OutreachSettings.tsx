import { isEmptyText } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { stages } from '../../core/document/vocabulary.ts'
import { editForum } from '../../core/programme/forum-commands.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useRun } from '../state/app-context.tsx'
import { Disc } from '../ui/Disc.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import styles from './SettingsScreen.module.css'

/** When an organization has gone quiet, and what this forum calls the stages. */
export function OutreachSettings({ forum }: { readonly forum: Forum }) {
  const run = useRun()
  const t = useWords()
  const { id, stageLabels } = forum
  return (
    <section className={styles.section}>
      <h2>{t('settings.outreach')}</h2>
      <div className={styles.fields}>
        <NumberField<never>
          label={t('settings.quietAfter')}
          hint={t('settings.quietAfterHint')}
          suffix={t('settings.quietUnit')}
          value={forum.quietAfterDays}
          least={1}
          most={365}
          notRead={(typed) => t('settings.quietNotRead', { typed })}
          onChange={(quietAfterDays) => run(editForum(id, { quietAfterDays }))}
        />
      </div>
      <h3>{t('settings.stageLabels')}</h3>
      <p className={styles.hint}>{t('settings.stageLabelsHint')}</p>
      <div className={styles.fields}>
        {stages.map((stage) => (
          <div key={stage} className={styles.row}>
            <span className={`${styles.label} ${styles.stage}`}>
              <Disc shape={stage} />
              {t(`stage.${stage}`)}
            </span>
            <LocalizedField
              labelIn={(language) => t('settings.stageLabelIn', { stage: t(`stage.${stage}`), language })}
              value={stageLabels[stage] ?? {}}
              layout="row"
              onChange={(label) => {
                const { [stage]: _, ...others } = stageLabels
                return run(editForum(id, { stageLabels: isEmptyText(label) ? others : { ...others, [stage]: label } }))
              }}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
