import { Button as AriaButton, MenuTrigger } from 'react-aria-components'
import { type Action, ActionList } from './ActionMenu.tsx'
import button from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface Props {
  readonly words: string
  /** The name, where the words alone do not say what the menu is about. */
  readonly label?: string
  readonly icon?: IconName
  readonly actions: readonly Action[]
}

/** A button in words that opens a menu of commands. */
export function WordMenu({ words, label, icon, actions }: Props) {
  return (
    <MenuTrigger>
      <AriaButton className={button.button ?? ''} data-look="quiet" {...(label ? { 'aria-label': label } : {})}>
        {icon && <Icon name={icon} size={14} />}
        {words}
        <Icon name="down" size={12} />
      </AriaButton>
      <ActionList label={label ?? words} actions={actions} />
    </MenuTrigger>
  )
}
