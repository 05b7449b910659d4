import { cpSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

const external = ['electron', ...builtinModules, /^node:/]

export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'main/index.ts',
    outDir: 'dist/main',
    target: 'node24',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { external, output: { format: 'es', entryFileNames: 'main.js' } },
  },
  plugins: [
    {
      name: 'copy-sample',
      closeBundle: () => cpSync('samples/sample.forum', 'dist/samples/sample.forum'),
    },
  ],
})
