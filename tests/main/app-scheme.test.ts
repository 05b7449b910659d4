import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAppUrl, serveApp } from '../../main/app-scheme.ts'
import { protocol } from '../support/electron-stub.ts'
import { aFolder } from '../support/stored-workspace.ts'

describe('an address of the app', () => {
  it.each(['app://bundle/index.html', 'app://bundle/', 'APP://bundle/x?y#z'])('is %s', (url) => {
    expect(isAppUrl(url)).toBe(true)
  })

  it.each([
    'app://other/index.html',
    'https://bundle/index.html',
    'app:bundle',
    'app://bundle.evil.example/',
    'app://bundle:80/',
    'nonsense',
  ])('is not %s', (url) => {
    expect(isAppUrl(url)).toBe(false)
  })
})

describe('the app’s scheme', () => {
  it('serves a built file with its type and the policy', async () => {
    const response = await ask('app://bundle/index.html')
    expect(await response.text()).toBe('<p>page</p>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('serves what main answers for a path, as JSON', async () => {
    const response = await ask('app://bundle/workspace')
    expect(await response.text()).toBe('{"revision":1}')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('has no file that was not built', async () => {
    expect((await ask('app://bundle/missing.js')).status).toBe(404)
  })

  it.each([
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/%2e%2e%2fsecret.txt',
    'app://bundle/assets/..%2f..%2fsecret.txt',
    'app://bundle/..%2fapp-other/file.txt',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/..%5csecret.txt',
  ])('does not leave its folder for %s', async (url) => {
    const response = await ask(url)
    expect([403, 404]).toContain(response.status)
    expect(await response.text()).toBe('')
  })

  it('refuses a path with a zero byte', async () => {
    expect((await ask('app://bundle/index.html%00.png')).status).toBe(403)
  })

  it('refuses a path that is not encoded rightly', async () => {
    expect((await ask('app://bundle/%E0%A4%A')).status).toBe(400)
  })

  it('refuses another host', async () => {
    expect((await ask('app://other/index.html')).status).toBe(403)
  })

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask('app://bundle/index.html', method)).status).toBe(403)
  })
})

/** The answer of an app whose folder has a page in it and a secret beside it. */
async function ask(url: string, method = 'GET'): Promise<Response> {
  const root = aFolder()
  const folder = join(root, 'app')
  for (const each of [folder, join(root, 'app-other')]) mkdirSync(each)
  writeFileSync(join(folder, 'index.html'), '<p>page</p>')
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'app-other', 'file.txt'), 'secret')
  serveApp(folder, (path) => (path === '/workspace' ? '{"revision":1}' : null))
  const handler = protocol.handlers.get('app')
  if (!handler) throw new Error('serveApp registered no handler')
  return handler(new Request(url, { method }))
}
