import styles from './Icon.module.css'

const strokes = {
  programme: 'M2 3.5h12v9.500H2zM2 6.500h12M6.500 6.500v6.500M10.500 6.500v6.500',
  outreach:
    'M8.300 5.600a2.500 2.500 0 1 1-5 0a2.500 2.500 0 0 1 5 0M1.500 13.200c.4-2.500 2-3.700 4.300-3.700s3.900 1.200 4.300 3.700M10.800 3.200a2.400 2.400 0 0 1 0 4.700M12 9.800c1.400.5 2.200 1.700 2.500 3.400',
  settings:
    'M2 5h6.500M13 5h1M2 11h1M7.500 11H14M12.600 5a1.800 1.800 0 1 1-3.600 0a1.800 1.800 0 0 1 3.600 0M6.900 11a1.800 1.800 0 1 1-3.600 0a1.800 1.800 0 0 1 3.600 0',
  search: 'M11.500 7a4.500 4.500 0 1 1-9 0a4.500 4.500 0 0 1 9 0M10.300 10.300 14 14',
  undo: 'M5.500 3 2.500 6l3 3M2.500 6h7a3.500 3.500 0 0 1 0 7H7',
  redo: 'm10.500 3 3 3-3 3M13.500 6h-7a3.500 3.500 0 0 0 0 7H9',
  plus: 'M8 3v10M3 8h10',
  down: 'm4.500 6.500 3.500 3.500 3.500-3.500',
  up: 'm4.500 9.500 3.500-3.500 3.500 3.500',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.500 3.500 3.500L13 4.500',
  calendar: 'M2 3.500h12V14H2zM2 6.800h12M5.500 1.800v3M10.500 1.800v3',
  out: 'M8 10V2.500M5 5.500l3-3 3 3M3 9.500v4h10v-4',
  folder: 'M2 4h4l1.500 1.500H14v7.500H2z',
  star: 'm8 2 1.800 3.900 4.200.5-3.100 2.900.8 4.200L8 11.400l-3.700 2.100.8-4.200L2 6.400l4.200-.5z',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 4.500V8l2.500 1.500',
  menu: 'M2.500 4.500h11M2.500 8h11M2.500 11.500h11',
  trash: 'M3 4.500h10M6.500 4.500V2.800h3v1.700M4.300 4.500l.6 9h6.200l.6-9M6.700 7v4M9.300 7v4',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  phone:
    'M4 2.500h2l1 3-1.500 1.200a8 8 0 0 0 3.800 3.800L10.500 9l3 1v2c0 1-.8 1.500-1.700 1.400C7 13 3 9 2.600 4.200 2.500 3.300 3 2.500 4 2.500z',
  email: 'M2 3.500h12v9H2zM2.500 4.500l5.500 4.500 5.500-4.500',
  letter: 'M3.500 2h9v12h-9zM6 5h4M6 7.500h4M6 10h2.500',
  chat: 'M2 3h12v8H7.500L4.500 13.500V11H2z',
  meeting:
    'M8.300 5.600a2.500 2.500 0 1 1-5 0a2.500 2.500 0 0 1 5 0M1.500 13.200c.4-2.500 2-3.700 4.300-3.700s3.900 1.200 4.300 3.700M10.800 3.200a2.400 2.400 0 0 1 0 4.700M12 9.800c1.400.5 2.200 1.700 2.500 3.400',
  video: 'M1.500 4h9v8h-9zM10.500 7l4-2v6l-4-2',
  hall: 'M2 13.500h12M3 13.500V6l5-3 5 3v7.500M6.500 13.500V9h3v4.500',
} as const

const solids = {
  fatal:
    'M5.200 1.500h5.600l3.700 3.700v5.600l-3.700 3.700H5.200L1.500 10.800V5.200zM5.300 6.300 7 8 5.300 9.700l1 1L8 9l1.700 1.700 1-1L9 8l1.700-1.700-1-1L8 7 6.300 5.300z',
  warning: 'M8 1.500 15 14H1zM7.200 6l.2 4h1.200l.2-4zM8 11a.9.9 0 1 0 0 1.800.9.9 0 0 0 0-1.800z',
  info: 'M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM7.200 7v4.500h1.600V7zM8 4.200a.9.9 0 1 0 0 1.800.9.9 0 0 0 0-1.800z',
} as const

export type IconName = keyof typeof strokes | keyof typeof solids

/** A picture beside words; it never says anything by itself. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 12 | 14 | 16 | 18 }) {
  const solid = name in solids
  const path = solid ? solids[name as keyof typeof solids] : strokes[name as keyof typeof strokes]
  return (
    <svg
      className={solid ? styles.solid : styles.stroke}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} {...(name === 'more' ? { strokeWidth: 2.2 } : {})} />
    </svg>
  )
}
