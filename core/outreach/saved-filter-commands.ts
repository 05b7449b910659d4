import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { OutreachFilter, SavedFilter, SavedFilterId } from '../document/outreach-rows.ts'

/** The filters that are kept, in their order. */
export function savedFiltersOf(document: WorkspaceDocument): readonly SavedFilter[] {
  return [...rowsOf(document, 'savedFilters')].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** Keeps a filter under a name, after those that are there. */
export function saveFilter(id: SavedFilterId, name: string, filter: OutreachFilter): Command {
  return {
    step: 'save-filter',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const order = Math.max(0, ...rowsOf(document, 'savedFilters').map((row) => row.order)) + 1
      edit.put('savedFilters', { id, name, filter, order })
      return edit.done({ en: name })
    },
  }
}

/** Gives a kept filter another name or another content. */
export function editSavedFilter(id: SavedFilterId, fields: Partial<Pick<SavedFilter, 'name' | 'filter'>>): Command {
  return {
    step: 'edit-filter',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.update('savedFilters', id, fields)
      return edit.done(row ? { en: row.name } : null)
    },
  }
}

/** Keeps a filter no longer. */
export function deleteSavedFilter(id: SavedFilterId): Command {
  return {
    step: 'delete-filter',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.find('savedFilters', id)
      edit.remove('savedFilters', id)
      return edit.done(row ? { en: row.name } : null)
    },
  }
}
