import { Button as AriaButton, MenuTrigger } from 'react-aria-components'
import type { ExportColumn, ExportRow } from '../../core/exchange/export-table.ts'
import { writeCsv } from '../../core/exchange/write-csv.ts'
import { writeVCards } from '../../core/exchange/write-vcards.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { type Action, ActionList } from '../ui/ActionMenu.tsx'
import button from '../ui/Button.module.css'
import { Icon } from '../ui/Icon.tsx'
import { useSaveList } from './use-save-list.ts'

interface Props {
  /** What the file is called, ASCII and without an extension. */
  readonly name: string
  /** What the sheet of a workbook is called. */
  readonly title: string
  /** What is on the screen. Asked for when the list is written, not before. */
  readonly list: () => ExportedList
  /** The same rows with every column there is, where the screen shows only some. */
  readonly whole?: () => ExportedList
}

interface ExportedList {
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly ExportRow[]
}

/** Gives away the list that is on the screen, as separated values or as a workbook, and people as cards. */
export function ExportMenu({ name, title, list, whole }: Props) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const save = useSaveList()
  const label = t('exchange.export')
  const saveCsv = (given: () => ExportedList) => {
    const { columns, rows } = given()
    return save('csv', name, label, writeCsv(columns, rows))
  }
  const saveWorkbook = async (given: () => ExportedList) => {
    const { columns, rows } = given()
    // The writer of workbooks is large; the window opens without it.
    const { writeWorkbook } = await import('../../core/exchange/write-workbook.ts')
    await save('xlsx', name, label, await writeWorkbook(columns, rows, { sheetName: title, language }))
  }
  const saveCards = (version: '3.0' | '4.0') =>
    save('vcf', 'people', label, writeVCards(store.document, version, language))
  const hasPeople = Object.keys(store.document.persons).length > 0
  const actions: readonly Action[] = [
    {
      key: 'csv',
      words: t(whole ? 'exchange.exportShownCsv' : 'exchange.exportCsv'),
      act: () => void saveCsv(list),
    },
    {
      key: 'xlsx',
      words: t(whole ? 'exchange.exportShownXlsx' : 'exchange.exportXlsx'),
      act: () => void saveWorkbook(list),
    },
    'separator',
    ...(whole
      ? ([
          { key: 'whole-csv', words: t('exchange.exportWholeCsv'), act: () => void saveCsv(whole) },
          { key: 'whole-xlsx', words: t('exchange.exportWholeXlsx'), act: () => void saveWorkbook(whole) },
          'separator',
        ] as const)
      : []),
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
  ]
  useOfferActions(() => ({ subject: t('exchange.exportHint'), icon: 'out', actions }))
  return (
    <MenuTrigger>
      <AriaButton aria-label={t('exchange.exportHint')} className={button.button ?? ''} data-look="quiet">
        <Icon name="out" size={14} />
        {label}
      </AriaButton>
      <ActionList label={label} actions={actions} />
    </MenuTrigger>
  )
}
