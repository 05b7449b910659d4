import { memo } from 'react'
import { sameValue } from '../../core/document/changes.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Material, Participation, Session } from '../../core/document/rows.ts'
import { bringsMaterials, countMaterials } from '../../core/programme/materials.ts'
import { editRole } from '../../core/programme/role-commands.ts'
import { editSession } from '../../core/programme/session-commands.ts'
import { participationsBySession } from '../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { nameFor, personName } from '../i18n/names.ts'
import { useAct, useDocumentPart, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Check } from '../ui/Toggles.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import styles from './Materials.module.css'

/** What sessionSchema allows. */
const mostMaterials = 100
const nobody: readonly Participation[] = []

/** What the organizers wait for: the session's own list, and a line for each role that somebody holds. */
export const Materials = memo(function Materials({ session }: { readonly session: Session }) {
  const roles = useDocumentPart((document) => participationsBySession(document).get(session.id) ?? nobody)
  const act = useAct()
  const t = useWords()
  const { list, adding, focusItem, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const { materials } = session
  const count = countMaterials(session, roles)
  const held = roles.filter(bringsMaterials)
  const add = () => {
    const next = [...materials, { what: '', received: false }]
    // Behind the check of the line.
    if (act(editSession(session.id, { materials: next }, null))) focusItem(materials.length, 1)
  }
  return (
    <>
      <p className={styles.count}>
        {count.all === 0
          ? t('session.materialsEmpty')
          : t('session.materialsCount', { received: String(count.received), all: String(count.all) })}
      </p>
      <PanelGroup
        title={t('session.ownMaterials')}
        action={
          <Button
            ref={adding}
            look="quiet"
            small
            icon="plus"
            isDisabled={materials.length >= mostMaterials}
            onPress={add}
          >
            {t('session.addMaterial')}
          </Button>
        }
      >
        <ul ref={list} className={styles.list}>
          {materials.map((_, index) => (
            <MaterialLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a material is its place in the list
              key={index}
              session={session}
              index={index}
              onEnter={add}
              onRemoved={() => focusAfterRemoval(index)}
            />
          ))}
        </ul>
      </PanelGroup>
      <PanelGroup title={t('session.roleMaterials')}>
        {held.length === 0 && <p className={styles.count}>{t('session.noRoleMaterials')}</p>}
        <ul className={styles.list}>
          {held.map((role) => (
            <RoleLine key={role.id} role={role} />
          ))}
        </ul>
      </PanelGroup>
    </>
  )
}, sameMaterials)

function sameMaterials(before: { readonly session: Session }, after: { readonly session: Session }): boolean {
  return before.session.id === after.session.id && sameValue(before.session.materials, after.session.materials)
}

interface LineProps {
  readonly session: Session
  readonly index: number
  readonly onEnter: () => void
  readonly onRemoved: () => void
}

function MaterialLine({ session, index, onEnter, onRemoved }: LineProps) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const { materials } = session
  const material = materials[index]
  if (!material) return null
  const number = String(index + 1)
  const isLast = index === materials.length - 1
  const withFields = (fields: Partial<Material>) => ({ materials: materials.with(index, { ...material, ...fields }) })
  return (
    <li className={styles.line}>
      <Check
        label={t('session.materialReceived', { number })}
        labelHidden
        value={material.received}
        onChange={(received) => act(editSession(session.id, withFields({ received }), null))}
      />
      <TextField
        label={t('session.materialWhat', { number })}
        labelHidden
        value={material.what}
        placeholder={t('session.materialWhat', { number })}
        onChange={(what) => run(editSession(session.id, withFields({ what }), `materials ${index} what`))}
        {...(isLast && materials.length < mostMaterials ? { onEnter } : {})}
      />
      <IconButton
        data-remove
        icon="close"
        label={t('session.materialRemove', { number })}
        onPress={() => {
          if (act(editSession(session.id, { materials: materials.toSpliced(index, 1) }, null))) onRemoved()
        }}
      />
    </li>
  )
}

function RoleLine({ role }: { readonly role: Participation }) {
  const organization = useDocumentPart(({ organizations }) =>
    role.organizationId ? (organizations[role.organizationId] ?? null) : null,
  )
  const person = useDocumentPart(({ persons }) => (role.personId ? (persons[role.personId] ?? null) : null))
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const holder = [
    organization && (organization.abbreviation || wordsFor(nameFor(organization, language), language)),
    person && personName(person),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <li className={styles.role}>
      <Check
        label={t('app.aside', { what: holder, aside: t(`role.${role.role}`) })}
        value={role.materialsReceived}
        onChange={(materialsReceived) => act(editRole(role.id, { materialsReceived }))}
      />
    </li>
  )
}
