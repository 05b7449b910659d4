import type { RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { ContactOwner } from '../document/outreach-rows.ts'
import { foldText } from './find-organizations.ts'

/** Gives the contact points of one owner to another; those that say the same are kept once, and one stays preferred. */
export function moveContactPoints(
  edit: RowEditor,
  document: WorkspaceDocument,
  owner: ContactOwner,
  gone: ContactOwner['id'],
): void {
  const points = rowsOf(document, 'contactPoints')
  const kept = points.filter((point) => point.owner.id === owner.id)
  const known = new Set(kept.map(sayingOf))
  let hasPreferred = kept.some(({ preferred }) => preferred)
  let order = Math.max(0, ...kept.map((point) => point.order))
  for (const point of points) {
    if (point.owner.id !== gone) continue
    if (known.has(sayingOf(point))) {
      edit.remove('contactPoints', point.id)
      continue
    }
    known.add(sayingOf(point))
    order += 1
    edit.update('contactPoints', point.id, { owner, order, preferred: point.preferred && !hasPreferred })
    hasPreferred ||= point.preferred
  }
}

function sayingOf({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return `${kind} ${foldText(value.trim())}`
}
