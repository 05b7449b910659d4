import { useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { importPacks, ownPack } from '../../../core/dates/pack-commands.ts'
import type { PackProblem } from '../../../core/dates/pack-problem.ts'
import type { HolidayPack } from '../../../core/document/holiday-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { countryNotStated } from '../../../core/document/vocabulary.ts'
import { countryName } from '../../i18n/format.ts'
import { useLanguage, useWords, type Words } from '../../i18n/language-context.tsx'
import { useAct, useDocument } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { international, useCountryOptions } from '../../ui/use-country-options.ts'
import styles from './Packs.module.css'
import type { PackAnswer } from './pack-worker.ts'
import { problemSentence } from './problem-sentence.ts'
import { type ReadPackFailure, readPackFile } from './read-pack-file.ts'

/** Problems that are named; the others are counted. */
const mostProblems = 20

interface Props {
  readonly forum: Forum
  /** The country that a calendar file is taken to be of, until another is chosen. */
  readonly country: string
  readonly onDone: (first: HolidayPack | null) => void
}

/** Takes holidays over from a file: it shows what is in it and what that replaces before anything is changed. */
export function ImportPacks({ forum, country: presumed, onDone }: Props) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [country, setCountry] = useState(presumed)
  const [isReading, setReading] = useState(false)
  const [answer, setAnswer] = useState<PackAnswer | ReadPackFailure | null>(null)
  const countries = useCountryOptions(forum).filter(({ key }) => key !== international && key !== countryNotStated)
  const isCalendar = file !== null && /\.ics$/i.test(file.name)
  const asked = useRef(0)
  const read = async (chosen: File, of: string) => {
    asked.current += 1
    const turn = asked.current
    setFile(chosen)
    setReading(true)
    setAnswer(null)
    const next = await readPackFile(chosen, /\.ics$/i.test(chosen.name) ? of : null)
    // Another file, or country, was chosen meanwhile; its answer may have come first.
    if (turn !== asked.current) return
    setAnswer(next)
    setReading(false)
  }
  const found = answer && 'ok' in answer && answer.ok ? answer.value : null
  const failure = answer && !found ? failureWords(answer, t) : null
  const take = () => {
    if (found && act(importPacks(found.packs), { quietly: false })) onDone(found.packs[0] ?? null)
  }
  return (
    <section className={styles.import} aria-label={t('packs.import')}>
      <div className={styles.row}>
        <FileTrigger
          acceptedFileTypes={['.json', '.ics']}
          onSelect={(files) => {
            const [chosen] = files ?? []
            if (chosen) void read(chosen, country)
          }}
        >
          <Button icon="folder" {...(file ? {} : { autoFocus: true })}>
            {t(file ? 'packs.chooseOther' : 'packs.choose')}
          </Button>
        </FileTrigger>
        {file ? (
          <b className="cut selectable">{file.name}</b>
        ) : (
          <span className={styles.quiet}>{t('packs.importHint')}</span>
        )}
      </div>
      {isCalendar && (
        <Choice
          label={t('packs.country')}
          value={country}
          options={countries}
          onChange={(next) => {
            setCountry(next)
            if (file) void read(file, next)
          }}
        />
      )}
      {isReading && (
        <p role="status" className={styles.quiet}>
          {t('packs.reading')}
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.problem}>
          {failure}
        </p>
      )}
      {found && (
        <>
          <ul className={styles.found} aria-label={t('packs.found')}>
            {found.packs.map((pack) => (
              <li key={`${pack.country} ${pack.year}`}>
                <CodeBadge code={pack.country} />
                <span>
                  {t('packs.foundYear', {
                    country: countryName(pack.country, language),
                    year: String(pack.year),
                    count: pack.days.length,
                    status: t(`dates.${pack.status}`),
                  })}
                </span>
                {ownPack(document, pack.country, pack.year) && (
                  <span className={styles.quiet}>{t('packs.replaces')}</span>
                )}
              </li>
            ))}
          </ul>
          <Problems problems={found.problems} />
        </>
      )}
      <div className={styles.row}>
        <Button onPress={() => onDone(null)}>{t('app.cancel')}</Button>
        <Button look="primary" isDisabled={!found} onPress={take}>
          {t('packs.importDo', { count: found?.packs.length ?? 0 })}
        </Button>
      </div>
    </section>
  )
}

function Problems({ problems }: { readonly problems: readonly PackProblem[] }) {
  const t = useWords()
  if (problems.length === 0) return null
  return (
    <section className={styles.problems} aria-label={t('packs.leftOut', { count: problems.length })}>
      <h3 className={styles.head}>{t('packs.leftOut', { count: problems.length })}</h3>
      <ul>
        {problems.slice(0, mostProblems).map((problem) => (
          <li key={JSON.stringify(problem)}>{problemSentence(problem, t)}</li>
        ))}
      </ul>
    </section>
  )
}

function failureWords(answer: PackAnswer | ReadPackFailure, t: Words): string {
  if (!('ok' in answer)) return t(`packs.failure.${answer.kind}`)
  if (answer.ok) return ''
  const { failure } = answer
  switch (failure.kind) {
    case 'too-large':
      return t('packs.failure.too-large', { most: failure.most })
    case 'nothing-readable': {
      const [first] = failure.problems
      return t('packs.failure.nothing-readable', { first: first ? problemSentence(first, t) : '' })
    }
    default:
      return t(`packs.failure.${failure.kind}`)
  }
}
