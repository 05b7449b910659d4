import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '../../main/verbs/json-fault.ts'

const faults: readonly (readonly [text: string, line: number, column: number, expected: string])[] = [
  ['', 1, 1, 'a value'],
  ['[1,,2]', 1, 4, 'a value'],
  ['[1 2]', 1, 4, ', or ]'],
  ['[1}', 1, 3, ', or ]'],
  ['[1,]', 1, 4, 'a value'],
  ['{"a" 1}', 1, 6, ':'],
  ['{"a":1 "b":2}', 1, 8, ', or }'],
  ['{"a":1,}', 1, 8, 'a field name in double quotes'],
  ["{'a':1}", 1, 2, 'a field name in double quotes or }'],
  ['{\r\n "a": tru\r\n}', 2, 7, 'a value'],
  ['{\n\n"a": 01}', 3, 6, 'a value'],
  ['["a\nb"]', 1, 2, 'a value or ]'],
  ['["\\x"]', 1, 2, 'a value or ]'],
  ['[1] [2]', 1, 5, 'the end of the file'],
]

describe('the place where a text stops being JSON', () => {
  it.each(faults)('%j', (text, line, column, expected) => {
    expect(findJsonFault(text)).toEqual({ line, column, expected })
  })

  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        expect(findJsonFault(text)).toBeNull()
        expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
      }),
    )
  })

  it('is found exactly when JSON.parse refuses the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '1.5e+3',
      '"',
      '\\',
      '\u007f',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const text = list.join('')
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(findJsonFault(text) === null).toBe(isJson)
      }),
      { numRuns: 5000 },
    )
  })
})
