import { useEffect, useRef, useState } from 'react'
import { type ImportFailure, importLimits } from '../../core/calendar/import/imported-event.ts'
import type { Encoding } from '../../core/exchange/encoding.ts'
import type { Interval } from '../../core/time/interval.ts'
import type { Zone } from '../../core/time/zone.ts'
import { askOnce } from '../state/worker-client.ts'
import type { CalendarAnswer, CalendarQuestion } from './calendar-worker.ts'

/** Reading takes no longer than this: a calendar can be made so that it never ends. */
const patienceMs = 30_000

/** How far the reading of a file is. */
export type CalendarReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly answer: CalendarAnswer }
  | { readonly kind: 'failed'; readonly failure: ImportFailure | { readonly kind: 'too-slow' | 'unreadable' } }

/** A calendar file, read apart from the page again whenever something is said about how. */
export function useCalendarFile(file: File | null, homeZone: Zone, window: Interval | null) {
  const [encoding, setEncoding] = useState<Encoding | null>(null)
  const [answered, setAnswered] = useState<readonly (readonly [string, Zone])[]>([])
  const [reading, setReading] = useState<CalendarReading>({ kind: 'none' })
  const shown = useRef(file)
  if (shown.current !== file) {
    shown.current = file
    setEncoding(null)
    setAnswered([])
  }
  useEffect(() => {
    if (!file) return
    const given = new AbortController()
    const end = (next: CalendarReading) => {
      if (!given.signal.aborted) setReading(next)
    }
    const read = async (): Promise<CalendarReading> => {
      if (file.size > importLimits.octets) {
        return { kind: 'failed', failure: { kind: 'too-large', megabytes: Math.ceil(file.size / 1e6) } }
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await askOnce<CalendarAnswer, CalendarQuestion>(
        () => new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' }),
        (id) => ({ id, bytes, encoding, homeZone, answered, window }),
        patienceMs,
        given.signal,
      )
      if (!answer) return { kind: 'failed', failure: { kind: 'too-slow' } }
      return answer.read.ok ? { kind: 'read', answer } : { kind: 'failed', failure: answer.read.failure }
    }
    setReading({ kind: 'reading' })
    read().then(end, () => end({ kind: 'failed', failure: { kind: 'unreadable' } }))
    return () => given.abort()
  }, [file, encoding, homeZone, answered, window])
  return { reading, encoding, setEncoding, answered, setAnswered }
}
