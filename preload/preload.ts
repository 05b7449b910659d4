import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { PreloadBridge } from '../core/bridge/contract.ts'

// Main checks the sender, the name and every argument; nothing here can be trusted to have done so.
const bridge: PreloadBridge = {
  call: (name, ...input) => ipcRenderer.invoke('bridge:call', name, ...input),
  listen(listener) {
    const forward = (_event: IpcRendererEvent, event: unknown) => listener(event)
    ipcRenderer.on('bridge:event', forward)
    return () => void ipcRenderer.removeListener('bridge:event', forward)
  },
}

contextBridge.exposeInMainWorld('forumPlanner', bridge)
