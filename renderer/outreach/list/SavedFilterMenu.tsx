import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { type OutreachFilter, savedFilterIdSchema } from '../../../core/document/outreach-rows.ts'
import { isEverything } from '../../../core/outreach/outreach-filter.ts'
import {
  deleteSavedFilter,
  editSavedFilter,
  savedFiltersOf,
  saveFilter,
} from '../../../core/outreach/saved-filter-commands.ts'
import { useOfferActions } from '../../app/offered-actions.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../../state/app-context.tsx'
import type { Action } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WordMenu } from '../../ui/WordMenu.tsx'

interface Props {
  readonly filter: OutreachFilter
  readonly onChange: (filter: OutreachFilter) => void
}

/** Filters with a name: choose one, keep the present one, replace or delete one. */
export function SavedFilterMenu({ filter, onChange }: Props) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const [isAsking, setAsking] = useState(false)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const saved = savedFiltersOf(document)
  const chosen = saved.find((one) => JSON.stringify(one.filter) === JSON.stringify(filter))
  const close = () => {
    setAsking(false)
    setProblem(null)
  }
  const save = () => {
    if (name.trim() === '') return setProblem(t('list.filterNameMissing'))
    const refused = run(saveFilter(savedFilterIdSchema.parse(newId()), name.trim(), filter))
    if (refused) return setProblem(refused)
    setName('')
    close()
  }
  const actions: Action[] = [
    ...saved.map((one) => ({
      key: one.id,
      words: one.name,
      isChosen: one === chosen,
      act: () => onChange(one.filter),
    })),
    ...(saved.length > 0 ? ['separator' as const] : []),
    {
      key: 'save',
      words: t('list.saveFilter'),
      isDisabled: isEverything(filter) || chosen !== undefined,
      act: () => setAsking(true),
    },
    ...(isEverything(filter) || chosen
      ? []
      : saved.map((one) => ({
          key: `update ${one.id}`,
          words: t('list.updateFilter', { name: one.name }),
          act: () => act(editSavedFilter(one.id, { filter }), { quietly: false }),
        }))),
    ...saved.map((one) => ({
      key: `delete ${one.id}`,
      words: t('list.deleteFilter', { name: one.name }),
      look: 'danger' as const,
      act: () => act(deleteSavedFilter(one.id), { quietly: false }),
    })),
  ]
  useOfferActions(() => ({ subject: t('list.saved'), icon: 'search', actions }))
  return (
    <>
      <WordMenu words={chosen ? chosen.name : t('list.filters')} label={t('list.saved')} actions={actions} />
      {isAsking && (
        <Modal
          title={t('list.saveFilter')}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('app.cancel')}</Button>
              <Button look="primary" onPress={save}>
                {t('list.save')}
              </Button>
            </>
          }
        >
          <TextField
            label={t('list.filterName')}
            autoFocus
            value={name}
            onEnter={save}
            onChange={(typed) => {
              setName(typed)
              setProblem(null)
              return null
            }}
          />
          {problem && (
            <p role="alert" style={{ color: 'var(--fatal-text)' }}>
              {problem}
            </p>
          )}
        </Modal>
      )}
    </>
  )
}
