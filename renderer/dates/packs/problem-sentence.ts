import type { PackFault, PackPlace, PackProblem } from '../../../core/dates/pack-problem.ts'
import type { Words } from '../../i18n/language-context.tsx'

const namedFields = ['country', 'year', 'status', 'date', 'names', 'kind'] as const

/** What of a file of holidays is left out, and why. */
export function problemSentence({ at, fault }: PackProblem, t: Words): string {
  return t('packs.problem', { at: placeWords(at, t), fault: faultWords(fault, t) })
}

function placeWords(at: PackPlace, t: Words): string {
  switch (at.kind) {
    case 'pack':
      return t('packs.at.pack', { pack: at.pack })
    case 'day':
      return t('packs.at.day', { pack: at.pack, day: at.day })
    case 'event':
      return t('packs.at.event', { event: at.event })
    case 'year':
      return t('packs.at.year', { year: String(at.year) })
  }
}

function faultWords(fault: PackFault, t: Words): string {
  switch (fault.kind) {
    case 'field': {
      const named = namedFields.find((field) => field === fault.field)
      return t(`packs.fault.fields.${named ?? 'other'}`, { field: fault.field })
    }
    case 'unknown-field':
      return t('packs.fault.unknown-field', { field: fault.field })
    case 'other-year':
      return t('packs.fault.other-year', { date: fault.date, year: String(fault.year) })
    case 'twice':
      return t('packs.fault.twice', { date: fault.date })
    case 'too-many-days':
    case 'lasts-too-long':
    case 'too-many-events':
      return t(`packs.fault.${fault.kind}`, { most: fault.most })
    default:
      return t(`packs.fault.${fault.kind}`)
  }
}
