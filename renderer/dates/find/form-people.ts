import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Presence, Wanted } from '../../../core/finding/find-query.ts'
import { type RoleHolder, roleHoldersOf } from '../../../core/finding/role-holders.ts'
import { type FindForm, type Named, sessionsOfForm } from './find-form.ts'

/** Somebody whom a time must suit, by a role in the sessions or because the form names them. */
export interface FormPerson extends Wanted {
  /** The roles in the sessions; null for who has none. */
  readonly holder: RoleHolder | null
  /** Whether the form says otherwise than the roles. */
  readonly isChanged: boolean
}

/** Those with roles in the sessions, then those who are named beside; whoever is gone is left out. */
export function peopleOfForm(form: FindForm, document: WorkspaceDocument): FormPerson[] {
  const holders = roleHoldersOf(document, sessionsOfForm(form, document))
  const named = new Map(form.wanted.filter((one) => isThere(one, document)).map((one) => [one.owner.id as string, one]))
  const held = new Set<string>(holders.map(({ owner }) => owner.id))
  return [
    ...holders.map((holder) => {
      const said = named.get(holder.owner.id)
      const isChanged = said !== undefined && !saysTheSame(holder, said.presence)
      return { owner: holder.owner, presence: said?.presence ?? holder.presence, holder, isChanged }
    }),
    ...[...named.values()]
      .filter(({ owner, isOfRole }) => !isOfRole && !held.has(owner.id))
      .map(({ owner, presence }) => ({ owner, presence, holder: null, isChanged: false })),
  ]
}

/** Whom the query of a form names itself. */
export function wantedOfForm(form: FindForm, document: WorkspaceDocument): Wanted[] {
  return peopleOfForm(form, document)
    .filter(({ holder, isChanged }) => holder === null || isChanged)
    .map(({ owner, presence }) => ({ owner, presence }))
}

/** The names of a form once somebody is needed that much: what only repeats a role is not kept. */
export function withPresence(wanted: readonly Named[], { owner, holder }: FormPerson, presence: Presence): Named[] {
  const known = wanted.find((one) => one.owner.id === owner.id)
  if (!known) return [...wanted, { owner, presence, isOfRole: holder !== null }]
  if (known.isOfRole && holder && saysTheSame(holder, presence)) return withoutPerson(wanted, owner)
  return wanted.map((one) => (one === known ? { ...one, presence } : one))
}

/** The names of a form without somebody: whoever has a role is needed by it again. */
export function withoutPerson(wanted: readonly Named[], owner: Wanted['owner']): Named[] {
  return wanted.filter((one) => one.owner.id !== owner.id)
}

function saysTheSame(holder: RoleHolder, presence: Presence): boolean {
  return holder.isSame && holder.presence === presence
}

function isThere({ owner }: Wanted, document: WorkspaceDocument): boolean {
  return (owner.kind === 'person' ? document.persons[owner.id] : document.organizations[owner.id]) !== undefined
}
