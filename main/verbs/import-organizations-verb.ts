import { encodings } from '../../core/exchange/encoding.ts'
import { importFields } from '../../core/exchange/import-field.ts'
import { defineVerb } from './verb.ts'

/** `forum import-organizations`: takes over a list of organizations into a workspace, as the window does. */
export const importOrganizationsVerb = defineVerb({
  name: 'import-organizations',
  usage: 'import-organizations LIST --into FILE [--forum ID] [--encoding E] [--map JSON] [--dry-run] [--json]',
  summary: 'Take over a list of organizations (.csv, .xlsx) into the outreach of a forum.',
  options: {
    list: {
      kind: 'operand',
      value: 'LIST',
      required: true,
      says: 'the list; a row with known heads names the columns, one of them the name unless --map does',
    },
    into: { kind: 'text', value: 'FILE', required: true, says: 'the workspace; it is written anew as a whole' },
    forum: {
      kind: 'text',
      value: 'ID',
      required: false,
      says: 'the forum; otherwise the latest that is in planning',
    },
    encoding: {
      kind: 'text',
      value: 'E',
      required: false,
      says: `${encodings.join(', ')}; otherwise it is found`,
    },
    map: {
      kind: 'text',
      value: 'JSON',
      required: false,
      says: `{"head": "field"}, or null for a column to leave out; fields: ${importFields.join(', ')}`,
    },
    'dry-run': { kind: 'flag', says: 'say what would be done and write nothing' },
    json: {
      kind: 'flag',
      says: 'print {encoding, columns, counts, refused, noted, kept, apart}; rows as the file counts them',
    },
  },
  // The readers of lists are heavy: every other verb would wait for them.
  run: async (given, io) => (await import('./import-list.ts')).importList(given, io),
})
