import type { WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { Recipient } from '../document/release-rows.ts'
import type { ForumId } from '../document/rows.ts'
import { concernedSessions } from './concerned-sessions.ts'
import { organizationsOf } from './recipient.ts'

/**
 * What a recipient is called in the latest release up to `number` that names it: an organization's or a track's name,
 * a country's name, or its code. Empty for everyone, and for a recipient that no such release knows.
 */
export function recipientNames(
  document: WorkspaceDocument,
  forumId: ForumId,
  number: number,
  recipient: Recipient,
): LocalizedText {
  if (recipient.kind === 'all') return {}
  if (recipient.kind === 'country') return countryNames[recipient.country] ?? { en: recipient.country }
  let found: { readonly number: number; readonly names: LocalizedText } | null = null
  for (const revisions of concernedSessions(document, forumId, recipient).values()) {
    for (const { row, release } of revisions) {
      if (!row.facts || release.number > number || (found && found.number >= release.number)) continue
      const names =
        recipient.kind === 'track'
          ? row.facts.track?.id === recipient.id && row.facts.track.name
          : organizationsOf(row.facts).find(({ id }) => id === recipient.id)?.names
      if (names) found = { number: release.number, names }
    }
  }
  return found?.names ?? {}
}

/**
 * Names of countries come with the machine and change with it, and the bytes of a file must not; so those of the
 * countries that the product is made for stand here.
 */
const countryNames: { readonly [country: string]: LocalizedText } = {
  CN: { en: 'China', zh: '中国', ja: '中国', ko: '중국' },
  JP: { en: 'Japan', zh: '日本', ja: '日本', ko: '일본' },
  KR: { en: 'Korea', zh: '韩国', ja: '韓国', ko: '한국' },
}

/** The country of an organization as the latest release that names it has it; null where it has none. */
export function countryOfRecipient(document: WorkspaceDocument, forumId: ForumId, recipient: Recipient): string | null {
  if (recipient.kind === 'country') return recipient.country
  if (recipient.kind !== 'organization') return null
  for (const revisions of concernedSessions(document, forumId, recipient).values()) {
    for (const { row } of revisions.toReversed()) {
      const organization = row.facts && organizationsOf(row.facts).find(({ id }) => id === recipient.id)
      if (organization) return organization.country
    }
  }
  return null
}

/** The language that a recipient in a country is written to unless it is set otherwise. */
export function usualLanguage(country: string | null): Language {
  switch (country) {
    case 'CN':
      return 'zh'
    case 'JP':
      return 'ja'
    case 'KR':
      return 'ko'
    default:
      return 'en'
  }
}
