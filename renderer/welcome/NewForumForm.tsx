import { useEffect, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { forumIdSchema, usualWindow } from '../../core/document/rows.ts'
import { addForum } from '../../core/programme/forum-commands.ts'
import { addDays, type CalendarDate } from '../../core/time/calendar-date.ts'
import { type Zone, zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ZoneList } from '../ui/ZoneList.tsx'
import styles from './WelcomeScreen.module.css'

const usualZones = ['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul'].map(zone)

/** What a forum needs to begin with: a name, a place, days and zones. Each time it is wanted its name has the focus. */
export function NewForumForm({ wanted }: { readonly wanted: number }) {
  const { show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [name, setName] = useState('')
  const [city, setCity] = useState('')
  const [firstDay, setFirstDay] = useState<CalendarDate | null>(null)
  const [dayCount, setDayCount] = useState(1)
  const [zones, setZones] = useState<readonly Zone[]>(usualZones)
  const [problem, setProblem] = useState<string | null>(null)

  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted > 0) form.current?.querySelector('input')?.focus()
  }, [wanted])

  const create = () => {
    if (name.trim() === '') return setProblem(t('welcome.nameMissing'))
    if (!firstDay) return setProblem(t('welcome.dayMissing'))
    // A field that could not be read says so itself; what it held before is not what was meant.
    const unread = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (unread) return unread.focus()
    const id = forumIdSchema.parse(newId())
    const days = Array.from({ length: dayCount }, (_, i) => ({ date: addDays(firstDay, i), window: usualWindow }))
    const label = act(
      addForum({
        id,
        name: { [language]: name.trim() },
        city: city.trim() ? { [language]: city.trim() } : {},
        zones,
        days,
      }),
    )
    if (label) show({ forumId: id, overlay: null, screen: 'programme', day: null, sessionId: null, engagementId: null })
  }
  return (
    <div className={styles.newForum} ref={form}>
      <h2>{t('welcome.create')}</h2>
      <TextField
        label={t('welcome.name')}
        value={name}
        placeholder={t('welcome.namePlaceholder')}
        onEnter={create}
        onChange={(typed) => {
          setName(typed)
          setProblem(null)
          return null
        }}
      />
      <TextField
        label={t('welcome.city')}
        value={city}
        onChange={(typed) => {
          setCity(typed)
          return null
        }}
      />
      <DateField
        label={t('welcome.firstDay')}
        value={firstDay}
        onChange={(date) => {
          setFirstDay(date)
          setProblem(null)
        }}
      />
      <TextField
        label={t('welcome.dayCount')}
        value={String(dayCount)}
        commit="leaving"
        numeric
        onChange={(typed) => {
          const count = Number(typed.normalize('NFKC'))
          if (!Number.isInteger(count) || count < 1 || count > 14) return t('welcome.dayCountNotRead', { typed })
          setDayCount(count)
          return null
        }}
      />
      <div className={styles.row}>
        <span className={styles.rowLabel}>{t('welcome.zones')}</span>
        <ZoneList zones={zones} onChange={setZones} hint={t('welcome.zonesHint')} />
      </div>
      <div className={styles.create}>
        {problem && (
          <p role="alert" style={{ color: 'var(--fatal-text)', paddingBottom: 8 }}>
            {problem}
          </p>
        )}
        <Button look="primary" onPress={create}>
          {t('welcome.createForum')}
        </Button>
      </div>
    </div>
  )
}
