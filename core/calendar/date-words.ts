import { type Language, languageTag } from '../document/language.ts'
import { type CalendarDate, dayNumberMs } from '../time/calendar-date.ts'

/**
 * A day in words, with its weekday and year: "Wednesday, 5 August 2020", "2020年8月5日（星期三）".
 * Only the names of weekdays and months come from `Intl`; whole dates would change their punctuation from one
 * version of its data to the next, and the bytes of a file must not.
 */
export function dateWords(date: CalendarDate, language: Language): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  switch (language) {
    case 'en':
      return `${weekdayName(date, language, 'long')}, ${day} ${monthName(date)} ${year}`
    case 'zh':
      return `${year}年${month}月${day}日（${weekdayName(date, language, 'long')}）`
    case 'ja':
      return `${year}年${month}月${day}日（${weekdayName(date, language, 'short')}）`
    case 'ko':
      return `${year}년 ${month}월 ${day}일(${weekdayName(date, language, 'short')})`
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function weekdayName(date: CalendarDate, language: Language, width: 'long' | 'short'): string {
  const tag = languageTag(language)
  return format(`${tag} ${width}`, tag, { weekday: width }).format(dayNumberMs(date))
}

function monthName(date: CalendarDate): string {
  return format('en month', 'en', { month: 'long' }).format(dayNumberMs(date))
}

/** A day is dated as midnight UTC, so it is also read in UTC. */
function format(key: string, tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const remembered = formats.get(key)
  if (remembered) return remembered
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  formats.set(key, made)
  return made
}
