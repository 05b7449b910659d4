import { v7 as newId } from 'uuid'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import { type Forum, sessionIdSchema } from '../../../core/document/rows.ts'
import type { DraftSession } from '../../../core/finding/apply-found.ts'
import type { FoundSlot } from '../../../core/finding/find-query.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { addMinutes } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import type { Words } from '../../i18n/language-context.tsx'
import type { SuggestionGhost } from '../../programme/board/suggestion-ghosts.ts'
import { type FindForm, offsetsOf } from './find-form.ts'

/** What tells one suggestion from another, also after it was looked again. */
export function keyOf({ start, roomId }: FoundSlot): string {
  return `${start} ${roomId ?? ''}`
}

/** What new sessions are until it is said otherwise. */
export const draftKind = 'presentation'

/** The drafts that a suggestion becomes where it was looked for new sessions. */
export function draftsOf(form: FindForm, t: Words, language: Language): DraftSession[] {
  if (form.what === 'sessions') return []
  return offsetsOf(form).map((offset, i) => ({
    id: sessionIdSchema.parse(newId()),
    kind: draftKind,
    title: { [language]: form.count === 1 ? t('programme.newTitle') : t('find.draftTitle', { number: i + 1 }) },
    durationMinutes: form.minutes,
    offset,
  }))
}

/** A suggestion as it would stand on the board. */
export function ghostOf(
  found: FoundSlot,
  rank: number,
  form: FindForm,
  forum: Forum,
  document: WorkspaceDocument,
  words: { readonly t: Words; readonly language: Language },
): SuggestionGhost {
  const placed = found.slots.flatMap(({ sessionId, slot }) => {
    const session = document.sessions[sessionId]
    if (!session) return []
    const { title, durationMinutes, trackId } = session
    return [{ key: `${rank} ${sessionId}`, title, slot, durationMinutes, trackId }]
  })
  const drafts = draftsOf(form, words.t, words.language).map(({ title, durationMinutes, offset }) => {
    const { date, time } = localTimeAt(addMinutes(found.start, offset), baseZone(forum))
    const slot = { date, start: time, roomId: found.roomId, pinned: false }
    return { key: `${rank} ${offset}`, title, slot, durationMinutes, trackId: null }
  })
  return { forumId: forum.id, key: keyOf(found), rank, sessions: [...placed, ...drafts] }
}
