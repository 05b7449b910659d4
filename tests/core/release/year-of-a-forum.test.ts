import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadEvent, readEvents } from '../../../core/calendar/read-back.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { type Recipient, recipientKey } from '../../../core/document/release-rows.ts'
import { baseZone, sessionInterval } from '../../../core/programme/session-time.ts'
import { stateOfDraft } from '../../../core/release/compare-releases.ts'
import { concerns } from '../../../core/release/recipient.ts'
import { type FileExtent, recipientFile } from '../../../core/release/recipient-file.ts'
import { recipientsUpTo } from '../../../core/release/recipient-view.ts'
import { releasesOf } from '../../../core/release/release-history.ts'
import { restoreRelease } from '../../../core/release/restore-release.ts'
import {
  aDocument,
  aForum,
  anOrganization,
  aParticipation,
  aSession,
  aSlot,
  aTrack,
  idNumber,
  theForumId,
} from '../../support/builders.ts'
import { releaseAt, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'

/*
 * A year of a forum's life as a model: sessions are added, moved, renamed, given to others, cancelled, deleted and
 * restored; in between, the programme is released. Each recipient has a calendar that keeps, of each UID, the event
 * with the higher SEQUENCE, and of equal ones that with the later DTSTAMP (RFC 5546 section 2.1.5). Whatever happened,
 * and whether a recipient imports full files or changes, every one of them or only some: after importing the latest
 * file, its calendar shows exactly the sessions of the programme that concern it.
 */

const organizations = [
  anOrganization({ id: idNumber(1), country: 'CN' }),
  anOrganization({ id: idNumber(2), country: 'JP' }),
  anOrganization({ id: idNumber(3), country: 'JP' }),
]
const tracks = [aTrack({ id: idNumber(11) }), aTrack({ id: idNumber(12) })]
const sessionCount = 4
const start = aDocument({
  forums: [aForum({ days: [{ date: '2020-08-05', window: { start: '00:00', end: '23:00' } }] })],
  organizations,
  tracks,
  sessions: [sessionNumber(0), sessionNumber(1)],
  participations: [roleOf(0, 0), roleOf(1, 1)],
})

interface Edit {
  readonly what:
    | 'put'
    | 'move'
    | 'rename'
    | 'give'
    | 'track'
    | 'cancel'
    | 'confirm'
    | 'tray'
    | 'delete'
    | 'country'
    | 'zones'
    | 'go back'
  readonly session: number
  readonly number: number
}

const anEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    ...(['put', 'move', 'rename', 'give', 'track', 'cancel', 'confirm', 'tray', 'delete'] as const),
    ...(['give', 'put', 'country', 'zones', 'go back'] as const),
  ),
  session: fc.nat({ max: sessionCount - 1 }),
  number: fc.nat({ max: 20 }),
})

/** The edits before each of some releases. */
const aYear = (releases: number) => fc.array(fc.array(anEdit, { maxLength: 4 }), { minLength: 2, maxLength: releases })

describe('a year of a forum', () => {
  it('leaves every calendar as the programme is, when each full file is imported in turn', () => {
    fc.assert(
      fc.property(aYear(30), (year) => live(year, () => ({ kind: 'full' }))),
      { numRuns: 40 },
    )
  })

  it('does so with files of changes alone, after the first full one', () => {
    fc.assert(
      fc.property(aYear(12), (year) =>
        live(year, (held) => (held === 0 ? { kind: 'full' } : { kind: 'changes', since: held })),
      ),
      { numRuns: 40 },
    )
  })

  it('does so for recipients who skip releases, and for those who import an older file once more', () => {
    fc.assert(
      fc.property(aYear(12), fc.nat({ max: 5 }), (year, skip) =>
        live(year, (held, number) =>
          number % (skip + 1) === 0 ? (held === 0 ? { kind: 'full' } : { kind: 'changes', since: held }) : null,
        ),
      ),
      { numRuns: 40 },
    )
  })
})

/** Lives through the year. `choose` says which file of release `number` a recipient that holds release `held` imports. */
function live(year: readonly (readonly Edit[])[], choose: (held: number, number: number) => FileExtent | null): void {
  const calendars = new Map<string, Map<string, ReadEvent>>()
  const held = new Map<string, number>()
  let document = start
  year.forEach((edits, index) => {
    document = edits.reduce(edited, document)
    const result = releaseAt(document, new Date(Date.UTC(2026, 0, 1 + index * 12)).toISOString(), `Release ${index}`)
    if (!result.ok) {
      // All sessions are gone before anything was released.
      expect(result.failure.kind).toBe('nothing-to-release')
      return
    }
    document = result.value.document
    const { number } = theRelease(document)
    for (const recipient of recipientsUpTo(document, theForumId, number)) {
      const key = recipientKey(recipient)
      const before = held.get(key) ?? 0
      const extent = choose(before, number)
      if (extent === null) continue
      const text = fileOf(document, number, recipient, extent)
      const calendar = calendars.get(key) ?? new Map<string, ReadEvent>()
      calendars.set(key, calendar)
      for (const event of text === null ? [] : eventsOf(text)) importEvent(calendar, event)
      // An older file that is found in a mailbox later takes nothing back.
      if (before > 0) {
        const older = fileOf(document, before, recipient, { kind: 'full' })
        for (const event of older === null ? [] : eventsOf(older)) importEvent(calendar, event)
      }
      held.set(key, number)
      expect(shownIn(calendar), `${key} after release ${number}`).toEqual(planned(document, recipient))
    }
  })
}

function importEvent(calendar: Map<string, ReadEvent>, event: ReadEvent): void {
  const known = calendar.get(event.uid)
  const isNewer =
    !known || event.sequence > known.sequence || (event.sequence === known.sequence && event.stampMs > known.stampMs)
  if (isNewer) calendar.set(event.uid, event)
  // One revision never says two things.
  else if (event.sequence === known.sequence) expect(event).toEqual(known)
}

/** What a calendar shows as taking place. */
function shownIn(calendar: ReadonlyMap<string, ReadEvent>): unknown[] {
  return [...calendar.values()]
    .filter(({ status }) => status !== 'CANCELLED')
    .map(({ uid, summary, startMs, endMs, categories, status }) => ({
      uid,
      summary,
      startMs,
      endMs,
      categories,
      status,
    }))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1))
}

/** What the programme says that it should show. */
function planned(document: WorkspaceDocument, recipient: Recipient): unknown[] {
  return [...stateOfDraft(document, theForumId).sessions.values()]
    .filter(({ facts }) => concerns(facts, recipient) && facts.state !== 'cancelled')
    .map(({ facts, forum }) => {
      const { start: from, end } = sessionInterval(facts, baseZone(forum))
      return {
        uid: facts.id,
        summary: facts.title.en,
        startMs: from,
        endMs: end,
        categories: facts.track ? [facts.track.name.en] : [],
        // No engagement says that an organization has confirmed; a session that needs nobody follows its own state.
        status: facts.state === 'confirmed' && facts.roles.length === 0 ? 'CONFIRMED' : 'TENTATIVE',
      }
    })
    .sort((a, b) => (a.uid < b.uid ? -1 : 1))
}

function fileOf(document: WorkspaceDocument, number: number, recipient: Recipient, extent: FileExtent): string | null {
  const release = releasesOf(document, theForumId)[number - 1]
  if (!release) throw new Error(`there is no release ${number}`)
  const made = recipientFile(
    document,
    release,
    recipient,
    { language: 'en', mode: 'zoned', alarmMinutes: null },
    extent,
  )
  if (made.ok) return made.value.text
  expect(['nothing-changed', 'nothing-to-publish']).toContain(made.failure.kind)
  return null
}

function eventsOf(text: string): readonly ReadEvent[] {
  const read = readEvents(text)
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value
}

function edited(document: WorkspaceDocument, { what, session, number }: Edit): WorkspaceDocument {
  const known = rowsOf(document, 'sessions').find(({ id }) => id === sessionNumber(session).id)
  const withSession = (fields: Partial<Parameters<typeof aSession>[0]>) =>
    known
      ? { ...document, sessions: { ...document.sessions, [known.id]: aSession({ ...known, ...fields } as never) } }
      : document
  switch (what) {
    case 'put':
      return known
        ? withSession({ slot: aSlot({ start: timeOf(number) }), state: 'confirmed' })
        : { ...document, sessions: { ...document.sessions, [idOf(session)]: sessionNumber(session) } }
    case 'move':
      return withSession({ slot: aSlot({ start: timeOf(number) }) })
    case 'rename':
      return withSession({ title: { en: `Title ${number}` } })
    case 'track':
      return withSession({ trackId: [null, ...tracks.map(({ id }) => id)][number % 3] ?? null })
    case 'cancel':
      return withSession({ state: 'cancelled' })
    case 'confirm':
      return withSession({ state: 'confirmed' })
    case 'tray':
      return withSession({ slot: null })
    case 'give': {
      if (!known) return document
      const role = roleOf(session, number % 4)
      return { ...document, participations: { ...document.participations, [role.id]: role } }
    }
    case 'delete': {
      const { [idOf(session) as never]: _, ...sessions } = document.sessions
      const { [roleOf(session, 0).id]: __, ...participations } = document.participations
      return { ...document, sessions, participations } as WorkspaceDocument
    }
    case 'country': {
      const [row] = rowsOf(document, 'organizations').filter(({ id }) => id === organizations[number % 3]?.id)
      if (!row) return document
      const moved = { ...row, country: ['CN', 'JP', 'KR'][number % 3] ?? null }
      return { ...document, organizations: { ...document.organizations, [row.id]: moved } }
    }
    case 'zones': {
      const [forum] = rowsOf(document, 'forums')
      if (!forum) return document
      const turned = aForum({
        ...forum,
        zones: number % 2 ? ['Asia/Tokyo', 'Asia/Shanghai'] : ['Asia/Shanghai'],
      } as never)
      return { ...document, forums: { [forum.id]: turned } }
    }
    case 'go back': {
      const releases = releasesOf(document, theForumId)
      const release = releases[number % Math.max(releases.length, 1)]
      return release ? after(document, restoreRelease(release.id)) : document
    }
  }
}

function sessionNumber(number: number) {
  return aSession({ id: idOf(number), title: { en: `Session ${number}` }, slot: aSlot({ start: timeOf(number) }) })
}

function roleOf(session: number, organization: number) {
  return aParticipation({
    id: idNumber(200 + session),
    sessionId: idOf(session),
    organizationId: organizations[organization]?.id ?? null,
  })
}

function idOf(session: number): string {
  return idNumber(100 + session)
}

function timeOf(number: number): string {
  return `${String(number % 22).padStart(2, '0')}:00`
}
