import type { SessionField } from '../compare-releases.ts'

/** The words of the message that goes with a calendar file, in the register of an official secretariat. */
export interface MessageWords {
  /** `what` is the name of the calendar, `release` that of the release. */
  subject(what: string, release: string, isUpdate: boolean): string
  /** The first lines: with a first file, with what changed listed below, or with an update that changes nothing. */
  opening(what: string, news: 'first' | 'changes' | 'nothing'): string
  /** Stands before the note of the release. */
  readonly note: string
  readonly newSessions: string
  readonly restored: string
  readonly moved: string
  readonly changed: string
  readonly cancelled: string
  /** Before the times that hold no longer, and before those that hold now. */
  readonly before: string
  readonly now: string
  /** Stands before what changed in a session. */
  readonly changedFields: string
  /** What changed in a session, beside its times. */
  readonly fields: { readonly [F in Exclude<SessionField, 'start' | 'end'>]: string }
  readonly howToImport: string
  /** For a file of the whole programme. */
  readonly adviceFull: string
  /** For a file that holds only what changed. */
  readonly adviceChanges: string
  /** One line a program: Outlook, Google, Apple, Thunderbird, Naver. Into which calendar is for the advice to say. */
  readonly programs: readonly string[]
  /** Two calendars that show one session's time differently are both right. */
  readonly localTime: string
}
