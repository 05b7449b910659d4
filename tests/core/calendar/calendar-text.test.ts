import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../../core/calendar/calendar-entry.ts'
import { type CalendarHeading, calendarText } from '../../../core/calendar/calendar-text.ts'
import { readEvents } from '../../../core/calendar/read-back.ts'
import { verifyCalendarText } from '../../../core/calendar/verify-calendar.ts'
import { instant } from '../../../core/time/instant.ts'
import { zone } from '../../../core/time/zone.ts'
import { anEntry } from '../../support/an-entry.ts'
import { hardTexts } from '../../support/hard-text.ts'

const heading: CalendarHeading = { name: 'Seminar', mode: 'zoned', baseZone: zone('Asia/Seoul') }

function written(entries: readonly CalendarEntry[], fields: Partial<CalendarHeading> = {}): string {
  const text = calendarText(entries, { ...heading, ...fields })
  if (!text.ok) throw new Error(JSON.stringify(text.failure))
  return text.value
}

function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

describe('a calendar file', () => {
  it('says what it is, once, before its zones and events', () => {
    expect(unfolded(written([anEntry()])).slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Forum Planner//Forum Planner 1//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Seminar',
      'X-WR-CALNAME:Seminar',
      'X-WR-TIMEZONE:Asia/Seoul',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Seoul',
    ])
  })

  it('writes an event with everything it says', () => {
    const entry = anEntry({
      uid: 'session-1',
      sequence: 3,
      summary: { text: '개회식, 환영', language: 'ko' },
      description: { text: 'One\nTwo; three', language: 'en' },
      location: { text: '大ホール, ソウル', language: 'ja' },
      categories: [{ text: '政策; 规划', language: 'zh' }],
      status: 'TENTATIVE',
      url: 'https://example.org/',
      conferenceUrl: 'https://example.org/join',
      color: 'darkcyan',
    })
    const lines = unfolded(written([entry], { organizer: { name: 'WeGO "Smart"', email: null } }))
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:session-1',
      'SUMMARY;LANGUAGE=ko:개회식\\, 환영',
      'DTSTAMP:20200701T000000Z',
      'DTSTART;TZID=Asia/Seoul:20200805T140000',
      'DTEND;TZID=Asia/Seoul:20200805T150000',
      'SEQUENCE:3',
      'LOCATION;LANGUAGE=ja:大ホール\\, ソウル',
      'STATUS:TENTATIVE',
      'CATEGORIES;LANGUAGE=zh-Hans:政策\\; 规划',
      'TRANSP:OPAQUE',
      'LAST-MODIFIED:20200701T000000Z',
      'DESCRIPTION;LANGUAGE=en:One\\nTwo\\; three',
      'ORGANIZER;CN="WeGO “Smart”":invalid:nomail',
      'URL:https://example.org/',
      'CONFERENCE;VALUE=URI:https://example.org/join',
      'COLOR:darkcyan',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('names an organizer by mail where there is one, and by no mail where the address is none', () => {
    const line = (email: string) =>
      unfolded(written([anEntry()], { organizer: { name: 'A', email } })).find((l) => l.startsWith('ORGANIZER'))
    expect(line('office@example.org')).toBe('ORGANIZER;CN="A":mailto:office@example.org')
    expect(line('office@example.org\r\nATTENDEE:x')).toBe('ORGANIZER;CN="A":invalid:nomail')
  })

  it('has no zone in mode utc', () => {
    const lines = unfolded(written([anEntry()], { mode: 'utc' }))
    expect(lines).toContain('DTSTART:20200805T050000Z')
    expect(lines.some((line) => line.includes('TZID'))).toBe(false)
  })

  it('names moments, not wall times, for an event whose wall time happens twice', () => {
    const entry = anEntry({}, { date: '2020-11-01', time: '01:30', zone: 'America/New_York' })
    expect(unfolded(written([entry]))).toContain('DTSTART:20201101T053000Z')
  })

  it('names moments for an event that ends in an hour that happens twice', () => {
    const entry = anEntry({}, { date: '2020-11-01', time: '00:30', zone: 'America/New_York' })
    expect(unfolded(written([entry]))).toContain('DTEND:20201101T053000Z')
  })

  it('names moments for an event whose wall time is skipped', () => {
    const entry = anEntry({}, { date: '2021-03-14', time: '02:30', zone: 'America/New_York' })
    expect(unfolded(written([entry]))).toContain('DTSTART:20210314T073000Z')
  })

  it('names moments in zones whose clocks follow the moon', () => {
    const entry = anEntry({}, { zone: 'Africa/Casablanca' })
    expect(unfolded(written([entry]))).toContain('DTSTART:20200805T130000Z')
  })

  it('defines each zone once, in the order of their names', () => {
    const entries = ['Asia/Tokyo', 'America/New_York', 'Asia/Tokyo'].map((name) => anEntry({}, { zone: name }))
    expect(unfolded(written(entries)).filter((line) => line.startsWith('TZID'))).toEqual([
      'TZID:America/New_York',
      'TZID:Asia/Tokyo',
    ])
  })

  it('carries a description of itself', () => {
    expect(unfolded(written([anEntry()], { description: 'One, two' }))).toContain('X-WR-CALDESC:One\\, two')
  })

  it('cuts parts of a second from the stamp', () => {
    const lines = unfolded(written([anEntry({ stamp: instant(Date.UTC(2020, 0, 1) + 999) })]))
    expect(lines).toContain('DTSTAMP:20200101T000000Z')
  })
})

describe('what cannot be an event', () => {
  const base = anEntry()
  it.each<[string, Partial<CalendarEntry>]>([
    ['ends when it starts', { end: base.start }],
    ['ends before it starts', { end: instant(base.start - 1) }],
    ['has no title', { summary: { text: ' \u0000\n', language: 'en' } }],
    ['has a UID with a comma', { uid: 'a,b' }],
    ['has no UID', { uid: '' }],
    ['has a negative SEQUENCE', { sequence: -1 }],
    ['has a SEQUENCE that is not whole', { sequence: 0.5 }],
    ['has an address that is none', { url: 'mailto:a@example.org' }],
    ['has an address that breaks the line', { conferenceUrl: 'https://example.org/\r\nX:1' }],
    ['has a description of more than 8,000 characters', { description: { text: 'x'.repeat(8001), language: 'en' } }],
    ['has a stamp before 1970', { stamp: instant(-1) }],
  ])('%s: the failure names it', (_, fields) => {
    const answer = calendarText([anEntry(), { ...base, ...fields }], heading)
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid-event', uid: fields.uid ?? base.uid } })
  })

  it('is refused when its UID stands twice', () => {
    const entry = anEntry()
    expect(calendarText([entry, entry], heading)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-event', uid: entry.uid },
    })
  })

  it('is a calendar without events', () => {
    expect(calendarText([], heading)).toEqual({ ok: false, failure: { kind: 'nothing-to-publish' } })
  })
})

describe('hard text', () => {
  it.each(Object.entries(hardTexts))('%s comes through in every field, and the file conforms', (_, text) => {
    const found = { text, language: 'en' } as const
    const entries = [anEntry({ summary: found, description: found, location: found, categories: [found] }), anEntry()]
    const file = written(entries, { name: text, description: text, organizer: { name: text, email: null } })
    expect(verifyCalendarText(file, entries)).toEqual([])
  })

  it('comes through at 8,000 characters', () => {
    const entries = ['漢', '😀'.slice(0, 2), 'a,', '\\;'].map((unit) =>
      anEntry({ description: { text: unit.repeat(8000 / unit.length), language: 'zh' } }),
    )
    expect(verifyCalendarText(written(entries), entries)).toEqual([])
  })

  it('comes through at every length, so that every character meets every fold position', () => {
    const entries = Array.from({ length: 160 }, (_, length) => {
      const text = `${'x'.repeat(length + 1)}漢字👨‍👩‍👧‍👦,;\\\n𠮷 한글`
      return anEntry({ summary: { text, language: 'ja' }, description: { text: `${text}${text}`, language: 'ja' } })
    })
    expect(verifyCalendarText(written(entries), entries)).toEqual([])
  })

  it('comes through whatever it is', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((value) => ({ text: `x${value}`, language: 'ko' as const }))
    fc.assert(
      fc.property(text, text, text, text, (summary, description, location, category) => {
        const entries = [anEntry({ summary, description, location, categories: [category] })]
        expect(
          verifyCalendarText(
            written(entries, { name: summary.text, organizer: { name: location.text, email: null } }),
            entries,
          ),
        ).toEqual([])
      }),
    )
  })

  it('keeps an organizer’s name, but for straight quotes', () => {
    const read = readEvents(written([anEntry()], { organizer: { name: '北京^n市, "A"; B:C', email: null } }))
    expect(read.ok && read.value[0]?.organizerName).toBe('北京^n市, “A”; B:C')
  })
})
