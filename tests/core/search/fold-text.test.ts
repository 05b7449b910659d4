import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWithSources } from '../../../core/search/fold-text.ts'
import { hardTexts } from '../../support/hard-text.ts'

describe('folding', () => {
  it.each([
    ['ＮＥＣ', 'nec'],
    ['Tōkyō', 'tokyo'],
    ['ｽﾏｰﾄｼﾃｨ', 'すまーとしてぃ'],
    ['ｶﾞｰﾃﾞﾝ', 'がーでん'],
    ['廣州', '广州'],
    ['広島', '广岛'],
    ['서울\u3000시', '서울 시'],
    ['ㄷㅅ', 'ㄷㅅ'],
    ['ﾡﾤ', 'ㄱㄴ'],
    ['Łódź', 'lodz'],
    ['zero\u200bwidth', 'zerowidth'],
    ['‘R–D’', "'r-d'"],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('is the same with and without the places it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWithSources(text).text).toBe(foldText(text))
      }),
    )
    for (const text of Object.values(hardTexts)) expect(foldWithSources(text).text).toBe(foldText(text))
  })

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉｶﾞか゛ー廣广道ﾡ가ㄱᄀ') }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  it('names for each unit a place in the source, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, starts, ends } = foldWithSources(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
          expect(ends[i]).toBeGreaterThan(start)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })
})
