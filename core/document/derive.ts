import type { TableName, WorkspaceDocument } from './document.ts'

const mostRemembered = 8

/**
 * A read model that remembers its latest results: it is computed again only when one of `tables` or an argument is
 * another object than before. Documents are immutable, so the result is the same as if it were always computed.
 */
export function derive<Arguments extends readonly unknown[], Model>(
  tables: readonly TableName[],
  compute: (document: WorkspaceDocument, ...args: Arguments) => Model,
): (document: WorkspaceDocument, ...args: Arguments) => Model {
  let remembered: { readonly inputs: readonly unknown[]; readonly model: Model }[] = []
  return (document, ...args) => {
    const inputs = [...tables.map((table) => document[table]), ...args]
    const known = remembered.find((entry) => entry.inputs.every((input, i) => input === inputs[i]))
    if (known) return known.model
    const model = compute(document, ...args)
    remembered = [{ inputs, model }, ...remembered].slice(0, mostRemembered)
    return model
  }
}
