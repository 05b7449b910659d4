import { v7 as newId } from 'uuid'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { sameValue } from '../../../core/document/changes.ts'
import { languages } from '../../../core/document/language.ts'
import { type LocalizedText, withText, wordsFor } from '../../../core/document/localized-text.ts'
import { type Forum, type Session, type SessionId, sessionIdSchema } from '../../../core/document/rows.ts'
import type { SessionKind } from '../../../core/document/vocabulary.ts'
import { pinSessions } from '../../../core/programme/pin-commands.ts'
import { type NewPlace, type PlacingStep, placeSessions } from '../../../core/programme/place-sessions.ts'
import { planSwap, withRest } from '../../../core/programme/plan-places.ts'
import { addSession, deleteSession } from '../../../core/programme/session-commands.ts'
import {
  type CopiedSession,
  copySessions,
  deleteSessions,
  moveToForum,
  type PastedSession,
  pasteSessions,
  splitSession,
} from '../../../core/programme/session-group-commands.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { catalogues } from '../../i18n/messages.ts'
import { stepWords } from '../../i18n/sentences.ts'
import { focusSoon } from '../../palette/focus-soon.ts'
import { useAct, useApp, type Wording } from '../../state/app-context.tsx'
import { useCopyTitle } from '../use-copy-title.ts'
import { useDuplicate } from '../use-duplicate.ts'
import { pinnedAmong } from './board-words.ts'
import { pastedPlaces, type Spot } from './pasted-places.ts'

const usualMinutes: { readonly [K in SessionKind]?: number } = { break: 15, blocker: 30, opening: 15 }

/** Outlives the board: what was cut on one day, or before a look at the settings, is pasted later. */
const clipboard: { current: Clipboard | null } = { current: null }

type Clipboard = { readonly cut: boolean; readonly copies: readonly CopiedSession[] }

/** Everything that can be done to sessions on the board: each one step that can be undone. */
export function useBoardActions(forum: Forum, view: BoardView) {
  const { store, view: app, show, say } = useApp()
  const act = useAct()
  const duplicate = useDuplicate()
  const copyTitle = useCopyTitle()
  const language = useLanguage()
  const t = useWords()

  const sessionsOf = (ids: readonly SessionId[]): Session[] => ids.flatMap((id) => store.document.sessions[id] ?? [])
  const place = (step: PlacingStep, places: readonly NewPlace[], mergeKey: string | null = null) =>
    places.length > 0 && act(placeSessions(step, places, mergeKey)) !== null
  const refusePinned = (id: SessionId) => {
    const [session] = sessionsOf([id])
    if (!session) return
    say({
      words: (t, language) => t('refusal.pinned', { title: wordsFor(session.title, language) }),
      kind: 'problem',
      undoes: null,
    })
  }
  /** Says after a step that some of what it was to move are pinned, and stayed. */
  const sayPinned = (ids: readonly SessionId[], isDone: boolean) => {
    const count = pinnedAmong(store.document, ids)
    const step = store.history.past.at(-1)
    if (isDone && step && count > 0) {
      const words: Wording = (t, language) =>
        `${t('toast.done', { step: stepWords(step.label, t, language) })} · ${t('board.pinnedStay', { count })}`
      say({ words, kind: 'done', undoes: step })
    }
    return isDone
  }
  /** The panel, where it is open, follows a selection of one. */
  const select = (ids: readonly SessionId[]) => {
    const [only, ...others] = ids
    show(only && others.length === 0 && app.sessionId ? { selected: ids, sessionId: only } : { selected: ids })
  }

  return {
    refusePinned,
    select,

    /** Opens a session in the panel, with the focus there; Escape gives it back to the card. */
    open(id: SessionId): void {
      show({ selected: [id], sessionId: id, conflictsOpen: false })
      focusSoon([`[data-session-title="${id}"] input`, 'main aside [role="tab"][aria-selected="true"]'])
    },

    /** Ends a drag or a keyboard move of `ids`. */
    drop(places: readonly NewPlace[], kind: 'move' | 'resize', ids: readonly SessionId[]): boolean {
      const changed = places.filter(({ id, slot, durationMinutes }) => {
        const before = store.document.sessions[id]
        return before && !(before.slot === null && slot === null && durationMinutes === undefined)
      })
      if (changed.every(({ slot }) => slot === null)) {
        return sayPinned(ids, place(changed.length === 1 ? 'unschedule-session' : 'unschedule-sessions', changed))
      }
      const keepsPlace = changed.every(({ id, slot, trackId }) => {
        const before = store.document.sessions[id]
        return sameValue(before?.slot, slot) && (trackId === undefined || before?.trackId === trackId)
      })
      const step =
        kind === 'resize' || keepsPlace ? 'resize-session' : changed.length === 1 ? 'move-session' : 'move-sessions'
      const isDone = place(step, changed)
      return kind === 'resize' ? isDone : sayPinned(ids, isDone)
    },

    /** Sends sessions to the tray. Pinned ones stay, and it is said. */
    unschedule(ids: readonly SessionId[]): boolean {
      const scheduled = sessionsOf(ids).filter(({ slot }) => slot !== null)
      const free = scheduled.filter(({ slot }) => !slot?.pinned)
      const [pinned] = scheduled.filter(({ slot }) => slot?.pinned)
      const places = free.map(({ id }) => ({ id, slot: null }))
      if (places.length === 0) {
        if (pinned) refusePinned(pinned.id)
        return false
      }
      const step = places.length === 1 ? 'unschedule-session' : 'unschedule-sessions'
      return sayPinned(ids, act(placeSessions(step, places), { quietly: false }) !== null)
    },

    remove(ids: readonly SessionId[]): boolean {
      const [only] = ids
      if (!only) return false
      const done = act(ids.length === 1 ? deleteSession(only) : deleteSessions(ids), { quietly: false }) !== null
      if (done) show({ selected: [], sessionId: null })
      return done
    },

    /** Adds a session of a kind, at a spot or in the tray, and opens it. */
    add(kind: SessionKind, spot: Spot | null, minutes?: number): SessionId | null {
      const id = sessionIdSchema.parse(newId())
      // What is called by its kind has its title in every language; a talk is named by whoever adds it.
      const title: LocalizedText =
        kind === 'presentation'
          ? { [language]: t('programme.newTitle') }
          : Object.fromEntries(languages.map((l) => [l, catalogues[l].sessionKind[kind]]))
      const added = act(
        addSession({
          id,
          forumId: forum.id,
          kind,
          title,
          durationMinutes: minutes ?? usualMinutes[kind] ?? 30,
          slot: spot?.slot ?? null,
          trackId: spot?.target.trackId ?? null,
        }),
      )
      if (!added) return null
      show({ selected: [id], sessionId: id, conflictsOpen: false })
      return id
    },

    /** Pins sessions to their slots, or lets them go. */
    pin(ids: readonly SessionId[], pinned: boolean): boolean {
      return act(pinSessions(ids, pinned)) !== null
    },

    /** Changes lengths by keys held down: one step while they follow closely. */
    resizeBy(id: SessionId, minutes: number): boolean {
      const [session] = sessionsOf([id])
      if (!session?.slot) return false
      const durationMinutes = Math.max(5, Math.min(1440, session.durationMinutes + minutes))
      const places = [{ id, slot: session.slot, durationMinutes }]
      const all = view.shiftsRest ? withRest(store.document, forum, places) : places
      return place('resize-session', all, `resize-session ${id}`)
    },

    split(id: SessionId): boolean {
      const [session] = sessionsOf([id])
      if (!session) return false
      const half = Math.round(session.durationMinutes / 2 / 5) * 5
      const second = sessionIdSchema.parse(newId())
      const title = withText(
        session.title,
        language,
        t('board.secondPart', { title: wordsFor(session.title, language) }),
      )
      return act(splitSession(id, half, second, title)) !== null
    },

    swap(ids: readonly SessionId[]): boolean {
      const [a, b] = sessionsOf(ids)
      return a !== undefined && b !== undefined && place('swap-sessions', planSwap(a, b))
    },

    /** Moves what follows a session in its room by some minutes. */
    shiftRest(id: SessionId, minutes: number): boolean {
      const [session] = sessionsOf([id])
      if (!session?.slot) return false
      const stretched = [{ id, slot: session.slot, durationMinutes: session.durationMinutes + minutes }]
      const rest = withRest(store.document, forum, stretched).slice(1)
      // The session that has the focus stays where it is, and those that move may be out of sight.
      const step = rest.length === 1 ? 'move-session' : 'move-sessions'
      return rest.length > 0 && act(placeSessions(step, rest), { quietly: false }) !== null
    },

    copy(ids: readonly SessionId[], cut: boolean): boolean {
      const copies = copySessions(store.document, ids)
      if (copies.length === 0) return false
      clipboard.current = { cut, copies }
      say({
        words: (t) => t(cut ? 'board.cutDone' : 'board.copied', { count: copies.length }),
        kind: 'done',
        undoes: null,
      })
      return true
    },

    duplicate,

    /** Puts what was copied or cut at a spot, at the same distances; without a spot, in the tray. Answers what was put. */
    paste(spot: Spot | null): readonly SessionId[] {
      const held = clipboard.current
      if (!held) return []
      // What is cut moves as it is now, with what was typed since; what was copied, or is gone, comes as it was.
      const ids = held.copies.map(({ session }) => session.id)
      const moved = held.cut ? copySessions(store.document, ids) : []
      const copies = moved.length > 0 ? moved : held.copies
      const sessions = copies.map(({ session }) => session)
      const placed = pastedPlaces(store.document, forum, sessions, spot)
      if (moved.length > 0 && sessions.every(({ forumId }) => forumId === forum.id)) {
        const places = sessions.map(({ id }, i) => ({ id, slot: null, ...placed[i] }))
        if (!place('paste-sessions', places)) return []
        clipboard.current = null
        select(ids)
        return ids
      }
      const pasted = copies.map(({ session, participations }, i): PastedSession => {
        const { slot = null, ...track } = placed[i] ?? {}
        const here = { ...session, ...track, forumId: forum.id }
        const title = held.cut ? here.title : copyTitle(here.title)
        return { session: { ...here, title }, participations, id: sessionIdSchema.parse(newId()), slot }
      })
      const old = moved.map(({ session }) => session.id)
      if (!act(old.length > 0 ? moveToForum(old, pasted) : pasteSessions(pasted))) return []
      if (held.cut) clipboard.current = null
      const added = pasted.map(({ id }) => id)
      select(added)
      return added
    },
  }
}

/** See useBoardActions. */
export type BoardActions = ReturnType<typeof useBoardActions>
