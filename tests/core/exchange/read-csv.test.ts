import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../core/exchange/read-csv.ts'
import { writeCsv } from '../../../core/exchange/write-csv.ts'

function read(text: string) {
  const outcome = readCsv(text, null)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  return outcome.value
}
const rows = (text: string) => read(text).rows.map(({ number, cells, fault }) => [number, fault, ...cells])

describe('a text of separated values', () => {
  it.each([
    [',', 'name,city\nA,Seoul\n'],
    ['\t', 'name\tcity\nA\tSeoul, Korea\n'],
    [';', 'name;city\nA;Seoul\n'],
    ['|', 'name|city\nA|Seoul\n'],
  ])('has its delimiter found: %j', (delimiter, text) => {
    expect(read(text).delimiter).toBe(delimiter)
    expect(read(text).rows[1]?.cells).toEqual(['A', delimiter === '\t' ? 'Seoul, Korea' : 'Seoul'])
  })

  it('is told its delimiter by a first line that Excel knows, which is no row', () => {
    expect(rows('sep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      [2, null, 'a', 'b,c'],
      [3, null, '1', '2'],
    ])
  })

  it('can be read with another delimiter than the one found', () => {
    const outcome = readCsv('a;b,c\n', ';')
    expect(outcome).toMatchObject({ ok: true, value: { rows: [{ cells: ['a', 'b,c'] }] } })
  })

  it('keeps line breaks and quotation marks inside quoted cells', () => {
    expect(rows('a,b\r\n"one\r\ntwo","say ""hi"""\r\nlast,1')).toEqual([
      [1, null, 'a', 'b'],
      [2, null, 'one\r\ntwo', 'say "hi"'],
      [3, null, 'last', '1'],
    ])
  })

  it('counts empty rows, as a spreadsheet does, and leaves them out', () => {
    expect(rows('a,b\n\n,\n1,2\n\n').map(([number]) => number)).toEqual([1, 4])
  })

  it('loses nothing after a quotation mark that never closes: only its own line is faulty', () => {
    expect(rows('a,b\n1,2\n"open,3\n4,5\n6,7\n')).toEqual([
      [1, null, 'a', 'b'],
      [2, null, '1', '2'],
      [3, 'quotes', '"open,3'],
      [4, null, '4', '5'],
      [5, null, '6', '7'],
    ])
  })

  it('names a line in which a quotation mark closes too early, and reads on behind it', () => {
    expect(rows('a,b\n"x"y,2\n3,"4"\n5,6\n')).toEqual([
      [1, null, 'a', 'b'],
      [2, 'quotes', '"x"y,2'],
      [3, null, '3', '4'],
      [4, null, '5', '6'],
    ])
  })

  it('names each line where quotation marks are wrong all over, and reads those between that have none', () => {
    const read = rows(`a,b\n${'"x,1\ny,2\n'.repeat(1000)}`)
    expect(read).toHaveLength(2001)
    expect(read.filter(([, fault]) => fault === 'quotes')).toHaveLength(1000)
    expect(read.at(-2)).toEqual([2000, 'quotes', '"x,1'])
    expect(read.at(-1)).toEqual([2001, null, 'y', '2'])
  })

  it('takes no longer than seconds over quotation marks that never close', () => {
    const started = performance.now()
    expect(rows(`a,b\n${'"xxxxxxxxxxxxxxxxxxxx,yyyyyyyyyyyyyyyyyyyyyyyyyy\n'.repeat(50_000)}`)).toHaveLength(50_001)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is refused when there is nothing in it, too many rows, or too many columns', () => {
    expect(readCsv('\n\n,,\n', null)).toEqual({ ok: false, failure: { kind: 'nothing-in-it' } })
    expect(readCsv('a\n'.repeat(100_001), ',')).toEqual({
      ok: false,
      failure: { kind: 'too-many-rows', most: 100_000 },
    })
    expect(readCsv(`${','.repeat(200)}x`, ',')).toEqual({ ok: false, failure: { kind: 'too-many-columns', most: 200 } })
  })

  it('keeps a cell of 300,000 characters whole', () => {
    expect(read(`a,b\n${'字'.repeat(300_000)},2\n`).rows[1]?.cells[0]).toHaveLength(300_000)
  })
})

describe('a list that is given away and read again', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    fc.constantFrom(
      '=1+1',
      '+81 3 1234',
      '-5',
      '-5+1',
      '@x',
      "'=1",
      "''=1",
      "'",
      '＝1',
      '\t=1',
      '\t',
      '"',
      'a\nb',
      ' x ',
      '株式会社',
    ),
  )
  it('is the same, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (table) => {
        const columns = ['one', 'two'].map((head) => ({ head, kind: 'text' as const }))
        const text = writeCsv(columns, table).slice(1)
        const outcome = readCsv(text, ',')
        if (!outcome.ok) throw new Error(outcome.failure.kind)
        const kept = table.filter((row) => row.some((value) => value.trim() !== ''))
        expect(outcome.value.rows.slice(1).map(({ cells }) => [...cells])).toEqual(kept)
      }),
    )
  })
})
