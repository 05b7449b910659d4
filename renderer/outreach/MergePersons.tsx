import { useState } from 'react'
import type { Person } from '../../core/document/outreach-rows.ts'
import type { PersonId } from '../../core/document/rows.ts'
import { type MergedPersonFields, mergePersons } from '../../core/outreach/merge-persons.ts'
import { useWords } from '../i18n/language-context.tsx'
import { personName, romanizedName } from '../i18n/names.ts'
import { useApp, useDocument, useRun } from '../state/app-context.tsx'
import { PersonPicker } from '../ui/PersonPicker.tsx'
import { type MergeChoice, MergeQuestion } from './MergeQuestion.tsx'

/** Makes one person of two that are the same. */
export function MergePersons({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { store, say } = useApp()
  const { persons } = useDocument()
  const run = useRun()
  const t = useWords()
  const [otherId, setOther] = useState<PersonId | null>(null)
  const other = otherId ? persons[otherId] : undefined
  const name = personName(person)
  const choices = (): MergeChoice[] => {
    if (!other) return []
    const all: MergeChoice[] = [
      { field: 'native', label: t('engagement.nativeName'), kept: person.nativeName, other: other.nativeName },
      { field: 'reading', label: t('engagement.reading'), kept: person.reading, other: other.reading },
      { field: 'romanized', label: t('engagement.family'), kept: romanizedName(person), other: romanizedName(other) },
    ]
    return all.filter((one) => one.kept !== '' && one.other !== '' && one.kept !== one.other)
  }
  const merge = (taken: ReadonlySet<string>) => {
    if (!other) return t('directory.mergeChoose')
    const refused = run(mergePersons(person.id, other.id, takenFields(other, taken)))
    if (refused) return refused
    say({ words: (t) => t('directory.mergeTitle', { name }), kind: 'done', undoes: store.history.past.at(-1) ?? null })
    return null
  }
  return (
    <MergeQuestion
      key={otherId ?? 'none'}
      name={name}
      picker={
        other ? (
          <p>
            {t('directory.mergeWith')}: <b>{personName(other)}</b>
          </p>
        ) : (
          <PersonPicker label={t('directory.mergeWith')} autoFocus without={[person.id]} onChoose={setOther} />
        )
      }
      choices={other ? choices() : null}
      onClose={onClose}
      onMerge={merge}
    />
  )
}

function takenFields(other: Person, taken: ReadonlySet<string>): MergedPersonFields {
  return {
    ...(taken.has('native') ? { nativeName: other.nativeName, nativeLanguage: other.nativeLanguage } : {}),
    ...(taken.has('reading') ? { reading: other.reading } : {}),
    ...(taken.has('romanized') ? { romanizedFamily: other.romanizedFamily, romanizedGiven: other.romanizedGiven } : {}),
  }
}
