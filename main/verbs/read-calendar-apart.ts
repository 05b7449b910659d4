import { Worker } from 'node:worker_threads'
import type { ImportedCalendar, ImportFailure } from '../../core/calendar/import/imported-event.ts'
import { fail, type Result } from '../../core/result.ts'
import type { Interval } from '../../core/time/interval.ts'
import type { Zone } from '../../core/time/zone.ts'

const longestMs = 30_000

/** Reads a calendar in a thread of its own, which is stopped after half a minute (`too-slow`). */
export function readCalendarApart(
  text: string,
  homeZone: Zone,
  answered: readonly (readonly [string, Zone])[],
  window: Interval | null,
): Promise<Result<ImportedCalendar, ImportFailure | { readonly kind: 'too-slow' }>> {
  return new Promise((settle, refuse) => {
    const worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), {
      workerData: { text, homeZone, answered, window },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    const timer = setTimeout(() => {
      settle(fail({ kind: 'too-slow' }))
      void worker.terminate()
    }, longestMs)
    worker.once('message', (read: Result<ImportedCalendar, ImportFailure>) => {
      clearTimeout(timer)
      settle(read)
    })
    worker.once('error', (error) => {
      clearTimeout(timer)
      refuse(error)
    })
  })
}
