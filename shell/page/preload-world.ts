/**
 * The preload's isolated world: its `require('electron')`, IPC, menu accelerators, and what the shell must know of the window.
 * Injected by its source text: it may use nothing from outside the function.
 */
import type { Codec } from './codec.ts'
import type { BridgeEnd } from './context-bridge.ts'
import type { KeyCombination, MessageToPage, MessageToShell } from './messages.ts'

export interface PreloadOptions {
  /** The name of the function through which this world reaches the shell. */
  readonly binding: string
  readonly platform: string
  readonly versions: Readonly<Record<string, string>>
}
type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: object,
) => void

export function startPreloadWorld(
  codec: Codec,
  bridge: BridgeEnd,
  options: PreloadOptions,
  preload: Preload,
): (header: string, payload: string) => void {
  type Listener = (event: object, ...args: unknown[]) => void
  type Call = { readonly channel: string; resolve(value: unknown): void; reject(error: Error): void }

  const binding = (globalThis as unknown as Record<string, (text: string) => void>)[options.binding]
  const post = (message: MessageToShell, payload = ''): void => binding?.(`${JSON.stringify(message)}\n${payload}`)
  const onlyKnown = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        if (key in object || typeof key === 'symbol' || key === 'then') return Reflect.get(object, key) as unknown
        throw new Error(`${name}.${key} is not supported by the Chromium shell`)
      },
    })

  const calls = new Map<number, Call>()
  const listeners = new Map<string, { readonly listener: Listener; readonly isOnce: boolean }[]>()
  let nextId = 1
  const add = (channel: string, listener: Listener, isOnce: boolean): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, isOnce }])
    return ipcRenderer
  }
  const remove = (channel: string, listener: Listener): object => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener),
    )
    return ipcRenderer
  }
  const ipcRenderer: object = onlyKnown('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const payload = codec.encode(args)
        const id = nextId++
        calls.set(id, { channel, resolve, reject })
        post({ kind: 'invoke', id, channel }, payload)
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel }, codec.encode(args)),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel)
      return ipcRenderer
    },
  })

  // Chromium's own shortcuts that an Electron window does not have. Zoom stays, and Ctrl+W asks like the window's close button.
  const browserShortcuts = new Set(
    'f1 f3 f5 f6 f7 f11 f12 ctrl+d ctrl+e ctrl+f ctrl+g ctrl+h ctrl+j ctrl+k ctrl+l ctrl+n ctrl+o ctrl+p ctrl+r ctrl+s ctrl+t ctrl+u ctrl+f5 ctrl+shift+b ctrl+shift+delete ctrl+shift+g ctrl+shift+i ctrl+shift+j ctrl+shift+n ctrl+shift+o ctrl+shift+r ctrl+shift+t alt+arrowleft alt+arrowright alt+home'.split(
      ' ',
    ),
  )
  let accelerators: readonly KeyCombination[] = []
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const key = event.key.toLowerCase()
    const hit = accelerators.find(
      (a) =>
        a.key === key &&
        a.ctrl === event.ctrlKey &&
        a.shift === event.shiftKey &&
        a.alt === event.altKey &&
        a.meta === event.metaKey,
    )
    const name = `${event.ctrlKey ? 'ctrl+' : ''}${event.shiftKey ? 'shift+' : ''}${event.altKey ? 'alt+' : ''}${key}`
    if (!hit && !browserShortcuts.has(name)) return
    event.preventDefault()
    if (hit) post({ kind: 'accelerator', id: hit.id })
  }
  window.addEventListener('keydown', onKey)

  // Makes Chromium ask before it closes the window; the shell answers in the user's place.
  window.addEventListener('beforeunload', (event) => event.preventDefault())

  // Nothing tells a page that its window was moved, so its place is compared whenever something else happens.
  let place = ''
  const watchPlace = (): void => {
    const now = [screenX, screenY, outerWidth, outerHeight, document.visibilityState].join()
    if (now !== place) post({ kind: 'geometry' })
    place = now
  }
  for (const event of ['resize', 'focus', 'blur', 'pointerover', 'mouseout']) window.addEventListener(event, watchPlace)
  document.addEventListener('visibilitychange', watchPlace)
  document.addEventListener('fullscreenchange', watchPlace)
  window.addEventListener('focus', () => post({ kind: 'focus', isFocused: true }))
  window.addEventListener('blur', () => post({ kind: 'focus', isFocused: false }))
  if (document.hasFocus()) post({ kind: 'focus', isFocused: true })
  const darkScheme = matchMedia('(prefers-color-scheme: dark)')
  const tellColorScheme = (): void => post({ kind: 'color-scheme', isDark: darkScheme.matches })
  darkScheme.addEventListener('change', tellColorScheme)
  tellColorScheme()

  const electron = onlyKnown('electron', {
    ipcRenderer,
    contextBridge: onlyKnown('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
    }),
  })
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    throw new Error(`module not found: ${id}`)
  }
  const process = onlyKnown('process', {
    platform: options.platform,
    versions: options.versions,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
  })
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, process)
  } catch (error) {
    post({ kind: 'preload-error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }

  const settle = (id: number): Call | undefined => {
    const call = calls.get(id)
    calls.delete(id)
    return call
  }
  return (header, payload) => {
    const message = JSON.parse(header) as MessageToPage
    if (message.kind === 'accelerators') accelerators = message.list
    else if (message.kind === 'reply') settle(message.id)?.resolve(codec.decode(payload))
    else if (message.kind === 'failure') {
      const call = settle(message.id)
      call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.message}`))
    } else {
      const args = codec.decode(payload) as unknown[]
      for (const { listener, isOnce } of listeners.get(message.channel) ?? []) {
        if (isOnce) remove(message.channel, listener)
        listener({ sender: ipcRenderer }, ...args)
      }
    }
  }
}
