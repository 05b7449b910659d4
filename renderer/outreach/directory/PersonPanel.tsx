import { useState } from 'react'
import { decidingEngagements } from '../../../core/document/deciding-engagement.ts'
import { rowsOf } from '../../../core/document/document.ts'
import { languageTag } from '../../../core/document/language.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Person } from '../../../core/document/outreach-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { deletePerson } from '../../../core/outreach/organization-commands.ts'
import { instantOfText } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { useOfferActions } from '../../app/offered-actions.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor, personName, romanizedName } from '../../i18n/names.ts'
import { useAct, useApp, useDocument } from '../../state/app-context.tsx'
import { type Action, ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/Button.tsx'
import panel from '../../ui/Panel.module.css'
import { Panel, PanelGroup } from '../../ui/Panel.tsx'
import styles from '../EditionList.module.css'
import { MergePersons } from '../MergePersons.tsx'
import { PersonDetails, PersonNames } from '../PersonFields.tsx'

interface Props {
  readonly person: Person
  readonly forum: Forum
  readonly onClose: () => void
}

/** Everything about a person: names, posts, how to reach them, and what they did in every edition. */
export function PersonPanel({ person, forum, onClose }: Props) {
  const { show } = useApp()
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [isMerging, setMerging] = useState(false)
  const here = decidingEngagements(document, forum.id)
  const posts = rowsOf(document, 'affiliations')
    .filter(({ personId }) => personId === person.id)
    .flatMap((affiliation) => {
      const organization = document.organizations[affiliation.organizationId]
      return organization ? [{ affiliation, organization }] : []
    })
  const roles = rowsOf(document, 'participations').flatMap((participation) => {
    const session = participation.personId === person.id ? document.sessions[participation.sessionId] : undefined
    return session ? [{ participation, session }] : []
  })
  const contacts = rowsOf(document, 'interactions')
    .filter(({ personId }) => personId === person.id)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  const more: readonly Action[] = [
    { key: 'merge', words: t('directory.mergePerson'), act: () => setMerging(true) },
    {
      key: 'delete',
      words: t('engagement.deletePerson', { name: personName(person) }),
      look: 'danger',
      act: () => act(deletePerson(person.id), { quietly: false }) && onClose(),
    },
  ]
  useOfferActions(() => ({ subject: personName(person), icon: 'outreach', actions: more }))
  return (
    <Panel label={t('directory.panel')} onClose={onClose}>
      <header className={panel.head}>
        <div className={panel.kicker}>
          <span className="cut">{person.nativeName ? romanizedName(person) : ''}</span>
          <span className={panel.grow} />
          <ActionMenu label={t('app.more')} icon="more" actions={more} />
          <IconButton icon="close" label={t('directory.closePerson')} onPress={onClose} />
        </div>
        <h2 className={panel.title} lang={languageTag(person.nativeLanguage)}>
          {personName(person)}
        </h2>
        <p className={panel.sub}>{person.reading}</p>
      </header>
      <section
        className={panel.body}
        aria-label={personName(person)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        style={{ borderTop: '1px solid var(--line)' }}
      >
        <PersonNames person={person} />
        <PanelGroup title={t('directory.posts')}>
          {posts.length === 0 && <p className={styles.quiet}>{t('directory.noPost')}</p>}
          {posts.map(({ affiliation, organization }) => (
            <button
              key={affiliation.id}
              type="button"
              className={styles.line}
              onClick={() => {
                const engagement = here.get(organization.id)
                show({
                  personId: null,
                  ...(engagement ? { engagementId: engagement.id } : { organizationId: organization.id }),
                })
              }}
            >
              <span className={styles.title}>{wordsFor(nameFor(organization, language), language)}</span>
              <span className={styles.quiet}>{wordsFor(affiliation.title, language)}</span>
            </button>
          ))}
        </PanelGroup>
        <PersonDetails
          person={person}
          affiliation={posts[0]?.affiliation ?? null}
          forum={forum}
          zone={posts[0]?.organization.zone ?? null}
        />
        {roles.length > 0 && (
          <PanelGroup title={t('directory.rolesOf')}>
            {roles.map(({ participation, session }) => (
              <button
                key={participation.id}
                type="button"
                className={styles.line}
                onClick={() =>
                  show({ forumId: session.forumId, screen: 'programme', sessionId: session.id, day: null })
                }
              >
                <span className={styles.title}>{wordsFor(session.title, language)}</span>
                <span className={styles.quiet}>{t(`role.${participation.role}`)}</span>
                <span className={styles.time}>
                  {session.slot ? `${formatDate(session.slot.date, language, 'date')} ${session.slot.start}` : '—'}
                </span>
              </button>
            ))}
          </PanelGroup>
        )}
        {contacts.length > 0 && (
          <PanelGroup title={t('directory.contactsOf')}>
            <ol className={styles.contacts}>
              {contacts.map(({ id, at, zone, channel, subject, outcome }) => (
                <li key={id}>
                  <span className={styles.when}>
                    {formatDate(localTimeAt(instantOfText(at), zone).date, language, 'date')} ·{' '}
                    {t(`channel.${channel}`)}
                  </span>
                  <span className={styles.subject}>{subject}</span>
                  {outcome && <span className={styles.quiet}>{outcome}</span>}
                </li>
              ))}
            </ol>
          </PanelGroup>
        )}
      </section>
      {isMerging && <MergePersons person={person} onClose={() => setMerging(false)} />}
    </Panel>
  )
}
