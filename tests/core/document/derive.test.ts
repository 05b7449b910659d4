import { describe, expect, it } from 'vitest'
import { derive } from '../../../core/document/derive.ts'
import { emptyDocument, rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document } = aSmallWorkspace()

describe('a read model', () => {
  it('is the very same while its tables are', () => {
    const names = sessionTitles()
    expect(names.read({ ...document, rooms: {} }, 'a')).toBe(names.read(document, 'a'))
  })

  it('is computed anew when one of its tables is another', () => {
    const names = sessionTitles()
    expect(names.read(document, 'a')).toEqual(['a Smart city policy'])
    expect(names.read({ ...document, sessions: {} }, 'a')).toEqual([])
  })

  it('is computed anew for another argument', () => {
    const names = sessionTitles()
    names.read(document, 'a')
    expect(names.read(document, 'b')).toEqual(['b Smart city policy'])
  })

  it('is remembered for documents seen a little earlier, as undo and redo need', () => {
    const names = sessionTitles()
    names.read(document, 'a')
    names.read(emptyDocument, 'a')
    names.read(document, 'a')
    expect(names.computed()).toBe(2)
  })

  it('is forgotten after eight others', () => {
    const names = sessionTitles()
    names.read(document, 'a')
    for (const argument of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) names.read(document, argument)
    names.read(document, 'a')
    expect(names.computed()).toBe(10)
  })
})

function sessionTitles() {
  let computed = 0
  const read = derive(['sessions'], (from: WorkspaceDocument, prefix: string) => {
    computed += 1
    return rowsOf(from, 'sessions').map(({ title }) => `${prefix} ${title.en}`)
  })
  return { read, computed: () => computed }
}
