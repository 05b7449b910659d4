/** Validates electron-builder.yml with electron-builder's own validator: no download, no packaging. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
  getConfig(folder: string, path: null, overrides: object): Promise<unknown>
  validateConfiguration(config: unknown, logger: unknown): Promise<void>
}
const { DebugLogger } = require('builder-util') as { DebugLogger: new (isEnabled: boolean) => unknown }

const config = await getConfig(join(import.meta.dirname, '..'), null, {})
await validateConfiguration(config, new DebugLogger(false))
console.log('electron-builder.yml is valid')
