import type { Role, SessionKind } from '../document/vocabulary.ts'

/** How much the pain of somebody who only listens counts. */
export const observerWeight = 0.5

/** How much the pain of somebody with a role of no name counts, such as in a meeting that is no session yet. */
export const usualWeight = 2

/** How much the hours of a role count: whoever opens, gives the keynote or moderates cannot be tired. */
export function roleWeight(role: Role, kind: SessionKind): number {
  switch (role) {
    case 'opening-remarks':
    case 'moderator':
      return 3
    case 'speaker':
      return kind === 'opening' || kind === 'keynote' ? 3 : usualWeight
    case 'panellist':
    case 'discussant':
      return 2
    case 'interpreter':
    case 'technical':
      return 1.5
  }
}
