import type { ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import button from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'
import popup from './Popup.module.css'

/** A command of a menu, or a line between commands. */
export type Action =
  | 'separator'
  | {
      readonly key: string
      readonly words: string
      readonly detail?: string
      readonly lang?: string
      readonly isDisabled?: boolean
      readonly isChosen?: boolean
      readonly look?: 'danger'
      /** A picture in front of the words. */
      readonly mark?: ReactNode
      readonly act: () => void
    }

interface Props {
  readonly label: string
  readonly icon: IconName
  readonly actions: readonly Action[]
}

/** A button that opens a menu of commands. */
export function ActionMenu({ label, icon, actions }: Props) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={button.button ?? ''} data-look="quiet" data-icon>
        <span title={label} className={button.titled}>
          <Icon name={icon} />
        </span>
      </AriaButton>
      <ActionList label={label} actions={actions} />
    </MenuTrigger>
  )
}

/** The menu itself, for triggers of another shape. */
export function ActionList({ label, actions }: { readonly label: string; readonly actions: readonly Action[] }) {
  return (
    <Popover className={popup.popup ?? ''} placement="bottom start">
      <Menu
        aria-label={label}
        className={popup.list ?? ''}
        disabledKeys={actions.flatMap((action) => (action !== 'separator' && action.isDisabled ? [action.key] : []))}
      >
        {actions.map((action, index) =>
          action === 'separator' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else that names them
            <Separator key={`line-${index}`} className={popup.separator ?? ''} />
          ) : (
            <MenuItem
              key={action.key}
              id={action.key}
              className={popup.item ?? ''}
              textValue={action.words}
              data-look={action.look}
              onAction={action.act}
            >
              {action.mark}
              <span className={popup.text} lang={action.lang}>
                {action.words}
              </span>
              {action.detail && <span className={popup.detail}>{action.detail}</span>}
              {action.isChosen && <Icon name="check" size={14} />}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  )
}
