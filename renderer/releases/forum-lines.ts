import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { ReleasedForum } from '../../core/document/release-rows.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { formatDate } from '../i18n/format.ts'
import type { Words } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { type ChangeLine, lineOf, textLines } from './change-line.ts'

/** What changed in the forum itself, field by field. */
export function forumLines(was: ReleasedForum, is: ReleasedForum, t: Words, language: Language): ChangeLine[] {
  const zones = (forum: ReleasedForum) => forum.zones.map((zone) => cityOf(zone, language)).join(t('releases.comma'))
  const host = ({ host }: ReleasedForum) => (host ? wordsFor(host.names, language) : t('releases.none'))
  const times = ({ timesAreIllustrative }: ReleasedForum) =>
    t(timesAreIllustrative ? 'releases.field.illustrative' : 'releases.field.promised')
  return [
    ...textLines(t('releases.field.name'), was.name, is.name, t, language),
    ...textLines(t('releases.field.city'), was.city, is.city, t, language),
    ...lineOf(t('releases.field.zones'), zones(was), zones(is)),
    ...dayLines(was, is, t, language),
    ...hostLines(was, is, host(was), host(is), t, language),
    ...lineOf(t('releases.field.times'), times(was), times(is)),
  ]
}

/** Another host, or another name of the same. */
function hostLines(
  was: ReleasedForum,
  is: ReleasedForum,
  before: string,
  after: string,
  t: Words,
  language: Language,
): ChangeLine[] {
  const label = t('releases.field.host')
  return was.host && is.host && was.host.id === is.host.id
    ? textLines(label, was.host.names, is.host.names, t, language)
    : lineOf(label, before, after)
}

function dayLines(was: ReleasedForum, is: ReleasedForum, t: Words, language: Language): ChangeLine[] {
  const hours = ({ days }: ReleasedForum, date: CalendarDate) => {
    const window = days.find((day) => day.date === date)?.window
    return window ? `${window.start}–${window.end}` : null
  }
  const dates = [...new Set([...was.days, ...is.days].map(({ date }) => date))].sort()
  return dates.flatMap((date) => {
    const [before, after] = [hours(was, date), hours(is, date)]
    const name = formatDate(date, language, 'date')
    if (before && after) return lineOf(t('releases.field.hours', { date: name }), before, after)
    const none = t('releases.none')
    const words = (shown: string | null) => (shown ? `${name} ${shown}` : none)
    return lineOf(t('releases.field.day'), words(before), words(after))
  })
}
