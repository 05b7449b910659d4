import { useEffect, useRef, useState } from 'react'
import { type ImportFailure, importLimits } from '../../core/calendar/import/imported-event.ts'
import type { Encoding } from '../../core/exchange/encoding.ts'
import type { Interval } from '../../core/time/interval.ts'
import type { Zone } from '../../core/time/zone.ts'
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
    let worker: Worker | null = null
    let isOver = false
    const end = (next: CalendarReading) => {
      if (isOver) return
      isOver = true
      worker?.terminate()
      clearTimeout(timer)
      setReading(next)
    }
    const timer = setTimeout(() => end({ kind: 'failed', failure: { kind: 'too-slow' } }), patienceMs)
    const read = async () => {
      if (file.size > importLimits.octets) {
        return end({ kind: 'failed', failure: { kind: 'too-large', megabytes: Math.ceil(file.size / 1e6) } })
      }
      setReading({ kind: 'reading' })
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (isOver) return
      worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' })
      worker.onerror = () => end({ kind: 'failed', failure: { kind: 'unreadable' } })
      worker.onmessage = ({ data }: MessageEvent<CalendarAnswer>) =>
        end(data.read.ok ? { kind: 'read', answer: data } : { kind: 'failed', failure: data.read.failure })
      worker.postMessage({ bytes, encoding, homeZone, answered, window } satisfies CalendarQuestion)
    }
    read().catch(() => end({ kind: 'failed', failure: { kind: 'unreadable' } }))
    return () => {
      isOver = true
      worker?.terminate()
      clearTimeout(timer)
    }
  }, [file, encoding, homeZone, answered, window])
  return { reading, encoding, setEncoding, answered, setAnswered }
}
