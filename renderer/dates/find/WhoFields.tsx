import { useState } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import type { Presence, Wanted } from '../../../core/finding/find-query.ts'
import { ownerName } from '../../i18n/find-sentences.ts'
import { formatList } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { useDocument } from '../../state/app-context.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { OrganizationPicker } from '../../ui/OrganizationPicker.tsx'
import { PersonPicker } from '../../ui/PersonPicker.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import styles from './FindPanel.module.css'
import type { FindForm } from './find-form.ts'
import { type FormPerson, peopleOfForm, withoutPerson, withPresence } from './form-people.ts'

interface Props {
  readonly forum: Forum
  readonly form: FindForm
  readonly change: (fields: Partial<FindForm>) => void
}

const adders = ['organization', 'person'] as const
const presences = ['must', 'should', 'may'] as const satisfies readonly Presence[]

/** Whom a time must suit: the zones of the forum, those with roles in the sessions, and whoever is named beside. */
export function WhoFields({ forum, form, change }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [turn, setTurn] = useState(0)
  const [adding, setAdding] = useState<(typeof adders)[number] | null>(null)
  const focus = useListFocus<HTMLUListElement>()
  const people = peopleOfForm(form, document)
  const add = (owner: Wanted['owner']) => {
    change({ wanted: [...withoutPerson(form.wanted, owner), { owner, presence: 'must', isOfRole: false }] })
    setTurn(turn + 1)
  }
  const personIds = people.flatMap(({ owner }) => (owner.kind === 'person' ? [owner.id] : []))
  return (
    <section className={styles.who} aria-label={t('find.who')}>
      <h3 className={styles.head}>{t('find.who')}</h3>
      <p className={styles.quiet}>
        {t('find.audience', {
          cities: formatList(
            forum.zones.map((zone) => cityOf(zone, language)),
            language,
          ),
        })}
      </p>
      {people.length > 0 && (
        <ul className={styles.chosen} ref={focus.list} aria-label={t('find.wanted')}>
          {people.map((person, i) => (
            <PersonLine
              key={person.owner.id}
              person={person}
              onChange={(presence) => change({ wanted: withPresence(form.wanted, person, presence) })}
              onLeave={() => {
                // The button goes with what it takes back, whoever has a role stays.
                if (person.holder) focus.focusItem(i)
                else focus.focusAfterRemoval(i)
                change({ wanted: withoutPerson(form.wanted, person.owner) })
              }}
            />
          ))}
        </ul>
      )}
      {adding === 'organization' && (
        <OrganizationPicker
          key={turn}
          label={t('find.addOrganization')}
          value={null}
          autoFocus
          onChange={(id) => id && add({ kind: 'organization', id })}
        />
      )}
      {adding === 'person' && (
        <PersonPicker
          key={turn}
          label={t('find.addPerson')}
          without={personIds}
          autoFocus
          onChoose={(id) => add({ kind: 'person', id })}
        />
      )}
      <div className={styles.pickers} ref={focus.adding}>
        {adders.map((kind) => (
          <Button key={kind} look="quiet" small icon="plus" onPress={() => setAdding(kind === adding ? null : kind)}>
            {t(kind === 'organization' ? 'find.addOrganization' : 'find.addPerson')}
          </Button>
        ))}
      </div>
    </section>
  )
}

interface LineProps {
  readonly person: FormPerson
  readonly onChange: (presence: Presence) => void
  /** Takes back what the form says: of a role nothing else, of others that they are named. */
  readonly onLeave: () => void
}

function PersonLine({ person: { owner, presence, holder, isChanged }, onChange, onLeave }: LineProps) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const name = ownerName(owner, document, language)
  const roles =
    holder &&
    formatList(
      holder.roles.map((role) => t(`role.${role}`)),
      language,
    )
  return (
    <li className={styles.line}>
      <span className={styles.person}>
        <span className="cut" title={name}>
          {name}
        </span>
        {roles && (
          <span className={`cut ${styles.quiet}`} title={roles}>
            {t('find.byRole', { roles })}
          </span>
        )}
      </span>
      <span className={styles.presence}>
        <Choice
          label={t('find.presenceOf', { name })}
          labelHidden
          value={presence}
          options={presences.map((key) => ({ key, words: t(`find.presence.${key}`) }))}
          onChange={onChange}
        />
      </span>
      <span className={styles.leave}>
        {!holder && <IconButton icon="close" label={t('find.remove', { name })} data-remove onPress={onLeave} />}
        {holder && isChanged && (
          <IconButton
            icon="undo"
            label={t(holder.isSame ? 'find.asRole' : 'find.asRoles', {
              name,
              presence: t(`find.presence.${holder.presence}`),
            })}
            onPress={onLeave}
          />
        )}
      </span>
    </li>
  )
}
