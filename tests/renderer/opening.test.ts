import { describe, expect, it } from 'vitest'
import { opening } from '../../renderer/state/opening.ts'

describe('a file that is being opened', () => {
  it('is given up for good, also when another one is begun at once', () => {
    opening.begin('first.forum')
    const { turn } = opening
    opening.cancel()
    opening.begin('second.forum')
    expect(opening.turn).not.toBe(turn)
    expect(opening.takeCancelled()).toBe(false)
    opening.end()
  })

  it('that main still reads is not opened after a cancel', () => {
    opening.begin('first.forum')
    opening.cancel()
    expect(opening.takeCancelled()).toBe(true)
    expect(opening.takeCancelled()).toBe(false)
  })
})
