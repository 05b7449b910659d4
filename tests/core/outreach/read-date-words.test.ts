import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateWords } from '../../../core/outreach/read-date-words.ts'
import { addDays, calendarDate, weekdayOf } from '../../../core/time/calendar-date.ts'

/** A Wednesday. */
const today = calendarDate('2026-11-25')

describe('the day of a next step', () => {
  it.each([
    ['today', '2026-11-25'],
    ['Tomorrow', '2026-11-26'],
    ['in 2 weeks', '2026-12-09'],
    ['in a week', '2026-12-02'],
    ['2 weeks', '2026-12-09'],
    ['2w', '2026-12-09'],
    ['10d', '2026-12-05'],
    ['+3 days', '2026-11-28'],
    ['three weeks from now', '2026-12-16'],
    ['in 1 month', '2026-12-25'],
    ['next week', '2026-12-02'],
    ['next month', '2026-12-25'],
    ['Friday', '2026-11-27'],
    ['wed', '2026-12-02'],
    ['this Friday', '2026-11-27'],
    ['next Monday', '2026-11-30'],
    ['next friday', '2026-12-04'],
    ['end of month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['15 March', '2027-03-15'],
    ['Mar 15', '2027-03-15'],
    ['15th of December', '2026-12-15'],
    ['25 Nov', '2026-11-25'],
    ['15 March 2028', '2028-03-15'],
    ['2027-03-15', '2027-03-15'],
    ['2027/3/5', '2027-03-05'],
    ['29 February', '2028-02-29'],
    ['15/3', '2027-03-15'],
    ['3/15', '2027-03-15'],
  ])('is read from English: %s', (typed, day) => {
    expect(readDateWords(typed, today)).toBe(day)
  })

  it.each([
    ['今天', '2026-11-25'],
    ['明天', '2026-11-26'],
    ['后天', '2026-11-27'],
    ['两周后', '2026-12-09'],
    ['2周后', '2026-12-09'],
    ['３个星期后', '2026-12-16'],
    ['十天后', '2026-12-05'],
    ['二十天后', '2026-12-15'],
    ['十五天后', '2026-12-10'],
    ['15号', '2026-12-15'],
    ['３０日', '2026-11-30'],
    ['31日', '2026-12-31'],
    ['一个月后', '2026-12-25'],
    ['下周', '2026-12-02'],
    ['下周一', '2026-11-30'],
    ['本周五', '2026-11-27'],
    ['星期五', '2026-11-27'],
    ['周三', '2026-12-02'],
    ['下下周二', '2026-12-08'],
    ['下个月', '2026-12-25'],
    ['月底', '2026-11-30'],
    ['3月15日', '2027-03-15'],
    ['3月15号', '2027-03-15'],
    ['2027年3月15日', '2027-03-15'],
  ])('is read from Chinese: %s', (typed, day) => {
    expect(readDateWords(typed, today)).toBe(day)
  })

  it.each([
    ['今日', '2026-11-25'],
    ['明日', '2026-11-26'],
    ['明後日', '2026-11-27'],
    ['2週間後', '2026-12-09'],
    ['１０日後', '2026-12-05'],
    ['1か月後', '2026-12-25'],
    ['1ヶ月後', '2026-12-25'],
    ['来週', '2026-12-02'],
    ['来週の月曜日', '2026-11-30'],
    ['来週金曜', '2026-12-04'],
    ['今週金曜日', '2026-11-27'],
    ['金曜日', '2026-11-27'],
    ['再来週の火曜', '2026-12-08'],
    ['来月', '2026-12-25'],
    ['月末', '2026-11-30'],
    ['来月末', '2026-12-31'],
    ['3月15日', '2027-03-15'],
  ])('is read from Japanese: %s', (typed, day) => {
    expect(readDateWords(typed, today)).toBe(day)
  })

  it.each([
    ['오늘', '2026-11-25'],
    ['내일', '2026-11-26'],
    ['모레', '2026-11-27'],
    ['2주 후', '2026-12-09'],
    ['두 달 뒤', '2027-01-25'],
    ['일주일 후', '2026-12-02'],
    ['10일 후에', '2026-12-05'],
    ['열흘 후', '2026-12-05'],
    ['보름 뒤', '2026-12-10'],
    ['1개월 후', '2026-12-25'],
    ['다음 주', '2026-12-02'],
    ['다음 주 월요일', '2026-11-30'],
    ['다음주 금요일', '2026-12-04'],
    ['이번 주 금요일', '2026-11-27'],
    ['금요일', '2026-11-27'],
    ['다음 달', '2026-12-25'],
    ['월말', '2026-11-30'],
    ['3월 15일', '2027-03-15'],
    ['2027년 3월 15일', '2027-03-15'],
    ['2027. 3. 15.', '2027-03-15'],
  ])('is read from Korean: %s', (typed, day) => {
    expect(readDateWords(typed, today)).toBe(day)
  })

  it.each([
    '',
    '   ',
    'soon',
    '3/4',
    '3/4/2027',
    '31 February',
    'next',
    'in weeks',
    '2 fortnights',
    '本周二',
    '999 years',
    '13月1日',
  ])('is not guessed from %j', (typed) => {
    expect(readDateWords(typed, today)).toBeNull()
  })

  it('is the last of a shorter month, counted in months from a day that it lacks', () => {
    expect(readDateWords('in 1 month', calendarDate('2027-01-31'))).toBe('2027-02-28')
    expect(readDateWords('in 1 month', calendarDate('2028-01-31'))).toBe('2028-02-29')
  })

  it('by its weekday alone is always one of the next seven days', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 6 }), (days, weekday) => {
        const from = addDays(today, days)
        const read = readDateWords(names[weekday] ?? '', from)
        expect(read && weekdayOf(read)).toBe(weekday + 1)
        expect(read && read > from && read <= addDays(from, 7)).toBe(true)
      }),
    )
  })

  it('never lies before today unless a year was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('in 3 days', '下周一', '来週金曜', '이번 주 일요일', '1 jan', 'eom'),
        fc.integer({ min: 0, max: 1500 }),
        (typed, days) => {
          const from = addDays(today, days)
          const read = readDateWords(typed, from)
          expect(read === null || read >= from).toBe(true)
        },
      ),
    )
  })
})
