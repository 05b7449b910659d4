import { describe, expect, it } from 'vitest'
import { addMinutes, instant, instantOfText, instantTextSchema, instantToText } from '../../../core/time/instant.ts'
import { contains, type Interval, lengthMinutes, overlaps } from '../../../core/time/interval.ts'

describe('an interval', () => {
  it('that ends when another begins does not overlap it', () => {
    expect(overlaps(between(0, 60), between(60, 120))).toBe(false)
  })

  it('that begins when another ends does not overlap it', () => {
    expect(overlaps(between(60, 120), between(0, 60))).toBe(false)
  })

  it('that shares a minute with another overlaps it', () => {
    expect(overlaps(between(0, 60), between(59, 120))).toBe(true)
  })

  it('inside another overlaps it, whichever is asked', () => {
    expect([overlaps(between(0, 60), between(20, 30)), overlaps(between(20, 30), between(0, 60))]).toEqual([true, true])
  })

  it('holds itself', () => {
    expect(contains(between(0, 60), between(0, 60))).toBe(true)
  })

  it('does not hold one that ends a minute later', () => {
    expect(contains(between(0, 60), between(0, 61))).toBe(false)
  })

  it('does not hold one that begins a minute earlier', () => {
    expect(contains(between(1, 60), between(0, 60))).toBe(false)
  })

  it('is as long as its end lies after its start', () => {
    expect(lengthMinutes(between(15, 60))).toBe(45)
  })
})

describe('a moment', () => {
  it('is written in UTC with milliseconds', () => {
    expect(instantToText(instant(1_596_607_200_000))).toBe('2020-08-05T06:00:00.000Z')
  })

  it('reads back from its text', () => {
    expect(instantOfText(instantTextSchema.parse('2020-08-05T06:00:00.000Z'))).toBe(1_596_607_200_000)
  })

  it('moves by minutes', () => {
    expect(instantToText(addMinutes(instant(1_596_607_200_000), -90))).toBe('2020-08-05T04:30:00.000Z')
  })

  it.each(['2020-08-05T06:00:00Z', '2020-08-05T06:00:00.000+00:00', '2020-02-30T06:00:00.000Z', '2020-08-05'])(
    'is not stored as %s',
    (text) => {
      expect(instantTextSchema.safeParse(text).success).toBe(false)
    },
  )

  it('is a whole number of milliseconds', () => {
    expect(() => instant(0.5)).toThrow('instant: 0.5 is not a moment')
  })
})

function between(startMinute: number, endMinute: number): Interval {
  return { start: instant(startMinute * 60_000), end: instant(endMinute * 60_000) }
}
