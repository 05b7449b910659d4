// The smallest app that touches what the shell promises; the tests drive it.
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }
globalThis.heard = []
const hear = (what) => {
  globalThis.heard.push(what)
  if (process.env.FIXTURE_TELLS) console.log(what)
}

app.setPath('userData', process.env.FIXTURE_USER_DATA)
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else {
  hear('is second')
  app.exit(0)
}

async function start() {
  app.on('second-instance', (_event, argv) => hear(`second instance ${argv.at(-1)}`))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => hear('will quit'))

  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/large.json')
      return new Response(JSON.stringify('x'.repeat(8 * 2 ** 20)), { headers: { 'content-type': 'application/json' } })
    if (pathname === '/echo') return new Response(`${request.method} ${await request.text()}`)
    const path = join(import.meta.dirname, pathname)
    if (!existsSync(path)) return new Response('Not found', { status: 404 })
    return new Response(readFileSync(path), { headers: { 'content-type': TYPES[extname(path)] ?? 'text/plain' } })
  })
  session.defaultSession.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !details.url.startsWith('app:') }),
  )
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.defaultSession.setPermissionCheckHandler(() => false)

  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('fail', () => {
    throw new TypeError('no such thing')
  })
  ipcMain.handle('sender', ({ senderFrame }) => [senderFrame.url, senderFrame.origin, senderFrame.parent])

  const menu = Menu.buildFromTemplate([
    {
      label: 'File',
      submenu: [
        { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+Shift+S', click: () => hear('saved') },
        { role: 'close' },
        { role: 'quit' },
      ],
    },
    { label: 'Edit', submenu: [{ role: 'undo' }, { id: 'select-all', role: 'selectAll' }] },
  ])
  Menu.setApplicationMenu(menu)

  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    show: false,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), sandbox: true, contextIsolation: true },
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    hear(`window.open ${url}`)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event, url) => {
    hear(`navigate ${url}`)
    event.preventDefault()
  })
  window.on('close', (event) => {
    hear('close')
    if (globalThis.keepsOpen) event.preventDefault()
  })
  window.once('ready-to-show', () => {
    window.show()
    hear('shown')
  })
  await window.loadURL('app://bundle/index.html')
}
