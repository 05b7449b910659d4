import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { aDocument, aForum, aSession, idNumber } from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, session, person } = aSmallWorkspace()

function aCalendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

const moved = [
  ...['BEGIN:VEVENT', `UID:${session.id}`, 'SEQUENCE:1', 'DTSTAMP:20200801T000000Z'],
  ...['DTSTART;TZID=Asia/Seoul:20200805T160000', 'DTEND;TZID=Asia/Seoul:20200805T170000'],
  ...['SUMMARY;LANGUAGE=en:Smart city policy', 'END:VEVENT'],
]
const broken = ['BEGIN:VEVENT', 'UID:broken', 'SUMMARY:Broken', 'END:VEVENT']

async function imported(calendar: string | Uint8Array, ...options: readonly string[]) {
  const folder = aFolder()
  const before = writeWorkspace(document)
  writeFileSync(join(folder, 'plan.forum'), before)
  writeFileSync(join(folder, 'partner.ics'), calendar)
  const ran = await callForum(folder, 'import-calendar', 'partner.ics', '--into', 'plan.forum', ...options)
  const text = readFileSync(join(folder, 'plan.forum'), 'utf8')
  const read = readWorkspace(text)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return { ...ran, isUntouched: text === before, document: read.value.document }
}

describe('importing a calendar', () => {
  it('applies a counter-proposal, and names the event that could not be read', async () => {
    const ran = await imported(aCalendar(...broken, ...moved))
    expect(ran).toMatchObject({
      code: 0,
      out: 'update (slot): Smart city policy, 2020-08-05T07:00:00.000Z\n1 event read, 1 change were made\n',
      err: 'forum import-calendar: event 1 (Broken): has no start\n',
    })
    expect(ran.document.sessions[session.id]?.slot).toMatchObject({ date: '2020-08-05', start: '15:00' })
  })

  it('changes nothing on a dry run, and says it as JSON', async () => {
    const ran = await imported(aCalendar(...moved), '--dry-run', '--json')
    expect(ran).toMatchObject({ code: 0, err: '', isUntouched: true })
    expect(JSON.parse(ran.out)).toMatchObject({
      written: false,
      problems: [],
      items: [{ kind: 'update', session: session.id, fields: { slot: { start: '15:00' } } }],
    })
  })

  it('takes busy times of a person', async () => {
    const ran = await imported(aCalendar(...moved), '--busy', `person:${person.id}`)
    expect(ran.code).toBe(0)
    expect(Object.values(ran.document.availabilities).map(({ from }) => from)).toContain('2020-08-05T07:00:00.000Z')
    expect(await imported(aCalendar(...moved), '--busy', 'person:nobody')).toMatchObject({ code: 2, isUntouched: true })
  })

  it('offers encodings for what is not UTF-8, and reads in the one that is chosen', async () => {
    const korean = Buffer.concat([
      Buffer.from(
        aCalendar(...moved)
          .replace('Smart city policy', '')
          .split('LANGUAGE=en:')[0] ?? '',
      ),
      Buffer.from('LANGUAGE=ko:'),
      // 서울 in EUC-KR.
      Buffer.from([0xbc, 0xad, 0xbf, 0xef]),
      Buffer.from('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
    ])
    const refused = await imported(korean)
    expect(refused).toMatchObject({ code: 2, out: '', isUntouched: true })
    expect(refused.err).toContain('is not text in utf-8; try --encoding gb18030 or euc-kr')
    const ran = await imported(korean, '--encoding', 'euc-kr')
    expect(ran.document.sessions[session.id]?.title.ko).toBe('서울')
  })

  it('asks for a zone that nothing explains, and takes the answer', async () => {
    const odd = aCalendar(...moved).replaceAll('Asia/Seoul', 'Seoul office')
    expect((await imported(odd)).err).toContain('is in the zone “Seoul office”, which nothing explains')
    const ran = await imported(odd, '--zone', 'Asia/Seoul')
    expect(ran.document.sessions[session.id]?.slot?.start).toBe('15:00')
  })

  it('is refused for what is no calendar, and for a file that is not there', async () => {
    expect(await imported('Dear partner')).toMatchObject({ code: 2, isUntouched: true })
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
    expect(await callForum(folder, 'import-calendar', 'none.ics', '--into', 'plan.forum')).toMatchObject({
      code: 2,
      err: 'forum import-calendar: none.ics: there is no such file; check the path.\n',
    })
  })

  it('asks which forum is meant where there are several and the calendar names none', async () => {
    const folder = aFolder()
    const other = aForum({ id: idNumber(1), name: { en: 'Other' } })
    const two = aDocument({ forums: [aForum(), other], sessions: [aSession({ forumId: other.id })] })
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(two))
    writeFileSync(join(folder, 'partner.ics'), aCalendar(...moved))
    const ran = await callForum(folder, 'import-calendar', 'partner.ics', '--into', 'plan.forum')
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('say with --forum which forum is meant')
  })
})
