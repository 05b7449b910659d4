import { type Instant, instant } from '../../core/time/instant.ts'

/** The moment that `2026-11-24T08:00:00Z` names; seconds and their parts may be left out. Null for anything else. */
export function readInstant(text: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z$/.exec(text)
  if (!match) return null
  const [, minute = '', second = '00', part = ''] = match
  const written = `${minute}:${second}.${part.padEnd(3, '0')}Z`
  const milliseconds = Date.parse(written)
  // 31 February would be read as a day of March.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === written ? instant(milliseconds) : null
}
