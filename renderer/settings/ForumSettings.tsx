import type { Forum } from '../../core/document/rows.ts'
import { forumStatuses } from '../../core/document/vocabulary.ts'
import { editForum } from '../../core/programme/forum-commands.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useRun } from '../state/app-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { Check, LanguageToggles } from '../ui/Toggles.tsx'
import { DaySettings } from './DaySettings.tsx'
import { ForumTags } from './ForumTags.tsx'
import { ForumZones } from './ForumZones.tsx'
import styles from './SettingsScreen.module.css'
import { WorkingHours } from './WorkingHours.tsx'

/** Name, place, status, days and zones of the forum. */
export function ForumSettings({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const { id } = forum
  return (
    <section className={styles.section}>
      <h2>{t('settings.forum')}</h2>
      <div className={styles.fields}>
        <div className={styles.row}>
          <span className={styles.label}>{t('welcome.name')}</span>
          <LocalizedField
            labelIn={(language) => t('settings.forumNameIn', { language })}
            value={forum.name}
            required
            layout="pairs"
            onChange={(name) => run(editForum(id, { name }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.city')}</span>
          <LocalizedField
            labelIn={(language) => t('settings.cityIn', { language })}
            value={forum.city}
            layout="pairs"
            onChange={(city) => run(editForum(id, { city }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.host')}</span>
          <OrganizationPicker
            label={t('settings.host')}
            placeholder={t('settings.noHost')}
            value={forum.hostOrganizationId}
            onChange={(hostOrganizationId) => act(editForum(id, { hostOrganizationId }))}
          />
        </div>
        <Choice
          label={t('settings.status')}
          value={forum.status}
          options={forumStatuses.map((status) => ({ key: status, words: t(`forumStatus.${status}`) }))}
          onChange={(status) => act(editForum(id, { status }))}
        />
        <NumberField<null>
          label={t('settings.audience')}
          value={forum.expectedAudience}
          empty={null}
          most={1_000_000}
          notRead={(typed) => t('settings.audienceNotRead', { typed })}
          onChange={(expectedAudience) => run(editForum(id, { expectedAudience }))}
        />
        <NumberField<never>
          label={t('settings.buffer')}
          hint={t('settings.bufferHint')}
          suffix={t('session.durationUnit')}
          value={forum.bufferMinutes}
          most={240}
          notRead={(typed) => t('settings.bufferNotRead', { typed })}
          onChange={(bufferMinutes) => run(editForum(id, { bufferMinutes }))}
        />
        <LanguageToggles
          label={t('settings.languages')}
          value={forum.languages}
          onChange={(languages) =>
            act(editForum(id, { languages: languages.length > 0 ? languages : forum.languages }))
          }
        />
        <div className={styles.row}>
          <span />
          <Check
            label={t('settings.illustrative')}
            value={forum.timesAreIllustrative}
            onChange={(timesAreIllustrative) => act(editForum(id, { timesAreIllustrative }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.tags')}</span>
          <ForumTags forum={forum} />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.zones')}</span>
          <ForumZones forum={forum} />
        </div>
      </div>
      <DaySettings forum={forum} />
      <WorkingHours forum={forum} />
    </section>
  )
}
