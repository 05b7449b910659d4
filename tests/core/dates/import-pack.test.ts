import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPack } from '../../../core/dates/import-pack.ts'

const day = { date: '2026-07-14', kind: 'holiday', names: { en: 'National day' } }
const pack = { country: 'FR', year: 2026, status: 'official', source: 'Law', retrieved: '2026-01-05', days: [day] }

function ics(...events: readonly string[]): string {
  const body = events.map((event) => `BEGIN:VEVENT\r\nUID:1\r\n${event}\r\nEND:VEVENT\r\n`).join('')
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Holidays\r\n${body}END:VCALENDAR\r\n`
}

function imported(text: string, country: string | null = null) {
  const read = importPack(text, country)
  if (!read.ok) throw new Error(`not imported: ${JSON.stringify(read.failure)}`)
  return read.value
}

describe('importing packs as JSON', () => {
  it('reads one, a list of them, and a list under its name', () => {
    const whole = { ...pack, weekend: [6, 7] }
    for (const json of [pack, [pack], { packs: [pack] }]) {
      expect(imported(JSON.stringify(json))).toEqual({ packs: [whole], problems: [] })
    }
  })

  it('keeps the days that are right and says which are not', () => {
    const days = [
      day,
      { ...day, date: '2026-02-30' },
      { ...day, date: '2027-07-14' },
      { ...day, kind: 'party' },
      day,
      { ...day, date: '2026-05-01', names: {} },
      null,
    ]
    const { packs, problems } = imported(JSON.stringify({ ...pack, days }))
    expect(packs[0]?.days).toEqual([day])
    expect(problems).toEqual(
      [
        { kind: 'field', field: 'date' },
        { kind: 'other-year', date: '2027-07-14', year: 2026 },
        { kind: 'field', field: 'kind' },
        { kind: 'twice', date: '2026-07-14' },
        { kind: 'field', field: 'names' },
        { kind: 'not-read' },
      ].map((fault, i) => ({ at: { kind: 'day', pack: 1, day: i + 2 }, fault })),
    )
  })

  it('does not take a year for one without holidays because none of its days can be read', () => {
    const days = [{ ...day, names: { fr: 'Fête nationale' } }]
    const read = importPack(JSON.stringify({ ...pack, days }))
    const problems = [
      { at: { kind: 'day', pack: 1, day: 1 }, fault: { kind: 'field', field: 'names' } },
      { at: { kind: 'pack', pack: 1 }, fault: { kind: 'no-day-read' } },
    ]
    expect(read).toEqual({ ok: false, failure: { kind: 'nothing-readable', problems } })
    expect(imported(JSON.stringify({ ...pack, days: [] })).packs[0]?.days).toEqual([])
  })

  it('keeps a pack that is right beside one that is not', () => {
    const { packs, problems } = imported(JSON.stringify([{ ...pack, country: 'France' }, pack]))
    expect(packs).toHaveLength(1)
    expect(problems).toEqual([{ at: { kind: 'pack', pack: 1 }, fault: { kind: 'field', field: 'country' } }])
  })

  it('refuses what is no pack, and what is too large', () => {
    for (const text of ['', 'holidays', '[]', '7', 'null', '[1]', '{"packs":[]}']) {
      expect(importPack(text)).toEqual({ ok: false, failure: { kind: 'not-a-pack' } })
    }
    expect(importPack('{}')).toMatchObject({ failure: { kind: 'nothing-readable' } })
    expect(importPack(' '.repeat(5_000_001))).toMatchObject({ failure: { kind: 'too-large' } })
  })
})

describe('importing a calendar file', () => {
  it('needs to be told the country', () => {
    expect(importPack(ics())).toEqual({ ok: false, failure: { kind: 'country-missing' } })
  })

  it('reads whole days, the end not included, and makes a pack of each year', () => {
    const text = ics(
      'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270102\r\nSUMMARY:New Year',
      'DTSTART;VALUE=DATE:20260714\r\nSUMMARY:National day',
    )
    const { packs, problems } = imported(text, 'FR')
    expect(problems).toEqual([])
    expect(
      packs.map(({ country, year, source, days }) => [country, year, source, days.map(({ date }) => date)]),
    ).toEqual([
      ['FR', 2026, 'Holidays', ['2026-07-14', '2026-12-31']],
      ['FR', 2027, 'Holidays', ['2027-01-01']],
    ])
  })

  it('reads the kind and the language from the summary', () => {
    const at = (date: string, summary: string) => `DTSTART;VALUE=DATE:${date}\r\nSUMMARY:${summary}`
    const text = ics(
      at('20260101', '元旦(休)'),
      at('20260104', '元旦(班)'),
      at('20260506', 'こどもの日 振替休日'),
      at('20260302', '대체공휴일(3·1절)'),
      at('20260603', '지방선거'),
    )
    const days = imported(text, 'CN').packs[0]?.days
    expect(days?.map(({ date, kind, names }) => [date.slice(5), kind, Object.keys(names)[0]])).toEqual([
      ['01-01', 'holiday', 'zh'],
      ['01-04', 'makeup-workday', 'zh'],
      ['03-02', 'substitute', 'ko'],
      ['05-06', 'substitute', 'ja'],
      ['06-03', 'election', 'ko'],
    ])
  })

  it('reads a day that does not say it is one, one with an empty rule, and as many days as DURATION says', () => {
    const text = ics(
      'DTSTART:20260714\r\nDTEND:20260715\r\nRRULE:\r\nSUMMARY:National day',
      'DTSTART;VALUE=DATE:20261224\r\nDURATION:P2D\r\nSUMMARY:Winter\\, a break',
    )
    const { packs, problems } = imported(text, 'FR')
    expect(problems).toEqual([])
    expect(packs[0]?.days.map(({ date, names }) => [date, names.en])).toEqual([
      ['2026-07-14', 'National day'],
      ['2026-12-24', 'Winter, a break'],
      ['2026-12-25', 'Winter, a break'],
    ])
  })

  it('reads the days of a file in which something else is broken', () => {
    const text = ics('DTSTART;VALUE=DATE:20260714\r\nSUMMARY:National day\r\nATTENDEE;CN=;:nobody\r\nno line')
    expect(imported(text, 'FR').packs[0]?.days.map(({ date }) => date)).toEqual(['2026-07-14'])
  })

  it('leaves out, and says, what repeats, has hours, lasts too long, ends before it starts or has no name', () => {
    const text = ics(
      'DTSTART;VALUE=DATE:20260714\r\nSUMMARY:National day',
      'DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:Each year',
      'DTSTART:20260101T100000Z\r\nSUMMARY:Meeting',
      'DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20260301\r\nSUMMARY:All winter',
      'DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260101\r\nSUMMARY:Back',
      'DTSTART;VALUE=DATE:20260106',
      'DTSTART;VALUE=DATE:20261345\r\nSUMMARY:No such day',
    )
    const { packs, problems } = imported(text, 'FR')
    expect(packs[0]?.days.map(({ date }) => date)).toEqual(['2026-07-14'])
    const kinds = ['repeats', 'no-whole-day', 'lasts-too-long', 'ends-before', 'no-summary', 'no-whole-day']
    expect(problems.map(({ at, fault }) => [at, fault.kind])).toEqual(
      kinds.map((kind, i) => [{ kind: 'event', event: i + 2 }, kind]),
    )
  })

  it('never throws, whatever the text is', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART',
      ';VALUE=DATE:',
      '20260101',
      'SUMMARY:x',
      '\r\n',
      ' ',
      ':',
      '\u0000',
      '{',
      '"packs"',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        expect(typeof importPack(`BEGIN:VCALENDAR\r\n${pieces.join('')}`, 'FR').ok).toBe('boolean')
        expect(typeof importPack(pieces.join('')).ok).toBe('boolean')
      }),
    )
  })
})
