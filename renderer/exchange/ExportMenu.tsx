import { Button as AriaButton, MenuTrigger } from 'react-aria-components'
import type { ExportColumn, ExportRow } from '../../core/exchange/export-table.ts'
import { writeCsv } from '../../core/exchange/write-csv.ts'
import { writeVCards } from '../../core/exchange/write-vcards.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { ActionList } from '../ui/ActionMenu.tsx'
import button from '../ui/Button.module.css'
import { Icon } from '../ui/Icon.tsx'
import { useSaveList } from './use-save-list.ts'

interface Props {
  /** What the file is called, ASCII and without an extension. */
  readonly name: string
  /** What the sheet of a workbook is called. */
  readonly title: string
  /** What is on the screen. Asked for when the list is written, not before. */
  readonly list: () => { readonly columns: readonly ExportColumn[]; readonly rows: readonly ExportRow[] }
}

/** Gives away the list that is on the screen, as separated values or as a workbook, and people as cards. */
export function ExportMenu({ name, title, list }: Props) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const save = useSaveList()
  const label = t('exchange.export')
  const saveCsv = () => {
    const { columns, rows } = list()
    return save('csv', name, label, writeCsv(columns, rows))
  }
  const saveWorkbook = async () => {
    const { columns, rows } = list()
    // The writer of workbooks is large; the window opens without it.
    const { writeWorkbook } = await import('../../core/exchange/write-workbook.ts')
    await save('xlsx', name, label, await writeWorkbook(columns, rows, { sheetName: title, language }))
  }
  const saveCards = (version: '3.0' | '4.0') =>
    save('vcf', 'people', label, writeVCards(store.document, version, language))
  const hasPeople = Object.keys(store.document.persons).length > 0
  return (
    <MenuTrigger>
      <AriaButton aria-label={t('exchange.exportHint')} className={button.button ?? ''} data-look="quiet">
        <Icon name="out" size={14} />
        {label}
      </AriaButton>
      <ActionList
        label={label}
        actions={[
          { key: 'csv', words: t('exchange.exportCsv'), act: () => void saveCsv() },
          { key: 'xlsx', words: t('exchange.exportXlsx'), act: () => void saveWorkbook() },
          'separator',
          {
            key: 'vcard3',
            words: t('exchange.exportCards3'),
            isDisabled: !hasPeople,
            act: () => void saveCards('3.0'),
          },
          {
            key: 'vcard4',
            words: t('exchange.exportCards4'),
            isDisabled: !hasPeople,
            act: () => void saveCards('4.0'),
          },
        ]}
      />
    </MenuTrigger>
  )
}
