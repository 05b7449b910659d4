import { v7 as newId } from 'uuid'
import { type ContactOwner, type ContactPoint, contactPointIdSchema } from '../../core/document/outreach-rows.ts'
import { type ContactKind, contactKinds } from '../../core/document/vocabulary.ts'
import {
  addContactPoint,
  deleteContactPoint,
  editContactPoint,
  pointsOf,
  preferContactPoint,
} from '../../core/outreach/contact-point-commands.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { IconButton, IconToggle } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import { WordMenu } from '../ui/WordMenu.tsx'
import styles from './ContactPointList.module.css'

interface Props {
  readonly owner: ContactOwner
  /** Whose they are, for names that stand alone. */
  readonly name: string
}

/** The ways to reach a person or an organization, the preferred one first. */
export function ContactPointList({ owner, name }: Props) {
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const { list, adding, focusItem, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const points = pointsOf(document, owner)
  const add = (kind: ContactKind) => {
    act(addContactPoint({ id: contactPointIdSchema.parse(newId()), owner, kind, value: '' }))
    focusItem(points.length, 3)
  }
  return (
    <PanelGroup
      title={t('directory.reach')}
      action={
        <span ref={adding}>
          <WordMenu
            words={t('directory.addReach')}
            label={t('directory.reachOf', { name })}
            icon="plus"
            actions={contactKinds.map((kind) => ({
              key: kind,
              words: t(`directory.${kind}`),
              act: () => add(kind),
            }))}
          />
        </span>
      }
    >
      {points.length === 0 && <p className={styles.quiet}>{t('directory.noReach')}</p>}
      <ul ref={list} className={styles.list}>
        {points.map((point, index) => (
          <Point
            key={point.id}
            point={point}
            onRemove={() => {
              if (act(deleteContactPoint(point.id), { quietly: false })) focusAfterRemoval(index)
            }}
          />
        ))}
      </ul>
    </PanelGroup>
  )
}

function Point({ point, onRemove }: { readonly point: ContactPoint; readonly onRemove: () => void }) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const { id, kind, value, label, preferred } = point
  const words = value || t(`directory.${kind}`)
  return (
    <li className={styles.point}>
      <Choice
        label={t('directory.reachKind')}
        labelHidden
        value={kind}
        options={contactKinds.map((key) => ({ key, words: t(`directory.${key}`) }))}
        onChange={(next) => act(editContactPoint(id, { kind: next }))}
      />
      <span className={styles.buttons}>
        {kind === 'email' && value.includes('@') && (
          <IconButton
            icon="email"
            label={t('directory.write', { value })}
            onPress={() =>
              void bridge.openExternal({
                url: `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`,
                question: t('directory.askWrite'),
                open: t('engagement.open'),
                cancel: t('app.cancel'),
              })
            }
          />
        )}
        <IconToggle
          icon="star"
          label={t('directory.prefer', { value: words })}
          value={preferred}
          onChange={() => act(preferContactPoint(id))}
        />
        <IconButton data-remove icon="close" label={t('directory.removeReach', { value: words })} onPress={onRemove} />
      </span>
      <div className={styles.value}>
        <TextField
          label={t('directory.reachValue', { kind: t(`directory.${kind}`) })}
          labelHidden
          placeholder={t(`directory.${kind}`)}
          multiline={kind === 'post'}
          rows={3}
          value={value}
          onChange={(typed) => run(editContactPoint(id, { value: typed }))}
        />
      </div>
      <div className={styles.value}>
        <TextField
          label={t('directory.reachLabel')}
          labelHidden
          placeholder={t('directory.reachLabelHint')}
          value={label}
          onChange={(typed) => run(editContactPoint(id, { label: typed }))}
        />
      </div>
    </li>
  )
}
