/*
 * What unit tests of the main process get in place of Electron: just what the tested files touch, recording what
 * they were asked. Everything else is missing, so that using it fails.
 */

type Handler = (request: Request) => Promise<Response>

/** Keeps the handlers, so that a test can send them requests. */
export const protocol = {
  handlers: new Map<string, Handler>(),
  handle(scheme: string, handler: Handler): void {
    protocol.handlers.set(scheme, handler)
  },
}

/** Keeps the addresses that would have been opened. */
export const shell = {
  opened: [] as string[],
  async openExternal(url: string): Promise<void> {
    shell.opened.push(url)
  },
}

// electron-store takes the default export, and is content with neither `app` nor `ipcMain` when told its folder.
export default {}
