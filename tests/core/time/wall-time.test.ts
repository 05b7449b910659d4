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
    '9:30pm',
    '오후 3시',
    '午後3時',
    '9:30:00',
    '9:30 10:00',
    'noon',
    '9,30',
    '１２：６０',
  ])('%j is no time', (typed) => {
    expect(readWallTime(typed)).toBeNull()
  })
})
