const regionId = 'spoken'

/** Where sentences stand that are only heard. One is enough for the window. */
export function Spoken() {
  // Heard over dialogs too, and no part of what they shut out (react-aria).
  return <div id={regionId} className="hidden-visually" role="status" data-react-aria-top-layer="true" />
}

/** Says words aloud that nobody needs to see. The same words once more are heard once more. */
export function speak(words: string): void {
  const region = document.getElementById(regionId)
  if (!region) return
  const line = document.createElement('p')
  line.textContent = words
  region.replaceChildren(line)
}
