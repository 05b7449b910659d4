/** Electron's `nativeTheme`. */
import { StrictEmitter, strict } from '../strict.ts'
import { allPages } from '../targets.ts'

type ThemeSource = 'system' | 'light' | 'dark'

export class NativeTheme extends StrictEmitter {
  private source: ThemeSource = 'system'
  /** Known once a page has been shown: Chromium learns it from the desktop. */
  private isSystemDark = false

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): ThemeSource {
    return this.source
  }

  set themeSource(source: ThemeSource) {
    if (source === this.source) return
    this.source = source
    for (const page of allPages())
      page.send('Emulation.setEmulatedMedia', { features: emulatedColorScheme() }).catch(() => {})
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark' || (this.source === 'system' && this.isSystemDark)
  }

  private noteSystem(isDark: boolean): void {
    if (this.source !== 'system' || isDark === this.isSystemDark) return
    this.isSystemDark = isDark
    this.emit('updated')
  }
}

const instance = new NativeTheme()
export const nativeTheme = strict('nativeTheme', instance)

export function noteColorScheme(isDark: boolean): void {
  instance['noteSystem'](isDark)
}

/** What a page must be told so that `prefers-color-scheme` follows the theme's source. */
export function emulatedColorScheme(): { name: string; value: string }[] {
  return instance.themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: instance.themeSource }]
}
