import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { roomsOf } from '../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { PersonPicker } from '../ui/PersonPicker.tsx'
import { Segments } from '../ui/Toggles.tsx'
import styles from './ImportCalendar.module.css'

const kinds = ['person', 'organization', 'room'] as const

interface Props {
  readonly forum: Forum
  readonly value: Owner | null
  readonly onChange: (owner: Owner | null) => void
}

/** Whose busy times a calendar has: a person's, an organization's or a room's. */
export function OwnerField({ forum, value, onChange }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [kind, setKind] = useState<Owner['kind']>(value?.kind ?? 'person')
  const rooms = roomsOf(document, forum.id)
  const person = value?.kind === 'person' ? document.persons[value.id] : undefined
  return (
    <div className={styles.owner}>
      <div>
        <Segments
          label={t('calendarImport.whose')}
          value={kind}
          onChange={(next) => {
            setKind(next)
            onChange(null)
          }}
          options={kinds.map((key) => ({ key, words: t(`calendarImport.owner.${key}`) }))}
        />
      </div>
      {kind === 'organization' && (
        <OrganizationPicker
          label={t('calendarImport.owner.organization')}
          value={value?.kind === 'organization' ? value.id : null}
          onChange={(id) => onChange(id ? { kind, id } : null)}
        />
      )}
      {kind === 'room' && (
        <Choice<string>
          label={t('calendarImport.owner.room')}
          value={value?.kind === 'room' ? value.id : ''}
          placeholder={t('calendarImport.chooseRoom')}
          options={rooms.map(({ id, name }) => ({ key: id, words: wordsFor(name, language) }))}
          onChange={(key) => {
            const room = rooms.find(({ id }) => id === key)
            onChange(room ? { kind, id: room.id } : null)
          }}
        />
      )}
      {kind === 'person' &&
        (person ? (
          <div className={styles.chosen}>
            <b>{personName(person)}</b>
            <Button look="quiet" small onPress={() => onChange(null)}>
              {t('calendarImport.another')}
            </Button>
          </div>
        ) : (
          <PersonPicker
            label={t('calendarImport.owner.person')}
            without={[]}
            onChoose={(id) => onChange({ kind: 'person', id })}
          />
        ))}
    </div>
  )
}
