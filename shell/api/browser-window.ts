/** Electron's `BrowserWindow`. */
import { openAppWindow } from '../chromium.ts'
import { connection } from '../connection.ts'
import { addWindow, type OpenWindow, openWindows, removeWindow } from '../open-windows.ts'
import { preventable, requireKnown, StrictEmitter, strict, unsupported } from '../strict.ts'
import { type Bounds, type PlacementChange, WindowPlacement } from '../window-placement.ts'
import { app, noteLastWindowClosed } from './app.ts'
import { parseColor } from './color.ts'
import { screen } from './screen.ts'
import { pageOf, WebContents } from './web-contents.ts'

export interface WebPreferences {
  readonly preload?: string
  readonly sandbox?: boolean
  readonly contextIsolation?: boolean
  readonly nodeIntegration?: boolean
  readonly spellcheck?: boolean
  readonly devTools?: boolean
}
export interface WindowOptions {
  readonly show?: boolean
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly backgroundColor?: string
  readonly title?: string
  readonly autoHideMenuBar?: boolean
  readonly icon?: unknown
  readonly webPreferences?: WebPreferences
}
const OPTIONS = [
  'show',
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'backgroundColor',
  'title',
  'autoHideMenuBar',
  'icon',
  'webPreferences',
]
const PREFERENCES = ['preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'spellcheck', 'devTools']
const EVENTS = [
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'moved',
  'ready-to-show',
  'resize',
  'resized',
  'responsive',
  'restore',
  'show',
  'unmaximize',
  'unresponsive',
]
const byContents = new Map<WebContents, BrowserWindow>()
let focused: BrowserWindow | null = null
let nextId = 1

export class BrowserWindow extends StrictEmitter {
  readonly id = nextId++
  readonly webContents: WebContents
  private readonly placement: WindowPlacement
  private title: string
  private isShown: boolean
  private isGone = false
  private isReady = false
  private readonly registration: OpenWindow
  private noteClosed: () => void = () => {}

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', EVENTS)
    const { webPreferences = {}, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options
    requireKnown('BrowserWindow', options, OPTIONS)
    requireKnown('BrowserWindow.webPreferences', webPreferences, PREFERENCES)
    if (
      webPreferences.nodeIntegration ||
      webPreferences.contextIsolation === false ||
      webPreferences.sandbox === false
    ) {
      throw unsupported('BrowserWindow: a page that is not sandboxed and isolated')
    }
    const self = strict('BrowserWindow', this)
    const bounds = {
      ...centered(width, height),
      ...(options.x === undefined ? {} : { x: options.x }),
      ...(options.y === undefined ? {} : { y: options.y }),
      width,
      height,
    }
    const cdp = connection('BrowserWindow')
    this.title = options.title ?? app.getName()
    this.isShown = options.show !== false
    this.placement = new WindowPlacement(cdp, bounds, { width: minWidth, height: minHeight }, (change) =>
      self.noteChange(change),
    )
    this.webContents = new WebContents(
      {
        close: () => self.close(),
        mayClose: () => self.placement.refresh().then(() => self.emitClose()),
        onLoaded: () => self.noteLoaded(),
        onGeometry: () => void self.placement.refresh(),
        onFocus: (isFocused) => self.noteFocus(isFocused),
        onDetached: () => self.noteDetached(),
      },
      {
        preload: webPreferences.preload,
        backgroundColor: options.backgroundColor === undefined ? undefined : parseColor(options.backgroundColor),
        startUrl: openAppWindow(cdp, bounds),
      },
    )
    const whenClosed = new Promise<void>((resolve) => {
      this.noteClosed = resolve
    })
    this.registration = { askToClose: () => self.askToClose(), focus: () => self.focus(), whenClosed }
    addWindow(this.registration)
    byContents.set(this.webContents, self)
    void this.place()
    app.emit('browser-window-created', {}, self)
    app.emit('web-contents-created', {}, this.webContents)
    return self
  }

  static getAllWindows(): BrowserWindow[] {
    return [...byContents.values()]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused ?? BrowserWindow.getAllWindows()[0] ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return byContents.get(contents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    if (!this.isShown && this.placement.state === 'normal') this.placement.setState('normal')
    this.isShown = true
    this.emit('show', {})
    this.focus()
  }

  isVisible(): boolean {
    return this.isShown && !this.isGone
  }

  focus(): void {
    this.webContents.focus()
  }

  isFocused(): boolean {
    return focused?.id === this.id
  }

  minimize(): void {
    this.placement.setState('minimized')
  }

  isMinimized(): boolean {
    return this.placement.state === 'minimized'
  }

  restore(): void {
    this.placement.setState('normal')
  }

  maximize(): void {
    this.isShown = true
    this.placement.setState('maximized')
  }

  unmaximize(): void {
    this.placement.setState('normal')
  }

  isMaximized(): boolean {
    return this.placement.state === 'maximized'
  }

  setFullScreen(isOn: boolean): void {
    this.placement.setState(isOn ? 'fullscreen' : 'normal')
  }

  isFullScreen(): boolean {
    return this.placement.state === 'fullscreen'
  }

  isNormal(): boolean {
    return this.placement.state === 'normal'
  }

  getBounds(): Bounds {
    return { ...this.placement.current }
  }

  getNormalBounds(): Bounds {
    return { ...this.placement.normal }
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.placement.setBounds(bounds)
  }

  getTitle(): string {
    return this.title
  }

  /** The title of a Chromium app window is that of its page. */
  setTitle(title: string): void {
    this.title = title
    this.webContents.executeJavaScript(`document.title = ${JSON.stringify(title)}; undefined`).catch(() => {})
  }

  setBackgroundColor(color: string): void {
    pageOf(this.webContents)
      .send('Emulation.setDefaultBackgroundColorOverride', { color: parseColor(color) })
      .catch(() => {})
  }

  /** macOS only. */
  setDocumentEdited(_isEdited: boolean): void {}

  close(): void {
    this.askToClose()
  }

  destroy(): void {
    if (this.isGone) return
    const page = pageOf(this.webContents)
    page.send('Target.closeTarget', { targetId: page.targetId }).catch(() => {})
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  private async place(): Promise<void> {
    const page = pageOf(this.webContents)
    try {
      await page.attached
      await this.placement.begin(page.targetId, !this.isShown, async () => {
        const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number]
        return { width, height }
      })
    } catch (error) {
      if (!this.isGone) console.error('The window could not be placed', error)
    }
  }

  /** Answers whether the window is going. */
  private askToClose(): boolean {
    if (this.isGone) return true
    if (!this.emitClose()) return false
    this.destroy()
    return true
  }

  private emitClose(): boolean {
    const event = preventable({})
    this.emit('close', event)
    return !event.defaultPrevented
  }

  private noteLoaded(): void {
    if (this.isReady) return
    this.isReady = true
    this.emit('ready-to-show', {})
  }

  private noteFocus(isFocused: boolean): void {
    if (isFocused === this.isFocused()) return
    focused = isFocused ? (byContents.get(this.webContents) ?? null) : null
    this.emit(isFocused ? 'focus' : 'blur', {})
  }

  private noteChange({ isMoved, isResized, from, to }: PlacementChange): void {
    if (isResized) this.emit('resize', {})
    if (isMoved) this.emit('move', {})
    if (from === to) return
    if (from === 'maximized') this.emit('unmaximize', {})
    if (from === 'fullscreen') this.emit('leave-full-screen', {})
    if (from === 'minimized') this.emit('restore', {})
    if (to === 'maximized') this.emit('maximize', {})
    if (to === 'fullscreen') this.emit('enter-full-screen', {})
    if (to === 'minimized') this.emit('minimize', {})
  }

  private noteDetached(): void {
    if (this.isGone) return
    this.isGone = true
    if (this.isFocused()) focused = null
    byContents.delete(this.webContents)
    removeWindow(this.registration)
    this.emit('closed', {})
    this.noteClosed()
    if (openWindows().length === 0) noteLastWindowClosed()
  }
}

function centered(width: number, height: number): { x: number; y: number } {
  const { workArea } = screen.getPrimaryDisplay()
  return {
    x: workArea.x + Math.max(0, Math.round((workArea.width - width) / 2)),
    y: workArea.y + Math.max(0, Math.round((workArea.height - height) / 2)),
  }
}

export const strictBrowserWindow = strict('BrowserWindow', BrowserWindow)
