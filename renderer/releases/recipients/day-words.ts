import type { Language } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { formatDate } from '../../i18n/format.ts'
import { todayOf } from '../../state/today.ts'

/** The day of a moment in the forum's base zone; with the year where it is another one. */
export function dayWords(at: string, forum: Forum, language: Language): string {
  const { date } = localTimeAt(instantOfText(instantTextSchema.parse(at)), baseZone(forum))
  return formatDate(date, language, date.slice(0, 4) === todayOf(forum).slice(0, 4) ? 'short' : 'date')
}
