import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from './app-scheme.ts'
import type { PreferencesStore, WindowState } from './preferences-store.ts'

const smallest = { width: 900, height: 600 }
const usual = { width: 1280, height: 800 }

/** Opens the window where it stood last, or in the middle at its usual size where that place is gone. */
export function openMainWindow(preferences: PreferencesStore): BrowserWindow {
  const state = preferences.windowState
  const window = new BrowserWindow({
    ...(state && isOnScreen(state) ? placeOf(state) : usual),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Forum Planner',
    // The page has a menu of its own; the bar comes with Alt.
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161513' : '#f2f1ee',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  if (state?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    preferences.windowState = { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
  })
  reviveWhenCrashed(window)
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** A page that crashed is loaded again with what is on the disk; one that crashes again and again is left alone. */
function reviveWhenCrashed(window: BrowserWindow): void {
  let lives = 3
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || lives === 0) return
    lives -= 1
    window.webContents.reload()
  })
}

/** Brings the window to the front, from the dock or taskbar if need be. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function placeOf({ x, y, width, height }: WindowState): Omit<WindowState, 'isMaximized'> {
  return { x, y, width, height }
}

/** Whether enough of the title bar can be seen and dragged on some display. */
function isOnScreen({ x, y, width }: WindowState): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const seen = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return seen >= 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 40
  })
}
