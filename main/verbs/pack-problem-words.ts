import type { PackFault, PackPlace } from '../../core/dates/pack-problem.ts'
import { dayKinds, packStatuses } from '../../core/document/holiday-rows.ts'
import { languages } from '../../core/document/language.ts'

/** Where in a file of holidays something was left out. */
export function packPlaceWords(at: PackPlace): string {
  switch (at.kind) {
    case 'pack':
      return `pack ${at.pack}`
    case 'day':
      return `pack ${at.pack}, day ${at.day}`
    case 'event':
      return `event ${at.event}`
    case 'year':
      return String(at.year)
  }
}

/** What each field should have said. */
const expected: { readonly [field: string]: string } = {
  country: 'is not a code of two letters',
  year: 'is not a year from 1972 to 2199',
  status: `is none of ${packStatuses.join(', ')}`,
  date: 'is not a day written YYYY-MM-DD between 1972 and 2199',
  names: `does not name the day in at least one of ${languages.join(', ')}, and in no other language`,
  kind: `is none of ${dayKinds.join(', ')}`,
}

/** Why it was left out, as the end of a sentence. */
export function packFaultWords(fault: PackFault): string {
  switch (fault.kind) {
    case 'not-read':
      return 'it cannot be read'
    case 'field':
      return `“${fault.field}” ${expected[fault.field] ?? 'is missing or cannot be read'}`
    case 'unknown-field':
      return `it has a field “${fault.field}”, which is not known`
    case 'other-year':
      return `${fault.date} is not of ${fault.year}`
    case 'twice':
      return `${fault.date} stands twice`
    case 'too-many-days':
      return `it has more than ${fault.most} days`
    case 'no-day-read':
      return 'none of its days can be read'
    case 'repeats':
      return 'it repeats; give each year its own day'
    case 'no-summary':
      return 'it has no summary'
    case 'no-whole-day':
      return 'it does not start with a whole day'
    case 'ends-before':
      return 'it does not end with a later day'
    case 'lasts-too-long':
      return `it lasts more than ${fault.most} days`
    case 'too-many-events':
      return `only the first ${fault.most} events are read`
  }
}
