import { sameValue } from '../../../core/document/changes.ts'
import type { SessionId } from '../../../core/document/rows.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import type { Rect } from './board-scale.ts'

/** What a hand, or the arrow keys, are doing on the board. Nothing of it is in the document until it ends. */
export type Gesture =
  | {
      readonly kind: 'move' | 'resize'
      readonly by: 'pointer' | 'keyboard'
      /** The session that was taken hold of; the others of the selection move with it. */
      readonly anchor: SessionId
      /** What was taken hold of: the anchor, and the selection that moves with it. */
      readonly ids: readonly SessionId[]
      /** Where every session that the gesture touches would stand: those, and later ones that give way. */
      readonly places: readonly NewPlace[]
      readonly overTray: boolean
      readonly free: boolean
    }
  | {
      readonly kind: 'create'
      readonly column: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'marquee'; readonly rect: Rect }

/** The gesture under way. It changes with every move of the hand, so that only what shows it listens. */
export class GestureStore {
  #gesture: Gesture | null = null
  readonly #listeners = new Set<() => void>()

  get current(): Gesture | null {
    return this.#gesture
  }

  become(gesture: Gesture | null): void {
    // The hand trembles within a step: what means the same place is no news.
    if (sameValue(gesture, this.#gesture)) return
    this.#gesture = gesture
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
