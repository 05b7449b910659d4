/** One page of Chromium, from the debugging protocol's side: its frames, its worlds, and the questions Chromium asks about it. */
import { randomBytes } from 'node:crypto'
import type { Cdp } from './cdp.ts'
import type { Commands, Events, TargetInfo } from './cdp-protocol.ts'
import { fromChromiumUrl, toChromiumUrl } from './custom-schemes.ts'
import { type Frame, Frames } from './frames.ts'
import { host } from './host.ts'
import { PRELOAD_WORLD, pageWorldScript, preloadWorldScript, receiverName } from './page/injection.ts'
import type { MessageToPage, MessageToShell } from './page/messages.ts'
import { addPage, type OpenPage, removePage } from './targets.ts'

/** A beforeunload dialog follows the navigation that caused it at once; one that comes alone means that the window is being closed. */
const NAVIGATION_TO_DIALOG_MS = 1000

export interface PageOwner {
  onMessage(
    message: MessageToShell,
    payload: string,
    frame: Frame,
    reply: (message: MessageToPage, payload?: string) => void,
  ): void
  onPreloadReady(): void
  onDomReady(): void
  onLoaded(): void
  onNavigated(url: string): void
  onNavigatedInPage(url: string): void
  onWindowOpen(request: { url: string; frameName: string; features: string }): void
  onCrashed(): void
  onDetached(): void
  mayNavigate(url: string): boolean
  mayClose(): Promise<boolean>
}

export class Page implements OpenPage {
  readonly id: number
  targetId = ''
  session: string | undefined
  /** Fulfilled when messages can be sent to the page; its own scripts do not run before. */
  readonly attached: Promise<void>
  readonly frames = new Frames()
  private readonly cdp: Cdp
  private readonly owner: PageOwner
  private readonly secret = `shell-${randomBytes(16).toString('hex')}`
  private preloadContext: number | undefined
  /** A URL that may be navigated to without asking the app, because the app asked for it. */
  private approvedUrl = ''
  private navigation: { readonly url: string; readonly at: number; readonly isByPage: boolean } | undefined

  constructor(
    id: number,
    cdp: Cdp,
    owner: PageOwner,
    target: Promise<{ target: TargetInfo; session: string }>,
    preload: string,
    prepare: (page: Page) => Promise<unknown>,
  ) {
    this.id = id
    this.cdp = cdp
    this.owner = owner
    this.attached = target.then(async ({ target: { targetId }, session }) => {
      this.targetId = targetId
      this.session = session
      addPage(this)
      this.listen()
      await Promise.all([this.inject(preload), prepare(this), this.request('Runtime.runIfWaitingForDebugger', {})])
    })
    this.attached.catch((error: unknown) => console.error('The window could not be opened', error))
  }

  /** Sends a command to the page, at once; `send` waits until the page is there. */
  request<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ): Promise<Commands[Method]['result']> {
    return this.cdp.send(method, params, this.session)
  }

  async send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ): Promise<Commands[Method]['result']> {
    await this.attached
    return this.request(method, params)
  }

  async navigate(url: string): Promise<void> {
    this.approvedUrl = new URL(url).href
    const { errorText } = await this.send('Page.navigate', { url: toChromiumUrl(url) })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
  }

  reload(): void {
    this.approvedUrl = this.frames.main.url
    this.send('Page.reload', {}).catch(() => {})
  }

  tell(message: MessageToPage, payload = '', context = this.preloadContext): void {
    if (context === undefined) return
    this.request('Runtime.callFunctionOn', {
      functionDeclaration: `function (header, payload) { globalThis[${JSON.stringify(receiverName(this.secret))}]?.(header, payload) }`,
      executionContextId: context,
      arguments: [{ value: JSON.stringify(message) }, { value: payload }],
    }).catch(() => {}) // The page has navigated away, and its listeners with it.
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** As `evaluate`, but unseen by the page's scripts. */
  async evaluateInPreloadWorld(expression: string): Promise<void> {
    if (this.preloadContext !== undefined)
      await this.request('Runtime.evaluate', { expression, contextId: this.preloadContext, userGesture: true })
  }

  mayNavigate(url: string): boolean {
    if (url === this.approvedUrl) {
      this.approvedUrl = ''
      return true
    }
    return this.owner.mayNavigate(url)
  }

  detach(): void {
    removePage(this)
    if (this.session) this.cdp.forget(this.session)
    this.owner.onDetached()
  }

  private on<Name extends keyof Events>(event: Name, listener: (params: Events[Name]) => void): void {
    this.cdp.on(event, listener, this.session)
  }

  private async inject(preload: string): Promise<void> {
    await Promise.all([
      this.request('Page.enable', {}),
      this.request('Runtime.enable', {}),
      this.request('Runtime.addBinding', { name: this.secret, executionContextName: PRELOAD_WORLD }),
      this.request('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(this.secret) }),
      this.request('Page.addScriptToEvaluateOnNewDocument', {
        worldName: PRELOAD_WORLD,
        source: preloadWorldScript(this.secret, preload),
      }),
    ])
  }

  private listen(): void {
    this.frames.setMain(this.targetId)
    this.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.frames.add(frameId, parentFrameId))
    this.on('Page.frameDetached', ({ frameId }) => this.frames.remove(frameId))
    this.on('Page.frameNavigated', ({ frame }) => {
      const url = fromChromiumUrl(frame.url)
      this.frames.navigated(frame.id, frame.parentId, url, frame.name ?? '')
      if (frame.id === this.targetId) this.owner.onNavigated(url)
    })
    this.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      this.frames.moved(frameId, fromChromiumUrl(url))
      if (frameId !== this.targetId) return
      this.navigation = undefined
      this.owner.onNavigatedInPage(fromChromiumUrl(url))
    })
    this.on('Page.domContentEventFired', () => this.isInApp() && this.owner.onDomReady())
    this.on('Page.loadEventFired', () => this.isInApp() && this.owner.onLoaded())
    this.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId === this.targetId) this.navigation = undefined
    })
    this.on('Page.frameRequestedNavigation', ({ frameId, url }) => this.noteNavigation(frameId, url, true))
    this.on('Page.frameStartedNavigating', ({ frameId, url }) => this.noteNavigation(frameId, url, false))
    this.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload')
        this.answerUnload().catch((error: unknown) => console.error('The window could not be closed', error))
      else if (host.isHeadless && !host.hasDebuggingPort)
        this.request('Page.handleJavaScriptDialog', { accept: false }).catch(() => {})
    })
    this.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.owner.onWindowOpen({ url: fromChromiumUrl(url), frameName: windowName, features: windowFeatures.join(',') }),
    )
    this.on('Inspector.targetCrashed', () => this.owner.onCrashed())
    this.on('Runtime.executionContextCreated', ({ context }) => this.noteContext(context))
    this.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.frames.forgetContext(executionContextId)
      if (executionContextId === this.preloadContext) this.preloadContext = undefined
    })
    this.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const frame = this.frames.ofContext(executionContextId)
      if (name !== this.secret || !frame) return
      const end = payload.indexOf('\n')
      const reply = (message: MessageToPage, body = ''): void => this.tell(message, body, executionContextId)
      this.owner.onMessage(JSON.parse(payload.slice(0, end)) as MessageToShell, payload.slice(end + 1), frame, reply)
    })
  }

  private isInApp(): boolean {
    return !/^(data:|about:blank)/.test(this.frames.main.url)
  }

  private noteNavigation(frameId: string, url: string, isByPage: boolean): void {
    if (frameId === this.targetId) this.navigation = { url, at: Date.now(), isByPage }
  }

  private noteContext(context: Events['Runtime.executionContextCreated']['context']): void {
    const frameId = context.auxData?.frameId
    if (context.name !== PRELOAD_WORLD || frameId === undefined) return
    this.frames.addContext(context.id, frameId)
    if (frameId !== this.targetId) return
    this.preloadContext = context.id
    this.owner.onPreloadReady()
    // Chromium asks before closing only a page that the user has touched.
    this.request('Runtime.evaluate', { expression: '0', contextId: context.id, userGesture: true }).catch(() => {})
  }

  private async answerUnload(): Promise<void> {
    const navigation = this.navigation
    this.navigation = undefined
    let accept: boolean
    if (!navigation || Date.now() - navigation.at > NAVIGATION_TO_DIALOG_MS) accept = await this.owner.mayClose()
    else {
      if (!navigation.isByPage) this.approvedUrl = fromChromiumUrl(navigation.url)
      // The app is asked about a web address when its request comes; other kinds (mailto:) have no request.
      accept =
        !navigation.isByPage || /^https?:/.test(navigation.url) || this.mayNavigate(fromChromiumUrl(navigation.url))
    }
    await this.request('Page.handleJavaScriptDialog', { accept }).catch(() => {}) // Playwright answers too when a test listens to no dialog.
  }
}
