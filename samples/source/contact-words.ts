import type { Purpose } from '../../core/document/vocabulary.ts'

/** What happens in the course of an outreach, from the invitation to the answer. */
export type Happening =
  | 'invited'
  | 'acknowledged'
  | 'asked'
  | 'explained'
  | 'programme-sent'
  | 'reminded'
  | 'unanswered'
  | 'tentative'
  | 'confirmed'
  | 'materials'
  | 'thanked'
  | 'declined'

/** What a log says of a contact. */
export interface ContactText {
  readonly subject: string
  readonly body: string
  readonly outcome: string
}

/** The words of one language for every happening; `ask` and `topic` are in that language. */
export type ContactWords = {
  readonly asks: { readonly [P in Purpose]: string }
  readonly texts: { readonly [H in Happening]: (ask: string, topic: string) => ContactText }
}
