import { describe, expect, it } from 'vitest'
import { savedFilterIdSchema } from '../../../core/document/outreach-rows.ts'
import { everything } from '../../../core/outreach/outreach-filter.ts'
import {
  deleteSavedFilter,
  editSavedFilter,
  savedFiltersOf,
  saveFilter,
} from '../../../core/outreach/saved-filter-commands.ts'
import { aDocument, anId } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const [first, second] = [savedFilterIdSchema.parse(anId()), savedFilterIdSchema.parse(anId())]
const quiet = { ...everything, quiet: true }
const document = after(aDocument(), saveFilter(first, 'Mine', everything), saveFilter(second, 'Quiet', quiet))

describe('filters that are kept', () => {
  it('stand in the order in which they were kept', () => {
    expect(savedFiltersOf(document).map(({ name }) => name)).toEqual(['Mine', 'Quiet'])
  })

  it('get another name or content, or go', () => {
    expect(savedFiltersOf(after(document, editSavedFilter(first, { name: 'Ours', filter: quiet })))[0]).toMatchObject({
      name: 'Ours',
      filter: quiet,
    })
    expect(savedFiltersOf(after(document, deleteSavedFilter(first))).map(({ id }) => id)).toEqual([second])
  })

  it('need a name', () => {
    expect(refusalOf(document, editSavedFilter(first, { name: '' }))).toMatchObject({
      kind: 'invalid-field',
      field: 'name',
    })
  })
})
