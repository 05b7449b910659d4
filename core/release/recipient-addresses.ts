import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { Recipient } from '../document/release-rows.ts'
import type { MailAddress } from './mail-message.ts'

/** A mail address of a recipient, and whether a message goes there unless it is told otherwise. */
export interface RecipientAddress extends MailAddress {
  readonly isUsual: boolean
}

/**
 * The mail addresses of an organization, the preferred one first, then in their order. A message usually goes to the
 * preferred one, or to all where none is preferred. Empty for everyone, tracks and countries.
 */
export function recipientAddresses(
  document: WorkspaceDocument,
  recipient: Recipient,
  language: Language,
): readonly RecipientAddress[] {
  if (recipient.kind !== 'organization') return []
  const points = rowsOf(document, 'contactPoints')
    .filter(({ kind, owner }) => kind === 'email' && owner.id === recipient.id)
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || a.order - b.order || (a.id < b.id ? -1 : 1))
  const hasPreferred = points.some(({ preferred }) => preferred)
  const names = document.organizations[recipient.id]?.names
  return points.map(({ value, preferred }) => ({
    name: names ? wordsFor(names, language) : '',
    email: value,
    isUsual: preferred || !hasPreferred,
  }))
}
