/** Electron's `webContents`: the page of a window, as the app's main process sees it. */
import { readFileSync } from 'node:fs'
import { accelerators } from '../application-menu.ts'
import { connection } from '../connection.ts'
import { originOf } from '../custom-schemes.ts'
import type { Frame } from '../frames.ts'
import { createCodec } from '../page/codec.ts'
import type { MessageToPage, MessageToShell } from '../page/messages.ts'
import { Page } from '../page.ts'
import { preventable, StrictEmitter, strict, unsupported } from '../strict.ts'
import { claimTarget } from '../targets.ts'
import { invokeHandler, ipcMain } from './ipc-main.ts'
import { emulatedColorScheme, noteColorScheme } from './native-theme.ts'
import { type PdfOptions, toPrintCommand } from './pdf-options.ts'
import { defaultSession } from './session.ts'

/** The window around the page. */
export interface ContentsOwner {
  close(): void
  mayClose(): Promise<boolean>
  onLoaded(): void
  onGeometry(): void
  onFocus(isFocused: boolean): void
  onDetached(): void
}
export interface ContentsOptions {
  readonly preload: string | undefined
  readonly backgroundColor: { r: number; g: number; b: number; a: number } | undefined
  /** What the window's page starts with, by which it is recognized. */
  readonly startUrl: string
}
export type WindowOpenHandler = (details: {
  url: string
  frameName: string
  features: string
  disposition: string
  referrer: object
}) => { action: 'allow' | 'deny' }

const EVENTS = [
  'console-message',
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-navigate-in-page',
  'dom-ready',
  'ipc-message',
  'preload-error',
  'render-process-gone',
  'responsive',
  'unresponsive',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-prevent-unload',
  'will-redirect',
]
const codec = createCodec()
const all = new Set<WebContents>()
const pages = new WeakMap<WebContents, Page>()
let nextId = 1

export class WebContents extends StrictEmitter {
  readonly id = nextId++
  readonly session = defaultSession
  private readonly page: Page
  private readonly owner: ContentsOwner
  private zoomFactor = 1
  private isGone = false
  private openHandler: WindowOpenHandler = () => ({ action: 'deny' })

  constructor(owner: ContentsOwner, { preload, backgroundColor, startUrl }: ContentsOptions) {
    super('webContents', EVENTS)
    this.owner = owner
    const self = strict('webContents', this)
    this.page = new Page(
      this.id,
      connection('BrowserWindow'),
      {
        onMessage: (message, payload, frame, reply) => self.receive(message, payload, frame, reply),
        onPreloadReady: () => this.page.tell({ kind: 'accelerators', list: accelerators().list }),
        onDomReady: () => self.emit('dom-ready', {}),
        onLoaded: () => {
          self.emit('did-finish-load', {})
          owner.onLoaded()
        },
        onNavigated: (url) => self.emit('did-navigate', {}, url, 200, 'OK'),
        onNavigatedInPage: (url) => self.emit('did-navigate-in-page', {}, url, true),
        onWindowOpen: (request) => self.answerWindowOpen(request),
        onCrashed: () => self.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
        onDetached: () => self.noteDetached(),
        mayNavigate: (url) => self.mayNavigate(url),
        mayClose: () => owner.mayClose(),
      },
      claimTarget(({ url }) => url === startUrl),
      preload === undefined ? '' : readFileSync(preload, 'utf8'),
      (page) =>
        Promise.all([
          page.request('Emulation.setEmulatedMedia', { features: emulatedColorScheme() }),
          backgroundColor
            ? page.request('Emulation.setDefaultBackgroundColorOverride', { color: backgroundColor })
            : undefined,
        ]),
    )
    pages.set(self, this.page)
    all.add(self)
    return self
  }

  get mainFrame(): object {
    return frameFacade(this.page.frames.main)
  }

  async loadURL(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()))
    try {
      await this.page.navigate(url)
    } catch (error) {
      this.emit('did-fail-load', {}, -2, error instanceof Error ? error.message : String(error), url, true)
      throw error
    }
    await loaded
    // The blank page that the window began with must not be a page to go back to; and only a window without a past may close itself.
    // Chromium refuses while it swaps frames, so it is asked until it agrees.
    for (let tries = 0; tries < 20; tries++) {
      const isForgotten = await this.page.send('Page.resetNavigationHistory', {}).then(
        () => true,
        () => false,
      )
      if (isForgotten || this.isGone) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  getURL(): string {
    return this.page.frames.main.url
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  send(channel: string, ...args: unknown[]): void {
    this.page.tell({ kind: 'event', channel }, codec.encode(args))
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.page.evaluate(code)
  }

  async printToPDF(options: PdfOptions = {}): Promise<Buffer> {
    const { data } = await this.page.send('Page.printToPDF', toPrintCommand(options))
    return Buffer.from(data, 'base64')
  }

  reload(): void {
    this.page.reload()
  }

  focus(): void {
    this.page.send('Target.activateTarget', { targetId: this.page.targetId }).catch(() => {})
  }

  close(_options?: { waitForBeforeUnload: boolean }): void {
    this.owner.close()
  }

  toggleDevTools(): void {
    connection('webContents')
      .send('Target.openDevTools', { targetId: this.page.targetId })
      .catch((error: unknown) => console.error(error))
  }

  getZoomFactor(): number {
    return this.zoomFactor
  }

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor
    this.page
      .evaluateInPreloadWorld(`document.documentElement.style.zoom = ${factor === 1 ? "''" : factor}`)
      .catch(() => {})
  }

  undo(): void {
    this.edit('undo')
  }

  redo(): void {
    this.edit('redo')
  }

  cut(): void {
    this.edit('cut')
  }

  copy(): void {
    this.edit('copy')
  }

  paste(): void {
    this.edit('paste')
  }

  delete(): void {
    this.edit('delete')
  }

  selectAll(): void {
    this.edit('selectAll')
  }

  private edit(command: string): void {
    this.page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }).catch(() => {})
  }

  private mayNavigate(url: string): boolean {
    const event = preventable({ url, isMainFrame: true, isSameDocument: false })
    this.emit('will-navigate', event, url, false, true)
    return !event.defaultPrevented
  }

  private answerWindowOpen(request: { url: string; frameName: string; features: string }): void {
    const { action } = this.openHandler({
      ...request,
      disposition: 'foreground-tab',
      referrer: { url: this.getURL(), policy: 'strict-origin-when-cross-origin' },
    })
    if (action !== 'deny') throw unsupported('setWindowOpenHandler: an action other than deny')
  }

  private noteDetached(): void {
    if (this.isGone) return
    this.isGone = true
    for (const contents of all) if (contents.id === this.id) all.delete(contents)
    this.emit('destroyed', {})
    this.owner.onDetached()
  }

  private receive(
    message: MessageToShell,
    payload: string,
    frame: Frame,
    reply: (answer: MessageToPage, payload?: string) => void,
  ): void {
    const event = { sender: this, senderFrame: frameFacade(frame), frameId: 1, processId: this.id, type: 'frame' }
    switch (message.kind) {
      case 'invoke': {
        const { id, channel } = message
        invokeHandler(channel, event, codec.decode(payload) as unknown[])
          .then((value) => reply({ kind: 'reply', id }, codec.encode(value)))
          .catch((error: unknown) => reply({ kind: 'failure', id, message: String(error) }))
        return
      }
      case 'send':
        ipcMain.emit(message.channel, event, ...(codec.decode(payload) as unknown[]))
        return
      case 'accelerator':
        accelerators().run(message.id)
        return
      case 'geometry':
        this.owner.onGeometry()
        return
      case 'focus':
        this.owner.onFocus(message.isFocused)
        return
      case 'color-scheme':
        noteColorScheme(message.isDark)
        return
      case 'preload-error':
        console.error(`Unable to load preload script: ${message.message}`)
        this.emit('preload-error', {}, '', new Error(message.message))
    }
  }
}

export function pageOf(contents: WebContents): Page {
  const page = pages.get(contents)
  if (!page) throw new Error('These webContents belong to no window')
  return page
}

/** The `webContents` module: its functions, not its objects. */
export const webContents = strict('webContents', {
  getAllWebContents: (): WebContents[] => [...all],
  fromId: (id: number): WebContents | undefined => [...all].find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...all].find((contents) => pageOf(contents).targetId === targetId),
})

function frameFacade({ url, name, parent }: Frame): object {
  return strict('WebFrameMain', {
    url,
    name,
    origin: originOf(url),
    parent: parent && frameFacade(parent),
    isDestroyed: () => false,
  })
}
