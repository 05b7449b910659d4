/** Electron's `shell`: hands files and links to the desktop. */
import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { strict } from '../strict.ts'

export const shell = strict('shell', {
  async openExternal(url: string, _options?: object): Promise<void> {
    await open(url)
  },
  /** Answers what went wrong, or an empty text. */
  async openPath(path: string): Promise<string> {
    return open(path).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
  },
  showItemInFolder(path: string): void {
    open(dirname(path)).catch((error: unknown) => console.error(`${path} could not be shown`, error))
  },
})

function open(target: string): Promise<void> {
  return new Promise((resolve, reject) =>
    execFile('xdg-open', [target], (error) => (error ? reject(error) : resolve())),
  )
}
