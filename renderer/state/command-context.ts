import type { CommandContext } from '../../core/document/command.ts'
import { instant } from '../../core/time/instant.ts'

/** The present moment and fresh ids for one command. */
export function newContext(): CommandContext {
  return { now: instant(Date.now()), newId }
}

/** A new UUID version 7 (RFC 9562 section 5.7): 48 bits of milliseconds, then random bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(Date.now() / 2 ** 32))
  view.setUint32(2, Date.now() % 2 ** 32)
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70)
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
