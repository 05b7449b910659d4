import { FileTrigger } from 'react-aria-components'
import { type Encoding, encodings } from '../../core/exchange/encoding.ts'
import { delimiters } from '../../core/exchange/table.ts'
import { joinWords } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Note } from '../ui/Note.tsx'
import styles from './Import.module.css'
import type { ReadAnswer } from './import-question.ts'
import { tableFailureSentence } from './import-sentences.ts'
import { PreviewTable } from './PreviewTable.tsx'
import type { ImportModel } from './use-import.ts'

/** Which file, and how it is read; what was read is shown at once. */
export function FileStep({ model }: { readonly model: ImportModel }) {
  const { file, failure, read } = model
  const t = useWords()
  const choose = (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx', '.vcf']}
      onSelect={(files) => {
        const [chosen] = files ?? []
        if (chosen) model.setFile(chosen)
      }}
    >
      {/* Without a file there is nothing else to begin with. */}
      <Button icon="folder" {...(file ? {} : { look: 'primary', autoFocus: true })}>
        {t(file ? 'exchange.chooseOther' : 'exchange.choose')}
      </Button>
    </FileTrigger>
  )
  if (!file) {
    return (
      <Empty title={t('exchange.noFile')} hint={t('exchange.noFileHint')}>
        {choose}
      </Empty>
    )
  }
  return (
    <>
      <div className={styles.file}>
        <b className="cut selectable">{file.name}</b>
        <span className={styles.quiet}>
          {read && t(read.kind === 'cards' ? 'exchange.cardCount' : 'exchange.rowCount', { count: read.rowCount })}
        </span>
        {choose}
      </div>
      {failure && (
        <p role="alert" className={styles.problem}>
          {tableFailureSentence(failure, t)}
        </p>
      )}
      {read && <ReadingFields model={model} read={read} />}
      {!failure && read?.decoded && read.decoded.unreadable > 0 && (
        <Note severity="warning">{t('exchange.unreadable', { count: read.decoded.unreadable })}</Note>
      )}
      {!failure && read?.kind === 'table' && (
        <PreviewTable
          label={t('exchange.preview')}
          heads={null}
          rows={read.first}
          width={Math.max(read.heads.length, ...read.first.map(({ cells }) => cells.length))}
          headRow={read.headRow}
        />
      )}
      {read?.kind === 'cards' && <p className={styles.quiet}>{t('exchange.cardsHint')}</p>}
    </>
  )
}

const noHeads = 'none'

function ReadingFields({ model, read }: { readonly model: ImportModel; readonly read: ReadAnswer }) {
  const { reading, setReading } = model
  const t = useWords()
  const language = useLanguage()
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  return (
    <div className={styles.fields}>
      {read.decoded && (
        <Choice<Encoding>
          label={t('exchange.encoding')}
          value={reading.encoding ?? read.decoded.encoding}
          onChange={(encoding) => setReading({ ...reading, encoding })}
          options={[
            ...read.decoded.candidates.map(({ encoding }) => encoding),
            ...encodings.filter((one) => !read.decoded?.candidates.some(({ encoding }) => encoding === one)),
          ].map((key) => ({ key, words: t(`exchange.encodings.${key}`) }))}
        />
      )}
      {read.kind === 'table' && read.delimiter && (
        <Choice
          label={t('exchange.delimiter')}
          value={reading.delimiter ?? read.delimiter}
          onChange={(delimiter) => setReading({ ...reading, delimiter })}
          options={delimiters.map((key) => ({ key, words: t(`exchange.delimiters.${delimiterNames[key]}`) }))}
        />
      )}
      {read.kind === 'table' && read.sheets.length > 1 && (
        <Choice
          label={t('exchange.sheet')}
          value={String(reading.sheet)}
          onChange={(sheet) => setReading({ ...reading, sheet: Number(sheet), headRow: undefined })}
          options={read.sheets.map((words, index) => ({ key: String(index), words }))}
        />
      )}
      {read.kind === 'table' && (
        <Choice
          label={t('exchange.heads')}
          value={read.headRow === null ? noHeads : String(read.headRow)}
          onChange={(key) => setReading({ ...reading, headRow: key === noHeads ? null : Number(key) })}
          options={[
            ...read.first.slice(0, 10).map((row) => ({
              key: String(row.number),
              words: t('app.pair', {
                name: t('exchange.rowNumber', { row: number(row.number) }),
                value: joinWords(row.cells.filter(Boolean).slice(0, 3), language).slice(0, 60),
              }),
            })),
            { key: noHeads, words: t('exchange.noHeads') },
          ]}
        />
      )}
      {read.decoded && (
        <p className={styles.quiet}>
          {t(read.decoded.sureness === 'certain' ? 'exchange.encodingCertain' : 'exchange.encodingGuessed')}
        </p>
      )}
    </div>
  )
}

const delimiterNames = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' } as const
