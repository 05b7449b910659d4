/** Starts Chromium once the app's main script has run, and tells the app that it is ready. */
import { app, chromiumSwitches } from './api/app.ts'
import { readiness } from './api/readiness.ts'
import { defaultSession } from './api/session.ts'
import { startChromium } from './chromium.ts'
import { setConnection } from './connection.ts'
import { fromChromiumUrl } from './custom-schemes.ts'
import { interceptRequests } from './requests.ts'
import { preventable } from './strict.ts'
import { allPages, watchTargets } from './targets.ts'

export async function startApp(): Promise<void> {
  const cdp = await startChromium(app.getPath('userData'), chromiumSwitches(), () => {
    for (const page of allPages()) page.detach()
    app.quit()
  })
  setConnection(cdp)
  cdp.on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => {
    // Chromium was told to download nothing; the app hears of the attempt.
    defaultSession.emit('will-download', preventable({}), {
      getURL: () => fromChromiumUrl(url),
      getFilename: () => suggestedFilename,
      cancel() {},
    })
  })
  await Promise.all([
    interceptRequests(cdp),
    watchTargets(cdp),
    // An empty list rejects every permission, for every origin, without a question to the user.
    cdp.send('Browser.grantPermissions', { permissions: [] }),
    cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }),
  ])
  readiness.noteReady()
  app.emit('ready', {}, {})
}
