import { useState } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import { attendancesOf } from '../../../core/finding/attendance.ts'
import type { Presence, Wanted } from '../../../core/finding/find-query.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
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
import { type FindForm, sessionsOfForm } from './find-form.ts'

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
  const roles = participationsBySession(document)
  const byRole = new Map<string, { readonly name: string; readonly presence: Presence }>()
  for (const id of sessionsOfForm(form, document)) {
    const session = document.sessions[id]
    if (!session) continue
    for (const { owner, presence } of attendancesOf(document, forum, session, roles.get(id) ?? [])) {
      const known = byRole.get(owner.id)
      if (known?.presence === 'must') continue
      byRole.set(owner.id, { name: ownerName(owner, document, language), presence })
    }
  }
  const named = (wanted: Presence) =>
    [...byRole.values()].filter((one) => one.presence === wanted).map(({ name }) => name)
  const add = (owner: Wanted['owner']) => {
    const others = form.wanted.filter((one) => one.owner.id !== owner.id)
    change({ wanted: [...others, { owner, presence: 'must' }] })
    setTurn(turn + 1)
  }
  const personIds = form.wanted.flatMap(({ owner }) => (owner.kind === 'person' ? [owner.id] : []))
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
      {presences.map((presence) => {
        const names = named(presence)
        return names.length > 0 ? (
          <p key={presence} className={styles.quiet}>
            {t(`find.byRole.${presence}`, { names: formatList(names, language) })}
          </p>
        ) : null
      })}
      {form.wanted.length > 0 && (
        <ul className={styles.chosen} ref={focus.list} aria-label={t('find.wanted')}>
          {form.wanted.map(({ owner, presence }, i) => {
            const name = ownerName(owner, document, language)
            return (
              <li key={owner.id} className={styles.line}>
                <span className="cut">{name}</span>
                <span className={styles.presence}>
                  <Choice
                    label={t('find.presenceOf', { name })}
                    labelHidden
                    value={presence}
                    options={presences.map((key) => ({ key, words: t(`find.presence.${key}`) }))}
                    onChange={(next) =>
                      change({
                        wanted: form.wanted.map((one) => (one.owner.id === owner.id ? { owner, presence: next } : one)),
                      })
                    }
                  />
                </span>
                <IconButton
                  icon="close"
                  label={t('find.remove', { name })}
                  data-remove
                  onPress={() => {
                    focus.focusAfterRemoval(i)
                    change({ wanted: form.wanted.filter((one) => one.owner.id !== owner.id) })
                  }}
                />
              </li>
            )
          })}
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
