import { readFile, stat } from 'node:fs/promises'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { readWorkspace } from '../../core/document/workspace-file.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { ReadFailure } from './failure-words.ts'
import { findJsonFault } from './json-fault.ts'

/** As large as a file may be that is opened in a window. */
const largestFile = 200_000_000

/** Reads and checks a workspace file. `name` is what failures call it: the path as it was written. */
export async function readWorkspaceFile(path: string, name: string): Promise<Result<WorkspaceDocument, ReadFailure>> {
  const text = await readText(path, name)
  if (!text.ok) return text
  const read = readWorkspace(text.value)
  if (read.ok) return ok(read.value.document)
  const { failure } = read
  switch (failure.kind) {
    case 'not-json':
      return fail({ kind: 'not-json', name, fault: findJsonFault(text.value) })
    case 'invalid':
      return fail({ ...failure, name, problems: [...failure.problems] })
    default:
      return fail({ ...failure, name })
  }
}

/** Reads a text in UTF-8. `name` is what failures call it. */
export async function readText(path: string, name: string): Promise<Result<string, ReadFailure>> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > largestFile) return fail({ kind: 'too-large', name, megabytes: Math.ceil(size / 1e6) })
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail({ kind: 'unreadable', name, code: String(error.code) })
    throw error
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ kind: 'not-utf-8', name })
  }
}
