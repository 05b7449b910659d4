import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Recipient, ReleasedFacts } from '../../core/document/release-rows.ts'
import type { OrganizationId } from '../../core/document/rows.ts'
import type { ChangeKind, ListedRelease, SessionChange } from '../../core/release/compare-releases.ts'
import { organizationsOf } from '../../core/release/recipient.ts'
import { type InstantText, instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { countryName, formatDate } from '../i18n/format.ts'
import type { Words } from '../i18n/language-context.tsx'

/** The kinds of change in the order in which they are counted. */
export const changeKinds: readonly ChangeKind[] = ['moved', 'new', 'restored', 'changed', 'cancelled']

/** `4 moved, 2 new`: what a release changed; of the first, how many sessions it has. */
export function countWords({ release, counts }: ListedRelease, t: Words): string {
  if (release.number === 1) return t('programme.sessions', { count: counts.new })
  const parts = changeKinds.flatMap((kind) =>
    counts[kind] > 0 ? [t(`releases.count.${kind}`, { count: counts[kind] })] : [],
  )
  return parts.length > 0 ? parts.join(t('releases.comma')) : t('releases.noChange')
}

/** Titles and passing sentences have no room for more. */
const longestName = 60

/** The name of a release where there is little room. */
export function shortReleaseName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name
}

/** A day on the clocks of a zone: with its year where that is not the present one. */
export function dateWords(at: InstantText, zone: Zone, today: string, language: Language): string {
  const { date } = localTimeAt(instantOfText(at), zone)
  return formatDate(date, language, date.slice(0, 4) === today.slice(0, 4) ? 'short' : 'date')
}

/** A day and the time on the clocks of a zone. */
export function momentWords(at: InstantText, zone: Zone, today: string, language: Language): string {
  return `${dateWords(at, zone, today, language)} ${localTimeAt(instantOfText(at), zone).time}`
}

/** Whom a change concerns: shortly the organizations, where there is none everyone; and all of them. */
export interface ConcernWords {
  readonly short: string
  readonly all: string
}

/** `abbreviations` are those of the workspace as it is now: what is released keeps whole names only. */
export function concernWords(
  { before, after, concerns }: SessionChange,
  abbreviations: { readonly [id: OrganizationId]: { readonly abbreviation: string } | undefined },
  t: Words,
  language: Language,
): ConcernWords {
  const known = [after?.facts, before?.facts].filter((facts): facts is ReleasedFacts => facts !== undefined)
  const organizations = new Map(known.flatMap(organizationsOf).map(({ id, names }) => [id, names]))
  const name = (recipient: Recipient): string => {
    switch (recipient.kind) {
      case 'all':
        return t('releases.everyone')
      case 'country':
        return countryName(recipient.country, language)
      case 'organization':
        return abbreviations[recipient.id]?.abbreviation || wordsFor(organizations.get(recipient.id) ?? {}, language)
      case 'track':
        return wordsFor(known.find(({ track }) => track?.id === recipient.id)?.track?.name ?? {}, language)
    }
  }
  const named = concerns.filter(({ kind }) => kind === 'organization').map(name)
  return {
    short: named.length > 0 ? named.join(t('releases.comma')) : t('releases.everyone'),
    all: concerns.map(name).join(t('releases.comma')),
  }
}
