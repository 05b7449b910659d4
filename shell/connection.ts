/** The one connection to Chromium, from when the app is ready until it exits. */
import type { Cdp } from './cdp.ts'

let current: Cdp | undefined

export function setConnection(cdp: Cdp): void {
  current = cdp
}

export function connection(what: string): Cdp {
  if (!current) throw new Error(`Cannot use ${what} before app is ready`)
  return current
}

export function hasConnection(): boolean {
  return current !== undefined
}
