import { cleanLine, cleanText } from '../calendar/content-line.ts'
import { languages } from '../document/language.ts'
import type { ContactKind } from '../document/vocabulary.ts'
import { type DraftContact, type DraftPerson, emptyDraft, type RowDraft } from './draft-rows.ts'
import { type CardProperty, parseCard } from './parse-card.ts'
import type { RowProblem } from './row-problem.ts'
import { languageOfText } from './text-language.ts'

/** Whether a text is one of cards. */
export function isVCardText(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 2000))
}

/**
 * Reads the cards of a vCard text (RFC 2426 for version 3.0, RFC 6350 for 4.0), each as a row of a list, numbered
 * from 1. A card that is broken, or of an older version, is a row with a problem and spoils no other.
 */
export function readVCards(text: string): RowDraft[] {
  return cardTexts(text).map((card, index) => draftOf(card, index + 1))
}

function cardTexts(text: string): string[] {
  const cards: string[] = []
  let lines: string[] | null = null
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      // A card that was never ended is a card of its own, and broken.
      if (lines) cards.push(lines.join('\r\n'))
      lines = [line.trim()]
    } else if (lines) {
      lines.push(line)
      if (/^END:VCARD\s*$/i.test(line)) {
        cards.push(`${lines.join('\r\n')}\r\n`)
        lines = null
      }
    }
  }
  if (lines) cards.push(lines.join('\r\n'))
  return cards
}

function draftOf(text: string, row: number): RowDraft {
  const refused = (problem: RowProblem): RowDraft => ({ ...emptyDraft(row), problems: [problem] })
  if (/^VERSION:(1|2)(\.\d)?\s*$/im.test(text)) return refused({ kind: 'old-card' })
  const parsed = parseCard(text)
  if (!parsed.ok) return refused({ kind: 'broken-card', detail: parsed.failure.detail })
  const card = new Card(parsed.value)
  const organization = cleanLine(card.first('org')?.parts[0] ?? '').slice(0, 500)
  const isOrganization = card.text('kind') === 'org' || card.text('x-abshowas').toLowerCase() === 'company'
  const contacts = card.contacts()
  const person = isOrganization ? null : card.person(contacts)
  const name = isOrganization ? card.text('fn') || organization : organization
  if (name === '' && !person) return refused({ kind: 'name-missing' })
  const hasUnread = JSON.stringify(parsed.value).includes('\uFFFD')
  return {
    ...emptyDraft(row),
    names: name === '' ? {} : { [languageOfText(name, person?.nativeLanguage === 'ja' ? 'ja' : 'zh')]: name },
    website: card.text('url'),
    contacts: person ? [] : contacts,
    person,
    notes: person ? '' : card.notes(),
    problems: hasUnread ? [{ kind: 'unreadable-characters' }] : [],
  }
}

class Card {
  readonly #properties: readonly CardProperty[]

  constructor(properties: readonly CardProperty[]) {
    this.#properties = properties
  }

  all(name: string): CardProperty[] {
    return this.#properties.filter((property) => property.name === name)
  }

  first(name: string): CardProperty | undefined {
    return this.all(name)[0]
  }

  text(name: string): string {
    return cleanLine(this.first(name)?.parts.join(' ') ?? '').slice(0, 500)
  }

  notes(): string {
    return cleanText(
      this.all('note')
        .map(({ parts }) => parts.join('; '))
        .join('\n'),
    )
      .trim()
      .slice(0, 20_000)
  }

  person(contacts: readonly DraftContact[]): DraftPerson | null {
    const names = this.all('n')
    // Version 4.0 may write a name once more in Latin letters, with the same ALTID.
    const isLatin = (parts: readonly string[]) =>
      !isEastAsian(parts.join('')) && parts.some((part) => part.trim() !== '')
    const latin =
      names.find(({ parts }) => isLatin(parts))?.parts ??
      this.first('x-forum-planner-romanized')?.parts.join(';').split(';')
    const native = names.find(({ parts }) => isEastAsian(parts.join('')))
    const formatted = this.all('fn').map(({ parts }) => cleanLine(parts.join(' ')))
    const full = formatted.find(isEastAsian) ?? (native ? joinName(native.parts) : (formatted[0] ?? ''))
    const nativeName = (full || cleanLine([latin?.[1], latin?.[0]].join(' '))).slice(0, 500)
    const [family = '', given = ''] = (latin ?? []).map((part) => cleanLine(part).slice(0, 500))
    if (nativeName === '' && family === '') return null
    const reading = this.#reading()
    const nativeLanguage = languageOfText(
      nativeName,
      /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(reading) ? 'ja' : 'zh',
    )
    const said = this.all('fn')
      .flatMap(({ parameters }) => parameters['language'] ?? [])[0]
      ?.slice(0, 2)
    const title = this.text('title') || this.text('role')
    return {
      nativeName,
      nativeLanguage:
        languages.find((language) => language === said && /\p{Script=Han}/u.test(nativeName)) ?? nativeLanguage,
      reading,
      romanizedFamily: family,
      romanizedGiven: given,
      title: title === '' ? {} : { [languageOfText(title, nativeLanguage === 'ja' ? 'ja' : 'zh')]: title },
      notes: this.notes(),
      contacts,
    }
  }

  #reading(): string {
    const phonetic = [this.text('x-phonetic-last-name'), this.text('x-phonetic-first-name')].join(' ').trim()
    if (phonetic !== '') return phonetic
    const sort = this.all('n').flatMap(({ parameters }) => parameters['sort-as'] ?? [])
    return cleanLine(sort.join(' ').replaceAll(',', ' ') || this.text('sort-string')).slice(0, 500)
  }

  contacts(): DraftContact[] {
    const found: DraftContact[] = []
    const add = (kind: ContactKind, text: string) => {
      const value = (kind === 'post' ? cleanText(text).trim() : cleanLine(text)).slice(0, 1000)
      if (value !== '' && !found.some((one) => one.kind === kind && one.value === value)) found.push({ kind, value })
    }
    for (const { parts } of this.all('email')) add('email', (parts[0] ?? '').replace(/^mailto:/i, ''))
    for (const { parts, parameters } of this.all('tel')) {
      const isFax = (parameters['type'] ?? []).some((type) => type.toLowerCase() === 'fax')
      add(isFax ? 'fax' : 'phone', (parts[0] ?? '').replace(/^tel:/i, ''))
    }
    for (const { parts, parameters } of this.all('impp')) {
      const value = parts.join(':')
      const service = (parameters['x-service-type']?.[0] ?? /^([a-z-]+):/i.exec(value)?.[1] ?? '').toLowerCase()
      const kind = services[service]
      if (kind) add(kind, decodePercent(value.replace(/^[a-z-]+:/i, '')))
    }
    for (const [name, kind] of Object.entries(ownProperties)) {
      for (const { parts } of this.all(name)) add(kind, parts.join(' '))
    }
    for (const { parts } of this.all('adr'))
      add(
        'post',
        parts
          .map((part) => part.trim())
          .filter(Boolean)
          .join('\n'),
      )
    return found
  }
}

const services: { readonly [service: string]: ContactKind } = {
  wechat: 'wechat',
  weixin: 'wechat',
  line: 'line',
  kakaotalk: 'kakaotalk',
  kakao: 'kakaotalk',
}

const ownProperties: { readonly [name: string]: ContactKind } = {
  'x-wechat': 'wechat',
  'x-line': 'line',
  'x-kakaotalk': 'kakaotalk',
}

function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

/** Family name first; a blank between them where Japanese has one. */
function joinName([family = '', given = '']: readonly string[]): string {
  return cleanLine(/\p{Script=Hangul}/u.test(family + given) ? family + given : `${family} ${given}`)
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
