import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { languages } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { ExportColumn, ExportRow } from '../../core/exchange/export-table.ts'
import type { OutreachRow } from '../../core/outreach/outreach-list.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { countryName } from '../i18n/format.ts'
import type { Words } from '../i18n/language-context.tsx'
import { nameFor, personName } from '../i18n/names.ts'

/** The outreach rows as a list to give away: in the reader's language, and such that the import knows its heads again. */
export function outreachTable(
  document: WorkspaceDocument,
  forum: Forum,
  rows: readonly OutreachRow[],
  language: Language,
  t: Words,
): { readonly columns: readonly ExportColumn[]; readonly rows: readonly ExportRow[] } {
  const people = Map.groupBy(rowsOf(document, 'affiliations'), ({ organizationId }) => organizationId)
  const contacts = Map.groupBy(rowsOf(document, 'contactPoints'), ({ owner }) => owner.id as string)
  const valuesOf = (owner: string, kind: string) =>
    [...(contacts.get(owner) ?? [])]
      .filter((contact) => contact.kind === kind)
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value)
      .join('; ')
  const text = (head: string): ExportColumn => ({ head, kind: 'text' })
  const date = (head: string): ExportColumn => ({ head, kind: 'date' })
  const zone = baseZone(forum)
  return {
    columns: [
      text(t('outreach.organization')),
      ...languages.map((one) => text(t(`exchange.field.${nameFields[one]}`))),
      ...(['abbreviation', 'kind', 'country', 'stage', 'purpose', 'owner', 'priority'] as const).map((field) =>
        text(t(`exchange.field.${field}`)),
      ),
      date(t('outreach.lastContact')),
      date(t('exchange.field.answerDue')),
      date(t('exchange.field.followUp')),
      ...(
        [
          'nextStep',
          'closedReason',
          'website',
          'email',
          'phone',
          'topics',
          'tags',
          'person',
          'personTitle',
          'notes',
        ] as const
      ).map((field) => text(t(`exchange.field.${field}`))),
    ],
    rows: rows.map(({ engagement, organization, lastContact }) => {
      const [place] = people.get(organization.id) ?? []
      const person = place ? document.persons[place.personId] : undefined
      return [
        wordsFor(nameFor(organization, language), language),
        ...languages.map((one) => organization.names[one] ?? ''),
        organization.abbreviation,
        t(`organizationKind.${organization.kind}`),
        organization.country ? countryName(organization.country, language) : t('outreach.international'),
        t(`stage.${engagement.stage}`),
        t(`purpose.${engagement.purpose}`),
        engagement.owner,
        t(`priority.${engagement.priority}`),
        lastContact ? localTimeAt(instantOfText(lastContact.at), zone).date : null,
        engagement.answerDueOn,
        engagement.nextFollowUpOn,
        engagement.nextStep,
        engagement.closedReason,
        organization.website,
        valuesOf(organization.id, 'email'),
        valuesOf(organization.id, 'phone'),
        organization.topics.join('; '),
        organization.tags.join('; '),
        person ? personName(person) : '',
        place ? wordsFor(place.title, language) : '',
        organization.notes,
      ]
    }),
  }
}

const nameFields = { en: 'nameEn', zh: 'nameZh', ja: 'nameJa', ko: 'nameKo' } as const
