import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { z } from 'zod'
import { defaultPreferences, type Preferences, preferencesSchema } from '../core/bridge/preferences.ts'

const boundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  isMaximized: z.boolean(),
})

/** Where the window stood when it was closed. */
export type WindowState = z.infer<typeof boundsSchema>

/** How the app is used on this computer; a file apart from the workspace. A value that makes no sense counts as not set. */
export class PreferencesStore {
  readonly #store: Store<Record<string, unknown>>

  constructor(folder: string) {
    this.#store = openStore(folder)
  }

  get preferences(): Preferences {
    const stored = this.#store.store
    const fields = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
      const parsed = schema.safeParse(stored[name])
      return parsed.success ? [[name, parsed.data]] : []
    })
    return { ...defaultPreferences, ...Object.fromEntries(fields) }
  }

  set(fields: { readonly [F in keyof Preferences]?: Preferences[F] | undefined }): void {
    this.#write(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)))
  }

  get windowState(): WindowState | null {
    const parsed = boundsSchema.safeParse(this.#store.get('window'))
    return parsed.success ? parsed.data : null
  }

  set windowState(state: WindowState) {
    this.#write({ window: state })
  }

  /** A disk that refuses must not keep the window from asking what becomes of unsaved work: the old values stay. */
  #write(fields: Record<string, unknown>): void {
    try {
      this.#store.set(fields)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
}

function openStore(folder: string): Store<Record<string, unknown>> {
  const options = { name: 'preferences', cwd: folder, accessPropertiesByDotNotation: false }
  try {
    return new Store<Record<string, unknown>>(options)
  } catch (error) {
    const path = join(folder, 'preferences.json')
    if (!(error instanceof SyntaxError) || !existsSync(path)) throw error
    renameSync(path, `${path}.unreadable`)
    return new Store<Record<string, unknown>>(options)
  }
}
