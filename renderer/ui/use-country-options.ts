import { useMemo } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { countryNotStated } from '../../core/document/vocabulary.ts'
import { countryCodes } from '../../core/exchange/country-names.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { countryName, nameOrder } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { countryWords } from '../i18n/names.ts'
import type { Option } from './Choice.tsx'

/** Stands for null among the keys of a choice of countries. */
export const international = 'international'

/** The country that a key stands for. */
export function countryOfKey(key: string): string | null {
  return key === international ? null : key
}

/**
 * Countries to choose from: those of the forum's zones, none, not stated, and all others by their names. `chosen` is among
 * them even where it is no country's code.
 */
export function useCountryOptions(forum: Forum, chosen: string | null = null): readonly Option<string>[] {
  const language = useLanguage()
  const t = useWords()
  return useMemo(() => {
    const order = nameOrder(language)
    const own = [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))]
    const named = (key: string) => ({ key, words: countryName(key, language) })
    const codes = new Set([...countryCodes(), ...(chosen && chosen !== countryNotStated ? [chosen] : [])])
    const others = [...codes].filter((code) => !own.includes(code))
    return [
      ...own.map(named),
      { key: international, words: countryWords(null, language, t) },
      { key: countryNotStated, words: countryWords(countryNotStated, language, t) },
      ...others.map(named).sort((a, b) => order.compare(a.words, b.words)),
    ]
  }, [forum.zones, chosen, language, t])
}
