import type { Given, Options } from './option.ts'
import { readArguments } from './read-arguments.ts'

/** Something the program does without a window: `forum NAME …`. */
export interface Verb {
  readonly name: string
  /** What stands on the command line after `forum`. */
  readonly usage: string
  /** What it does, in one sentence. */
  readonly summary: string
  readonly options: Options
  /** Does it and answers the exit code. Expected failures are said on `io.err`, in one line each. */
  run(args: readonly string[], io: Io): Promise<ExitCode>
}

/** Where a verb writes, and where it looks for files. */
export interface Io {
  /** Writes a line to standard output. */
  out(line: string): void
  /** Writes a line to standard error. */
  err(line: string): void
  /** The absolute path of what was written on the command line. */
  resolve(path: string): string
}

/** What the exit code says: `unusable` means that the command line or a file could not be used. */
export const exitCodes = { done: 0, troubled: 1, unusable: 2 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A verb whose arguments are read and checked by its list of options before it runs. */
export function defineVerb<const O extends Options>(definition: {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: O
  run(given: Given<O>, io: Io): Promise<ExitCode>
}): Verb {
  const { name, usage, summary, options } = definition
  return {
    name,
    usage,
    summary,
    options,
    async run(args, io) {
      const given = readArguments(options, args)
      if (given.ok) return definition.run(given.value, io)
      io.err(`forum ${name}: ${given.failure} Usage: forum ${usage}`)
      return exitCodes.unusable
    },
  }
}
