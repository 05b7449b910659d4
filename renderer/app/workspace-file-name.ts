import type { Forum } from '../../core/document/rows.ts'

/** An ASCII name for a copy of the workspace: from the forum's English name, with its first day. */
export function workspaceFileName(forum: Forum | null): string {
  const words =
    (forum?.name.en ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return `${[words.join('-').slice(0, 60) || 'workspace', forum?.days[0]?.date].filter(Boolean).join('-')}.forum`
}
