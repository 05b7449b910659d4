import { useState } from 'react'
import { editPackDay } from '../../../core/dates/pack-commands.ts'
import { sameValue } from '../../../core/document/changes.ts'
import { type DayKind, dayKinds, type PackDay } from '../../../core/document/holiday-rows.ts'
import { isEmptyText, type LocalizedText, wordsFor } from '../../../core/document/localized-text.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { countryName, formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useRun } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { LocalizedField } from '../../ui/LocalizedField.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Packs.module.css'

const ordinary = 'ordinary'

interface Props {
  readonly country: string
  readonly year: number
  /** The day to edit; null asks for one. */
  readonly date: CalendarDate | null
  /** What is known of it; null for a day like others of its weekday. */
  readonly day: PackDay | null
  /** The days that cannot be added once more. */
  readonly listed?: readonly PackDay[]
  readonly onClose: () => void
}

/** Says what a day is in a country. */
export function EditDay({ country, year, date: given, day, listed = [], onClose }: Props) {
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const [date, setDate] = useState<CalendarDate | null>(given)
  const [kind, setKind] = useState<DayKind | typeof ordinary>(day?.kind ?? (given ? ordinary : 'holiday'))
  const [names, setNames] = useState<LocalizedText>(day?.names ?? {})
  const [problem, setProblem] = useState<string | null>(null)
  const keep = () => {
    if (!date?.startsWith(`${year}-`)) return setProblem(t('packs.dayMissing', { year: String(year) }))
    const there = listed.find((one) => one.date === date)
    if (there) {
      const facts = { day: formatDate(date, language, 'day'), name: wordsFor(there.names, language) }
      return setProblem(t('packs.dayThere', facts))
    }
    if (kind !== ordinary && isEmptyText(names)) return setProblem(t('packs.nameMissing'))
    const kept = kind === ordinary ? null : { kind, names }
    // A year that comes with the app stays so, unless something in it is changed.
    if (given && sameValue(kept, day && { kind: day.kind, names: day.names })) return onClose()
    const refused = run(editPackDay(country, date, kept))
    if (refused) setProblem(refused)
    else onClose()
  }
  const place = countryName(country, language)
  return (
    <Modal
      title={t('packs.editDay', { country: place, day: given ? formatDate(given, language, 'full') : String(year) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={keep}>
            {t('packs.keep')}
          </Button>
        </>
      }
    >
      {!given && (
        <DateField
          label={t('packs.day')}
          value={date}
          onChange={(next) => {
            setDate(next)
            setProblem(null)
            return null
          }}
        />
      )}
      <Choice<DayKind | typeof ordinary>
        label={t('packs.kind')}
        value={kind}
        onChange={(next) => {
          setKind(next)
          setProblem(null)
        }}
        options={[...(given ? ([ordinary] as const) : []), ...dayKinds].map((key) => ({
          key,
          words: t(`packs.kinds.${key}`),
        }))}
      />
      {kind !== ordinary && (
        <section className={styles.names} aria-label={t('packs.names')}>
          <h3 className={styles.head}>{t('packs.names')}</h3>
          <LocalizedField
            labelIn={(name) => t('packs.nameIn', { language: name })}
            value={names}
            onChange={(next) => {
              setNames(next)
              setProblem(null)
              return null
            }}
          />
        </section>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Modal>
  )
}
