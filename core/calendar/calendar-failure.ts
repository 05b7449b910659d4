import type { Problem } from '../document/integrity.ts'

/** Why no calendar file was made. The interface makes the sentence. */
export type CalendarFailure =
  /** The forum is gone. */
  | { readonly kind: 'no-such-forum'; readonly forumId: string }
  /** Nothing of the forum is scheduled and public; a calendar without any event is not valid (RFC 5545 section 3.6). */
  | { readonly kind: 'nothing-to-publish' }
  /** One session cannot be an event; `problem` is for developers. */
  | { readonly kind: 'invalid-event'; readonly uid: string; readonly title: string; readonly problem: string }
  /** Reading the finished text back found faults: a bug of ours, so the text is not handed out. */
  | { readonly kind: 'not-conforming'; readonly problems: readonly Problem[]; readonly count: number }
