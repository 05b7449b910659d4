import { type ChangeSet, changeSetBetween } from '../document/changes.ts'
import { type CommandContext, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { isEmptyText } from '../document/localized-text.ts'
import { type ContactOwner, contactPointIdSchema } from '../document/outreach-rows.ts'
import type { Refusal } from '../document/refusal.ts'
import {
  affiliationIdSchema,
  type EngagementId,
  engagementIdSchema,
  type ForumId,
  type OrganizationId,
  organizationIdSchema,
  type PersonId,
  personIdSchema,
} from '../document/rows.ts'
import { countryNotStated, isClosedStage, type OrganizationKind, type Purpose } from '../document/vocabulary.ts'
import { writeStage } from '../outreach/engagement-commands.ts'
import { ok, type Result } from '../result.ts'
import type { DraftContact, DraftPerson, RowDraft } from './draft-rows.ts'
import type { MatchTarget } from './find-duplicates.ts'
import type { ImportField } from './import-field.ts'
import { mergeEngagement, mergeOrganization, mergePerson } from './merge-organization.ts'
import type { ImportPlan } from './plan-import.ts'

/** What holds for rows that do not say it themselves, and how merging goes. */
export interface ImportOptions {
  readonly kind: OrganizationKind
  /** ISO 3166-1 alpha-2, or null for international. */
  readonly country: string | null
  readonly purpose: Purpose
  /** Whether a merge replaces what is there by what the file says. */
  readonly overwrites: boolean
}

/** What holds for rows that do not say it as long as nobody chose otherwise: a country that is not stated, since none is likelier. */
export const usualImport: ImportOptions = {
  kind: 'association',
  country: countryNotStated,
  purpose: 'speak',
  overwrites: false,
}

/** Rows to write, worked out and checked, and what of the file was not taken over. */
export interface BuiltImport {
  readonly changes: ChangeSet
  /** How many rows of the file went into it. */
  readonly count: number
  readonly added: number
  readonly merged: number
  /** Rows that say something else than what was there and stays. */
  readonly kept: readonly { readonly row: number; readonly fields: readonly ImportField[] }[]
}

/** Rows between two signs of progress. */
const slice = 100

/**
 * Works out all rows that a plan writes, without applying them: the long part of an import, for a worker. Yields the
 * number of rows done from time to time, so that the caller can show progress, breathe, or stop.
 */
export function* buildImport(
  document: WorkspaceDocument,
  forumId: ForumId,
  plan: ImportPlan,
  options: ImportOptions,
  context: CommandContext,
): Generator<number, Result<BuiltImport, Refusal>> {
  const builder = new ImportBuilder(document, forumId, options, context)
  const kept: { row: number; fields: readonly ImportField[] }[] = []
  for (const [index, planned] of plan.rows.entries()) {
    if (planned.action === 'add' || planned.action === 'merge') {
      const fields = builder.take(planned.draft, planned.action === 'merge' ? planned.into : null)
      if (fields.length > 0) kept.push({ row: planned.draft.row, fields })
    }
    if (index % slice === slice - 1) yield index + 1
  }
  const built = builder.edit.done(null)
  if (!built.ok) return built
  const { add, merge } = plan.counts
  return ok({
    changes: changeSetBetween(document, built.value.document),
    count: add + merge,
    added: add,
    merged: merge,
    kept,
  })
}

class ImportBuilder {
  readonly edit: RowEditor
  readonly #forumId: ForumId
  readonly #options: ImportOptions
  readonly #context: CommandContext
  readonly #organizationOfRow = new Map<number, OrganizationId>()
  readonly #engagements: Map<string, EngagementId>
  readonly #people: Map<OrganizationId, PersonId[]>
  /** By email address, as it is compared. */
  readonly #personOfContact = new Map<string, PersonId>()
  /** By owner: the ways to reach it, as they are compared, and the greatest place in their order. */
  readonly #contacts = new Map<string, { readonly known: Set<string>; lastOrder: number }>()

  constructor(document: WorkspaceDocument, forumId: ForumId, options: ImportOptions, context: CommandContext) {
    this.edit = new RowEditor(document, context)
    this.#forumId = forumId
    this.#options = options
    this.#context = context
    this.#engagements = new Map(
      rowsOf(document, 'engagements').flatMap((row) =>
        row.forumId === forumId ? [[`${row.organizationId} ${row.purpose}`, row.id] as const] : [],
      ),
    )
    this.#people = new Map()
    for (const { organizationId, personId } of rowsOf(document, 'affiliations')) this.#join(organizationId, personId)
    for (const { owner, kind, value, order } of rowsOf(document, 'contactPoints')) {
      const entry = this.#contactsOf(owner.id)
      entry.known.add(contactKey({ kind, value }))
      if (owner.kind === 'person' && kind === 'email') this.#personOfContact.set(contactKey({ kind, value }), owner.id)
      entry.lastOrder = Math.max(entry.lastOrder, order)
    }
  }

  /** Writes what one row brings; answers the fields in which what was there stays. */
  take(draft: RowDraft, into: MatchTarget | null): ImportField[] {
    const known = into && this.#find(into)
    if (!known && isEmptyText(draft.names)) return draft.person ? this.#takePerson(null, draft.person) : []
    const kept = known ? this.#fill(known, draft) : []
    const id = known ?? this.#add(draft)
    this.#organizationOfRow.set(draft.row, id)
    for (const contact of draft.contacts) this.#addContact({ kind: 'organization', id }, contact)
    return [...kept, ...(draft.person ? this.#takePerson(id, draft.person) : []), ...this.#takeEngagement(id, draft)]
  }

  #find(target: MatchTarget): OrganizationId | null {
    return target.kind === 'organization' ? target.id : (this.#organizationOfRow.get(target.row) ?? null)
  }

  #fill(id: OrganizationId, draft: RowDraft): ImportField[] {
    const before = this.edit.find('organizations', id)
    if (!before) {
      this.edit.refuse({ kind: 'missing-row', table: 'organizations', id })
      return []
    }
    const { fields, kept } = mergeOrganization(before, draft, this.#options.overwrites)
    this.edit.update('organizations', id, fields)
    return [...kept]
  }

  #add(draft: RowDraft): OrganizationId {
    const id = organizationIdSchema.parse(this.#context.newId())
    this.edit.put('organizations', {
      id,
      kind: draft.kind ?? this.#options.kind,
      country: draft.country === undefined ? this.#options.country : draft.country,
      names: draft.names,
      abbreviation: draft.abbreviation,
      website: draft.website,
      notes: draft.notes,
      zone: null,
      calendarCountry: null,
      topics: draft.topics,
      tags: draft.tags,
    })
    return id
  }

  /** Without an organization the person stands alone. */
  #takePerson(organizationId: OrganizationId | null, draft: DraftPerson): ImportField[] {
    const same = this.#findPerson(organizationId, draft)
    const id = same ?? personIdSchema.parse(this.#context.newId())
    const kept: ImportField[] = []
    const before = same && this.edit.find('persons', same)
    if (before) {
      const merged = mergePerson(before, draft, this.#options.overwrites)
      this.edit.update('persons', id, merged.fields)
      kept.push(...merged.kept)
    } else {
      const { nativeName, nativeLanguage, reading, romanizedFamily, romanizedGiven } = draft
      this.edit.put('persons', {
        ...{ id, nativeName, nativeLanguage, reading, romanizedFamily, romanizedGiven },
        ...{ honorific: {}, languages: [], zone: null, notes: draft.notes },
      })
    }
    if (organizationId && !this.#people.get(organizationId)?.includes(id)) {
      this.edit.put('affiliations', {
        id: affiliationIdSchema.parse(this.#context.newId()),
        ...{ personId: id, organizationId, title: draft.title, from: null, to: null },
      })
      this.#join(organizationId, id)
    }
    for (const contact of draft.contacts) this.#addContact({ kind: 'person', id }, contact)
    return kept
  }

  /** A person of that organization with the same name, or anyone with the same name and email address. */
  #findPerson(organizationId: OrganizationId | null, draft: DraftPerson): PersonId | undefined {
    const isSame = (id: PersonId) => {
      const person = this.edit.find('persons', id)
      return person !== undefined && isSamePerson(person, draft)
    }
    const colleagues = organizationId ? (this.#people.get(organizationId) ?? []) : []
    const byEmail = draft.contacts.flatMap((contact) => this.#personOfContact.get(contactKey(contact)) ?? [])
    return [...colleagues, ...byEmail].find(isSame)
  }

  #takeEngagement(organizationId: OrganizationId, { engagement }: RowDraft): ImportField[] {
    const purpose = engagement.purpose ?? this.#options.purpose
    const known = this.#engagements.get(`${organizationId} ${purpose}`)
    const before = known && this.edit.find('engagements', known)
    if (before) {
      const { fields, kept } = mergeEngagement(before, engagement, this.#options.overwrites)
      const { stage = before.stage, nextFollowUpOn = null, nextStep = '', ...rest } = fields
      this.edit.update('engagements', before.id, rest)
      writeStage(this.edit, this.#context, before.id, { stage, nextFollowUpOn, nextStep })
      return [...kept]
    }
    const id = engagementIdSchema.parse(this.#context.newId())
    const stage = engagement.stage ?? 'prospect'
    this.edit.put('engagements', {
      ...engagement,
      ...{ id, forumId: this.#forumId, organizationId, purpose, stage },
      priority: engagement.priority ?? 'normal',
      // A closed stage clears the follow-up; an open one has no reason of its closing.
      ...(isClosedStage(stage) ? { nextFollowUpOn: null, nextStep: '' } : { closedReason: '' }),
    })
    this.#engagements.set(`${organizationId} ${purpose}`, id)
    return []
  }

  #addContact(owner: ContactOwner, contact: DraftContact): void {
    const entry = this.#contactsOf(owner.id)
    const key = contactKey(contact)
    if (entry.known.has(key)) return
    entry.known.add(key)
    if (owner.kind === 'person' && contact.kind === 'email') this.#personOfContact.set(key, owner.id)
    entry.lastOrder += 1
    this.edit.put('contactPoints', {
      id: contactPointIdSchema.parse(this.#context.newId()),
      ...{ owner, kind: contact.kind, value: contact.value, label: '', order: entry.lastOrder },
      preferred: entry.known.size === 1,
    })
  }

  #contactsOf(owner: string) {
    const entry = this.#contacts.get(owner) ?? { known: new Set<string>(), lastOrder: 0 }
    this.#contacts.set(owner, entry)
    return entry
  }

  #join(organizationId: OrganizationId, personId: PersonId): void {
    const people = this.#people.get(organizationId)
    if (people) people.push(personId)
    else this.#people.set(organizationId, [personId])
  }
}

function isSamePerson(
  person: { readonly nativeName: string; readonly romanizedFamily: string; readonly romanizedGiven: string },
  draft: DraftPerson,
): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '')
  if (draft.nativeName !== '') return fold(person.nativeName) === fold(draft.nativeName)
  return fold(person.romanizedFamily + person.romanizedGiven) === fold(draft.romanizedFamily + draft.romanizedGiven)
}

function contactKey({ kind, value }: DraftContact): string {
  const folded = value.normalize('NFKC').toLowerCase()
  return `${kind} ${kind === 'phone' || kind === 'fax' ? folded.replace(/[^\d+]/gu, '') || folded : folded.trim()}`
}
