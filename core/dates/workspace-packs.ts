import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { HolidayPack } from '../document/holiday-rows.ts'
import { shippedPacks } from './shipped-packs.ts'

/** The packs that hold in a workspace: those that come with the program, then its own, which stand in their place. */
export const workspacePacks = derive(['holidayPacks'], (document): readonly HolidayPack[] => {
  const own = rowsOf(document, 'holidayPacks')
  return own.length === 0 ? shippedPacks() : [...shippedPacks(), ...own]
})
