import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../renderer/dates/packs/problem-sentence.ts'
import { faults, places } from '../support/pack-problems.ts'
import { wordsOf } from '../support/words.ts'

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
})
