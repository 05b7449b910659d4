/** Tells a process apart from a later one that was given the same number. */
import { readFileSync } from 'node:fs'

export interface ProcessMark {
  readonly pid: number
  /** Clock ticks since boot, from /proc/<pid>/stat. */
  readonly startedAt: string
}

/** Answers undefined for a process that has ended, also while nobody has yet collected it. */
export function markOf(pid: number): ProcessMark | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name is in brackets and may itself contain spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, startedAt] = [fields[0], fields[19]]
    return state === 'Z' || startedAt === undefined ? undefined : { pid, startedAt }
  } catch {
    return undefined
  }
}

export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.startedAt === mark.startedAt
}

export function ownMark(): ProcessMark {
  return markOf(process.pid) ?? { pid: process.pid, startedAt: '' }
}
