import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import { conflictSentence } from '../i18n/conflict-sentences.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useOpenSession } from '../programme/use-open-session.ts'
import { Icon } from '../ui/Icon.tsx'
import popup from '../ui/Popup.module.css'
import { Text } from '../ui/Text.tsx'
import styles from './Checklist.module.css'
import type { CheckEntry, CheckLine } from './checklist-lines.ts'

/** More entries of one line are counted, not shown. */
const mostShown = 200

interface Props {
  readonly lines: readonly CheckLine[]
  readonly document: WorkspaceDocument
  readonly forum: Forum
}

/** What should be seen to before a release; each line opens what it names, and each of those leads to its place. */
export function Checklist({ lines, document, forum }: Props) {
  const t = useWords()
  return (
    <section className={styles.checklist} aria-labelledby="before-a-release">
      <h2 id="before-a-release" className={styles.head}>
        {t('releases.before')}
      </h2>
      {lines.length === 0 && <AllReady />}
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <DialogTrigger>
              <AriaButton className={styles.line ?? ''} data-severity={line.severity}>
                <CheckWords line={line} />
              </AriaButton>
              <Popover className={popup.popup ?? ''} placement="right bottom">
                <Dialog
                  className={styles.entries ?? ''}
                  aria-label={t(`releases.check.${line.key}`, { count: line.entries.length })}
                >
                  {({ close }) => (
                    <ul>
                      {line.entries.slice(0, mostShown).map((entry) => (
                        <li key={entry.key}>
                          <Entry entry={entry} document={document} forum={forum} onClose={close} />
                        </li>
                      ))}
                      {line.entries.length > mostShown && (
                        <li className={styles.more}>
                          {t('releases.moreNotShown', { count: line.entries.length - mostShown })}
                        </li>
                      )}
                    </ul>
                  )}
                </Dialog>
              </Popover>
            </DialogTrigger>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The checklist without its ways out, for where one decision is asked. */
export function ShortChecklist({ lines }: { readonly lines: readonly CheckLine[] }) {
  return (
    <>
      {lines.length === 0 && <AllReady />}
      {lines.length > 0 && (
        <ul className={styles.short}>
          {lines.map((line) => (
            <li key={line.key} className={styles.line} data-severity={line.severity}>
              <CheckWords line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function AllReady() {
  const t = useWords()
  return (
    <p className={styles.line}>
      <Icon name="check" size={14} />
      {t('releases.ready')}
    </p>
  )
}

function CheckWords({ line: { key, severity, entries } }: { readonly line: CheckLine }) {
  const t = useWords()
  return (
    <>
      <Icon name={severity} size={14} />
      <span>
        <span className="hidden-visually">{t(`severity.${severity}`)}: </span>
        {t(`releases.check.${key}`, { count: entries.length })}
      </span>
    </>
  )
}

/** A session, or a conflict in its sentence: it leads to the session, a conflict to the panel of conflicts too. */
function Entry({
  entry: { conflict, sessionId, languages },
  document,
  forum,
  onClose,
}: {
  readonly entry: CheckEntry
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly onClose: () => void
}) {
  const open = useOpenSession(forum)
  const language = useLanguage()
  const t = useWords()
  const session = sessionId ? document.sessions[sessionId] : undefined
  const where = session?.slot
    ? `${formatDate(session.slot.date, language, 'short')} ${session.slot.start}`
    : t('releases.noSlot')
  const missing = languages.map((one) => t(`language.${one}`)).join(t('releases.comma'))
  return (
    <button
      type="button"
      className={styles.entry}
      onClick={() => {
        onClose()
        if (sessionId) open(sessionId, conflict ? { conflictsOpen: true } : {})
      }}
    >
      {conflict && <span className={styles.sentence}>{conflictSentence(conflict.facts, document, t, language)}</span>}
      <span className={styles.about}>
        {session && <Text of={session.title} className={styles.title ?? ''} />}
        <span className={styles.aside}>{missing ? t('releases.missing', { languages: missing }) : where}</span>
      </span>
    </button>
  )
}
