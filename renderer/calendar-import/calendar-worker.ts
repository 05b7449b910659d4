import type { ImportedCalendar, ImportFailure } from '../../core/calendar/import/imported-event.ts'
import { readCalendar } from '../../core/calendar/import/read-calendar.ts'
import { decodeText } from '../../core/exchange/decode-text.ts'
import type { Encoding } from '../../core/exchange/encoding.ts'
import type { Result } from '../../core/result.ts'
import type { Interval } from '../../core/time/interval.ts'
import type { Zone } from '../../core/time/zone.ts'
import type { Reply } from '../state/worker-client.ts'

/** A file to read, and what was said about how. */
export interface CalendarQuestion {
  readonly id: number
  readonly bytes: Uint8Array
  /** Null lets the bytes decide. */
  readonly encoding: Encoding | null
  readonly homeZone: Zone
  /** Zones that nothing explains, and what was answered about them. */
  readonly answered: readonly (readonly [string, Zone])[]
  /** In which the times of recurring events are read. */
  readonly window: Interval | null
}

/** What was read, and as what it was decoded. */
export interface CalendarAnswer {
  readonly encoding: Encoding
  readonly isCertain: boolean
  /** How many characters could not be decoded. */
  readonly unreadable: number
  readonly read: Result<ImportedCalendar, ImportFailure>
}

self.onmessage = ({ data }: MessageEvent<CalendarQuestion>) => {
  const { id, bytes, encoding: chosen, homeZone, answered, window } = data
  const decode = (from: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(from)
  const { encoding, sureness, text, unreadable } = decodeText(bytes, decode, chosen)
  const read = readCalendar(text, { homeZone, answeredZones: new Map(answered), window })
  const answer: CalendarAnswer = { encoding, isCertain: sureness === 'certain', unreadable, read }
  self.postMessage({ kind: 'answer', id, answer } satisfies Reply)
}
