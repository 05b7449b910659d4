import { CodeBadge } from '../ui/CodeBadge.tsx'
import { Disc } from '../ui/Disc.tsx'
import { Icon } from '../ui/Icon.tsx'
import { TrackEdge } from '../ui/TrackEdge.tsx'
import { Marked } from './Marked.tsx'
import styles from './Palette.module.css'
import type { ItemMark, PaletteItem } from './palette-item.ts'

interface Props {
  readonly id: string
  readonly item: PaletteItem
  readonly isChosen: boolean
  readonly onPoint: () => void
}

/** A line that can be chosen. The focus stays in the field; the line is named there. */
export function PaletteLine({ id, item, isChosen, onPoint }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for all lines
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the chosen line
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.item}
      // Pointing at a line chooses it; a list that moves under a still pointer does not.
      onPointerMove={() => {
        if (!isChosen) onPoint()
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={item.run}
    >
      <span className={styles.mark}>{drawing(item.mark)}</span>
      <span className={styles.title}>
        <Marked {...item.title} />
      </span>
      <span className={styles.context}>
        {item.context.map((words, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line keep their places
          <span key={i} className={styles.part}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            <Marked {...words} />
          </span>
        ))}
      </span>
      {item.code && <CodeBadge code={item.code} />}
      {item.shortcut && <kbd className={styles.key}>{item.shortcut}</kbd>}
    </div>
  )
}

function drawing(mark: ItemMark) {
  switch (mark.kind) {
    case 'icon':
      return <Icon name={mark.icon} size={14} />
    case 'disc':
      return <Disc shape={mark.shape} size={14} />
    case 'track':
      return <TrackEdge track={mark.track} />
  }
}
