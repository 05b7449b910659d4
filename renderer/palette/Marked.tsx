import type { ReactNode } from 'react'
import styles from './Palette.module.css'
import type { MarkedWords } from './palette-item.ts'

/** Words with what was found in them marked: by weight and a line under it, not by colour alone. */
export function Marked({ text, lang, ranges }: MarkedWords) {
  const parts: ReactNode[] = []
  let done = 0
  for (const [start, end] of ranges) {
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>)
    done = end
  }
  return (
    <span className={styles.words} lang={lang ?? undefined}>
      {parts}
      {text.slice(done)}
    </span>
  )
}
