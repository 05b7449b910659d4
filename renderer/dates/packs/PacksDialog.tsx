import { useState } from 'react'
import { calendarOf } from '../../../core/dates/holiday-calendar.ts'
import { editPackDay, editPackYear, ownPack, resetPack } from '../../../core/dates/pack-commands.ts'
import { workspacePacks } from '../../../core/dates/workspace-packs.ts'
import { type HolidayPack, type PackDay, packStatuses } from '../../../core/document/holiday-rows.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { zoneCity } from '../../../core/time/zone-city.ts'
import { countryName, formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../../state/app-context.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { EditDay } from './EditDay.tsx'
import { ImportPacks } from './ImportPacks.tsx'
import styles from './Packs.module.css'

/** Years that can be chosen on either side of the one in sight. */
const yearsAround = 8

interface Props {
  readonly forum: Forum
  /** The country and year that it opens with. */
  readonly country: string | null
  readonly year: number
  readonly onClose: () => void
}

/** The holidays that the workspace goes by: what each year rests on, its days, and how to bring in others. */
export function PacksDialog({ forum, country: first, year: firstYear, onClose }: Props) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const packs = workspacePacks(document)
  const ofZones = forum.zones.flatMap((zone) => zoneCity(zone).country ?? [])
  const countries = [...new Set([...ofZones, ...packs.map((pack) => pack.country)])]
  const [country, setCountry] = useState(first ?? countries[0] ?? '')
  const [year, setYear] = useState(firstYear)
  const [isImporting, setImporting] = useState(false)
  const [edited, setEdited] = useState<PackDay | 'new' | null>(null)
  const focus = useListFocus<HTMLUListElement>()
  const pack = calendarOf(packs).packOf(country, year)
  const isOwn = ownPack(document, country, year) !== undefined
  const years = Array.from({ length: 2 * yearsAround + 1 }, (_, i) => firstYear - yearsAround + i)
  if (!years.includes(year)) years.push(year)
  const showImported = (imported: HolidayPack | null) => {
    setImporting(false)
    if (!imported) return
    setCountry(imported.country)
    setYear(imported.year)
  }
  return (
    <Modal
      title={t('packs.title')}
      isWide
      isLive={!isImporting}
      onClose={isImporting ? () => showImported(null) : onClose}
      actions={null}
    >
      {isImporting ? (
        <ImportPacks forum={forum} country={country} onDone={showImported} />
      ) : (
        <>
          <div className={styles.row}>
            <Choice
              label={t('packs.country')}
              labelHidden
              value={country}
              onChange={setCountry}
              options={countries.map((code) => ({
                key: code,
                words: countryName(code, language),
                mark: <CodeBadge code={code} />,
              }))}
            />
            <Choice
              label={t('packs.year')}
              labelHidden
              value={String(year)}
              onChange={(key) => setYear(Number(key))}
              options={years.map((one) => ({ key: String(one), words: String(one) }))}
            />
            <span className={styles.grow} />
            <Button icon="folder" onPress={() => setImporting(true)}>
              {t('packs.import')}
            </Button>
          </div>
          <div className={styles.year} key={`${country} ${year}`}>
            <Choice
              label={t('packs.status')}
              value={pack?.status ?? 'unknown'}
              onChange={(status) => act(editPackYear(country, year, { status }))}
              options={packStatuses.map((key) => ({ key, words: t(`packs.statuses.${key}`) }))}
            />
            <TextField
              label={t('packs.source')}
              value={pack?.source ?? ''}
              onChange={(source) => run(editPackYear(country, year, { source }))}
            />
            <p className={styles.quiet}>
              {isOwn ? t('packs.own') : pack ? t('packs.shipped') : t('packs.none')}
              {pack?.retrieved && ` ${t('dates.retrieved', { date: formatDate(pack.retrieved, language, 'date') })}`}
            </p>
          </div>
          <div className={styles.row}>
            <h3 className={styles.head}>{t('packs.days', { count: pack?.days.length ?? 0 })}</h3>
            <span className={styles.grow} />
            {isOwn && (
              <Button look="quiet" icon="undo" onPress={() => act(resetPack(country, year), { quietly: false })}>
                {t('packs.reset')}
              </Button>
            )}
            <div ref={focus.adding}>
              <Button look="quiet" icon="plus" onPress={() => setEdited('new')}>
                {t('packs.addDay')}
              </Button>
            </div>
          </div>
          <ul
            ref={focus.list}
            className={styles.days}
            aria-label={t('packs.daysOf', { country: countryName(country, language), year: String(year) })}
          >
            {(pack?.days ?? []).map((day, i) => {
              const name = wordsFor(day.names, language)
              const date = formatDate(day.date, language, 'day')
              return (
                <li key={day.date} className={styles.day}>
                  <span className={styles.date}>{date}</span>
                  <span className="cut" title={name}>
                    {name}
                  </span>
                  <span className={styles.quiet}>{t(`packs.kinds.${day.kind}`)}</span>
                  <IconButton
                    icon="edit"
                    label={t('packs.editOne', { day: date, name })}
                    onPress={() => setEdited(day)}
                  />
                  <IconButton
                    icon="close"
                    label={t('packs.removeDay', { day: date, name })}
                    data-remove
                    onPress={() => {
                      if (act(editPackDay(country, day.date, null))) focus.focusAfterRemoval(i)
                    }}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
      {edited && (
        <EditDay
          country={country}
          year={year}
          date={edited === 'new' ? null : edited.date}
          day={edited === 'new' ? null : edited}
          listed={edited === 'new' ? (pack?.days ?? []) : []}
          onClose={() => setEdited(null)}
        />
      )}
    </Modal>
  )
}
