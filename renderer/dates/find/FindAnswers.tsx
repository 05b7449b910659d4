import { useEffect, useState } from 'react'
import { knownYears } from '../../../core/dates/known-years.ts'
import type { PassedOverDay } from '../../../core/dates/passed-over.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { missingDay } from '../../../core/finding/apply-found.ts'
import type { FoundSlot, NearMiss } from '../../../core/finding/find-query.ts'
import { blockerSentence, findFailureSentence, newRolesSentence } from '../../i18n/find-sentences.ts'
import { countryName, formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { focusSoon } from '../../palette/focus-soon.ts'
import { ghostsOfForum } from '../../programme/board/suggestion-ghosts.ts'
import { useBoardView } from '../../programme/board/use-board-view.ts'
import { useApp, useDocument } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { CountryDay } from '../CountryDay.tsx'
import { useHolidayCalendar } from '../use-holiday-calendar.ts'
import { Comparison, type Ranked } from './Comparison.tsx'
import styles from './FindPanel.module.css'
import type { FindForm } from './find-form.ts'
import { wantedOfForm } from './form-people.ts'
import { SuggestionCard, ZoneTimes } from './SuggestionCard.tsx'
import { draftKind, ghostOf, keyOf } from './suggestion.ts'
import type { Finding } from './use-find.ts'
import { useLate } from './use-late.ts'

interface Props {
  readonly forum: Forum
  readonly form: FindForm
  readonly finding: Finding
  readonly passedOver: readonly PassedOverDay[]
  readonly countries: readonly string[]
  /** The years that are looked at. */
  readonly years: readonly number[]
  readonly onApply: (found: FoundSlot) => void
  readonly onMark: (found: FoundSlot | null) => void
}

const mostPassedOver = 8
const lateMs = 500

/** The best times, those that nearly fit with what blocks them, and what is not known yet. */
export function FindAnswers(props: Props) {
  const { forum, form, finding, passedOver, countries, years, onApply } = props
  const { view, show } = useApp()
  const [, setBoard] = useBoardView(forum.id)
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const [compared, setCompared] = useState<readonly string[]>(() =>
    ghostsOfForum(forum, view.ghosts).map(({ key }) => key),
  )
  const onMark = useLatest(props.onMark)
  const { found, isCurrent, problem, fault, wasCancelled } = finding
  const answer = found?.ok ? found.value : null
  const suggestions = answer?.suggestions ?? []
  const chosen = suggestions.find((one) => keyOf(one) === open) ?? suggestions[0] ?? null
  useEffect(() => onMark(chosen), [chosen, onMark])
  useEffect(() => () => onMark(null), [onMark])
  const pair = compared.flatMap((key): Ranked[] => {
    const index = suggestions.findIndex((one) => keyOf(one) === key)
    const one = suggestions[index]
    return one ? [{ rank: index + 1, found: one }] : []
  })
  const [first, second] = pair
  const compare = (key: string) => {
    const isLeft = compared.includes(key)
    setCompared(isLeft ? compared.filter((one) => one !== key) : [...compared.slice(-1), key])
    // The comparison stands above the suggestions, and pushes what was pressed out of sight.
    if (!isLeft && compared.length > 0) focusSoon(['[data-find="compared"] button'])
  }
  const applyWords = form.what === 'sessions' ? t('find.place') : t('find.addDrafts', { count: form.count })
  const addsRoles =
    form.what === 'new' ? newRolesSentence(wantedOfForm(form, document), draftKind, document, t, language) : null
  const isBusy = !isCurrent && problem === null && fault === null && !wasCancelled
  const isLate = useLate(isBusy, lateMs)
  return (
    <section className={styles.answers} aria-label={t('find.suggestions')} aria-busy={isBusy}>
      <div className={styles.answerHead}>
        <h3 className={styles.head} role="status">
          {isLate || !answer
            ? isBusy
              ? t('find.looking')
              : ''
            : t('find.suggestionCount', { count: suggestions.length })}
        </h3>
        {isLate && (
          <Button look="quiet" small onPress={finding.cancel}>
            {t('app.cancel')}
          </Button>
        )}
        {wasCancelled && (
          <Button look="quiet" small onPress={finding.again}>
            {t('find.again')}
          </Button>
        )}
      </div>
      <Undecreed countries={countries} years={years} />
      {problem && <p className={styles.quiet}>{t(`find.problem.${problem.kind}`)}</p>}
      {fault && (
        <Note
          severity="warning"
          action={
            <Button small onPress={finding.again}>
              {t('find.again')}
            </Button>
          }
        >
          {t('find.fault', { detail: fault })}
        </Note>
      )}
      {found && !found.ok && <p className={styles.quiet}>{findFailureSentence(found.failure, t)}</p>}
      {answer && suggestions.length === 0 && <p className={styles.quiet}>{t('find.nothing')}</p>}
      {first && second && (
        <Comparison
          forum={forum}
          pair={[first, second]}
          onShow={() => {
            const ghosts = pair.map((one) => ghostOf(one.found, one.rank, form, forum, document, { t, language }))
            const day = ghosts[0]?.sessions[0]?.slot.date ?? null
            setBoard({ layout: 'board' })
            show({ ghosts, screen: 'programme', day, sessionId: null, conflictsOpen: false })
          }}
          onEnd={() => {
            setCompared([])
            show({ ghosts: [] })
            focusSoon([`[data-suggestion="${first.rank}"]`])
          }}
        />
      )}
      <ol className={styles.list} aria-label={t('find.suggestions')}>
        {suggestions.map((one, i) => {
          const key = keyOf(one)
          return (
            <SuggestionCard
              key={key}
              found={one}
              rank={i + 1}
              isOpen={one === chosen}
              isCompared={compared.includes(key)}
              applyWords={applyWords}
              isCurrent={isCurrent}
              addsDay={missingDay(forum, one) !== null}
              addsRoles={addsRoles}
              onOpen={() => setOpen(key)}
              onApply={() => onApply(one)}
              onCompare={() => compare(key)}
            />
          )
        })}
      </ol>
      {compared.length === 1 && suggestions.length > 1 && <p className={styles.quiet}>{t('find.compareHint')}</p>}
      {answer && <Misses misses={answer.nearMisses} passedOver={passedOver} />}
    </section>
  )
}

/** What no authority has decreed yet for the years that are looked at. */
function Undecreed({ countries, years }: Pick<Props, 'countries' | 'years'>) {
  const { calendar } = useHolidayCalendar()
  const language = useLanguage()
  const t = useWords()
  return years
    .flatMap((year) => knownYears(calendar, countries, [year]))
    .filter(({ status }) => status !== 'official')
    .map(({ country, year, status }) => (
      <Note key={`${country}${year}`} severity="info">
        {t(status === 'projected' ? 'find.projected' : 'find.undecreed', {
          country: countryName(country, language),
          year: String(year),
        })}
      </Note>
    ))
}

function Misses({
  misses,
  passedOver,
}: {
  readonly misses: readonly NearMiss[]
  readonly passedOver: readonly PassedOverDay[]
}) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  return (
    <>
      {misses.length > 0 && (
        <section aria-label={t('find.nearMisses')}>
          <h3 className={styles.head}>
            {t('find.nearMisses')} <span>{misses.length}</span>
          </h3>
          <ul>
            {misses.map((miss) => (
              <li key={keyOf(miss)} className={styles.miss}>
                <span>{miss.zones[0] && formatDate(miss.zones[0].start.date, language, 'day')}</span>
                <div>
                  <ZoneTimes zones={miss.zones} />
                  {miss.blockers.map((blocker) => {
                    const sentence = blockerSentence(blocker, document, t, language)
                    return <p key={sentence}>{sentence}</p>
                  })}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {passedOver.length > 0 && (
        <section aria-label={t('find.passedOver')}>
          <h3 className={styles.head}>
            {t('find.passedOver')} <span>{passedOver.length}</span>
          </h3>
          <ul>
            {passedOver.slice(0, mostPassedOver).map(({ date, holidays }) => (
              <li key={date} className={styles.miss}>
                <span>{formatDate(date, language, 'day')}</span>
                <div>
                  {holidays.map((day) => (
                    <p key={day.country}>
                      <CountryDay day={day} />
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          {passedOver.length > mostPassedOver && (
            <p className={styles.quiet}>{t('dates.more', { count: passedOver.length - mostPassedOver })}</p>
          )}
        </section>
      )}
    </>
  )
}
