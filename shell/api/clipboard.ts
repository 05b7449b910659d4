/** Electron's `clipboard`, write only: the page's own copy command is used, in the world its scripts do not see. */
import { strict } from '../strict.ts'
import { allPages } from '../targets.ts'

export const clipboard = strict('clipboard', {
  writeText(text: string, _type?: 'selection' | 'clipboard'): void {
    const [page] = allPages()
    if (!page) throw new Error('clipboard.writeText needs an open window in the Chromium shell')
    const script = `(() => {
      const fill = (event) => { event.clipboardData.setData('text/plain', ${JSON.stringify(text)}); event.preventDefault(); event.stopImmediatePropagation() }
      addEventListener('copy', fill, { capture: true, once: true })
      document.execCommand('copy')
      removeEventListener('copy', fill, { capture: true })
    })()`
    page.evaluateInPreloadWorld(script).catch((error: unknown) => console.error('The text could not be copied', error))
  },
})
