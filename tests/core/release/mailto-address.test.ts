import { describe, expect, it } from 'vitest'
import { mailtoAddress } from '../../../core/release/mailto-address.ts'

describe('a message as a mailto address', () => {
  it('carries addresses, subject and text, lines ended as mail ends them', () => {
    expect(mailtoAddress(['a@b.example', 'c+d@e.example'], 'Release 1 & 2', 'One\nTwo?\n')).toEqual({
      url: 'mailto:a@b.example,c%2Bd@e.example?subject=Release%201%20%26%202&body=One%0D%0ATwo%3F',
      isWhole: true,
    })
  })

  it('opens without an address where none is known', () => {
    expect(mailtoAddress([], 'S', 'T').url).toBe('mailto:?subject=S&body=T')
  })

  it('lets no address add a field', () => {
    expect(mailtoAddress(['a@b.example?bcc=x@y.example'], 'S', 'T').url).toContain('a@b.example%3Fbcc%3Dx%40y.example?')
  })

  it('is cut between lines where the text is too long, and says so', () => {
    const { url, isWhole } = mailtoAddress(['a@b.example'], 'S', Array(100).fill('変更のお知らせ').join('\n'))
    expect(isWhole).toBe(false)
    expect(url.length).toBeLessThanOrEqual(1900)
    const body = decodeURIComponent(url.slice(url.indexOf('&body=') + 6)).split('\r\n')
    expect(body.at(-1)).toBe('[…]')
    expect(body.slice(0, -1).every((line) => line === '変更のお知らせ')).toBe(true)
    expect(body.length).toBeGreaterThan(10)
  })

  it('is only the sign that something is left out where the first line is too long by itself', () => {
    const { url } = mailtoAddress([], 'S', '変'.repeat(500))
    expect(decodeURIComponent(url)).toBe('mailto:?subject=S&body=[…]')
  })
})
