import type { HolidayPack } from '../document/holiday-rows.ts'
import { chinaYears } from './packs/china.ts'
import { japanYears } from './packs/japan.ts'
import { koreaYears } from './packs/korea.ts'
import { type PackedYear, unpackYear } from './packs/packed-year.ts'

let unpacked: readonly HolidayPack[] | null = null

/** The packs that come with the program: China, Japan and Korea from 2020 to 2028, by country and year. Made once. */
export function shippedPacks(): readonly HolidayPack[] {
  unpacked ??= [...packsOf('CN', chinaYears), ...packsOf('JP', japanYears), ...packsOf('KR', koreaYears)]
  return unpacked
}

function packsOf(country: string, years: readonly PackedYear[]): HolidayPack[] {
  return years.map((year) => unpackYear(country, year))
}
