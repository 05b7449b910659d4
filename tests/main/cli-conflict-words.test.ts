import { describe, expect, it } from 'vitest'
import type { ConflictFacts } from '../../core/programme/conflict.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { instantTextSchema } from '../../core/time/instant.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { conflictWords } from '../../main/verbs/conflict-words.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, room, person, organization, track } = aSmallWorkspace()
const date = calendarDate('2020-08-05')
const [beijing, tokyo] = [zone('Asia/Shanghai'), zone('Asia/Tokyo')]
const hours = (start: string, end: string) => ({ start: wallTime(start), end: wallTime(end) })
const moment = (text: string) => instantTextSchema.parse(text)
const berlin = zone('Europe/Berlin')

const sentences: readonly (readonly [ConflictFacts, string])[] = [
  [{ kind: 'room-taken', roomId: room.id }, 'Main hall is taken twice at once.'],
  [{ kind: 'person-twice', personId: person.id }, 'YAMADA Hanako (山田花子) has roles in two sessions at once.'],
  [{ kind: 'outside-forum-days', date }, 'Wednesday, 5 August 2020 is not a day of the forum.'],
  [
    { kind: 'outside-day-window', date, start: wallTime('09:00'), end: wallTime('18:00') },
    'Outside the hours of Wednesday, 5 August 2020 (09:00–18:00).',
  ],
  [
    { kind: 'time-does-not-exist', time: wallTime('02:30'), zone: berlin },
    '02:30 does not exist that day: clocks in Berlin are put forward.',
  ],
  [
    { kind: 'time-happens-twice', time: wallTime('02:30'), zone: berlin },
    '02:30 happens twice that day: clocks in Berlin are put back. The first is meant.',
  ],
  [
    { kind: 'required-role-declined', organizationId: organization.id },
    'Smart City Institute Japan declined. Its role is required.',
  ],
  [{ kind: 'required-role-empty' }, 'A required role has nobody yet.'],
  [{ kind: 'confirmed-without-slot' }, 'Confirmed, but without a slot.'],
  [{ kind: 'title-missing', languages: ['zh', 'ko'] }, 'Title missing in Chinese, Korean.'],
  [{ kind: 'host-account-twice', hostAccount: 'tcs-1' }, 'The host account tcs-1 is needed for two meetings at once.'],
  [
    { kind: 'link-twice', joinUrl: 'https://meeting.example/1' },
    'The link https://meeting.example/1 is used for two sessions in different rooms at once.',
  ],
  [
    {
      kind: 'unavailable',
      owner: { kind: 'person', id: person.id },
      from: moment('2020-08-05T00:00:00.000Z'),
      to: moment('2020-08-05T15:00:00.000Z'),
      zone: tokyo,
      note: 'In the Diet.',
    },
    'YAMADA Hanako (山田花子) is unavailable from 2020-08-05 09:00 to 2020-08-06 00:00, Tokyo time: In the Diet.',
  ],
  [
    {
      kind: 'unavailable',
      owner: { kind: 'room', id: room.id },
      from: moment('2020-08-05T00:00:00.000Z'),
      to: moment('2020-08-05T01:00:00.000Z'),
      zone: tokyo,
      note: '',
    },
    'Main hall is unavailable from 2020-08-05 09:00 to 2020-08-05 10:00, Tokyo time.',
  ],
  [
    { kind: 'organization-twice', organizationId: organization.id },
    'Smart City Institute Japan has roles in two sessions at once and has named nobody yet.',
  ],
  [
    { kind: 'outside-availability', owner: { kind: 'organization', id: organization.id } },
    'Smart City Institute Japan has said when to be available; this time is not within it.',
  ],
  [
    { kind: 'outside-availability', owner: { kind: 'room', id: room.id } },
    'Main hall is available at other times only.',
  ],
  [
    {
      kind: 'outside-working-hours',
      zones: [
        { zone: beijing, ...hours('17:00', '18:00'), work: hours('09:30', '17:30') },
        { zone: tokyo, ...hours('18:00', '19:00'), work: hours('09:30', '17:30') },
      ],
    },
    '17:00–18:00 in Beijing is outside working hours (09:30–17:30). 18:00–19:00 in Tokyo is outside working hours (09:30–17:30).',
  ],
  [
    { kind: 'in-lunch', zones: [{ zone: beijing, ...hours('12:15', '13:00'), lunch: hours('12:00', '13:30') }] },
    '12:15–13:00 in Beijing is lunch (12:00–13:30).',
  ],
  [
    { kind: 'buffer-too-short', personId: person.id, minutes: 0, needed: 10 },
    'YAMADA Hanako (山田花子) has no time to change rooms; 10 minutes are needed.',
  ],
  [
    { kind: 'buffer-too-short', personId: person.id, minutes: 5, needed: 10 },
    'YAMADA Hanako (山田花子) has 5 minutes to change rooms; 10 minutes are needed.',
  ],
  [
    { kind: 'capacity-too-small', roomId: room.id, capacity: 80, expected: 120 },
    'Main hall holds 80 people; 120 are expected.',
  ],
  [{ kind: 'no-link', roomId: room.id }, 'Main hall is joined online, but has no link.'],
  [{ kind: 'no-interpreter', languages: ['ja', 'ko'] }, 'No interpreter works from Japanese, Korean.'],
  [{ kind: 'run-too-long', planned: 75, minutes: 60 }, 'The run of show takes 75 minutes, the session 60 minutes.'],
  [{ kind: 'track-twice', trackId: track.id }, 'Another session of the track Policy is still running.'],
  [
    {
      kind: 'holiday',
      country: 'JP',
      date: calendarDate('2026-11-23'),
      names: { en: 'Labour Thanksgiving Day', ja: '勤労感謝の日' },
    },
    'Monday, 23 November 2026 is a holiday in Japan: Labour Thanksgiving Day.',
  ],
  [
    { kind: 'not-a-working-day', date: calendarDate('2026-11-22'), countries: ['CN', 'KR'] },
    'Sunday, 22 November 2026 is not a working day in China, South Korea.',
  ],
  [{ kind: 'calendar-not-decreed', country: 'CN', year: 2027 }, 'The holidays of 2027 in China are not decreed yet.'],
  [
    { kind: 'unusual-gap', roomId: room.id, minutes: 90 },
    'Main hall stands empty for 90 minutes between two sessions.',
  ],
]

describe('the English sentence of a conflict', () => {
  it.each(sentences)('of kind $kind says what is wrong', (facts, sentence) => {
    expect(conflictWords(facts, document)).toBe(sentence)
  })
})
