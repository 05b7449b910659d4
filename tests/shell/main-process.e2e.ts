/** What the app's main process gets from the Chromium shell. */
import { expect, heard, test } from './fixture.ts'

const messageOf = (touch: () => unknown): string => {
  try {
    return `no error: ${String(touch())}`
  } catch (error) {
    return (error as Error).message
  }
}

test('what the shell does not implement throws, by name', async ({ electronApp, page }) => {
  await expect(page.getByRole('heading')).toBeVisible()
  const messages = await electronApp.evaluate((electron, source) => {
    const message = new Function(`return ${source}`)() as typeof messageOf
    const [window] = electron.BrowserWindow.getAllWindows()
    return [
      message(() => electron.Tray),
      message(() => electron.dialog.showCertificateTrustDialog),
      message(() => window?.setOpacity(1)),
      message(() => electron.app.on('login', () => {})),
      message(() => new electron.BrowserWindow({ kiosk: true })),
      message(() => electron.Menu.buildFromTemplate([{ role: 'shareMenu' }])),
    ]
  }, messageOf.toString())
  expect(messages).toEqual([
    'electron.Tray is not supported by the Chromium shell',
    'dialog.showCertificateTrustDialog is not supported by the Chromium shell',
    'BrowserWindow.setOpacity is not supported by the Chromium shell',
    "app.on('login') is not supported by the Chromium shell",
    'BrowserWindow.kiosk is not supported by the Chromium shell',
    "The menu role 'shareMenu' is not supported by the Chromium shell",
  ])
})

test("the app's name, version and address are its own, and the window has the size asked for", async ({
  electronApp,
  page,
}) => {
  const facts = await electronApp.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return [app.getName(), app.getVersion(), window?.webContents.getURL(), window?.getBounds().width]
  })
  expect(facts).toEqual(['Shell Fixture', '1.2.3', 'app://bundle/index.html', 1000])
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700])
})

test('an accelerator runs its menu item', async ({ page, electronApp }) => {
  await page.keyboard.press('Control+Shift+S')
  await expect.poll(() => heard(electronApp)).toContain('saved')
})

test('a menu role acts on the page', async ({ page, electronApp }) => {
  await page.getByLabel('Name').focus()
  await electronApp.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('select-all')?.click())
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('forum')
})

test('a window that the page closes asks the app first, which may keep it open', async ({ page, electronApp }) => {
  page.on('dialog', () => {}) // Otherwise Playwright itself agrees to the closing.
  await electronApp.evaluate(() => Object.assign(globalThis, { keepsOpen: true }))
  await page.evaluate(() => window.close())
  await expect.poll(() => heard(electronApp)).toContain('close')
  expect(await page.evaluate(() => document.title)).toBe('Shell fixture')

  await electronApp.evaluate(() => Object.assign(globalThis, { keepsOpen: false }))
  const closed = electronApp.waitForEvent('close')
  await page.evaluate(() => window.close())
  await closed
})

test('Ctrl+W asks the app first', async ({ page, electronApp }) => {
  await electronApp.evaluate(() => Object.assign(globalThis, { keepsOpen: true }))
  await page.keyboard.press('Control+w')
  await expect.poll(() => heard(electronApp)).toContain('close')
  expect(await page.evaluate(() => document.title)).toBe('Shell fixture')
})

test('a reload is not taken for a closing', async ({ page, electronApp }) => {
  await page.reload()
  await expect(page.getByRole('heading')).toBeVisible()
  expect(await heard(electronApp)).not.toContain('close')
})

test('a programmatic close can be refused, and then the app goes on', async ({ page, electronApp }) => {
  await electronApp.evaluate(({ app }) => {
    Object.assign(globalThis, { keepsOpen: true })
    app.quit()
  })
  await expect.poll(() => heard(electronApp)).toContain('close')
  expect(await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await expect(page.getByRole('heading')).toBeVisible()
})

test('the theme decides what the page prefers', async ({ page, electronApp }) => {
  const isDark = (): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await electronApp.evaluate(({ nativeTheme }) => Object.assign(nativeTheme, { themeSource: 'dark' }))
  await expect.poll(isDark).toBe(true)
  expect(await electronApp.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
})

test('a window can be maximized and restored, and says so', async ({ electronApp, page }) => {
  await page.bringToFront()
  const states = await electronApp.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return []
    const next = (event: string): Promise<void> =>
      new Promise((resolve) => (window as unknown as NodeJS.EventEmitter).once(event, () => resolve()))
    const maximized = next('maximize')
    window.maximize()
    await maximized
    const seen = [window.isMaximized(), window.getNormalBounds().width]
    const restored = next('unmaximize')
    window.unmaximize()
    await restored
    return [...seen, window.isMaximized()]
  })
  expect(states).toEqual([true, 1000, false])
})

test('the page prints to PDF', async ({ electronApp, page }) => {
  await expect(page.getByRole('heading')).toBeVisible()
  const start = await electronApp.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
    })
    return pdf?.subarray(0, 5).toString()
  })
  expect(start).toBe('%PDF-')
})
