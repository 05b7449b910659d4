import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Playwright asks the electron package where Electron is.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(import.meta.dirname, '../../shell')

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/shell',
  timeout: 20_000,
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
})
