import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { AppMenu, MenuEntry } from '../core/bridge/menu.ts'

/** Puts up the menu that the page describes, in its language. `choose` is told which command was chosen. */
export function showMenu(menu: AppMenu, choose: (command: string) => void): void {
  const bar = menu.map(({ label, entries }) => ({ label, submenu: entries.map((entry) => item(entry, choose)) }))
  const appleMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appleMenu, ...bar]))
}

/** The menu before the page has said its own: enough to quit, and nothing that reloads or opens tools. */
export function showFirstMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'Forum Planner', submenu: [{ role: 'quit' }] }]))
}

function item(entry: MenuEntry, choose: (command: string) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: entry.role, label: entry.label }
    case 'command':
      return {
        id: entry.command,
        label: entry.label,
        ...(entry.accelerator ? { accelerator: entry.accelerator } : {}),
        click: () => choose(entry.command),
      }
  }
}
