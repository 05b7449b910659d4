import type { Participation, Session } from '../document/rows.ts'

/** How much of what a session waits for has arrived. */
export interface MaterialCount {
  readonly received: number
  readonly all: number
}

/** Whether materials are expected for a role: somebody holds it. */
export function bringsMaterials({ organizationId, personId }: Participation): boolean {
  return organizationId !== null || personId !== null
}

/** Counts the session's own list together with the roles that somebody holds. */
export function countMaterials({ materials }: Session, participations: readonly Participation[]): MaterialCount {
  const roles = participations.filter(bringsMaterials)
  return {
    received:
      materials.filter(({ received }) => received).length +
      roles.filter(({ materialsReceived }) => materialsReceived).length,
    all: materials.length + roles.length,
  }
}
