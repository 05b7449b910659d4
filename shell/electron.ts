/** The `electron` module as the app's main process imports it. A name that is missing here fails the import, or throws at the first touch. */
import { app } from './api/app.ts'
import { strictBrowserWindow as BrowserWindow } from './api/browser-window.ts'
import { clipboard } from './api/clipboard.ts'
import { shell } from './api/desktop-shell.ts'
import { dialog } from './api/dialog.ts'
import { ipcMain } from './api/ipc-main.ts'
import { strictMenu as Menu } from './api/menu.ts'
import { nativeTheme } from './api/native-theme.ts'
import { protocol } from './api/protocol.ts'
import { screen } from './api/screen.ts'
import { session } from './api/session.ts'
import { webContents } from './api/web-contents.ts'
import { strict } from './strict.ts'

const electron = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  webContents,
})

// `require('electron')`, as Playwright's loader calls it, answers what is exported under this name.
export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  electron as default,
  electron as 'module.exports',
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  webContents,
}
