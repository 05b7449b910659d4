import type { WorkspaceDocument } from '../../core/document/document.ts'
import { type Language, languageTag } from '../../core/document/language.ts'
import { type LocalizedText, textFor } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { EngagementId, Forum, OrganizationId } from '../../core/document/rows.ts'
import type { SearchTarget } from '../../core/search/search-record.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate, formatDays } from '../i18n/format.ts'
import type { Words } from '../i18n/language-context.tsx'
import { countryCode, countryWords, nameFor, personName, romanizedName } from '../i18n/names.ts'
import { type ItemMark, type MarkedWords, plainWords } from './palette-item.ts'

/** What a line says of a target, before anything is marked. */
export interface Description {
  readonly mark: ItemMark
  readonly title: MarkedWords
  readonly context: readonly MarkedWords[]
  readonly code: string
}

/** What descriptions are made from. */
export interface Describing {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  /** The engagement of each organization of the forum. */
  readonly engagements: ReadonlyMap<OrganizationId, EngagementId>
  readonly language: Language
  readonly t: Words
}

/** Describes a target in the reader's words; null when it is gone. */
export function describeTarget(target: SearchTarget, describing: Describing): Description | null {
  const { document, forum, language, t } = describing
  switch (target.kind) {
    case 'organization': {
      const row = document.organizations[target.id]
      return row ? describeOrganization(row, describing) : null
    }
    case 'session': {
      const row = document.sessions[target.id]
      if (!row) return null
      const { slot } = row
      const room = slot?.roomId ? document.rooms[slot.roomId] : undefined
      return {
        mark: { kind: 'track', track: row.trackId ? (document.tracks[row.trackId] ?? null) : null },
        title: localized(row.title, language),
        context: [
          plainWords(t(`sessionKind.${row.kind}`)),
          plainWords(slot ? `${formatDate(slot.date, language, 'date')} ${slot.start}` : t('palette.noSlot')),
          ...(room ? [localized(room.name, language)] : []),
          ...(row.forumId === forum.id ? [] : forumWords(document, row.forumId, language)),
        ],
        code: '',
      }
    }
    case 'person': {
      const row = document.persons[target.id]
      if (!row) return null
      const affiliation = Object.values(document.affiliations).find(({ personId }) => personId === row.id)
      const organization = affiliation ? document.organizations[affiliation.organizationId] : undefined
      const romanized = row.nativeName ? romanizedName(row) : ''
      return {
        mark: { kind: 'icon', icon: 'outreach' },
        title: plainWords(personName(row), row.nativeName ? languageTag(row.nativeLanguage) : 'en'),
        context: [
          ...(romanized ? [plainWords(romanized, 'en')] : []),
          ...(affiliation && textFor(affiliation.title, language) ? [localized(affiliation.title, language)] : []),
          ...(organization ? [localized(nameFor(organization, language), language)] : []),
        ],
        code: organization ? countryCode(organization.country) : '',
      }
    }
    case 'interaction': {
      const row = document.interactions[target.id]
      if (!row) return null
      const engagement = document.engagements[row.engagementId]
      const organization = engagement ? document.organizations[engagement.organizationId] : undefined
      const day = formatDate(localTimeAt(instantOfText(row.at), row.zone).date, language, 'date')
      return {
        mark: { kind: 'icon', icon: row.channel === 'email' ? 'email' : row.channel === 'phone' ? 'phone' : 'chat' },
        title: plainWords(row.subject || t(`channel.${row.channel}`)),
        context: [
          plainWords(day),
          ...(organization ? [localized(nameFor(organization, language), language)] : []),
          ...(row.by ? [plainWords(row.by)] : []),
          ...(engagement && engagement.forumId !== forum.id ? forumWords(document, engagement.forumId, language) : []),
        ],
        code: organization ? countryCode(organization.country) : '',
      }
    }
    case 'room': {
      const row = document.rooms[target.id]
      if (!row) return null
      return {
        mark: { kind: 'icon', icon: 'hall' },
        title: localized(row.name, language),
        context: [
          plainWords(t(`roomKind.${row.kind}`)),
          ...(textFor(row.city, language) ? [localized(row.city, language)] : []),
          ...(row.forumId === forum.id ? [] : forumWords(document, row.forumId, language)),
        ],
        code: '',
      }
    }
    case 'forum': {
      const row = document.forums[target.id]
      if (!row) return null
      const days = formatDays(
        row.days.map(({ date }) => date),
        language,
      )
      return {
        mark: { kind: 'icon', icon: 'calendar' },
        title: localized(row.name, language),
        context: days ? [plainWords(days)] : [],
        code: '',
      }
    }
  }
}

function describeOrganization(row: Organization, describing: Describing): Description {
  const { document, engagements, language, t } = describing
  const engagementId = engagements.get(row.id)
  const engagement = engagementId ? document.engagements[engagementId] : undefined
  const place = countryWords(row.country, language, t)
  const stage = engagement?.stage
  return {
    mark: stage ? { kind: 'disc', shape: stage, words: t(`stage.${stage}`) } : { kind: 'icon', icon: 'outreach' },
    title: localized(nameFor(row, language), language),
    context: [
      plainWords(t(`organizationKind.${row.kind}`)),
      plainWords(place),
      plainWords(stage ? t(`stage.${stage}`) : t('palette.notOnList')),
    ],
    code: countryCode(row.country),
  }
}

function forumWords(document: WorkspaceDocument, id: Forum['id'], language: Language): MarkedWords[] {
  const forum = document.forums[id]
  return forum ? [localized(forum.name, language)] : []
}

function localized(text: LocalizedText, language: Language): MarkedWords {
  const found = textFor(text, language)
  return plainWords(found?.text ?? '', found ? languageTag(found.language) : null)
}
