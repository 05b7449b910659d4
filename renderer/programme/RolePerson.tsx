import { useRef, useState } from 'react'
import type { Person } from '../../core/document/outreach-rows.ts'
import type { PersonId } from '../../core/document/rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { Choice } from '../ui/Choice.tsx'
import { focusAfterPaint } from '../ui/focus-after-paint.ts'
import { PersonPicker } from '../ui/PersonPicker.tsx'

const none = 'none'
const another = 'another'

interface Props {
  readonly value: PersonId | null
  /** Who is offered at once; anybody else can be searched. */
  readonly known: readonly Person[]
  readonly onChange: (id: PersonId | null) => void
  /** Somebody of this name, whom nobody has entered yet, has the role. Answers whether it was done. */
  readonly onAdd: (name: string) => boolean
}

/** The person who holds a role: for an organization, or alone. */
export function RolePerson({ value, known, onChange, onAdd }: Props) {
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [isSearching, setIsSearching] = useState(false)
  const close = () => {
    setIsSearching(false)
    // The choice stands again after the next paint.
    focusAfterPaint(() => place.current?.querySelector('button'))
  }
  return (
    <div ref={place}>
      {isSearching ? (
        <PersonPicker
          label={t('session.findPerson')}
          without={value ? [value] : []}
          autoFocus
          // Whoever leaves without a choice keeps who there was.
          onLeave={() => setIsSearching(false)}
          onChoose={(id) => {
            onChange(id)
            close()
          }}
          onAdd={(name) => {
            if (onAdd(name)) close()
          }}
        />
      ) : (
        <Choice<PersonId | typeof none | typeof another>
          label={t('session.person')}
          labelHidden
          value={value ?? none}
          options={[
            { key: none, words: t('session.nobodyNamed') },
            ...known.map((person) => ({ key: person.id, words: personName(person), lang: person.nativeLanguage })),
            { key: another, words: t('session.anotherPerson') },
          ]}
          onChange={(key) => {
            if (key === another) setIsSearching(true)
            else onChange(key === none ? null : key)
          }}
        />
      )}
    </div>
  )
}
