/** The windows that are open, for whoever must close them all. */
export interface OpenWindow {
  /** Asks the app; answers whether the window is now being closed. */
  askToClose(): boolean
  focus(): void
  readonly whenClosed: Promise<void>
}

const windows = new Set<OpenWindow>()

export function addWindow(window: OpenWindow): void {
  windows.add(window)
}

export function removeWindow(window: OpenWindow): void {
  windows.delete(window)
}

export function openWindows(): readonly OpenWindow[] {
  return [...windows]
}
