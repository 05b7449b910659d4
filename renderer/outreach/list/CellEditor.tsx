import { useEffect, useRef, useState } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import type { Forum } from '../../../core/document/rows.ts'
import {
  type Priority,
  type Purpose,
  priorities,
  purposes,
  type Stage,
  stages,
} from '../../../core/document/vocabulary.ts'
import { editEngagement, setStage } from '../../../core/outreach/engagement-commands.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { readDateWords } from '../../../core/outreach/read-date-words.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useAct, useApp } from '../../state/app-context.tsx'
import { Disc } from '../../ui/Disc.tsx'
import { Icon } from '../../ui/Icon.tsx'
import popup from '../../ui/Popup.module.css'
import { useStageWords } from '../use-stage-words.ts'
import { cellEditors, columnHeads } from './columns.ts'
import styles from './OutreachTable.module.css'

interface Props {
  readonly row: OutreachRow
  readonly column: OutreachColumn
  readonly forum: Forum
  readonly today: CalendarDate
  /** The edit is kept, or given up; the focus belongs to the cell again, unless it has gone elsewhere. */
  readonly onDone: (takesFocus: boolean) => void
}

/** Edits one cell in its place: a menu, a line of text, or a day in words. Enter and leaving keep, Escape gives up. */
export function CellEditor(props: Props) {
  return cellEditors[props.column] === 'choice' ? <CellMenu {...props} /> : <CellText {...props} />
}

function CellMenu({ row, column, forum, onDone }: Props) {
  const act = useAct()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const place = useRef<HTMLSpanElement>(null)
  const { engagement } = row
  const options =
    column === 'stage'
      ? stages.map((key) => ({ id: key as string, words: stageWords(key), mark: <Disc shape={key} /> }))
      : column === 'purpose'
        ? purposes.map((key) => ({ id: key as string, words: t(`purpose.${key}`), mark: null }))
        : priorities.map((key) => ({ id: key as string, words: t(`priority.${key}`), mark: null }))
  const chosen = column === 'stage' ? engagement.stage : column === 'purpose' ? engagement.purpose : engagement.priority
  const choose = (key: string) => {
    if (key === chosen) return
    if (column === 'stage') act(setStage(engagement.id, key as Stage))
    else if (column === 'purpose') act(editEngagement(engagement.id, { purpose: key as Purpose }))
    else act(editEngagement(engagement.id, { priority: key as Priority }))
  }
  return (
    <span ref={place} className={styles.editing}>
      {options.find(({ id }) => id === chosen)?.words}
      <Popover
        className={popup.popup ?? ''}
        triggerRef={place}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => !isOpen && onDone(true)}
      >
        <Menu
          aria-label={t('list.edit', { field: t(columnHeads[column]) })}
          autoFocus
          selectionMode="single"
          selectedKeys={[chosen]}
          className={popup.list ?? ''}
          onAction={(key) => {
            choose(String(key))
            onDone(true)
          }}
          onClose={() => onDone(true)}
        >
          {options.map(({ id, words, mark }) => (
            <MenuItem key={id} id={id} textValue={words} className={popup.item ?? ''}>
              {mark}
              <span className={popup.text}>{words}</span>
              <span className={popup.mark}>{id === chosen && <Icon name="check" size={14} />}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </span>
  )
}

function CellText({ row, column, today, onDone }: Props) {
  const act = useAct()
  const { say } = useApp()
  const language = useLanguage()
  const t = useWords()
  const { engagement } = row
  const isDate = cellEditors[column] === 'date'
  const before =
    column === 'owner'
      ? engagement.owner
      : column === 'nextStep'
        ? engagement.nextStep
        : ((column === 'answerDue' ? engagement.answerDueOn : engagement.nextFollowUpOn) ?? '')
  const [typed, setTyped] = useState<string>(before)
  const field = useRef<HTMLInputElement>(null)
  const isEnded = useRef(false)
  useEffect(() => field.current?.select(), [])
  const read = isDate ? readDateWords(typed, today) : null
  const isUnread = isDate && typed.trim() !== '' && !read
  const end = (keeps: boolean, isLeft = false) => {
    if (isEnded.current) return
    if (keeps && isUnread) {
      // Whoever leaves the field is told, and the day that was there stays.
      if (!isLeft) return
      say({ words: (t) => t('contact.whenNotRead', { typed }), kind: 'problem', undoes: null })
    }
    isEnded.current = true
    if (keeps && !isUnread && typed !== before) keep()
    onDone(!isLeft)
  }
  const keep = () => {
    const date = typed.trim() === '' ? null : read
    if (column === 'owner') act(editEngagement(engagement.id, { owner: typed.trim() }))
    else if (column === 'nextStep') act(editEngagement(engagement.id, { nextStep: typed.trim() }))
    else if (column === 'answerDue') act(editEngagement(engagement.id, { answerDueOn: date }))
    else act(editEngagement(engagement.id, { nextFollowUpOn: date }))
  }
  return (
    <span className={styles.editing}>
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the person asked to edit this very cell
        autoFocus
        type="text"
        className={styles.editor}
        aria-label={t('list.edit', { field: t(columnHeads[column]) })}
        aria-invalid={isUnread}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        placeholder={isDate ? t('contact.whenHint') : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => end(true, true)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          event.stopPropagation()
          if (event.key === 'Enter') end(true)
          if (event.key === 'Escape') end(false)
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
        }}
      />
      {isDate && typed.trim() !== '' && typed !== before && (
        <span className={styles.understood} role="status" data-unread={isUnread || undefined}>
          {read ? formatDate(read, language, 'full') : t('contact.whenNotRead', { typed })}
        </span>
      )}
    </span>
  )
}
