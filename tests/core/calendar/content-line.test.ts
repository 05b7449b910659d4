import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanLine,
  cleanText,
  escapeText,
  foldLine,
  octetLength,
  quoteParameter,
  unfoldLines,
} from '../../../core/calendar/content-line.ts'
import { hardTexts } from '../../support/hard-text.ts'

const octets = (text: string) => new TextEncoder().encode(text).length
const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('folding', () => {
  it('leaves a line of exactly 75 octets whole', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
  })

  it('breaks a line of 76 octets after the 75th', () => {
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
  })

  it('counts the blank of a continued line as one of its octets', () => {
    expect(foldLine('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`)
  })

  it('keeps a character of three octets whole wherever the fold would meet it', () => {
    for (let before = 0; before < 80; before += 1) {
      const line = `${'a'.repeat(before)}${'京'.repeat(60)}`
      for (const part of foldLine(line).split('\r\n')) {
        expect(octets(part)).toBeLessThanOrEqual(75)
        expect(octets(part.replace(/^ /, '').replaceAll('a', '')) % 3).toBe(0)
      }
      expect(unfoldLines(foldLine(line))).toEqual([line])
    }
  })

  it('keeps an emoji of four octets whole wherever the fold would meet it', () => {
    for (let before = 0; before < 80; before += 1) {
      const line = `${'a'.repeat(before)}${'😀'.repeat(40)}`
      for (const part of foldLine(line).split('\r\n')) {
        expect(octets(part)).toBeLessThanOrEqual(75)
        expect(part.isWellFormed()).toBe(true)
      }
      expect(unfoldLines(foldLine(line))).toEqual([line])
    }
  })

  it('is undone by unfolding, for any clean line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `X:${cleanLine(text)}`
        expect(unfoldLines(foldLine(line))).toEqual([line])
      }),
    )
  })

  it('never makes a line of more than 75 octets, and fills each as far as whole characters allow', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = foldLine(`X:${cleanLine(text)}`).split('\r\n')
        for (const part of parts) expect(octets(part)).toBeLessThanOrEqual(75)
        for (const part of parts.slice(0, -1)) expect(octets(part)).toBeGreaterThan(71)
      }),
    )
  })

  it('counts octets as UTF-8 does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(octetLength(text)).toBe(octets(text))
      }),
    )
  })
})

describe('cleaning', () => {
  it('makes every kind of line break one', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh')
  })

  it('takes out control characters, delete and byte order marks, and makes tabs blanks', () => {
    expect(cleanText('\uFEFFa\u0000b\u001Bc\u007Fd\u009Fe\tf')).toBe('abcde f')
  })

  it('puts the replacement character for half a surrogate pair', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb')
  })

  it('leaves joiners, variation selectors and direction marks, which are part of the writing', () => {
    expect(cleanText('👩‍💻 ️ ‏ ﷽')).toBe('👩‍💻 ️ ‏ ﷽')
  })

  it('puts a title on one line', () => {
    expect(cleanLine('  Opening \r\n and\n\nwelcome ')).toBe('Opening and welcome')
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
    for (const text of Object.values(hardTexts)) expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
  })
})

describe('escaping', () => {
  it('escapes backslash, semicolon, comma and line break, and nothing else', () => {
    expect(escapeText('a\\b;c,d\ne:f"g')).toBe('a\\\\b\\;c\\,d\\ne:f"g')
  })

  it('puts typographic quotes into a parameter, where a straight one cannot stand', () => {
    expect(quoteParameter('The "Smart" City, Inc.; "X"')).toBe('"The “Smart” City, Inc.; “X”"')
  })

  it('doubles carets in a parameter, which RFC 6868 would read as an escape', () => {
    expect(quoteParameter('a^nb')).toBe('"a^^nb"')
  })
})
