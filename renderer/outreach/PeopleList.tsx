import { rowsOf } from '../../core/document/document.ts'
import { languages, languageTag } from '../../core/document/language.ts'
import { withText, wordsFor } from '../../core/document/localized-text.ts'
import {
  type Affiliation,
  affiliationIdSchema,
  type Forum,
  type Organization,
  type Person,
  personIdSchema,
} from '../../core/document/rows.ts'
import { addPerson, deletePerson, editAffiliation, editPerson } from '../../core/outreach/organization-commands.ts'
import { SaveCards } from '../exchange/SaveCards.tsx'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'
import { AvailabilityList } from '../ui/AvailabilityList.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './EngagementPanel.module.css'

interface Props {
  readonly organization: Organization
  /** The forum whose days and zones new times begin with. */
  readonly forum: Forum
}

/** The people of an organization, each with name in three writings and title. */
export function PeopleList({ organization, forum }: Props) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const people = rowsOf(document, 'affiliations')
    .filter(({ organizationId }) => organizationId === organization.id)
    .flatMap((affiliation) => {
      const person = document.persons[affiliation.personId]
      return person ? [{ affiliation, person }] : []
    })
  const add = () => {
    const personId = personIdSchema.parse(newId())
    act(
      addPerson(
        {
          id: personId,
          nativeName: t('engagement.newPerson'),
          nativeLanguage: language,
          reading: '',
          romanizedFamily: '',
          romanizedGiven: '',
          honorific: {},
          languages: [],
          zone: null,
          notes: '',
        },
        {
          id: affiliationIdSchema.parse(newId()),
          personId,
          organizationId: organization.id,
          title: {},
          from: null,
          to: null,
        },
      ),
    )
  }
  return (
    <>
      {people.length === 0 && <p className={styles.quiet}>{t('engagement.noPeople')}</p>}
      {people.map(({ affiliation, person }) => (
        <PersonCard
          key={affiliation.id}
          person={person}
          affiliation={affiliation}
          organization={organization}
          forum={forum}
        />
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {t('engagement.addPerson')}
        </Button>
        {people.length > 0 && <SaveCards organizationId={organization.id} />}
      </div>
    </>
  )
}

interface CardProps extends Props {
  readonly person: Person
  readonly affiliation: Affiliation
}

function PersonCard({ person, affiliation, organization, forum }: CardProps) {
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const edit = (fields: Partial<Omit<Person, 'id' | 'updatedAt'>>) => run(editPerson(person.id, fields))
  return (
    <section className={styles.person} aria-label={personName(person)}>
      <div className={styles.personHead}>
        <span className="cut" lang={languageTag(person.nativeLanguage)}>
          {personName(person)}
        </span>
        <IconButton
          icon="trash"
          label={t('engagement.deletePerson', { name: personName(person) })}
          onPress={() => act(deletePerson(person.id), { quietly: false })}
        />
      </div>
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
      <TextField
        label={t('engagement.personTitle')}
        value={affiliation.title[language] ?? ''}
        placeholder={wordsFor(affiliation.title, language)}
        onChange={(typed) =>
          run(editAffiliation(affiliation.id, { title: withText(affiliation.title, language, typed) }))
        }
      />
      <Disclosure title={t('availability.title')} label={t('availability.titleOf', { name: personName(person) })}>
        <AvailabilityList
          owner={{ kind: 'person', id: person.id }}
          name={personName(person)}
          forum={forum}
          zone={organization.zone}
        />
      </Disclosure>
    </section>
  )
}
