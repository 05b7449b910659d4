import { describe, expect, it } from 'vitest'
import { dateWords } from '../../../core/calendar/date-words.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'

describe('a day in words', () => {
  it.each([
    ['en', 'Monday, 1 March 2021'],
    ['zh', '2021年3月1日（星期一）'],
    ['ja', '2021年3月1日（月）'],
    ['ko', '2021년 3월 1일(월)'],
  ] as const)('has weekday and year in %s', (language, words) => {
    expect(dateWords(calendarDate('2021-03-01'), language)).toBe(words)
  })
})
