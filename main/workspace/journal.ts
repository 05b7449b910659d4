import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import type { ChangeSet } from '../../core/document/changes.ts'

/** What a journal is based on: the checksum of the snapshot (null for an empty workspace), versions and numbers. */
export interface JournalBase {
  readonly snapshot: string | null
  readonly schemaVersion: number
  readonly revision: number
}

/** A journal as found on the disk. */
export interface FoundJournal {
  readonly base: JournalBase
  /** The JSON texts of the change sets, oldest first. */
  readonly entries: readonly string[]
  /** Whether the last line is unfinished: what a crash leaves of a save. It is left out. */
  readonly torn: boolean
  /** Whether a finished line is not what was written; it and all behind it are left out. No crash does that. */
  readonly damaged: boolean
  /** Whether it ends with a whole line and its break, so that a line can be added to it as it is. */
  readonly isClean: boolean
}

/**
 * Saves, one checksummed line each, since the snapshot was written. A line counts once it is on the disk as a
 * whole: what a crash leaves of an unfinished one is recognized by its checksum and dropped.
 */
export class Journal {
  readonly #path: string
  #file: number | null = null
  #bytes = 0

  constructor(path: string) {
    this.#path = path
  }

  /** Bytes of the entries written since the journal was begun. */
  get bytes(): number {
    return this.#bytes
  }

  /** What is on the disk; null when there is no journal, or none whose first line can be trusted. */
  read(): FoundJournal | null {
    if (!existsSync(this.#path)) return null
    const text = readFileSync(this.#path, 'utf8')
    const [first, ...rest] = text.split('\n')
    const head = openLine(first ?? '')
    if (head === null) return null
    const entries: string[] = []
    for (const line of rest) {
      const entry = openLine(line)
      if (entry === null) break
      entries.push(entry)
    }
    const [ending = '', ...behind] = rest.slice(entries.length)
    const damaged = behind.length > 0
    const torn = ending !== '' && !damaged
    const isClean = !torn && !damaged && text.endsWith('\n')
    return { base: JSON.parse(head) as JournalBase, entries, torn, damaged, isClean }
  }

  /** Begins a journal anew, in place of the one that was there, in one step. When it throws, that one goes on. */
  begin(base: JournalBase, entries: readonly string[] = []): void {
    const fresh = `${this.#path}.new`
    const lines = entries.map(sealLine).join('')
    const file = openSync(fresh, 'w', 0o600)
    try {
      writeWhole(file, sealLine(JSON.stringify(base)) + lines)
      fdatasyncSync(file)
    } finally {
      closeSync(file)
    }
    const wasOpen = this.#file !== null
    // Closed first: Windows does not rename over a file that is open.
    this.close()
    try {
      renameSync(fresh, this.#path)
    } catch (error) {
      if (wasOpen) this.#file = openSync(this.#path, 'a')
      throw error
    }
    this.#file = openSync(this.#path, 'a')
    this.#bytes = Buffer.byteLength(lines)
  }

  /** Goes on with the journal that is there, as it was read. Nothing is written. */
  resume(entries: readonly string[]): void {
    this.close()
    this.#file = openSync(this.#path, 'a')
    this.#bytes = entries.reduce((bytes, entry) => bytes + Buffer.byteLength(entry) + 18, 0)
  }

  /** Adds a save. When this returns, it is on the disk. */
  append(changes: ChangeSet): void {
    if (this.#file === null) throw new Error('Journal.append: the journal was not begun')
    const line = sealLine(JSON.stringify(changes))
    const { size } = fstatSync(this.#file)
    try {
      writeWhole(this.#file, line)
      fdatasyncSync(this.#file)
    } catch (error) {
      // Half a line would make the next save unreadable.
      ftruncateSync(this.#file, size)
      throw error
    }
    this.#bytes += Buffer.byteLength(line)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

/** The checksum that names a snapshot. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sealLine(json: string): string {
  return `${checksum(json).slice(0, 16)} ${json}\n`
}

function openLine(line: string): string | null {
  const json = line.slice(17)
  return json !== '' && line.slice(0, 17) === `${checksum(json).slice(0, 16)} ` ? json : null
}

function writeWhole(file: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
}
