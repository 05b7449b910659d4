import type { WorkspaceDocument } from '../../core/document/document.ts'
import { documentOf } from '../../core/generate/document-of.ts'
import { forum, preparation, rooms, tracks } from './forum-2021.ts'
import { programme } from './forum-2021-programme.ts'
import { tray } from './forum-2021-tray.ts'
import { offers } from './offers.ts'
import { affiliations, officials } from './officials.ts'
import { type PlannedSession, participationRows, sessionRow } from './planned-session.ts'
import { realOrganizations } from './real-organizations.ts'
import {
  seminar,
  seminarEngagements,
  seminarParticipations,
  seminarRooms,
  seminarSessions,
  seminarTracks,
} from './seminar-2020.ts'
import { targetRows } from './target.ts'
import { china } from './targets-china.ts'
import { japan } from './targets-japan.ts'
import { korea } from './targets-korea.ts'

/** The tray's numbers begin here, so that a session added to the programme leaves their ids alone. */
const firstInTray = 51

/** The workspace that ships with the program: the seminar of 2020 as it was, and the forum of 2021 in preparation. */
export function sampleDocument(): WorkspaceDocument {
  const planned = [...numbered(programme, 1), ...numbered(tray, firstInTray)]
  const targets = [china, japan, korea].map(targetRows)
  return documentOf({
    forums: [seminar, forum],
    rooms: [...seminarRooms, ...rooms],
    tracks: [...seminarTracks, ...tracks],
    sessions: [...seminarSessions, ...planned.map(({ session, order }) => sessionRow(session, order))],
    participations: [
      ...seminarParticipations,
      ...planned.flatMap(({ session, order }) => participationRows(session, order)),
    ],
    organizations: [...realOrganizations, ...targets.flatMap((rows) => rows.organizations)],
    persons: officials,
    affiliations,
    engagements: [...seminarEngagements, preparation, ...targets.flatMap((rows) => rows.engagements)],
    interactions: targets.flatMap((rows) => rows.interactions),
    contactPoints: targets.flatMap((rows) => rows.contactPoints),
    slotOffers: offers,
  })
}

function numbered(sessions: readonly PlannedSession[], first: number): { session: PlannedSession; order: number }[] {
  return sessions.map((session, i) => ({ session, order: first + i }))
}
