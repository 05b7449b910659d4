import { useMemo, useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, Session, SessionId } from '../../../core/document/rows.ts'
import { foldText } from '../../../core/outreach/find-organizations.ts'
import { sessionsOf } from '../../../core/programme/session-rows.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useDocument } from '../../state/app-context.tsx'
import { FindField } from '../../ui/FindField.tsx'
import popup from '../../ui/Popup.module.css'

const mostShown = 60

interface Props {
  readonly label: string
  readonly forum: Forum
  /** Sessions that are not offered. */
  readonly without: readonly SessionId[]
  readonly autoFocus?: boolean
  readonly onChoose: (id: SessionId) => void
}

/** One session of a forum, found by its title in any language; those of the tray first. Make it anew after a choice. */
export function SessionPicker({ label, forum, without, autoFocus = false, onChoose }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const known = useMemo(
    () =>
      sessionsOf(document, forum.id)
        .filter(({ state }) => state !== 'cancelled')
        .map((session) => ({
          id: session.id,
          session,
          title: wordsFor(session.title, language),
          found: foldText(Object.values(session.title).join(' ')),
        }))
        .sort((a, b) => Number(a.session.slot !== null) - Number(b.session.slot !== null)),
    [document, forum.id, language],
  )
  const wanted = foldText(typed.trim())
  const where = ({ slot }: Session) =>
    slot ? `${formatDate(slot.date, language, 'short')} ${slot.start}` : t('board.tray')
  const options = known
    .filter(({ id, found }) => !without.includes(id) && found.includes(wanted))
    .slice(0, mostShown)
    .map(({ id, title, session }) => ({
      id,
      name: title,
      content: (
        <>
          <span className={popup.text}>{title}</span>
          <span className={popup.detail}>{where(session)}</span>
        </>
      ),
    }))
  return (
    <FindField
      label={label}
      options={options}
      typed={typed}
      onType={setTyped}
      onChoose={(id) => onChoose(id as SessionId)}
      autoFocus={autoFocus}
      nothing={t('board.trayNoMatch')}
    />
  )
}
