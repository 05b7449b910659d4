import { type Language, languages } from '../../../core/document/language.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Release } from '../../../core/document/release-rows.ts'
import type { IndexWords } from '../../../core/release/folder-index.ts'
import type { Words } from '../../i18n/language-context.tsx'

/** The words of a folder's index, for a reader. */
export function indexWords(release: Release, language: Language, t: Words): IndexWords {
  const forum = wordsFor(release.forum.name, language)
  const nameOf = (one: Language) => [one, t(`language.${one}`)] as const
  return {
    language,
    title: t('recipients.index.title', { forum, number: release.number, name: release.name }),
    recipient: t('recipients.column.recipient'),
    recipientLanguage: t('recipients.column.language'),
    file: t('recipients.index.file'),
    contents: t('recipients.index.contents'),
    events: t('recipients.index.events'),
    checksum: t('recipients.index.checksum'),
    changes: t('recipients.index.changes'),
    nothingChanged: t('recipients.index.nothingChanged'),
    kinds: {
      full: t('recipients.index.kind.full'),
      changes: t('recipients.index.kind.changes'),
      session: t('recipients.index.kind.session'),
      mail: t('recipients.index.kind.mail'),
    },
    languages: Object.fromEntries(languages.map(nameOf)) as IndexWords['languages'],
  }
}
