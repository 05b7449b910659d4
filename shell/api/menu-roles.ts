/** What Electron's menu roles do, and how they are called and typed by default. */
import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialog.ts'

interface Role {
  readonly label: string
  /** Undefined where Chromium or the page already answers to the usual keys. */
  readonly accelerator?: string
  run(window: BrowserWindow | null): void
}
const nothing = (): void => {}
/** Roles of macOS's application menu: there, and nowhere else, they do something. */
const onlyOnMac = (label: string): Role => ({ label, run: nothing })

const ROLES: Readonly<Record<string, Role>> = {
  about: { label: 'About', run: (window) => about(window) },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  copy: { label: 'Copy', run: (window) => window?.webContents.copy() },
  cut: { label: 'Cut', run: (window) => window?.webContents.cut() },
  delete: { label: 'Delete', run: (window) => window?.webContents.delete() },
  front: onlyOnMac('Bring All to Front'),
  hide: onlyOnMac('Hide'),
  hideothers: onlyOnMac('Hide Others'),
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: (window) => window?.minimize() },
  paste: { label: 'Paste', run: (window) => window?.webContents.paste() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  redo: { label: 'Redo', run: (window) => window?.webContents.redo() },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.webContents.reload() },
  resetzoom: { label: 'Actual Size', run: (window) => zoom(window, () => 1) },
  selectall: { label: 'Select All', run: (window) => window?.webContents.selectAll() },
  services: onlyOnMac('Services'),
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: (window) => window?.webContents.toggleDevTools(),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  undo: { label: 'Undo', run: (window) => window?.webContents.undo() },
  unhide: onlyOnMac('Show All'),
  window: { label: 'Window', run: nothing },
  zoom: onlyOnMac('Zoom'),
  zoomin: { label: 'Zoom In', run: (window) => zoom(window, (factor) => factor * 1.1) },
  zoomout: { label: 'Zoom Out', run: (window) => zoom(window, (factor) => factor / 1.1) },
}
/** Roles that Electron gives a whole submenu. */
const SUBMENUS: Readonly<Record<string, string>> = {
  appmenu: 'App',
  editmenu: 'Edit',
  filemenu: 'File',
  help: 'Help',
  viewmenu: 'View',
  windowmenu: 'Window',
}

export function roleNamed(name: string): Role {
  const key = name.toLowerCase()
  const role = ROLES[key] ?? (SUBMENUS[key] ? { label: SUBMENUS[key], run: nothing } : undefined)
  if (!role) throw new Error(`The menu role '${name}' is not supported by the Chromium shell`)
  return role
}

function zoom(window: BrowserWindow | null, change: (factor: number) => number): void {
  if (window) window.webContents.setZoomFactor(change(window.webContents.getZoomFactor()))
}

function about(window: BrowserWindow | null): void {
  const options = { type: 'info', title: app.getName(), message: app.getName(), detail: app.getVersion() } as const
  const shown = window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
  shown.catch((error: unknown) => console.error(error))
}
