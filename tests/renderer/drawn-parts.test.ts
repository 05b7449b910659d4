import { describe, expect, test } from 'vitest'
import { drawnAhead, drawnInSight, drawnNear, type SheetPart } from '../../renderer/programme/board/drawn-parts.ts'

/** 300 cards of 100 pixels side by side, and a view of the first ten. */
const row: readonly SheetPart<number>[] = Array.from({ length: 300 }, (_, id) => ({
  id,
  rect: { left: id * 100, top: 0, width: 100, height: 50 },
}))
const view = { left: 0, top: 0, width: 1000, height: 600 }
const upTo = (count: number) => new Set(Array.from({ length: count }, (_, id) => id))

describe('what of a sheet is in the page', () => {
  test('at first it is what can be seen, to the edge that is just touched', () => {
    expect(drawnInSight(new Set(), row, view)).toEqual(upTo(11))
  })

  test('after an edit it is also what was drawn before, unless it is gone', () => {
    expect(drawnInSight(new Set([40, 999]), row, view)).toEqual(new Set([...upTo(11), 40]))
  })

  test('a scroll brings in what is about to be seen, and takes nothing out', () => {
    const scrolled = { ...view, left: 20_000 }
    const drawn = drawnAhead(upTo(11), row, scrolled)
    expect(drawn.has(0)).toBe(true)
    expect([198, 199, 200, 211].every((id) => drawn.has(id))).toBe(true)
    expect(drawn.has(197) || drawn.has(212)).toBe(false)
  })

  test('a scroll over what is drawn changes nothing', () => {
    const drawn = upTo(60)
    expect(drawnAhead(drawn, row, { ...view, left: 2000 })).toBe(drawn)
  })

  test('in a pause the nearest come first, a few at a time', () => {
    expect(drawnNear(upTo(11), row, view)).toEqual(upTo(19))
  })

  test('step after step, the 240 nearest are drawn and the farthest are not', () => {
    let drawn = drawnInSight<number>(new Set([299]), row, view)
    for (let step = 0; step < 100; step++) drawn = drawnNear(drawn, row, view)
    expect(drawn).toEqual(upTo(240))
    expect(drawnNear(drawn, row, view)).toBe(drawn)
  })

  test('more than 240 are drawn when all of them can be seen', () => {
    const wide = { ...view, width: 40_000 }
    const drawn = drawnInSight<number>(new Set(), row, wide)
    expect(drawn.size).toBe(300)
    expect(drawnNear(drawn, row, wide)).toBe(drawn)
  })
})
