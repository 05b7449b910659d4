const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The UTF-8 octets of a text in Base64 (RFC 4648 section 4); half a surrogate pair is written as U+FFFD. */
export function base64Of(text: string): string {
  const octets = octetsOf(text)
  let result = ''
  for (let index = 0; index < octets.length; index += 3) {
    const [a = 0, b, c] = [octets[index], octets[index + 1], octets[index + 2]]
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    result += `${digit(bits >> 18)}${digit(bits >> 12)}${b === undefined ? '=' : digit(bits >> 6)}${c === undefined ? '=' : digit(bits)}`
  }
  return result
}

function digit(bits: number): string {
  return alphabet.charAt(bits & 63)
}

/** `encodeURIComponent` knows UTF-8; core has no encoder of its own. */
function octetsOf(text: string): number[] {
  const escaped = encodeURIComponent(text.toWellFormed())
  const octets: number[] = []
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] !== '%') octets.push(escaped.charCodeAt(index))
    else {
      octets.push(Number.parseInt(escaped.slice(index + 1, index + 3), 16))
      index += 2
    }
  }
  return octets
}
