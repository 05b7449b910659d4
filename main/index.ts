import { basename, join, resolve } from 'node:path'
import { app, dialog, nativeTheme, session } from 'electron'
import { candidateAddress, workspaceAddress } from '../core/bridge/contract.ts'
import { showFirstMenu } from './app-menu.ts'
import { registerAppScheme, serveApp } from './app-scheme.ts'
import { bridgeHandlers } from './bridge-handlers.ts'
import { Candidates } from './candidates.ts'
import { GivenFiles } from './given-files.ts'
import { openMainWindow, raise } from './main-window.ts'
import { PageMail } from './page-mail.ts'
import { PreferencesStore } from './preferences-store.ts'
import { QuitGuard } from './quit-guard.ts'
import { secureContents, secureSession } from './security.ts'
import { serveBridge } from './serve-bridge.ts'
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

const given = new GivenFiles(forumFileIn(process.argv))

if (app.requestSingleInstanceLock()) {
  // macOS names the file that was double-clicked in an event, and that before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    given.add(path)
  })
  secureContents(app)
  void app.whenReady().then(start).catch(endWithReason)
} else app.exit(0)

function start(): void {
  const folder = app.getPath('userData')
  const preferences = new PreferencesStore(folder)
  const repository = new WorkspaceRepository(folder, () => new Date().toISOString())
  const candidates = new Candidates()
  const { notices } = repository.open()

  nativeTheme.themeSource = preferences.preferences.theme
  secureSession(session.defaultSession)
  serveApp(join(import.meta.dirname, '../renderer'), (path) => {
    if (path === workspaceAddress) return repository.text()
    return path.startsWith(candidateAddress) ? candidates.text(path.slice(candidateAddress.length)) : null
  })
  showFirstMenu()

  const window = openMainWindow(preferences)
  const mail = new PageMail(window)
  const guard = new QuitGuard(app, window, mail)
  serveBridge(bridgeHandlers({ window, guard, mail, preferences, repository, candidates, notices }))

  const handOver = (path: string) => {
    mail.tell({ kind: 'reading-file', name: basename(path) })
    void candidates.stageFile(path).then((opened) => mail.tell({ kind: 'file-handed-over', opened }))
  }
  app.on('second-instance', (_event, argv, folder) => {
    raise(window)
    const file = forumFileIn(argv)
    if (file) handOver(resolve(folder, file))
  })
  given.handOver(handOver)
  app.on('activate', () => raise(window))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => repository.close())
}

/** A folder that cannot be read or written leaves nothing to work with; the person must learn which and why. */
function endWithReason(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox('Forum Planner', `${app.getPath('userData')}\n\n${reason}`)
  app.exit(1)
}

function forumFileIn(argv: readonly string[]): string | undefined {
  return argv.slice(1).find((argument) => argument.endsWith('.forum') && !argument.startsWith('-'))
}
