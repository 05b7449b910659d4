import type { Channel, Engagement } from '../../core/document/rows.ts'
import { deleteInteraction } from '../../core/outreach/engagement-commands.ts'
import { interactionsOf } from '../../core/outreach/outreach-list.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument } from '../state/app-context.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './EngagementPanel.module.css'

const icons: { readonly [C in Channel]: IconName } = {
  email: 'email',
  phone: 'phone',
  meeting: 'meeting',
  'video-call': 'video',
  letter: 'letter',
  fax: 'letter',
  wechat: 'chat',
  line: 'chat',
  kakaotalk: 'chat',
}

/** The contacts of an engagement, latest first. */
export function InteractionList({ engagement }: { readonly engagement: Engagement }) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const interactions = interactionsOf(document, engagement.id)
  if (interactions.length === 0) return <p className={styles.quiet}>{t('engagement.noHistory')}</p>
  return (
    <ol>
      {interactions.map((interaction) => {
        const { date, time } = localTimeAt(instantOfText(interaction.at), interaction.zone)
        const day = formatDate(date, language, 'date')
        return (
          <li key={interaction.id} className={styles.contact}>
            <span className={styles.icon}>
              <Icon name={icons[interaction.channel]} size={14} />
            </span>
            <div>
              <p className={styles.when}>
                {day} {time} · {t(`channel.${interaction.channel}`)}, {t(`direction.${interaction.direction}`)}
                {interaction.by && ` · ${interaction.by}`}
              </p>
              <p className={styles.subject}>{interaction.subject}</p>
              {interaction.body && <p className={styles.body}>{interaction.body}</p>}
              {interaction.outcome && <p className={styles.body}>{interaction.outcome}</p>}
            </div>
            <IconButton
              icon="trash"
              label={t('engagement.deleteContact', { date: day })}
              onPress={() => act(deleteInteraction(interaction.id), { quietly: false })}
            />
          </li>
        )
      })}
    </ol>
  )
}
