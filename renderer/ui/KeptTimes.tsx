/** A sentence in which no time, and no range of times, is broken over two lines. */
export function KeptTimes({ words }: { readonly words: string }) {
  const parts = words.split(/(\d\d:\d\d(?:–\d\d:\d\d)?)/)
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order
      <span key={i} className="numeric">
        {part}
      </span>
    ),
  )
}
