import { type Command, RowEditor } from '../document/command.ts'
import { type Row, rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { type HolidayPack, holidayPackIdSchema, type PackDay } from '../document/holiday-rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { calendarOf } from './holiday-calendar.ts'
import { workspacePacks } from './workspace-packs.ts'

/** Takes years of countries over, each in place of what the workspace had of that year. One step however many. */
export function importPacks(packs: readonly HolidayPack[]): Command {
  return {
    step: 'import-holidays',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      // Of two packs of one year, the later one holds, as it does everywhere.
      const byYear = new Map(packs.map((pack) => [yearKey(pack), pack]))
      for (const pack of byYear.values()) write(edit, document, pack, context.newId)
      return edit.done(null, byYear.size)
    },
  }
}

/**
 * Says what a day is in a country; null makes it a day like others of its weekday. The rest of the year stays as it is
 * known, and is the workspace's own from then on.
 */
export function editPackDay(country: string, date: CalendarDate, day: Omit<PackDay, 'date'> | null): Command {
  return {
    step: 'edit-holiday',
    mergeKey: `edit-holiday ${country} ${date} ${day?.kind ?? ''}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const pack = packOf(document, country, Number(date.slice(0, 4)))
      const others = pack.days.filter((one) => one.date !== date)
      const days = day ? [...others, { date, ...day }].sort((a, b) => (a.date < b.date ? -1 : 1)) : others
      write(edit, document, { ...pack, days }, context.newId)
      return edit.done({ en: `${country} ${date}` })
    },
  }
}

/** Says how sure a year of a country is, and by whose word. */
export function editPackYear(
  country: string,
  year: number,
  fields: Partial<Pick<HolidayPack, 'status' | 'source'>>,
): Command {
  return {
    step: 'edit-holiday-year',
    mergeKey: `edit-holiday-year ${country} ${year} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      write(edit, document, { ...packOf(document, country, year), ...fields }, context.newId)
      return edit.done({ en: `${country} ${year}` })
    },
  }
}

/** Gives up the workspace's own year of a country: what comes with the program holds again, if anything. */
export function resetPack(country: string, year: number): Command {
  return {
    step: 'reset-holidays',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const own = ownPack(document, country, year)
      if (own) edit.remove('holidayPacks', own.id)
      return edit.done({ en: `${country} ${year}` })
    },
  }
}

/** The workspace's own year of a country, where it was imported or edited. */
export function ownPack(document: WorkspaceDocument, country: string, year: number): Row<'holidayPacks'> | undefined {
  return rowsOf(document, 'holidayPacks').find((row) => row.country === country && row.year === year)
}

/** A year of which nothing is known is not decreed until somebody says that it is. */
function packOf(document: WorkspaceDocument, country: string, year: number): HolidayPack {
  const known = calendarOf(workspacePacks(document)).packOf(country, year)
  return known ?? { country, year, status: 'unknown', source: '', retrieved: null, weekend: [6, 7], days: [] }
}

function write(edit: RowEditor, document: WorkspaceDocument, pack: HolidayPack, newId: () => string): void {
  const { country, year, status, source, retrieved, weekend, days } = pack
  const fields = { country, year, status, source, retrieved, weekend, days }
  const own = ownPack(document, country, year)
  if (own) edit.update('holidayPacks', own.id, fields)
  else edit.put('holidayPacks', { id: holidayPackIdSchema.parse(newId()), ...fields })
}

function yearKey({ country, year }: HolidayPack): string {
  return `${country} ${year}`
}
