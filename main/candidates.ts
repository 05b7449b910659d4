import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Candidate } from '../core/bridge/contract.ts'
import type { OpenFailure } from '../core/bridge/failure.ts'
import type { WorkspaceDocument } from '../core/document/document.ts'
import { readWorkspace, writeWorkspace } from '../core/document/workspace-file.ts'
import { fail, ok, type Result } from '../core/result.ts'

const largestFile = 200_000_000

/**
 * A workspace that was read from a file and checked, waiting for the page to fetch and adopt it. Only the latest
 * one is kept: whoever opens another file has decided against the one before.
 */
export class Candidates {
  #latest: { readonly token: string; readonly document: WorkspaceDocument } | null = null

  /** Reads a file. It is taken for hostile: nothing of it is used unless all of it is a valid workspace. */
  async stageFile(path: string): Promise<Result<Candidate, OpenFailure>> {
    const name = basename(path)
    try {
      const { size } = await stat(path)
      if (size > largestFile) return fail({ kind: 'too-large', name, megabytes: Math.ceil(size / 1e6) })
      return this.stageText(name, decode(await readFile(path)))
    } catch (error) {
      if (error instanceof TypeError) return fail({ kind: 'not-json', name, detail: 'not UTF-8' })
      if (error instanceof Error && 'code' in error) return fail({ kind: 'unreadable', name, code: String(error.code) })
      throw error
    }
  }

  /** As stageFile, for a text that the page was given (drag and drop). */
  stageText(name: string, text: string): Result<Candidate, OpenFailure> {
    const read = readWorkspace(text)
    if (!read.ok) {
      return fail(
        read.failure.kind === 'invalid'
          ? { ...read.failure, name, problems: [...read.failure.problems] }
          : { ...read.failure, name },
      )
    }
    const token = randomUUID()
    this.#latest = { token, document: read.value.document }
    return ok({ token, name })
  }

  /** The document of a token, or null when another one was staged since. */
  find(token: string): WorkspaceDocument | null {
    return this.#latest?.token === token ? this.#latest.document : null
  }

  /** The JSON text of a candidate for the page, or null. */
  text(token: string): string | null {
    const document = this.find(token)
    return document && writeWorkspace(document, 'compact')
  }
}

/** Strictly: a byte that is not UTF-8 must not become a replacement character in somebody's name. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
