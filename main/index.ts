import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import { candidateAddress, workspaceAddress } from '../core/bridge/contract.ts'
import { showFirstMenu } from './app-menu.ts'
import { registerAppScheme, serveApp } from './app-scheme.ts'
import { bridgeHandlers } from './bridge-handlers.ts'
import { Candidates } from './candidates.ts'
import { openMainWindow, raise } from './main-window.ts'
import { PreferencesStore } from './preferences-store.ts'
import { QuitGuard } from './quit-guard.ts'
import { secureContents, secureSession } from './security.ts'
import { serveBridge, tellPage } from './serve-bridge.ts'
import { WorkspaceRepository } from './workspace/workspace-repository.ts'

/*
 * The composition root: everything is made here and handed to what needs it.
 * FORUM_PLANNER_USER_DATA puts the workspace elsewhere: for tests, and for a workspace on a stick.
 */
const userData = process.env['FORUM_PLANNER_USER_DATA']
if (userData) app.setPath('userData', userData)
app.setAppUserModelId('org.forum-planner.app')
app.enableSandbox()
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  secureContents(app)
  void app.whenReady().then(start)
} else app.exit(0)

function start(): void {
  const folder = app.getPath('userData')
  const preferences = new PreferencesStore(folder)
  const repository = new WorkspaceRepository(folder, () => new Date().toISOString())
  const candidates = new Candidates()
  const stored = repository.open()

  nativeTheme.themeSource = preferences.preferences.theme
  secureSession(session.defaultSession)
  serveApp(join(import.meta.dirname, '../renderer'), (path) => {
    if (path === workspaceAddress) return repository.text()
    return path.startsWith(candidateAddress) ? candidates.text(path.slice(candidateAddress.length)) : null
  })
  showFirstMenu()

  const window = openMainWindow(preferences)
  const guard = new QuitGuard(app, window)
  const handlers = bridgeHandlers({ window, guard, preferences, repository, candidates, stored })
  serveBridge(handlers)

  const handOver = (path: string) =>
    void candidates.stageFile(path).then((opened) => tellPage(window, { kind: 'file-handed-over', opened }))
  app.on('second-instance', (_event, argv) => {
    raise(window)
    const file = forumFileIn(argv)
    if (file) handOver(file)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    handOver(path)
  })
  app.on('activate', () => raise(window))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => repository.close())
  openGivenFile(window, handOver)
}

/** A file named on the command line is opened once the page listens. */
function openGivenFile(window: BrowserWindow, handOver: (path: string) => void): void {
  const file = forumFileIn(process.argv)
  if (file) window.webContents.once('did-finish-load', () => handOver(file))
}

function forumFileIn(argv: readonly string[]): string | undefined {
  return argv.slice(1).find((argument) => argument.endsWith('.forum') && !argument.startsWith('-'))
}
