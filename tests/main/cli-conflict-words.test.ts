import { describe, expect, it } from 'vitest'
import type { ConflictFacts } from '../../core/programme/conflict.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { conflictWords } from '../../main/verbs/conflict-words.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, room, person, organization } = aSmallWorkspace()
const date = calendarDate('2020-08-05')
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
]

describe('the English sentence of a conflict', () => {
  it.each(sentences)('of kind $kind says what is wrong', (facts, sentence) => {
    expect(conflictWords(facts, document)).toBe(sentence)
  })
})
