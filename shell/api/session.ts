/** Electron's `session`: one session, that grants no permission and downloads nothing. */
import { StrictEmitter, strict, unsupported } from '../strict.ts'
import { webRequest } from '../web-request-rules.ts'
import { protocol } from './protocol.ts'

type Handler = ((...args: never[]) => unknown) | null

export class Session extends StrictEmitter {
  readonly webRequest = strict('session.webRequest', webRequest)
  readonly protocol = protocol

  constructor() {
    super('session', ['will-download'])
  }

  /** Chromium rejects every permission before anybody is asked, so a handler can only agree with that. */
  setPermissionRequestHandler(_handler: Handler): void {}

  setPermissionCheckHandler(_handler: Handler): void {}

  setDevicePermissionHandler(_handler: Handler): void {}

  /** Switched off in Chromium's profile: its dictionaries come from the network. */
  setSpellCheckerEnabled(isEnabled: boolean): void {
    if (isEnabled) throw unsupported('session.setSpellCheckerEnabled(true)')
  }

  isSpellCheckerEnabled(): boolean {
    return false
  }
}

export const defaultSession = strict('session', new Session())
export const session = strict('session', { defaultSession })
