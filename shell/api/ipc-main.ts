/** Electron's `ipcMain`. */
import { EventEmitter } from 'node:events'
import { strict } from '../strict.ts'

type Handler = (event: object, ...args: unknown[]) => unknown

export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  private async invoke(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

export const ipcMain = strict('ipcMain', new IpcMain())

export function invokeHandler(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
  return ipcMain['invoke'](channel, event, args)
}
