import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import { setStage } from '../../../core/outreach/engagement-commands.ts'
import { editForum } from '../../../core/programme/forum-commands.ts'
import { editRoom, editTrack } from '../../../core/programme/place-commands.ts'
import { addRole, deleteRole, editRole } from '../../../core/programme/role-commands.ts'
import { editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { comparisonWithDraft } from '../../../core/release/comparison-between.ts'
import { changeLines } from '../../../renderer/releases/change-lines.ts'
import { forumLines } from '../../../renderer/releases/forum-lines.ts'
import { concernWords } from '../../../renderer/releases/release-words.ts'
import { anId, theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'
import { wordsOf } from '../../support/words.ts'

const { document, session, participation, engagement, room, track } = aSmallWorkspace()
const first = released(document, 1)

function theChange(draft: WorkspaceDocument) {
  const [change] = comparisonWithDraft(draft, theForumId, theRelease(first).id).sessions
  if (!change) throw new Error('nothing changed')
  return change
}

/** The lines as they are read: `Room: Hall A → Hall B`. */
function linesOf(draft: WorkspaceDocument, language: Language = 'en'): string[] {
  return changeLines(theChange(draft), wordsOf(language), language).map(
    ({ label, before, after: now }) => `${label}: ${before === null ? '' : `${before} → `}${now}`,
  )
}

describe('what changed in a session, in words', () => {
  it('names a language of a title only where it is not the reader’s', () => {
    const draft = after(first, editSession(session.id, { title: { ...session.title, en: 'Policy', ko: '정책' } }))
    expect(linesOf(draft)).toEqual(['Title: Smart city policy → Policy', 'Title, Korean: 스마트시티 정책 → 정책'])
    expect(linesOf(draft, 'ko')[0]).toBe('제목: 스마트시티 정책 → 정책')
  })

  it('leaves the time to the clocks, and tells another length', () => {
    if (!session.slot) throw new Error('a session has a slot')
    const longer = after(first, editSession(session.id, { durationMinutes: 45 }))
    expect(linesOf(longer)).toEqual(['Length: 60 min → 45 min'])
    const date = session.slot.date
    const moved = after(first, moveSession(session.id, { ...session.slot, date, roomId: null }))
    expect(linesOf(moved)).toEqual(['Room: Main hall → No room'])
  })

  it('tells what of a room differs that stayed the same room', () => {
    const draft = after(first, editRoom(room.id, { kind: 'hybrid', joinUrl: 'https://meet.example/1' }))
    expect(linesOf(draft)).toEqual(['Kind of room: On site → Hybrid', 'Link: none → https://meet.example/1'])
  })

  it('tells kind, languages, state and what it is shown as', () => {
    const draft = after(
      first,
      editSession(session.id, { kind: 'panel', floorLanguages: ['en', 'ko'], interpretation: ['zh'], state: 'draft' }),
    )
    expect(linesOf(draft)).toEqual([
      'Kind: Presentation → Panel',
      'Spoken on the floor: none → English, Korean',
      'Interpreted into: none → Chinese',
      'State: Confirmed → Draft',
      'Shown as: confirmed → to be confirmed',
    ])
  })

  it('says of a long text only that it changed', () => {
    expect(linesOf(after(first, editSession(session.id, { abstract: { en: 'Long' } })))).toEqual([
      'Abstract, English: added',
    ])
  })

  it('tells a track by its name, and its colour where only that differs', () => {
    expect(linesOf(after(first, editSession(session.id, { trackId: null })))).toEqual(['Track: Policy → No track'])
    expect(linesOf(after(first, editTrack(track.id, { color: 2 })))).toEqual(['Colour of Policy: Changed'])
  })

  it('sets who holds a role now beside who held it', () => {
    expect(linesOf(after(first, editRole(participation.id, { organizationId: null, personId: null })))[0]).toMatch(
      /^Speaker: .+ → Nobody yet$/,
    )
    expect(linesOf(after(first, deleteRole(participation.id)))).toContainEqual(
      expect.stringMatching(/^Speaker: .+ → none$/),
    )
    const { updatedAt: _, order: __, ...role } = participation
    const more = after(first, addRole({ ...role, id: anId() as typeof role.id, role: 'moderator' }))
    expect(linesOf(more)).toContainEqual(expect.stringMatching(/^Moderator: none → .+$/))
  })

  it('tells an answer, and what the session is shown as by it', () => {
    const lines = linesOf(after(first, setStage(engagement.id, 'tentative')))
    expect(lines).toContainEqual(expect.stringMatching(/^Speaker, .+: Confirmed → to be confirmed$/))
    expect(lines).toContain('Shown as: confirmed → to be confirmed')
  })

  it('does not tell the state of what is cancelled: that is what became of it', () => {
    expect(linesOf(after(first, editSession(session.id, { state: 'cancelled' })))).toEqual([])
  })
})

describe('what changed in the forum itself, in words', () => {
  it('tells names, zones, days and hours', () => {
    const forum = document.forums[theForumId]
    if (!forum) throw new Error('there is a forum')
    const [day] = forum.days
    if (!day) throw new Error('the forum has a day')
    const { forums } = comparisonWithDraft(
      after(
        first,
        editForum(theForumId, {
          name: { ...forum.name, en: 'Renamed' },
          hostOrganizationId: null,
          timesAreIllustrative: true,
        }),
      ),
      theForumId,
      theRelease(first).id,
    )
    const lines = forumLines(
      forums.before,
      {
        ...forums.after,
        zones: forums.after.zones.slice(0, 2),
        days: [{ ...day, window: { ...day.window, start: day.window.end, end: day.window.start } }],
      },
      wordsOf('en'),
      'en',
    )
    expect(lines.map(({ label, before, after: now }) => `${label}: ${before} → ${now}`)).toEqual([
      'Name: CJK Smart City Seminar → Renamed',
      'Zones: Beijing, Tokyo, Seoul → Beijing, Tokyo',
      'Hours of 5 Aug 2020: 09:00–18:00 → 18:00–09:00',
      'Host: Smart City Institute Japan → none',
      'Times: as promised → illustrative',
    ])
  })
})

describe('whom a change concerns, in words', () => {
  it('is the organizations shortly, and everyone behind it', () => {
    const draft = after(first, editSession(session.id, { title: { en: 'Policy' } }))
    expect(concernWords(theChange(draft), draft.organizations, wordsOf('en'), 'en')).toEqual({
      short: 'SCI-J',
      all: 'Everyone, SCI-J, Policy, Japan',
    })
  })
})
