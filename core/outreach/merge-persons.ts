import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { Person } from '../document/outreach-rows.ts'
import type { PersonId } from '../document/rows.ts'
import { moveContactPoints } from './merge-contact-points.ts'
import { mergedNotes, mergedText } from './merge-organizations.ts'
import { personText } from './person-text.ts'

/** The fields in which two persons can differ, and one is to be kept. */
export type MergedPersonFields = Partial<Omit<Person, 'id' | 'updatedAt'>>

/**
 * Makes one person of two: `keep` gets what only `gone` had, with posts, contact points, availabilities, roles and
 * contacts. `chosen` are the fields that are taken as given. Refused when a row is gone.
 */
export function mergePersons(keep: PersonId, gone: PersonId, chosen: MergedPersonFields = {}): Command {
  return {
    step: 'merge-persons',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const [kept, other] = [edit.find('persons', keep), edit.find('persons', gone)]
      if (!kept || !other || keep === gone) {
        edit.refuse({ kind: 'missing-row', table: 'persons', id: kept ? gone : keep })
        return edit.done(null)
      }
      const merged = edit.update('persons', keep, { ...mergedPersonFields(kept, other), ...chosen })
      const posts = rowsOf(document, 'affiliations')
      for (const row of posts) {
        if (row.personId !== gone) continue
        const same = posts.find((post) => post.personId === keep && post.organizationId === row.organizationId)
        if (same) {
          edit.update('affiliations', same.id, { title: mergedText(same.title, row.title) })
          edit.remove('affiliations', row.id)
        } else edit.update('affiliations', row.id, { personId: keep })
      }
      const roles = rowsOf(document, 'participations')
      for (const row of roles) {
        if (row.personId !== gone) continue
        const isDouble = roles.some(
          ({ personId, sessionId, role }) => personId === keep && sessionId === row.sessionId && role === row.role,
        )
        if (isDouble) edit.remove('participations', row.id)
        else edit.update('participations', row.id, { personId: keep })
      }
      for (const row of rowsOf(document, 'interactions')) {
        if (row.personId === gone) edit.update('interactions', row.id, { personId: keep })
      }
      for (const row of rowsOf(document, 'availabilities')) {
        if (row.owner.id === gone) edit.update('availabilities', row.id, { owner: { kind: 'person', id: keep } })
      }
      moveContactPoints(edit, document, { kind: 'person', id: keep }, gone)
      edit.remove('persons', gone)
      return edit.done(merged ? personText(merged) : null)
    },
  }
}

/** What a person becomes when they take over what only the other one had. */
export function mergedPersonFields(kept: Person, other: Person): MergedPersonFields {
  // A native name and its reading belong together, and so do the two romanized names.
  const native = kept.nativeName ? kept : other
  const romanized = kept.romanizedFamily ? kept : other
  return {
    nativeName: native.nativeName,
    nativeLanguage: native.nativeLanguage,
    reading: native.reading || (kept.nativeName === other.nativeName ? other.reading : ''),
    romanizedFamily: romanized.romanizedFamily,
    romanizedGiven: romanized.romanizedGiven,
    honorific: mergedText(kept.honorific, other.honorific),
    languages: [...new Set([...kept.languages, ...other.languages])],
    zone: kept.zone ?? other.zone,
    notes: mergedNotes(kept.notes, other.notes),
  }
}
