import { memo, useState } from 'react'
import { sameValue } from '../../core/document/changes.ts'
import { type Language, languageTag } from '../../core/document/language.ts'
import { isEmptyText, withText, wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, Session } from '../../core/document/rows.ts'
import { editSession } from '../../core/programme/session-commands.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useRun } from '../state/app-context.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { LanguageBadge } from '../ui/LocalizedField.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './SessionText.module.css'

interface Props {
  readonly session: Session
  readonly forum: Forum
}

/** Title and abstract of a session, one language at a time; the languages that lack a title are marked. */
export const SessionText = memo(function SessionText({ session, forum }: Props) {
  const run = useRun()
  const retitle = useRetitle(session)
  const reader = useLanguage()
  const t = useWords()
  const [language, setLanguage] = useState(reader)
  const name = t(`language.${language}`)
  return (
    <>
      <div>
        <LanguageSwitch
          label={t('session.textLanguage')}
          value={language}
          onChange={setLanguage}
          missing={forum.languages.filter((other) => !session.title[other])}
          missingLabel={(missing) => t('session.titleMissing', { language: missing })}
        />
      </div>
      <div className={styles.fields}>
        <TextField
          key={`title ${language}`}
          label={t('session.titleIn', { language: name })}
          labelAbove
          lang={languageTag(language)}
          value={session.title[language] ?? ''}
          placeholder={wordsFor(session.title, language)}
          onChange={(typed) => retitle(language, typed)}
        />
        <TextField
          key={`abstract ${language}`}
          label={t('session.abstractIn', { language: name })}
          labelAbove
          multiline
          rows={12}
          lang={languageTag(language)}
          value={session.abstract[language] ?? ''}
          placeholder={wordsFor(session.abstract, language)}
          onChange={(typed) =>
            run(
              editSession(
                session.id,
                { abstract: withText(session.abstract, language, typed) },
                `abstract ${language}`,
              ),
            )
          }
        />
      </div>
    </>
  )
}, sameText)

function sameText(before: Props, after: Props): boolean {
  const [was, is] = [before.session, after.session]
  return (
    before.forum.languages === after.forum.languages &&
    was.id === is.id &&
    sameValue(was.title, is.title) &&
    sameValue(was.abstract, is.abstract)
  )
}

/** The title in the reader's language, for the first page of the panel; the others are a tab away. */
export function SessionTitle({ session }: { readonly session: Session }) {
  const retitle = useRetitle(session)
  const language = useLanguage()
  const t = useWords()
  return (
    <div data-session-title={session.id}>
      <TextField
        label={t('session.titleIn', { language: t(`language.${language}`) })}
        labelHidden
        lang={languageTag(language)}
        badge={<LanguageBadge language={language} />}
        value={session.title[language] ?? ''}
        placeholder={wordsFor(session.title, language)}
        onChange={(typed) => retitle(language, typed)}
      />
    </div>
  )
}

/** Takes what is typed for the title in a language; answers a sentence when it cannot be kept. */
function useRetitle(session: Session): (language: Language, typed: string) => string | null {
  const run = useRun()
  const t = useWords()
  return (language, typed) => {
    const title = withText(session.title, language, typed)
    return isEmptyText(title) ? t('refusal.title-needed') : run(editSession(session.id, { title }, `title ${language}`))
  }
}
