import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { OrganizationKind, Priority, Purpose, Stage } from '../../../core/document/vocabulary.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { countryWords } from '../../i18n/names.ts'
import { useStageWords } from '../use-stage-words.ts'

/** What the values of each field of a filter are called. */
export interface ListFilterWords {
  stages(key: Stage): string
  kinds(key: OrganizationKind): string
  countries(key: string): string
  purposes(key: Purpose): string
  owners(key: string): string
  priorities(key: Priority): string
  tags(key: string): string
  due(key: OutreachFilter['due']): string
  readonly quiet: string
}

/** The words of a forum's filters. */
export function useListFilterWords(forum: Forum): ListFilterWords {
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  return {
    stages: stageWords,
    kinds: (key) => t(`organizationKind.${key}`),
    countries: (key) => countryWords(key, language, t),
    purposes: (key) => t(`purpose.${key}`),
    owners: (key) => key || t('list.noOwner'),
    priorities: (key) => t(`priority.${key}`),
    tags: (key) => key,
    due: (key) =>
      key === 'now'
        ? t('outreach.dueNow')
        : key === 'week'
          ? t('list.dueWeek')
          : key === 'none'
            ? t('list.dueNone')
            : t('outreach.anyDue'),
    quiet: t('list.quietFor', { days: forum.quietAfterDays }),
  }
}

const heads = {
  stages: 'outreach.stage',
  kinds: 'list.kind',
  countries: 'outreach.country',
  purposes: 'outreach.purpose',
  owners: 'outreach.owner',
  priorities: 'list.priority',
  tags: 'list.topics',
  due: 'outreach.due',
} as const

/** One condition of a filter in words, and the filter without it. */
export interface FilterChip {
  readonly key: string
  readonly words: string
  readonly without: OutreachFilter
}

/** The conditions of a filter as words. */
export function useFilterWords(words: ListFilterWords): {
  readonly fieldWords: (field: keyof typeof heads) => string
  readonly chipsOf: (filter: OutreachFilter) => FilterChip[]
} {
  const t = useWords()
  const fieldWords = (field: keyof typeof heads) => t(heads[field])
  const chip = (field: Exclude<keyof typeof heads, 'due'>, filter: OutreachFilter): FilterChip[] => {
    const [first, ...more] = (filter[field] as readonly string[]).map((key) => words[field](key as never))
    if (first === undefined) return []
    const value = more.length > 0 ? t('list.andMore', { first, more: more.length }) : first
    return [
      {
        key: field,
        words: t('list.chip', { field: fieldWords(field), words: value }),
        without: { ...filter, [field]: [] },
      },
    ]
  }
  return {
    fieldWords,
    chipsOf: (filter) => [
      ...chip('stages', filter),
      ...chip('countries', filter),
      ...chip('kinds', filter),
      ...chip('purposes', filter),
      ...chip('owners', filter),
      ...chip('priorities', filter),
      ...chip('tags', filter),
      ...(filter.due === 'any'
        ? []
        : [{ key: 'due', words: words.due(filter.due), without: { ...filter, due: 'any' as const } }]),
      ...(filter.quiet ? [{ key: 'quiet', words: words.quiet, without: { ...filter, quiet: false } }] : []),
    ],
  }
}
