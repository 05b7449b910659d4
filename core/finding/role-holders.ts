import type { WorkspaceDocument } from '../document/document.ts'
import type { SessionId } from '../document/rows.ts'
import type { Role } from '../document/vocabulary.ts'
import { participationsBySession } from '../programme/session-rows.ts'
import { strongest, wantedByRole } from './attendance.ts'
import type { Presence, Wanted } from './find-query.ts'

/** Somebody with roles in the sessions that a time is looked for. */
export interface RoleHolder {
  readonly owner: Wanted['owner']
  /** Each once, in the order of the sessions and of the roles in them. */
  readonly roles: readonly Role[]
  /** The strongest that the roles say in any of the sessions. */
  readonly presence: Presence
  /** Whether they say the same in all of the sessions. */
  readonly isSame: boolean
}

/** Who has roles in any of these sessions, each of them once, in the order in which they are met. */
export function roleHoldersOf(document: WorkspaceDocument, sessionIds: readonly SessionId[]): RoleHolder[] {
  const holders = new Map<string, { readonly owner: Wanted['owner']; roles: Set<Role>; presences: Presence[] }>()
  for (const sessionId of sessionIds) {
    const inSession = new Map<string, Presence>()
    for (const role of participationsBySession(document).get(sessionId) ?? []) {
      const wanted = wantedByRole(role)
      if (!wanted) continue
      const { owner, presence } = wanted
      const holder = holders.get(owner.id) ?? { owner, roles: new Set(), presences: [] }
      holders.set(owner.id, holder)
      holder.roles.add(role.role)
      inSession.set(owner.id, strongest(inSession.get(owner.id) ?? presence, presence))
    }
    for (const [id, presence] of inSession) holders.get(id)?.presences.push(presence)
  }
  return [...holders.values()].map(({ owner, roles, presences }) => ({
    owner,
    roles: [...roles],
    presence: presences.reduce(strongest),
    isSame: new Set(presences).size === 1,
  }))
}
