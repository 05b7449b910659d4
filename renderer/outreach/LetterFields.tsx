import type { Language } from '../../core/document/language.ts'
import type { Letter } from '../../core/document/outreach-rows.ts'
import { type LetterKind, letterKinds } from '../../core/document/vocabulary.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { useWords, type Words } from '../i18n/language-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './ContactForm.module.css'

const kindOf: { readonly [L in Language]: LetterKind } = { en: 'letter', zh: 'gonghan', ja: 'iraijo', ko: 'gongmun' }

/** A letter in the form that is usual in the language, sent on that day. */
export function usualLetter(language: Language, sentOn: CalendarDate | null): Letter {
  return { kind: kindOf[language], reference: '', signatory: '', sentOn, receivedOn: null }
}

/** What a form of letter is called. */
export function letterWords(kind: LetterKind, t: Words): string {
  return kind === 'letter' ? t('contact.letterPlain') : t(`contact.${kind}`)
}

/** How an official letter is filed. */
export function LetterFields({
  letter,
  onChange,
}: {
  readonly letter: Letter
  readonly onChange: (letter: Letter) => unknown
}) {
  const t = useWords()
  const write = (fields: Partial<Letter>) => {
    onChange({ ...letter, ...fields })
    return null
  }
  return (
    <fieldset className={styles.letter} aria-label={t('contact.letter')}>
      <Choice
        label={t('contact.letterKind')}
        value={letter.kind}
        onChange={(kind) => write({ kind })}
        options={letterKinds.map((key) => ({ key, words: letterWords(key, t) }))}
      />
      <TextField
        label={t('contact.reference')}
        value={letter.reference}
        onChange={(reference) => write({ reference })}
      />
      <TextField
        label={t('contact.signatory')}
        value={letter.signatory}
        onChange={(signatory) => write({ signatory })}
      />
      <DateField
        label={t('contact.sentOn')}
        value={letter.sentOn}
        clearLabel={t('engagement.clearDate')}
        onChange={(sentOn) => write({ sentOn })}
      />
      <DateField
        label={t('contact.receivedOn')}
        value={letter.receivedOn}
        clearLabel={t('engagement.clearDate')}
        onChange={(receivedOn) => write({ receivedOn })}
      />
    </fieldset>
  )
}
