import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { organizationKinds, type SessionKind, sessionKinds } from '../../core/document/vocabulary.ts'
import type { SearchReader } from '../../core/search/read-record.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { IdleSearch } from './idle-search.ts'

/** The search index of the live document, for the reader's language; it is made from the first paint on, when idle. */
export function useIdleSearch(): IdleSearch {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const search = useMemo(() => new IdleSearch(store, language, kindWordsOf(t)), [store, language, t])
  useEffect(() => search.start(), [search])
  return search
}

/** Renders again when more has been read; answers a number that changes then. */
export function useSearchVersion(search: IdleSearch): number {
  return useSyncExternalStore(search.subscribe, () => search.version)
}

function kindWordsOf(t: Words): SearchReader['kindWords'] {
  return (kind) => {
    const ofSession = sessionKinds.find((known): known is SessionKind => known === kind)
    if (ofSession) return t(`sessionKind.${ofSession}`)
    const ofOrganization = organizationKinds.find((known) => known === kind)
    return ofOrganization ? t(`organizationKind.${ofOrganization}`) : ''
  }
}
