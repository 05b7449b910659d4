import type { ImportedEvent } from '../calendar/import/imported-event.ts'
import { type Command, RowEditor } from '../document/command.ts'
import { longestText } from '../document/localized-text.ts'
import { availabilityIdSchema } from '../document/planning-rows.ts'
import { type ForumId, sessionIdSchema } from '../document/rows.ts'
import { orderAfter } from '../programme/place-commands.ts'
import { sessionsOf } from '../programme/session-rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { instantToText } from '../time/instant.ts'
import { type ImportTarget, planImport } from './plan-import.ts'

/**
 * Does what `planImport` says of these events, as one step: counter-proposals move, rename or cancel sessions, other
 * events become drafts of sessions, or times in which the owner is not free.
 */
export function importCalendar(forumId: ForumId, events: readonly ImportedEvent[], target: ImportTarget): Command {
  return {
    step: 'import-calendar',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', forumId)
      if (!forum) {
        edit.refuse({ kind: 'missing-row', table: 'forums', id: forumId })
        return edit.done(null)
      }
      let order = orderAfter(sessionsOf(document, forumId))
      let count = 0
      for (const item of planImport(document, forum, events, target)) {
        if (item.kind === 'update') edit.update('sessions', item.session.id, item.fields)
        else if (item.kind === 'new') {
          const { event, slot, durationMinutes, title } = item
          const about = event.description.slice(0, longestText).toWellFormed().trim()
          const kept = { trackId: null, floorLanguages: [], interpretation: [], expectedAudience: null }
          const empty = { runOfShow: [], materials: [], notes: '' }
          edit.put('sessions', {
            id: sessionIdSchema.parse(context.newId()),
            ...{
              forumId,
              kind: 'presentation',
              state: 'draft',
              title,
              durationMinutes,
              slot,
              order,
              ...kept,
              ...empty,
            },
            abstract: about === '' ? {} : { [Object.keys(title)[0] ?? 'en']: about },
          })
          order += 1
        } else if (item.kind === 'busy' && target.kind === 'busy') {
          edit.put('availabilities', {
            id: availabilityIdSchema.parse(context.newId()),
            owner: target.owner,
            kind: 'unavailable',
            from: instantToText(item.event.start),
            to: instantToText(item.event.end),
            zone: baseZone(forum),
            note: item.event.summary.slice(0, 500).toWellFormed(),
          })
        } else continue
        count += 1
      }
      return edit.done(forum.name, count)
    },
  }
}
