import { rowsOf } from '../../core/document/document.ts'
import {
  type Forum,
  type Participation,
  type PersonId,
  participationIdSchema,
  roles,
  type Session,
} from '../../core/document/rows.ts'
import { answerOfRole, stagesOfForum } from '../../core/programme/answer.ts'
import { addRole, deleteRole, editRole } from '../../core/programme/role-commands.ts'
import { participationsBySession } from '../../core/programme/session-rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useAct, useDocument } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Choice } from '../ui/Choice.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { Check } from '../ui/Toggles.tsx'
import styles from './RoleList.module.css'

const none = 'none'

/** Who does what in the session: by organization, by person, or by both; with the answer of each. */
export function RoleList({ session, forum }: { readonly session: Session; readonly forum: Forum }) {
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const participations = participationsBySession(document).get(session.id) ?? []
  const usual = session.kind === 'panel' ? 'panellist' : session.kind === 'opening' ? 'opening-remarks' : 'speaker'
  const add = () =>
    act(
      addRole({
        id: participationIdSchema.parse(newId()),
        sessionId: session.id,
        role: usual,
        required: true,
        organizationId: null,
        personId: null,
        mode: 'on-site',
        materialsReceived: false,
      }),
    )
  return (
    <PanelGroup
      title={t('session.roles')}
      action={
        <Button look="quiet" small icon="plus" onPress={add}>
          {t('session.addRole')}
        </Button>
      }
    >
      {participations.map((participation) => (
        <RoleCard key={participation.id} participation={participation} forum={forum} />
      ))}
    </PanelGroup>
  )
}

function RoleCard({ participation, forum }: { readonly participation: Participation; readonly forum: Forum }) {
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const { id, organizationId } = participation
  const answer = answerOfRole(participation, stagesOfForum(document, forum.id))
  const people = rowsOf(document, 'affiliations')
    .filter(
      (affiliation) => affiliation.organizationId === organizationId || affiliation.personId === participation.personId,
    )
    .flatMap(({ personId }) => document.persons[personId] ?? [])
  const unique = [...new Map(people.map((person) => [person.id, person])).values()]
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
          icon="close"
          label={t('session.removeRole', { role: t(`role.${participation.role}`) })}
          onPress={() => act(deleteRole(id))}
        />
      </div>
      <OrganizationPicker
        label={t('session.organization')}
        value={organizationId}
        onChange={(chosen) => act(editRole(id, { organizationId: chosen }))}
      />
      {unique.length > 0 && (
        <Choice<PersonId | typeof none>
          label={t('session.person')}
          labelHidden
          value={participation.personId ?? none}
          options={[
            { key: none, words: t('app.none') },
            ...unique.map((person) => ({ key: person.id, words: personName(person), lang: person.nativeLanguage })),
          ]}
          onChange={(key) => act(editRole(id, { personId: key === none ? null : key }))}
        />
      )}
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
    </div>
  )
}
