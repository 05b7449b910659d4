import type { Stage } from '../../core/document/vocabulary.ts'
import type { Answer } from '../../core/programme/answer.ts'
import styles from './Disc.module.css'

/** What a disc can show: it fills like a moon as an answer comes nearer; declined is struck. */
export type DiscShape = Stage | Answer

/** The answer as a shape. The word stands beside it, or in the name of what holds it. */
export function Disc({ shape, size = 12 }: { readonly shape: DiscShape; readonly size?: 12 | 14 }) {
  return (
    <svg className={styles[tone(shape)]} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {drawing(shape)}
    </svg>
  )
}

function tone(shape: DiscShape): 'open' | 'pencilled' | 'confirmed' | 'declined' {
  if (shape === 'confirmed' || shape === 'declined') return shape
  return shape === 'tentative' || shape === 'pencilled' ? 'pencilled' : 'open'
}

function drawing(shape: DiscShape) {
  const ring = <circle cx="7" cy="7" r="5.600" fill="none" stroke="currentColor" strokeWidth="1.400" />
  switch (shape) {
    case 'prospect':
    case 'hold':
      return (
        <circle
          cx="7"
          cy="7"
          r="5.600"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.400"
          strokeDasharray="2.200 2.200"
        />
      )
    case 'contacted':
      return ring
    case 'in-discussion':
      return (
        <>
          {ring}
          <path d="M7 7V1.400A5.600 5.600 0 0 1 12.600 7z" fill="currentColor" />
        </>
      )
    case 'tentative':
    case 'pencilled':
      return (
        <>
          {ring}
          <path d="M7 1.400a5.600 5.600 0 0 1 0 11.200z" fill="currentColor" />
        </>
      )
    case 'confirmed':
      return (
        <>
          <circle cx="7" cy="7" r="6.300" fill="currentColor" />
          <path d="m4.300 7.300 2 2 3.500-4" fill="none" stroke="var(--surface)" strokeWidth="1.500" />
        </>
      )
    case 'declined':
      return (
        <>
          {ring}
          <path d="M3 11 11 3" stroke="currentColor" strokeWidth="1.400" />
        </>
      )
    case 'dormant':
      return (
        <>
          {ring}
          <path d="M4.500 7h5" stroke="currentColor" strokeWidth="1.400" />
        </>
      )
  }
}
