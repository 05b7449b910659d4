import { describe, expect, it } from 'vitest'
import type { Language } from '../../core/document/language.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { BlockedStretch } from '../../core/programme/blocked-stretches.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { zone } from '../../core/time/zone.ts'
import { conflictSentence } from '../../renderer/i18n/conflict-sentences.ts'
import { blockerSentence } from '../../renderer/i18n/find-sentences.ts'
import { blockedWords } from '../../renderer/programme/board/board-words.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'
import { wordsOf } from '../support/words.ts'

const { document, room, person } = aSmallWorkspace()
const moment = (text: string) => instantTextSchema.parse(text)
const [from, to] = [moment('2020-08-05T00:00:00.000Z'), moment('2020-08-05T01:00:00.000Z')]

/** What is said of somebody, or of a room, in all the places where it is. */
function said(owner: Owner, language: Language): string {
  const t = wordsOf(language)
  const stretch: BlockedStretch = {
    start: instantOfText(from),
    end: instantOfText(to),
    roomId: null,
    reason: { kind: 'unavailable', owner, note: '' },
  }
  return [
    conflictSentence(
      { kind: 'unavailable', owner, from, to, note: '', zone: zone('Asia/Tokyo') },
      document,
      t,
      language,
    ),
    conflictSentence({ kind: 'outside-availability', owner }, document, t, language),
    blockerSentence({ kind: 'unavailable', owner, note: '' }, document, t, language),
    blockerSentence({ kind: 'outside-availability', owner }, document, t, language),
    blockedWords(stretch, document, t, language),
  ].join(' ')
}

describe('a room that is not to be had', () => {
  it.each([
    ['zh', /无法参加|无法出席|告知|指定/, /不可使用/],
    ['ja', /都合|参加できません|指定/, /使用できません/],
    ['ko', /참석|알린|지정/, /사용/],
    ['en', /has said|has named/, /available at other times only/],
  ] as const)('is not said to attend, or to have said something, in %s', (language, ofPeople, ofRooms) => {
    expect(said({ kind: 'room', id: room.id }, language)).not.toMatch(ofPeople)
    expect(said({ kind: 'room', id: room.id }, language)).toMatch(ofRooms)
    expect(said({ kind: 'person', id: person.id }, language)).toMatch(ofPeople)
  })
})
