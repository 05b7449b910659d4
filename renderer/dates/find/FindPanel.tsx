import { useMemo } from 'react'
import { commonDays } from '../../../core/dates/common-days.ts'
import { passedOverDays } from '../../../core/dates/passed-over.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import { type Forum, type RoomId, roomIdSchema } from '../../../core/document/rows.ts'
import { applyFound } from '../../../core/finding/apply-found.ts'
import type { FoundSlot } from '../../../core/finding/find-query.ts'
import { programmeDateOf } from '../../../core/programme/forum-day.ts'
import { roomsOf } from '../../../core/programme/session-rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { formatDays } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { focusSoon } from '../../palette/focus-soon.ts'
import { useAct, useApp, useDocument } from '../../state/app-context.tsx'
import { todayOf } from '../../state/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import panel from '../../ui/Panel.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Segments } from '../../ui/Toggles.tsx'
import { useHolidayCalendar } from '../use-holiday-calendar.ts'
import { FindAnswers } from './FindAnswers.tsx'
import styles from './FindPanel.module.css'
import { type DayPart, dayParts, daysOf, type FindForm } from './find-form.ts'
import { wantedOfForm } from './form-people.ts'
import { draftsOf } from './suggestion.ts'
import { useFind } from './use-find.ts'
import { useFindForm } from './use-find-form.ts'
import { WhatFields } from './WhatFields.tsx'
import { WhoFields } from './WhoFields.tsx'

interface Props {
  readonly forum: Forum
  readonly countries: readonly string[]
  /** The time in hand, so that the year and the hours can show it. */
  readonly onMark: (found: FoundSlot | null) => void
}

/** What is looked for, and the best times for it with their reasons. */
export function FindPanel({ forum, countries, onMark }: Props) {
  const { store, show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [form, change] = useFindForm(forum)
  const finding = useFind(forum, form)
  const { calendar } = useHolidayCalendar()
  const today = todayOf(forum)
  const range = useMemo(() => {
    const days = daysOf(form, today)
    return days.ok ? days.value : null
  }, [form, today])
  const searched = useMemo(
    () =>
      range
        ? commonDays(calendar, countries, range.from, range.to)
        : forum.days.flatMap(({ date }) => commonDays(calendar, countries, date, date)),
    [calendar, countries, range, forum.days],
  )
  const passedOver = useMemo(() => passedOverDays(searched), [searched])

  const apply = (found: FoundSlot) => {
    const drafts = draftsOf(form, t, language)
    if (!act(applyFound(forum.id, found, drafts, wantedOfForm(form, store.document)), { quietly: false })) return
    const base = localTimeAt(found.start, baseZone(forum))
    const after = store.document.forums[forum.id] ?? forum
    const ids = [...found.slots.map(({ sessionId }) => sessionId), ...drafts.map(({ id }) => id)]
    show({
      screen: 'programme',
      day: programmeDateOf(after, { date: base.date, start: base.time }),
      sessionId: null,
      selected: ids,
      ghosts: [],
      conflictsOpen: false,
    })
    // With what follows it in sight too.
    focusSoon([`[data-session="${ids[0]}"]`, 'main [data-session]'], 'center')
  }
  return (
    <div className={panel.body}>
      <div className={styles.what} data-find="what">
        <WhatFields forum={forum} form={form} change={change} />
      </div>
      <div data-find="days">
        <DaysField forum={forum} form={form} change={change} />
      </div>
      <PartField forum={forum} form={form} change={change} />
      <RoomField forum={forum} form={form} change={change} />
      <WhoFields forum={forum} form={form} change={change} />
      <FindAnswers
        forum={forum}
        form={form}
        finding={finding}
        passedOver={passedOver}
        countries={countries}
        years={[...new Set(searched.map(({ date }) => Number(date.slice(0, 4))))]}
        onApply={apply}
        onMark={onMark}
      />
    </div>
  )
}

interface FieldProps {
  readonly forum: Forum
  readonly form: FindForm
  readonly change: (fields: Partial<FindForm>) => void
}

function DaysField({ forum, form, change }: FieldProps) {
  const language = useLanguage()
  const t = useWords()
  const days = daysOf(form, todayOf(forum))
  const shown = days.ok && days.value ? [days.value.from, days.value.to] : forum.days.map(({ date }) => date)
  const said = formatDays(shown, language)
  const help = !days.ok
    ? days.failure.kind === 'too-many-days'
      ? t('find.tooManyDays', { most: days.failure.most })
      : t('find.daysNotRead', { typed: form.days })
    : form.days.trim() === ''
      ? t(shown.length > 0 ? 'find.daysOfForum' : 'find.noDaysOfForum', { days: said })
      : said
  return (
    <TextField
      label={t('find.days')}
      value={form.days}
      placeholder={t('find.daysExample')}
      hint={help}
      onChange={(typed) => {
        change({ days: typed })
        return null
      }}
    />
  )
}

function PartField({ forum, form, change }: FieldProps) {
  const language = useLanguage()
  const t = useWords()
  return (
    <div className={styles.field}>
      <span className={styles.label} title={t('find.partHint', { city: cityOf(baseZone(forum), language) })}>
        {t('find.part')}
      </span>
      <Segments<DayPart>
        label={t('find.partHint', { city: cityOf(baseZone(forum), language) })}
        options={dayParts.map((key) => ({ key, words: t(`find.parts.${key}`) }))}
        value={form.part}
        onChange={(part) => change({ part })}
      />
    </div>
  )
}

function RoomField({ forum, form, change }: FieldProps) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const rooms = roomsOf(document, forum.id)
  if (rooms.length === 0) return null
  const value = rooms.some(({ id }) => id === form.room) || form.room === 'none' ? form.room : 'any'
  return (
    <Choice<string>
      label={t('find.room')}
      value={value}
      options={[
        { key: 'any', words: t('find.anyRoom') },
        ...(form.what === 'new' ? [{ key: 'none', words: t('find.noRoom') }] : []),
        ...rooms.map(({ id, name }) => ({ key: id as string, words: wordsFor(name, language) })),
      ]}
      onChange={(key) => change({ room: key === 'any' || key === 'none' ? key : roomOf(key) })}
    />
  )
}

function roomOf(key: string): RoomId {
  return roomIdSchema.parse(key)
}
