import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { runVerb } from '../../main/verbs/run-verb.ts'

const cli = fileURLToPath(new URL('../../main/cli.ts', import.meta.url))

/** What a run of the program without a window left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `node main/cli.ts` as a program of its own, in `folder`; starting it takes a second or two. */
export function runForum(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment }
  return new Promise((settle) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, env, maxBuffer: 1e9 }, (error, out, err) => {
      settle({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

/** Runs a verb inside the test, with paths that begin in `folder`. */
export async function callForum(folder: string, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await runVerb(args, {
    out: (line) => out.push(`${line}\n`),
    err: (line) => err.push(`${line}\n`),
    resolve: (path) => resolve(folder, path),
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** An empty folder that is gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forum-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
