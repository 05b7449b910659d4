import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication, Page } from '@playwright/test'
import { test as base, expect } from './support/app.ts'

/** A server on this computer, that a page could reach if nothing held it back. */
interface Outside {
  readonly url: string
  /** What arrived: requests, and connections that never became one. */
  arrived(): string[]
}

const test = base.extend<{ outside: Outside }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
  outside: async ({}, use) => {
    const arrived: string[] = []
    const server = createServer((request, response) => {
      arrived.push(`${request.method} ${request.url}`)
      response.setHeader('access-control-allow-origin', '*')
      response.end('here')
    })
    server.on('connection', () => arrived.push('a connection'))
    server.on('upgrade', (_request, socket) => socket.destroy())
    await listen(server)
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived: () => arrived })
    server.closeAllConnections()
    server.close()
  },
})

// What is refused here on purpose, Chromium reports in the page.
test.use({ expectedErrors: /Content Security Policy|the server responded with a status of 40[034]/ })

/** The app's window as a script in the page finds it. */
interface AppWindow extends Window {
  readonly forumPlanner: { call(name: unknown, ...input: unknown[]): Promise<unknown>; listen: unknown }
}

test('the page has nothing of Node', async ({ fresh: { page } }) => {
  const kinds = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'setImmediate', 'electron'].map(
      (name) => `${name} ${typeof (globalThis as Record<string, unknown>)[name]}`,
    ),
  )
  expect(kinds.filter((kind) => !kind.endsWith(' undefined'))).toEqual([])
})

test('the bridge has two functions, and the page can neither change nor replace it', async ({ fresh: { page } }) => {
  const found = await page.evaluate(() => {
    const { forumPlanner } = window as unknown as AppWindow
    const attempt = (act: () => void): string => {
      try {
        act()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : String(error)
      }
    }
    const changed = attempt(() => Object.assign(forumPlanner, { call: () => 'mine' }))
    const added = attempt(() => Object.assign(forumPlanner, { more: 1 }))
    const replaced = attempt(() => {
      Object.defineProperty(window, 'forumPlanner', { value: {} })
    })
    return {
      kinds: Object.entries(forumPlanner).map(([name, value]) => `${name} ${typeof value}`),
      isFrozen: Object.isFrozen(forumPlanner),
      attempts: [changed, added, replaced],
      isSame: (window as unknown as AppWindow).forumPlanner === forumPlanner,
    }
  })
  expect(found.kinds.sort()).toEqual(['call function', 'listen function'])
  expect(found.isFrozen).toBe(true)
  expect(found.attempts).toEqual(['TypeError', 'TypeError', 'TypeError'])
  expect(found.isSame).toBe(true)
})

test('nothing that the page asks of the network leaves the app', async ({ fresh: { page }, outside }) => {
  const outcomes = await page.evaluate(async (url) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        (value) => `arrived ${String(value)}`,
        () => 'refused',
      )
    const element = (tag: string, attributes: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const made = Object.assign(document.createElement(tag), attributes)
        // A frame that is refused loads an error page.
        made.onload = () => (tag === 'iframe' ? reject(new Error('an error page')) : resolve(tag))
        made.onerror = reject
        document.addEventListener('securitypolicyviolation', reject, { once: true })
        document.body.append(made)
      })
    const xhr = new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.onload = resolve
      request.onerror = reject
      request.open('GET', `${url}/xhr`)
      request.send()
    })
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(`${url.replace('http', 'ws')}/socket`)
      opened.onopen = resolve
      opened.onerror = reject
    })
    const events = new Promise((resolve, reject) => {
      const source = new EventSource(`${url}/events`)
      source.onopen = resolve
      source.onerror = () => {
        source.close()
        reject(new Error('refused'))
      }
    })
    navigator.sendBeacon(`${url}/beacon`, 'beacon')
    return {
      fetch: await outcome(fetch(`${url}/fetch`)),
      noCors: await outcome(fetch(`${url}/no-cors`, { mode: 'no-cors', method: 'POST', body: 'out' })),
      secure: await outcome(fetch('https://example.com/')),
      xhr: await outcome(xhr),
      socket: await outcome(socket),
      events: await outcome(events),
      image: await outcome(element('img', { src: `${url}/image.png` })),
      script: await outcome(element('script', { src: `${url}/script.js` })),
      style: await outcome(element('link', { rel: 'stylesheet', href: `${url}/style.css` })),
      frame: await outcome(element('iframe', { src: `${url}/frame` })),
      worker: await outcome(
        new Promise((resolve, reject) => {
          const worker = new Worker(`${url}/worker.js`)
          worker.onmessage = resolve
          worker.onerror = reject
        }),
      ),
    }
  }, outside.url)
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
  expect(outside.arrived()).toEqual([])
  // The server would have noticed: the test itself reaches it.
  await fetch(`${outside.url}/probe`)
  expect(outside.arrived()).toContain('GET /probe')
})

test('the session refuses an address outside even where nothing else stands in the way', async ({
  fresh: { app, page },
  outside,
}) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.removeAllListeners('will-navigate')
  })
  const failed = page.waitForEvent('requestfailed', (request) => request.url().startsWith(outside.url))
  await page.evaluate((url) => location.assign(`${url}/away`), outside.url)
  expect((await failed).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_CLIENT')
  expect(outside.arrived()).toEqual([])
  // The page that could say that it has saved is gone.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
})

for (const way of ['location', 'link', 'script address'] as const) {
  test(`a ${way} that leads away leaves the page where it is`, async ({ fresh: { app, page }, outside }) => {
    await recordNavigations(app)
    await markPage(page)
    const before = page.url()
    await page.evaluate(
      ({ url, by }) => {
        if (by === 'location') return location.assign(`${url}/away`)
        const link = document.createElement('a')
        link.href = by === 'link' ? `${url}/away` : "javascript:window.ran = 'yes'"
        document.body.append(link)
        link.click()
      },
      { url: outside.url, by: way },
    )
    if (way !== 'script address') await expect.poll(() => navigations(app)).toContain(`${outside.url}/away`)
    await expectPageStayed(app, page, before)
    expect(await page.evaluate(() => (window as unknown as { ran?: string }).ran)).toBeUndefined()
    expect(outside.arrived()).toEqual([])
  })
}

test('a form that sends itself away is refused by the policy', async ({ fresh: { app, page }, outside }) => {
  await markPage(page)
  const before = page.url()
  const refused = await page.evaluate((url) => {
    const violated = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
    )
    const form = Object.assign(document.createElement('form'), { action: `${url}/form`, method: 'post' })
    document.body.append(form)
    form.submit()
    return violated
  }, outside.url)
  expect(refused).toBe('form-action')
  await expectPageStayed(app, page, before)
  expect(outside.arrived()).toEqual([])
})

test('nothing opens a second window', async ({ fresh: { app, page }, outside }) => {
  await markPage(page)
  const before = page.url()
  await page.evaluate((url) => {
    window.open(`${url}/window`)
    window.open('about:blank')
    window.open(location.href)
    const link = Object.assign(document.createElement('a'), { href: `${url}/blank`, target: '_blank' })
    document.body.append(link)
    link.click()
  }, outside.url)
  await expect.poll(() => app.windows().length).toBe(1)
  await expectPageStayed(app, page, before)
  expect(outside.arrived()).toEqual([])
})

test('code that stands in the page or is made from text is refused by the policy', async ({ fresh: { page } }) => {
  const found = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = "window.ran = 'an inline script'"
    document.body.append(inline)
    const image = document.createElement('img')
    image.setAttribute('onerror', "window.ran = 'a handler in the text'")
    image.src = 'data:image/png;base64,broken'
    document.body.append(image)
    // Called by a timer: what a debugger evaluates itself is free of the policy.
    const fromText = (make: (text: string) => unknown) =>
      new Promise<string>((resolve) =>
        setTimeout(() => {
          try {
            resolve(`ran ${String(make("window.ran = 'made from text'"))}`)
          } catch (error) {
            resolve(error instanceof Error ? error.name : String(error))
          }
        }),
      )
    const evaluate = globalThis['eval' as keyof typeof globalThis] as (text: string) => unknown
    const outcomes = [
      await fromText((text) => evaluate(text)),
      await fromText((text) => Reflect.construct(Function, [text])()),
    ]
    return { violations: [...new Set(violations)].sort(), outcomes, ran: (window as unknown as { ran?: string }).ran }
  })
  expect(found.outcomes).toEqual(['EvalError', 'EvalError'])
  expect(found.violations).toEqual(['script-src', 'script-src-attr', 'script-src-elem'])
  expect(found.ran).toBeUndefined()
})

const wrongCalls: readonly { readonly what: string; readonly call: readonly unknown[]; readonly says: string }[] = [
  { what: 'a call that does not exist', call: ['readFile', '/etc/passwd'], says: 'Bridge: no call "readFile"' },
  { what: 'the name of something inherited', call: ['constructor'], says: 'Bridge: no call "constructor"' },
  { what: 'the name of the prototype', call: ['__proto__'], says: 'Bridge: no call "__proto__"' },
  { what: 'a name that is no text', call: [{ name: 'start' }], says: 'Bridge: no call {"name":"start"}' },
  { what: 'too many arguments', call: ['start', 1], says: 'Bridge: start was called wrongly' },
  { what: 'an argument of another kind', call: ['setTitle', 5], says: 'Bridge: setTitle was called wrongly at 0' },
  {
    what: 'a field that nobody asked for',
    call: ['saveCopy', { title: 'x', suggestedName: 'x.forum', path: '/etc/passwd' }],
    says: 'Bridge: saveCopy was called wrongly at 0',
  },
  {
    what: 'a suggested name that climbs out of its folder',
    call: ['saveCopy', { title: 'x', suggestedName: '../x.forum' }],
    says: 'Bridge: saveCopy was called wrongly at 0.suggestedName',
  },
  {
    what: 'a row that breaks its schema',
    call: ['save', { revision: 1, parts: 0, changes: { put: { forums: [{ id: 'x' }] }, remove: {} } }],
    says: 'Bridge: save was called wrongly at 0.changes.put.forums.0',
  },
  {
    what: 'a save whose parts never came',
    call: ['save', { revision: 1, parts: 2, changes: { put: {}, remove: {} } }],
    says: 'Bridge: save 1 was announced with 2 parts, but 0 came',
  },
  {
    what: 'a list under a name with a path',
    call: ['saveList', { title: 'x', suggestedName: '../x.csv', kind: 'csv', content: 'x' }],
    says: 'Bridge: saveList was called wrongly at 0.suggestedName',
  },
  {
    what: 'a list of another kind',
    call: ['saveList', { title: 'x', suggestedName: 'x.exe', kind: 'exe', content: 'x' }],
    says: 'Bridge: saveList was called wrongly at 0.kind',
  },
]
test('main refuses what is not in the contract, and says which call it was', async ({ fresh: { page } }) => {
  for (const { what, call, says } of wrongCalls) expect.soft(await callBridge(page, call), what).toContain(says)
})

test('a frame inside the page gets no bridge', async ({ fresh: { page } }) => {
  const found = await page.evaluate(async () => {
    const kinds: string[] = []
    for (const source of ['about:blank', 'srcdoc']) {
      const frame = document.createElement('iframe')
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      if (source === 'srcdoc') frame.srcdoc = '<p>inside</p>'
      document.body.append(frame)
      await loaded
      const inside = frame.contentWindow as unknown as Record<string, unknown> | null
      kinds.push(...['forumPlanner', 'require', 'process'].map((name) => typeof inside?.[name]))
    }
    return kinds
  })
  expect(new Set(found)).toEqual(new Set(['undefined']))
})

test('the app’s own page cannot be put into a frame', async ({ fresh: { page } }) => {
  const directives = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const frame = document.createElement('iframe')
        frame.src = location.href
        document.body.append(frame)
      }),
  )
  expect(directives).toBe('frame-src')
})

const foreign: readonly { readonly who: string; readonly frame: unknown; readonly says: string }[] = [
  {
    who: 'a page of another place',
    frame: { url: 'https://evil.example/', parent: null },
    says: 'Bridge: refused a call from https://evil.example/',
  },
  {
    who: 'a place whose name begins like the app’s',
    frame: { url: 'app://bundle.evil.example/index.html', parent: null },
    says: 'Bridge: refused a call from app://bundle.evil.example/index.html',
  },
  {
    who: 'a frame inside the app’s page',
    frame: { url: 'app://bundle/index.html', parent: {} },
    says: 'Bridge: refused a call from app://bundle/index.html',
  },
  { who: 'a frame that is gone', frame: null, says: 'Bridge: refused a call from a frame that is gone' },
]
test('main hears its own page and nobody else', async ({ fresh: { app } }) => {
  expect(await sendAs(app, { url: 'app://bundle/index.html', parent: null })).toBe('answered')
  for (const { who, frame, says } of foreign) expect.soft(await sendAs(app, frame), who).toContain(says)
})

test('every permission is denied', async ({ fresh: { page } }) => {
  const found = await page.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : String(error)),
      )
    const position = outcome(
      new Promise((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, ({ code }) => reject(`code ${code}`)),
      ),
    )
    const states: string[] = []
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']) {
      states.push(`${name} ${(await navigator.permissions.query({ name: name as PermissionName })).state}`)
    }
    return {
      states,
      geolocation: await position,
      notifications: await Notification.requestPermission(),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
    }
  })
  expect(found.states.filter((state) => !state.endsWith(' denied'))).toEqual([])
  expect(found).toMatchObject({ geolocation: 'code 1', notifications: 'denied', clipboard: 'NotAllowedError' })
  // A computer that has none says so before anybody is asked.
  expect([found.camera, found.microphone].join()).toMatch(/^Not(Allowed|Found)Error,Not(Allowed|Found)Error$/)
})

const neverOpened = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://example.com/',
  'https://user:secret@example.com/',
  'https://user@example.com/',
  'data:text/html,hello',
  'app://bundle/index.html',
  'smb://example.com/share',
  'not an address',
]
test('an address that may not leave the app is refused without a question', async ({ fresh: { app, page } }) => {
  await stubDesktop(app, 0)
  for (const url of neverOpened) expect(await openExternal(page, url), url).toBe(false)
  expect(await desktop(app)).toEqual({ asked: [], opened: [] })
})

test('a web or mail address is opened outside only after the person agreed to it', async ({ fresh: { app, page } }) => {
  await stubDesktop(app, 0)
  expect(await openExternal(page, 'https://example.com/programme?day=1')).toBe(true)
  expect(await openExternal(page, 'mailto:forum@example.com')).toBe(true)
  const agreed = ['https://example.com/programme?day=1', 'mailto:forum@example.com']
  expect(await desktop(app)).toEqual({ asked: agreed, opened: agreed })

  await stubDesktop(app, 1)
  expect(await openExternal(page, 'https://example.com/')).toBe(false)
  expect(await desktop(app)).toEqual({ asked: ['https://example.com/'], opened: [] })
})

test('the app’s scheme serves its built files and nothing beside them', async ({ fresh: { page } }) => {
  const statuses = await page.evaluate(async () => {
    const paths = ['/index.html', '/..%2fmain%2fmain.js', '/%2e%2e/main/main.js', '/assets/..%2f..%2f..%2fpackage.json']
    const answers = await Promise.all([
      ...paths.map((path) => fetch(path)),
      fetch('/index.html', { method: 'POST' }),
      fetch('/%ff'),
    ])
    return answers.map(({ status }) => status)
  })
  expect(statuses).toEqual([200, 403, 404, 403, 403, 400])
})

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function callBridge(page: Page, call: readonly unknown[]): Promise<string> {
  return page.evaluate(
    ([name, ...input]) =>
      (window as unknown as AppWindow).forumPlanner.call(name, ...input).then(
        () => 'answered',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    call as unknown[],
  )
}

/** Calls what main registered for the bridge, as if the message had come from `frame`. */
function sendAs(app: ElectronApplication, frame: unknown): Promise<string> {
  return app.evaluate(async ({ ipcMain }, senderFrame) => {
    type Handler = (event: object, ...args: unknown[]) => Promise<unknown>
    const inside = ipcMain as unknown as Record<'_invokeHandlers' | 'handlers', Map<string, Handler>>
    const handlers = '_invokeHandlers' in ipcMain ? inside._invokeHandlers : inside.handlers
    const handler = handlers.get('bridge:call')
    if (!handler) throw new Error('The test found no handler')
    try {
      await handler({ senderFrame }, 'setTitle', 'Forum Planner')
      return 'answered'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }, frame)
}

async function recordNavigations(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const navigations: string[] = []
    Object.assign(globalThis, { navigations })
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (_event, url) => navigations.push(url))
  })
}

function navigations(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { navigations: string[] }).navigations)
}

/** A page that was loaded anew has lost the mark. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { mark: 'first' })
  })
}

async function expectPageStayed(app: ElectronApplication, page: Page, url: string): Promise<void> {
  // Asked by script: Playwright's locators wait for a refused navigation to finish.
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Plan a forum across time zones')
  expect(page.url()).toBe(url)
  expect(await page.evaluate(() => (window as unknown as { mark?: string }).mark)).toBe('first')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(app.windows()).toHaveLength(1)
}

/** Answers main's questions with the button `response` and opens nothing. */
async function stubDesktop(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, button) => {
    const asked: string[] = []
    const opened: string[] = []
    Object.assign(globalThis, { desktop: { asked, opened } })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      asked.push((given.at(-1) as { detail: string }).detail)
      return { response: button, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
    shell.openExternal = async (url) => {
      opened.push(url)
    }
  }, response)
}

function desktop(app: ElectronApplication): Promise<{ asked: string[]; opened: string[] }> {
  return app.evaluate(() => (globalThis as unknown as { desktop: { asked: string[]; opened: string[] } }).desktop)
}

function openExternal(page: Page, url: string): Promise<unknown> {
  return page.evaluate(
    (address) =>
      (window as unknown as AppWindow).forumPlanner.call('openExternal', {
        url: address,
        question: 'Open this address outside?',
        open: 'Open',
        cancel: 'Cancel',
      }),
    url,
  )
}
