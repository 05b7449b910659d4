/** One copy of the app for each user data folder: a lock file, and a watched folder through which a second copy hands over its command line. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, ownMark, type ProcessMark } from '../running-process.ts'

export interface SecondInstance {
  readonly argv: readonly string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/** Answers false when another copy holds the lock; that copy has then been told. */
export function acquireInstanceLock(
  userData: string,
  additionalData: unknown,
  onSecondInstance: (second: SecondInstance) => void,
): boolean {
  const folder = join(userData, 'single-instance')
  const lock = join(folder, 'lock.json')
  const letters = join(folder, 'letters')
  mkdirSync(letters, { recursive: true })
  while (!create(lock)) {
    const holder = readMark(lock)
    if (holder?.pid === process.pid) return true
    if (holder && isRunning(holder)) {
      post(letters, { argv: process.argv, workingDirectory: process.cwd(), additionalData })
      return false
    }
    rmSync(lock, { force: true })
  }
  process.on('exit', () => rmSync(lock, { force: true }))
  for (const stale of readdirSync(letters)) rmSync(join(letters, stale), { force: true })
  watch(letters, () => {
    for (const name of readdirSync(letters).filter((entry) => entry.endsWith('.json'))) {
      const path = join(letters, name)
      const second = JSON.parse(readFileSync(path, 'utf8')) as SecondInstance
      rmSync(path)
      onSecondInstance(second)
    }
  }).unref()
  return true
}

function create(lock: string): boolean {
  try {
    writeFileSync(lock, JSON.stringify(ownMark()), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readMark(lock: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as ProcessMark
  } catch {
    return undefined
  }
}

/** Renamed into place, so that the other copy never reads half a letter. */
function post(letters: string, letter: SecondInstance): void {
  const name = join(letters, `${process.pid}-${Date.now()}`)
  writeFileSync(name, JSON.stringify(letter))
  renameSync(name, `${name}.json`)
}
