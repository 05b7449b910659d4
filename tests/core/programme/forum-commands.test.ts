import { describe, expect, it } from 'vitest'
import { applyChangeSet, changeSetBetween } from '../../../core/document/changes.ts'
import { emptyDocument } from '../../../core/document/document.ts'
import { forumDaySchema, forumIdSchema } from '../../../core/document/rows.ts'
import {
  addDay,
  addForum,
  addSeveralDays,
  deleteDay,
  deleteForum,
  editDay,
  editForum,
} from '../../../core/programme/forum-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { zone } from '../../../core/time/zone.ts'
import {
  aDocument,
  aForum,
  anAcceptedConflict,
  anAvailability,
  anEngagement,
  anId,
  anInteraction,
  anOrganization,
  aRoom,
  aSession,
  aSlot,
  aTrack,
  theForumId,
} from '../../support/builders.ts'
import { after, nowText, refusalOf } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const august5 = aDay('2020-08-05')
const august6 = aDay('2020-08-06')
const august7 = aDay('2020-08-07')

describe('a new forum', () => {
  it('is planned, in four languages', () => {
    const id = forumIdSchema.parse(anId())
    const document = after(aDocument(), addForum({ id, name: { en: 'Forum' }, zones: [zone('Asia/Tokyo')], days: [] }))
    expect(document.forums[id]).toMatchObject({
      status: 'planning',
      languages: ['en', 'zh', 'ja', 'ko'],
      updatedAt: nowText,
    })
  })

  it('without a zone is refused', () => {
    const id = forumIdSchema.parse(anId())
    expect(refusalOf(aDocument(), addForum({ id, name: { en: 'Forum' }, zones: [], days: [] }))).toMatchObject({
      kind: 'invalid-field',
      field: 'zones',
    })
  })
})

describe('editing a forum', () => {
  it('changes the named fields', () => {
    const forum = aForum()
    const document = after(aDocument({ forums: [forum] }), editForum(forum.id, { expectedAudience: 400 }))
    expect(document.forums[forum.id]).toEqual({ ...forum, expectedAudience: 400, updatedAt: nowText })
  })

  it('to a host that is gone is refused', () => {
    const hostOrganizationId = anOrganization().id
    expect(refusalOf(aDocument({ forums: [aForum()] }), editForum(theForumId, { hostOrganizationId }))).toEqual({
      kind: 'missing-row',
      table: 'organizations',
      id: hostOrganizationId,
    })
  })
})

describe('adding a day', () => {
  it('keeps the days in order', () => {
    const document = aDocument({ forums: [aForum({ days: [august5, august7] })] })
    expect(after(document, addDay(theForumId, august6)).forums[theForumId]?.days).toEqual([august5, august6, august7])
  })

  it('that is there already is refused', () => {
    const document = aDocument({ forums: [aForum({ days: [august5] })] })
    expect(refusalOf(document, addDay(theForumId, { ...august5 }))).toEqual({ kind: 'day-exists', date: '2020-08-05' })
  })

  it('to a forum that is gone is refused', () => {
    expect(refusalOf(aDocument(), addDay(theForumId, august5))).toEqual({
      kind: 'missing-row',
      table: 'forums',
      id: theForumId,
    })
  })
})

describe('adding several days', () => {
  it('is one step and keeps the days in order', () => {
    const document = aDocument({ forums: [aForum({ days: [august6] })] })
    const added = after(document, addSeveralDays(theForumId, [august7, august5]))
    expect(added.forums[theForumId]?.days).toEqual([august5, august6, august7])
  })

  it('is refused as a whole where one of them is there already', () => {
    const document = aDocument({ forums: [aForum({ days: [august5] })] })
    expect(refusalOf(document, addSeveralDays(theForumId, [august6, august5]))).toEqual({
      kind: 'day-exists',
      date: '2020-08-05',
    })
  })
})

describe('editing a day', () => {
  const moved = aSession({ slot: aSlot({ start: '10:00' }) })
  const stays = aSession({ slot: aSlot({ date: '2020-08-06' }) })
  const document = aDocument({ forums: [aForum({ days: [august5, august6] })], sessions: [moved, stays] })

  it('to another date takes its sessions along, and no others', () => {
    const edited = after(document, editDay(theForumId, calendarDate('2020-08-05'), august7))
    expect(edited.forums[theForumId]?.days).toEqual([august6, august7])
    expect(edited.sessions[moved.id]?.slot).toEqual({ ...moved.slot, date: '2020-08-07' })
    expect(edited.sessions[stays.id]).toBe(stays)
  })

  it('may change its window alone', () => {
    const longer = aDay('2020-08-05', '08:00', '20:00')
    const edited = after(document, editDay(theForumId, calendarDate('2020-08-05'), longer))
    expect(edited.forums[theForumId]?.days).toEqual([longer, august6])
    expect(edited.sessions).toBe(document.sessions)
  })

  it('to the date of another day is refused', () => {
    expect(refusalOf(document, editDay(theForumId, calendarDate('2020-08-05'), august6))).toEqual({
      kind: 'day-exists',
      date: '2020-08-06',
    })
  })

  it('that the forum does not have is refused', () => {
    expect(refusalOf(document, editDay(theForumId, calendarDate('2020-08-09'), august7))).toEqual({
      kind: 'not-a-forum-day',
      date: '2020-08-09',
    })
  })
})

describe('deleting a day', () => {
  it('sends its sessions to the tray, and no others', () => {
    const sent = aSession()
    const stays = aSession({ slot: aSlot({ date: '2020-08-06' }) })
    const document = aDocument({ forums: [aForum({ days: [august5, august6] })], sessions: [sent, stays] })
    const edited = after(document, deleteDay(theForumId, calendarDate('2020-08-05')))
    expect(edited.forums[theForumId]?.days).toEqual([august6])
    expect(edited.sessions[sent.id]?.slot).toBeNull()
    expect(edited.sessions[stays.id]).toBe(stays)
  })
})

describe('deleting a forum', () => {
  it('deletes its programme and its outreach, and keeps organizations and people', () => {
    const { document, forum, organization, person, affiliation, availability, calendarProfile } = aSmallWorkspace()
    expect(after(document, deleteForum(forum.id))).toEqual(
      aDocument({
        organizations: [organization],
        persons: [person],
        affiliations: [affiliation],
        availabilities: [availability],
        calendarProfiles: [calendarProfile],
      }),
    )
  })

  it('takes along its accepted conflicts and when its rooms are free', () => {
    const [forum, other] = [aForum(), aForum({ id: anId() })]
    const [room, elsewhere] = [aRoom(), aRoom({ forumId: other.id })]
    const [gone, kept] = [room, elsewhere].map(({ id }) => anAvailability({ owner: { kind: 'room', id } }))
    const accepted = [forum, other].map(({ id }) => anAcceptedConflict({ forumId: id, key: 'a', fingerprint: '' }))
    if (!gone || !kept || !accepted[1]) throw new Error('two of each')
    const document = aDocument({
      forums: [forum, other],
      rooms: [room, elsewhere],
      availabilities: [gone, kept],
      acceptedConflicts: accepted,
    })
    expect(after(document, deleteForum(forum.id))).toEqual(
      aDocument({ forums: [other], rooms: [elsewhere], availabilities: [kept], acceptedConflicts: [accepted[1]] }),
    )
  })

  it('leaves the other forums alone', () => {
    const { document, forum, organization, person, affiliation, availability, calendarProfile } = aSmallWorkspace()
    const other = aForum({ id: anId() })
    const session = aSession({ forumId: other.id })
    const [room, track] = [aRoom({ forumId: other.id }), aTrack({ forumId: other.id })]
    const engagement = anEngagement({ forumId: other.id, organizationId: organization.id })
    const interaction = anInteraction({ engagementId: engagement.id })
    const edition = {
      forums: [other],
      rooms: [room],
      tracks: [track],
      sessions: [session],
      engagements: [engagement],
      interactions: [interaction],
    }
    const others = aDocument({
      ...edition,
      organizations: [organization],
      persons: [person],
      affiliations: [affiliation],
      availabilities: [availability],
      calendarProfiles: [calendarProfile],
    })
    const both = applyChangeSet(document, changeSetBetween(emptyDocument, others))
    expect(after(both, deleteForum(forum.id))).toEqual(others)
  })

  it('that is gone is refused', () => {
    expect(refusalOf(aDocument(), deleteForum(theForumId))).toEqual({
      kind: 'missing-row',
      table: 'forums',
      id: theForumId,
    })
  })
})

function aDay(date: string, start = '09:00', end = '18:00') {
  return forumDaySchema.parse({ date, window: { start, end } })
}
