import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** The one place the page comes from. */
export const appOrigin = 'app://bundle'

const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Components position menus with inline styles; styles cannot run code or reach out under this policy.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Makes `app:` a scheme with an origin of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Whether an address is of this app. `new URL(…).origin` is "null" for such schemes in Node, so the parts are compared. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol: scheme, host } = new URL(url)
  return scheme === 'app:' && host === 'bundle'
}

/** Serves the built page from `folder`, and what `data` answers (JSON text) for paths outside it. Nothing else. */
export function serveApp(folder: string, data: (path: string) => string | null): void {
  protocol.handle('app', async (request) => {
    if (!isAppUrl(request.url) || request.method !== 'GET') return new Response(null, { status: 403 })
    const path = decodedPath(request.url)
    if (path === null) return new Response(null, { status: 400 })
    const json = data(path)
    if (json !== null) return respond(json, '.json')
    const file = normalize(join(folder, path))
    if (!file.startsWith(folder + sep) || file.includes('\0')) return new Response(null, { status: 403 })
    try {
      return respond(await readFile(file), extname(file))
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** Null where the percent signs are not of UTF-8. */
function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
}

function respond(body: string | Uint8Array<ArrayBuffer>, extension: string): Response {
  return new Response(body, {
    headers: {
      'content-type': contentTypes[extension] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
