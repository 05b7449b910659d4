import type { Letter } from '../../core/document/outreach-rows.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { readWallTime } from '../../core/time/wall-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { DateField } from '../ui/DateField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Check } from '../ui/Toggles.tsx'
import styles from './ContactForm.module.css'
import type { ContactDraft } from './contact-draft.ts'
import { LetterFields, usualLetter } from './LetterFields.tsx'

interface Props {
  readonly draft: ContactDraft
  readonly by: string
  readonly zone: Zone
  readonly onChange: (fields: Partial<ContactDraft>) => null
  readonly onBy: (author: string) => void
}

/** What is said of a contact now and then: a summary, another time than now, who it was by, and the letter it was. */
export function ContactDetails({ draft, by, zone, onChange, onBy }: Props) {
  const language = useLanguage()
  const t = useWords()
  const shown = draft.at ?? localTimeAt(instant(Date.now()), zone)
  const setLetter = (letter: Letter | null) => onChange({ letter, ...(letter ? { channel: 'letter' } : {}) })
  return (
    <div className={styles.form}>
      <TextField
        label={t('engagement.body')}
        labelHidden
        placeholder={t('engagement.body')}
        multiline
        value={draft.body}
        onChange={(body) => onChange({ body })}
      />
      <TextField
        label={t('contact.by')}
        value={by}
        onChange={(typed) => {
          onBy(typed)
          return null
        }}
      />
      <div className={styles.when}>
        <DateField
          label={t('engagement.at')}
          labelHidden
          value={shown.date}
          onChange={(date) => date && onChange({ at: { ...shown, date } })}
        />
        <TextField
          label={t('engagement.atTime', { city: cityOf(zone, language) })}
          labelHidden
          numeric
          commit="leaving"
          value={shown.time}
          onChange={(typed) => {
            const time = readWallTime(typed)
            return time ? onChange({ at: { ...shown, time } }) : t('session.timeNotRead', { typed })
          }}
        />
      </div>
      <Check
        label={t('contact.isLetter')}
        value={draft.letter !== null}
        onChange={(isLetter) =>
          setLetter(isLetter ? usualLetter(language, draft.direction === 'sent' ? shown.date : null) : null)
        }
      />
      {draft.letter && <LetterFields letter={draft.letter} onChange={setLetter} />}
    </div>
  )
}
