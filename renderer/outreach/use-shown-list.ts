import type { OutreachColumn } from '../../core/bridge/preferences.ts'
import type { OutreachFilter } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { organizationKinds, stages } from '../../core/document/vocabulary.ts'
import type { ExportColumn, ExportRow } from '../../core/exchange/export-table.ts'
import { balanceOf, coverageOf } from '../../core/outreach/balance.ts'
import { filterOutreach } from '../../core/outreach/outreach-filter.ts'
import { outreachOf } from '../../core/outreach/outreach-list.ts'
import { outreachTable } from '../exchange/outreach-table.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { countryWords } from '../i18n/names.ts'
import { useApp } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { type Sorting, sortOutreach } from './list/sort-outreach.ts'
import { useStageWords } from './use-stage-words.ts'

interface ShownList {
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly ExportRow[]
}

/** What is on the screen as a list to give away: the engagements that the filter lets through, or the balance of countries. */
export function useShownList(
  forum: Forum,
  filter: OutreachFilter,
  sorting: readonly Sorting[],
): {
  /** With these columns of the screen; without, with all that is known. */
  readonly engagements: (columns: readonly OutreachColumn[] | null) => ShownList
  readonly balance: () => ShownList
} {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  return {
    engagements: (columns) => {
      const { document } = store
      const shown = filterOutreach(outreachOf(document, forum.id), filter, forum, todayOf(forum))
      const rows = sortOutreach(shown, sorting, document.organizations, language)
      return outreachTable(document, forum, rows, columns, { language, t, stage: stageWords })
    },
    balance: () => {
      const { countries, byStage, byKind } = coverageOf(store.document, forum)
      const shares = new Map(balanceOf(store.document, forum).map((share) => [share.country, share]))
      const heads = [
        t('balance.country'),
        ...stages.map(stageWords),
        ...organizationKinds.map((kind) => t(`organizationKind.${kind}`)),
        t('balance.slots'),
        t('balance.minutes'),
        t('balance.roles'),
        t('app.pair', { name: t('balance.roles'), value: t('balance.confirmed') }),
      ]
      return {
        columns: heads.map((head, i) => ({ head, kind: i === 0 ? ('text' as const) : ('number' as const) })),
        rows: countries.map((country) => {
          const share = shares.get(country)
          const numbers = [
            ...stages.map((stage) => byStage.get(country)?.[stage] ?? 0),
            ...organizationKinds.map((kind) => byKind.get(country)?.[kind] ?? 0),
            share?.slots ?? 0,
            share?.minutes ?? 0,
            share?.roles ?? 0,
            share?.confirmedRoles ?? 0,
          ]
          return [countryWords(country, language, t), ...numbers]
        }),
      }
    },
  }
}
