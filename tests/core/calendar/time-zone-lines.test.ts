import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { readEvents } from '../../../core/calendar/read-back.ts'
import { timeZoneLines } from '../../../core/calendar/time-zone-lines.ts'
import { verifyCalendarText } from '../../../core/calendar/verify-calendar.ts'
import { transitionsBetween } from '../../../core/calendar/zone-transitions.ts'
import { instant } from '../../../core/time/instant.ts'
import { zone } from '../../../core/time/zone.ts'
import { anEntry } from '../../support/an-entry.ts'

describe('a VTIMEZONE', () => {
  it('has one STANDARD for a zone whose clocks stay', () => {
    expect(timeZoneLines(zone('Asia/Kathmandu'), 2020, 2020)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kathmandu',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'TZNAME:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  it('has a pair of yearly rules for New York', () => {
    expect(timeZoneLines(zone('America/New_York'), 2021, 2023)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:DAYLIGHT',
      'DTSTART:20200308T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'TZNAME:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20201101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'TZNAME:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  it.each([
    ['Europe/Berlin', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ['Australia/Sydney', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
    ['Pacific/Auckland', 'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
  ])('follows the rule of %s', (name, daylight, standard) => {
    expect(timeZoneLines(zone(name), 2021, 2021).filter((line) => line.startsWith('RRULE'))).toEqual([
      daylight,
      standard,
    ])
  })

  it('knows half hours of daylight saving', () => {
    expect(timeZoneLines(zone('Australia/Lord_Howe'), 2021, 2021)).toContain('TZOFFSETTO:+1030')
    expect(timeZoneLines(zone('Australia/Lord_Howe'), 2021, 2021)).toContain('TZOFFSETTO:+1100')
  })

  it('lists each change where the years used do not follow one rule', () => {
    const lines = timeZoneLines(zone('America/New_York'), 2007, 2007)
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20060402T020000',
      'DTSTART:20061029T020000',
      'DTSTART:20070311T020000',
      'DTSTART:20071104T020000',
    ])
    expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false)
  })

  it('calls a change for good STANDARD, not DAYLIGHT', () => {
    const lines = timeZoneLines(zone('Asia/Pyongyang'), 2018, 2018)
    expect(lines.filter((line) => line.startsWith('BEGIN'))).toEqual([
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'BEGIN:STANDARD',
    ])
    expect(lines).toContain('DTSTART:20180504T233000')
  })

  it('finds the minute at which clocks are set', () => {
    const found = transitionsBetween(
      zone('Europe/London'),
      instant(Date.UTC(2021, 0, 1)),
      instant(Date.UTC(2022, 0, 1)),
    )
    expect(found).toEqual([
      { at: Date.UTC(2021, 2, 28, 1), offsetBefore: 0, offsetAfter: 60 },
      { at: Date.UTC(2021, 9, 31, 1), offsetBefore: 60, offsetAfter: 0 },
    ])
  })
})

describe('moments read back through the VTIMEZONE of the file', () => {
  const zones = [
    ...['Asia/Kathmandu', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul', 'Asia/Kolkata', 'Asia/Tehran', 'Asia/Jerusalem'],
    ...['Europe/London', 'Europe/Berlin', 'Europe/Dublin', 'Europe/Istanbul', 'Africa/Casablanca', 'Africa/Cairo'],
    ...['America/New_York', 'America/St_Johns', 'America/Los_Angeles', 'America/Santiago', 'America/Sao_Paulo'],
    ...[
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Pacific/Chatham',
      'Pacific/Apia',
      'Asia/Gaza',
      'UTC',
    ],
  ]

  it.each(zones)('equal the plan in %s on every day of change and in every month, in both modes', (name) => {
    const place = zone(name)
    const changes = transitionsBetween(place, instant(Date.UTC(2018, 0, 1)), instant(Date.UTC(2029, 0, 1)))
    const days = [
      ...changes.flatMap(({ at }) => [-1, 0, 1].map((shift) => at + shift * 86_400_000)),
      ...Array.from({ length: 132 }, (_, month) => Date.UTC(2018, month, 15)),
    ].map((ms) => new Date(ms).toISOString().slice(0, 10))
    const entries = [...new Set(days)].flatMap((date) =>
      ['00:30', '01:30', '02:15', '03:00', '12:00', '23:30'].map((time) => anEntry({}, { date, time, zone: name })),
    )
    for (const mode of ['zoned', 'utc'] as const) {
      const text = calendarText(entries, { name: 'Test', mode, baseZone: place })
      if (!text.ok) throw new Error(JSON.stringify(text.failure))
      expect(verifyCalendarText(text.value, entries)).toEqual([])
    }
  })

  it('equal the plan for any zone of the runtime, any day of 2015 to 2035 and any time, alone in its file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: 0, max: 7600 }),
        fc.integer({ min: 0, max: 95 }),
        fc.integer({ min: 1, max: 288 }),
        (name, day, quarter, length) => {
          const date = new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10)
          const time = new Date(quarter * 900_000).toISOString().slice(11, 16)
          const entry = anEntry({}, { date, time, zone: name, minutes: length * 5 })
          const text = calendarText([entry], { name: 'Test', mode: 'zoned', baseZone: entry.wall.zone })
          if (!text.ok) throw new Error(JSON.stringify(text.failure))
          const read = readEvents(text.value)
          expect(read.ok && read.value.map(({ startMs, endMs }) => ({ startMs, endMs }))).toEqual([
            { startMs: entry.start, endMs: entry.end },
          ])
        },
      ),
      { numRuns: 400 },
    )
  })
})
