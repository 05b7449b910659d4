import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { WriteFailure } from '../core/bridge/failure.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { writeFailure } from './write-failure.ts'

/** Writes a file in one step: one that is there stays whole until the new one is on the disk, and keeps its links. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<Result<null, WriteFailure>> {
  const found = await stat(path).catch(() => null)
  // A rename would put a file in the place of a folder, a pipe or a device.
  if (found && !found.isFile()) return fail({ kind: 'write-failed', path, code: 'EEXIST' })
  let unfinished: string | null = null
  try {
    const target = found ? await realpath(path) : path
    unfinished = `${target}.${process.pid}.part`
    await writeFile(unfinished, content, { flush: true })
    await rename(unfinished, target)
    return ok(null)
  } catch (error) {
    if (unfinished) await rm(unfinished, { force: true }).catch(() => {})
    return fail(writeFailure(error, path))
  }
}
