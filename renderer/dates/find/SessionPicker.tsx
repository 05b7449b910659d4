import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, Session, SessionId } from '../../../core/document/rows.ts'
import { foldText } from '../../../core/outreach/find-organizations.ts'
import { sessionsOf } from '../../../core/programme/session-rows.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useDocument } from '../../state/app-context.tsx'
import field from '../../ui/Field.module.css'
import { Icon } from '../../ui/Icon.tsx'
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
  const options = known.filter(({ id, found }) => !without.includes(id) && found.includes(wanted)).slice(0, mostShown)
  const where = ({ slot }: Session) =>
    slot ? `${formatDate(slot.date, language, 'short')} ${slot.start}` : t('board.tray')
  return (
    <ComboBox
      className={field.field ?? ''}
      data-label-hidden
      items={options}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => key !== null && onChoose(key as SessionId)}
      autoFocus={autoFocus}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className="hidden-visually">{label}</Label>
      <div className={field.frame}>
        <Input className={field.input ?? ''} placeholder={label} />
        <span className={field.arrow}>
          <Icon name="search" size={12} />
        </span>
      </div>
      <Popover className={popup.popup ?? ''}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => <div className={popup.empty}>{t('board.trayNoMatch')}</div>}
        >
          {({ id, title, session }: (typeof options)[number]) => (
            <ListBoxItem id={id} className={popup.item ?? ''} textValue={title}>
              <span className={popup.text}>{title}</span>
              <span className={popup.detail}>{where(session)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
