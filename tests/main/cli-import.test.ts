import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { writeWorkbook } from '../../core/exchange/write-workbook.ts'
import { aDocument, aForum, idNumber, theForumId } from '../support/builders.ts'
import { encodeIn } from '../support/east-asian-bytes.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const seminar = aDocument({ forums: [aForum()] })

async function imported(list: string | Uint8Array, document: WorkspaceDocument, ...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  writeFileSync(join(folder, 'list.csv'), list)
  const ran = await callForum(folder, 'import-organizations', 'list.csv', '--into', 'plan.forum', ...options)
  const read = readWorkspace(readFileSync(join(folder, 'plan.forum'), 'utf8'))
  if (!read.ok) throw new Error(read.failure.kind)
  return { ...ran, document: read.value.document }
}

describe('importing organizations without a window', () => {
  it('writes them into the workspace and says what was done', async () => {
    const { code, out, err, document } = await imported('name,country,color\nA,Japan,red\nB,Korea,blue\n', seminar)
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'encoding: utf-8\nnot imported: “color”\nnew organizations of rows that do not say it: kind association\nCJK Smart City Seminar: added 2 organizations, 0 merged, 0 left out, 0 rows refused\n',
      err: '',
    })
    expect(rowsOf(document, 'organizations').map(({ names, country }) => [names.en, country])).toEqual([
      ['A', 'JP'],
      ['B', 'KR'],
    ])
    expect(rowsOf(document, 'engagements').map(({ forumId }) => forumId)).toEqual([theForumId, theForumId])
  })

  it('names every row that was refused, merged or kept, and answers 1', async () => {
    const list = 'name,country,kind\nA,Japan,City\n,Japan,City\n"B,Korea,City\nA Inc.,Japan,Company\n'
    const { code, out, document } = await imported(list, seminar)
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      'encoding: utf-8',
      'row 3 refused: it has no name.',
      'row 4 refused: a quotation mark is not closed, or closes in the wrong place.',
      'row 5 merged: “A Inc.”, same name',
      'row 5 says otherwise, what was there stays: nameEn, kind',
      'CJK Smart City Seminar: added 1 organization, 1 merged, 0 left out, 2 rows refused',
      '',
    ])
    expect(rowsOf(document, 'organizations')).toHaveLength(1)
  })

  it('keeps organizations with one website and two names apart, and says so', async () => {
    const list = 'name,website\nWater Bureau,https://city.example\nPort Bureau,https://city.example/port\n'
    const { code, out, document } = await imported(list, seminar)
    expect(code).toBe(0)
    expect(out.split('\n').slice(1)).toEqual([
      'new organizations of rows that do not say it: kind association, country not stated',
      'row 3 kept apart: “Port Bureau”, same website, but another name',
      'CJK Smart City Seminar: added 2 organizations, 0 merged, 0 left out, 0 rows refused, 1 kept apart',
      '',
    ])
    expect(rowsOf(document, 'organizations')).toHaveLength(2)
    const { out: json } = await imported(list, seminar, '--json')
    expect(JSON.parse(json).apart).toEqual([{ row: 3, reasons: ['website'] }])
  })

  it('notes of rows that name no country that it is not stated, and says which kind it gives', async () => {
    const { out, document } = await imported('name,kind,country\nA,,Japan\nB,City,\n', seminar)
    expect(out).toContain('\nnew organizations of rows that do not say it: kind association, country not stated\n')
    expect(rowsOf(document, 'organizations').map(({ kind, country }) => [kind, country])).toEqual([
      ['association', 'JP'],
      ['city', 'ZZ'],
    ])
    const said = await imported('name,kind,country\nA,City,Japan\n', seminar)
    expect(said.out).not.toContain('do not say it')
  })

  it('writes nothing in a dry run', async () => {
    const { code, out, document } = await imported('name\nA\n', seminar, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('would add 1 organization')
    expect(document).toEqual(seminar)
  })

  it('finds the encoding, and follows the one that is given', async () => {
    const bytes = encodeIn('shift_jis', '団体名,国\n東京都,日本\n')
    const found = await imported(bytes, seminar, '--json')
    expect(JSON.parse(found.out)).toMatchObject({ encoding: 'shift_jis', counts: { added: 1, refused: 0 } })
    expect(rowsOf(found.document, 'organizations')[0]?.names).toEqual({ ja: '東京都' })
    const plain = encodeIn('shift_jis', 'name,国\n東京都,\n')
    const given = await imported(plain, seminar, '--encoding', 'gb18030', '--json')
    expect(JSON.parse(given.out)).toMatchObject({ encoding: 'gb18030' })
    const { code, err } = await imported(bytes, seminar, '--encoding', 'latin1')
    expect(code).toBe(2)
    expect(err).toContain('it must be utf-8 or utf-16le')
  })

  it('takes the columns that are given, over those that the heads say', async () => {
    const list = 'A,B,name\nTokyo,note,x\n'
    const { out, document } = await imported(list, seminar, '--map', '{"A":"name","B":"notes"}', '--json')
    expect(JSON.parse(out).columns).toEqual([
      { head: 'A', field: 'name' },
      { head: 'B', field: 'notes' },
      { head: 'name', field: null },
    ])
    expect(rowsOf(document, 'organizations')).toMatchObject([{ names: { en: 'Tokyo' }, notes: 'note' }])
  })

  it.each([
    ['{"A":"title"}', '--map must be JSON such as {"Organisation": "name", "Remarks": null}; at “A” it is not.'],
    ['{A', 'it is not valid JSON.'],
    ['{"Z":"name"}', '--map names “Z”; the heads are “name”, “x”.'],
  ])('refuses the columns %s', async (map, words) => {
    const { code, err, document } = await imported('name,x\nA,1\n', seminar, '--map', map)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(document).toEqual(seminar)
  })

  it.each([
    ['list.csv: has the form of another kind of file', writeWorkspace(seminar)],
    ['list.csv: no head is known for the name', 'Minutes of our organization of May\nAll were there\n'],
    ['no head is known for the name of an organization; the heads are “Tokyo”. Say', 'Tokyo\nOsaka\n'],
    ['the heads are none.', 'a@b.example\nc@d.example\n'],
  ])('writes nothing of a file that does not say which column is the name: “%s”', async (words, list) => {
    const { code, out, err, document } = await imported(list, seminar)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(document).toEqual(seminar)
  })

  it('takes a column for the name that is not known as such where that is said', async () => {
    const { code, document } = await imported('Tokyo\nOsaka\n', seminar, '--map', '{"Tokyo":"name"}')
    expect(code).toBe(0)
    expect(rowsOf(document, 'organizations').map(({ names }) => names.en)).toEqual(['Osaka'])
  })

  it('reads a workbook', async () => {
    const bytes = await writeWorkbook(
      [
        { head: '기관명', kind: 'text' },
        { head: '회신기한', kind: 'date' },
      ],
      [['서울시', '2027-02-25']],
      { sheetName: 'x', language: 'ko' },
    )
    const { code, document } = await imported(bytes, seminar)
    expect(code).toBe(0)
    expect(rowsOf(document, 'engagements')).toMatchObject([{ answerDueOn: '2027-02-25' }])
  })

  it('goes to the latest forum in planning, or to the one that is named', async () => {
    const [early, late, held] = [
      aForum({ id: idNumber(1), days: [{ date: '2026-01-01', window: { start: '09:00', end: '18:00' } }] }),
      aForum({ id: idNumber(2), days: [{ date: '2027-01-01', window: { start: '09:00', end: '18:00' } }] }),
      aForum({
        id: idNumber(3),
        status: 'held',
        days: [{ date: '2028-01-01', window: { start: '09:00', end: '18:00' } }],
      }),
    ]
    const three = aDocument({ forums: [early, late, held] })
    const latest = await imported('name\nA\n', three)
    expect(rowsOf(latest.document, 'engagements')).toMatchObject([{ forumId: late.id }])
    const named = await imported('name\nA\n', three, '--forum', early.id)
    expect(rowsOf(named.document, 'engagements')).toMatchObject([{ forumId: early.id }])
    expect(await imported('name\nA\n', three, '--forum', 'nope')).toMatchObject({ code: 2, out: '' })
  })

  it('says what is wrong with a list that cannot be read', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(seminar))
    const call = (list: string) => callForum(folder, 'import-organizations', list, '--into', 'plan.forum')
    expect(await call('none.csv')).toMatchObject({
      code: 2,
      err: 'forum import-organizations: none.csv: there is no such file; check the path.\n',
    })
    writeFileSync(join(folder, 'broken.xlsx'), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))
    expect((await call('broken.xlsx')).err).toContain('is not a workbook that can be read')
    expect((await call('.')).err).toContain('is a folder; name a .csv or .xlsx file.')
  })
})
