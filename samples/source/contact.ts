import type { Language } from '../../core/document/language.ts'
import type { Channel, Direction, Purpose } from '../../core/document/vocabulary.ts'
import { english } from './contact-en.ts'
import { japanese } from './contact-ja.ts'
import { korean } from './contact-ko.ts'
import type { ContactText, ContactWords, Happening } from './contact-words.ts'
import { chinese } from './contact-zh.ts'
import { type Topic, topics } from './topics.ts'

/** One contact in short: what happened, when on the owner's clock (`YYYY-MM-DDTHH:MM`), how, and its own outcome if any. */
export type Contact = readonly [happening: Happening, at: string, channel: Channel, outcome?: string]

const words: { readonly [L in Language]: ContactWords } = { en: english, zh: chinese, ja: japanese, ko: korean }

const receivedHappenings: readonly Happening[] = [
  'acknowledged',
  'asked',
  'tentative',
  'confirmed',
  'materials',
  'declined',
]

/** The text of a contact about a purpose and a topic, in the language in which it was written. */
export function contactText(happening: Happening, language: Language, purpose: Purpose, topic: Topic): ContactText {
  const { asks, texts } = words[language]
  return texts[happening](asks[purpose], topics[topic][language])
}

/** Who wrote or called: the organizers, or the organization. */
export function directionOf(happening: Happening): Direction {
  return receivedHappenings.includes(happening) ? 'received' : 'sent'
}
