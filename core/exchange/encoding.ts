/** The encodings in which lists from the four countries come, by their WHATWG labels. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'shift_jis', 'euc-kr'] as const

/** See encodings. `gb18030` reads GBK and GB 2312, `shift_jis` Windows-31J, `euc-kr` Windows-949. */
export type Encoding = (typeof encodings)[number]

/** Whether `text` names one of the encodings. */
export function isEncoding(text: string): text is Encoding {
  return (encodings as readonly string[]).includes(text)
}

/**
 * Decodes bytes; what cannot be read becomes U+FFFD, a byte order mark is left out. Core has no decoder of its own:
 * give it one made of the platform's `TextDecoder`.
 */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string
