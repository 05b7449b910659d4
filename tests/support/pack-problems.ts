import type { PackFault, PackPlace } from '../../core/dates/pack-problem.ts'

/** One of each kind of fault in a file of holidays. */
export const faults: readonly PackFault[] = [
  { kind: 'not-read' },
  ...['country', 'year', 'status', 'date', 'names', 'kind', 'weekend'].map(
    (field) => ({ kind: 'field', field }) as const,
  ),
  { kind: 'unknown-field', field: 'region' },
  { kind: 'other-year', date: '2027-07-14', year: 2026 },
  { kind: 'twice', date: '2026-07-14' },
  { kind: 'too-many-days', most: 400 },
  { kind: 'no-day-read' },
  { kind: 'repeats' },
  { kind: 'no-summary' },
  { kind: 'no-whole-day' },
  { kind: 'ends-before' },
  { kind: 'lasts-too-long', most: 31 },
  { kind: 'too-many-events', most: 5000 },
]

/** One of each kind of place in it. */
export const places: readonly PackPlace[] = [
  { kind: 'pack', pack: 1 },
  { kind: 'day', pack: 1, day: 2 },
  { kind: 'event', event: 3 },
  { kind: 'year', year: 2026 },
]
