import type { ChangeKind } from '../../core/release/compare-releases.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './KindIcon.module.css'

const icons: { readonly [K in ChangeKind]: IconName } = {
  new: 'plus',
  restored: 'undo',
  moved: 'forward',
  changed: 'more',
  cancelled: 'close',
}

/** What became of a session, as a mark: each kind has its own shape. */
export function KindIcon({ kind }: { readonly kind: ChangeKind }) {
  return (
    <span className={styles.mark} data-kind={kind}>
      <Icon name={icons[kind]} size={12} />
    </span>
  )
}
