/** Where a window is and in which state, as Chromium last said; changes are asked for one after the other. */
import type { Cdp } from './cdp.ts'
import type { WindowBounds, WindowState } from './cdp-protocol.ts'
import { host } from './host.ts'

export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}
export interface PlacementChange {
  readonly isMoved: boolean
  readonly isResized: boolean
  readonly from: WindowState
  readonly to: WindowState
}

export class WindowPlacement {
  /** While the window is not maximized, minimized or full screen. */
  normal: Bounds
  current: Bounds
  state: WindowState = 'normal'
  private readonly cdp: Cdp
  private readonly onChange: (change: PlacementChange) => void
  private readonly minimum: { width: number; height: number }
  private targetId = ''
  private windowId = 0
  private known: WindowState = 'normal'
  /** Headless Chromium counts the bars of a browser window that it does not draw. */
  private hiddenBars = { width: 0, height: 0 }
  private queue: Promise<unknown>
  private open: () => void = () => {}

  constructor(
    cdp: Cdp,
    bounds: Bounds,
    minimum: { width: number; height: number },
    onChange: (change: PlacementChange) => void,
  ) {
    this.cdp = cdp
    this.normal = { ...bounds }
    this.current = { ...bounds }
    this.minimum = minimum
    this.onChange = onChange
    this.queue = new Promise<void>((resolve) => {
      this.open = resolve
    })
  }

  /** Called once, when the window is there; `readInnerSize` asks its page. */
  async begin(
    targetId: string,
    isHidden: boolean,
    readInnerSize: () => Promise<{ width: number; height: number }>,
  ): Promise<void> {
    this.targetId = targetId
    this.windowId = (await this.cdp.send('Browser.getWindowForTarget', { targetId })).windowId
    if (host.isHeadless) {
      const inner = await readInnerSize()
      this.hiddenBars = {
        width: Math.max(0, this.normal.width - inner.width),
        height: Math.max(0, this.normal.height - inner.height),
      }
    }
    await this.apply(this.outer(this.normal))
    if (isHidden && !host.isHeadless) await this.apply({ windowState: 'minimized' })
    this.open()
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.normal = { ...this.normal, ...bounds }
    this.current = { ...this.normal }
    const wanted = this.outer(this.normal)
    void this.enqueue(() => this.apply(wanted))
  }

  setState(state: WindowState): void {
    this.state = state
    void this.enqueue(async () => {
      // Chromium goes from one special state to another only through the normal one.
      if (state !== 'normal' && this.known !== 'normal') await this.apply({ windowState: 'normal' })
      await this.apply({ windowState: state })
      await this.read()
    })
  }

  /** Reads what the user has done to the window. */
  refresh(): Promise<void> {
    return this.enqueue(() => this.read())
  }

  private enqueue(step: () => Promise<unknown>): Promise<void> {
    const done = this.queue.then(step).then(
      () => {},
      () => {}, // The window is gone.
    )
    this.queue = done
    return done
  }

  private async apply(bounds: WindowBounds): Promise<void> {
    await this.cdp.send('Browser.setWindowBounds', { windowId: this.windowId, bounds })
  }

  private async read(): Promise<void> {
    const { bounds } = await this.cdp.send('Browser.getWindowForTarget', { targetId: this.targetId })
    const before = this.current
    const from = this.known
    this.known = bounds.windowState
    this.state = bounds.windowState
    this.current = {
      x: bounds.left,
      y: bounds.top,
      width: bounds.width - this.hiddenBars.width,
      height: bounds.height - this.hiddenBars.height,
    }
    if (this.state === 'normal') this.normal = { ...this.current }
    this.onChange({
      isMoved: before.x !== this.current.x || before.y !== this.current.y,
      isResized: before.width !== this.current.width || before.height !== this.current.height,
      from,
      to: this.state,
    })
    await this.keepMinimum()
  }

  /** Chromium's windows know no smallest size of the app's; one that was made smaller grows back. */
  private async keepMinimum(): Promise<void> {
    const { width, height } = this.current
    if (this.state !== 'normal' || (width >= this.minimum.width && height >= this.minimum.height)) return
    this.normal = {
      ...this.current,
      width: Math.max(width, this.minimum.width),
      height: Math.max(height, this.minimum.height),
    }
    this.current = { ...this.normal }
    await this.apply(this.outer(this.normal))
  }

  private outer({ x, y, width, height }: Bounds): WindowBounds {
    return { left: x, top: y, width: width + this.hiddenBars.width, height: height + this.hiddenBars.height }
  }
}
