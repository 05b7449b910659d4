/** What the app told `session.webRequest`. */
import { unsupported } from './strict.ts'

export interface RequestDetails {
  readonly id: string
  readonly url: string
  readonly method: string
  readonly resourceType: string
  readonly referrer: string
  readonly timestamp: number
  readonly webContentsId?: number
}
export type BeforeRequest = (
  details: RequestDetails,
  answer: (response: { cancel?: boolean; redirectURL?: string }) => void,
) => void
export type ResponseHeaders = Record<string, string | string[]>
export type HeadersReceived = (
  details: RequestDetails & { statusCode: number; statusLine: string; responseHeaders: Record<string, string[]> },
  answer: (response: { cancel?: boolean; responseHeaders?: ResponseHeaders; statusLine?: string }) => void,
) => void
export interface Filter {
  readonly urls?: readonly string[]
}

let beforeRequest: BeforeRequest | null = null
let headersReceived: HeadersReceived | null = null

/** The `webRequest` object of the session. */
export const webRequest = {
  onBeforeRequest(filterOrListener: Filter | BeforeRequest | null, listener?: BeforeRequest | null): void {
    beforeRequest = listenerOf('onBeforeRequest', filterOrListener, listener)
  },
  onHeadersReceived(filterOrListener: Filter | HeadersReceived | null, listener?: HeadersReceived | null): void {
    headersReceived = listenerOf('onHeadersReceived', filterOrListener, listener)
  },
}

export const webRequestRules = {
  cancels(details: RequestDetails): Promise<boolean> {
    const listener = beforeRequest
    if (!listener) return Promise.resolve(false)
    return new Promise((resolve, reject) =>
      listener(details, (response) => {
        if (response.redirectURL) reject(unsupported('webRequest.onBeforeRequest: redirectURL'))
        else resolve(response.cancel === true)
      }),
    )
  },
  responseHeaders(details: RequestDetails, response: Response): Promise<{ name: string; value: string }[]> {
    const original = [...response.headers].map(([name, value]) => ({ name, value }))
    const listener = headersReceived
    if (!listener) return Promise.resolve(original)
    const responseHeaders = Object.fromEntries(original.map(({ name, value }) => [name, [value]]))
    return new Promise((resolve) =>
      listener(
        {
          ...details,
          statusCode: response.status,
          statusLine: `HTTP/1.1 ${response.status} ${response.statusText}`,
          responseHeaders,
        },
        (answer) =>
          resolve(
            Object.entries(answer.responseHeaders ?? responseHeaders).flatMap(([name, values]) =>
              [values].flat().map((value) => ({ name, value })),
            ),
          ),
      ),
    )
  },
}

function listenerOf<Listener extends (...args: never[]) => void>(
  name: string,
  filterOrListener: Filter | Listener | null,
  listener: Listener | null | undefined,
): Listener | null {
  if (filterOrListener === null || typeof filterOrListener === 'function') return filterOrListener
  if (filterOrListener.urls?.some((url) => url !== '<all_urls>'))
    throw unsupported(`webRequest.${name} with a URL filter`)
  return listener ?? null
}
