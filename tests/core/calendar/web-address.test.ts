import { describe, expect, it } from 'vitest'
import { webAddress } from '../../../core/calendar/web-address.ts'

describe('a web address in a calendar', () => {
  it.each([
    ['https://Example.ORG/Room', 'https://example.org/Room'],
    [' https://example.org ', 'https://example.org'],
    ['HTTP://example.org:8080/?a=1#b', 'http://example.org:8080/?a=1#b'],
    ['https://my_room.example.org/x', 'https://my_room.example.org/x'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
    ['https://example.org/会議', 'https://example.org/%E4%BC%9A%E8%AD%B0'],
    ['https://example.org/a"b', 'https://example.org/a%22b'],
    ['https://example.org/100%25', 'https://example.org/100%25'],
  ])('%s is written %s', (typed, written) => {
    expect(webAddress(typed)).toBe(written)
    expect(webAddress(written)).toBe(written)
  })

  it.each([
    '',
    'example.org',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'https://',
    'https://a b.example',
    'https://user:word@example.org',
    'https://例え.jp/',
  ])('%j is left out', (typed) => {
    expect(webAddress(typed)).toBeNull()
  })
})
