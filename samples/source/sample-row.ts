import type { Row, TableName } from '../../core/document/document.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { type InstantText, instantTextSchema, instantToText } from '../../core/time/instant.ts'
import { resolveLocalTime } from '../../core/time/local-time.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import type { Zone } from '../../core/time/zone.ts'

/** When every row of the sample says it was changed: the evening of 8 January 2021 in Seoul and Tokyo. */
const updatedAt = instantTextSchema.parse('2021-01-08T09:00:00.000Z')

/** A row of the sample: its id from table and number, its moment fixed, so that the file never changes by itself. */
export function sampleRow<T extends TableName>(
  table: T,
  number: number,
  fields: Omit<Row<T>, 'id' | 'updatedAt'>,
): Row<T> {
  return { id: sequenceId(table, number), updatedAt, ...fields } as Row<T>
}

/** The moment at which the clocks of `zone` show `local`, written `YYYY-MM-DDTHH:MM`. */
export function momentAt(local: string, zone: Zone): InstantText {
  const [date = '', time = ''] = local.split('T')
  return instantToText(resolveLocalTime({ date: calendarDate(date), time: wallTime(time) }, zone).moment)
}
