import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { readWorkspace, writeWorkspace } from '../../../core/document/workspace-file.ts'
import { generateWorkspace } from '../../../core/generate/generate-workspace.ts'
import { baseZone, isScheduled, sessionInterval } from '../../../core/programme/session-time.ts'
import { overlaps } from '../../../core/time/interval.ts'

const small = { sessions: 60, rooms: 3, organizations: 200, days: 2, seed: 1 }

describe('a generated workspace', () => {
  it('is the same to the byte for the same seed', () => {
    expect(writeWorkspace(generateWorkspace(small))).toBe(writeWorkspace(generateWorkspace(small)))
  })

  it('is another one for another seed', () => {
    const other = generateWorkspace({ ...small, seed: 2 })
    expect(writeWorkspace(other)).not.toBe(writeWorkspace(generateWorkspace(small)))
  })

  it('holds what was asked for', () => {
    const document = generateWorkspace(small)
    expect(rowsOf(document, 'forums')).toHaveLength(1)
    expect(rowsOf(document, 'sessions')).toHaveLength(60)
    expect(rowsOf(document, 'rooms')).toHaveLength(3)
    expect(rowsOf(document, 'organizations')).toHaveLength(200)
    expect(rowsOf(document, 'engagements')).toHaveLength(200)
    expect(rowsOf(document, 'forums')[0]?.days).toHaveLength(2)
  })

  it('stands in the three default zones unless others are given', () => {
    expect(rowsOf(generateWorkspace(small), 'forums')[0]?.zones).toEqual(['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'])
    const elsewhere = generateWorkspace({ ...small, zones: ['America/New_York', 'Europe/London'] })
    expect(rowsOf(elsewhere, 'forums')[0]?.zones).toEqual(['America/New_York', 'Europe/London'])
  })

  it('reads back without problems, whatever the seed and size', () => {
    fc.assert(
      fc.property(
        fc.record({
          sessions: fc.integer({ min: 0, max: 80 }),
          rooms: fc.integer({ min: 0, max: 5 }),
          organizations: fc.integer({ min: 0, max: 60 }),
          days: fc.integer({ min: 1, max: 6 }),
          seed: fc.integer(),
        }),
        (size) => {
          const document = generateWorkspace(size)
          expect(readWorkspace(writeWorkspace(document))).toMatchObject({ ok: true, value: { document } })
        },
      ),
      { numRuns: 25 },
    )
  })

  it('never puts two sessions into one room at the same time, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(clashingPairs(generateWorkspace({ ...small, seed }))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('leaves about a tenth of the sessions in the tray when there is room for all', () => {
    const document = generateWorkspace({ ...small, sessions: 500, rooms: 10, days: 10 })
    const inTray = rowsOf(document, 'sessions').filter((session) => session.slot === null).length
    expect(inTray).toBeGreaterThan(25)
    expect(inTray).toBeLessThan(75)
  })

  it('leaves in the tray what does not fit into the days and rooms', () => {
    const document = generateWorkspace({ ...small, sessions: 300, rooms: 1, days: 1 })
    const placed = rowsOf(document, 'sessions').filter(isScheduled)
    const minutes = placed.reduce((sum, session) => sum + session.durationMinutes, 0)
    expect(placed.length).toBeGreaterThan(3)
    expect(minutes).toBeLessThanOrEqual(9 * 60)
  })

  it('logs about one and a half contacts for each engagement, and none for a prospect', () => {
    const document = generateWorkspace({ ...small, organizations: 2000 })
    const prospects = new Set(rowsOf(document, 'engagements').flatMap((e) => (e.stage === 'prospect' ? [e.id] : [])))
    const contacts = rowsOf(document, 'interactions')
    expect(contacts.length / 2000).toBeCloseTo(1.5, 0)
    expect(contacts.filter((contact) => prospects.has(contact.engagementId))).toEqual([])
  })
})

function clashingPairs(document: WorkspaceDocument): string[] {
  const forum = rowsOf(document, 'forums')[0]
  if (!forum) throw new Error('clashingPairs: no forum')
  const base = baseZone(forum)
  const scheduled = rowsOf(document, 'sessions').filter(isScheduled)
  return scheduled.flatMap((a, i) =>
    scheduled
      .slice(i + 1)
      .filter((b) => a.slot.roomId === b.slot.roomId && overlaps(sessionInterval(a, base), sessionInterval(b, base)))
      .map((b) => `${a.id} and ${b.id}`),
  )
}

describe('a workspace with a number of contacts', () => {
  it('has as many, each with words of its own', () => {
    const size = { sessions: 4, rooms: 1, organizations: 20, interactions: 200, days: 1, seed: 3 }
    const document = generateWorkspace(size)
    const contacts = Object.values(document.interactions)
    expect(contacts).toHaveLength(200)
    expect(new Set(contacts.map(({ body }) => body)).size).toBeGreaterThan(190)
  })
})
