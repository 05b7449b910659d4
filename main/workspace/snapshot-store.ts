import Store from 'electron-store'

/**
 * The workspace's snapshot on the disk, through electron-store: written whole, in one step, synced. The store keeps
 * the text as it is, because parsing it is not needed to serve it to the page.
 */
export class SnapshotStore {
  readonly #store: Store<{ text?: string }>

  constructor(folder: string) {
    this.#store = new Store<{ text?: string }>({
      name: 'workspace',
      cwd: folder,
      accessPropertiesByDotNotation: false,
      serialize: ({ text }) => text ?? '',
      deserialize: (text) => ({ text }),
    })
  }

  get path(): string {
    return this.#store.path
  }

  /** The text as last written; null when there never was one. */
  read(): string | null {
    return this.#store.store.text ?? null
  }

  write(text: string): void {
    this.#store.store = { text }
  }
}
