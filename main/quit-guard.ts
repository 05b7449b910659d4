import { type App, type BrowserWindow, dialog } from 'electron'
import type { PageMail } from './page-mail.ts'

/** How long the page may take to save before the person is asked. */
const patienceMs = 15_000

/**
 * Holds the window open until the page says that everything is saved. A page that does not answer does not hold it
 * for ever: the person is asked.
 */
export class QuitGuard {
  /** What is asked when the page does not answer; the page gives it in the reader's language. */
  question = {
    message: 'Forum Planner does not answer.',
    detail: 'Edits of the last seconds may not be saved.',
    wait: 'Wait',
    close: 'Close without saving',
  }
  readonly #app: App
  readonly #window: BrowserWindow
  #released = false
  #quitting = false
  #timer: NodeJS.Timeout | null = null

  constructor(app: App, window: BrowserWindow, mail: PageMail) {
    this.#app = app
    this.#window = window
    app.on('before-quit', () => {
      this.#quitting = true
    })
    window.on('close', (event) => {
      if (this.#released) return
      event.preventDefault()
      mail.tell({ kind: 'close-requested' })
      this.#timer ??= setTimeout(() => void this.#askToClose(), patienceMs)
    })
  }

  /** Everything is saved: close. */
  release(): void {
    this.#released = true
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#quitting) this.#app.quit()
    else this.#window.close()
  }

  /** The person decided to stay. */
  keepOpen(): void {
    this.#quitting = false
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  async #askToClose(): Promise<void> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: this.question.message,
      detail: this.question.detail,
      buttons: [this.question.wait, this.question.close],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1) this.release()
    else this.keepOpen()
  }
}
