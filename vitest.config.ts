import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { electron: fileURLToPath(new URL('tests/support/electron-stub.ts', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Tests on the real disk wait for it; other work on the machine can make it slow.
    testTimeout: 30_000,
    // electron-store imports electron; inside Vite the import is answered by the stub.
    server: { deps: { inline: ['electron-store'] } },
  },
})
