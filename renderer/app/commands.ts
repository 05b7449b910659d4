import { deleteSession } from '../../core/programme/session-commands.ts'
import { useFindTime } from '../dates/find/use-find-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { openFailureSentence, stepWords } from '../i18n/sentences.ts'
import { useAddSession } from '../programme/use-add-session.ts'
import { useDuplicate } from '../programme/use-duplicate.ts'
import { useReleaseCommands } from '../releases/use-release-commands.ts'
import { useAct, useApp, useForum, useHistory } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { opening } from '../state/opening.ts'
import { useSayWritten } from '../state/use-say-written.ts'
import { useUndo } from '../state/use-undo.ts'
import { useOpenCandidate } from './use-open-candidate.ts'
import { workspaceFileName } from './workspace-file-name.ts'

/** Something the app can do from anywhere: by menu, by key, and in the page's own menu. */
export interface AppCommand {
  readonly id: string
  readonly menu: 'file' | 'edit' | 'view' | 'programme' | 'outreach'
  readonly words: string
  /** Electron's notation; null for none. */
  readonly accelerator: string | null
  readonly isEnabled: boolean
  /** Whether the page's own menu shows it; undo and the screens have buttons of their own. */
  readonly inMenu: boolean
  run(): void
}

/** Every command of the app, in the order of the menus. */
export function useCommands(): AppCommand[] {
  const { store, autosave, view, show, say, preferences, setPreferences } = useApp()
  const { past, future } = useHistory()
  const forum = useForum()
  const act = useAct()
  const addSession = useAddSession()
  const duplicate = useDuplicate()
  const findTime = useFindTime()
  const openCandidate = useOpenCandidate()
  const undo = useUndo()
  const sayWritten = useSayWritten()
  const releaseCommands = useReleaseCommands(forum)
  const language = useLanguage()
  const t = useWords()
  const [onlySelected, ...others] = view.selected
  const inHand = view.sessionId ?? (view.screen === 'programme' && others.length === 0 ? onlySelected : undefined)
  const session = inHand ? store.document.sessions[inHand] : undefined
  // What is selected on the board, unless the panel is about something else.
  const isSelection = view.screen === 'programme' && (inHand === undefined || view.selected.includes(inHand))
  const chosen = (isSelection ? view.selected : inHand ? [inHand] : []).filter((id) => store.document.sessions[id])
  const [last] = past.slice(-1)
  const [next] = future

  const openFile = async (from: 'documents' | 'backups') => {
    const staged = await bridge.stageChosenFile({ title: t('welcome.open'), from })
    if (!staged.ok || !staged.value) opening.end()
    if (!staged.ok) say({ words: (t) => openFailureSentence(staged.failure, t), kind: 'problem', undoes: null })
    else if (staged.value) await openCandidate(staged.value)
  }
  const saveCopy = async () => {
    await autosave.flush()
    const name = workspaceFileName(forum)
    sayWritten(await bridge.saveCopy({ title: t('command.saveCopy'), suggestedName: name }))
  }
  return [
    command('new-forum', 'file', t('command.newForum'), 'CmdOrCtrl+Shift+N', true, () =>
      show({ overlay: 'new-forum' }),
    ),
    command('open-file', 'file', t('command.openFile'), 'CmdOrCtrl+O', true, () => void openFile('documents')),
    command('open-backup', 'file', t('settings.backups'), null, true, () => void openFile('backups')),
    command('save-copy', 'file', t('command.saveCopy'), 'CmdOrCtrl+Shift+S', true, () => void saveCopy()),
    command('export-calendar', 'file', t('command.exportCalendar'), 'CmdOrCtrl+E', forum !== null, () =>
      show({ overlay: 'export' }),
    ),
    {
      ...command(
        'undo',
        'edit',
        last ? t('command.undoStep', { step: stepWords(last.label, t, language) }) : t('command.undo'),
        'CmdOrCtrl+Z',
        last !== undefined,
        undo,
      ),
      inMenu: false,
    },
    {
      ...command(
        'redo',
        'edit',
        next ? t('command.redoStep', { step: stepWords(next.label, t, language) }) : t('command.redo'),
        'CmdOrCtrl+Shift+Z',
        next !== undefined,
        () => {
          const label = store.redo()
          if (label)
            say({
              words: (t, language) => t('toast.redone', { step: stepWords(label, t, language) }),
              kind: 'done',
              undoes: null,
            })
        },
      ),
      inMenu: false,
    },
    {
      ...command('palette', 'edit', t('palette.command'), 'CmdOrCtrl+K', forum !== null && view.overlay === null, () =>
        show({ overlay: 'palette' }),
      ),
      inMenu: false,
    },
    {
      ...command('show-programme', 'view', t('command.showProgramme'), 'CmdOrCtrl+1', forum !== null, () =>
        show({ screen: 'programme' }),
      ),
      inMenu: false,
    },
    {
      ...command('show-outreach', 'view', t('command.showOutreach'), 'CmdOrCtrl+2', forum !== null, () =>
        show({ screen: 'outreach' }),
      ),
      inMenu: false,
    },
    {
      ...command('show-dates', 'view', t('command.showDates'), 'CmdOrCtrl+3', forum !== null, () =>
        show({ screen: 'dates' }),
      ),
      inMenu: false,
    },
    {
      ...command('show-releases', 'view', t('command.showReleases'), 'CmdOrCtrl+4', forum !== null, () =>
        show({ screen: 'releases' }),
      ),
      inMenu: false,
    },
    {
      ...command('show-settings', 'view', t('command.showSettings'), 'CmdOrCtrl+,', forum !== null, () =>
        show({ screen: 'settings' }),
      ),
      inMenu: false,
    },
    command('add-session', 'programme', t('command.addSession'), 'CmdOrCtrl+N', forum !== null, () => {
      show({ screen: 'programme' })
      addSession()
    }),
    command('find-time', 'programme', t('find.command'), null, forum !== null, () => findTime(chosen)),
    command('place-tray', 'programme', t('find.tray.command'), null, forum !== null, () =>
      show({ screen: 'programme', overlay: 'place-tray' }),
    ),
    command('edit-places', 'programme', t('programme.editPlaces'), null, forum !== null, () =>
      show({ overlay: 'days' }),
    ),
    command('duplicate-session', 'programme', t('command.duplicateSession'), 'CmdOrCtrl+D', chosen.length > 0, () =>
      duplicate(chosen),
    ),
    command('delete-session', 'programme', t('command.deleteSession'), null, session !== undefined, () => {
      if (session && act(deleteSession(session.id), { quietly: false })) show({ sessionId: null, selected: [] })
    }),
    command('import-calendar', 'programme', t('calendarImport.command'), null, forum !== null, () =>
      show({ overlay: 'import-calendar', importFile: null }),
    ),
    ...releaseCommands.map(({ id, words, isEnabled, run }) => command(id, 'programme', words, null, isEnabled, run)),
    ...(['list', 'pipeline', 'balance', 'directory'] as const).map((outreachView) => ({
      ...command(
        `outreach-${outreachView}`,
        'outreach',
        t('list.showView', { view: t(`list.${outreachView}View`) }),
        null,
        forum !== null,
        () => {
          setPreferences({ outreach: { ...preferences.outreach, view: outreachView } })
          show({ screen: 'outreach' })
        },
      ),
      inMenu: false,
    })),
    command('log-contact', 'outreach', t('contact.title'), 'CmdOrCtrl+L', forum !== null, () =>
      show({ overlay: 'log-contact' }),
    ),
    command('add-organization', 'outreach', t('command.addOrganization'), 'CmdOrCtrl+Shift+O', forum !== null, () =>
      show({ screen: 'outreach', overlay: 'add-organization' }),
    ),
    command('import', 'outreach', t('exchange.command'), 'CmdOrCtrl+I', forum !== null, () =>
      show({ screen: 'outreach', overlay: 'import', importFile: null }),
    ),
  ]
}

/** An accelerator as a person reads it: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function shortcutWords(accelerator: string, platform: 'darwin' | 'win32' | 'linux'): string {
  if (platform !== 'darwin') return accelerator.replace('CmdOrCtrl', 'Ctrl')
  return accelerator.replace('CmdOrCtrl+', '⌘').replace('Shift+', '⇧')
}

function command(
  id: string,
  menu: AppCommand['menu'],
  words: string,
  accelerator: string | null,
  isEnabled: boolean,
  run: () => void,
): AppCommand {
  return { id, menu, words, accelerator, isEnabled, inMenu: true, run }
}
