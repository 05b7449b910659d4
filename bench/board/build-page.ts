import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, mergeConfig, type Rolldown } from 'vite'
import rendererConfig from '../../vite.renderer.config.ts'

const root = join(import.meta.dirname, '../..')
const react = /^(react|react-dom|scheduler)(\/|$)/

/** A built page: what to serve, by name. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>

/** Builds a candidate's page as the app's own page is built. Legible code names its functions in traces. */
export async function buildPage(entry: string, { isLegible }: { readonly isLegible: boolean }): Promise<PageFiles> {
  const output = await bundle(entry, { minify: !isLegible })
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'))
  if (!script) throw new Error(`buildPage: ${entry} has no entry`)
  const links = styles.map(({ fileName }) => `<link rel="stylesheet" href="./${fileName}">`).join('')
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<style>html,body,#root{height:100%;margin:0;overflow:hidden}</style>${links}
<script type="module" src="./${script.fileName}"></script></head><body><div id="root"></div></body></html>`
  return new Map([
    ['index.html', page],
    ...output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
  ])
}

/** How much JavaScript a candidate adds to an app that has React already, in bytes. */
export async function sizeOf(entry: string): Promise<{ readonly minified: number; readonly gzipped: number }> {
  const output = await bundle(entry, { minify: true, rolldownOptions: { external: react } })
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}

async function bundle(entry: string, options: Parameters<typeof mergeConfig>[1]['build']) {
  const config = mergeConfig(rendererConfig, {
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    // One React for all: the app's own.
    resolve: {
      alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: join(root, 'node_modules/$1') }],
    },
    build: {
      ...options,
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, entry), ...options.rolldownOptions },
    },
  })
  const built = await build(config)
  if (!('output' in built)) throw new Error(`bundle: ${entry} was not built at once`)
  return (built as Rolldown.RolldownOutput).output
}
