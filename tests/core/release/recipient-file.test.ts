import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../core/calendar/read-back.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Recipient } from '../../../core/document/release-rows.ts'
import { deleteSession, editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { type FileExtent, type RecipientFileOptions, recipientFile } from '../../../core/release/recipient-file.ts'
import { recipientsUpTo } from '../../../core/release/recipient-view.ts'
import { releasesOf } from '../../../core/release/release-history.ts'
import {
  aDocument,
  aForum,
  anOrganization,
  aParticipation,
  aRoom,
  aSession,
  aSlot,
  aTrack,
  theForumId,
} from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'

const beijing = anOrganization({ kind: 'city', country: 'CN', names: { en: 'Beijing', zh: '北京市' } })
const tokyo = anOrganization({ kind: 'city', country: 'JP', names: { en: 'Tokyo', ja: '東京都' } })
const secretariat = anOrganization({ country: null, names: { en: 'Secretariat' } })
const track = aTrack()
const room = aRoom({ kind: 'hybrid', joinUrl: 'https://meeting.example/1' })
const opening = aSession({ title: { en: 'Opening' }, slot: aSlot({ start: '09:00', roomId: room.id }) })
const policy = aSession({ title: { en: 'Policy', ja: '政策' }, trackId: track.id, slot: aSlot({ start: '10:00' }) })
const [hosts, speaks] = [
  aParticipation({ sessionId: opening.id, organizationId: beijing.id }),
  aParticipation({ sessionId: policy.id, organizationId: tokyo.id }),
]
const plan = aDocument({
  forums: [aForum({ hostOrganizationId: secretariat.id })],
  organizations: [beijing, tokyo, secretariat],
  tracks: [track],
  rooms: [room],
  sessions: [opening, policy],
  participations: [hosts, speaks],
})
const first = released(plan, 1)
const ofTokyo: Recipient = { kind: 'organization', id: tokyo.id }
const ofBeijing: Recipient = { kind: 'organization', id: beijing.id }
const english: RecipientFileOptions = { language: 'en', mode: 'zoned', alarmMinutes: null }

function fileOf(
  document: WorkspaceDocument,
  recipient: Recipient,
  options: Partial<RecipientFileOptions> & { readonly extent?: FileExtent; readonly number?: number } = {},
) {
  const release =
    options.number === undefined ? theRelease(document) : releasesOf(document, theForumId)[options.number - 1]
  if (!release) throw new Error('there is no such release')
  const made = recipientFile(document, release, recipient, { ...english, ...options }, options.extent)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value
}

function eventsOf(text: string) {
  const read = readEvents(text)
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value.map(({ uid, sequence, status, summary, stampMs }) => ({
    uid,
    sequence,
    status,
    summary,
    stamp: new Date(stampMs).toISOString().slice(0, 10),
  }))
}

describe('the recipients of a release', () => {
  it('are everyone, the organizations with a role, the tracks, and the countries of those organizations', () => {
    const list = recipientsUpTo(first, theForumId, 1)
    expect(list[0]).toEqual({ kind: 'all' })
    expect(list.slice(1, 3)).toEqual(expect.arrayContaining([ofBeijing, ofTokyo]))
    expect(list.slice(3)).toEqual([
      { kind: 'track', id: track.id },
      { kind: 'country', country: 'CN' },
      { kind: 'country', country: 'JP' },
    ])
  })
})

describe('a file of a release', () => {
  it('holds for everyone the whole programme', () => {
    expect(eventsOf(fileOf(first, everyone).text).map(({ summary }) => summary)).toEqual(['Opening', 'Policy'])
  })

  it('holds for an organization, a track and a country what concerns them', () => {
    for (const recipient of [ofTokyo, { kind: 'track', id: track.id }, { kind: 'country', country: 'JP' }] as const)
      expect(eventsOf(fileOf(first, recipient).text).map(({ uid }) => uid)).toEqual([policy.id])
  })

  it('has the UID of the session, and the moment of the release for a stamp', () => {
    expect(eventsOf(fileOf(first, ofTokyo).text)).toEqual([
      { uid: policy.id, sequence: 0, status: 'TENTATIVE', summary: 'Policy', stamp: '2020-08-01' },
    ])
  })

  it('is in the language of the recipient, named after the forum and the recipient', () => {
    const { text, fileName } = fileOf(first, ofTokyo, { language: 'ja' })
    expect(text).toContain('SUMMARY;LANGUAGE=ja:政策\r\n')
    expect(text).toContain('\r\nNAME:日中韓スマートシティセミナー（東京都）\r\n')
    expect(fileName).toBe('cjk-smart-city-seminar-release-1-tokyo-ja.ics')
  })

  it('names a country, in the language of the reader', () => {
    const { text, fileName } = fileOf(first, { kind: 'country', country: 'JP' }, { language: 'ko' })
    expect(text).toContain('\r\nNAME:한중일 스마트시티 세미나(일본)\r\n')
    expect(fileName).toBe('cjk-smart-city-seminar-release-1-japan-ko.ics')
  })

  it('names one organizer and nobody who attends', () => {
    const { text } = fileOf(first, everyone)
    expect(text.match(/\r\nORGANIZER;CN="Secretariat":invalid:nomail\r\n/g)).toHaveLength(2)
    expect(text).not.toContain('ATTENDEE')
  })

  it('reminds where the recipient wants it', () => {
    expect(fileOf(first, ofTokyo, { alarmMinutes: 15 }).text).toContain(
      'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION;LANGUAGE=en:Policy\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT',
    )
  })

  it('is made of the release, whatever became of the draft and of what it names', () => {
    const later = after(first, editSession(policy.id, { title: { en: 'Renamed' } }), deleteSession(opening.id))
    const renamed = { ...later, organizations: {}, rooms: {}, forums: first.forums }
    expect(fileOf(renamed, everyone).text).toBe(fileOf(first, everyone).text)
  })

  it('has each event with the bytes that it has in the file of everyone', () => {
    const whole = fileOf(first, everyone).text
    const [own = ''] = /BEGIN:VEVENT.*END:VEVENT/s.exec(fileOf(first, ofTokyo).text) ?? []
    expect(own.length).toBeGreaterThan(100)
    expect(whole).toContain(own)
  })
})

describe('an edit of one session', () => {
  const second = released(after(first, moveSession(policy.id, { ...policySlot(), start: wall('11:00') })), 2)

  it('changes its event alone: one SEQUENCE higher, stamped with the release', () => {
    const events = (document: WorkspaceDocument) => fileOf(document, everyone).text.split('BEGIN:VEVENT')
    const [before, now] = [events(first), events(second)]
    expect(now.map((event, index) => event === before[index])).toEqual([true, true, false])
    expect(eventsOf(fileOf(second, ofTokyo).text)).toMatchObject([{ sequence: 1, stamp: '2020-08-02' }])
  })

  it('leaves the files of all whom it does not concern as they were', () => {
    for (const recipient of [ofBeijing, { kind: 'country', country: 'CN' } as const])
      expect(fileOf(second, recipient).text).toBe(fileOf(first, recipient).text)
  })

  it('is all that the file of changes holds', () => {
    const extent = { kind: 'changes', since: 1 } as const
    const { text, fileName } = fileOf(second, everyone, { extent })
    expect(eventsOf(text).map(({ uid }) => uid)).toEqual([policy.id])
    expect(fileName).toBe('cjk-smart-city-seminar-release-2-all-changes-since-1-en.ics')
    expect(recipientFile(second, theRelease(second), ofBeijing, english, extent)).toEqual({
      ok: false,
      failure: { kind: 'nothing-changed', since: 1 },
    })
  })

  it('can go with a mail as a file of its own', () => {
    const { text, events } = fileOf(second, ofTokyo, { extent: { kind: 'session', sessionId: policy.id } })
    expect(events).toBe(1)
    expect(fileOf(second, everyone).text).toContain(/BEGIN:VEVENT.*END:VEVENT/s.exec(text)?.[0] ?? 'none')
  })

  it('leaves the earlier release as it was given out', () => {
    expect(fileOf(second, everyone, { number: 1 }).text).toBe(fileOf(first, everyone).text)
  })
})

describe('a session that leaves a recipient', () => {
  const given = {
    ...first,
    participations: { ...first.participations, [speaks.id]: { ...speaks, organizationId: beijing.id } },
  }
  const second = released(given, 2)

  it('is cancelled in its file with a higher SEQUENCE, and goes on in the file of the one who gets it', () => {
    expect(eventsOf(fileOf(second, ofTokyo).text)).toEqual([
      { uid: policy.id, sequence: 1, status: 'CANCELLED', summary: 'Cancelled: Policy', stamp: '2020-08-02' },
    ])
    expect(eventsOf(fileOf(second, ofBeijing).text)).toMatchObject([
      { uid: opening.id, sequence: 0 },
      { uid: policy.id, sequence: 1, status: 'TENTATIVE' },
    ])
  })

  it('is free time, does not remind and leads nowhere', () => {
    const { text } = fileOf(second, ofTokyo, { alarmMinutes: 15 })
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n')
    expect(text).not.toMatch(/VALARM|CONFERENCE|\r\nURL/)
  })

  it('keeps that tombstone byte for byte while others move it on', () => {
    const third = released(after(second, moveSession(policy.id, { ...policySlot(), start: wall('15:00') })), 3)
    expect(fileOf(third, ofTokyo).text).toBe(fileOf(second, ofTokyo).text)
  })

  it('comes back with a higher SEQUENCE again', () => {
    const back = released({ ...second, participations: first.participations }, 3)
    expect(eventsOf(fileOf(back, ofTokyo).text)).toMatchObject([{ uid: policy.id, sequence: 2, status: 'TENTATIVE' }])
    expect(eventsOf(fileOf(back, ofBeijing).text)).toMatchObject([
      { sequence: 0 },
      { uid: policy.id, sequence: 2, status: 'CANCELLED' },
    ])
  })
})

describe('a session that was deleted', () => {
  const second = released(after(first, deleteSession(policy.id)), 2)

  it('is cancelled for everyone who had it, and for nobody else', () => {
    for (const recipient of [everyone, ofTokyo, { kind: 'track', id: track.id } as const])
      expect(eventsOf(fileOf(second, recipient).text).at(-1)).toMatchObject({ sequence: 1, status: 'CANCELLED' })
    expect(eventsOf(fileOf(second, ofBeijing).text)).toMatchObject([{ uid: opening.id, sequence: 0 }])
  })

  it('is in the file of changes', () => {
    const { text } = fileOf(second, ofTokyo, { extent: { kind: 'changes', since: 1 } })
    expect(eventsOf(text)).toMatchObject([{ uid: policy.id, status: 'CANCELLED' }])
  })
})

function policySlot() {
  if (!policy.slot) throw new Error('the session has a slot')
  return policy.slot
}

function wall(time: string) {
  const { slot } = aSession({ slot: aSlot({ start: time }) })
  if (!slot) throw new Error('a session has a slot')
  return slot.start
}
