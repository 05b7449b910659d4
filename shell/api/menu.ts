/** Electron's `Menu`: there is no menu bar, but accelerators and `click()` work, so every command must be reachable in the page. */
import { parseAccelerator } from '../accelerators.ts'
import { setAccelerators } from '../application-menu.ts'
import { requireKnown, strict } from '../strict.ts'
import { BrowserWindow } from './browser-window.ts'
import { roleNamed } from './menu-roles.ts'

export type ItemType = 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
export interface ItemTemplate {
  readonly id?: string
  readonly type?: ItemType
  readonly role?: string
  readonly label?: string
  readonly sublabel?: string
  readonly toolTip?: string
  readonly accelerator?: string
  readonly acceleratorWorksWhenHidden?: boolean
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly visible?: boolean
  readonly checked?: boolean
  readonly submenu?: readonly ItemTemplate[] | Menu
  readonly click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void
}
const ITEM_OPTIONS = [
  'id',
  'type',
  'role',
  'label',
  'sublabel',
  'toolTip',
  'accelerator',
  'acceleratorWorksWhenHidden',
  'registerAccelerator',
  'enabled',
  'visible',
  'checked',
  'submenu',
  'click',
]

export class MenuItem {
  readonly id: string
  readonly type: ItemType
  readonly role: string | undefined
  label: string
  readonly accelerator: string | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly submenu: Menu | undefined
  private readonly onClick: ItemTemplate['click']

  constructor(template: ItemTemplate) {
    requireKnown('MenuItem', template, ITEM_OPTIONS)
    const role = template.role === undefined ? undefined : roleNamed(template.role)
    this.id = template.id ?? ''
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal')
    this.role = template.role
    this.label = template.label ?? role?.label ?? ''
    this.accelerator = template.accelerator ?? role?.accelerator
    this.enabled = template.enabled ?? true
    this.visible = template.visible ?? true
    this.checked = template.checked ?? false
    this.submenu =
      template.submenu instanceof Menu || template.submenu === undefined
        ? template.submenu
        : Menu.buildFromTemplate(template.submenu)
    this.onClick = template.click
    return strict('MenuItem', this)
  }

  click(event: object = {}, window: BrowserWindow | null = BrowserWindow.getFocusedWindow()): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    if (this.role !== undefined) roleNamed(this.role).run(window)
    else this.onClick?.(this, window ?? undefined, event)
  }
}

let applicationMenu: Menu | null = null

export class Menu {
  readonly items: readonly MenuItem[]

  constructor(items: readonly MenuItem[] = []) {
    this.items = items
  }

  static buildFromTemplate(template: readonly ItemTemplate[]): Menu {
    return strict('Menu', new Menu(template.map((item) => new MenuItem(item))))
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
    const items = menu ? allItems(menu).filter((item) => item.accelerator !== undefined) : []
    setAccelerators({
      list: items.map((item, id) => parseAccelerator(item.accelerator ?? '', id)),
      run: (id) => items[id]?.click({ triggeredByAccelerator: true }),
    })
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  getMenuItemById(id: string): MenuItem | null {
    return allItems(this).find((item) => item.id === id) ?? null
  }
}

function allItems(menu: Menu): MenuItem[] {
  return menu.items.flatMap((item) => [item, ...(item.submenu ? allItems(item.submenu) : [])])
}

export const strictMenu = strict('Menu', Menu)
