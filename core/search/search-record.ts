import type { Language } from '../document/language.ts'
import type { ForumId, InteractionId, OrganizationId, PersonId, RoomId, SessionId } from '../document/rows.ts'
import type { Instant } from '../time/instant.ts'

/** What can be found, by its kind, in the order in which equal kinds of results are shown. */
export const searchKinds = ['organization', 'session', 'person', 'interaction', 'room', 'forum'] as const

/** See searchKinds. */
export type SearchKind = (typeof searchKinds)[number]

/** A thing that was found. */
export type SearchTarget =
  | { readonly kind: 'organization'; readonly id: OrganizationId }
  | { readonly kind: 'session'; readonly id: SessionId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'interaction'; readonly id: InteractionId }
  | { readonly kind: 'room'; readonly id: RoomId }
  | { readonly kind: 'forum'; readonly id: ForumId }

/** The fields that are searched, over all kinds. */
export type SearchFieldName =
  | 'name'
  | 'abbreviation'
  | 'reading'
  | 'romanized'
  | 'title'
  | 'subject'
  | 'tag'
  | 'website'
  | 'role'
  | 'kind'
  | 'track'
  | 'city'
  | 'series'
  | 'by'
  | 'outcome'
  | 'nextStep'
  | 'closedReason'
  | 'body'
  | 'notes'

/** How a field is searched: names in every way, details as written and in Korean as typed, running text as written. */
export type SearchDepth = 'names' | 'details' | 'texts'

/** One text of a thing. */
export interface SearchField {
  readonly field: SearchFieldName
  readonly depth: SearchDepth
  readonly text: string
  /** The language of the text, where it is known. */
  readonly language: Language | null
  /** See FormSource. */
  readonly isSpelled: boolean
  /** See FormSource. */
  readonly isName: boolean
}

/** A row of the workspace as searching sees it. */
export interface SearchRecord {
  readonly target: SearchTarget
  readonly fields: readonly SearchField[]
  /** The organizations and persons through whose names it is found too. */
  readonly links: readonly (OrganizationId | PersonId)[]
  /** The forum that it belongs to; null for what all forums share. */
  readonly forumId: ForumId | null
  /** What it is called for the reader, to put equal results in order. */
  readonly name: string
  /** When it happened; later ones come first. Null for what is put in order by its name. */
  readonly at: Instant | null
}
