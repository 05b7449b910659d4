import { defineConfig } from 'vite'

// A sandboxed preload is one CommonJS file that may require `electron` and nothing else.
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: 'preload/preload.ts',
    outDir: 'dist/preload',
    target: 'chrome150',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
})
