import { useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import { readWholeNumber } from '../../../core/document/read-number.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useDocumentPart } from '../../state/app-context.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Segments } from '../../ui/Toggles.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import styles from './FindPanel.module.css'
import { type FindForm, mostSessions, offsetsOf } from './find-form.ts'
import { SessionPicker } from './SessionPicker.tsx'

interface Props {
  readonly forum: Forum
  readonly form: FindForm
  readonly change: (fields: Partial<FindForm>) => void
}

/** What a time is looked for: so many new sessions of a length, or sessions that are there. */
export function WhatFields({ forum, form, change }: Props) {
  const t = useWords()
  const total = (offsetsOf(form).at(-1) ?? 0) + form.minutes
  return (
    <>
      <Segments
        label={t('find.what')}
        options={[
          { key: 'new', words: t('find.whatNew') },
          { key: 'sessions', words: t('find.whatSessions') },
        ]}
        value={form.what}
        onChange={(what) => change({ what })}
      />
      {form.what === 'new' ? (
        <>
          <div className={styles.numbers}>
            <Amount
              label={t('find.count')}
              value={form.count}
              least={1}
              most={mostSessions}
              onChange={(count) => change({ count })}
            />
            <Amount
              label={t('find.minutes')}
              value={form.minutes}
              least={5}
              most={1440}
              onChange={(minutes) => change({ minutes })}
            />
            {form.count > 1 && (
              <Amount label={t('find.gap')} value={form.gap} least={0} most={480} onChange={(gap) => change({ gap })} />
            )}
          </div>
          {form.count > 1 && <p className={styles.quiet}>{t('find.total', { count: form.count, total })}</p>}
        </>
      ) : (
        <ChosenSessions forum={forum} form={form} change={change} />
      )}
    </>
  )
}

/** A number that counts from the first digit on. */
function Amount({
  label,
  value,
  least,
  most,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}) {
  const t = useWords()
  return (
    <TextField
      label={label}
      labelAbove
      numeric
      value={String(value)}
      onChange={(typed) => {
        const number = readWholeNumber(typed)
        if (number === null || number < least || number > most) return t('find.numberNotRead', { typed, least, most })
        onChange(number)
        return null
      }}
    />
  )
}

function ChosenSessions({ forum, form, change }: Props) {
  const sessions = useDocumentPart((document) => document.sessions)
  const language = useLanguage()
  const t = useWords()
  const [turn, setTurn] = useState(0)
  const focus = useListFocus<HTMLUListElement>()
  const chosen = form.sessionIds.flatMap((id) => sessions[id] ?? [])
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.chosen} ref={focus.list} aria-label={t('find.chosenSessions')}>
          {chosen.map((session, i) => {
            const title = wordsFor(session.title, language)
            return (
              <li key={session.id} className={styles.line}>
                <span className="cut">{title}</span>
                <span className={styles.quiet}>{t('programme.minutes', { count: session.durationMinutes })}</span>
                <IconButton
                  icon="close"
                  label={t('find.remove', { name: title })}
                  data-remove
                  onPress={() => {
                    focus.focusAfterRemoval(i)
                    change({ sessionIds: form.sessionIds.filter((id) => id !== session.id) })
                  }}
                />
              </li>
            )
          })}
        </ul>
      )}
      {chosen.length < mostSessions && (
        <div ref={focus.adding}>
          <SessionPicker
            key={turn}
            label={t('find.addSession')}
            forum={forum}
            without={form.sessionIds}
            autoFocus={turn > 0}
            onChoose={(id) => {
              change({ sessionIds: [...form.sessionIds, id] })
              setTurn(turn + 1)
            }}
          />
        </div>
      )}
      {chosen.length > 1 && (
        <div className={styles.numbers}>
          <Amount label={t('find.gap')} value={form.gap} least={0} most={480} onChange={(gap) => change({ gap })} />
        </div>
      )}
    </>
  )
}
