/** When the app is ready, and whether its main script waits for that before it has run to its end. */
let noteAwaited: () => void = () => {}
let noteReady: () => void = () => {}

export const readiness = {
  isReady: false,
  awaited: new Promise<void>((resolve) => {
    noteAwaited = resolve
  }),
  ready: new Promise<void>((resolve) => {
    noteReady = resolve
  }),
  noteAwaited(): void {
    setTimeout(noteAwaited)
  },
  noteReady(): void {
    readiness.isReady = true
    noteReady()
  },
}
