import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { verifyCalendarText } from '../../../core/calendar/verify-calendar.ts'
import { addMinutes } from '../../../core/time/instant.ts'
import { zone } from '../../../core/time/zone.ts'
import { anEntry } from '../../support/an-entry.ts'

const entry = anEntry({
  uid: 'session-1',
  description: { text: `Beijing, Tokyo and Seoul ${'北京'.repeat(40)}`, language: 'en' },
  location: { text: 'Hall', language: 'en' },
  categories: [{ text: 'Policy', language: 'en' }],
})
const written = calendarText([entry], { name: 'Seminar', mode: 'zoned', baseZone: zone('Asia/Seoul') })
if (!written.ok) throw new Error('the sample must be written')
const good = written.value

function problemsAfter(change: (text: string) => string): string[] {
  const changed = change(good)
  expect(changed).not.toBe(good)
  return verifyCalendarText(changed, [entry]).map(({ path, problem }) => `${path}: ${problem}`)
}

const insertInEvent = (line: string) => (text: string) => text.replace('END:VEVENT', `${line}\r\nEND:VEVENT`)
const dropLine = (start: string) => (text: string) => text.replace(new RegExp(`\r\n${start}[^\r]*(?:\r\n [^\r]*)*`), '')

describe('verifying a calendar', () => {
  it('finds nothing wrong with a good one', () => {
    expect(verifyCalendarText(good, [entry])).toEqual([])
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['line ends without CR', (t) => t.replaceAll('\r\n', '\n'), /line end that is not CRLF/],
    ['one line end without CR', (t) => t.replace('\r\nUID', '\nUID'), /line end that is not CRLF/],
    ['a byte order mark', (t) => `\uFEFF${t}`, /byte order mark/],
    [
      'a line of 76 octets',
      (t) => t.replace('SUMMARY;LANGUAGE=en:Panel', `SUMMARY;LANGUAGE=en:${'x'.repeat(56)}`),
      /76 octets/,
    ],
    ['half a character', (t) => t.replace('Panel', 'Panel\uD83D'), /half a character/],
    ['a control character', (t) => t.replace('Panel', 'Pan\u0007el'), /control character/],
    ['an empty line', (t) => t.replace('\r\nUID', '\r\n\r\nUID'), /is empty/],
    ['no line end at the end', (t) => t.trimEnd(), /does not end with/],
    ['something after the end', (t) => `${t}X:1\r\n`, /does not end with/],
    ['a line that is no content line', insertInEvent('no colon here'), /not a content line/],
    ['a quote inside a parameter', insertInEvent('X-A;CN="a"b":c'), /not a content line/],
    ['a bare comma in a TEXT', (t) => t.replace('Panel', 'Panel, first'), /not escaped/],
    ['a lone backslash in a TEXT', (t) => t.replace('Panel', 'Panel\\x'), /not escaped/],
    ['a semicolon in a category', (t) => t.replace(':Policy', ':Policy;'), /not escaped/],
    ['two VERSIONs', (t) => t.replace('VERSION:2.0', 'VERSION:2.0\r\nVERSION:2.0'), /2 times VERSION/],
    ['no PRODID', dropLine('PRODID'), /0 times PRODID/],
    ['another METHOD', (t) => t.replace('METHOD:PUBLISH', 'METHOD:REQUEST'), /METHOD is not PUBLISH/],
    ['no UID', dropLine('UID'), /0 times UID/],
    ['no DTSTAMP', dropLine('DTSTAMP'), /0 times DTSTAMP/],
    ['no DTEND', dropLine('DTEND'), /0 times DTEND/],
    ['no SUMMARY', dropLine('SUMMARY'), /0 times SUMMARY/],
    ['no SEQUENCE', dropLine('SEQUENCE'), /0 times SEQUENCE/],
    ['no LAST-MODIFIED', dropLine('LAST-MODIFIED'), /0 times LAST-MODIFIED/],
    ['no ORGANIZER', dropLine('ORGANIZER'), /0 times ORGANIZER/],
    ['two ORGANIZERs', insertInEvent('ORGANIZER;CN="x":invalid:nomail'), /2 times ORGANIZER/],
    ['an ATTENDEE', insertInEvent('ATTENDEE:mailto:a@example.org'), /ATTENDEE in a published event/],
    ['an ORGANIZER without a value', (t) => t.replace(/ORGANIZER[^\r]*/, 'ORGANIZER;CN="x"'), /not a content line/],
    ['a STATUS that does not exist', (t) => t.replace('STATUS:CONFIRMED', 'STATUS:MAYBE'), /not a status/],
    [
      'a DTSTAMP in local time',
      (t) => t.replace('DTSTAMP:20200701T000000Z', 'DTSTAMP:20200701T000000'),
      /not a moment in UTC/,
    ],
    ['a floating start', (t) => t.replace('DTSTART;TZID=Asia/Seoul:', 'DTSTART:'), /floating/],
    [
      'a start on a day only',
      (t) => t.replace(/DTSTART;TZID=Asia\/Seoul:[^\r]*/, 'DTSTART;VALUE=DATE:20200805'),
      /not a DATE-TIME/,
    ],
    ['a zone that is not defined', (t) => t.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s, ''), /used and not defined/],
    [
      'a zone that is not used',
      (t) =>
        t
          .replaceAll(';TZID=Asia/Seoul:20200805T140000', ':20200805T050000Z')
          .replaceAll(';TZID=Asia/Seoul:20200805T150000', ':20200805T060000Z'),
      /defined and not used/,
    ],
    ['a zone with another offset', (t) => t.replace('TZOFFSETTO:+0900', 'TZOFFSETTO:+0800'), /DTSTART: reads/],
    ['another start', (t) => t.replace('20200805T140000', '20200805T130000'), /DTSTART: reads/],
    ['another title', (t) => t.replace('Panel', 'Panels'), /SUMMARY: reads/],
    ['another description', (t) => t.replace('Tokyo', 'Osaka'), /DESCRIPTION: reads/],
    ['another place', (t) => t.replace(':Hall', ':Room'), /LOCATION: reads/],
    ['another category', (t) => t.replace(':Policy', ':Policies'), /CATEGORIES: reads/],
    [
      'an alarm with a duration that is none',
      insertInEvent('BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-P1DT\r\nEND:VALARM'),
      /neither a duration/,
    ],
    [
      'an alarm without a description',
      insertInEvent('BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM'),
      /0 times DESCRIPTION/,
    ],
    [
      'a property after an alarm',
      insertInEvent('BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:PT0S\r\nEND:VALARM\r\nX-A:1'),
      /follows an alarm/,
    ],
    ['an event that is not closed', (t) => t.replace('END:VEVENT\r\n', ''), /closes nothing/],
    [
      'an event too many',
      (t) => t.replace('END:VCALENDAR', `${/BEGIN:VEVENT.*END:VEVENT/s.exec(t)?.[0]}\r\nEND:VCALENDAR`),
      /a second event has this UID/,
    ],
  ])('finds %s', (_, change, problem) => {
    expect(problemsAfter(change).join('\n')).toMatch(problem)
  })

  it('finds a reminder that was not planned', () => {
    const alarm = 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT15M\r\nEND:VALARM'
    expect(problemsAfter(insertInEvent(alarm)).join()).toContain('VALARM: reads "15" instead of ""')
  })

  it.each([0, 15, 1440])('accepts a reminder that was planned %d minutes before', (alarmMinutes) => {
    const reminding = { ...entry, alarmMinutes }
    const text = calendarText([reminding], { name: 'Forum', mode: 'zoned', baseZone: reminding.wall.zone })
    if (!text.ok) throw new Error(JSON.stringify(text.failure))
    expect(text.value).toContain(alarmMinutes === 0 ? '\r\nTRIGGER:PT0S\r\n' : `\r\nTRIGGER:-PT${alarmMinutes}M\r\n`)
    expect(verifyCalendarText(text.value, [reminding])).toEqual([])
  })

  it('finds an event that is missing', () => {
    expect(verifyCalendarText(good, [entry, anEntry({ uid: 'session-2' })])).toEqual([
      { path: 'calendar', problem: '1 events instead of 2' },
      { path: 'event session-2', problem: 'is missing' },
    ])
  })

  it('finds an end that is not that of the plan', () => {
    const problems = verifyCalendarText(good, [{ ...entry, end: addMinutes(entry.end, 5) }])
    expect(problems.map(({ path }) => path)).toEqual(['event session-1 DTEND'])
  })
})
