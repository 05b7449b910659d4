import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { languages } from '../document/language.ts'
import { type LocalizedText, withText } from '../document/localized-text.ts'
import type { Engagement, Organization } from '../document/outreach-rows.ts'
import type { OrganizationId } from '../document/rows.ts'
import { stages, statedCountry } from '../document/vocabulary.ts'
import { moveContactPoints } from './merge-contact-points.ts'

/** The fields in which two organizations can differ, and one is to be kept. */
export type MergedFields = Partial<Omit<Organization, 'id' | 'updatedAt'>>

/**
 * Makes one organization of two: `keep` gets what only `gone` had (names of other languages, website, topics, tags), its
 * people, contact points, availabilities, roles, hosted forums, engagements and all that belongs to them. `chosen` are
 * the fields that are taken as given where both have something. Engagements of both with the same forum and purpose
 * become one: it keeps the fields of `keep`, the further stage, and the contacts of both. Refused when a row is gone.
 */
export function mergeOrganizations(keep: OrganizationId, gone: OrganizationId, chosen: MergedFields = {}): Command {
  return {
    step: 'merge-organizations',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const [kept, other] = [edit.find('organizations', keep), edit.find('organizations', gone)]
      if (!kept || !other || keep === gone) {
        edit.refuse({ kind: 'missing-row', table: 'organizations', id: kept ? gone : keep })
        return edit.done(null)
      }
      const merged = edit.update('organizations', keep, { ...mergedFields(kept, other), ...chosen })
      moveEngagements(edit, document, keep, gone)
      moveRoles(edit, document, keep, gone)
      moveContactPoints(edit, document, { kind: 'organization', id: keep }, gone)
      for (const row of rowsOf(document, 'availabilities')) {
        if (row.owner.id === gone) edit.update('availabilities', row.id, { owner: { kind: 'organization', id: keep } })
      }
      for (const row of rowsOf(document, 'forums')) {
        if (row.hostOrganizationId === gone) edit.update('forums', row.id, { hostOrganizationId: keep })
      }
      edit.remove('organizations', gone)
      return edit.done(merged?.names ?? null)
    },
  }
}

/** What an organization becomes when it takes over what only the other one had. */
export function mergedFields(kept: Organization, other: Organization): MergedFields {
  return {
    names: mergedText(kept.names, other.names),
    abbreviation: kept.abbreviation || other.abbreviation,
    website: kept.website || other.website,
    country: statedCountry(kept.country) ?? statedCountry(other.country) ?? kept.country,
    zone: kept.zone ?? other.zone,
    calendarCountry: kept.calendarCountry ?? other.calendarCountry,
    notes: mergedNotes(kept.notes, other.notes),
    topics: [...new Set([...kept.topics, ...other.topics])].slice(0, 50),
    tags: [...new Set([...kept.tags, ...other.tags])].slice(0, 50),
  }
}

/** The first text, with the languages that only the second one has. */
export function mergedText(kept: LocalizedText, other: LocalizedText): LocalizedText {
  return languages.reduce((text, language) => withText(text, language, kept[language] ?? other[language] ?? ''), kept)
}

/** Both notes one after the other, unless one says the same already. */
export function mergedNotes(kept: string, other: string): string {
  if (other === '' || kept.includes(other)) return kept
  return kept === '' ? other : `${kept}\n\n${other}`
}

function moveEngagements(
  edit: RowEditor,
  document: WorkspaceDocument,
  keep: OrganizationId,
  gone: OrganizationId,
): void {
  const engagements = rowsOf(document, 'engagements')
  for (const row of engagements) {
    if (row.organizationId !== gone) continue
    const same = engagements.find(
      ({ organizationId, forumId, purpose }) =>
        organizationId === keep && forumId === row.forumId && purpose === row.purpose,
    )
    if (!same) {
      edit.update('engagements', row.id, { organizationId: keep })
      continue
    }
    edit.update('engagements', same.id, mergedEngagement(same, row))
    for (const table of ['interactions', 'slotOffers', 'stageChanges'] as const) {
      for (const part of rowsOf(document, table)) {
        if (part.engagementId === row.id) edit.update(table, part.id, { engagementId: same.id })
      }
    }
    edit.remove('engagements', row.id)
  }
}

/** The further of two stages counts; an answer, also a no, counts more than the way to it. */
function mergedEngagement(kept: Engagement, other: Engagement): Partial<Engagement> {
  const further = stages.indexOf(other.stage) > stages.indexOf(kept.stage) && other.stage !== 'dormant'
  const stage = further || kept.stage === 'dormant' ? other.stage : kept.stage
  const isClosed = stage === 'declined' || stage === 'dormant'
  return {
    stage,
    owner: kept.owner || other.owner,
    answerDueOn: kept.answerDueOn ?? other.answerDueOn,
    nextFollowUpOn: isClosed ? null : (kept.nextFollowUpOn ?? other.nextFollowUpOn),
    nextStep: isClosed ? '' : kept.nextStep || other.nextStep,
    closedReason: isClosed ? kept.closedReason || other.closedReason : '',
  }
}

function moveRoles(edit: RowEditor, document: WorkspaceDocument, keep: OrganizationId, gone: OrganizationId): void {
  const roles = rowsOf(document, 'participations')
  for (const row of roles) {
    if (row.organizationId !== gone) continue
    const isDouble = roles.some(
      (other) =>
        other.organizationId === keep &&
        other.sessionId === row.sessionId &&
        other.role === row.role &&
        (row.personId === null || other.personId === row.personId),
    )
    if (isDouble) edit.remove('participations', row.id)
    else edit.update('participations', row.id, { organizationId: keep })
  }
  const posts = rowsOf(document, 'affiliations')
  for (const row of posts) {
    if (row.organizationId !== gone) continue
    const same = posts.find((other) => other.organizationId === keep && other.personId === row.personId)
    if (same) {
      edit.update('affiliations', same.id, { title: mergedText(same.title, row.title) })
      edit.remove('affiliations', row.id)
    } else edit.update('affiliations', row.id, { organizationId: keep })
  }
}
