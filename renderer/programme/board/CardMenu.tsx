import type { RefObject } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import popup from '../../ui/Popup.module.css'

/** A line of the menu of a card or a column. */
export type CardAction =
  | 'separator'
  | {
      readonly key: string
      readonly words: string
      readonly detail?: string
      readonly isDisabled?: boolean
      readonly look?: 'danger'
      readonly act: () => void
    }

interface Props {
  readonly label: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly actions: readonly CardAction[]
}

/** The menu of a card or a column, where it was asked for. */
export function CardMenu({ label, anchor, isOpen, onClose, actions }: Props) {
  return (
    <Popover
      className={popup.popup ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Menu
        aria-label={label}
        className={popup.list ?? ''}
        autoFocus="first"
        onClose={onClose}
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
              <span className={popup.text}>{action.words}</span>
              {action.detail && <span className={popup.detail}>{action.detail}</span>}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  )
}
