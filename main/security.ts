import { type App, type Session, shell, type WebContents } from 'electron'
import { appOrigin, isAppUrl } from './app-scheme.ts'

/** Cancels every request that does not stay inside the app, and denies every permission. */
export function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAppUrl(details.url) && !details.url.startsWith('devtools:') })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps every page where it is: no navigation, no window, no embedded page. */
export function secureContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${appOrigin}/index.html`)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Opens an address in the system's browser or mail program; only `https:` and `mailto:`, answers whether it did. */
export async function openOutside(url: string): Promise<boolean> {
  if (!isAllowedOutside(url)) return false
  await shell.openExternal(url)
  return true
}

/** Whether an address may leave the app at all. */
export function isAllowedOutside(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return (protocol === 'https:' || protocol === 'mailto:') && username === '' && password === ''
}
