import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, callForum } from '../support/run-forum.ts'

const three = ['days', '--countries', 'CN,JP,KR']

describe('forum days', () => {
  it('says of each day what it is in each country, and counts the days worked in all', async () => {
    expect(await callForum(aFolder(), ...three, '--from', '2026-10-08', '--to', '2026-10-12')).toEqual({
      code: 0,
      out: [
        '2026-10-08 Thu  work       CN customary (Beside National Day); JP work; KR work',
        '2026-10-09 Fri  off        CN work; JP work; KR holiday (Hangeul Day)',
        '2026-10-10 Sat  off        CN makeup-work (Working day made up for National Day); JP weekend; KR weekend',
        '2026-10-11 Sun  off        CN weekend; JP weekend; KR weekend',
        '2026-10-12 Mon  off        CN work; JP holiday (Sports Day); KR work',
        '5 days: 1 worked in all, 4 not, 0 not known',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('says that a year is not decreed, on each of its days and at the end', async () => {
    const { out } = await callForum(aFolder(), ...three, '--from', '2027-06-09', '--to', '2027-06-10')
    expect(out).toContain(
      '2027-06-09 Wed  not known  CN unknown, likely holiday (Dragon Boat Festival); JP work; KR work',
    )
    expect(out).toContain('2027-06-10 Thu  not known  CN unknown, likely work; JP work; KR work')
    expect(out).toContain('2 days: 0 worked in all, 0 not, 2 not known\nCN 2027 is not decreed yet. Source: ')
  })

  it('prints the same as JSON, with the sources', async () => {
    const { out } = await callForum(aFolder(), ...three, '--from', '2026-05-04', '--to', '2026-05-04', '--json')
    const { countries, years, days } = JSON.parse(out)
    expect(countries).toEqual(['CN', 'JP', 'KR'])
    expect(years[2]).toMatchObject({ country: 'KR', year: 2026, status: 'official', retrieved: '2026-11-24' })
    expect(days).toEqual([
      {
        date: '2026-05-04',
        works: false,
        rank: [2, 40, 82],
        countries: {
          CN: {
            status: 'holiday',
            works: false,
            likely: null,
            kind: 'holiday',
            names: { en: 'Labour Day', zh: '劳动节', ja: '労働節', ko: '노동절' },
            yearStatus: 'official',
            cost: 40,
          },
          JP: {
            status: 'holiday',
            works: false,
            likely: null,
            kind: 'holiday',
            names: { en: 'Greenery Day', zh: '绿之日', ja: 'みどりの日', ko: '녹색의 날' },
            yearStatus: 'official',
            cost: 40,
          },
          KR: {
            status: 'bridge',
            works: true,
            likely: null,
            kind: null,
            names: null,
            yearStatus: 'official',
            cost: 2,
          },
        },
      },
    ])
  })

  it('reads a pack of JSON, and a calendar whose country is written before it', async () => {
    const folder = aFolder()
    const days = [{ date: '2027-07-14', kind: 'holiday', names: { en: 'National day' } }, { date: 'no day' }]
    const pack = { country: 'FR', year: 2027, status: 'official', source: '', retrieved: null, days }
    writeFileSync(join(folder, 'fr.json'), JSON.stringify(pack))
    const event = 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270714\r\nSUMMARY:National day\r\nEND:VEVENT'
    writeFileSync(join(folder, 'fr.ics'), `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`)
    const ask = (file: string) =>
      callForum(folder, 'days', '--countries', 'FR', '--from', '2027-07-14', '--to', '2027-07-14', '--pack', file)
    expect((await ask('fr.json')).out).toContain('2027-07-14 Wed  off        FR holiday (National day)')
    expect((await ask('fr.json')).err).toContain('fr.json: pack 1, day 2 is left out: ')
    expect((await ask('FR=fr.ics')).out).toContain('2027-07-14 Wed  off        FR holiday (National day)')
    expect(await ask('fr.ics')).toMatchObject({ code: 2, err: expect.stringContaining('as in FR=days.ics') })
    expect(await ask('none.json')).toMatchObject({ code: 2, err: expect.stringContaining('there is no such file') })
    // Not what is said of a workspace: there is no earlier copy of a file of holidays.
    writeFileSync(join(folder, 'latin.ics'), Uint8Array.of(0xff, 0xfe, 0x00))
    expect(await ask('FR=latin.ics')).toMatchObject({ code: 2, err: expect.stringContaining('save it as UTF-8') })
    expect(await ask('FR=.')).toMatchObject({ code: 2, err: expect.stringContaining('name a file of holidays') })
  })

  it('refuses countries and days that are none, and too many', async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, out, err } = await callForum(aFolder(), 'days', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await refused('--countries', 'China', '--from', '2026-01-01', '--to', '2026-01-02')).toContain(
      '--countries is “China”',
    )
    expect(await refused('--countries', 'CN,CN', '--from', '2026-01-01', '--to', '2026-01-02')).toContain('different')
    expect(await refused('--countries', 'CN', '--from', '2026-02-30', '--to', '2026-03-02')).toContain('--from is')
    expect(await refused('--countries', 'CN', '--from', '2026-03-01', '--to', '2026-02-01')).toContain('before --from')
    expect(await refused('--countries', 'CN', '--from', '2000-01-01', '--to', '2026-02-01')).toContain('too many')
  })
})
