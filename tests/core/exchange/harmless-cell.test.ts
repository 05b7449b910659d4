import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmlessCell, withoutApostrophe } from '../../../core/exchange/harmless-cell.ts'

describe('a cell of a text file', () => {
  it.each([
    '=1+1',
    '=cmd|x',
    '@SUM(A1)',
    '+1+1',
    '+81-3-1234',
    '-1+1',
    '-x',
    '\t=1',
    '\r=1',
    '＝1',
    '＠x',
    "'=1",
    '+',
    '-',
  ])('that would run as a formula is guarded: %j', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`)
  })

  it.each([
    '株式会社',
    'a=1',
    '-5',
    '-5.25',
    '+81 3 1234 5678',
    '+82 (0)2 123',
    '',
    "it's",
    "'quoted'",
    '2027-03-01',
    ' =1',
  ])('that is none stays as it is: %j', (text) => {
    expect(harmlessCell(text)).toBe(text)
  })

  it('is the same again when the guard is taken away', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `'=${text}`),
          fc.string().map((text) => `=${text}`),
        ),
        (text) => {
          expect(withoutApostrophe(harmlessCell(text))).toBe(text)
        },
      ),
    )
  })
})
