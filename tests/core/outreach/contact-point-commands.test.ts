import { describe, expect, it } from 'vitest'
import { contactPointIdSchema } from '../../../core/document/outreach-rows.ts'
import {
  addContactPoint,
  deleteContactPoint,
  editContactPoint,
  pointsOf,
  preferContactPoint,
} from '../../../core/outreach/contact-point-commands.ts'
import { deletePerson } from '../../../core/outreach/organization-commands.ts'
import { aContactPoint, aDocument, anId, aPerson } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const person = aPerson()
const owner = { kind: 'person', id: person.id } as const
const id = () => contactPointIdSchema.parse(anId())
const [office, mobile] = [
  aContactPoint({ owner, value: 'office@city.example', preferred: true, order: 1 }),
  aContactPoint({ owner, kind: 'phone', value: '+81 3 0000 0000', order: 2 }),
]
const document = aDocument({ persons: [person], contactPoints: [office, mobile] })

describe('the ways to reach someone', () => {
  it('begin with a preferred one', () => {
    const first = id()
    const made = after(
      aDocument({ persons: [person] }),
      addContactPoint({ id: first, owner, kind: 'email', value: 'office@city.example' }),
      addContactPoint({ id: id(), owner, kind: 'wechat', value: 'city-office' }),
    )
    expect(pointsOf(made, owner).map(({ value, preferred }) => [value, preferred])).toEqual([
      ['office@city.example', true],
      ['city-office', false],
    ])
  })

  it('have one preferred, whichever was chosen last', () => {
    const chosen = after(document, preferContactPoint(mobile.id))
    expect(pointsOf(chosen, owner).map(({ value, preferred }) => [value, preferred])).toEqual([
      ['+81 3 0000 0000', true],
      ['office@city.example', false],
    ])
  })

  it('have none preferred when the preferred one is chosen again', () => {
    expect(pointsOf(after(document, preferContactPoint(office.id)), owner).some(({ preferred }) => preferred)).toBe(
      false,
    )
  })

  it('are edited field by field', () => {
    expect(after(document, editContactPoint(mobile.id, { label: 'mobile' })).contactPoints[mobile.id]?.label).toBe(
      'mobile',
    )
  })

  it('go with their owner', () => {
    expect(after(document, deletePerson(person.id)).contactPoints).toEqual({})
  })

  it('can be taken away one by one', () => {
    expect(pointsOf(after(document, deleteContactPoint(office.id)), owner).map((point) => point.id)).toEqual([
      mobile.id,
    ])
  })

  it('cannot be preferred once they are gone', () => {
    expect(refusalOf(document, preferContactPoint(id())).kind).toBe('missing-row')
  })
})
