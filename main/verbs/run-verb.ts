import { explain, noSuchVerb } from './help-verb.ts'
import { type ExitCode, exitCodes, type Io } from './verb.ts'
import { verbs } from './verbs.ts'

/** Runs the verb that a command line names first, and answers the exit code. */
export async function runVerb(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args
  const name = first !== undefined && helpWords.has(first) ? 'help' : first
  const verb = verbs.find((candidate) => candidate.name === name)
  if (!verb) {
    const names = verbs.map((candidate) => candidate.name).join(', ')
    io.err(`forum: ${name === undefined ? `which verb? Use ${names}.` : noSuchVerb(name, verbs)}`)
    return exitCodes.unusable
  }
  if (!rest.some((word) => helpWords.has(word))) return verb.run(rest, io)
  io.out(explain(verb))
  return exitCodes.done
}

const helpWords: ReadonlySet<string> = new Set(['--help', '-h'])
