import { useDeferredValue, useMemo } from 'react'
import { type Release, recipientKey } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { type RecipientRow, recipientOverview } from '../../../core/release/recipient-overview.ts'
import { latestRelease } from '../../../core/release/release-history.ts'
import { zoneCity } from '../../../core/time/zone-city.ts'
import { nameOrder } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useDocument } from '../../state/app-context.tsx'
import { type RecipientName, recipientName } from './recipient-words.ts'

/** A recipient as the table shows it. */
export interface ListedRecipient {
  readonly key: string
  readonly row: RecipientRow
  /** In the reader's language. */
  readonly name: RecipientName
}

/**
 * Everyone, then organizations by country in the order of the forum's zones and by name, then tracks and countries. Null
 * before the first release.
 */
export function useRecipients(
  forum: Forum,
): { readonly release: Release; readonly recipients: readonly ListedRecipient[] } | null {
  const document = useDeferredValue(useDocument())
  const language = useLanguage()
  const t = useWords()
  const rows = recipientOverview(document, forum.id)
  const release = latestRelease(document, forum.id)
  const { tracks } = document
  const { zones } = forum
  const recipients = useMemo(() => {
    const countries = zones.map((zone) => zoneCity(zone).country)
    const rank = (country: string | null) => (countries.includes(country) ? countries.indexOf(country) : zones.length)
    const byName = nameOrder(language)
    const listed = rows.map((row): ListedRecipient => {
      return { key: recipientKey(row.recipient), row, name: recipientName(row, language, t) }
    })
    const orderOf = ({ row: { recipient, country } }: ListedRecipient) =>
      recipient.kind === 'track' ? (tracks[recipient.id]?.order ?? Number.MAX_SAFE_INTEGER) : rank(country)
    return listed.sort(
      (a, b) =>
        kindOrder[a.row.recipient.kind] - kindOrder[b.row.recipient.kind] ||
        orderOf(a) - orderOf(b) ||
        byName.compare(a.name.text, b.name.text) ||
        (a.key < b.key ? -1 : 1),
    )
  }, [rows, tracks, zones, language, t])
  return release ? { release, recipients } : null
}

const kindOrder = { all: 0, organization: 1, track: 2, country: 3 } as const
