/** What the page may and may not do on the Chromium shell. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type FixtureApi, heard, test } from './fixture.ts'

declare global {
  interface Window {
    readonly api: FixtureApi
  }
}

test('values keep their kind across IPC, as structured clones do', async ({ page }) => {
  const kept = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      map: new Map([[1, new Set(['x'])]]),
      bytes: new Uint8Array([1, 2, 3]),
      none: undefined,
      nan: NaN,
      zero: -0,
      big: 10n,
    }
    const back = (await window.api.invoke('echo', sent)) as typeof sent
    return [
      back.date instanceof Date && back.date.getTime(),
      back.map instanceof Map && back.map.get(1) instanceof Set,
      back.bytes instanceof Uint8Array && [...back.bytes],
      'none' in back && back.none === undefined,
      Number.isNaN(back.nan),
      Object.is(back.zero, -0),
      String(back.big),
    ]
  })
  expect(kept).toEqual([5, true, [1, 2, 3], true, true, true, '10'])
})

test('a function cannot be sent, and a failing handler rejects as in Electron', async ({ page }) => {
  const messages = await page.evaluate(() => {
    const failure = (call: Promise<unknown>): Promise<string> => call.then(String, (error: Error) => error.message)
    return Promise.all([failure(window.api.invoke('fail')), failure(window.api.invoke('nowhere'))])
  })
  expect(messages).toEqual([
    "Error invoking remote method 'fail': TypeError: no such thing",
    "Error invoking remote method 'nowhere': Error: No handler registered for 'nowhere'",
  ])
})

test("a message carries the main frame's address in the app's own scheme", async ({ page }) => {
  expect(await page.evaluate(() => window.api.invoke('sender'))).toEqual([
    'app://bundle/index.html',
    'app://bundle',
    null,
  ])
})

test("the page's scripts see neither Node nor the shell, and cannot replace the bridge", async ({ page }) => {
  const seen = await page.evaluate(() => {
    const globals = window as unknown as Record<string, unknown>
    const names = Object.getOwnPropertyNames(window).filter((name) => /shell|ipcRenderer|electron|^binding/i.test(name))
    let events = 0
    const { dispatchEvent } = EventTarget.prototype
    EventTarget.prototype.dispatchEvent = function (event) {
      events++
      return dispatchEvent.call(this, event)
    }
    void window.api.invoke('echo', 1)
    return {
      names,
      events,
      require: typeof globals['require'],
      process: typeof globals['process'],
      isFrozen: Object.isFrozen(window.api),
      isSecure: isSecureContext,
    }
  })
  expect(seen).toEqual({
    names: [],
    events: 0,
    require: 'undefined',
    process: 'undefined',
    isFrozen: true,
    isSecure: true,
  })
})

test('a sub frame has no bridge', async ({ page }) => {
  const type = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = '/index.html'
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    return [frame.contentDocument?.title, typeof frame.contentWindow?.api]
  })
  expect(type).toEqual(['Shell fixture', 'undefined'])
})

test('every permission is denied without a question', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const query = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
      'persistent-storage',
      'local-fonts',
    ]
    const position = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        () => resolve('refused'),
      ),
    )
    const text = await navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    )
    return [...(await Promise.all(names.map(query))), await Notification.requestPermission(), position, text]
  })
  expect(new Set(states)).toEqual(new Set(['denied', 'refused']))
})

test.describe('with a server on this machine', () => {
  let server: Server
  let reached: string[]
  let address: string
  test.beforeEach(async () => {
    reached = []
    server = createServer((request, response) => {
      reached.push(request.url ?? '')
      response.end('reached')
    })
    server.on('upgrade', (_request, socket) => {
      reached.push('socket')
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  test.afterEach(() => server.close())

  test('nothing that the page tries reaches the network', async ({ page, electronApp }) => {
    const outcomes = await page.evaluate(async (host) => {
      const settled = <Target extends EventTarget>(target: Target, good: string, bad: string): Promise<string> =>
        new Promise((resolve) => {
          target.addEventListener(good, () => resolve('loaded'))
          target.addEventListener(bad, () => resolve('failed'))
        })
      const fetched = await fetch(`http://${host}/fetch`).then(
        () => 'loaded',
        () => 'failed',
      )
      const socket = await settled(new WebSocket(`ws://${host}/socket`), 'open', 'error')
      const image = document.createElement('img')
      image.src = `http://${host}/image`
      const imaged = await settled(image, 'load', 'error')
      const frame = document.createElement('iframe')
      frame.src = `http://${host}/frame`
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      navigator.sendBeacon(`http://${host}/beacon`)
      return [fetched, socket, imaged]
    }, address)
    expect(outcomes).toEqual(['failed', 'failed', 'failed'])
    await page.evaluate((host) => window.open(`http://${host}/window`), address)
    await page.evaluate((host) => location.assign(`http://${host}/away`), address)
    await expect
      .poll(() => heard(electronApp))
      .toEqual(expect.arrayContaining([`window.open http://${address}/window`, `navigate http://${address}/away`]))
    await expect(page.getByRole('heading')).toBeVisible()
    expect(electronApp.windows()).toHaveLength(1)
    expect(reached).toEqual([])
  })
})

test('a link to a mail address is a navigation that the app may refuse', async ({ page, electronApp }) => {
  await page.evaluate(() => location.assign('mailto:someone@example.org'))
  await expect.poll(() => heard(electronApp)).toContain('navigate mailto:someone@example.org')
  // Playwright itself would wait for the navigation that was refused.
  const title = await electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.title'),
  )
  expect(title).toBe('Shell fixture')
})

test("a worker loads from the app's scheme, and its requests are answered there too", async ({ page }) => {
  const answer = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' })
        worker.onmessage = (event: MessageEvent<string>) => resolve(event.data)
        worker.onerror = () => reject(new Error('the worker failed'))
      }),
  )
  expect(answer).toBe('POST from a worker')
})

test('eight megabytes of JSON come through the scheme', async ({ page }) => {
  expect(await page.evaluate(async () => ((await (await fetch('/large.json')).json()) as string).length)).toBe(
    8 * 2 ** 20,
  )
})

test('eight megabytes of text come back over IPC', async ({ page }) => {
  expect(
    await page.evaluate(async () => ((await window.api.invoke('echo', 'x'.repeat(8 * 2 ** 20))) as string).length),
  ).toBe(8 * 2 ** 20)
})
