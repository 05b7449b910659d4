import { describe, expect, it } from 'vitest'
import { packFaultWords, packPlaceWords } from '../../main/verbs/pack-problem-words.ts'
import { faults, places } from '../support/pack-problems.ts'

describe('what the verbs leave out of a file of holidays', () => {
  it('is said in other words for each fault', () => {
    expect(new Set(faults.map(packFaultWords)).size).toBe(faults.length)
  })

  it('is said with its place in the file', () => {
    expect(places.map(packPlaceWords)).toEqual(['pack 1', 'pack 1, day 2', 'event 3', '2026'])
  })
})
