import { v7 as newId } from 'uuid'
import type { CommandContext } from '../../core/document/command.ts'
import { instant } from '../../core/time/instant.ts'

/** The present moment and fresh ids for one command. */
export function newContext(): CommandContext {
  return { now: instant(Date.now()), newId }
}
