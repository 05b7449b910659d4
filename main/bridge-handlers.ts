import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron'
import type { Bridge, Notice } from '../core/bridge/contract.ts'
import { type ChangeSet, joinChangeSets } from '../core/document/changes.ts'
import { writeWorkspace } from '../core/document/workspace-file.ts'
import { fail, ok } from '../core/result.ts'
import { showMenu } from './app-menu.ts'
import type { Candidates } from './candidates.ts'
import { ChosenFolders } from './chosen-folders.ts'
import { askForFolder, askForForumFile, saveAs } from './file-dialogs.ts'
import { Idle } from './idle.ts'
import type { PageMail } from './page-mail.ts'
import type { PreferencesStore } from './preferences-store.ts'
import type { QuitGuard } from './quit-guard.ts'
import { isAllowedOutside, openOutside } from './security.ts'
import type { WorkspaceRepository } from './workspace/workspace-repository.ts'
import { writeFailure } from './write-failure.ts'

/** What the handlers work with. */
interface Parts {
  readonly window: BrowserWindow
  readonly guard: QuitGuard
  readonly mail: PageMail
  readonly preferences: PreferencesStore
  readonly repository: WorkspaceRepository
  readonly candidates: Candidates
  /** What must be said about the stored workspace; said once. */
  readonly notices: readonly Notice[]
}

/** The journal is folded into the snapshot when nothing was saved for this long. */
const quietMs = 20_000

/** A longer address would push the buttons of the question off the screen. */
const longestShown = 300

/** What main does for each call of the page. */
export function bridgeHandlers({ window, guard, mail, preferences, repository, candidates, notices }: Parts): Bridge {
  const folder = app.getPath('userData')
  const whenQuiet = new Idle(() => {
    // A failure here loses nothing: the journal still holds every save, and the next save says what is wrong.
    try {
      repository.compact()
    } catch (error) {
      writeFailure(error, folder)
    }
  }, quietMs)
  const folders = new ChosenFolders()
  let isSaid = false
  /** What was sent of a save that has not come yet. */
  let sent: { readonly revision: number; readonly changes: readonly ChangeSet[] } = { revision: 0, changes: [] }
  const written = (write: () => void, revision: number) => {
    try {
      write()
      whenQuiet.report()
      return ok({ revision })
    } catch (error) {
      return fail(writeFailure(error, folder))
    }
  }
  return {
    async start() {
      const unsaid = isSaid ? [] : [...notices]
      isSaid = true
      return {
        workspace: repository.stored,
        notices: unsaid,
        preferences: preferences.preferences,
        systemLanguages: app.getPreferredSystemLanguages(),
        platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
        version: app.getVersion(),
        hasMenuBar: process.platform === 'darwin',
      }
    },
    async save({ revision, parts, changes }) {
      const before = parts === 0 ? [] : sent.changes
      if (before.length !== parts || (parts > 0 && sent.revision !== revision)) {
        throw new Error(`Bridge: save ${revision} was announced with ${parts} parts, but ${before.length} came`)
      }
      sent = { revision: 0, changes: [] }
      return written(() => repository.save(revision, joinChangeSets([...before, changes])), revision)
    },
    async savePart({ revision, part, changes }) {
      sent = { revision, changes: part === 0 ? [changes] : [...sent.changes, changes] }
      return null
    },
    async stageSample() {
      return candidates.stageFile(join(import.meta.dirname, '../samples/sample.forum'))
    },
    async stageChosenFile({ title, from }) {
      const start = from === 'backups' ? repository.backups.folder : app.getPath('documents')
      const path = await askForForumFile(window, title, start)
      if (path === null) return ok(null)
      mail.tell({ kind: 'reading-file', name: basename(path) })
      return candidates.stageFile(path)
    },
    async stageText(name, text) {
      return candidates.stageText(name, text)
    },
    async adopt({ revision, token }) {
      const document = candidates.find(token)
      if (!document) throw new Error(`Bridge: adopt was called with a token that is gone: ${token}`)
      return written(() => repository.replace(revision, document), revision)
    },
    async saveCopy({ title, suggestedName }) {
      return saveAs(window, { title, suggestedName, kind: 'forum', content: writeWorkspace(repository.document()) })
    },
    async saveCalendar({ title, suggestedName, text }) {
      return saveAs(window, { title, suggestedName, kind: 'ics', content: text })
    },
    async saveList(list) {
      return saveAs(window, list)
    },
    async chooseFolder({ title }) {
      const path = await askForFolder(window, title)
      return path === null ? null : { token: folders.add(path), path }
    },
    async takenInFolder({ token, names }) {
      return folders.taken(token, names)
    },
    async writeInFolder({ token, name, text, replaces }) {
      return folders.write(token, name, text, replaces)
    },
    async setPreferences(fields) {
      preferences.set(fields)
      if (fields.theme) nativeTheme.themeSource = fields.theme
      return null
    },
    async setMenu(menu) {
      showMenu(menu, (command) => mail.tell({ kind: 'menu', command }))
      return null
    },
    async setQuitQuestion(question) {
      guard.question = question
      return null
    },
    async setTitle(title) {
      window.setTitle(title)
      return null
    },
    async openExternal({ url, question, open, cancel }) {
      if (!isAllowedOutside(url)) return false
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: question,
        // A mail address carries its whole text; where it goes stands first.
        detail: url.length > longestShown ? `${url.slice(0, longestShown)}…` : url,
        buttons: [open, cancel],
        defaultId: 1,
        cancelId: 1,
      })
      return response === 0 && openOutside(url)
    },
    async showBackups() {
      await shell.openPath(repository.backups.folder)
      return null
    },
    async closeNow() {
      guard.release()
      return null
    },
    async listening() {
      mail.deliver()
      return null
    },
    async keepOpen() {
      guard.keepOpen()
      return null
    },
  }
}
