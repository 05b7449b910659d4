import { describe, expect, it } from 'vitest'
import { emptyDocument, type WorkspaceDocument } from '../../../core/document/document.ts'
import { type History, historyOf, longestHistory, recordStep, redo, undo } from '../../../core/document/history.ts'
import { instant } from '../../../core/time/instant.ts'

const [first, second, third] = [aState(), aState(), aState()]

describe('undo', () => {
  it('brings back the very same document', () => {
    expect(undo(edited(historyOf(first), second)).present).toBe(first)
  })

  it('takes steps back one by one, latest first', () => {
    const history = edited(edited(historyOf(first), second), third)
    expect(undo(history).present).toBe(second)
    expect(undo(undo(history)).present).toBe(first)
  })

  it('at the beginning does nothing', () => {
    const history = historyOf(first)
    expect(undo(history)).toBe(history)
  })
})

describe('redo', () => {
  it('brings back the very same document', () => {
    expect(redo(undo(edited(historyOf(first), second))).present).toBe(second)
  })

  it('does steps again in the order in which they were taken', () => {
    const undone = undo(undo(edited(edited(historyOf(first), second), third)))
    expect(redo(undone).present).toBe(second)
    expect(redo(redo(undone)).present).toBe(third)
  })

  it('with nothing undone does nothing', () => {
    const history = edited(historyOf(first), second)
    expect(redo(history)).toBe(history)
  })

  it('is over after a new step', () => {
    const history = edited(undo(edited(historyOf(first), second)), third)
    expect(redo(history).present).toBe(third)
  })
})

describe('a step', () => {
  it('that changed nothing is none', () => {
    const history = historyOf(first)
    expect(edited(history, first)).toBe(history)
  })

  it('keeps its label through undo and redo', () => {
    const undone = undo(edited(historyOf(first), second))
    expect(undone.future.map(({ label }) => label)).toEqual([{ step: 'edit-session', subject: { en: 'Opening' } }])
    expect(redo(undone).past.map(({ label }) => label)).toEqual([{ step: 'edit-session', subject: { en: 'Opening' } }])
  })

  it('is forgotten after five hundred others', () => {
    expect(longestHistory).toBe(500)
    let history = historyOf(first)
    const states = Array.from({ length: 501 }, aState)
    for (const state of states) history = edited(history, state)
    expect(history.past).toHaveLength(500)
    expect(history.past[0]?.before).toBe(states[0])
  })
})

describe('edits with one merge key', () => {
  it('within three seconds are one step', () => {
    const history = typed(typed(historyOf(first), second, 0), third, 2999)
    expect(history.past).toHaveLength(1)
    expect(undo(history).present).toBe(first)
  })

  it('are one step as long as each follows the one before it in time', () => {
    const fourth = aState()
    const history = typed(typed(typed(historyOf(first), second, 0), third, 2500), fourth, 5000)
    expect(undo(history).present).toBe(first)
  })

  it('are two steps after three seconds', () => {
    expect(undo(typed(typed(historyOf(first), second, 0), third, 3000)).present).toBe(second)
  })

  it('do not join over another step', () => {
    const between = edited(typed(historyOf(first), second, 0), third)
    expect(undo(typed(between, aState(), 10)).present).toBe(third)
  })

  it('do not join a step that stands before an undone one', () => {
    const undone = undo(edited(typed(historyOf(first), second, 0), third))
    expect(undo(typed(undone, aState(), 10)).present).toBe(second)
  })

  it('do not join a step that was undone and done again', () => {
    const again = redo(undo(typed(historyOf(first), second, 0)))
    expect(undo(typed(again, third, 10)).present).toBe(second)
  })
})

it('edits without a merge key are steps of their own, however close', () => {
  expect(undo(edited(edited(historyOf(first), second), third)).present).toBe(second)
})

it('edits with different merge keys are steps of their own, however close', () => {
  expect(undo(typed(typed(historyOf(first), second, 0, 'title'), third, 1, 'notes')).present).toBe(second)
})

function aState(): WorkspaceDocument {
  return { ...emptyDocument }
}

const label = { step: 'edit-session', subject: { en: 'Opening' } } as const

function edited(history: History, after: WorkspaceDocument): History {
  return recordStep(history, { label, mergeKey: null, at: instant(0), after })
}

function typed(history: History, after: WorkspaceDocument, atMs: number, mergeKey = 'title'): History {
  return recordStep(history, { label, mergeKey, at: instant(atMs), after })
}
