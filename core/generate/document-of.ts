import { type Row, type TableName, tableNames, type WorkspaceDocument } from '../document/document.ts'

/** The rows of some tables, in any order. */
export type RowLists = { readonly [T in TableName]?: readonly Row<T>[] }

/** The document that holds these rows and no others; throws when an id stands twice in a table. */
export function documentOf(rows: RowLists): WorkspaceDocument {
  const tables = tableNames.map((table) => {
    const list: readonly Row<TableName>[] = rows[table] ?? []
    const byId = Object.fromEntries(list.map((row) => [row.id, row]))
    if (Object.keys(byId).length < list.length) throw new Error(`documentOf: an id stands twice in ${table}`)
    return [table, byId]
  })
  return Object.fromEntries(tables) as unknown as WorkspaceDocument
}
