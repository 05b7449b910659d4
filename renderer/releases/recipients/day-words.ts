import type { Language } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { formatDate } from '../../i18n/format.ts'
import { todayOf } from '../../state/today.ts'

/** The day of a moment in the forum's base zone; `long` with the year where it is another one. */
export function dayWords(
  at: string,
  forum: Forum,
  language: Language,
): { readonly long: string; readonly short: string } {
  const { date } = localTimeAt(instantOfText(instantTextSchema.parse(at)), baseZone(forum))
  const short = formatDate(date, language, 'short')
  const isThisYear = date.slice(0, 4) === todayOf(forum).slice(0, 4)
  return { long: isThisYear ? short : formatDate(date, language, 'date'), short }
}
