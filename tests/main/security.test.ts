import { beforeEach, describe, expect, it } from 'vitest'
import { isAllowedOutside, openOutside } from '../../main/security.ts'
import { shell } from '../support/electron-stub.ts'

beforeEach(() => {
  shell.opened = []
})

describe('an address that may leave the app', () => {
  it.each([
    'https://www.tcs-asia.org/en/',
    'HTTPS://EXAMPLE.ORG',
    'https://例え.jp/会議',
    'mailto:info@example.org',
    'mailto:info@example.org?subject=Forum',
  ])('is %s', (url) => {
    expect(isAllowedOutside(url)).toBe(true)
  })

  it('is handed to the system', async () => {
    expect(await openOutside('https://example.org/')).toBe(true)
    expect(shell.opened).toEqual(['https://example.org/'])
  })
})

describe('an address that may not leave the app', () => {
  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'file://server/share/run.exe',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://bundle/index.html',
    'ms-msdt:/id',
    'smb://server/share',
    'tel:+821012345678',
    ' javascript:alert(1)',
    'https://user:password@example.org/',
    'https://bank.example@evil.example/',
    '//example.org/',
    'example.org',
    '',
  ])('is %j', (url) => {
    expect(isAllowedOutside(url)).toBe(false)
  })

  it('is not handed to the system', async () => {
    expect(await openOutside('file:///etc/passwd')).toBe(false)
    expect(shell.opened).toEqual([])
  })
})
