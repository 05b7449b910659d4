import { memo } from 'react'
import { sameValue } from '../../core/document/changes.ts'
import { type Direction, withMoved } from '../../core/document/list-order.ts'
import type { Forum, RunItem, Session } from '../../core/document/rows.ts'
import { type RunTimes, runTimes } from '../../core/programme/run-of-show.ts'
import { editSession } from '../../core/programme/session-commands.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useApp, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { MoveButtons, moveByKeys } from '../ui/MoveButtons.tsx'
import { Note } from '../ui/Note.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import { useSpokenPlace } from '../ui/use-spoken-place.ts'
import styles from './RunOfShow.module.css'

/** The minutes that a new item begins with. */
const usualMinutes = 10
/** What sessionSchema allows. */
const mostItems = 100

interface Props {
  readonly session: Session
  readonly forum: Forum
}

/** What happens in the session one after the other, with the start of each item in the base zone. */
export const RunOfShow = memo(function RunOfShow({ session, forum }: Props) {
  const { store } = useApp()
  const act = useAct()
  const t = useWords()
  const speakPlace = useSpokenPlace()
  const { list, adding, focusItem, followTo, focusAfterRemoval } = useListFocus<HTMLOListElement>()
  const { runOfShow: items, durationMinutes } = session
  const times = runTimes(session, baseZone(forum))
  /** The items with what was handed over in the same breath: Enter in a number keeps the number, then adds an item. */
  const current = () => store.document.sessions[session.id]?.runOfShow ?? []
  const add = () => {
    const runOfShow = [...current(), { what: '', minutes: usualMinutes }]
    if (act(editSession(session.id, { runOfShow }, null))) focusItem(runOfShow.length - 1)
  }
  const move = (index: number) => (direction: Direction) => {
    const to = direction === 'earlier' ? index - 1 : index + 1
    if (items[to] === undefined) return
    followTo(to)
    // What is half typed belongs to this item, and is handed over before another one comes to its place.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const runOfShow = withMoved(current(), (_, i) => i === index, direction)
    if (act(editSession(session.id, { runOfShow }, null))) speakPlace(runOfShow[to]?.what ?? '', to, runOfShow.length)
  }
  return (
    <>
      <div role="status" className={styles.said}>
        <p className={styles.sum}>
          {items.length === 0
            ? t('session.runEmpty')
            : t('session.runSum', { total: String(times.totalMinutes), length: String(durationMinutes) })}
        </p>
        {times.overMinutes > 0 && (
          <Note severity="warning">
            {t('session.runOver', { over: String(times.overMinutes), total: String(times.totalMinutes) })}
          </Note>
        )}
      </div>
      <ol ref={list} className={styles.list}>
        {items.map((_, index) => (
          <Item
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
            key={index}
            session={session}
            index={index}
            start={times.starts[index] ?? null}
            onMove={move(index)}
            onAdd={add}
            onRemoved={() => focusAfterRemoval(index)}
          />
        ))}
      </ol>
      <div>
        <Button ref={adding} icon="plus" isDisabled={items.length >= mostItems} onPress={add}>
          {t('session.addItem')}
        </Button>
      </div>
    </>
  )
}, sameRun)

function sameRun(before: Props, after: Props): boolean {
  const [was, is] = [before.session, after.session]
  return (
    baseZone(before.forum) === baseZone(after.forum) &&
    was.id === is.id &&
    was.durationMinutes === is.durationMinutes &&
    sameValue(was.slot, is.slot) &&
    sameValue(was.runOfShow, is.runOfShow)
  )
}

interface ItemProps {
  readonly session: Session
  readonly index: number
  readonly start: RunTimes['starts'][number]
  readonly onMove: (direction: Direction) => void
  readonly onAdd: () => void
  readonly onRemoved: () => void
}

function Item({ session, index, start, onMove, onAdd, onRemoved }: ItemProps) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const { runOfShow: items } = session
  const item = items[index]
  if (!item) return null
  const isLast = index === items.length - 1
  const number = String(index + 1)
  const edit = (fields: Partial<RunItem>) =>
    run(
      editSession(
        session.id,
        { runOfShow: items.with(index, { ...item, ...fields }) },
        `runOfShow ${index} ${Object.keys(fields).join()}`,
      ),
    )
  const onEnter = isLast && items.length < mostItems ? { onEnter: onAdd } : {}
  return (
    <li className={styles.item} onKeyDownCapture={moveByKeys(onMove)}>
      <span className={styles.start}>
        {start ? (
          <>
            {start.time}
            <DayShift days={start.shift} />
          </>
        ) : (
          '—'
        )}
      </span>
      <div className={styles.what}>
        <TextField
          label={t('session.itemWhat', { number })}
          labelHidden
          value={item.what}
          placeholder={t('session.itemWhat', { number })}
          onChange={(what) => edit({ what })}
          {...onEnter}
        />
      </div>
      <div className={styles.minutes}>
        <NumberField<never>
          label={t('session.itemMinutes', { number })}
          labelHidden
          suffix={t('session.durationUnit')}
          value={item.minutes}
          most={1440}
          notRead={(typed) => t('session.itemMinutesNotRead', { typed })}
          onChange={(minutes) => edit({ minutes })}
          {...onEnter}
        />
      </div>
      <div className={styles.buttons}>
        <MoveButtons
          upLabel={t('session.itemUp', { number })}
          downLabel={t('session.itemDown', { number })}
          isFirst={index === 0}
          isLast={isLast}
          onMove={onMove}
        />
        <IconButton
          data-remove
          icon="close"
          label={t('session.itemRemove', { number })}
          onPress={() => {
            if (act(editSession(session.id, { runOfShow: items.toSpliced(index, 1) }, null))) onRemoved()
          }}
        />
      </div>
    </li>
  )
}
