/** The part of the Chrome DevTools Protocol that the shell speaks, and no more. Times are in seconds, lengths on paper in inches. */
type Nothing = Record<string, never>
type Command<Params, Result = Nothing> = { readonly params: Params; readonly result: Result }

export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'
export interface WindowBounds {
  left?: number
  top?: number
  width?: number
  height?: number
  windowState?: WindowState
}
export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly openerId?: string
}
export interface FrameInfo {
  readonly id: string
  readonly parentId?: string
  readonly url: string
  readonly name?: string
}
interface HeaderEntry {
  readonly name: string
  readonly value: string
}
interface Evaluation {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } }
}
interface PrintOptions {
  landscape?: boolean
  displayHeaderFooter?: boolean
  printBackground?: boolean
  scale?: number
  paperWidth?: number
  paperHeight?: number
  marginTop?: number
  marginBottom?: number
  marginLeft?: number
  marginRight?: number
  pageRanges?: string
  headerTemplate?: string
  footerTemplate?: string
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}
export interface PausedRequest {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly networkId?: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly hasPostData?: boolean
    readonly postDataEntries?: readonly { readonly bytes?: string }[]
  }
}

export interface Commands {
  'Browser.close': Command<Nothing>
  'Browser.getVersion': Command<Nothing, { readonly product: string }>
  'Browser.getWindowForTarget': Command<
    { targetId: string },
    { readonly windowId: number; readonly bounds: Required<WindowBounds> }
  >
  'Browser.grantPermissions': Command<{ permissions: readonly string[] }>
  'Browser.setDownloadBehavior': Command<{ behavior: 'deny'; eventsEnabled: boolean }>
  'Browser.setWindowBounds': Command<{ windowId: number; bounds: WindowBounds }>
  'Emulation.setDefaultBackgroundColorOverride': Command<{ color: { r: number; g: number; b: number; a: number } }>
  'Emulation.setEmulatedMedia': Command<{ features: readonly { name: string; value: string }[] }>
  'Fetch.continueRequest': Command<{ requestId: string }>
  'Fetch.enable': Command<{ patterns: readonly { urlPattern: string }[] }>
  'Fetch.failRequest': Command<{
    requestId: string
    errorReason: 'Aborted' | 'AddressUnreachable' | 'BlockedByClient' | 'Failed'
  }>
  'Fetch.fulfillRequest': Command<{
    requestId: string
    responseCode: number
    responseHeaders: readonly HeaderEntry[]
    body: string
  }>
  'Input.dispatchKeyEvent': Command<{ type: 'rawKeyDown'; commands: readonly string[] }>
  'Page.addScriptToEvaluateOnNewDocument': Command<{ source: string; worldName?: string }>
  'Page.enable': Command<Nothing>
  'Page.handleJavaScriptDialog': Command<{ accept: boolean }>
  'Page.navigate': Command<{ url: string }, { readonly errorText?: string }>
  'Page.printToPDF': Command<PrintOptions, { readonly data: string }>
  'Page.reload': Command<Nothing>
  'Page.resetNavigationHistory': Command<Nothing>
  'Runtime.addBinding': Command<{ name: string; executionContextName: string }>
  'Runtime.callFunctionOn': Command<
    { functionDeclaration: string; executionContextId: number; arguments: readonly { value: unknown }[] },
    Evaluation
  >
  'Runtime.enable': Command<Nothing>
  'Runtime.evaluate': Command<
    { expression: string; contextId?: number; awaitPromise?: boolean; returnByValue?: boolean; userGesture?: boolean },
    Evaluation
  >
  'Runtime.runIfWaitingForDebugger': Command<Nothing>
  'Target.activateTarget': Command<{ targetId: string }>
  'Target.closeTarget': Command<{ targetId: string }>
  'Target.createTarget': Command<
    { url: string; newWindow: boolean; width: number; height: number },
    { readonly targetId: string }
  >
  'Target.openDevTools': Command<{ targetId: string }>
  'Target.setAutoAttach': Command<{ autoAttach: boolean; waitForDebuggerOnStart: boolean; flatten: boolean }>
}

export interface Events {
  'Browser.downloadWillBegin': { readonly url: string; readonly suggestedFilename: string; readonly frameId: string }
  'Fetch.requestPaused': PausedRequest
  'Inspector.targetCrashed': Nothing
  'Page.domContentEventFired': Nothing
  'Page.frameAttached': { readonly frameId: string; readonly parentFrameId: string }
  'Page.frameDetached': { readonly frameId: string }
  'Page.frameNavigated': { readonly frame: FrameInfo }
  'Page.frameRequestedNavigation': { readonly frameId: string; readonly url: string }
  'Page.frameStartedNavigating': { readonly frameId: string; readonly url: string }
  'Page.frameStoppedLoading': { readonly frameId: string }
  'Page.javascriptDialogOpening': { readonly type: 'alert' | 'confirm' | 'prompt' | 'beforeunload' }
  'Page.loadEventFired': Nothing
  'Page.navigatedWithinDocument': { readonly frameId: string; readonly url: string }
  'Page.windowOpen': { readonly url: string; readonly windowName: string; readonly windowFeatures: readonly string[] }
  'Runtime.bindingCalled': { readonly name: string; readonly payload: string; readonly executionContextId: number }
  'Runtime.executionContextCreated': {
    readonly context: { readonly id: number; readonly name: string; readonly auxData?: { readonly frameId?: string } }
  }
  'Runtime.executionContextDestroyed': { readonly executionContextId: number }
  'Runtime.executionContextsCleared': Nothing
  'Target.attachedToTarget': { readonly sessionId: string; readonly targetInfo: TargetInfo }
  'Target.detachedFromTarget': { readonly sessionId: string }
}
