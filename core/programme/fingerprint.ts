import type { WorkspaceDocument } from '../document/document.ts'
import { type Conflict, dependsOnSlot } from './conflict.ts'

/**
 * What an acceptance of the conflict holds on to: its facts and, where it comes from times, where its sessions stand and
 * for how long. The same text for as long as these are the same.
 */
export function fingerprintOf({ facts, sessions }: Conflict, document: WorkspaceDocument): string {
  const slots = dependsOnSlot(facts.kind)
    ? sessions.map((id) => {
        const session = document.sessions[id]
        return [session?.slot?.date, session?.slot?.start, session?.durationMinutes, session?.slot?.roomId ?? null]
      })
    : []
  return JSON.stringify([facts, slots], sortedFields)
}

function sortedFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
