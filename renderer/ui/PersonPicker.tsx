import { useMemo, useState } from 'react'
import { rowsOf } from '../../core/document/document.ts'
import { languageTag } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Person } from '../../core/document/outreach-rows.ts'
import type { PersonId } from '../../core/document/rows.ts'
import { foldText } from '../../core/outreach/find-organizations.ts'
import { joinWords } from '../i18n/format.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { nameFor, personName, romanizedName } from '../i18n/names.ts'
import { useDocument } from '../state/app-context.tsx'
import { FindField } from './FindField.tsx'
import popup from './Popup.module.css'

const mostShown = 40

interface Props {
  readonly label: string
  /** Persons that are not offered. */
  readonly without: readonly PersonId[]
  readonly autoFocus?: boolean
  readonly onChoose: (id: PersonId) => void
  /** The focus has gone elsewhere. */
  readonly onLeave?: () => void
  /** Adds a person of this name, where nobody is found. */
  readonly onAdd?: (name: string) => void
}

/** One person out of all, found by any writing of the name or by organization. Make it anew after a choice. */
export function PersonPicker({ label, without, autoFocus = false, onChoose, onLeave, onAdd }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const known = useMemo(() => {
    const posts = Map.groupBy(rowsOf(document, 'affiliations'), ({ personId }) => personId)
    return rowsOf(document, 'persons').map((person) => {
      const names = (posts.get(person.id) ?? []).flatMap(({ organizationId }) => {
        const organization = document.organizations[organizationId]
        return organization ? [wordsFor(nameFor(organization, language), language)] : []
      })
      return {
        id: person.id,
        person,
        where: joinWords(names, language),
        found: foldText(`${writingsOf(person)} ${names.join(' ')}`),
      }
    })
  }, [document, language])
  const wanted = foldText(typed.trim())
  const options = known
    .filter(({ id, found }) => !without.includes(id) && found.includes(wanted))
    .slice(0, mostShown)
    .map(({ id, person, where }) => ({
      id,
      name: personName(person),
      content: (
        <>
          <span className={popup.text} lang={languageTag(person.nativeLanguage)}>
            {personName(person)}
          </span>
          <span className={popup.detail}>{where}</span>
        </>
      ),
    }))
  return (
    <FindField
      label={label}
      options={options}
      typed={typed}
      onType={setTyped}
      onChoose={(id) => onChoose(id as PersonId)}
      autoFocus={autoFocus}
      {...(onLeave ? { onLeave } : {})}
      {...(onAdd ? { onAdd } : {})}
    />
  )
}

function writingsOf(person: Person): string {
  return `${person.nativeName} ${person.reading} ${romanizedName(person)}`
}
