import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Folders and what each may import beside itself: the picture of docs/architecture.md. */
const mayImport: { readonly [folder: string]: readonly string[] } = {
  'core/time': ['core'],
  'core/document': ['core', 'core/time'],
  'core/dates': ['core', 'core/time', 'core/document'],
  'core/programme': ['core', 'core/time', 'core/document', 'core/dates'],
  'core/finding': ['core', 'core/time', 'core/document', 'core/dates', 'core/programme'],
  'core/outreach': ['core', 'core/time', 'core/document'],
  'core/calendar': ['core', 'core/time', 'core/document', 'core/programme'],
  'core/release': ['core', 'core/time', 'core/document', 'core/programme', 'core/calendar'],
  'core/search': ['core', 'core/time', 'core/document', 'core/programme'],
  'core/generate': ['core', 'core/time', 'core/document', 'core/programme', 'core/outreach'],
  'core/exchange': ['core', 'core/time', 'core/document', 'core/outreach', 'core/calendar'],
  'core/bridge': [
    'core',
    'core/time',
    'core/document',
    'core/programme',
    'core/outreach',
    'core/calendar',
    'core/exchange',
    'core/release',
  ],
  core: [],
  main: ['core'],
  preload: ['core'],
  renderer: ['core'],
  shell: [],
}

/** Packages that one place alone may import. */
const onlyImporters: { readonly [name: string]: readonly string[] } = {
  ics: ['core/calendar/generate-events.ts'],
  'windows-iana': ['core/calendar/import/named-zone.ts'],
  'pinyin-pro': ['core/search/pinyin.ts'],
  'ical.js': [
    'core/calendar/read-back.ts',
    'core/calendar/import/read-calendar.ts',
    'core/calendar/import/occurrences.ts',
    'core/calendar/import/defined-zones.ts',
    'core/dates/read-ics-days.ts',
    'core/exchange/parse-card.ts',
  ],
  papaparse: ['core/exchange/read-csv.ts', 'core/exchange/write-csv.ts'],
  hucre: ['core/exchange/read-workbook.ts'],
  'hucre/xlsx': ['core/exchange/read-workbook.ts', 'core/exchange/write-workbook.ts'],
  'electron-store': ['main/workspace/snapshot-store.ts', 'main/preferences-store.ts'],
}

const files = Object.keys(mayImport)
  .filter((folder) => !folder.includes('/'))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  )

const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ file, name: match[1] ?? '' }))
})

describe('the import rule', () => {
  it('finds the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(500)
  })

  it('lets a folder import only what stands below it, and never a sibling', () => {
    const wrong = imports
      .filter(({ name }) => name.startsWith('.'))
      .map(({ file, name }) => ({ file, target: relative(root, join(root, dirname(file), name)) }))
      .filter(({ file, target }) => {
        const [from, to] = [folderOf(file), folderOf(target)]
        return (
          from !== to &&
          !mayImport[from]?.some((allowed) => allowed === to || (allowed === 'core' && isWholeCore(from, to)))
        )
      })
    expect(wrong).toEqual([])
  })

  it('keeps core free of Node, the DOM, Electron and React', () => {
    const wrong = imports.filter(
      ({ file, name }) => file.startsWith('core/') && /^(node:|electron|react|@tanstack|use-intl)/.test(name),
    )
    expect(wrong).toEqual([])
  })

  it('lets one place alone import a package that has traps', () => {
    const wrong = imports.filter(({ file, name }) => onlyImporters[name] && !onlyImporters[name].includes(file))
    expect(wrong).toEqual([])
  })

  it('lets one file alone hear the page', () => {
    const hearers = files.filter(
      (file) => file.startsWith('main/') && readFileSync(join(root, file), 'utf8').includes('ipcMain'),
    )
    expect(hearers).toEqual(['main/serve-bridge.ts'])
  })
})

/** The longest listed folder that holds the file: `core/time` for `core/time/zone.ts`, `core` for `core/result.ts`. */
function folderOf(path: string): string {
  const folders = Object.keys(mayImport).filter((folder) => dirname(path) === folder || path.startsWith(`${folder}/`))
  const inner = folders.filter((folder) => folder.includes('/'))[0]
  return inner ?? folders[0] ?? path
}

/** main, preload and renderer may import any folder of core; core's own folders only those listed. */
function isWholeCore(from: string, to: string): boolean {
  return !from.startsWith('core') && to.startsWith('core')
}
