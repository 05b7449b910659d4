import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type OutreachColumn, outreachColumns } from '../../../core/bridge/preferences.ts'
import { useWords } from '../../i18n/language-context.tsx'
import button from '../../ui/Button.module.css'
import { Icon } from '../../ui/Icon.tsx'
import popup from '../../ui/Popup.module.css'
import { columnHeads } from './columns.ts'

interface Props {
  readonly columns: readonly OutreachColumn[]
  readonly onChange: (columns: readonly OutreachColumn[]) => void
}

/** Which columns the table shows. The organization is always there. */
export function ColumnMenu({ columns, onChange }: Props) {
  const t = useWords()
  const optional = outreachColumns.filter((column) => column !== 'organization')
  return (
    <MenuTrigger>
      <AriaButton className={button.button ?? ''} data-look="quiet">
        {t('list.columns')}
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className={popup.popup ?? ''} placement="bottom end">
        <Menu
          aria-label={t('list.columns')}
          className={popup.list ?? ''}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) =>
            onChange(
              outreachColumns.filter((column) => column === 'organization' || keys === 'all' || keys.has(column)),
            )
          }
        >
          {optional.map((column) => (
            <MenuItem key={column} id={column} className={popup.item ?? ''} textValue={t(columnHeads[column])}>
              <span className={popup.mark}>{columns.includes(column) && <Icon name="check" size={14} />}</span>
              <span className={popup.text}>{t(columnHeads[column])}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
