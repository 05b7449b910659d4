import { languages, languageTag } from '../../core/document/language.ts'
import { withText, wordsFor } from '../../core/document/localized-text.ts'
import type { Affiliation, Person } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { editAffiliation, editPerson } from '../../core/outreach/organization-commands.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useAct, useApp, useRun } from '../state/app-context.tsx'
import { AvailabilityList } from '../ui/AvailabilityList.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { LanguageToggles } from '../ui/Toggles.tsx'
import { ZoneChoice } from '../ui/ZoneChoice.tsx'
import { ContactPointList } from './ContactPointList.tsx'
import styles from './EngagementPanel.module.css'

interface NameProps {
  readonly person: Person
}

/** A person's name in three writings. One of the native and the romanized name must stay. */
export function PersonNames({ person }: NameProps) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const edit = (fields: Partial<Omit<Person, 'id' | 'updatedAt'>>) => run(editPerson(person.id, fields))
  return (
    <>
      <TextField
        label={t('engagement.nativeName')}
        lang={languageTag(person.nativeLanguage)}
        value={person.nativeName}
        onChange={(nativeName) =>
          nativeName || person.romanizedFamily ? edit({ nativeName }) : t('refusal.title-needed')
        }
      />
      <Choice
        label={t('engagement.nativeLanguage')}
        value={person.nativeLanguage}
        options={languages.map((key) => ({ key, words: t(`language.${key}`) }))}
        onChange={(nativeLanguage) => act(editPerson(person.id, { nativeLanguage }))}
      />
      <TextField label={t('engagement.reading')} value={person.reading} onChange={(reading) => edit({ reading })} />
      <TextField
        label={t('engagement.family')}
        value={person.romanizedFamily}
        onChange={(romanizedFamily) =>
          romanizedFamily || person.nativeName ? edit({ romanizedFamily }) : t('refusal.title-needed')
        }
      />
      <TextField
        label={t('engagement.given')}
        value={person.romanizedGiven}
        onChange={(romanizedGiven) => edit({ romanizedGiven })}
      />
    </>
  )
}

/** A post: the title in the reader's language, the others behind it, and the time for which it is held. */
export function PostFields({ affiliation }: { readonly affiliation: Affiliation }) {
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  return (
    <TextField
      label={t('engagement.personTitle')}
      value={affiliation.title[language] ?? ''}
      placeholder={wordsFor(affiliation.title, language)}
      onChange={(typed) =>
        run(editAffiliation(affiliation.id, { title: withText(affiliation.title, language, typed) }))
      }
    />
  )
}

interface DetailProps extends NameProps {
  readonly affiliation: Affiliation | null
  readonly forum: Forum
  /** Where times of the person are probably said in. */
  readonly zone: Zone | null
}

/** What is known of a person beyond the name: how to reach and address them, languages, home, notes, free times. */
export function PersonDetails({ person, affiliation, forum, zone }: DetailProps) {
  const { view } = useApp()
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const name = personName(person)
  return (
    <>
      <ContactPointList owner={{ kind: 'person', id: person.id }} name={name} />
      <Disclosure title={t('directory.details')} label={t('directory.personDetails', { name })}>
        <div className={styles.details}>
          {affiliation && (
            <>
              <LocalizedField
                labelIn={(language) => t('directory.titleIn', { language })}
                value={affiliation.title}
                onChange={(title) => run(editAffiliation(affiliation.id, { title }))}
              />
              <DateField
                label={t('directory.from')}
                value={affiliation.from}
                clearLabel={t('engagement.clearDate')}
                onChange={(from) => act(editAffiliation(affiliation.id, { from }))}
              />
              <DateField
                label={t('directory.to')}
                value={affiliation.to}
                clearLabel={t('engagement.clearDate')}
                onChange={(to) => act(editAffiliation(affiliation.id, { to }))}
              />
            </>
          )}
          <span className={styles.quiet}>{t('directory.honorific')}</span>
          <LocalizedField
            labelIn={(language) => t('directory.honorificIn', { language })}
            value={person.honorific}
            onChange={(honorific) => run(editPerson(person.id, { honorific }))}
          />
          <LanguageToggles
            label={t('directory.speaks')}
            value={person.languages}
            onChange={(chosen) => act(editPerson(person.id, { languages: chosen }))}
          />
          <ZoneChoice
            label={t('directory.homeZone')}
            value={person.zone}
            zones={[...forum.zones, ...(zone ? [zone] : [])]}
            onChange={(chosen) => act(editPerson(person.id, { zone: chosen }))}
          />
          <TextField
            label={t('directory.notes')}
            multiline
            value={person.notes}
            onChange={(notes) => run(editPerson(person.id, { notes }))}
          />
        </div>
      </Disclosure>
      <Disclosure
        title={t('availability.title')}
        label={t('availability.titleOf', { name })}
        isAsked={view.availabilityOf?.id === person.id}
      >
        <AvailabilityList
          owner={{ kind: 'person', id: person.id }}
          name={name}
          forum={forum}
          zone={person.zone ?? zone}
        />
      </Disclosure>
    </>
  )
}
