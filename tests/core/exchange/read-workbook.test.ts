import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../core/exchange/read-table.ts'
import { firstReading } from '../../../core/exchange/reading-choices.ts'
import { writeWorkbook } from '../../../core/exchange/write-workbook.ts'
import { decodeLoosely } from '../../support/east-asian-bytes.ts'
import { aWorkbookFile, zip } from '../../support/workbook-file.ts'

const read = (bytes: Uint8Array, sheet = 0) => readTable(bytes, { ...firstReading, sheet }, decodeLoosely)
async function cells(bytes: Uint8Array, sheet = 0) {
  const outcome = await read(bytes, sheet)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value.table.rows.map(({ number, cells }) => [number, ...cells])
}

describe('a workbook', () => {
  it('gives what a person sees: days, numbers, and the last values of formulas', async () => {
    const sheet = `
      <row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>Due</t></is></c></row>
      <row r="3"><c r="A3" t="str"><f>CONCATENATE("東京","都")</f><v>東京都</v></c><c r="B3" s="1"><v>46443</v></c>
        <c r="C3"><v>12.5</v></c><c r="D3" s="2"><v>42</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c></row>`
    expect(await cells(aWorkbookFile({ sheets: [{ name: 'One', rows: sheet }] }))).toEqual([
      [1, '名称', 'Due'],
      [3, '東京都', '2027-02-25', '12.5', '0042', 'true', '#REF!'],
    ])
  })

  it('is read sheet by sheet, without those that are hidden', async () => {
    const row = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`
    const file = aWorkbookFile({
      sheets: [
        { name: 'Hidden', rows: row('no'), state: 'hidden' },
        { name: 'First', rows: row('one') },
        { name: '第二', rows: row('two') },
      ],
    })
    expect(await cells(file)).toEqual([[1, 'one']])
    expect(await cells(file, 1)).toEqual([[1, 'two']])
    expect(await read(file)).toMatchObject({ value: { table: { sheets: ['First', '第二'] } } })
  })

  it('with an empty sheet among others still offers the others', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>one</t></is></c></row>'
    const file = aWorkbookFile({
      sheets: [
        { name: 'Cover', rows: '' },
        { name: 'List', rows },
      ],
    })
    expect(await read(file)).toMatchObject({ value: { table: { rows: [], sheets: ['Cover', 'List'] } } })
    expect(await cells(file, 1)).toEqual([[1, 'one']])
  })

  it('that would grow to gigabytes is refused before it is unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(100_000_000, 0x20))
    const file = zip(
      Array.from({ length: 5 }, (_, i) => ({ name: `xl/worksheets/sheet${i}.xml`, packed: bomb, size: 100_000_000 })),
    )
    const started = performance.now()
    expect(await read(file)).toEqual({ ok: false, failure: { kind: 'grows-too-large', mostMegabytes: 400 } })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('that lies about its size is stopped at that size', async () => {
    const file = aWorkbookFile({
      sheets: [{ name: 'One', rows: '' }],
      replace: { 'xl/worksheets/sheet1.xml': { packed: deflateRawSync(Buffer.alloc(50_000_000, 0x20)), size: 1000 } },
    })
    expect((await read(file)).ok).toBe(false)
  })

  it('never reaches for what an external entity names', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x&secret;y&b;</t></is></c></row></sheetData></worksheet>`
    const outcome = await read(
      aWorkbookFile({ sheets: [{ name: 'One', rows: '' }], replace: { 'xl/worksheets/sheet1.xml': { text: xml } } }),
    )
    const text = JSON.stringify(outcome)
    expect(text).not.toContain('root:')
    expect(text).not.toContain('aaaaaaaaaaaaaaaaaaaa')
  })

  it('with names of the language it is read by changes nothing there', async () => {
    const rows = '<row r="1"><c r="__proto__" t="inlineStr"><is><t>polluted</t></is></c></row>'
    await read(aWorkbookFile({ sheets: [{ name: '__proto__', rows }] }))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('that is none, is cut off, or has a password is refused by its kind', async () => {
    const whole = aWorkbookFile({ sheets: [{ name: 'One', rows: '' }] })
    expect(await read(whole.slice(0, whole.length / 2))).toMatchObject({ failure: { kind: 'not-a-workbook' } })
    expect(await read(zip([{ name: 'mimetype', text: 'x' }]))).toMatchObject({ failure: { kind: 'not-a-workbook' } })
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
    expect(await read(compound)).toEqual({ ok: false, failure: { kind: 'locked-or-old' } })
    expect(await read(new Uint8Array(50_000_001))).toEqual({
      ok: false,
      failure: { kind: 'file-too-large', most: 50_000_000 },
    })
    expect(await read(aWorkbookFile({ sheets: [{ name: 'One', rows: '' }] }))).toEqual({
      ok: false,
      failure: { kind: 'nothing-in-it' },
    })
  })

  it('with one cell in the farthest corner does not fill the memory', async () => {
    const rows = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    expect((await read(aWorkbookFile({ sheets: [{ name: 'One', rows }] }))).ok).toBe(false)
  })
})

describe('a workbook that is given away', () => {
  it('holds text as text, days as days, and is read again as it was', async () => {
    const columns = [
      { head: '団体', kind: 'text' as const },
      { head: '=Due', kind: 'date' as const },
      { head: 'n', kind: 'number' as const },
    ]
    const rows = [
      ['株式会社 A😀', '2027-02-25', 3],
      ['=HYPERLINK("http://x")', null, null],
      ['@x\nsecond line', '2020-08-05', -1.5],
      ['שלום עולם', null, 0],
    ]
    const bytes = await writeWorkbook(columns, rows, { sheetName: 'A/B: [団体]', language: 'ja' })
    expect(await cells(bytes)).toEqual([
      [1, '団体', '=Due', 'n'],
      [2, '株式会社 A😀', '2027-02-25', '3'],
      [3, '=HYPERLINK("http://x")'],
      [4, '@x\nsecond line', '2020-08-05', '-1.5'],
      [5, 'שלום עולם', '', '0'],
    ])
    const text = new TextDecoder('latin1').decode(bytes)
    expect(text).not.toContain('<f>')
  })
})
