import { expect, it } from 'vitest'
import { readWholeNumber } from '../../../core/document/read-number.ts'

it('reads digits, full-width ones and those with blanks around them', () => {
  expect(['60', '６０', ' 60　', '0', '007'].map(readWholeNumber)).toEqual([60, 60, 60, 0, 7])
})

it('reads nothing else for a number', () => {
  expect(['', ' ', '-1', '1.5', '1,000', '1e3', '0x10', 'many', '12345678'].map(readWholeNumber)).toEqual(
    Array(9).fill(null),
  )
})
