import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PreferencesStore } from '../../main/preferences-store.ts'
import { aFolder, filesIn } from '../support/stored-workspace.ts'

const first = {
  language: null,
  theme: 'system',
  forumId: null,
  screen: 'programme',
  boards: {},
  outreach: {
    view: 'list',
    showsToday: true,
    columns: ['organization', 'stage', 'purpose', 'owner', 'lastContact', 'followUp'],
    sorting: [{ column: 'followUp', descending: false }],
  },
  importMappings: [],
  author: '',
}

describe('preferences', () => {
  it('begin with the system’s language and theme, on the programme', () => {
    expect(new PreferencesStore(aFolder()).preferences).toEqual(first)
  })

  it('are there at the next start', () => {
    const folder = aFolder()
    new PreferencesStore(folder).set({ language: 'ko', screen: 'outreach' })
    expect(new PreferencesStore(folder).preferences).toEqual({ ...first, language: 'ko', screen: 'outreach' })
  })

  it('that are not named stay as they are', () => {
    const store = new PreferencesStore(aFolder())
    store.set({ theme: 'dark' })
    store.set({ language: 'ja', theme: undefined })
    expect(store.preferences).toEqual({ ...first, language: 'ja', theme: 'dark' })
  })

  it('can follow the system’s language again', () => {
    const store = new PreferencesStore(aFolder())
    store.set({ language: 'zh' })
    store.set({ language: null })
    expect(store.preferences.language).toBeNull()
  })

  it('that make no sense count as not set, each by itself', () => {
    const folder = withFile(
      JSON.stringify({ language: 'xx', theme: 'dark', forumId: 7, screen: ['programme'], unknown: true }),
    )
    expect(new PreferencesStore(folder).preferences).toEqual({ ...first, theme: 'dark' })
  })

  it.each(['[]', 'null', '"dark"', '7'])('in a file that says %s begin anew', (text) => {
    expect(new PreferencesStore(withFile(text)).preferences).toEqual(first)
  })

  it.each(['{"theme":', '', 'nonsense'])('in a file that is not JSON (%j) begin anew', (text) => {
    expect(new PreferencesStore(withFile(text)).preferences).toEqual(first)
  })

  it('that cannot be read are moved aside, not written over', () => {
    const folder = withFile('{"theme":"dark"')
    const store = new PreferencesStore(folder)
    store.set({ theme: 'light' })
    expect(filesIn(folder)['preferences.json.unreadable']).toBe('{"theme":"dark"')
    expect(new PreferencesStore(folder).preferences.theme).toBe('light')
  })
})

describe('where the window stood', () => {
  const place = { x: -1200, y: 40, width: 1280, height: 800, isMaximized: false }

  it('is there at the next start, beside the preferences', () => {
    const folder = aFolder()
    const store = new PreferencesStore(folder)
    store.set({ theme: 'dark' })
    store.windowState = place
    expect(new PreferencesStore(folder).windowState).toEqual(place)
    expect(new PreferencesStore(folder).preferences.theme).toBe('dark')
  })

  it('is not known at the first start', () => {
    expect(new PreferencesStore(aFolder()).windowState).toBeNull()
  })

  it.each([{ ...place, width: 12 }, { ...place, x: 0.5 }, { ...place, y: null }, 'left', 7])(
    'counts as unknown when it says %j',
    (window) => {
      expect(new PreferencesStore(withFile(JSON.stringify({ window }))).windowState).toBeNull()
    },
  )
})

function withFile(text: string): string {
  const folder = aFolder()
  writeFileSync(join(folder, 'preferences.json'), text)
  return folder
}
