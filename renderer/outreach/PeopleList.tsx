import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { rowsOf } from '../../core/document/document.ts'
import { languageTag } from '../../core/document/language.ts'
import type { Affiliation, Organization, Person } from '../../core/document/outreach-rows.ts'
import { affiliationIdSchema, type Forum, type PersonId, personIdSchema } from '../../core/document/rows.ts'
import {
  addAffiliation,
  addPerson,
  deleteAffiliation,
  deletePerson,
} from '../../core/outreach/organization-commands.ts'
import { SaveCards } from '../exchange/SaveCards.tsx'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useAct, useDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { Button } from '../ui/Button.tsx'
import { PersonPicker } from '../ui/PersonPicker.tsx'
import styles from './EngagementPanel.module.css'
import { MergePersons } from './MergePersons.tsx'
import { PersonDetails, PersonNames, PostFields } from './PersonFields.tsx'

interface Props {
  readonly organization: Organization
  /** The forum whose days and zones new times begin with. */
  readonly forum: Forum
}

/** The people of an organization, each with name in three writings and title; former ones last. */
export function PeopleList({ organization, forum }: Props) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [isChoosing, setChoosing] = useState(false)
  const today = todayOf(forum)
  const isFormer = (affiliation: Affiliation) => affiliation.to !== null && affiliation.to < today
  const people = rowsOf(document, 'affiliations')
    .filter(({ organizationId }) => organizationId === organization.id)
    .flatMap((affiliation) => {
      const person = document.persons[affiliation.personId]
      return person ? [{ affiliation, person }] : []
    })
    .sort((a, b) => Number(isFormer(a.affiliation)) - Number(isFormer(b.affiliation)))
  const post = (personId: PersonId) => ({
    id: affiliationIdSchema.parse(newId()),
    personId,
    organizationId: organization.id,
    title: {},
    from: null,
    to: null,
  })
  const add = () => {
    const id = personIdSchema.parse(newId())
    act(addPerson({ id, nativeName: t('engagement.newPerson'), nativeLanguage: language }, post(id)))
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
          isFormer={isFormer(affiliation)}
        />
      ))}
      {isChoosing ? (
        <PersonPicker
          label={t('directory.addKnown')}
          autoFocus
          without={people.map(({ person }) => person.id)}
          onLeave={() => setChoosing(false)}
          onChoose={(id) => {
            setChoosing(false)
            act(addAffiliation(post(id)))
          }}
        />
      ) : (
        <div className={styles.buttonRow}>
          <Button icon="plus" onPress={add}>
            {t('engagement.addPerson')}
          </Button>
          {rowsOf(document, 'persons').length > people.length && (
            <Button look="quiet" onPress={() => setChoosing(true)}>
              {t('directory.addKnown')}
            </Button>
          )}
          {people.length > 0 && <SaveCards organizationId={organization.id} />}
        </div>
      )}
    </>
  )
}

interface CardProps extends Props {
  readonly person: Person
  readonly affiliation: Affiliation
  readonly isFormer: boolean
}

function PersonCard({ person, affiliation, organization, forum, isFormer }: CardProps) {
  const act = useAct()
  const t = useWords()
  const [isMerging, setMerging] = useState(false)
  const name = personName(person)
  const loud = { quietly: false }
  return (
    <section className={styles.person} aria-label={name}>
      <div className={styles.personHead}>
        <span className="cut" lang={languageTag(person.nativeLanguage)}>
          {name}
        </span>
        {isFormer && <span className={styles.quiet}>{t('directory.former')}</span>}
        <ActionMenu
          label={t('directory.personActions', { name })}
          icon="more"
          actions={[
            { key: 'merge', words: t('directory.mergePerson'), act: () => setMerging(true) },
            {
              key: 'leave',
              words: t('directory.leavePost'),
              act: () => act(deleteAffiliation(affiliation.id), loud),
            },
            {
              key: 'delete',
              words: t('engagement.deletePerson', { name }),
              look: 'danger',
              act: () => act(deletePerson(person.id), loud),
            },
          ]}
        />
      </div>
      <PersonNames person={person} />
      <PostFields affiliation={affiliation} />
      <PersonDetails person={person} affiliation={affiliation} forum={forum} zone={organization.zone} />
      {isMerging && <MergePersons person={person} onClose={() => setMerging(false)} />}
    </section>
  )
}
