import { languages } from '../document/language.ts'
import type { Forum } from '../document/rows.ts'
import type { OrganizationKind, Priority, Purpose, Stage } from '../document/vocabulary.ts'
import { organizationKinds, priorities, purposes, stages } from '../document/vocabulary.ts'
import { foldText } from '../outreach/find-organizations.ts'
import { kindWords, priorityWords, purposeWords, stageWords } from './choice-words.ts'
import { type NamedCountry, readCountry } from './country-names.ts'
import { type ChoiceField, type ColumnMapping, choiceFields } from './import-field.ts'
import type { TableRow } from './table.ts'

/** The value that words of a list stand for, by field. */
export interface ChoiceValues {
  readonly kind: OrganizationKind
  readonly country: NamedCountry
  readonly purpose: Purpose
  readonly stage: Stage
  readonly priority: Priority
}

/**
 * What a person decided that words mean, by field and folded word; null leaves the value out. Words that are not
 * decided on are read by the tables.
 */
export type ValueMapping = { readonly [F in ChoiceField]?: { readonly [word: string]: ChoiceValues[F] | null } }

/** Words that no table knows and nobody decided on, and in how many rows they stand. */
export interface UnknownValue {
  readonly field: ChoiceField
  /** As it stands in the first row that has it. */
  readonly text: string
  /** The key under which a decision about it is kept. */
  readonly word: string
  readonly count: number
}

/** Reads the words of the five fields of choice. */
export class ValueReader {
  readonly #decided: ValueMapping
  readonly #labels: ReadonlyMap<string, Stage>

  /** `forum` may have words of its own for stages. */
  constructor(decided: ValueMapping, forum: Pick<Forum, 'stageLabels'> | null) {
    this.#decided = decided
    this.#labels = new Map(
      stages.flatMap((stage) =>
        languages.flatMap((language) => {
          const label = forum?.stageLabels[stage]?.[language]
          return label ? [[foldValue(label), stage] as const] : []
        }),
      ),
    )
  }

  /** The value, null where it is left out, or undefined where nobody knows the words. */
  read<F extends ChoiceField>(field: F, text: string): ChoiceValues[F] | null | undefined {
    const word = foldValue(text)
    const decided = this.#decided[field]
    if (decided && Object.hasOwn(decided, word)) return decided[word]
    return this.#readByTable(field, text, word) as ChoiceValues[F] | undefined
  }

  #readByTable(field: ChoiceField, text: string, word: string): ChoiceValues[ChoiceField] | undefined {
    switch (field) {
      case 'country':
        return readCountry(text) ?? undefined
      case 'stage':
        return this.#labels.get(word) ?? stagesByWord.get(word)
      case 'kind':
        return kindsByWord.get(word)
      case 'purpose':
        return purposesByWord.get(word)
      case 'priority':
        return prioritiesByWord.get(word)
    }
  }
}

/** The words in the mapped columns that have no known value: each once, in the order in which they stand. */
export function findUnknownValues(
  rows: readonly TableRow[],
  mapping: ColumnMapping,
  reader: ValueReader,
): UnknownValue[] {
  const found = new Map<string, { field: ChoiceField; text: string; word: string; count: number }>()
  for (const field of choiceFields) {
    const column = mapping.indexOf(field)
    if (column < 0) continue
    for (const { cells } of rows) {
      const text = cells[column]?.trim() ?? ''
      if (text === '' || reader.read(field, text) !== undefined) continue
      const word = foldValue(text)
      const entry = found.get(`${field} ${word}`)
      if (entry) entry.count += 1
      else found.set(`${field} ${word}`, { field, text, word, count: 1 })
    }
  }
  return [...found.values()]
}

/** Words as they are compared: one width, one case, without blanks and punctuation. */
export function foldValue(text: string): string {
  const folded = foldText(text)
  return folded.replace(/[\s\p{P}\p{S}]/gu, '') || folded.trim()
}

const stagesByWord = byWord(stages, stageWords)
const kindsByWord = byWord(organizationKinds, kindWords)
const purposesByWord = byWord(purposes, purposeWords)
const prioritiesByWord = byWord(priorities, priorityWords)

function byWord<V extends string>(values: readonly V[], words: { readonly [value in V]: string }): Map<string, V> {
  return new Map(
    values.flatMap((value) => [
      [foldValue(value), value] as const,
      ...words[value].split('|').map((word) => [word, value] as const),
    ]),
  )
}
