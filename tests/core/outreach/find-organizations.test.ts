import { describe, expect, it } from 'vitest'
import { findOrganizations } from '../../../core/outreach/find-organizations.ts'
import { anOrganization } from '../../support/builders.ts'

describe('choosing an organization by typing', () => {
  const organizations = ['Smart City Association', 'City Academy', 'City A', 'Port'].map((en) =>
    anOrganization({ names: { en }, abbreviation: '', topics: [], tags: [] }),
  )
  const found = (typed: string, most = 10) => findOrganizations(organizations, typed, most).map(({ names }) => names.en)

  it('puts the one that is called so first, then those that begin so, then the others', () => {
    expect(found('city a')).toEqual(['City A', 'City Academy', 'Smart City Association'])
    expect(found('ｃｉｔｙ ａ', 1)).toEqual(['City A'])
  })

  it('finds all where nothing is typed', () => {
    expect(found('')).toHaveLength(4)
    expect(found('', 2)).toEqual(['Smart City Association', 'City Academy'])
  })
})
