import { useEffect, useRef } from 'react'
import { rowsOf, tableNames } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { ImportCalendar } from '../calendar-import/ImportCalendar.tsx'
import { DatesScreen } from '../dates/DatesScreen.tsx'
import { ImportDialog } from '../exchange/ImportDialog.tsx'
import { CalendarExport } from '../export/CalendarExport.tsx'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { AddOrganization } from '../outreach/AddOrganization.tsx'
import { LogContact } from '../outreach/LogContact.tsx'
import { OutreachScreen } from '../outreach/OutreachScreen.tsx'
import { PaletteSlot } from '../palette/PaletteSlot.tsx'
import { PlaceTray } from '../programme/PlaceTray.tsx'
import { ProgrammeScreen } from '../programme/ProgrammeScreen.tsx'
import { ReleaseDialog } from '../releases/ReleaseDialog.tsx'
import { ReleasesScreen } from '../releases/ReleasesScreen.tsx'
import { PlacesDialog } from '../settings/PlacesDialog.tsx'
import { isPlaceKind } from '../settings/place-kinds.ts'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { useApp, useDocumentPart, useForum } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { latestForum } from '../state/latest-forum.ts'
import { Spoken } from '../ui/Spoken.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { WelcomeScreen } from '../welcome/WelcomeScreen.tsx'
import { ClosingGuard } from './ClosingGuard.tsx'
import { FileDrop } from './FileDrop.tsx'
import styles from './Frame.module.css'
import { NewerWorkspace } from './NewerWorkspace.tsx'
import { Notices } from './Notices.tsx'
import { OpeningNote } from './OpeningNote.tsx'
import { Rail } from './Rail.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TopBar } from './TopBar.tsx'
import { UndoQuestion } from './UndoQuestion.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useMenu } from './use-menu.ts'

/** The window: bars around one working sheet. Without a forum there is the welcome screen. */
export function Frame() {
  const { view, show, store, start } = useApp()
  const forum = useForum()
  const language = useLanguage()
  const t = useWords()

  // An undo may have taken the forum in sight away, or an opened file brought others.
  useEffect(() => {
    if (!forum) {
      const other = latestForum(store.document)
      if (other) show({ forumId: other.id, sessionId: null, engagementId: null, selected: [], day: null })
    }
  }, [forum, store, show])
  const title = forum ? `${wordsFor(forum.name, language).slice(0, 200)} — ${t('app.name')}` : t('app.name')
  useEffect(() => {
    document.title = title
    void bridge.setTitle(title)
  }, [title])

  const isEmpty = useDocumentPart((document) => tableNames.every((table) => rowsOf(document, table).length === 0))
  const welcome = view.overlay === 'welcome' || view.overlay === 'new-forum' || !forum
  const main = useRef<HTMLElement>(null)
  useKeptFocus()
  // Effects of the parts inside run first: whoever listens does so by now.
  useEffect(() => void bridge.listening(), [])

  if (start.workspace.kind === 'newer-version') {
    return (
      <>
        <NewerWorkspace {...start.workspace} />
        <ClosingGuard />
      </>
    )
  }
  return (
    <FileDrop>
      {welcome ? (
        <WelcomeScreen canGoBack={forum !== null} isEmpty={isEmpty} />
      ) : (
        <div className={styles.frame}>
          <button
            type="button"
            className={styles.skip}
            onClick={() => main.current?.querySelector<HTMLElement>('[tabindex="0"], button, input')?.focus()}
          >
            {t('app.skip')}
          </button>
          <TopBar forum={forum} />
          <Rail />
          <main className={styles.main} ref={main} aria-label={t(`screen.${view.screen}`)}>
            <ScreenBoundary key={view.screen}>
              {view.screen === 'programme' && <ProgrammeScreen forum={forum} />}
              {view.screen === 'outreach' && <OutreachScreen forum={forum} />}
              {view.screen === 'dates' && <DatesScreen forum={forum} />}
              {view.screen === 'releases' && <ReleasesScreen forum={forum} />}
              {view.screen === 'settings' && <SettingsScreen forum={forum} />}
            </ScreenBoundary>
          </main>
          <StatusLine forum={forum} />
          {view.overlay === 'export' && <CalendarExport forum={forum} />}
          {view.overlay === 'log-contact' && <LogContact forum={forum} />}
          <PaletteSlot forum={forum} />
          {view.overlay === 'add-organization' && <AddOrganization forum={forum} />}
          {view.overlay === 'place-tray' && <PlaceTray forum={forum} />}
          {view.overlay === 'import' && <ImportDialog forum={forum} />}
          {view.overlay === 'import-calendar' && <ImportCalendar forum={forum} />}
          {view.overlay === 'release' && <ReleaseDialog forum={forum} />}
          {isPlaceKind(view.overlay) && <PlacesDialog forum={forum} kind={view.overlay} />}
        </div>
      )}
      <MenuSync />
      <Notices />
      <ClosingGuard />
      <OpeningNote />
      <UndoQuestion />
      <Toasts />
      <Spoken />
    </FileDrop>
  )
}

/** Keeps the application menu in step without drawing the whole window again after every edit. */
function MenuSync() {
  useMenu()
  return null
}
