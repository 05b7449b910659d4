/**
 * An http or https address as a calendar may carry it (RFC 3986): scheme and host in lower case, everything that
 * is not ASCII percent-encoded. Null for anything else: other schemes, hosts that are not ASCII, user names,
 * blanks, half an address. Such an address is left out rather than guessed at.
 */
export function webAddress(typed: string): string | null {
  const match = /^(https?):\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?([/?#]\S*)?$/i.exec(typed.trim().toWellFormed())
  if (!match) return null
  const [, scheme = '', host = '', port = '', rest = ''] = match
  const path = rest.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent)
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path}`
}
