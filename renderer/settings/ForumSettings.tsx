import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import { type Forum, type ForumDay, usualWindow, windowSchema } from '../../core/document/rows.ts'
import { forumStatuses } from '../../core/document/vocabulary.ts'
import { addDay, deleteDay, editDay, editForum } from '../../core/programme/forum-commands.ts'
import { sessionsOf } from '../../core/programme/session-rows.ts'
import { setZones } from '../../core/programme/zone-commands.ts'
import { addDays } from '../../core/time/calendar-date.ts'
import { readWallTime } from '../../core/time/wall-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { Text } from '../ui/Text.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Check, LanguageToggles } from '../ui/Toggles.tsx'
import { ZoneList } from '../ui/ZoneList.tsx'
import styles from './SettingsScreen.module.css'

/** Name, place, status, days and zones of the forum. */
export function ForumSettings({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const { id } = forum
  return (
    <section className={styles.section}>
      <h2>{t('settings.forum')}</h2>
      <div className={styles.fields}>
        <div className={styles.row}>
          <span className={styles.label}>{t('welcome.name')}</span>
          <LocalizedField
            labelIn={(language) => t('settings.forumNameIn', { language })}
            value={forum.name}
            required
            layout="pairs"
            onChange={(name) => run(editForum(id, { name }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.city')}</span>
          <LocalizedField
            labelIn={(language) => t('settings.cityIn', { language })}
            value={forum.city}
            layout="pairs"
            onChange={(city) => run(editForum(id, { city }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.host')}</span>
          <OrganizationPicker
            label={t('settings.noHost')}
            value={forum.hostOrganizationId}
            onChange={(hostOrganizationId) => act(editForum(id, { hostOrganizationId }))}
          />
        </div>
        <Choice
          label={t('settings.status')}
          value={forum.status}
          options={forumStatuses.map((status) => ({ key: status, words: t(`forumStatus.${status}`) }))}
          onChange={(status) => act(editForum(id, { status }))}
        />
        <TextField
          label={t('settings.audience')}
          numeric
          commit="leaving"
          value={forum.expectedAudience === null ? '' : String(forum.expectedAudience)}
          onChange={(typed) => {
            const text = typed.normalize('NFKC').trim()
            if (text !== '' && !/^\d{1,6}$/.test(text)) return t('settings.audienceNotRead', { typed })
            return run(editForum(id, { expectedAudience: text === '' ? null : Number(text) }))
          }}
        />
        <LanguageToggles
          label={t('settings.languages')}
          value={forum.languages}
          onChange={(languages) =>
            act(editForum(id, { languages: languages.length > 0 ? languages : forum.languages }))
          }
        />
        <div className={styles.row}>
          <span />
          <Check
            label={t('settings.illustrative')}
            value={forum.timesAreIllustrative}
            onChange={(timesAreIllustrative) => act(editForum(id, { timesAreIllustrative }))}
          />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.tags')}</span>
          <ForumTags forum={forum} />
        </div>
        <div className={styles.row}>
          <span className={styles.label}>{t('settings.zones')}</span>
          <ZoneList
            zones={forum.zones}
            hint={t('settings.zonesHint')}
            onChange={(zones) => act(setZones(id, zones, 'wall-times'), { quietly: false })}
          />
        </div>
      </div>
      <Days forum={forum} />
    </section>
  )
}

function ForumTags({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const add = () => {
    const words = typed.trim()
    if (words !== '' && act(editForum(forum.id, { tags: [...forum.tags, { [language]: words }] }))) setTyped('')
  }
  return (
    <div className={styles.group}>
      <ul className={styles.tags}>
        {forum.tags.map((tag) => (
          <li key={JSON.stringify(tag)} className={styles.tag}>
            <Text of={tag} />
            <button
              type="button"
              aria-label={t('settings.removeTag', { name: wordsFor(tag, language) })}
              onClick={() => act(editForum(forum.id, { tags: forum.tags.filter((other) => other !== tag) }))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.fieldAndButton}>
        <TextField
          label={t('settings.addTag')}
          labelHidden
          placeholder={t('settings.addTag')}
          value={typed}
          onEnter={add}
          onChange={(words) => {
            setTyped(words)
            return null
          }}
        />
        <Button onPress={add}>{t('outreach.add')}</Button>
      </div>
    </div>
  )
}

function Days({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const t = useWords()
  const last = forum.days.at(-1)
  const add = () => {
    const date = last ? addDays(last.date, 1) : null
    if (date) act(addDay(forum.id, { date, window: last?.window ?? usualWindow }))
  }
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3>{t('settings.days')}</h3>
        {last && (
          <Button small icon="plus" onPress={add}>
            {t('settings.addDay')}
          </Button>
        )}
      </div>
      {last ? (
        <ul className={styles.list}>
          {forum.days.map((day) => (
            <DayLine key={day.date} forum={forum} day={day} />
          ))}
        </ul>
      ) : (
        <div className={styles.fields}>
          <DateField
            label={t('welcome.firstDay')}
            value={null}
            onChange={(date) => date && act(addDay(forum.id, { date, window: usualWindow }))}
          />
        </div>
      )}
    </div>
  )
}

function DayLine({ forum, day }: { readonly forum: Forum; readonly day: ForumDay }) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const uses = sessionsOf(document, forum.id).filter(({ slot }) => slot?.date === day.date).length
  const setWindow = (edge: 'start' | 'end') => (typed: string) => {
    const time = readWallTime(typed)
    if (!time) return t('session.timeNotRead', { typed })
    const window = { ...day.window, [edge]: time }
    if (!windowSchema.safeParse(window).success) return t('settings.windowWrong')
    return run(editDay(forum.id, day.date, { ...day, window }))
  }
  return (
    <li className={`${styles.item} ${styles.day}`}>
      <DateField
        label={t('programme.day')}
        labelHidden
        value={day.date}
        onChange={(date) => date && act(editDay(forum.id, day.date, { ...day, date }))}
      />
      <TextField
        label={t('settings.opens')}
        labelHidden
        numeric
        commit="leaving"
        value={day.window.start}
        onChange={setWindow('start')}
      />
      <span className={styles.mid}>–</span>
      <TextField
        label={t('settings.closes')}
        labelHidden
        numeric
        commit="leaving"
        value={day.window.end}
        onChange={setWindow('end')}
      />
      <span className={styles.uses}>{t('settings.uses', { count: uses })}</span>
      <IconButton
        icon="trash"
        label={t('settings.removeDay', { date: formatDate(day.date, language, 'full') })}
        onPress={() => act(deleteDay(forum.id, day.date), { quietly: false })}
      />
    </li>
  )
}
