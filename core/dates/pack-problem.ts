/** Where in a file of holidays something is. Packs, days and events count from 1. */
export type PackPlace =
  | { readonly kind: 'pack'; readonly pack: number }
  | { readonly kind: 'day'; readonly pack: number; readonly day: number }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'year'; readonly year: number }

/** What is wrong with a pack, a day or an event. */
export type PackFault =
  | { readonly kind: 'not-read' }
  /** A field that is missing or says something that it cannot. */
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'other-year'; readonly date: string; readonly year: number }
  | { readonly kind: 'twice'; readonly date: string }
  | { readonly kind: 'too-many-days'; readonly most: number }
  /** It names days, and none of them can be read: then the year is not one without holidays. */
  | { readonly kind: 'no-day-read' }
  | { readonly kind: 'repeats' }
  | { readonly kind: 'no-summary' }
  | { readonly kind: 'no-whole-day' }
  | { readonly kind: 'ends-before' }
  | { readonly kind: 'lasts-too-long'; readonly most: number }
  | { readonly kind: 'too-many-events'; readonly most: number }

/** Something in a file of holidays that was left out. */
export interface PackProblem {
  readonly at: PackPlace
  readonly fault: PackFault
}
