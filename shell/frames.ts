/** Which frames a page has, and which frame a message came from. */
export interface Frame {
  readonly id: string
  readonly url: string
  readonly name: string
  /** Null only for the main frame. */
  readonly parent: Frame | null
}

interface MutableFrame extends Frame {
  url: string
  name: string
}

export class Frames {
  private mainId = ''
  private readonly byId = new Map<string, MutableFrame>()
  private readonly frameOfContext = new Map<number, string>()

  get main(): Frame {
    return this.byId.get(this.mainId) ?? { id: this.mainId, url: '', name: '', parent: null }
  }

  setMain(id: string): void {
    this.mainId = id
    this.byId.set(id, { id, url: '', name: '', parent: null })
  }

  add(id: string, parentId: string): void {
    this.byId.set(id, { id, url: '', name: '', parent: this.byId.get(parentId) ?? this.main })
  }

  remove(id: string): void {
    if (id !== this.mainId) this.byId.delete(id)
  }

  navigated(id: string, parentId: string | undefined, url: string, name: string): void {
    if (!this.byId.has(id)) this.add(id, parentId ?? this.mainId)
    this.moved(id, url)
    const frame = this.byId.get(id)
    if (frame) frame.name = name
  }

  moved(id: string, url: string): void {
    const frame = this.byId.get(id)
    if (frame) frame.url = url
  }

  addContext(context: number, frameId: string): void {
    this.frameOfContext.set(context, frameId)
  }

  forgetContext(context: number): void {
    this.frameOfContext.delete(context)
  }

  ofContext(context: number): Frame | undefined {
    return this.byId.get(this.frameOfContext.get(context) ?? '')
  }
}
