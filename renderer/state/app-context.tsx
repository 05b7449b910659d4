import { createContext, useContext, useDeferredValue, useSyncExternalStore } from 'react'
import type { Start } from '../../core/bridge/contract.ts'
import type { Preferences } from '../../core/bridge/preferences.ts'
import type { Command } from '../../core/document/command.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { History, Step, StepLabel } from '../../core/document/history.ts'
import type { Language } from '../../core/document/language.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { ReleaseId } from '../../core/document/release-rows.ts'
import type { EngagementId, Forum, ForumId, OrganizationId, PersonId, SessionId } from '../../core/document/rows.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import type { FindForm } from '../dates/find/find-form.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { refusalSentence, stepWords } from '../i18n/sentences.ts'
import type { SuggestionGhost } from '../programme/board/suggestion-ghosts.ts'
import type { PlaceKind } from '../settings/place-kinds.ts'
import type { Autosave, SaveStatus } from './autosave.ts'
import type { WorkspaceStore } from './workspace-store.ts'

/** What is in sight: outside the document and outside undo. */
export interface View {
  readonly forumId: ForumId | null
  readonly screen: Preferences['screen']
  readonly sessionId: SessionId | null
  readonly engagementId: EngagementId | null
  /** The organization in hand where no engagement with it is. */
  readonly organizationId: OrganizationId | null
  /** The person in hand; an organization in hand goes before. */
  readonly personId: PersonId | null
  /** Whose availability is to be shown, until it is. */
  readonly availabilityOf: Owner | null
  /** The sessions that are selected on the board; gestures and commands there are about all of them. */
  readonly selected: readonly SessionId[]
  /** The day shown by the agenda; null shows all. */
  readonly day: CalendarDate | null
  /** Whether the programme shows what is wrong with it, in place of the session in hand. */
  readonly conflictsOpen: boolean
  /** The release in sight on the screen of releases; null for the draft. */
  readonly releaseId: ReleaseId | null
  /** With what it is compared; null for the usual: the release before it. */
  readonly comparedWith: ReleaseId | null
  /** The release with which the board is compared; null where it is shown as it is. */
  readonly boardComparedWith: ReleaseId | null
  /** The step of which it is asked whether it should really be taken back. */
  readonly undoAsked: Step | null
  readonly overlay:
    | 'welcome'
    | 'export'
    | 'new-forum'
    | 'add-organization'
    | 'log-contact'
    | 'palette'
    | 'import'
    | 'import-calendar'
    | 'place-tray'
    | 'release'
    /** Days, zones, rooms or tracks, edited over the screen. */
    | PlaceKind
    | null
  /** The list that was dropped on the window to be imported. */
  readonly importFile: File | null
  /** What the screen of dates shows. */
  readonly dates: DatesView
  /** What a time is looked for, by forum; nothing where nothing was said yet. */
  readonly finds: { readonly [forum: ForumId]: FindForm }
  /** The suggestions that are compared on the board. */
  readonly ghosts: readonly SuggestionGhost[]
}

/** What is in sight on the screen of dates. */
export interface DatesView {
  /** Null: the calendar year of the forum. */
  readonly days: DateRange | null
  /** The days in hand, from the first to the last; null where none is. */
  readonly chosen: DateRange | null
  readonly panel: 'day' | 'find'
  readonly hoursFolded: boolean
}

/** Makes a sentence in whatever language the reader has by then. */
export type Wording = (t: Words, language: Language) => string

/** A sentence that passes by: what was done, or why not. */
export interface Toast {
  readonly id: number
  readonly words: Wording
  readonly kind: 'done' | 'problem'
  /** The step that it offers to take back, while that is still the last one. */
  readonly undoes: Step | null
  /** Where what was done can be seen, and what the button there says. */
  readonly leadsTo?: { readonly words: Wording; readonly act: () => void }
}

/** Everything that the parts of the page share. */
export interface AppModel {
  readonly start: Start
  readonly store: WorkspaceStore
  readonly autosave: Autosave
  readonly preferences: Preferences
  setPreferences(fields: Partial<Preferences>): void
  readonly view: View
  show(view: Partial<View>): void
  readonly toast: Toast | null
  say(toast: Omit<Toast, 'id'>): void
  dismiss(): void
}

const AppContext = createContext<AppModel | null>(null)

export const AppProvider = AppContext.Provider

/** What the parts of the page share. */
export function useApp(): AppModel {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp: outside of AppProvider')
  return app
}

/** The live history; renders again after every step. */
export function useHistory(): History {
  const { store } = useApp()
  return useSyncExternalStore(store.subscribe, () => store.history)
}

/** The live document; renders again after every edit. */
export function useDocument(): WorkspaceDocument {
  const { store } = useApp()
  return useSyncExternalStore(store.subscribe, () => store.document)
}

/**
 * The document for what may lag a moment behind an edit: counts, conflicts, long lists. An edit is painted first, these
 * follow. Null for the very first paint.
 */
export function useSettledDocument(): WorkspaceDocument | null {
  return useDeferredValue<WorkspaceDocument | null>(useDocument(), null)
}

/** Whether the edits are on the disk. */
export function useSaveStatus(): SaveStatus {
  const { autosave } = useApp()
  return useSyncExternalStore(autosave.subscribe, () => autosave.status)
}

/**
 * A part of the live document: renders again only when `select` answers another object. Give it what is in the
 * document (a table, a row) or a plain value, never something made anew.
 */
export function useDocumentPart<Part>(select: (document: WorkspaceDocument) => Part): Part {
  const { store } = useApp()
  return useSyncExternalStore(store.subscribe, () => select(store.document))
}

/** The forum in sight, or null when there is none. */
export function useForum(): Forum | null {
  const { forumId } = useApp().view
  return useDocumentPart(({ forums }) => (forumId ? (forums[forumId] ?? null) : null))
}

/** Runs a command for a field: answers the sentence to show beside it when refused, null when done. */
export function useRun(): (command: Command) => string | null {
  const { store } = useApp()
  const t = useWords()
  const language = useLanguage()
  return (command) => {
    const outcome = store.run(command)
    return outcome.ok ? null : refusalSentence(outcome.failure, t, language)
  }
}

/** Runs a command from a button or key: a refusal is said in passing. Answers the label of the step when done. */
export function useAct(): (command: Command, options?: { readonly quietly?: boolean }) => StepLabel | null {
  const { store, say } = useApp()
  return (command, { quietly = true } = {}) => {
    const outcome = store.run(command)
    if (!outcome.ok) {
      say({ words: (t, language) => refusalSentence(outcome.failure, t, language), kind: 'problem', undoes: null })
      return null
    }
    if (!quietly)
      say({
        words: (t, language) => t('toast.done', { step: stepWords(outcome.value, t, language) }),
        kind: 'done',
        undoes: store.history.past.at(-1) ?? null,
      })
    return outcome.value
  }
}
