import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { verifiedCalendar } from '../../../core/calendar/verified-calendar.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { recipientFile } from '../../../core/release/recipient-file.ts'
import { fileOptions, type Released, type Workload } from '../workload.ts'

/** Copies, since an event of the same entry is made once. */
function copied({ entries }: Workload) {
  return entries.map((entry) => ({ ...entry }))
}

/** Written and read back. */
export function verified(workload: Workload): () => string {
  const entries = copied(workload)
  return () => outcome(verifiedCalendar(entries, workload.heading))
}

/** Written only. */
export function unverified(workload: Workload): () => string {
  const entries = copied(workload)
  return () => outcome(calendarText(entries, workload.heading))
}

/** From the release to the file: the events with their words are made as well, written and read back. */
export function fromRelease(released: Released): () => string {
  const document = structuredClone(released.document)
  const release = document.releases[released.release.id]
  if (!release) throw new Error('The copy has the release')
  return () => outcome(recipientFile(document, release, everyone, fileOptions)).text
}

function outcome<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
