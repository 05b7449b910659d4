import type { ForumId } from '../document/rows.ts'
import { type SearchForms, searchForms } from './rank.ts'
import { emptyForm, type SearchForm } from './search-form.ts'
import { type SearchRecord, type SearchTarget, searchKinds } from './search-record.ts'
import { Signatures } from './signatures.ts'
import { type Named, SortedNames } from './sorted-names.ts'

/** Stands in `kinds` for a slot without a record. */
export const noKind = 255

/**
 * What is remembered of all records, a column for each thing: a search goes through tens of thousands of them, and following
 * references from object to object would take most of its time. A record keeps its slot for good, also while it is gone.
 */
export class RecordColumns {
  readonly signatures = new Signatures()
  readonly names: SearchForm[] = []
  readonly details: SearchForm[] = []
  readonly texts: SearchForm[] = []
  /** The place of each record's kind in searchKinds, or noKind. */
  kinds = new Uint8Array(0)
  /** What comes first among equal ones of a kind: by name, or the latest. Call `number` before reading it. */
  orders = new Float64Array(0)
  /** The number of each record's forum, see forumNumber; 0 for what all forums share. */
  forums = new Uint32Array(0)

  readonly #slots = new Map<string, number>()
  readonly #targets: (SearchTarget | undefined)[] = []
  readonly #named: (Named | undefined)[] = []
  readonly #links: (readonly number[])[] = []
  readonly #linked: (number[] | undefined)[] = []
  readonly #forumNumbers = new Map<ForumId, number>()
  readonly #sorted: SortedNames

  constructor(compareNames: (a: string, b: string) => number) {
    this.#sorted = new SortedNames(compareNames)
  }

  /** The number of slots; those from here on have never held a record. */
  get size(): number {
    return this.#targets.length
  }

  /** The target in a slot, if there is a record. */
  targetAt(slot: number): SearchTarget | undefined {
    return this.#targets[slot]
  }

  /** The slot of a target, or -1 when it never had one. */
  slotOf(id: string): number {
    return this.#slots.get(id) ?? -1
  }

  /** The slots of what is found through the record in `slot`. */
  linkedTo(slot: number): readonly number[] {
    return this.#linked[slot] ?? []
  }

  /** A number for a forum, the same each time. */
  forumNumber(id: ForumId | null): number {
    if (id === null) return 0
    const number = this.#forumNumbers.get(id) ?? this.#forumNumbers.size + 1
    this.#forumNumbers.set(id, number)
    return number
  }

  /** Puts a record into its slot, in the place of what it was before. */
  write(record: SearchRecord): void {
    const { target, links, forumId, name, at, fields } = record
    this.remove(target.id)
    const slot = this.#reserve(target.id)
    this.#targets[slot] = target
    this.kinds[slot] = searchKinds.indexOf(target.kind)
    this.orders[slot] = at === null ? 0 : -at
    this.forums[slot] = this.forumNumber(forumId)
    this.#writeForms(slot, searchForms(fields))
    this.#links[slot] = [...new Set(links)].map((id) => this.#reserve(id))
    for (const link of this.#links[slot] ?? []) {
      const linked = this.#linked[link]
      if (linked) linked.push(slot)
      else this.#linked[link] = [slot]
    }
    if (at !== null) return
    const named = { name, id: target.id, slot }
    this.#named[slot] = named
    this.#sorted.add(named)
  }

  /** Empties the slot of a target, if it has one. */
  remove(id: string): void {
    const slot = this.slotOf(id)
    if (slot < 0 || !this.#targets[slot]) return
    this.#targets[slot] = undefined
    this.kinds[slot] = noKind
    this.#writeForms(slot, { names: emptyForm, details: emptyForm, texts: emptyForm })
    for (const link of this.#links[slot] ?? [])
      this.#linked[link] = this.#linked[link]?.filter((other) => other !== slot)
    this.#links[slot] = []
    const named = this.#named[slot]
    if (named) this.#sorted.remove(named)
    this.#named[slot] = undefined
  }

  /** Brings `orders` up to date with the names. */
  number(): void {
    this.#sorted.number(this.orders)
  }

  #writeForms(slot: number, forms: SearchForms): void {
    this.names[slot] = forms.names
    this.details[slot] = forms.details
    this.texts[slot] = forms.texts
    this.signatures.write(slot, forms)
  }

  /** The slot of a target, made now if it has none: it may be linked to before it is read. */
  #reserve(id: string): number {
    const known = this.#slots.get(id)
    if (known !== undefined) return known
    const slot = this.#targets.length
    this.#slots.set(id, slot)
    this.#targets.push(undefined)
    if (slot >= this.kinds.length) this.#grow(Math.max(1024, slot * 2))
    this.#writeForms(slot, { names: emptyForm, details: emptyForm, texts: emptyForm })
    return slot
  }

  #grow(size: number): void {
    const { kinds, orders, forums } = this
    this.kinds = new Uint8Array(size).fill(noKind)
    this.kinds.set(kinds)
    this.orders = new Float64Array(size)
    this.orders.set(orders)
    this.forums = new Uint32Array(size)
    this.forums.set(forums)
  }
}
