import type { Engagement, OutreachFilter } from '../document/outreach-rows.ts'
import type { Forum } from '../document/rows.ts'
import { isClosedStage } from '../document/vocabulary.ts'
import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import { instantOfText, instantToText } from '../time/instant.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { wallTime } from '../time/wall-time.ts'
import { foldText, matchesOrganization } from './find-organizations.ts'
import { isDueNow, type OutreachRow } from './outreach-list.ts'

/** The filter that lets everything through. */
export const everything: OutreachFilter = {
  text: '',
  stages: [],
  kinds: [],
  countries: [],
  purposes: [],
  owners: [],
  priorities: [],
  tags: [],
  due: 'any',
  quiet: false,
}

/** Whether the filter lets everything through. */
export function isEverything(filter: OutreachFilter): boolean {
  return (
    filter.text.trim() === '' && filter.due === 'any' && !filter.quiet && lists(filter).every((l) => l.length === 0)
  )
}

/** The rows of a forum's list that the filter lets through on that day, in their order. */
export function filterOutreach(
  rows: readonly OutreachRow[],
  filter: OutreachFilter,
  forum: Forum,
  today: CalendarDate,
): readonly OutreachRow[] {
  if (isEverything(filter)) return rows
  const wanted = foldText(filter.text.trim())
  return rows.filter((row) => matches(row, filter, wanted, forum, today))
}

function matches(row: OutreachRow, filter: OutreachFilter, wanted: string, forum: Forum, today: CalendarDate): boolean {
  const { engagement, organization } = row
  return (
    has(filter.stages, engagement.stage) &&
    has(filter.kinds, organization.kind) &&
    has(filter.countries, organization.country ?? '') &&
    has(filter.purposes, engagement.purpose) &&
    has(filter.owners, engagement.owner) &&
    has(filter.priorities, engagement.priority) &&
    (filter.tags.length === 0 ||
      filter.tags.some((tag) => organization.topics.includes(tag) || organization.tags.includes(tag))) &&
    isDue(engagement, filter.due, today) &&
    (!filter.quiet || isQuiet(row, forum, today)) &&
    matchesOrganization(organization, wanted)
  )
}

/**
 * Whether nobody has been in contact with an organization for as long as the forum calls quiet, counted in days of the
 * base zone. Only where something is expected of it: not a prospect, whom nobody has asked yet, and not a closed one.
 */
export function isQuiet(row: OutreachRow, forum: Forum, today: CalendarDate): boolean {
  const { stage } = row.engagement
  if (stage === 'prospect' || isClosedStage(stage)) return false
  return row.lastContact === null || row.lastContact.at < quietBefore(forum, today)
}

/** The moment before which the last contact lies when someone has gone quiet. Moments in text sort by time. */
const quietBefore = remembered((forum: Forum, today: CalendarDate): string => {
  const [base] = forum.zones
  const date = addDays(today, 1 - forum.quietAfterDays)
  return base ? instantToText(resolveLocalTime({ date, time: wallTime('00:00') }, base).moment) : ''
})

/** Remembers the latest answer: a list asks ten thousand times for the same forum and day. */
function remembered(
  compute: (forum: Forum, today: CalendarDate) => string,
): (forum: Forum, today: CalendarDate) => string {
  let last: { readonly forum: Forum; readonly today: CalendarDate; readonly answer: string } | null = null
  return (forum, today) => {
    if (last?.forum !== forum || last.today !== today) last = { forum, today, answer: compute(forum, today) }
    return last.answer
  }
}

/** Whole days since the last contact, in days of the forum's base zone; null when there was none. */
export function daysSinceContact({ lastContact }: OutreachRow, forum: Forum, today: CalendarDate): number | null {
  const [base] = forum.zones
  if (!lastContact || !base) return null
  return daysBetween(localTimeAt(instantOfText(lastContact.at), base).date, today)
}

function isDue(engagement: Engagement, due: OutreachFilter['due'], today: CalendarDate): boolean {
  switch (due) {
    case 'any':
      return true
    case 'now':
      return isDueNow(engagement, today)
    case 'week':
      return isDueNow(engagement, addDays(today, 7))
    case 'none':
      return !isClosedStage(engagement.stage) && engagement.nextFollowUpOn === null
  }
}

function lists(filter: OutreachFilter): readonly (readonly unknown[])[] {
  const { stages, kinds, countries, purposes, owners, priorities, tags } = filter
  return [stages, kinds, countries, purposes, owners, priorities, tags]
}

function has<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}
