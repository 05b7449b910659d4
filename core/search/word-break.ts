import { letterBit } from './pinyin.ts'

/** Whether a unit stands between words: all of ASCII that is neither letter nor digit, and the marks of East Asian writing. */
export function isWordBreak(code: number): boolean {
  if (code < 128) return letterBit(code) === 0
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3020) || code === 0xb7 || code === 0x30fb
}
