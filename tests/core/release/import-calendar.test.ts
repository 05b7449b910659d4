import { describe, expect, it } from 'vitest'
import type { ImportedEvent } from '../../../core/calendar/import/imported-event.ts'
import { readCalendar } from '../../../core/calendar/import/read-calendar.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { pinSessions } from '../../../core/programme/pin-commands.ts'
import { importCalendar } from '../../../core/release/import-calendar.ts'
import { type ImportTarget, planImport } from '../../../core/release/plan-import.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { recipientFile } from '../../../core/release/recipient-file.ts'
import { instant } from '../../../core/time/instant.ts'
import { zone } from '../../../core/time/zone.ts'
import { theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, forum, session, person } = aSmallWorkspace()
const first = released(document, 1)
const programme: ImportTarget = { kind: 'programme' }

/** The session as the first release has it. */
function anEvent(fields: Partial<ImportedEvent> = {}): ImportedEvent {
  return {
    uid: session.id,
    sequence: 0,
    stamp: instant(Date.UTC(2020, 7, 1)),
    start: instant(Date.UTC(2020, 7, 5, 5)),
    end: instant(Date.UTC(2020, 7, 5, 6)),
    isAllDay: false,
    summary: 'Smart city policy',
    language: 'en',
    description: '',
    isCancelled: false,
    isFree: false,
    recurs: false,
    times: [],
    ...fields,
  }
}

const later = { start: instant(Date.UTC(2020, 7, 5, 7)), end: instant(Date.UTC(2020, 7, 5, 8, 30)) }

function planned(workspace: WorkspaceDocument, ...events: readonly ImportedEvent[]) {
  return planImport(workspace, forum, events, programme).map(({ event: _, ...item }) => item)
}

describe('a recurring time in which someone is busy', () => {
  it('is kept once for each of its times on the days of the forum', () => {
    const busy: ImportTarget = { kind: 'busy', owner: { kind: 'person', id: person.id } }
    const times = [anEvent(), later].map(({ start, end }) => ({ start, end }))
    const event = anEvent({ uid: 'weekly', recurs: true, times, summary: 'Staff meeting' })
    const kept = after(document, importCalendar(forum.id, [event], busy))
    const meetings = rowsOf(kept, 'availabilities').filter(({ note }) => note === 'Staff meeting')
    expect(meetings.map(({ from }) => from).sort()).toEqual(['2020-08-05T05:00:00.000Z', '2020-08-05T07:00:00.000Z'])
    expect(planImport(kept, forum, [event], busy).map(({ kind }) => kind)).toEqual(['known', 'known'])
  })
})

describe('an event with the UID of a session', () => {
  it('changes nothing as it was given out', () => {
    const file = recipientFile(first, theRelease(first), everyone, {
      language: 'ja',
      mode: 'zoned',
      alarmMinutes: null,
    })
    if (!file.ok) throw new Error(JSON.stringify(file.failure))
    const read = readCalendar(file.value.text, { homeZone: zone('America/New_York') })
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(planned(first, ...read.value.events)).toEqual([{ kind: 'same', session }])
  })

  it('is a counter-proposal at another time, also where its program counted nothing', () => {
    for (const event of [anEvent(later), anEvent({ ...later, sequence: 1 })]) {
      const draft = after(first, importCalendar(theForumId, [event], programme))
      expect(draft.sessions[session.id]).toMatchObject({
        slot: { ...session.slot, start: '15:00' },
        durationMinutes: 90,
        title: session.title,
      })
    }
  })

  it('renames the session in its language', () => {
    const draft = after(first, importCalendar(theForumId, [anEvent({ summary: '新題', language: 'ja' })], programme))
    expect(draft.sessions[session.id]?.title).toEqual({ ...session.title, ja: '新題' })
  })

  it('cancels the session', () => {
    const cancelled = anEvent({ isCancelled: true, sequence: 1 })
    const draft = after(first, importCalendar(theForumId, [cancelled], programme))
    expect(draft.sessions[session.id]).toMatchObject({ state: 'cancelled', title: session.title })
  })

  it('cancels nothing when it is our own word that the session is another’s now, or in the tray', () => {
    const roles = Object.values(first.participations).map((row) => ({ ...row, organizationId: null }))
    const second = released({ ...first, participations: Object.fromEntries(roles.map((row) => [row.id, row])) }, 2)
    const ours = anEvent({ isCancelled: true, sequence: 1, stamp: instant(Date.UTC(2020, 7, 2)) })
    expect(planned(second, ours)).toMatchObject([{ kind: 'same' }])
    const inTray = { ...first, sessions: { [session.id]: { ...session, slot: null } } }
    expect(planned(inTray, anEvent({ isCancelled: true, sequence: 5 }))).toMatchObject([{ kind: 'same' }])
  })

  it('counts for nothing when it is older than what was released, by SEQUENCE, then by DTSTAMP', () => {
    const moved = { ...first.sessions, [session.id]: { ...session, durationMinutes: 45 } }
    const second = released({ ...first, sessions: moved }, 2)
    expect(planned(second, anEvent(later))).toMatchObject([{ kind: 'older' }])
    const stamp = instant(Date.UTC(2020, 7, 1))
    expect(planned(second, anEvent({ ...later, sequence: 1, stamp }))).toMatchObject([{ kind: 'older' }])
    expect(planned(second, anEvent({ ...later, sequence: 1, stamp: null }))).toMatchObject([{ kind: 'update' }])
  })

  it('does not move a session that is pinned', () => {
    expect(planned(after(first, pinSessions([session.id], true)), anEvent(later))).toMatchObject([{ kind: 'pinned' }])
  })
})

describe('an event of which no session has the UID', () => {
  const foreign = anEvent({ uid: 'x@example.org', summary: 'Side event', description: 'About bees', ...later })

  it('becomes the draft of a session, once', () => {
    const draft = after(first, importCalendar(theForumId, [foreign], programme))
    const added = rowsOf(draft, 'sessions').filter(({ id }) => id !== session.id)
    expect(added).toMatchObject([
      {
        title: { en: 'Side event' },
        abstract: { en: 'About bees' },
        slot: { date: '2020-08-05', start: '15:00', roomId: null },
        durationMinutes: 90,
        state: 'draft',
      },
    ])
    expect(planned(draft, foreign)).toEqual([{ kind: 'known' }])
    expect(after(draft, importCalendar(theForumId, [foreign], programme))).toBe(draft)
  })

  it('goes to the tray where its day is none of the forum’s', () => {
    const day = { start: instant(Date.UTC(2020, 8, 1, 5)), end: instant(Date.UTC(2020, 8, 1, 6)) }
    expect(planned(first, { ...foreign, ...day })).toMatchObject([{ kind: 'new', slot: null }])
  })

  it.each([
    ['is cancelled', { isCancelled: true }, 'cancelled'],
    ['lasts whole days', { isAllDay: true }, 'all-day'],
    ['lasts longer than a day', { end: instant(Date.UTC(2020, 7, 7)) }, 'too-short-or-long'],
    ['has no title', { summary: '' }, 'no-title'],
  ] as const)('becomes nothing when it %s', (_, fields, why) => {
    expect(planned(first, { ...foreign, ...fields })).toEqual([{ kind: 'unusable', why }])
  })
})

describe('busy time', () => {
  const busy: ImportTarget = { kind: 'busy', owner: { kind: 'person', id: person.id } }
  const meeting = anEvent({ uid: 'm', summary: 'Cabinet meeting', ...later })

  it('becomes a time in which its owner is not free, once', () => {
    const draft = after(first, importCalendar(theForumId, [meeting], busy))
    expect(Object.values(draft.availabilities).filter(({ note }) => note === 'Cabinet meeting')).toMatchObject([
      {
        owner: { kind: 'person', id: person.id },
        kind: 'unavailable',
        from: '2020-08-05T07:00:00.000Z',
        to: '2020-08-05T08:30:00.000Z',
        zone: 'Asia/Shanghai',
      },
    ])
    expect(after(draft, importCalendar(theForumId, [meeting], busy))).toBe(draft)
  })

  it('may be whole days, and leaves out what is free or cancelled', () => {
    const items = planImport(
      first,
      forum,
      [
        { ...meeting, isAllDay: true },
        { ...meeting, isFree: true },
        { ...meeting, isCancelled: true },
      ],
      busy,
    )
    expect(items.map(({ kind }) => kind)).toEqual(['busy', 'unusable', 'unusable'])
  })
})
