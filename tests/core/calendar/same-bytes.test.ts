import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { exportForumCalendar } from '../../../core/calendar/export-calendar.ts'
import { forumEntries } from '../../../core/calendar/forum-entries.ts'
import { tableNames, type WorkspaceDocument } from '../../../core/document/document.ts'
import { zone } from '../../../core/time/zone.ts'
import { theForumId } from '../../support/builders.ts'
import { aSampleForum } from '../../support/sample-forum.ts'

const program = fileURLToPath(new URL('../../support/print-calendars.ts', import.meta.url))

function printedUnder(environment: Record<string, string>): string[] {
  const env = { PATH: process.env.PATH ?? '', ...environment }
  return execFileSync(process.execPath, [program], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split('\n')
}

function exported(document: WorkspaceDocument): string {
  const file = exportForumCalendar(document, theForumId, { language: 'zh', mode: 'zoned' })
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  return file.value.text
}

/** The same document with the rows of every table in another order. */
function shuffled(document: WorkspaceDocument, step: number): WorkspaceDocument {
  const tables = tableNames.map((table) => {
    const rows = Object.entries(document[table])
    const turned = rows.map((_, index) => rows[(index * step + step) % rows.length])
    // A step that shares a factor with the length would lose rows.
    const kept = new Set(turned).size === rows.length ? turned : rows.toReversed()
    return [table, Object.fromEntries(kept.filter((row) => row !== undefined))]
  })
  return Object.fromEntries(tables) as WorkspaceDocument
}

describe('the bytes of a calendar are the same', () => {
  it('in Los Angeles, in Tokyo and at UTC, whatever the locale', () => {
    const [hour, ...files] = printedUnder({ TZ: 'UTC', LANG: 'C' })
    const [hourInTokyo, ...inTokyo] = printedUnder({ TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' })
    const [hourInLosAngeles, ...inLosAngeles] = printedUnder({
      TZ: 'America/Los_Angeles',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect([hour, hourInTokyo, hourInLosAngeles]).toEqual(['0', '9', '17'])
    expect(files.length).toBeGreaterThan(8 * 10)
    expect(inTokyo).toEqual(files)
    expect(inLosAngeles).toEqual(files)
  }, 60_000)

  it('whatever the order of the rows', () => {
    const document = aSampleForum(60)
    const text = exported(document)
    for (const step of [-1, 7, 13]) expect(exported(shuffled(document, step))).toBe(text)
  })

  it('on every run', () => {
    expect(exported(aSampleForum(60))).toBe(exported(aSampleForum(60)))
  })

  it('for every other event when one session is edited', () => {
    const document = aSampleForum(60)
    const [edited] = Object.values(document.sessions).filter(({ slot, kind }) => slot && kind !== 'blocker')
    if (!edited) throw new Error('the sample has sessions')
    const next = {
      ...document,
      sessions: { ...document.sessions, [edited.id]: { ...edited, title: { en: 'Another title' } } },
    }
    const events = (text: string) => text.split('BEGIN:VEVENT')
    const [before, after] = [events(exported(document)), events(exported(next))]
    const changed = before.filter((event, index) => event !== after[index])
    expect(changed).toHaveLength(1)
    expect(changed[0]).toContain(`UID:${edited.id}`)
  })

  it('for an event in a file of its own and in the whole file', () => {
    const entries = forumEntries(aSampleForum(20), theForumId, 'en')
    const heading = { name: 'Forum', mode: 'zoned', baseZone: zone('America/New_York') } as const
    const written = (some: typeof entries) => {
      const text = calendarText(some, heading)
      if (!text.ok) throw new Error(JSON.stringify(text.failure))
      return text.value
    }
    const whole = written(entries)
    for (const entry of entries) {
      const alone = /BEGIN:VEVENT.*END:VEVENT/s.exec(written([entry]))?.[0] ?? 'none'
      expect(whole).toContain(alone)
    }
  })
})
