/** Electron's `app`. */
import { stopChromium, whenChromiumExits } from '../chromium.ts'
import { connection, hasConnection } from '../connection.ts'
import { host } from '../host.ts'
import { openWindows } from '../open-windows.ts'
import { preventable, StrictEmitter, strict } from '../strict.ts'
import { pathOf, setPath } from './app-paths.ts'
import { preferredLanguages } from './languages.ts'
import { readiness } from './readiness.ts'
import { acquireInstanceLock } from './single-instance.ts'

const EXIT_DEADLINE_MS = 3000
const EVENTS = [
  'activate',
  'before-quit',
  'browser-window-created',
  'child-process-gone',
  'open-file',
  'quit',
  'ready',
  'render-process-gone',
  'second-instance',
  'web-contents-created',
  'will-finish-launching',
  'will-quit',
  'window-all-closed',
]
const switches: string[] = []

const commandLine = strict('app.commandLine', {
  /** Chromium reads a feature list only once, and the shell has its own. */
  appendSwitch(name: string, value?: string): void {
    if (!/^(disable|enable)-features$/.test(name)) switches.push(value ? `--${name}=${value}` : `--${name}`)
  },
  hasSwitch: (name: string): boolean => process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  getSwitchValue: (name: string): string =>
    process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
})

export class App extends StrictEmitter {
  readonly isPackaged = false
  readonly commandLine = commandLine
  private isQuitting = false
  private holdsLock = false

  constructor() {
    super('app', EVENTS)
  }

  get name(): string {
    return host.name
  }

  whenReady(): Promise<void> {
    readiness.noteAwaited()
    return readiness.ready
  }

  isReady(): boolean {
    return readiness.isReady
  }

  getName(): string {
    return host.name
  }

  setName(name: string): void {
    host.name = name
  }

  getVersion(): string {
    return host.version
  }

  getAppPath(): string {
    return host.appPath
  }

  getPath(name: string): string {
    return pathOf(name)
  }

  setPath(name: string, path: string): void {
    setPath(name, path)
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || (preferredLanguages()[0] ?? 'en-US')
  }

  getPreferredSystemLanguages(): string[] {
    return preferredLanguages()
  }

  getSystemLocale(): string {
    return preferredLanguages()[0] ?? 'en-US'
  }

  /** Windows only. */
  setAppUserModelId(_id: string): void {}

  /** Every page of the shell is sandboxed from Node; see also `BrowserWindow`. */
  enableSandbox(): void {}

  focus(_options?: object): void {
    openWindows()[0]?.focus()
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.holdsLock = acquireInstanceLock(this.getPath('userData'), additionalData, (second) =>
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData),
    )
    return this.holdsLock
  }

  hasSingleInstanceLock(): boolean {
    return this.holdsLock
  }

  quit(): void {
    if (this.isQuitting) return
    const event = preventable({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.isQuitting = true
    this.closeAllThenExit().catch((error: unknown) => {
      console.error('The app could not quit', error)
      this.exit(1)
    })
  }

  exit(code = 0): void {
    if (!hasConnection()) process.exit(code)
    whenChromiumExits(() => process.exit(code))
    connection('app.exit')
      .send('Browser.close', {})
      .catch(() => {})
    setTimeout(() => {
      stopChromium()
      process.exit(code)
    }, EXIT_DEADLINE_MS).unref()
  }

  private async closeAllThenExit(): Promise<void> {
    for (const window of openWindows()) {
      if (!window.askToClose()) {
        this.isQuitting = false
        return
      }
      await window.whenClosed
    }
    const event = preventable({})
    this.emit('will-quit', event)
    if (event.defaultPrevented) {
      this.isQuitting = false
      return
    }
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  /** What Electron does when the last window is gone: without a listener, it quits. */
  private noteLastWindowClosed(): void {
    if (this.isQuitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }
}

const instance = new App()
export const app = strict('app', instance)

export function chromiumSwitches(): readonly string[] {
  return [`--lang=${app.getLocale()}`, `--accept-lang=${preferredLanguages().join(',')}`, ...switches]
}

export function noteLastWindowClosed(): void {
  instance['noteLastWindowClosed']()
}
