import { emptyDocument, type WorkspaceDocument } from '../document/document.ts'
import type { ForumId } from '../document/rows.ts'
import { changedTargets } from './changed-targets.ts'
import { bestField, type FieldMatch, joinMatches, preparedFields } from './field-match.ts'
import { leastInText } from './match-form.ts'
import { leastLinkingRank, linkedRank, type Rank, rankForms } from './rank.ts'
import { readRecord, type SearchReader } from './read-record.ts'
import { noKind, RecordColumns } from './record-columns.ts'
import { hasKana } from './romaji.ts'
import { emptyForm } from './search-form.ts'
import { type SearchKind, type SearchRecord, type SearchTarget, searchKinds } from './search-record.ts'
import { inNames, inOthers } from './signatures.ts'
import { readQuery, type TypedWord } from './typed-query.ts'

/** Something that was found. */
export interface SearchResult {
  readonly target: SearchTarget
  readonly rank: Rank
  /** Where the words of the query are, a field once. */
  readonly matches: readonly FieldMatch[]
}

/** What a query found. */
export interface SearchAnswer {
  /** Best first, of each kind no more than asked for; of equal ones, kinds in the order of searchKinds. */
  readonly results: readonly SearchResult[]
  /** How many there are of each kind. */
  readonly counts: { readonly [K in SearchKind]: number }
  /** Whether all of the workspace had been read. */
  readonly isComplete: boolean
}

/** How to answer a query. */
export interface SearchRequest {
  /** The most results of one kind. */
  readonly mostOfKind: number
  /** The forum whose sessions and contacts come before equal ones of others. */
  readonly forumId: ForumId | null
  /** Leaves out what this refuses. */
  readonly accepts?: (target: SearchTarget) => boolean
}

/** Words typed before whose results are kept: as a query grows, only its last word changes. */
const mostRemembered = 40
/** Of equal fits beyond those that are asked for, so many more are looked at for one that is written as typed. */
const moreAsTyped = 24
/** What ranks a thing higher in whose name several words stand as they were typed. */
const phraseRank = 64

/**
 * Finds rows of the workspace by any of their names, as people type them. It follows a document: what an edit changed is
 * read again, nothing else. Reading is done in slices, by calls of `work`, so that a page can go on in between; a search
 * before the end finds what has been read so far.
 */
export class SearchIndex {
  readonly #reader: SearchReader
  readonly #columns: RecordColumns
  #document: WorkspaceDocument = emptyDocument
  readonly #differences: Generator<SearchTarget, void>[] = []
  readonly #waiting = new Map<string, SearchTarget>()
  /** The rank that each word gave to each slot. */
  readonly #ranks = new Map<string, Uint8Array>()
  /** The ranks of the latest query, by slot; used again by the next one. */
  #sums = new Uint16Array(0)

  /** `compareNames` puts names into the order that the reader expects. */
  constructor(reader: SearchReader, compareNames: (a: string, b: string) => number) {
    this.#reader = reader
    this.#columns = new RecordColumns(compareNames)
  }

  /** Whether all of the document has been read. */
  get isComplete(): boolean {
    return this.#waiting.size === 0 && this.#differences.length === 0
  }

  /** Takes notice of a document; rows that differ from the last one wait to be read. */
  follow(document: WorkspaceDocument): void {
    if (document === this.#document) return
    this.#differences.push(changedTargets(this.#document, document))
    this.#document = document
  }

  /** Reads what waits, as long as `mayGoOn` says; it is asked before each step. */
  work(mayGoOn: () => boolean): void {
    for (let [difference] = this.#differences; difference; [difference] = this.#differences) {
      if (!mayGoOn()) return
      const next = difference.next()
      if (next.done) this.#differences.shift()
      else this.#waiting.set(next.value.id, next.value)
    }
    for (const [id, target] of this.#waiting) {
      if (!mayGoOn()) return
      this.#waiting.delete(id)
      this.#ranks.clear()
      const record = this.read(target)
      if (record) this.#columns.write(record)
      else this.#columns.remove(id)
    }
  }

  /** The record of a target as it is in the document; null when it is gone. */
  read(target: SearchTarget): SearchRecord | null {
    return readRecord(this.#document, target, this.#reader)
  }

  /** All that has every word of what was typed. Nothing typed finds nothing. */
  search(typed: string, { mostOfKind, forumId, accepts }: SearchRequest): SearchAnswer {
    const words = readQuery(typed)
    const ranks = this.#rankAll(words)
    const { kinds } = this.#columns
    // 東京都 and 东京都 are found by either; who types the one means it.
    const hasWritings = /\p{Script=Han}/u.test(typed)
    const most = hasWritings ? mostOfKind + moreAsTyped : mostOfKind
    const comesBefore = this.#comparison(ranks, forumId)
    const best: number[][] = searchKinds.map(() => [])
    const counts = { organization: 0, session: 0, person: 0, interaction: 0, room: 0, forum: 0 }
    for (let slot = 0; slot < ranks.length; slot++) {
      if (ranks[slot] === 0) continue
      const place = kinds[slot] ?? noKind
      const kind = searchKinds[place]
      if (!kind || (accepts && !this.#isAccepted(slot, accepts))) continue
      counts[kind] += 1
      keepBest(best[place] ?? [], slot, most, comesBefore)
    }
    if (hasWritings) for (const list of best) this.#putAsTypedFirst(list, ranks, words)
    // Sorting is stable: of equal ranks, kinds stay in their order.
    const results = best.flatMap((list) => list.slice(0, mostOfKind)).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0))
    return {
      results: results.flatMap((slot) => {
        const target = this.#columns.targetAt(slot)
        return target ? [{ target, rank: ranks[slot] ?? 0, matches: this.#explain(target, words) }] : []
      }),
      counts,
      isComplete: this.isComplete,
    }
  }

  #putAsTypedFirst(slots: number[], ranks: Uint16Array, words: readonly TypedWord[]): void {
    const asTyped = new Set(
      slots.filter((slot) => {
        const target = this.#columns.targetAt(slot)
        const fields = target && this.read(target)?.fields
        return fields && words.every(({ typed }) => fields.some(({ text }) => text.includes(typed)))
      }),
    )
    slots.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || Number(asTyped.has(b)) - Number(asTyped.has(a)))
  }

  #isAccepted(slot: number, accepts: (target: SearchTarget) => boolean): boolean {
    const target = this.#columns.targetAt(slot)
    return target !== undefined && accepts(target)
  }

  /** The rank of each slot: the sum over all words, 0 where one is missing. */
  #rankAll(words: readonly TypedWord[]): Uint16Array {
    if (this.#sums.length < this.#columns.size) this.#sums = new Uint16Array(this.#columns.size + 1024)
    const ranks = this.#sums.subarray(0, this.#columns.size).fill(0)
    const [first, ...others] = words.map((word) => this.#ranksOf(word))
    if (!first) return ranks
    ranks.set(first)
    if (others.length === 0) return ranks
    for (const other of others) {
      for (let slot = 0; slot < ranks.length; slot++) {
        const sum = ranks[slot] ?? 0
        const rank = other[slot] ?? 0
        ranks[slot] = sum === 0 || rank === 0 ? 0 : sum + rank
      }
    }
    const phrase = words.map(({ text }) => text).join(' ')
    for (let slot = 0; slot < ranks.length; slot++) {
      const rank = ranks[slot] ?? 0
      if (rank > 0 && this.#columns.names[slot]?.plain.includes(phrase)) ranks[slot] = rank + phraseRank
    }
    return ranks
  }

  #ranksOf(word: TypedWord): Uint8Array {
    const known = this.#ranks.get(word.text)
    if (known) return known
    const ranks = this.#candidates(word)
    const { names, details, texts } = this.#columns
    const linking: number[] = []
    for (let slot = 0; slot < ranks.length; slot++) {
      const where = ranks[slot] ?? 0
      if (where === 0) continue
      const rank = rankForms(
        (where & inNames) !== 0 ? (names[slot] ?? emptyForm) : emptyForm,
        (where & inOthers) !== 0 ? (details[slot] ?? emptyForm) : emptyForm,
        (where & inOthers) !== 0 ? (texts[slot] ?? emptyForm) : emptyForm,
        word,
      )
      ranks[slot] = rank
      if (rank >= leastLinkingRank) linking.push(slot)
    }
    for (const slot of linking) {
      for (const linked of this.#columns.linkedTo(slot)) if (ranks[linked] === 0) ranks[linked] = linkedRank
    }
    if (this.#ranks.size >= mostRemembered) this.#ranks.clear()
    this.#ranks.set(word.text, ranks)
    return ranks
  }

  /**
   * Where the word may be, see Signatures: where its beginning was found, if that is known, or else by signature. Of kana
   * always by signature, for what a beginning sounds like can be too short to be looked for everywhere, or change with the
   * next kana.
   */
  #candidates(word: TypedWord): Uint8Array {
    if (hasKana(word.text)) return this.#columns.signatures.candidates(word, this.#columns.size)
    for (let length = word.text.length - 1; length >= leastNarrowing(word); length--) {
      const before = this.#ranks.get(word.text.slice(0, length))
      if (before) return before.map((rank) => (rank > linkedRank ? inNames | inOthers : 0))
    }
    return this.#columns.signatures.candidates(word, this.#columns.size)
  }

  /** Better ranks first; of equal ones of a kind those of the forum, then the latest, or by name. */
  #comparison(ranks: Uint16Array, forumId: ForumId | null): (a: number, b: number) => boolean {
    this.#columns.number()
    const { orders, forums } = this.#columns
    const here = forumId === null ? -1 : this.#columns.forumNumber(forumId)
    return (a, b) => {
      const byRank = (ranks[a] ?? 0) - (ranks[b] ?? 0)
      if (byRank !== 0) return byRank > 0
      const isHere = forums[a] === here
      if (isHere !== (forums[b] === here)) return isHere
      return (orders[a] ?? 0) < (orders[b] ?? 0)
    }
  }

  #explain(target: SearchTarget, words: readonly TypedWord[]): FieldMatch[] {
    const record = this.read(target)
    if (!record) return []
    const fields = preparedFields(record.fields)
    return joinMatches(words.flatMap((word) => bestField(fields, word, null) ?? this.#explainLink(record, word) ?? []))
  }

  #explainLink({ links }: SearchRecord, word: TypedWord): FieldMatch | null {
    for (const id of links) {
      const slot = this.#columns.slotOf(id)
      const linked = this.#columns.targetAt(slot)
      if (!linked || (this.#ranksOf(word)[slot] ?? 0) < leastLinkingRank) continue
      const match = bestField(preparedFields(this.read(linked)?.fields ?? []), word, linked)
      if (match) return match
    }
    return null
  }
}

/**
 * From so many characters on, a longer word is found only where its beginning is; shorter ones are not looked for in every
 * way yet.
 */
function leastNarrowing({ latin }: TypedWord): number {
  return latin === null ? leastInText.other : leastInText.latin
}

/** Puts a slot into a list that is sorted and no longer than `most`, if it belongs there. */
function keepBest(list: number[], slot: number, most: number, comesBefore: (a: number, b: number) => boolean): void {
  const last = list.at(-1)
  if (list.length >= most && (last === undefined || !comesBefore(slot, last))) return
  const at = list.findIndex((other) => comesBefore(slot, other))
  list.splice(at < 0 ? list.length : at, 0, slot)
  if (list.length > most) list.pop()
}
