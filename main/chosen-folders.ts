import { createHash, randomUUID } from 'node:crypto'
import { link, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WriteFailure } from '../core/bridge/failure.ts'
import { folderFileNameSchema } from '../core/bridge/folder-file-name.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { writeFailure } from './write-failure.ts'

/** Folders forgotten beyond this: a page that asks again and again must not fill the memory. */
const mostFolders = 50

/**
 * The folders that a person chose to be written into, by token. Only files right in them are written, and only under names
 * of folderFileNameSchema; what is there and is no plain file, such as a link out of the folder, is never touched.
 */
export class ChosenFolders {
  readonly #folders = new Map<string, string>()

  add(path: string): string {
    const [oldest] = this.#folders.keys()
    if (oldest !== undefined && this.#folders.size >= mostFolders) this.#folders.delete(oldest)
    const token = randomUUID()
    this.#folders.set(token, path)
    return token
  }

  /** Which of the names the folder has, as they are written there: some file systems tell no case apart. */
  async taken(token: string, names: readonly string[]): Promise<Result<string[], WriteFailure>> {
    const folder = this.#folderOf(token)
    try {
      const there = new Set((await readdir(folder)).map((name) => name.toLowerCase()))
      return ok(names.filter((name) => there.has(name.toLowerCase())))
    } catch (error) {
      return fail(writeFailure(error, folder))
    }
  }

  /** Writes a file whole or not at all. Answers the checksum of what the disk gives back. */
  async write(
    token: string,
    name: string,
    text: string,
    replaces: boolean,
  ): Promise<Result<{ sha256: string }, WriteFailure>> {
    const path = join(this.#folderOf(token), folderFileNameSchema.parse(name))
    const unfinished = `${path}.${process.pid}.part`
    try {
      const there = await lstat(path).catch(() => null)
      if (there && !(replaces && there.isFile())) return fail({ kind: 'write-failed', path, code: 'EEXIST' })
      await writeFile(unfinished, text, { flush: true, flag: 'wx' })
      if (replaces) await rename(unfinished, path)
      else await moveWhereFree(unfinished, path)
      const onDisk = await readFile(path)
      if (!onDisk.equals(Buffer.from(text))) return fail({ kind: 'write-failed', path, code: 'EIO' })
      return ok({ sha256: createHash('sha256').update(onDisk).digest('hex') })
    } catch (error) {
      return fail(writeFailure(error, path))
    } finally {
      await rm(unfinished, { force: true }).catch(() => {})
    }
  }

  #folderOf(token: string): string {
    const folder = this.#folders.get(token)
    if (folder === undefined) throw new Error(`ChosenFolders: no folder has the token ${token}`)
    return folder
  }
}

/** A rename would replace what came there in the meantime; a link does not. Memory sticks often have no links. */
async function moveWhereFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') throw error
    await rename(from, to)
  }
}
