import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import { isPublishedAsConfirmed } from '../programme/answer.ts'
import { baseZone, type SessionInZone, sessionInZone } from '../programme/session-time.ts'
import { daysBetween } from '../time/calendar-date.ts'
import { zoneCity } from '../time/zone-city.ts'
import { longestDescription } from './calendar-entry.ts'
import { cleanLine, cleanText } from './content-line.ts'
import { dateWords } from './date-words.ts'
import { personName } from './person-name.ts'
import type { RoleFacts, SessionFacts } from './session-facts.ts'
import { webAddress } from './web-address.ts'
import type { EventWords } from './words/event-words.ts'
import { eventWords } from './words/words-for.ts'

/**
 * The DESCRIPTION of a session's event for readers of `language`: its times in every zone of the forum, whether it
 * may still change, the abstract, who has which role, the languages, where to join. Plain text, paragraphs separated
 * by an empty line. An abstract that does not fit is cut, so that the facts after it are never lost.
 */
export function eventDescription(facts: SessionFacts, language: Language): string {
  const words = eventWords(language)
  const before = [timeLines(facts, language), noteLines(facts, words)]
  const after = [roleLines(facts, language, words), languageLines(facts, words), joinLines(facts, words)]
  const abstract = cleanText(wordsFor(facts.session.abstract, language)).trim()
  const around = paragraphs([...before.map(joined), ...after.map(joined)]).length + 4
  const fitting = shorten(abstract, Math.max(longestDescription - around, 0), words)
  return shorten(paragraphs([...before.map(joined), fitting, ...after.map(joined)]), longestDescription, words)
}

/**
 * `text` if it has at most `longest` UTF-16 units; otherwise its beginning, cut between two user-perceived
 * characters, with a word that the rest was left out. Empty when not even that word fits.
 */
function shorten(text: string, longest: number, words: EventWords): string {
  if (text.length <= longest) return text
  const room = longest - words.shortened.length - 1
  if (room < 0) return ''
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  // A character that holds the cut belongs to what is left out.
  const end = segmenter.segment(text).containing(room)?.index ?? 0
  return `${text.slice(0, end).trimEnd()} ${words.shortened}`
}

/**
 * One line a zone: `New York: Tuesday, 4 August 2020 (-1), 22:30–00:00 (+1)`. The mark after the date counts days from
 * the forum's own day, the mark after the end counts them from the date of the line.
 */
export function timeLines({ forum, session }: Pick<SessionFacts, 'forum' | 'session'>, language: Language): string[] {
  return forum.zones.map((zone) => {
    const seen = sessionInZone(session, baseZone(forum), zone)
    const city = wordsFor(zoneCity(zone).names, language)
    return eventWords(language).labelled(city, zoneTimes(seen, language))
  })
}

function zoneTimes({ start, end, startShift }: SessionInZone, language: Language): string {
  const date = `${dateWords(start.date, language)}${dayMark(startShift)}`
  const separator = language === 'en' ? ', ' : ' '
  return `${date}${separator}${start.time}–${end.time}${dayMark(daysBetween(start.date, end.date))}`
}

function dayMark(days: number): string {
  return days === 0 ? '' : ` (${days > 0 ? '+' : ''}${days})`
}

function noteLines({ forum, session, answer }: SessionFacts, words: EventWords): string[] {
  const isTentative = session.state !== 'cancelled' && !isPublishedAsConfirmed(session, answer)
  return [
    ...(forum.timesAreIllustrative ? [words.timesAreIllustrative] : []),
    ...(isTentative ? [words.mayStillChange] : []),
  ]
}

function roleLines({ roles }: SessionFacts, language: Language, words: EventWords): string[] {
  return roles.flatMap((role) => {
    const holder = roleHolder(role, language, words)
    if (holder === null) return []
    return [words.labelled(words.roles[role.participation.role], holder)]
  })
}

/**
 * Who holds a role. A required role that is empty, or whose organization has declined, is to be confirmed and names
 * nobody; one that nobody requires is left out.
 */
function roleHolder(role: RoleFacts, language: Language, words: EventWords): string | null {
  const { organization, person, affiliation, employer, answer, participation } = role
  const isEmpty = !organization && !person
  if (isEmpty || answer === 'declined') return participation.required ? words.toBeConfirmed : null
  const house = organization ?? employer
  const holder = words.holder(
    house ? cleanLine(wordsFor(house.names, language)) : '',
    person ? cleanLine(personName(person, language, words)) : '',
    affiliation ? cleanLine(wordsFor(affiliation.title, language)) : '',
  )
  return answer === 'confirmed' ? holder : words.inParentheses(holder, words.toBeConfirmed)
}

function languageLines({ session }: SessionFacts, words: EventWords): string[] {
  const named = (label: string, list: typeof session.floorLanguages) =>
    list.length === 0 ? [] : [words.labelled(label, list.map((l) => words.languages[l]).join(words.listSeparator))]
  return [
    ...named(words.floorLanguages, session.floorLanguages),
    ...named(words.interpretation, session.interpretation),
  ]
}

function joinLines({ session, room }: SessionFacts, words: EventWords): string[] {
  const address = room && session.state !== 'cancelled' ? webAddress(room.joinUrl) : null
  return address ? [words.labelled(words.join, address)] : []
}

function joined(lines: readonly string[]): string {
  return lines.join('\n')
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
