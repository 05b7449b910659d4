import type { Language } from '../../document/language.ts'
import type { Role, SessionKind } from '../../document/vocabulary.ts'

/** The words that a calendar event needs beyond those of the organizers, in the register of an official secretariat. */
export interface EventWords {
  readonly roles: { readonly [R in Role]: string }
  /** What a session without a usable title is called. */
  readonly kinds: { readonly [K in Exclude<SessionKind, 'blocker'>]: string }
  readonly languages: { readonly [L in Language]: string }
  /** The title of an event that will not take place. */
  cancelled(title: string): string
  readonly toBeConfirmed: string
  /** A sentence of its own, under an event that is not confirmed. */
  readonly mayStillChange: string
  readonly timesAreIllustrative: string
  readonly floorLanguages: string
  readonly interpretation: string
  readonly join: string
  /** Stands where the rest of a text was left out. */
  readonly shortened: string
  /** `label: value` */
  labelled(label: string, value: string): string
  /** Between the items of a list. */
  readonly listSeparator: string
  inParentheses(name: string, remark: string): string
  /** Who holds a role, in the order of the language; what is unknown is empty. */
  holder(organization: string, person: string, title: string): string
  withHonorific(name: string, honorific: string): string
}
