import { describe, expect, it } from 'vitest'
import type { PackFault, PackPlace } from '../../core/dates/pack-problem.ts'
import { packFaultWords, packPlaceWords } from '../../main/verbs/pack-problem-words.ts'
import { problemSentence } from '../../renderer/dates/packs/problem-sentence.ts'
import { wordsOf } from '../support/words.ts'

const faults: readonly PackFault[] = [
  { kind: 'not-read' },
  ...['country', 'year', 'status', 'date', 'names', 'kind', 'weekend'].map(
    (field) => ({ kind: 'field', field }) as const,
  ),
  { kind: 'unknown-field', field: 'region' },
  { kind: 'other-year', date: '2027-07-14', year: 2026 },
  { kind: 'twice', date: '2026-07-14' },
  { kind: 'too-many-days', most: 400 },
  { kind: 'no-day-read' },
  { kind: 'repeats' },
  { kind: 'no-summary' },
  { kind: 'no-whole-day' },
  { kind: 'ends-before' },
  { kind: 'lasts-too-long', most: 31 },
  { kind: 'too-many-events', most: 5000 },
]
const places: readonly PackPlace[] = [
  { kind: 'pack', pack: 1 },
  { kind: 'day', pack: 1, day: 2 },
  { kind: 'event', event: 3 },
  { kind: 'year', year: 2026 },
]
/** What a file itself says; it stands as it is in every language. */
const ofTheFile =
  /YYYY-MM-DD|official|projected|unknown|holiday|substitute|makeup-workday|election|customary|en|zh|ja|ko|weekend|region/g

describe('what is left out of a file of holidays', () => {
  it.each(['zh', 'ja', 'ko'] as const)('is said in the reader’s language (%s)', (language) => {
    const t = wordsOf(language)
    for (const at of places) {
      for (const fault of faults) {
        const sentence = problemSentence({ at, fault }, t)
        expect(sentence.replace(ofTheFile, '')).not.toMatch(/[a-z{}]/i)
      }
    }
  })

  it('is said by the verbs too, each fault in other words', () => {
    expect(new Set(faults.map(packFaultWords)).size).toBe(faults.length)
    expect(places.map(packPlaceWords)).toEqual(['pack 1', 'pack 1, day 2', 'event 3', '2026'])
  })
})
