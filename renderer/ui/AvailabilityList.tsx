import { useEffect, useRef } from 'react'
import { v7 as newId } from 'uuid'
import { type Availability, availabilityIdSchema, type Owner } from '../../core/document/planning-rows.ts'
import { type Forum, usualWindow } from '../../core/document/rows.ts'
import { availabilityKinds } from '../../core/document/vocabulary.ts'
import { addAvailability, deleteAvailability, editAvailability } from '../../core/programme/availability-commands.ts'
import {
  availabilitiesByOwner,
  type LocalStretch,
  momentsOf,
  stretchOf,
  withTimes,
} from '../../core/programme/availability-time.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf, refusalSentence } from '../i18n/sentences.ts'
import { useAct, useApp, useDocumentPart, useRun } from '../state/app-context.tsx'
import { newContext } from '../state/command-context.ts'
import styles from './AvailabilityList.module.css'
import { Button, IconButton } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { DateField } from './DateField.tsx'
import { DayShift } from './DayShift.tsx'
import { TextField } from './TextField.tsx'
import { TimeField } from './TimeField.tsx'
import { useListFocus } from './use-list-focus.ts'

const none: readonly Availability[] = []

interface Props {
  readonly owner: Owner
  /** What the owner is called, for the names of the controls. */
  readonly name: string
  readonly forum: Forum
  /** The zone in which new times are said first; the forum's base zone where it is not one of its zones. */
  readonly zone?: Zone | null
}

/** When a person, an organization or a room is free or not: a line a stretch, typed in the time of a zone. */
export function AvailabilityList({ owner, name, forum, zone = null }: Props) {
  const rows = useDocumentPart((document) => availabilitiesByOwner(document).get(owner.id) ?? none)
  const act = useAct()
  const { say, view, show } = useApp()
  const t = useWords()
  const section = useRef<HTMLElement>(null)
  const isAsked = view.availabilityOf?.id === owner.id
  useEffect(() => {
    if (!isAsked) return
    section.current?.scrollIntoView({ block: 'nearest' })
    section.current?.querySelector('button')?.focus()
    show({ availabilityOf: null })
  }, [isAsked, show])
  const { list, adding, focusItem, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const add = () => {
    const said = forum.zones.find((known) => known === zone) ?? baseZone(forum)
    const [day] = forum.days
    const { start, end } = day?.window ?? usualWindow
    const date = day?.date ?? localTimeAt(newContext().now, said).date
    const moments = momentsOf(withTimes({ date, start, end, days: 0 }, {}), said)
    if (!moments.ok)
      return say({
        words: (t, language) => refusalSentence(moments.failure, t, language),
        kind: 'problem',
        undoes: null,
      })
    const id = availabilityIdSchema.parse(newId())
    const { from } = moments.value
    const label = act(addAvailability({ id, owner, kind: 'unavailable', zone: said, note: '', ...moments.value }))
    if (label) focusItem(rows.filter((row) => instantOfText(row.from) <= instantOfText(from)).length)
  }
  return (
    <section ref={section} className={styles.block} aria-label={t('availability.titleOf', { name })}>
      {rows.length === 0 && <p className={styles.quiet}>{t('availability.none')}</p>}
      <ul ref={list} className={styles.list}>
        {rows.map((row, index) => (
          <AvailabilityLine key={row.id} row={row} forum={forum} onRemoved={() => focusAfterRemoval(index)} />
        ))}
      </ul>
      {rows.some(({ kind }) => kind === 'available') && <p className={styles.quiet}>{t('availability.onlyThen')}</p>}
      <div>
        <Button ref={adding} small icon="plus" aria-label={t('availability.addFor', { name })} onPress={add}>
          {t('availability.add')}
        </Button>
      </div>
    </section>
  )
}

interface LineProps {
  readonly row: Availability
  readonly forum: Forum
  readonly onRemoved: () => void
}

function AvailabilityLine({ row, forum, onRemoved }: LineProps) {
  const act = useAct()
  const run = useRun()
  const { say } = useApp()
  const language = useLanguage()
  const t = useWords()
  const stretch = stretchOf(row)
  const zones = [...new Set([...forum.zones, row.zone])]
  /** Says the stretch in `zone`; answers a sentence when it cannot be. */
  const edit = (next: LocalStretch, zone = row.zone): string | null => {
    const moments = momentsOf(next, zone)
    return moments.ok
      ? run(editAvailability(row.id, { ...moments.value, zone }))
      : refusalSentence(moments.failure, t, language)
  }
  const editOrSay = (next: LocalStretch, zone = row.zone) => {
    const moments = momentsOf(next, zone)
    if (moments.ok) act(editAvailability(row.id, { ...moments.value, zone }))
    else say({ words: (t, language) => refusalSentence(moments.failure, t, language), kind: 'problem', undoes: null })
  }
  return (
    <li className={styles.line}>
      <div className={styles.kind}>
        <Choice
          label={t('availability.kind')}
          labelHidden
          value={row.kind}
          options={availabilityKinds.map((kind) => ({ key: kind, words: t(`availability.${kind}`) }))}
          onChange={(kind) => act(editAvailability(row.id, { kind }))}
        />
      </div>
      <div className={styles.day}>
        <DateField
          label={t('availability.day')}
          labelHidden
          commit="leaving"
          value={stretch.date}
          onChange={(date) => date && editOrSay({ ...stretch, date })}
        />
      </div>
      <div className={styles.times}>
        <TimeField
          label={t('availability.from')}
          value={stretch.start}
          onChange={(start) => edit(withTimes(stretch, { start }))}
        />
        <span className={styles.dash}>–</span>
        <TimeField
          label={t('availability.to')}
          value={stretch.end}
          onChange={(end) => edit(withTimes(stretch, { end }))}
        />
        <span className={styles.shift}>
          <DayShift days={stretch.days} />
        </span>
      </div>
      <div className={styles.zone}>
        <Choice<string>
          label={t('availability.zone')}
          labelHidden
          value={row.zone}
          options={zones.map((zone) => ({ key: zone, words: cityOf(zone, language) }))}
          onChange={(key) => {
            const zone = zones.find((known) => known === key)
            if (zone) editOrSay(stretch, zone)
          }}
        />
      </div>
      <div className={styles.note}>
        <TextField
          label={t('availability.note')}
          labelHidden
          placeholder={t('availability.note')}
          value={row.note}
          onChange={(note) => run(editAvailability(row.id, { note }))}
        />
      </div>
      <div className={styles.remove}>
        <IconButton
          data-remove
          icon="close"
          label={t('availability.remove', { date: formatDate(stretch.date, language, 'date') })}
          onPress={() => {
            if (act(deleteAvailability(row.id))) onRemoved()
          }}
        />
      </div>
    </li>
  )
}
