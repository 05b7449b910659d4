import { calendarOf, type HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import { workspacePacks } from '../../core/dates/workspace-packs.ts'
import type { HolidayPack } from '../../core/document/holiday-rows.ts'
import { useDocumentPart } from '../state/app-context.tsx'

/** The holidays that the page goes by. */
export interface Holidays {
  /** The same list for as long as nothing in it changes. */
  readonly packs: readonly HolidayPack[]
  readonly calendar: HolidayCalendar
}

/** The holidays that the whole page goes by: the one place that says where they come from. */
export function useHolidayCalendar(): Holidays {
  const packs = useDocumentPart(workspacePacks)
  return { packs, calendar: calendarOf(packs) }
}
