import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layInLanes } from '../../../core/programme/lanes.ts'

describe('lanes', () => {
  it('are one for stretches that only touch', () => {
    expect(lanes([0, 30], [30, 60])).toEqual(['0/1', '0/1'])
  })

  it('are two for two that overlap, and one again after them', () => {
    expect(lanes([0, 30], [20, 60], [60, 90])).toEqual(['0/2', '1/2', '0/1'])
  })

  it('are taken again as soon as they are free', () => {
    expect(lanes([0, 90], [0, 30], [30, 60])).toEqual(['0/2', '1/2', '1/2'])
  })

  it('never hold two stretches at once', () => {
    const stretch = fc
      .tuple(fc.nat(200), fc.integer({ min: 5, max: 60 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const laid = layInLanes(stretches)
        expect(laid).toHaveLength(stretches.length)
        for (const a of laid) {
          expect(a.lane).toBeLessThan(a.lanes)
          for (const b of laid) {
            const meet = a.item.start < b.item.end && b.item.start < a.item.end
            if (a !== b && meet) {
              expect(a.lane).not.toBe(b.lane)
              expect(a.lanes).toBe(b.lanes)
            }
          }
        }
      }),
    )
  })
})

function lanes(...stretches: readonly [number, number][]): string[] {
  return layInLanes(stretches.map(([start, end]) => ({ start, end }))).map(
    ({ lane, lanes: count }) => `${lane}/${count}`,
  )
}
