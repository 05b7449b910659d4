import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowById, rowsOf } from '../../../core/document/document.ts'
import type { Engagement, Organization } from '../../../core/document/outreach-rows.ts'
import type { Forum, Session } from '../../../core/document/rows.ts'
import { sessionKinds } from '../../../core/document/vocabulary.ts'
import { readWorkspace, writeWorkspace } from '../../../core/document/workspace-file.ts'
import { answerOfSession, stagesOfForum } from '../../../core/programme/answer.ts'
import { participationsBySession, sessionsOf } from '../../../core/programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../../../core/programme/session-time.ts'
import { weekdayOf } from '../../../core/time/calendar-date.ts'
import { contains, overlaps } from '../../../core/time/interval.ts'
import { resolveLocalTime } from '../../../core/time/local-time.ts'
import { sampleDocument } from '../../../samples/source/sample-document.ts'

const committed = readFileSync(new URL('../../../samples/sample.forum', import.meta.url), 'utf8')
const sample = sampleDocument()
const [seminar, forum] = rowsOf(sample, 'forums') as [Forum, Forum]

describe('the sample file', () => {
  it('is byte for byte what its script writes', () => {
    expect(committed).toBe(writeWorkspace(sample))
  })

  it('reads without problems', () => {
    expect(readWorkspace(committed)).toMatchObject({ ok: true, value: { document: sample } })
  })

  it('has no address on the net, not even an invented one', () => {
    expect(committed).not.toMatch(/https?:|www\./)
  })

  it('says of both forums that the times are illustrative', () => {
    expect([seminar.timesAreIllustrative, forum.timesAreIllustrative]).toEqual([true, true])
  })

  it('puts every session inside a day of its forum and no two into one room at once', () => {
    expect([seminar, forum].flatMap((each) => [...outsideTheDays(each), ...clashesOfRooms(each)])).toEqual([])
  })
})

describe('the seminar of 2020 in the sample', () => {
  it('was held on 5 August 2020 by the TCS for an audience of 400', () => {
    expect(seminar.name.en).toBe('Online Seminar on CJK Smart Cities')
    expect(seminar.days.map((day) => day.date)).toEqual(['2020-08-05'])
    expect(seminar.status).toBe('held')
    expect(seminar.expectedAudience).toBe(400)
    expect(seminar.hostOrganizationId && nameOf(seminar.hostOrganizationId)).toBe('Trilateral Cooperation Secretariat')
  })

  it('shows the clocks of Seoul, the seat of both hosts, first', () => {
    expect(seminar.zones).toEqual(['Asia/Seoul', 'Asia/Shanghai', 'Asia/Tokyo'])
  })

  it('is hosted by TCS and WeGO', () => {
    expect(organizationsFor('host')).toEqual([
      'Trilateral Cooperation Secretariat',
      'World Smart and Sustainable Cities Organization',
    ])
  })

  it('opens with remarks by the Secretary-General of the TCS', () => {
    const [opening] = rolesOfTrack(1)
    expect(opening).toEqual(['opening-remarks', 'Trilateral Cooperation Secretariat', 'Michigami Hisashi'])
  })

  it('has three smart-city organizations in session 1', () => {
    expect(rolesOfTrack(2)).toEqual([
      ['speaker', 'China Center for Urban Development', null],
      ['speaker', 'Smart City Institute Japan', null],
      ['speaker', 'Smart City Association of Korea', null],
    ])
  })

  it('has three capitals in session 2', () => {
    expect(rolesOfTrack(3)).toEqual([
      ['speaker', 'Beijing', null],
      ['speaker', 'Tokyo', null],
      ['speaker', 'Seoul', null],
    ])
  })

  it('has a panel of three companies in session 3', () => {
    expect(rolesOfTrack(4)).toEqual([
      ['panellist', 'Alibaba', null],
      ['panellist', 'NEC', null],
      ['panellist', 'Samsung SDS', null],
    ])
  })

  it('has all nine organizations confirmed as speakers', () => {
    expect(organizationsFor('speak')).toHaveLength(9)
    const open = rowsOf(sample, 'engagements').filter((row) => row.forumId === seminar.id && row.stage !== 'confirmed')
    expect(open).toEqual([])
  })

  it('names two officials of the TCS and nobody else', () => {
    const named = rowsOf(sample, 'affiliations').map((row) => {
      const person = rowById(sample, 'persons', row.personId)
      return [
        person.nativeName,
        `${person.romanizedGiven} ${person.romanizedFamily}`,
        row.title.en,
        nameOf(row.organizationId),
      ]
    })
    expect(named).toEqual([
      ['道上尚史', 'Hisashi Michigami', 'Secretary-General', 'Trilateral Cooperation Secretariat'],
      ['강도호', 'Doho Kang', 'Deputy Secretary-General', 'Trilateral Cooperation Secretariat'],
    ])
    expect(rowsOf(sample, 'persons')).toHaveLength(2)
  })

  it('claims of Deputy Secretary-General Kang only that he took part', () => {
    const kang = rowsOf(sample, 'persons').find((person) => person.romanizedFamily === 'Kang')
    expect(rowsOf(sample, 'participations').filter((row) => row.personId === kang?.id)).toEqual([])
    expect(
      sessionsOf(sample, seminar.id).some((session) => session.notes.includes('Doho Kang of the TCS took part')),
    ).toBe(true)
  })

  it('carries the topics, the ways of cooperation and the frame as tags', () => {
    expect(seminar.tags.map((tag) => tag.en)).toEqual([
      'public transportation',
      'welfare',
      'environment',
      'disaster management',
      'urban revitalization',
      'networking',
      'joint events and projects',
      'information sharing',
      'business opportunities',
      'Trilateral Cooperation Vision for the Next Decade',
    ])
  })

  it('shows every session as confirmed', () => {
    expect(new Set(answersOf(seminar))).toEqual(new Set(['confirmed']))
  })
})

describe('the forum of 2021 in the sample', () => {
  it('is being planned in Japan for two working days of early 2021', () => {
    expect(forum.name.en).toBe('CJK Smart City Forum (tentative)')
    expect(forum.city.en).toBe('Japan')
    expect(forum.status).toBe('planning')
    expect(forum.days.map((day) => [day.date, weekdayOf(day.date)])).toEqual([
      ['2021-02-25', 4],
      ['2021-02-26', 5],
    ])
    expect(baseZone(forum)).toBe('Asia/Tokyo')
  })

  it('has sessions of every kind, a third of them in the tray', () => {
    const sessions = sessionsOf(sample, forum.id)
    expect(sessions).toHaveLength(25)
    expect(sessions.filter((session) => !isScheduled(session))).toHaveLength(8)
    expect(new Set(sessions.map((session) => session.kind))).toEqual(new Set(sessionKinds))
  })

  it('shows every answer somewhere', () => {
    expect(new Set(answersOf(forum))).toEqual(new Set(['hold', 'pencilled', 'confirmed', 'declined']))
  })

  it('gives its roles to placeholders only', () => {
    const sessionIds = new Set(sessionsOf(sample, forum.id).map((session) => session.id))
    const holders = rowsOf(sample, 'participations')
      .filter((row) => sessionIds.has(row.sessionId))
      .flatMap((row) => (row.organizationId ? [rowById(sample, 'organizations', row.organizationId)] : []))
    expect(holders.filter((holder) => !isPlaceholder(holder))).toEqual([])
  })

  it('says of SCI-J that it is in discussion, and of no other real organization anything', () => {
    const real = engagementsOfForum().filter(
      (row) => !isPlaceholder(rowById(sample, 'organizations', row.organizationId)),
    )
    expect(real.map((row) => [nameOf(row.organizationId), row.purpose, row.stage])).toEqual([
      ['Smart City Institute Japan', 'host', 'in-discussion'],
    ])
  })
})

function engagementsOfForum(): Engagement[] {
  return rowsOf(sample, 'engagements').filter((row) => row.forumId === forum.id)
}

function isPlaceholder(organization: Organization): boolean {
  return organization.notes === 'Fictional placeholder.'
}

function nameOf(id: Organization['id']): string | undefined {
  return rowById(sample, 'organizations', id).names.en
}

function organizationsFor(purpose: 'host' | 'speak'): (string | undefined)[] {
  return rowsOf(sample, 'engagements')
    .filter((row) => row.forumId === seminar.id && row.purpose === purpose)
    .map((row) => nameOf(row.organizationId))
}

function rolesOfTrack(order: number): unknown[] {
  const track = rowsOf(sample, 'tracks').find((row) => row.forumId === seminar.id && row.order === order)
  const roles = participationsBySession(sample)
  return sessionsOf(sample, seminar.id)
    .filter((session) => session.trackId === track?.id)
    .toSorted((a, b) => a.order - b.order)
    .flatMap((session) => roles.get(session.id) ?? [])
    .map((role) => {
      const person = role.personId && rowById(sample, 'persons', role.personId)
      return [
        role.role,
        role.organizationId && nameOf(role.organizationId),
        person && `${person.romanizedFamily} ${person.romanizedGiven}`,
      ]
    })
}

function answersOf(of: Forum): string[] {
  const stageOf = stagesOfForum(sample, of.id)
  const roles = participationsBySession(sample)
  return sessionsOf(sample, of.id).map((session) => answerOfSession(session, roles.get(session.id) ?? [], stageOf))
}

function scheduled(of: Forum) {
  return sessionsOf(sample, of.id)
    .filter(isScheduled)
    .map((session) => ({ session, interval: sessionInterval(session, baseZone(of)) }))
}

function outsideTheDays(of: Forum): Session[] {
  const days = of.days.map(({ date, window }) => ({
    start: resolveLocalTime({ date, time: window.start }, baseZone(of)).moment,
    end: resolveLocalTime({ date, time: window.end }, baseZone(of)).moment,
  }))
  return scheduled(of).flatMap(({ session, interval }) =>
    days.some((day) => contains(day, interval)) ? [] : [session],
  )
}

function clashesOfRooms(of: Forum): [Session, Session][] {
  const all = scheduled(of)
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.session.slot.roomId === b.session.slot.roomId && overlaps(a.interval, b.interval))
      .map((b): [Session, Session] => [a.session, b.session]),
  )
}
