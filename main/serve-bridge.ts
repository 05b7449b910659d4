import { ipcMain } from 'electron'
import { type Bridge, type CallName, calls } from '../core/bridge/contract.ts'
import { isAppUrl } from './app-scheme.ts'

/**
 * Answers the page's calls. Only the main frame of our own page is heard, only calls of the contract are known, and
 * arguments are checked against it; anything else throws and reaches no handler.
 */
export function serveBridge(handlers: Bridge): void {
  ipcMain.handle('bridge:call', async (event, name: unknown, ...input: unknown[]) => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !isAppUrl(frame.url)) {
      throw new Error(`Bridge: refused a call from ${frame?.url ?? 'a frame that is gone'}`)
    }
    if (typeof name !== 'string' || !Object.hasOwn(calls, name)) {
      throw new Error(`Bridge: no call ${JSON.stringify(name)}`)
    }
    const call = name as CallName
    const checked = calls[call].input.safeParse(input)
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw new Error(`Bridge: ${call} was called wrongly at ${issue?.path.join('.')}: ${issue?.message}`)
    }
    const handler = handlers[call] as (...input: unknown[]) => Promise<unknown>
    return handler(...(checked.data as unknown[]))
  })
}
