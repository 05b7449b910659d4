import { describe, expect, it } from 'vitest'
import { releasesOf } from '../../../core/release/release-history.ts'
import { comparedEnds, comparisonOf } from '../../../renderer/releases/compared-ends.ts'
import { theForumId } from '../../support/builders.ts'
import { released } from '../../support/release.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document } = aSmallWorkspace()
const thrice = released(released(released(document, 1), 2), 3)
const releases = releasesOf(thrice, theForumId)
const [one, , three] = releases
const numbers = (releaseId: typeof one, comparedWith: typeof one = undefined) => {
  const ends = comparedEnds(releases, { releaseId: releaseId?.id ?? null, comparedWith: comparedWith?.id ?? null })
  return [ends.to?.number ?? null, ends.from?.number ?? null]
}

describe('what is compared with what', () => {
  it('is the draft with the latest release', () => {
    expect(numbers(undefined)).toEqual([null, 3])
  })

  it('is a release with the one before it, and the first with nothing', () => {
    expect([numbers(three), numbers(one)]).toEqual([
      [3, 2],
      [1, null],
    ])
  })

  it('is another where one was chosen, but never a release with itself', () => {
    expect([numbers(three, one), numbers(three, three)]).toEqual([
      [3, 1],
      [3, 2],
    ])
  })

  it('is nothing before the first release', () => {
    const ends = comparedEnds([], { releaseId: null, comparedWith: null })
    expect(comparisonOf(document, theForumId, ends)).toBeNull()
  })
})
