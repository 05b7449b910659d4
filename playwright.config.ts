import { defineConfig } from '@playwright/test'
import { chooseElectronTarget } from './scripts/electron-target.ts'

// The shell's own tests always start the shell, whatever is installed; see their fixture.
const target = await chooseElectronTarget({ mayDownload: false })
if (target === 'chromium' && process.argv[2] === 'test' && !process.env['TEST_WORKER_INDEX']) {
  console.warn("NOT TESTED ON ELECTRON: its binary is not installed here. The app's tests run on the Chromium shell.")
}

export default defineConfig({
  outputDir: 'test-results/playwright',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json']],
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure' },
  projects: [
    { name: 'shell', testDir: 'tests/shell', testMatch: '*.e2e.ts' },
    { name: 'app', testDir: 'tests/e2e', testMatch: '*.e2e.ts' },
  ],
})
