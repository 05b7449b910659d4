import { foldText } from '../outreach/find-organizations.ts'
import type { ColumnMapping, ImportField } from './import-field.ts'
import { inChargeHeads, knownHeads, plainNameHeads } from './known-heads.ts'
import type { TableRow } from './table.ts'

/** What a column seems to mean, and how sure that is. */
export interface ProposedColumn {
  readonly field: ImportField | null
  /** `known`: the head says so. `likely`: a part of the head, or what stands in the cells, does. */
  readonly sureness: 'known' | 'likely' | 'none'
}

const fieldOfHead: ReadonlyMap<string, ImportField> = new Map(
  [...knownHeads].reverse().flatMap(([field, heads]) => heads.split('|').map((head) => [head, field] as const)),
)

/** A head as heads are compared: one width, one case, without blanks, punctuation and what stands in brackets. */
export function foldHead(head: string): string {
  const folded = foldText(head)
  const bare = folded.replace(/[(（[【].*?[)）\]】]/gu, '').replace(/[\s\p{P}\p{S}]/gu, '')
  return bare === '' ? folded.replace(/[\s\p{P}\p{S}]/gu, '') : bare
}

/** What the columns under these heads seem to mean, by the heads and by what stands under them. No field stands twice. */
export function proposeColumns(heads: readonly string[], under: readonly (readonly string[])[]): ProposedColumn[] {
  const taken = new Set<ImportField>()
  const proposed: (ProposedColumn | null)[] = knownFields(heads).map((field) => {
    if (!field || taken.has(field)) return null
    taken.add(field)
    return { field, sureness: 'known' }
  })
  return proposed.map((column, index) => {
    if (column) return column
    const field = fieldByPart(heads[index] ?? '') ?? fieldByCells(under.map((cells) => cells[index] ?? ''))
    if (!field || taken.has(field)) return { field: null, sureness: 'none' }
    taken.add(field)
    return { field, sureness: 'likely' }
  })
}

/**
 * Which of the first rows holds the heads: the one with most heads that are known, if any is; otherwise the first, if
 * it looks like heads at all. Null for a list without heads.
 */
export function findHeadRow(rows: readonly TableRow[]): TableRow | null {
  let best: { readonly row: TableRow; readonly known: number } | null = null
  for (const [index, row] of rows.slice(0, 10).entries()) {
    const filled = row.cells.filter((cell) => cell.trim() !== '')
    const known = filled.filter((cell) => fieldOfKnownHead(cell)).length
    // Further down one word, such as "note", may just be what somebody wrote into a cell.
    const isEnough = index === 0 ? known > 0 : known > 1 || (known > 0 && known === filled.length)
    if (isEnough && known > (best?.known ?? 0)) best = { row, known }
  }
  if (best) return best.row
  const [first] = rows
  if (!first || rows.length < 2) return null
  const filled = first.cells.filter((cell) => cell.trim() !== '')
  const looksLikeHeads =
    filled.length === first.cells.length &&
    new Set(filled).size === filled.length &&
    filled.every((cell) => cell.length <= 40 && !/[@/]|^\d+$/.test(cell)) &&
    fieldByCells(filled) === null
  return looksLikeHeads ? first : null
}

/** What a set of heads is remembered by: the order of the columns does not matter. */
export function keyOfHeads(heads: readonly string[]): string {
  return [...new Set(heads.map(foldHead).filter((head) => head !== ''))].sort().join('|').slice(0, 4000)
}

/** A mapping as it is remembered: by head, so that it fits when columns were moved. */
export type RememberedColumns = { readonly [head: string]: ImportField | null }

/** The columns of a mapping by their heads; of heads that stand twice the first is remembered. */
export function rememberColumns(heads: readonly string[], mapping: ColumnMapping): RememberedColumns {
  const columns = heads.map((head, index) => [foldHead(head), mapping[index] ?? null] as const)
  return Object.fromEntries(columns.filter(([head]) => head !== '').reverse())
}

/** A remembered mapping for these heads; a head that was not there then is not imported. */
export function recallColumns(heads: readonly string[], remembered: RememberedColumns): ColumnMapping {
  const taken = new Set<ImportField>()
  return heads.map((head) => {
    const folded = foldHead(head)
    const field = Object.hasOwn(remembered, folded) ? (remembered[folded] ?? null) : null
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

const plainNames = new Set(plainNameHeads.split('|'))
const inCharge = new Map(
  (['ours', 'theirs'] as const).flatMap((side) => inChargeHeads[side].split('|').map((head) => [head, side] as const)),
)

/** The fields of the heads that are known; those that can mean two things mean what the others leave. */
function knownFields(heads: readonly string[]): (ImportField | undefined)[] {
  const fields = heads.map(fieldOfKnownHead)
  const sides = heads.map((head) => inCharge.get(foldHead(head)))
  const isInCharge = sides.some((side) => side !== undefined)
  const tellsOfPerson = fields.some((field) => field !== 'person' && field?.startsWith('person'))
  const isNamed =
    fields.some((field) => field?.startsWith('name')) || heads.some((head) => fieldByPart(head) === 'name')
  if (!isNamed && (isInCharge || !tellsOfPerson)) {
    const plain = heads.findIndex((head) => plainNames.has(foldHead(head)))
    if (plain >= 0) fields[plain] = 'name'
  }
  const others = fields.filter((_, column) => sides[column] === undefined)
  const areBoth = sides.includes('ours') && sides.includes('theirs')
  const alone = others.includes('person') || (!tellsOfPerson && !others.includes('owner')) ? 'owner' : 'person'
  return fields.map((field, column) => {
    const side = sides[column]
    if (side === undefined) return field
    return areBoth ? (side === 'ours' ? 'owner' : 'person') : alone
  })
}

function fieldOfKnownHead(head: string): ImportField | undefined {
  const whole = foldText(head).replace(/[\s\p{P}\p{S}]/gu, '')
  const field = fieldOfHead.get(whole) ?? fieldOfHead.get(foldHead(head))
  if (field !== undefined && field !== 'name') return field
  // `Organization (English)` and `机构名称（日文）` are names in that language.
  for (const [words, named] of nameLanguages) {
    const rest = whole.replace(words, '')
    if (rest !== whole && (rest === '' || fieldOfHead.get(rest) === 'name')) return rest === '' ? field : named
  }
  return field
}

const nameLanguages: readonly (readonly [words: RegExp, field: ImportField])[] = [
  [/english|英文|英语|英語|영문|영어|^en|en$/u, 'nameEn'],
  [/chinese|中文|中国語|중문|중국어|^zh|zh$/u, 'nameZh'],
  [/japanese|日文|日语|日本語|和文|일문|일본어|^ja|ja$/u, 'nameJa'],
  [/korean|韩文|韩语|韓国語|국문|한글|한국어|^ko|ko$/u, 'nameKo'],
]

const parts: readonly (readonly [part: RegExp, field: ImportField])[] = [
  [/e-?mail|邮箱|メール|메일/u, 'email'],
  [/website|url|homepage|网址|网站|ホームページ|ウェブ|홈페이지/u, 'website'],
  [/phone|电话|電話|전화/u, 'phone'],
  [/country|国家|국가/u, 'country'],
  [/organi[sz]ation|机构|機関|団体|기관|단체/u, 'name'],
  [/remark|note|备注|備考|비고/u, 'notes'],
  [/address|地址|住所|주소/u, 'post'],
]

function fieldByPart(head: string): ImportField | null {
  const folded = foldText(head)
  return parts.find(([part]) => part.test(folded))?.[1] ?? null
}

function fieldByCells(cells: readonly string[]): ImportField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const mostly = (pattern: RegExp) =>
    filled.length > 0 && filled.filter((cell) => pattern.test(cell)).length > filled.length / 2
  if (mostly(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u)) return 'email'
  return mostly(/^(https?:\/\/|www\.)\S+$/iu) ? 'website' : null
}
