import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './MergeQuestion.module.css'

/** A field in which the two differ, in words; `lang` marks the glyphs. */
export interface MergeChoice {
  readonly field: string
  readonly label: string
  readonly kept: string
  readonly other: string
}

interface Props {
  readonly name: string
  /** Chooses the other one. */
  readonly picker: ReactNode
  /** Null until the other one was chosen. */
  readonly choices: readonly MergeChoice[] | null
  readonly onClose: () => void
  /** Gets the fields in which the other one's value is kept; answers a sentence when it is refused. */
  readonly onMerge: (taken: ReadonlySet<string>) => string | null
}

/** Asks with whom something is merged, and which value stays where both have one. */
export function MergeQuestion({ name, picker, choices, onClose, onMerge }: Props) {
  const t = useWords()
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<string | null>(null)
  const take = (field: string, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(field)
    else next.delete(field)
    setTaken(next)
  }
  const merge = () => {
    if (!choices) return setProblem(t('directory.mergeChoose'))
    const refused = onMerge(taken)
    if (refused) setProblem(refused)
    else onClose()
  }
  return (
    <Modal
      title={t('directory.mergeTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={merge}>
            {t('directory.mergeDo')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('directory.mergeLead')}</p>
      {picker}
      {choices && choices.length === 0 && <p className={styles.lead}>{t('directory.mergeSame')}</p>}
      {choices && choices.length > 0 && (
        <div className={styles.choices}>
          <h3 className={styles.title}>{t('directory.mergeDiffers')}</h3>
          {choices.map(({ field, label, kept, other }) => (
            <fieldset key={field} className={styles.choice}>
              <legend className={styles.label}>{label}</legend>
              {[kept, other].map((value, i) => (
                <label key={i === 0 ? 'kept' : 'other'} className={styles.option}>
                  <input
                    type="radio"
                    name={`merge ${field}`}
                    checked={taken.has(field) === (i === 1)}
                    onChange={() => take(field, i === 1)}
                  />
                  <span>{value}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Modal>
  )
}
