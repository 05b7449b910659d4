import { languages } from '../document/language.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { Engagement, Organization, Person } from '../document/outreach-rows.ts'
import { countryNotStated, isClosedStage } from '../document/vocabulary.ts'
import type { DraftEngagement, DraftPerson, RowDraft } from './draft-rows.ts'
import type { ImportField } from './import-field.ts'

/** What a row of a list gives to something that is there, and what it says differently and is not taken over. */
export interface Merged<Fields> {
  readonly fields: Fields
  readonly kept: readonly ImportField[]
}

type Fields<Row> = Partial<Omit<Row, 'id' | 'updatedAt'>>

/**
 * Fills an organization from a row: what is empty is filled, topics and tags are joined, notes are put below those
 * that are there. What was typed stays, unless `overwrites`: then what the row says counts.
 */
export function mergeOrganization(
  before: Organization,
  draft: RowDraft,
  overwrites: boolean,
): Merged<Fields<Organization>> {
  const kept: ImportField[] = []
  const names: { -readonly [L in keyof LocalizedText]: LocalizedText[L] } = { ...before.names }
  for (const language of languages) {
    const given = draft.names[language]
    if (!given) continue
    if (names[language] && names[language] !== given && !overwrites) kept.push(nameField[language])
    else names[language] = given
  }
  const line = (field: 'abbreviation' | 'website'): string => {
    const [was, given] = [before[field], draft[field]]
    if (given === '' || given === was) return was
    if (was === '' || overwrites) return given
    kept.push(field)
    return was
  }
  const said = <V>(field: ImportField, was: V, given: V | null | undefined): V => {
    if (given === undefined || given === null || given === was || overwrites) return given ?? was
    kept.push(field)
    return was
  }
  const country = countryOf(before.country, draft.country, overwrites)
  if (draft.country !== undefined && country !== draft.country && draft.country !== countryNotStated)
    kept.push('country')
  return {
    fields: {
      names: Object.fromEntries(
        languages.flatMap((language) => (names[language] ? [[language, names[language]]] : [])),
      ),
      abbreviation: line('abbreviation'),
      website: line('website'),
      notes: joinNotes(before.notes, draft.notes),
      kind: said('kind', before.kind, draft.kind),
      country,
      topics: joined(before.topics, draft.topics, 'topics', kept),
      tags: joined(before.tags, draft.tags, 'tags', kept),
    },
    kept,
  }
}

/** As mergeOrganization, for the outreach. A stage that is there is never changed unless `overwrites`. */
export function mergeEngagement(
  before: Engagement,
  draft: DraftEngagement,
  overwrites: boolean,
): Merged<Fields<Engagement>> {
  const kept: ImportField[] = []
  const pick = <V extends string>(field: ImportField, was: V, given: V | null, isOpen: boolean): V => {
    if (given === null || given === '' || given === was) return was
    if (isOpen || overwrites) return given
    kept.push(field)
    return was
  }
  const day = <V extends string>(field: ImportField, was: V | null, given: V | null): V | null =>
    given === null ? was : was === null ? given : pick(field, was, given, false)
  const stage = pick('stage', before.stage, draft.stage, false)
  const isClosed = isClosedStage(stage)
  return {
    fields: {
      stage,
      owner: pick('owner', before.owner, draft.owner, before.owner === ''),
      priority: pick('priority', before.priority, draft.priority, false),
      answerDueOn: day('answerDue', before.answerDueOn, draft.answerDueOn),
      nextFollowUpOn: isClosed ? null : day('followUp', before.nextFollowUpOn, draft.nextFollowUpOn),
      nextStep: isClosed ? '' : pick('nextStep', before.nextStep, draft.nextStep, before.nextStep === ''),
      closedReason: isClosed
        ? pick('closedReason', before.closedReason, draft.closedReason, before.closedReason === '')
        : '',
    },
    kept,
  }
}

/** As mergeOrganization, for a person whose name is the same. */
export function mergePerson(before: Person, draft: DraftPerson, overwrites: boolean): Merged<Fields<Person>> {
  const kept: ImportField[] = []
  const line = (field: ImportField, was: string, given: string): string => {
    if (given === '' || given === was) return was
    if (was === '' || overwrites) return given
    kept.push(field)
    return was
  }
  return {
    fields: {
      reading: line('personReading', before.reading, draft.reading),
      romanizedFamily: line('personFamily', before.romanizedFamily, draft.romanizedFamily),
      romanizedGiven: line('personGiven', before.romanizedGiven, draft.romanizedGiven),
      notes: joinNotes(before.notes, draft.notes),
    },
    kept,
  }
}

const nameField = { en: 'nameEn', zh: 'nameZh', ja: 'nameJa', ko: 'nameKo' } as const

function joinNotes(before: string, given: string): string {
  if (given === '' || before.includes(given)) return before
  return (before === '' ? given : `${before}\n${given}`).slice(0, 20_000)
}

function joined(
  before: readonly string[],
  given: readonly string[],
  field: ImportField,
  kept: ImportField[],
): readonly string[] {
  const all = [...new Set([...before, ...given])]
  if (all.length > 50) kept.push(field)
  return all.length === before.length ? before : all.slice(0, 50)
}

/** What the list states wins over nothing stated, otherwise over what was there only where it overwrites. */
function countryOf(before: string | null, given: string | null | undefined, overwrites: boolean): string | null {
  if (given === undefined || given === countryNotStated) return before
  return overwrites || before === countryNotStated ? given : before
}
