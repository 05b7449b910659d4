import type { Forum, Session } from '../../core/document/rows.ts'
import { conflictsOf } from '../../core/programme/find-conflicts.ts'
import { AcceptConflict } from '../app/AcceptConflict.tsx'
import { conflictSentence } from '../i18n/conflict-sentences.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useDocument, useSettledDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { KeptTimes } from '../ui/KeptTimes.tsx'
import { Note } from '../ui/Note.tsx'
import { Text } from '../ui/Text.tsx'
import { troubleWords } from './board/board-words.ts'
import styles from './ConflictNotes.module.css'
import { useOpenSession } from './use-open-session.ts'

interface Props {
  readonly session: Session
  readonly forum: Forum
  readonly onAccepted: () => void
}

/** What is wrong with a session, in words, with the other session that it is about, which is shown when it is pressed. */
export function ConflictNotes({ session, forum, onAccepted }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const open = useOpenSession(forum)
  const settled = useSettledDocument() ?? document
  const conflicts = conflictsOf(settled, forum.id, todayOf(forum)).filter(({ sessions }) =>
    sessions.includes(session.id),
  )
  return conflicts.map((conflict) => {
    const others = conflict.sessions.flatMap((id) => (id === session.id ? [] : (document.sessions[id] ?? [])))
    const accept = (
      <AcceptConflict
        forumId={forum.id}
        conflict={conflict}
        // Two of one kind differ by the other session.
        sentence={troubleWords(conflict, session.id, document, t, language)}
        onAccepted={onAccepted}
      />
    )
    return (
      <Note key={conflict.key} severity={conflict.severity} action={accept}>
        <KeptTimes words={conflictSentence(conflict.facts, document, t, language)} />
        {others.map(({ id, title, slot }) => (
          <button key={id} type="button" className={styles.other} onClick={() => open(id)}>
            <Text of={title} />
            {slot && (
              <span className={styles.time}>
                {slot.date === session.slot?.date ? '' : `${formatDate(slot.date, language, 'short')} `}
                {slot.start}
              </span>
            )}
          </button>
        ))}
      </Note>
    )
  })
}
