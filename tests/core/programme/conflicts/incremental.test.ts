import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../../../core/document/document.ts'
import type { Conflict } from '../../../../core/programme/conflict.ts'
import { findConflicts } from '../../../../core/programme/find-conflicts.ts'
import { participationsBySession } from '../../../../core/programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../../../../core/programme/session-time.ts'
import { overlaps } from '../../../../core/time/interval.ts'
import { aCrowdedProgramme, afterEdit, someProgrammeEdits } from '../../../support/random-programme.ts'

const runs = { numRuns: 60 }

it('what is found after edits is what a document that was never seen before has', () => {
  fc.assert(
    fc.property(aCrowdedProgramme, someProgrammeEdits, (start, edits) => {
      let document = start
      for (const edit of edits) {
        const before = document
        document = afterEdit(document, edit)
        conflictsOf(document)
        // A board goes back to the programme after each preview.
        expect(conflictsOf(before)).toEqual(conflictsOf(structuredClone(before)))
        expect(conflictsOf(document)).toEqual(conflictsOf(structuredClone(document)))
      }
    }),
    runs,
  )
})

it('a session that no edit touched keeps the very same conflicts', () => {
  fc.assert(
    fc.property(aCrowdedProgramme, fc.nat({ max: 100 }), fc.nat({ max: 10_000 }), (document, at, number) => {
      const sessions = rowsOf(document, 'sessions')
      const moved = sessions[at % sessions.length]?.id
      const before = new Set(conflictsOf(document))
      const after = conflictsOf(afterEdit(document, { what: 'move a session', at, number }))
      // What is said of a day is said of its first session, which another may become.
      const ofDays = new Set(['holiday', 'not-a-working-day', 'calendar-not-decreed'])
      const alone = after
        .filter(({ facts }) => !ofDays.has(facts.kind))
        .filter(({ sessions: ids }) => ids.length === 1 && ids[0] !== moved)
      expect(alone.filter((conflict) => !before.has(conflict))).toEqual([])
    }),
    runs,
  )
})

it('no two conflicts have the same key', () => {
  fc.assert(
    fc.property(aCrowdedProgramme, (document) => {
      const keys = conflictsOf(document).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    runs,
  )
})

it('conflicts of two sessions are those that comparing each with each finds', () => {
  fc.assert(
    fc.property(aCrowdedProgramme, someProgrammeEdits, (start, edits) => {
      const document = edits.reduce(afterEdit, start)
      const kinds = new Set(['room-taken', 'person-twice', 'organization-twice', 'host-account-twice', 'link-twice'])
      const found = conflictsOf(document).filter(({ facts }) => kinds.has(facts.kind))
      expect(found.map(({ key }) => key).sort()).toEqual(clashes(document).sort())
    }),
    runs,
  )
})

function conflictsOf(document: WorkspaceDocument): readonly Conflict[] {
  const [forum] = rowsOf(document, 'forums')
  if (!forum) throw new Error('conflictsOf: no forum')
  return findConflicts(document, forum)
}

/** The keys of all clashes of two sessions, found by comparing each session with each other. */
function clashes(document: WorkspaceDocument): string[] {
  const [forum] = rowsOf(document, 'forums')
  if (!forum) throw new Error('clashes: no forum')
  const sessions = rowsOf(document, 'sessions')
    .filter(({ state }) => state !== 'cancelled')
    .filter(isScheduled)
  const roles = participationsBySession(document)
  return sessions.flatMap((a, i) =>
    sessions.slice(i + 1).flatMap((b): string[] => {
      if (!overlaps(sessionInterval(a, baseZone(forum)), sessionInterval(b, baseZone(forum)))) return []
      const pair = [a.id, b.id].sort().join(' ')
      const [here, there] = [a, b].map(({ slot }) => (slot.roomId ? document.rooms[slot.roomId] : undefined))
      const persons = [a, b].map(({ id }) => new Set((roles.get(id) ?? []).map(({ personId }) => personId)))
      const organizations = [a, b].map(
        ({ id }) =>
          new Set(
            (roles.get(id) ?? []).map(({ role, personId, organizationId }) =>
              personId === null && role !== 'interpreter' && role !== 'technical' ? organizationId : null,
            ),
          ),
      )
      const inBoth = ([one, other]: Set<string | null>[]) => [...(one ?? [])].filter((id) => id && other?.has(id))
      return [
        ...(here && here === there ? [`room-taken ${pair} ${here.id}`] : []),
        ...inBoth(persons).map((id) => `person-twice ${pair} ${id}`),
        ...inBoth(organizations).map((id) => `organization-twice ${pair} ${id}`),
        ...(here && there && here !== there && here.hostAccount !== '' && here.hostAccount === there.hostAccount
          ? [`host-account-twice ${pair}`]
          : []),
        ...(here && there && here !== there && here.joinUrl !== '' && here.joinUrl === there.joinUrl
          ? [`link-twice ${pair}`]
          : []),
      ]
    }),
  )
}
