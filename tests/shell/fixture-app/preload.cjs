const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('api', { invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args) })
