import { wordsFor } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { type EditionHistory, historyOfOrganization } from '../../core/outreach/organization-history.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate, formatDays } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument } from '../state/app-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './EditionList.module.css'
import { useStageWords } from './use-stage-words.ts'

interface Props {
  readonly organization: Organization
  /** The forum in sight. */
  readonly forum: Forum
}

/** What an organization had to do with every edition: outreach, sessions and contacts, on one page. */
export function EditionList({ organization, forum }: Props) {
  const document = useDocument()
  const t = useWords()
  const editions = historyOfOrganization(document, organization.id)
  if (editions.length === 0) return <p className={styles.quiet}>{t('directory.noEditions')}</p>
  return (
    <>
      {editions.map((edition) => (
        <Edition key={edition.forum.id} edition={edition} isHere={edition.forum.id === forum.id} />
      ))}
    </>
  )
}

function Edition({ edition, isHere }: { readonly edition: EditionHistory; readonly isHere: boolean }) {
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const { forum, engagements, roles, interactions } = edition
  const stageWords = useStageWords(forum)
  const name = wordsFor(forum.name, language)
  return (
    <section className={styles.edition} aria-label={name}>
      <h3 className={styles.name}>
        <Text of={forum.name} />
      </h3>
      <p className={styles.quiet}>
        {formatDays(
          forum.days.map(({ date }) => date),
          language,
        )}
        {isHere && ` · ${t('directory.thisForum')}`}
      </p>
      {engagements.map((engagement) => (
        <button
          key={engagement.id}
          type="button"
          className={styles.line}
          onClick={() => show({ forumId: forum.id, screen: 'outreach', engagementId: engagement.id })}
        >
          <span>{t(`purpose.${engagement.purpose}`)}</span>
          <Chip shape={engagement.stage} word={stageWords(engagement.stage)} />
          <span className={styles.quiet}>{engagement.closedReason || engagement.owner}</span>
        </button>
      ))}
      {roles.map(({ participation, session }) => (
        <button
          key={participation.id}
          type="button"
          className={styles.line}
          onClick={() =>
            show({ forumId: forum.id, screen: 'programme', sessionId: session.id, engagementId: null, day: null })
          }
        >
          <span className={styles.title}>{wordsFor(session.title, language)}</span>
          <span className={styles.quiet}>{t(`role.${participation.role}`)}</span>
          <span className={styles.time}>
            {session.slot ? `${formatDate(session.slot.date, language, 'short')} ${session.slot.start}` : '—'}
          </span>
        </button>
      ))}
      {interactions.length > 0 && (
        <ol className={styles.contacts}>
          {interactions.map(({ id, at, zone, channel, subject, outcome, by }) => {
            const { date } = localTimeAt(instantOfText(at), zone)
            return (
              <li key={id}>
                <span className={styles.when}>
                  {formatDate(date, language, 'date')} · {t(`channel.${channel}`)}
                  {by && ` · ${by}`}
                </span>
                <span className={styles.subject}>{subject}</span>
                {outcome && <span className={styles.quiet}>{outcome}</span>}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
