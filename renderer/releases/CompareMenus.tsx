import type { Release } from '../../core/document/release-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Choice } from '../ui/Choice.tsx'
import type { ComparedEnds } from './compared-ends.ts'
import styles from './ReleasesScreen.module.css'
import { dateWords } from './release-words.ts'

const draft = 'draft'
const nothing = 'nothing'

interface Props extends ComparedEnds {
  readonly forum: Forum
  /** In order of number. */
  readonly releases: readonly Release[]
}

/** Which two states are compared. The first release can be compared with nothing: then all is new. */
export function CompareMenus({ forum, releases, to, from }: Props) {
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const option = ({ id, number, at }: Release) => ({
    key: id as string,
    words: t('releases.numberAt', { number, date: dateWords(at, baseZone(forum), todayOf(forum), language) }),
  })
  const latestFirst = releases.toReversed()
  const others = latestFirst.filter((release) => release !== to).map(option)
  const find = (key: string) => releases.find(({ id }) => id === key)?.id ?? null
  return (
    <>
      <div className={styles.choice}>
        <Choice
          label={t('releases.shown')}
          labelHidden
          value={to?.id ?? draft}
          options={[{ key: draft, words: t('releases.draft') }, ...latestFirst.map(option)]}
          onChange={(key) => show({ releaseId: find(key) })}
        />
      </div>
      <span className={styles.with}>{t('releases.comparedWith')}</span>
      <div className={styles.choice}>
        <Choice
          label={t('releases.against')}
          labelHidden
          value={from?.id ?? nothing}
          options={to?.number === 1 ? [...others, { key: nothing, words: t('releases.nothing') }] : others}
          onChange={(key) => show({ comparedWith: find(key) })}
        />
      </div>
    </>
  )
}
