import {
  type Recipient,
  type ReleasedFacts,
  type ReleasedOrganization,
  recipientKey,
} from '../document/release-rows.ts'
import { statedCountry } from '../document/vocabulary.ts'

/** Everyone: the whole programme. */
export const everyone: Recipient = { kind: 'all' }

const concerned = new WeakMap<ReleasedFacts, ReadonlyMap<string, Recipient>>()

/**
 * Whom a session concerns, by key: everyone, the organizations that have a role in it, its track, and the countries of
 * those organizations. A role held by a person alone counts for the organization of the person's post.
 */
export function recipientsOfSession(facts: ReleasedFacts): ReadonlyMap<string, Recipient> {
  const known = concerned.get(facts)
  if (known) return known
  const recipients = [
    everyone,
    ...organizationsOf(facts).map(({ id }): Recipient => ({ kind: 'organization', id })),
    ...(facts.track ? [{ kind: 'track', id: facts.track.id } as const] : []),
    ...organizationsOf(facts).flatMap(({ country: code }): Recipient[] => {
      const country = statedCountry(code)
      return country ? [{ kind: 'country', country }] : []
    }),
  ]
  const byKey = new Map(recipients.map((recipient) => [recipientKey(recipient), recipient]))
  concerned.set(facts, byKey)
  return byKey
}

/** Whether a session concerns a recipient. */
export function concerns(facts: ReleasedFacts, recipient: Recipient): boolean {
  return recipientsOfSession(facts).has(recipientKey(recipient))
}

/** The organizations that have a role in a session; one with several roles stands as often. */
export function organizationsOf(facts: ReleasedFacts): ReleasedOrganization[] {
  return facts.roles.flatMap(({ organization, employer }) => organization ?? employer ?? [])
}
