import type { WorkspaceDocument } from '../../core/document/document.ts'
import { roles, sessionKinds, sessionStates } from '../../core/document/vocabulary.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anEngagement,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  aTrack,
  idNumber,
} from './builders.ts'
import { hardTexts } from './hard-text.ts'

/**
 * A forum of `count` sessions over forty days around the change of clocks in New York, with every kind, state and
 * role, and a hard text in every title. Equal in every run.
 */
export function aSampleForum(
  count: number,
  zones = ['America/New_York', 'Asia/Kathmandu', 'Asia/Tokyo'],
): WorkspaceDocument {
  const texts = Object.values(hardTexts)
  const text = (index: number) => texts[index % texts.length] ?? ''
  const day = (index: number) => new Date(Date.UTC(2020, 9, 5 + (index % 40))).toISOString().slice(0, 10)
  const id = (kind: number, index: number) => idNumber(kind * 100_000 + index)
  const host = anOrganization({ id: id(1, 0), names: { en: 'World Smart "Sustainable" Cities; WeGO', ko: '위고' } })
  const rooms = [0, 1, 2].map((i) =>
    aRoom({ id: id(2, i), order: i, joinUrl: i === 0 ? '' : `https://example.org/${i}` }),
  )
  const tracks = [0, 1, 2, 3, 4, 5].map((i) =>
    aTrack({ id: id(3, i), order: i, color: i + 1, name: { en: `Track ${i}, "A"; B` } }),
  )
  const organizations = [0, 1, 2, 3].map((i) =>
    anOrganization({ id: id(1, i + 1), names: { en: `City ${i}`, zh: `城市${i}` } }),
  )
  const persons = [0, 1, 2].map((i) => aPerson({ id: id(4, i) }))
  const pick = <T>(list: readonly T[], index: number): T => {
    const one = list[index % list.length]
    if (one === undefined) throw new Error('pick: an empty list')
    return one
  }
  const sessions = Array.from({ length: count }, (_, i) =>
    aSession({
      id: id(5, i),
      kind: pick(sessionKinds, i),
      state: pick(sessionStates, i),
      title: { en: `Session ${i}: ${text(i)}`, ja: `第${i}会議` },
      abstract: {
        en: `Public transportation, welfare and environment (${i}). ${text(i + 3)}`,
        zh: '公共交通、福利、环境与灾害管理。'.repeat(8),
      },
      durationMinutes: 5 + ((i * 35) % 600),
      trackId: pick(tracks, i).id,
      slot:
        i % 11 === 0
          ? null
          : aSlot({
              date: day(i),
              start: `${String((i * 7) % 24).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
              roomId: pick(rooms, i).id,
            }),
      floorLanguages: ['en', 'zh'],
      interpretation: ['ko'],
      updatedAt: new Date(Date.UTC(2020, 5, 1, 0, i)).toISOString(),
    }),
  )
  return aDocument({
    forums: [aForum({ zones, hostOrganizationId: host.id, timesAreIllustrative: true })],
    rooms,
    tracks,
    sessions,
    organizations: [host, ...organizations],
    persons,
    affiliations: persons.map((person, i) =>
      anAffiliation({ id: id(6, i), personId: person.id, organizationId: pick(organizations, i).id }),
    ),
    participations: sessions.flatMap((session, i) =>
      [0, 1].map((n) =>
        aParticipation({
          id: id(7 + n, i),
          sessionId: session.id,
          role: pick(roles, i + n),
          order: n,
          organizationId: pick(organizations, i + n).id,
          personId: n === 0 ? pick(persons, i).id : null,
        }),
      ),
    ),
    engagements: organizations.map((organization, i) =>
      anEngagement({
        id: id(9, i),
        organizationId: organization.id,
        stage: pick(['confirmed', 'tentative', 'declined', 'prospect'] as const, i),
      }),
    ),
  })
}
