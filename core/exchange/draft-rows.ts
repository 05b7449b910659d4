import { cleanLine, cleanText } from '../calendar/content-line.ts'
import type { Language } from '../document/language.ts'
import { type LocalizedText, longestName } from '../document/localized-text.ts'
import type { ContactKind, OrganizationKind, Priority, Purpose, Stage } from '../document/vocabulary.ts'
import { contactKinds } from '../document/vocabulary.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ChoiceField, ColumnMapping, ImportField } from './import-field.ts'
import { readDate } from './read-date.ts'
import { isRefusing, type RowProblem } from './row-problem.ts'
import type { TableRow } from './table.ts'
import { languageOfText } from './text-language.ts'
import type { ChoiceValues, ValueReader } from './value-mapping.ts'

/** A way to reach someone, as a list has it. */
export interface DraftContact {
  readonly kind: ContactKind
  readonly value: string
}

/** A person of a list, before it is a row of the workspace. */
export interface DraftPerson {
  readonly nativeName: string
  readonly nativeLanguage: Language
  readonly reading: string
  readonly romanizedFamily: string
  readonly romanizedGiven: string
  readonly title: LocalizedText
  readonly notes: string
  readonly contacts: readonly DraftContact[]
}

/** What a list says about the outreach; null where it says nothing. */
export interface DraftEngagement {
  readonly purpose: Purpose | null
  readonly stage: Stage | null
  readonly owner: string
  readonly priority: Priority | null
  readonly answerDueOn: CalendarDate | null
  readonly nextFollowUpOn: CalendarDate | null
  readonly nextStep: string
  readonly closedReason: string
}

/** A row of a list, understood; empty texts and nulls where it says nothing. */
export interface RowDraft {
  /** The row's number in the file. */
  readonly row: number
  readonly names: LocalizedText
  readonly abbreviation: string
  readonly kind: OrganizationKind | null
  /** Undefined where the list says nothing, null for an international organization. */
  readonly country: string | null | undefined
  readonly website: string
  readonly notes: string
  readonly topics: readonly string[]
  readonly tags: readonly string[]
  readonly contacts: readonly DraftContact[]
  readonly person: DraftPerson | null
  readonly engagement: DraftEngagement
  readonly problems: readonly RowProblem[]
}

/** Whether the row is left out for what is wrong with it. */
export function isRefused({ problems }: RowDraft): boolean {
  return problems.some(isRefusing)
}

/** Understands the rows of a list by its mapping, one by one. `columns` is how many it has by its heads. */
export function draftRow(row: TableRow, mapping: ColumnMapping, reader: ValueReader, isText: boolean): RowDraft {
  const read = new CellReader(row, mapping, reader)
  if (row.fault) return { ...emptyDraft(row.number), problems: [{ kind: row.fault }] }
  const extra = row.cells.slice(mapping.length).some((cell) => cell.trim() !== '')
  if (extra)
    return {
      ...emptyDraft(row.number),
      problems: [{ kind: 'too-many-cells', found: row.cells.length, most: mapping.length }],
    }
  const country = read.choice('country')
  const names = read.names(country === 'JP' ? 'ja' : 'zh')
  const draft: Omit<RowDraft, 'problems'> = {
    row: row.number,
    names,
    abbreviation: read.line('abbreviation'),
    kind: read.choice('kind') ?? null,
    country: country === 'international' ? null : (country ?? undefined),
    website: read.line('website'),
    notes: read.text('notes', 20_000),
    topics: read.list('topics'),
    tags: read.list('tags'),
    ...read.people(),
    engagement: {
      purpose: read.choice('purpose') ?? null,
      stage: read.choice('stage') ?? null,
      owner: read.line('owner'),
      priority: read.choice('priority') ?? null,
      answerDueOn: read.date('answerDue'),
      nextFollowUpOn: read.date('followUp'),
      nextStep: read.line('nextStep'),
      closedReason: read.line('closedReason'),
    },
  }
  if (isText && row.cells.length < mapping.length) {
    read.problems.push({ kind: 'fewer-cells', found: row.cells.length, most: mapping.length })
  }
  return { ...draft, problems: read.problems }
}

/** A row that says nothing yet. */
export function emptyDraft(row: number): RowDraft {
  return {
    row,
    names: {},
    abbreviation: '',
    kind: null,
    country: undefined,
    website: '',
    notes: '',
    topics: [],
    tags: [],
    contacts: [],
    person: null,
    engagement: {
      purpose: null,
      stage: null,
      owner: '',
      priority: null,
      answerDueOn: null,
      nextFollowUpOn: null,
      nextStep: '',
      closedReason: '',
    },
    problems: [],
  }
}

const nameFields = { nameEn: 'en', nameZh: 'zh', nameJa: 'ja', nameKo: 'ko' } as const

/** What people write into a cell that has nothing to say. */
const nothing = /^(?:-+|–|—|―|n\/?a|none|無し?|无|なし|없음|해당없음|未定|미정|tbd|tbc)$/iu

class CellReader {
  readonly problems: RowProblem[] = []
  readonly #row: TableRow
  readonly #mapping: ColumnMapping
  readonly #reader: ValueReader

  constructor(row: TableRow, mapping: ColumnMapping, reader: ValueReader) {
    this.#row = row
    this.#mapping = mapping
    this.#reader = reader
    const mapped = row.cells.filter((_, column) => mapping[column])
    if (mapped.some((cell) => cell.includes('\uFFFD'))) this.problems.push({ kind: 'unreadable-characters' })
    const error = mapped.find((cell) => /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(cell.trim()))
    if (error) this.problems.push({ kind: 'formula-error', text: error.trim() })
  }

  line(field: ImportField, most = 500): string {
    return this.#bounded(field, cleanLine(this.#cell(field)), most)
  }

  text(field: ImportField, most: number): string {
    return this.#bounded(field, cleanText(this.#cell(field)).trim(), most)
  }

  list(field: ImportField): string[] {
    const parts = cleanText(this.#cell(field)).split(/[,;、，；|\n]/u)
    const texts = [...new Set(parts.map((part) => part.trim()).filter((part) => part !== '' && !nothing.test(part)))]
    if (texts.length > 50) this.problems.push({ kind: 'too-long', field, most: 50 })
    return texts.slice(0, 50).map((text) => this.#bounded(field, text, 500))
  }

  choice<F extends ChoiceField>(field: F): ChoiceValues[F] | null | undefined {
    const text = cleanLine(this.#cell(field))
    if (text === '' || nothing.test(text)) return undefined
    const value = this.#reader.read(field, text)
    if (value === undefined) this.problems.push({ kind: 'unknown-value', field, text })
    return value
  }

  date(field: ImportField): CalendarDate | null {
    const text = cleanLine(this.#cell(field))
    if (text === '' || nothing.test(text)) return null
    const read = readDate(text)
    if (!read.ok) this.problems.push({ kind: read.failure, field, text })
    return read.ok ? read.value : null
  }

  names(han: 'zh' | 'ja'): LocalizedText {
    const found: { [L in Language]?: string } = {}
    for (const [field, language] of Object.entries(nameFields) as [keyof typeof nameFields, Language][]) {
      const text = this.line(field, longestName)
      if (text !== '') found[language] = text
    }
    const name = this.line('name', longestName)
    if (name !== '') found[languageOfText(name, han)] ??= name
    if (Object.keys(found).length === 0) this.problems.push({ kind: 'name-missing' })
    return Object.fromEntries((['en', 'zh', 'ja', 'ko'] as const).flatMap((l) => (found[l] ? [[l, found[l]]] : [])))
  }

  /** The contact person with the ways to reach it; without a name they are ways to reach the organization. */
  people(): Pick<RowDraft, 'contacts' | 'person'> {
    const contacts = contactKinds.flatMap((kind) => this.#contacts(kind, kind))
    const own = [...this.#contacts('personEmail', 'email'), ...this.#contacts('personPhone', 'phone')]
    const [family, given] = [this.line('personFamily'), this.line('personGiven')]
    const isLatin = !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(family + given)
    const language = languageOfText(family + given, 'zh')
    const joined = language === 'ja' ? `${family} ${given}` : `${family}${given}`
    const name = this.line('person') || (isLatin ? '' : joined.trim())
    const reading = this.line('personReading')
    if (name === '' && family === '') return { contacts: [...contacts, ...own], person: null }
    const nativeLanguage = languageOfText(name, /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(reading) ? 'ja' : 'zh')
    const title = this.line('personTitle')
    return {
      contacts,
      person: {
        nativeName: name,
        nativeLanguage,
        reading,
        romanizedFamily: isLatin ? family : '',
        romanizedGiven: isLatin ? given : '',
        title: title === '' ? {} : { [languageOfText(title, nativeLanguage === 'ja' ? 'ja' : 'zh')]: title },
        notes: '',
        contacts: own,
      },
    }
  }

  #contacts(field: ImportField, kind: ContactKind): DraftContact[] {
    if (kind === 'post') {
      const value = this.text(field, 1000)
      return value === '' || nothing.test(value) ? [] : [{ kind, value }]
    }
    const texts = cleanText(this.#cell(field))
      .split(kind === 'email' ? /[;,、，；\s]+/u : /[;、；\n]+/u)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !nothing.test(text))
    return [...new Set(texts)].map((text) => {
      const value = this.#bounded(field, kind === 'email' ? text.replace(/^mailto:|[<>]/giu, '') : text, 1000)
      if (kind === 'email' && !/^[^\s@]+@[^\s@]+$/u.test(value))
        this.problems.push({ kind: 'not-an-email', field, text })
      return { kind, value }
    })
  }

  #cell(field: ImportField): string {
    const column = this.#mapping.indexOf(field)
    return column < 0 ? '' : (this.#row.cells[column] ?? '')
  }

  #bounded(field: ImportField, text: string, most: number): string {
    if (text.length <= most) return text
    this.problems.push({ kind: 'too-long', field, most })
    return text.slice(0, most)
  }
}
