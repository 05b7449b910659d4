import type { OutreachColumn } from '../../core/bridge/preferences.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { Stage } from '../../core/document/vocabulary.ts'
import type { ExportColumn, ExportRow } from '../../core/exchange/export-table.ts'
import type { OutreachRow } from '../../core/outreach/outreach-list.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Words } from '../i18n/language-context.tsx'
import { countryWords, nameFor, personName } from '../i18n/names.ts'

/** What can stand in a column of the list that is given away, in the order of the columns. */
const fields = [
  'name',
  ...(['nameEn', 'nameZh', 'nameJa', 'nameKo'] as const),
  ...(['abbreviation', 'kind', 'country', 'stage', 'purpose', 'owner', 'priority'] as const),
  ...(['lastContact', 'answerDue', 'followUp', 'nextStep', 'closedReason'] as const),
  ...(['website', 'email', 'phone', 'topics', 'tags', 'person', 'personTitle', 'notes'] as const),
] as const

type Field = (typeof fields)[number]

/** What a column of the screen becomes; one that shows two things becomes two. */
const fieldsOfColumn: { readonly [C in OutreachColumn]: readonly Field[] } = {
  organization: ['name'],
  kind: ['kind'],
  country: ['country'],
  stage: ['stage'],
  purpose: ['purpose'],
  owner: ['owner'],
  priority: ['priority'],
  lastContact: ['lastContact'],
  answerDue: ['answerDue'],
  followUp: ['followUp'],
  nextStep: ['nextStep', 'closedReason'],
  topics: ['topics', 'tags'],
}

/** The language and the words of a list. */
export interface TableWords {
  readonly language: Language
  readonly t: Words
  stage(stage: Stage): string
}

/**
 * The outreach rows as a list to give away: in the reader's language, and such that the import knows its heads again.
 * Without `columns` it has everything that is known of each organization.
 */
export function outreachTable(
  document: WorkspaceDocument,
  forum: Forum,
  rows: readonly OutreachRow[],
  columns: readonly OutreachColumn[] | null,
  { language, t, stage }: TableWords,
): { readonly columns: readonly ExportColumn[]; readonly rows: readonly ExportRow[] } {
  const people = Map.groupBy(rowsOf(document, 'affiliations'), ({ organizationId }) => organizationId)
  const contacts = Map.groupBy(rowsOf(document, 'contactPoints'), ({ owner }) => owner.id as string)
  const valuesOf = (owner: string, kind: string) =>
    [...(contacts.get(owner) ?? [])]
      .filter((contact) => contact.kind === kind)
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value)
      .join('; ')
  const zone = baseZone(forum)
  const placeOf = ({ organization }: OutreachRow) => people.get(organization.id)?.[0]
  const cells: { readonly [F in Field]: (row: OutreachRow) => string | null } = {
    name: ({ organization }) => wordsFor(nameFor(organization, language), language),
    nameEn: ({ organization }) => organization.names.en ?? '',
    nameZh: ({ organization }) => organization.names.zh ?? '',
    nameJa: ({ organization }) => organization.names.ja ?? '',
    nameKo: ({ organization }) => organization.names.ko ?? '',
    abbreviation: ({ organization }) => organization.abbreviation,
    kind: ({ organization }) => t(`organizationKind.${organization.kind}`),
    country: ({ organization }) => countryWords(organization.country, language, t),
    stage: ({ engagement }) => stage(engagement.stage),
    purpose: ({ engagement }) => t(`purpose.${engagement.purpose}`),
    owner: ({ engagement }) => engagement.owner,
    priority: ({ engagement }) => t(`priority.${engagement.priority}`),
    lastContact: ({ lastContact }) => lastContact && localTimeAt(instantOfText(lastContact.at), zone).date,
    answerDue: ({ engagement }) => engagement.answerDueOn,
    followUp: ({ engagement }) => engagement.nextFollowUpOn,
    nextStep: ({ engagement }) => engagement.nextStep,
    closedReason: ({ engagement }) => engagement.closedReason,
    website: ({ organization }) => organization.website,
    email: ({ organization }) => valuesOf(organization.id, 'email'),
    phone: ({ organization }) => valuesOf(organization.id, 'phone'),
    topics: ({ organization }) => organization.topics.join('; '),
    tags: ({ organization }) => organization.tags.join('; '),
    person: (row) => {
      const place = placeOf(row)
      const person = place && document.persons[place.personId]
      return person ? personName(person) : ''
    },
    personTitle: (row) => wordsFor(placeOf(row)?.title ?? {}, language),
    notes: ({ organization }) => organization.notes,
  }
  const wanted = columns ? columns.flatMap((column) => fieldsOfColumn[column]) : fields
  return {
    columns: wanted.map((field) => ({
      head:
        field === 'name'
          ? t('outreach.organization')
          : field === 'lastContact'
            ? t('outreach.lastContact')
            : t(`exchange.field.${field}`),
      kind: field === 'lastContact' || field === 'answerDue' || field === 'followUp' ? 'date' : 'text',
    })),
    rows: rows.map((row) => wanted.map((field) => cells[field](row))),
  }
}
