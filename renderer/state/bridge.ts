import type { Bridge, BridgeEvent, PreloadBridge } from '../../core/bridge/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly forumPlanner: PreloadBridge
  }
}

/** The main process, as the page sees it. Main checks names and arguments; the types here follow the contract. */
export const bridge = new Proxy({} as Bridge, {
  get:
    (_target, name: string) =>
    (...input: unknown[]) =>
      window.forumPlanner.call(name, ...input),
})

/** Listens to what main says unasked, until the answered function is called. */
export function listenToMain(listener: (event: BridgeEvent) => void): () => void {
  return window.forumPlanner.listen((event) => listener(event as BridgeEvent))
}
