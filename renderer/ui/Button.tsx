import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, ToggleButton as AriaToggleButton, type ButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
  /** Primary: the one filled button of a region. Quiet: without a frame. */
  readonly look?: 'normal' | 'quiet' | 'primary' | 'danger'
  readonly icon?: IconName
  readonly small?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A command in words, with an icon where it helps to find it. */
export function Button({ look = 'normal', icon, small = false, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={styles.button ?? ''} data-look={look} data-small={small || undefined}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: IconName
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  /** On the button that takes a line of a list away: there the focus goes when its neighbour is taken away. */
  readonly 'data-remove'?: true
}

/** A command whose place is too narrow for words. */
export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <AriaButton {...props} aria-label={label} className={styles.button ?? ''} data-look="quiet" data-icon>
      <span title={label} className={styles.titled}>
        <Icon name={icon} />
      </span>
    </AriaButton>
  )
}

interface IconToggleProps {
  readonly icon: IconName
  /** What holds while it is pressed: its accessible name and its tooltip. */
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** Something that holds or not, whose place is too narrow for words. */
export function IconToggle({ icon, label, value, onChange }: IconToggleProps) {
  return (
    <AriaToggleButton
      isSelected={value}
      onChange={onChange}
      aria-label={label}
      className={styles.button ?? ''}
      data-look="quiet"
      data-icon
    >
      <span title={label} className={styles.titled}>
        <Icon name={icon} />
      </span>
    </AriaToggleButton>
  )
}
