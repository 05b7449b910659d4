import { memo, useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Affiliation } from '../../core/document/outreach-rows.ts'
import {
  type Forum,
  type Participation,
  type ParticipationId,
  participationIdSchema,
  type SessionId,
} from '../../core/document/rows.ts'
import { roles, type SessionKind } from '../../core/document/vocabulary.ts'
import { answerOfRole, stagesOfForum } from '../../core/programme/answer.ts'
import { addRole, deleteRole, editRole, usualRole } from '../../core/programme/role-commands.ts'
import { participationsBySession } from '../../core/programme/session-rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useDocumentPart } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Choice } from '../ui/Choice.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { Check } from '../ui/Toggles.tsx'
import { useLatest } from '../ui/use-latest.ts'
import { useListFocus } from '../ui/use-list-focus.ts'
import { JoinsFrom } from './JoinsFrom.tsx'
import styles from './RoleList.module.css'
import { RolePerson } from './RolePerson.tsx'
import { useAddHolder } from './use-add-holder.ts'

interface Props {
  readonly sessionId: SessionId
  readonly kind: SessionKind
  readonly forum: Forum
}

/** Who does what in the session: by organization, by person, or by both; with the answer of each. */
export const RoleList = memo(function RoleList({ sessionId, kind, forum }: Props) {
  const participations = useDocumentPart((document) => participationsBySession(document).get(sessionId))
  const act = useAct()
  const t = useWords()
  const { list, adding, focusAfterRemoval } = useListFocus<HTMLDivElement>()
  const [added, setAdded] = useState(0)
  // A role that was just added may stand below the edge of the panel, and its first question is whose it is.
  useEffect(() => {
    if (added === 0) return
    const last = list.current?.lastElementChild
    last?.scrollIntoView({ block: 'nearest' })
    last?.querySelector('input')?.focus()
  }, [added, list])
  const add = () => {
    const label = act(
      addRole({
        id: participationIdSchema.parse(newId()),
        sessionId,
        role: usualRole(kind),
        required: true,
        organizationId: null,
        personId: null,
        mode: 'on-site',
        zone: null,
        materialsReceived: false,
      }),
    )
    if (label) setAdded((count) => count + 1)
  }
  const remove = useLatest((id: ParticipationId) => {
    const index = participations?.findIndex((participation) => participation.id === id) ?? 0
    if (act(deleteRole(id))) focusAfterRemoval(index)
  })
  return (
    <PanelGroup
      title={t('session.roles')}
      action={
        <Button ref={adding} look="quiet" small icon="plus" onPress={add}>
          {t('session.addRole')}
        </Button>
      }
    >
      <div ref={list} className={styles.list}>
        {participations?.map((participation) => (
          <RoleCard key={participation.id} participation={participation} forum={forum} onRemove={remove} />
        ))}
      </div>
    </PanelGroup>
  )
})

const RoleCard = memo(function RoleCard({
  participation,
  forum,
  onRemove,
}: {
  readonly participation: Participation
  readonly forum: Forum
  readonly onRemove: (id: ParticipationId) => void
}) {
  const affiliations = useDocumentPart((document) => document.affiliations)
  const persons = useDocumentPart((document) => document.persons)
  const stages = useDocumentPart((document) => stagesOfForum(document, forum.id))
  const act = useAct()
  const t = useWords()
  const { id, organizationId, personId } = participation
  const addHolder = useAddHolder(id)
  const answer = answerOfRole(participation, stages)
  const people = Object.values<Affiliation>(affiliations)
    .filter((affiliation) => affiliation.organizationId === organizationId || affiliation.personId === personId)
    .flatMap(({ personId }) => persons[personId] ?? [])
  const chosen = personId ? persons[personId] : undefined
  const unique = [...new Map([...people, ...(chosen ? [chosen] : [])].map((person) => [person.id, person])).values()]
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <Choice
          label={t('session.role')}
          labelHidden
          value={participation.role}
          options={roles.map((role) => ({ key: role, words: t(`role.${role}`) }))}
          onChange={(role) => act(editRole(id, { role }))}
        />
        <Chip shape={answer} word={t(`answer.${answer}`)} />
        <IconButton
          data-remove
          icon="close"
          label={t('session.removeRole', { role: t(`role.${participation.role}`) })}
          onPress={() => onRemove(id)}
        />
      </div>
      <OrganizationPicker
        label={t('session.organization')}
        value={organizationId}
        onChange={(chosen) => act(editRole(id, { organizationId: chosen }))}
        onAdd={addHolder.organization}
      />
      <RolePerson
        value={personId}
        known={unique}
        onChange={(chosen) => act(editRole(id, { personId: chosen }))}
        onAdd={addHolder.person}
      />
      <div className={styles.checks}>
        <Check
          label={t('session.required')}
          value={participation.required}
          onChange={(required) => act(editRole(id, { required }))}
        />
        <Check
          label={t('session.remote')}
          value={participation.mode === 'remote'}
          onChange={(remote) => act(editRole(id, { mode: remote ? 'remote' : 'on-site' }))}
        />
      </div>
      {participation.mode === 'remote' && <JoinsFrom participation={participation} forum={forum} />}
    </div>
  )
})
