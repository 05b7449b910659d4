import type { BrowserWindow } from 'electron'
import { type BridgeEvent, eventSchema } from '../core/bridge/contract.ts'

/** What main tells the page unasked. Kept until the page listens: a file may be handed over while it still loads. */
export class PageMail {
  readonly #window: BrowserWindow
  #waiting: BridgeEvent[] | null = []

  constructor(window: BrowserWindow) {
    this.#window = window
  }

  tell(event: BridgeEvent): void {
    const checked = eventSchema.parse(event)
    if (this.#waiting) this.#waiting.push(checked)
    else if (!this.#window.isDestroyed()) this.#window.webContents.send('bridge:event', checked)
  }

  /** The page listens from now on. */
  deliver(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const event of waiting) this.tell(event)
  }
}
