import type { Ref } from 'react'
import { Tab } from 'react-aria-components'
import styles from './Panel.module.css'

interface Props {
  readonly id: string
  readonly words: string
  readonly ref?: Ref<HTMLDivElement>
}

/** A tab of the side panel. */
export function PanelTab({ id, words, ref }: Props) {
  return (
    <Tab ref={ref ?? null} id={id} className={styles.tab ?? ''} data-words={words}>
      {words}
    </Tab>
  )
}
