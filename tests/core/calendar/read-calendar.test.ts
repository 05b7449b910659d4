import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { cleanLine, cleanText } from '../../../core/calendar/content-line.ts'
import { forumEntries } from '../../../core/calendar/forum-entries.ts'
import { namedZone } from '../../../core/calendar/import/named-zone.ts'
import { type ReadOptions, readCalendar } from '../../../core/calendar/import/read-calendar.ts'
import { instant } from '../../../core/time/instant.ts'
import { zone } from '../../../core/time/zone.ts'
import { theForumId } from '../../support/builders.ts'
import { hardTexts } from '../../support/hard-text.ts'
import { aSampleForum } from '../../support/sample-forum.ts'

const seoul: ReadOptions = { homeZone: zone('Asia/Seoul') }

function aCalendar(...events: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Partner', ...events, 'END:VCALENDAR', ''].join('\r\n')
}

function anEvent(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one', 'DTSTART:20200805T050000Z', 'DTEND:20200805T060000Z', ...lines, 'END:VEVENT'].join(
    '\r\n',
  )
}

function withTimes(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT'].join('\r\n')
}

function readOf(text: string, options = seoul) {
  const read = readCalendar(text, options)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

function startOf(...lines: readonly string[]): string | undefined {
  const [event] = readOf(aCalendar(withTimes(...lines))).events
  return event && new Date(event.start).toISOString()
}

describe('an event of somebody else', () => {
  it('is read with what it says', () => {
    const text = aCalendar(
      anEvent('SUMMARY;LANGUAGE=ja:会議\\, その１', 'SEQUENCE:3', 'DTSTAMP:20200701T000000Z', 'DESCRIPTION:a\\nb'),
    )
    expect(readOf(text)).toEqual({
      name: 'Partner',
      problems: [],
      events: [
        {
          uid: 'one',
          sequence: 3,
          stamp: Date.UTC(2020, 6, 1),
          start: Date.UTC(2020, 7, 5, 5),
          end: Date.UTC(2020, 7, 5, 6),
          isAllDay: false,
          summary: '会議, その１',
          language: 'ja',
          description: 'a\nb',
          isCancelled: false,
          isFree: false,
          recurs: false,
          times: [],
        },
      ],
    })
  })

  it('may have lines that end in LF alone, a byte order mark and words in any case', () => {
    const text = `\uFEFF${aCalendar(anEvent('summary:Talk')).replaceAll('\r\n', '\n').replace('BEGIN:VEVENT', 'begin:vevent')}`
    expect(readOf(text).events).toMatchObject([{ summary: 'Talk' }])
  })

  it('is cancelled, or free time, where it says so', () => {
    expect(readOf(aCalendar(anEvent('STATUS:CANCELLED', 'TRANSP:TRANSPARENT'))).events).toMatchObject([
      { isCancelled: true, isFree: true },
    ])
  })

  it('lasts the day it is given as, in the zone of the reader', () => {
    expect(readOf(aCalendar(withTimes('DTSTART;VALUE=DATE:20200805'))).events).toMatchObject([
      { isAllDay: true, start: Date.UTC(2020, 7, 4, 15), end: Date.UTC(2020, 7, 5, 15) },
    ])
  })

  it('lasts as long as its DURATION', () => {
    const [event] = readOf(aCalendar(withTimes('DTSTART:20200805T050000Z', 'DURATION:PT1H30M'))).events
    expect(event?.end).toBe(Date.UTC(2020, 7, 5, 6, 30))
  })

  it('is read once, and said to come again, where it recurs', () => {
    expect(readOf(aCalendar(anEvent('RRULE:FREQ=WEEKLY'))).events).toMatchObject([{ recurs: true }])
  })
})

describe('a recurring event, where a window is asked for', () => {
  const window = { start: instant(Date.UTC(2021, 1, 24)), end: instant(Date.UTC(2021, 1, 27)) }
  const inWindow = { ...seoul, window }
  const timesOf = (...events: readonly string[]) =>
    readOf(aCalendar(...events), inWindow).events.map(({ times }) =>
      times?.map(({ start, end }) => [new Date(start).toISOString(), (end - start) / 60_000]),
    )
  const daily = ['DTSTART;TZID=Asia/Seoul:20200106T100000', 'DTEND;TZID=Asia/Seoul:20200106T103000', 'RRULE:FREQ=DAILY']

  it('has its times in the window, however long ago it began', () => {
    expect(timesOf(withTimes(...daily))).toEqual([
      [
        ['2021-02-24T01:00:00.000Z', 30],
        ['2021-02-25T01:00:00.000Z', 30],
        ['2021-02-26T01:00:00.000Z', 30],
      ],
    ])
  })

  it('keeps the time on the clock where summer time begins in between', () => {
    const weekly = ['DTSTART;TZID=America/New_York:20210301T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3']
    const march = { start: instant(Date.UTC(2021, 2, 1)), end: instant(Date.UTC(2021, 2, 31)) }
    const [event] = readOf(aCalendar(withTimes(...weekly)), { ...seoul, window: march }).events
    expect(event?.times?.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2021-03-01T14:00:00.000Z',
      '2021-03-08T14:00:00.000Z',
      '2021-03-15T13:00:00.000Z',
    ])
  })

  it('leaves out what EXDATE names, in whatever zone, and what is after UNTIL, and has what RDATE adds', () => {
    const lines = [
      ...daily.slice(0, 2),
      'RRULE:FREQ=DAILY;UNTIL=20210226T005959Z',
      'EXDATE:20210225T010000Z',
      'RDATE;TZID=Asia/Seoul:20210226T150000',
    ]
    expect(timesOf(withTimes(...lines))).toEqual([
      [
        ['2021-02-24T01:00:00.000Z', 30],
        ['2021-02-26T06:00:00.000Z', 30],
      ],
    ])
  })

  it('leaves out the times of an EXRULE, which old programs write', () => {
    const lines = ['DTSTART;TZID=Asia/Seoul:20210222T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5']
    expect(timesOf(withTimes(...lines, 'EXRULE:FREQ=WEEKLY;BYDAY=TH,FR'))).toEqual([[['2021-02-24T01:00:00.000Z', 60]]])
  })

  it('with an EXRULE that cannot be read is named, and not read as if it had none', () => {
    const lines = ['DTSTART;TZID=Asia/Seoul:20210222T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5']
    const { events, problems } = readOf(aCalendar(withTimes(...lines, 'EXRULE:sometimes')))
    expect(events).toEqual([])
    expect(problems.map(({ problem }) => problem.kind)).toEqual(['unreadable'])
  })

  it('leaves out its time on a whole day that EXDATE names, and no other', () => {
    const evening = ['DTSTART;TZID=Europe/Paris:20210223T160000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3']
    // In Seoul, the reader's zone, this day begins as the event of the 24th does in Paris.
    expect(timesOf(withTimes(...evening, 'EXDATE;VALUE=DATE:20210225'))).toEqual([[['2021-02-24T15:00:00.000Z', 60]]])
  })

  it('has no time that was moved by itself out of the window', () => {
    const moved = withTimes(
      'RECURRENCE-ID;TZID=Asia/Seoul:20210225T100000',
      'DTSTART;TZID=Asia/Seoul:20210325T160000',
      'DURATION:PT1H',
    )
    expect(timesOf(withTimes(...daily), moved)).toEqual([
      [
        ['2021-02-24T01:00:00.000Z', 30],
        ['2021-02-26T01:00:00.000Z', 30],
      ],
    ])
  })

  it('has a time that was moved by itself at its new place, and none that was cancelled by itself', () => {
    const moved = withTimes(
      'RECURRENCE-ID;TZID=Asia/Seoul:20210225T100000',
      'DTSTART;TZID=Asia/Seoul:20210225T160000',
      'DURATION:PT1H',
    )
    const gone = withTimes(
      'RECURRENCE-ID;TZID=Asia/Seoul:20210226T100000',
      'DTSTART;TZID=Asia/Seoul:20210226T100000',
      'DURATION:PT30M',
      'STATUS:CANCELLED',
    )
    expect(timesOf(moved, withTimes(...daily), gone)).toEqual([
      [
        ['2021-02-24T01:00:00.000Z', 30],
        ['2021-02-25T07:00:00.000Z', 60],
      ],
    ])
    expect(readOf(aCalendar(moved, withTimes(...daily), gone), inWindow).problems).toEqual([])
  })

  it('is given up where there are too many times, and the rest of the file is read', () => {
    const secondly = ['DTSTART:19800101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY']
    const other = ['BEGIN:VEVENT', 'UID:two', 'DTSTART:20210225T010000Z', 'DURATION:PT1H', 'END:VEVENT'].join('\r\n')
    const { events } = readOf(aCalendar(withTimes(...secondly), other), inWindow)
    expect(events.map(({ uid, times }) => [uid, times])).toEqual([
      ['one', null],
      ['two', []],
    ])
  })
})

describe('the zone of a time', () => {
  const end = 'DURATION:PT1H'

  it('is an IANA zone', () => {
    expect(startOf('DTSTART;TZID=America/New_York:20200805T090000', end)).toBe('2020-08-05T13:00:00.000Z')
  })

  it('may be named as Windows does, or with a prefix', () => {
    expect(startOf('DTSTART;TZID=Tokyo Standard Time:20200805T090000', end)).toBe('2020-08-05T00:00:00.000Z')
    expect(startOf('DTSTART;TZID=/example.org/Europe/Berlin:20200805T090000', end)).toBe('2020-08-05T07:00:00.000Z')
  })

  it('is as the VTIMEZONE of the file says, whatever its name', () => {
    const defined =
      'BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE'
    const text = aCalendar(defined, withTimes('DTSTART;TZID=Asia/Tokyo:20200805T090000', end))
    expect(readOf(text).events[0]?.start).toBe(Date.UTC(2020, 7, 5, 3, 30))
  })

  it.each(['FREQ=SECONDLY', 'FREQ=YEARLY;INTERVAL=0', 'X=1;FREQ=MINUTELY;BYMONTH=2'])(
    'is not made by a rule such as %s, which would never come to an end',
    (rule) => {
      const defined = `BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:${rule}\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE`
      const text = aCalendar(defined, withTimes('DTSTART;TZID=Europe/Berlin:20200805T090000', end))
      expect(readOf(text).events[0]?.start).toBe(Date.UTC(2020, 7, 5, 7))
    },
  )

  const zoneFrom2007 = (name: string, ...lines: readonly string[]) =>
    [...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', ...lines, 'END:STANDARD', 'END:VTIMEZONE']].join('\r\n')
  const since2007 = [
    'DTSTART:20071104T020000',
    'RRULE:FREQ=YEARLY;INTERVAL=1',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
  ]
  const startIn = (definition: string, time: string) =>
    new Date(readOf(aCalendar(definition, withTimes(time, end))).events[0]?.start ?? 0).toISOString()

  it('is the one of its name before the first time of which the file says anything', () => {
    expect(startIn(zoneFrom2007('Europe/Berlin', ...since2007), 'DTSTART;TZID=Europe/Berlin:20060805T090000')).toBe(
      '2006-08-05T07:00:00.000Z',
    )
  })

  it('is the one of its name after the last of its rules has ended', () => {
    const ended = ['DTSTART:19900318T030000', 'RRULE:FREQ=YEARLY;UNTIL=20070317T140000Z', 'TZOFFSETFROM:+1300']
    const auckland = zoneFrom2007('Pacific/Auckland', ...ended, 'TZOFFSETTO:+1200')
    expect(startIn(auckland, 'DTSTART;TZID=Pacific/Auckland:20220115T090000')).toBe('2022-01-14T20:00:00.000Z')
    expect(startIn(auckland, 'DTSTART;TZID=Pacific/Auckland:20060115T090000')).toBe('2006-01-14T21:00:00.000Z')
    const ours = zoneFrom2007('Ours', ...ended, 'TZOFFSETTO:+1200')
    expect(startIn(ours, 'DTSTART;TZID=Ours:20220115T090000')).toBe('2022-01-14T21:00:00.000Z')
  })

  it('is what it was before the first change, where its name says nothing', () => {
    expect(startIn(zoneFrom2007('Ours', ...since2007), 'DTSTART;TZID=Ours:20060805T090000')).toBe(
      '2006-08-05T13:00:00.000Z',
    )
    expect(startIn(zoneFrom2007('Ours', ...since2007), 'DTSTART;TZID=Ours:20200805T090000')).toBe(
      '2020-08-05T14:00:00.000Z',
    )
  })

  it.each([
    ['says no offset from', ['DTSTART:19700101T000000', 'TZOFFSETTO:+0530']],
    ['says no first time', ['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530']],
    ['has offsets without a sign', ['DTSTART:19700101T000000', 'TZOFFSETFROM:0530', 'TZOFFSETTO:0530']],
  ])('is the one of its name where the file %s', (_, lines) => {
    expect(startIn(zoneFrom2007('Asia/Tokyo', ...lines), 'DTSTART;TZID=Asia/Tokyo:20200805T090000')).toBe(
      '2020-08-05T00:00:00.000Z',
    )
  })

  it('is the reader’s where none is named', () => {
    expect(startOf('DTSTART:20200805T090000', end)).toBe('2020-08-05T00:00:00.000Z')
  })

  it('is asked about where nothing explains it, and then as it was answered', () => {
    const text = aCalendar(withTimes('DTSTART;TZID=Mars/Olympus:20200805T090000', end))
    expect(readOf(text).problems).toMatchObject([{ problem: { kind: 'unknown-zone', zone: 'Mars/Olympus' } }])
    const answeredZones = new Map([['Mars/Olympus', zone('Asia/Shanghai')]])
    expect(readOf(text, { ...seoul, answeredZones }).events[0]?.start).toBe(Date.UTC(2020, 7, 5, 1))
  })

  it.each(['China Standard Time', 'Korea Standard Time', 'Eastern Standard Time', 'W. Europe Standard Time'])(
    '%s is known',
    (name) => {
      expect(namedZone(name)).not.toBeNull()
    },
  )
})

describe('a bad event costs only itself', () => {
  const good = anEvent('SUMMARY:Good').replace('UID:one', 'UID:good')

  it.each([
    ['no start', withTimes('DTEND:20200805T060000Z'), 'no-start'],
    ['no end', withTimes('DTSTART:20200805T060000Z'), 'no-end'],
    ['an end before the start', withTimes('DTSTART:20200805T060000Z', 'DTEND:20200805T050000Z'), 'ends-before-start'],
    [
      'a duration of eighteen digits',
      withTimes('DTSTART:20200805T060000Z', 'DURATION:P999999999999999999W'),
      'absurd-duration',
    ],
    ['a year that no forum has', withTimes('DTSTART:70200805T050000Z', 'DTEND:70200805T060000Z'), 'unreadable'],
    ['a year long ago', withTimes('DTSTART:19200805T050000Z', 'DTEND:19200805T060000Z'), 'unreadable'],
    ['a line that is none', anEvent('no colon here'), 'unreadable'],
    ['a start that is no date', withTimes('DTSTART:soon', 'DTEND:later'), 'unreadable'],
    ['a change of all times from one on', anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE:20200805T050000Z'), 'exception'],
    ['a rule for billions of weeks', anEvent('RRULE:FREQ=WEEKLY;INTERVAL=2999999999;BYDAY=MO'), 'unreadable'],
    ['a rule as vCalendar 1.0 wrote them', anEvent('RRULE:W1 TU TH #4'), 'unreadable'],
    ['no end of its own', 'BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:x', 'unreadable'],
  ])('with %s', (_, bad, kind) => {
    const { events, problems } = readOf(aCalendar(bad, good))
    expect(events.map(({ uid }) => uid)).toEqual(['good'])
    expect(problems.map(({ number, problem }) => [number, problem.kind])).toEqual([[1, kind]])
  })

  it('which is a moved time of a series whose other times are not read', () => {
    const series = withTimes('DTSTART:20200804T050000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')
    const { problems } = readOf(aCalendar(series, anEvent('RECURRENCE-ID:20200805T050000Z')))
    expect(problems.map(({ number, problem }) => [number, problem.kind])).toEqual([[2, 'exception']])
  })

  it('which is superseded by one with a higher SEQUENCE, then a later DTSTAMP, wherever they stand', () => {
    const [a, b, c] = [
      anEvent('SEQUENCE:2', 'DTSTAMP:20200701T000000Z', 'SUMMARY:a'),
      anEvent('SEQUENCE:2', 'DTSTAMP:20200702T000000Z', 'SUMMARY:b'),
      anEvent('SEQUENCE:1', 'DTSTAMP:20200703T000000Z', 'SUMMARY:c'),
    ]
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ]) {
      const { events, problems } = readOf(aCalendar(...order))
      expect(events.map(({ summary }) => summary)).toEqual(['b'])
      expect(problems.map(({ summary, problem }) => [summary, problem.kind]).sort()).toEqual([
        ['a', 'superseded'],
        ['c', 'superseded'],
      ])
    }
  })
})

describe('an event that is odd but clear is read', () => {
  it.each([
    ['a line that is not needed and is broken', anEvent('ATTENDEE;CN=;:nobody', 'ORGANIZER;mailto:a@example.org')],
    ['an alarm that is not meant', anEvent('BEGIN:VALARM', 'TRIGGER:-PT999999999999999999S', 'END:VALARM')],
    ['dates and rules that say nothing', anEvent('RRULE:', 'EXDATE:', 'RDATE;VALUE=DATE:')],
    ['blanks around its values', withTimes('DTSTART: 20200805T050000Z ', 'DTEND:20200805T060000Z ')],
    [
      'times that are called days',
      withTimes('DTSTART;VALUE=DATE:20200805T050000Z', 'DTEND;VALUE=DATE:20200805T060000Z'),
    ],
    ['times without seconds', withTimes('DTSTART:20200805T0500Z', 'DTEND:20200805T0600Z')],
  ])('with %s', (_, odd) => {
    const { events, problems } = readOf(aCalendar(odd))
    expect(problems).toEqual([])
    expect(events).toMatchObject([
      { uid: 'one', start: Date.UTC(2020, 7, 5, 5), end: Date.UTC(2020, 7, 5, 6), recurs: false },
    ])
  })

  it('with a day that does not say it is one', () => {
    const [event] = readOf(aCalendar(withTimes('DTSTART:20200805', 'DTEND;VALUE=DATE-TIME:20200807'))).events
    expect(event).toMatchObject({ isAllDay: true, start: Date.UTC(2020, 7, 4, 15), end: Date.UTC(2020, 7, 6, 15) })
  })

  it('with a day that ends on itself', () => {
    const [event] = readOf(aCalendar(withTimes('DTSTART;VALUE=DATE:20200805', 'DTEND;VALUE=DATE:20200805'))).events
    expect(event?.end).toBe(Date.UTC(2020, 7, 5, 15))
  })

  it('with a day on which clocks are set, which lasts as long as it does there', () => {
    const newYork = { homeZone: zone('America/New_York') }
    const [event] = readOf(aCalendar(withTimes('DTSTART;VALUE=DATE:20210314')), newYork).events
    expect(event && (event.end - event.start) / 3_600_000).toBe(23)
  })

  it('without a UID, each by itself', () => {
    const nameless = anEvent('SUMMARY:Talk').replace('UID:one\r\n', '')
    const { events, problems } = readOf(aCalendar(nameless, nameless))
    expect(problems).toEqual([])
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['#1', 'Talk'],
      ['#2', 'Talk'],
    ])
  })

  it('that is one time of a series which the file does not have', () => {
    const alone = anEvent('RECURRENCE-ID:20200804T050000Z', 'SUMMARY:Moved')
    const later = anEvent('RECURRENCE-ID:20200811T050000Z', 'SUMMARY:Moved, too')
    expect(readOf(aCalendar(alone, later)).events).toMatchObject([{ summary: 'Moved' }, { summary: 'Moved, too' }])
  })

  it('that stands in no calendar', () => {
    expect(readOf(anEvent('SUMMARY:Talk')).events).toMatchObject([{ summary: 'Talk' }])
  })
})

it('of two revisions of one time of a series, the newer counts', () => {
  const series = withTimes('DTSTART:20200804T050000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2')
  const revision = (sequence: number, hour: string) =>
    withTimes(
      'RECURRENCE-ID:20200805T050000Z',
      `DTSTART:20200805T${hour}0000Z`,
      'DURATION:PT1H',
      `SEQUENCE:${sequence}`,
    )
  const window = { start: instant(Date.UTC(2020, 7, 4)), end: instant(Date.UTC(2020, 7, 7)) }
  const { events, problems } = readOf(aCalendar(series, revision(2, '08'), revision(1, '07')), { ...seoul, window })
  expect(events[0]?.times?.map(({ start }) => start)).toEqual([Date.UTC(2020, 7, 4, 5), Date.UTC(2020, 7, 5, 8)])
  expect(problems).toMatchObject([{ number: 3, problem: { kind: 'superseded' } }])
})

describe('a file is refused', () => {
  it('that is no calendar', () => {
    expect(readCalendar('Dear partner', seoul)).toEqual({ ok: false, failure: { kind: 'not-a-calendar' } })
  })

  it('that is too large, or has too many events', () => {
    expect(readCalendar(' '.repeat(10_000_001), seoul)).toEqual({
      ok: false,
      failure: { kind: 'too-large', megabytes: 11 },
    })
    const many = aCalendar(...Array.from({ length: 20_001 }, () => 'BEGIN:VEVENT\r\nEND:VEVENT'))
    expect(readCalendar(many, seoul)).toEqual({ ok: false, failure: { kind: 'too-many-events', count: 20_001 } })
  })
})

describe('reading', () => {
  it.each(['zoned', 'utc'] as const)('gives back every event of our own files, mode %s', (mode) => {
    const entries = forumEntries(aSampleForum(60), theForumId, 'en')
    const text = calendarText(entries, { name: 'Forum', mode, baseZone: zone('America/New_York') })
    if (!text.ok) throw new Error(JSON.stringify(text.failure))
    const { events, problems } = readOf(text.value)
    expect(problems).toEqual([])
    expect(
      events.map(({ uid, start, end, summary, description }) => ({ uid, start, end, summary, description })),
    ).toEqual(
      entries.map(({ uid, start, end, summary, description }) => ({
        ...{ uid, start, end },
        summary: cleanLine(summary.text),
        description: cleanText(description.text),
      })),
    )
  })

  it('never throws, whatever stands in the lines', () => {
    const piece = fc.oneof(
      fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:VALARM', 'END:VALARM'),
      fc.constantFrom(
        'UID:a',
        'DTSTART:20200805T050000Z',
        'DTSTART;TZID=X:20200231T990000',
        'DTEND;VALUE=DATE:20200806',
      ),
      fc.constantFrom('TZID:X', 'BEGIN:STANDARD', 'END:STANDARD', 'TZOFFSETTO:+9999', 'DURATION:-P1W', 'SEQUENCE:-1'),
      fc.constantFrom(
        'DTSTART:99999999T999999Z',
        'DTSTART;TZID=:1',
        'DURATION:P',
        ' folded',
        ':',
        ';',
        'RRULE:FREQ=NEVER',
      ),
      fc.constantFrom(...Object.values(hardTexts).map((text) => `SUMMARY:${text}`)),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
        const read = readCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'), seoul)
        expect(read.ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
