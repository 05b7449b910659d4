/** Every request of every page, frame and worker stops here: the session's rules are asked, then the scheme's handler answers. */
import { BROWSER_SESSION, type Cdp } from './cdp.ts'
import type { PausedRequest } from './cdp-protocol.ts'
import { fromChromiumUrl, originOf, schemeHandler } from './custom-schemes.ts'
import { pageOfTarget } from './targets.ts'
import { type RequestDetails, webRequestRules } from './web-request-rules.ts'

const RESOURCE_TYPES: Readonly<Record<string, string>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
  Ping: 'ping',
}
const STATUSES_WITHOUT_BODY = [101, 204, 205, 304]

export async function interceptRequests(cdp: Cdp): Promise<void> {
  cdp.on('Fetch.requestPaused', (paused) => {
    answer(cdp, paused).catch((error: unknown) => {
      console.error(`The request ${fromChromiumUrl(paused.request.url)} could not be answered`, error)
      // The page may be gone by now, and its request with it.
      cdp.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' }).catch(() => {})
    })
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, BROWSER_SESSION)
}

async function answer(cdp: Cdp, paused: PausedRequest): Promise<void> {
  const { requestId, request, frameId } = paused
  const refuse = (errorReason: 'Aborted' | 'AddressUnreachable' | 'BlockedByClient'): Promise<unknown> =>
    cdp.send('Fetch.failRequest', { requestId, errorReason }).catch(() => {})
  const url = fromChromiumUrl(request.url)
  const page = pageOfTarget(frameId)
  if (paused.resourceType === 'Document' && page && !page.mayNavigate(url)) return void (await refuse('Aborted'))

  const details: RequestDetails = {
    id: paused.networkId ?? requestId,
    url,
    method: request.method,
    resourceType:
      paused.resourceType === 'Document'
        ? page
          ? 'mainFrame'
          : 'subFrame'
        : (RESOURCE_TYPES[paused.resourceType] ?? 'other'),
    referrer: fromChromiumUrl(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    ...(page ? { webContentsId: page.id } : {}),
  }
  if (await webRequestRules.cancels(details)) return void (await refuse('BlockedByClient'))
  // Chromium itself reaches nothing, so letting it go on would only fail later and less clearly.
  const handler = url === request.url ? undefined : schemeHandler(url)
  if (!handler) return void (await refuse('AddressUnreachable'))

  const response = await handler(toRequest(url, request))
  const status = response.status || 200
  const headers = await webRequestRules.responseHeaders(details, response)
  const body = STATUSES_WITHOUT_BODY.includes(status)
    ? ''
    : Buffer.from(await response.arrayBuffer()).toString('base64')
  // A page that has navigated away no longer waits for its answers.
  await cdp
    .send('Fetch.fulfillRequest', { requestId, responseCode: status, responseHeaders: headers, body })
    .catch(() => {})
}

function toRequest(url: string, request: PausedRequest['request']): Request {
  if (request.hasPostData && !request.postDataEntries) throw new Error('its body is too large for the Chromium shell')
  const headers = new Headers(request.headers)
  const origin = headers.get('origin')
  if (origin) headers.set('origin', originOf(fromChromiumUrl(origin)))
  if (headers.has('referer')) headers.set('referer', fromChromiumUrl(headers.get('referer') ?? ''))
  const parts = (request.postDataEntries ?? []).map((entry) => Buffer.from(entry.bytes ?? '', 'base64'))
  return new Request(url, {
    method: request.method,
    headers,
    ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
  })
}
