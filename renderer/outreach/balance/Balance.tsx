import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { organizationKinds, stages } from '../../../core/document/vocabulary.ts'
import { balanceOf, type CountryKey, coverageOf } from '../../../core/outreach/balance.ts'
import { everything } from '../../../core/outreach/outreach-filter.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { countryWords } from '../../i18n/names.ts'
import { useDocument, useSettledDocument } from '../../state/app-context.tsx'
import { Disc } from '../../ui/Disc.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useStageWords } from '../use-stage-words.ts'
import styles from './Balance.module.css'
import { DotMatrix } from './DotMatrix.tsx'
import { ShareBars } from './ShareBars.tsx'

interface Props {
  readonly forum: Forum
  /** Shows the list narrowed by a filter. */
  readonly onShow: (filter: OutreachFilter) => void
}

/** How countries are represented: in the outreach by stage and by kind, and in the programme. */
export function Balance({ forum, onShow }: Props) {
  const live = useDocument()
  const document = useSettledDocument() ?? live
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const { countries, byKind, byStage } = coverageOf(document, forum)
  const shares = balanceOf(document, forum)
  const nameOf = (country: CountryKey) => countryWords(country, language, t)
  const hasAny = countries.some((country) => stages.some((stage) => (byStage.get(country)?.[stage] ?? 0) > 0))
  if (!hasAny && shares.every(({ roles }) => roles === 0)) {
    return <Empty title={t('balance.empty')} hint={t('balance.emptyHint')} />
  }
  const rows = countries.map((country) => ({ key: country, words: nameOf(country), code: country || '—' }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.page} aria-label={t('balance.title')} tabIndex={0}>
      <div className={styles.sheet}>
        <ShareBars shares={shares} nameOf={nameOf} />
        <DotMatrix
          title={t('balance.stages')}
          hint={t('balance.hint')}
          rows={rows}
          columns={stages.map((stage) => ({ key: stage, words: stageWords(stage), mark: <Disc shape={stage} /> }))}
          countOf={(country, stage) => byStage.get(country)?.[stage] ?? 0}
          onPress={(country, stage) => onShow({ ...everything, countries: [country], stages: [stage] })}
        />
        <DotMatrix
          title={t('balance.kinds')}
          rows={rows}
          columns={organizationKinds.map((kind) => ({ key: kind, words: t(`organizationKind.${kind}`) }))}
          countOf={(country, kind) => byKind.get(country)?.[kind] ?? 0}
          onPress={(country, kind) => onShow({ ...everything, countries: [country], kinds: [kind] })}
        />
      </div>
    </section>
  )
}
