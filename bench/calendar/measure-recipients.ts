/*
 * The files of everybody of a forum of 500 events, in a process of its own; prints one line of JSON. Run by run.ts.
 */
import type { Recipient } from '../../core/document/release-rows.ts'
import { everyone } from '../../core/release/recipient.ts'
import { recipientFile } from '../../core/release/recipient-file.ts'
import { recipientsUpTo } from '../../core/release/recipient-view.ts'
import { fileOptions, releasedForum } from './workload.ts'

const { document, release } = releasedForum(500, 100)
const others = recipientsUpTo(document, release.forumId, release.number)
  .filter(({ kind }) => kind !== 'all')
  .slice(0, 100)
let events = 0
const write = (recipient: Recipient) => {
  const file = recipientFile(document, release, recipient, fileOptions)
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  events += file.value.events
}
const first = timed(() => write(everyone))
events = 0
const rest = timed(() => others.forEach(write))
console.log(JSON.stringify({ first, rest, recipients: others.length, events }))

function timed(work: () => void): { readonly ms: number; readonly cpuMs: number } {
  const cpu = process.cpuUsage()
  const start = performance.now()
  work()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { ms, cpuMs: (user + system) / 1000 }
}
