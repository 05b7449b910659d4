import type { WorkspaceDocument } from '../../core/document/document.ts'

/** How much a workspace holds: `2 forums, 31 sessions, 204 organizations`. */
export function workspaceWords({ forums, sessions, organizations }: WorkspaceDocument): string {
  return [
    countWords(Object.keys(forums).length, 'forum'),
    countWords(Object.keys(sessions).length, 'session'),
    countWords(Object.keys(organizations).length, 'organization'),
  ].join(', ')
}

/** A count with its English noun, in the plural unless it is one. */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
