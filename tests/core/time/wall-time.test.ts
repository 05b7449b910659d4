import { describe, expect, it } from 'vitest'
import { isWallTime, minutesOfDay, readWallTime, wallTime, wallTimeOfMinutes } from '../../../core/time/wall-time.ts'

describe('a wall time', () => {
  it.each(['00:00', '09:05', '23:59'])('may be %s', (text) => {
    expect(isWallTime(text)).toBe(true)
  })

  it.each(['24:00', '12:60', '9:00', '09:00:00', '0900', ''])('is not %j', (text) => {
    expect(isWallTime(text)).toBe(false)
  })

  it('is branded only when it is on the clock', () => {
    expect(() => wallTime('24:00')).toThrow('wallTime: "24:00" is not a time HH:MM')
  })

  it('counts its minutes from midnight', () => {
    expect(minutesOfDay(wallTime('13:45'))).toBe(825)
  })

  it.each([
    [0, '00:00'],
    [825, '13:45'],
    [1439, '23:59'],
  ])('is %i minutes after midnight at %s', (minutes, text) => {
    expect(wallTimeOfMinutes(minutes)).toBe(text)
  })

  it.each([-1, 1440, 0.5, Number.NaN])('is never %d minutes after midnight', (minutes) => {
    expect(() => wallTimeOfMinutes(minutes)).toThrow('not a minute of a day')
  })
})

describe('what a person types for a time', () => {
  it.each([
    ['9', '09:00'],
    ['0', '00:00'],
    ['23', '23:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1745', '17:45'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9:5', '09:05'],
    ['9h30', '09:30'],
    [' 9:30 ', '09:30'],
    ['９：３０', '09:30'],
    ['９３０', '09:30'],
    ['9時30分', '09:30'],
    ['９時３０分', '09:30'],
    ['14時', '14:00'],
    ['9时30分', '09:30'],
    ['9点30分', '09:30'],
    ['9點', '09:00'],
    ['9시30분', '09:30'],
    ['9시 30분', '09:30'],
    ['9:30pm', '21:30'],
    ['9:30 PM', '21:30'],
    ['9 a.m.', '09:00'],
    ['930p.m', '21:30'],
    ['PM 2:30', '14:30'],
    ['12 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['14:30 pm', '14:30'],
    ['午前9時', '09:00'],
    ['午後0時30分', '12:30'],
    ['午後３時半', '15:30'],
    ['下午2点30分', '14:30'],
    ['下午14:30', '14:30'],
    ['上午9點', '09:00'],
    ['오후 3시', '15:00'],
    ['오후 12시 반', '12:30'],
    ['오전 12시 10분', '00:10'],
    ['9点半', '09:30'],
  ])('%j means %s', (typed, time) => {
    expect(readWallTime(typed)).toBe(time)
  })

  it.each([
    '',
    ' ',
    '24',
    '24:00',
    '9:60',
    '960',
    '12345',
    '-9',
    '午後12時',
    '上午12点',
    '午前13時',
    '13:30 am',
    'pm',
    '午後',
    '午後3時pm',
    '半',
    '9半',
    '25 pm',
    '9:30:00',
    '9:30 10:00',
    'noon',
    '9,30',
    '１２：６０',
  ])('%j is no time', (typed) => {
    expect(readWallTime(typed)).toBeNull()
  })
})
