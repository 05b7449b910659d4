/**
 * Chromium knows no `app:` scheme, so `app://host/path` is served to it as `https://host.app.invalid/path`: a standard, secure
 * origin of its own, under a name that never resolves. The app sees only its own URLs.
 */
export type SchemeHandler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, SchemeHandler>()
const registered = new Set<string>()

export function registerScheme(scheme: string): void {
  registered.add(scheme)
}

export function setSchemeHandler(scheme: string, handler: SchemeHandler | undefined): void {
  if (handler) handlers.set(scheme, handler)
  else handlers.delete(scheme)
}

export function schemeHandler(url: string): SchemeHandler | undefined {
  return handlers.get(schemeOf(url))
}

export function hasSchemeHandler(scheme: string): boolean {
  return handlers.has(scheme)
}

export function toChromiumUrl(url: string): string {
  if (!isCustom(schemeOf(url))) return url
  const { host, pathname, search, hash } = new URL(url)
  return `https://${host}.${schemeOf(url)}.invalid${pathname}${search}${hash}`
}

export function fromChromiumUrl(url: string): string {
  const match = /^https:\/\/([^/]+)\.([a-z][a-z0-9+-]*)\.invalid(?=\/|$)(.*)$/s.exec(url)
  if (!match) return url
  const [, host, scheme, rest] = match
  return scheme && isCustom(scheme) ? `${scheme}://${host}${rest || '/'}` : url
}

/** The origin as Electron writes it for a standard scheme: without a slash at its end. */
export function originOf(url: string): string {
  const custom = /^([a-z][a-z0-9+-]*):\/\/[^/]+/.exec(url)
  return custom?.[1] && isCustom(custom[1]) ? custom[0] : URL.canParse(url) ? new URL(url).origin : 'null'
}

function isCustom(scheme: string): boolean {
  return registered.has(scheme) || handlers.has(scheme)
}

function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')))
}
