import type { Language } from '../../../core/document/language.ts'
import { type LocalizedText, textFor } from '../../../core/document/localized-text.ts'
import type { RecipientRow } from '../../../core/release/recipient-overview.ts'
import { countryName } from '../../i18n/format.ts'
import type { Words } from '../../i18n/language-context.tsx'
import { nameFor } from '../../i18n/names.ts'
import type { IconName } from '../../ui/Icon.tsx'

/** What languages call themselves where there is little room. */
export const ownNames: { readonly [L in Language]: string } = { en: 'English', zh: '中文', ja: '日本語', ko: '한국어' }

/** The name of a recipient for a reader, and the language that it is really in. */
export interface RecipientName {
  readonly text: string
  readonly language: Language
}

/** What a recipient is called. The language of its country stands in for a missing one. */
export function recipientName(
  { recipient, names, country }: RecipientRow,
  language: Language,
  t: Words,
): RecipientName {
  const found = (of: LocalizedText) => textFor(of, language)
  switch (recipient.kind) {
    case 'all':
      return { text: t('recipients.everyone'), language }
    case 'country':
      return { text: t('recipients.country', { name: countryName(recipient.country, language) }), language }
    case 'track':
      return { text: t('recipients.track', { name: found(names)?.text ?? '' }), language }
    case 'organization':
      return found(nameFor({ names, country }, language)) ?? { text: '', language }
  }
}

/** What a recipient holds beside what it should, as a mark and a sentence. */
export interface StandingWords {
  readonly words: string
  readonly icon: IconName
  readonly look: 'fatal' | 'warning' | 'quiet'
}

/** See StandingWords. `latest` is the number of the latest release. */
export function standingWords(row: RecipientRow, latest: number, t: Words): StandingWords {
  const { standing, holds, changed, cancelledUntold, otherLanguage, sessions, wishes } = row
  if (cancelledUntold.length > 0) {
    return { words: t('recipients.state.untold', { count: cancelledUntold.length }), icon: 'fatal', look: 'fatal' }
  }
  if (changed === 0 && otherLanguage) {
    const [held, wanted] = [t(`language.${otherLanguage}`), t(`language.${wishes.language}`)]
    return { words: t('recipients.state.otherLanguage', { held, wanted }), icon: 'clock', look: 'warning' }
  }
  if (standing === 'outdated') {
    return { words: t('recipients.state.changed', { count: changed }), icon: 'clock', look: 'warning' }
  }
  if (holds === null) {
    const words = t(sessions > 0 ? 'recipients.state.nothingYet' : 'recipients.state.nothingToGive')
    return { words, icon: 'more', look: 'quiet' }
  }
  const words = t(holds === latest ? 'recipients.state.latest' : 'recipients.state.unchanged', { number: holds })
  return { words, icon: 'check', look: 'quiet' }
}
