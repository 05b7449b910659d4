import { useState } from 'react'
import { languages } from '../../core/document/language.ts'
import { withText, wordsFor } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { OrganizationId } from '../../core/document/rows.ts'
import { type MergedFields, mergedFields, mergeOrganizations } from '../../core/outreach/merge-organizations.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { countryWords, nameFor } from '../i18n/names.ts'
import { useApp, useDocument, useRun } from '../state/app-context.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { type MergeChoice, MergeQuestion } from './MergeQuestion.tsx'

/** Makes one organization of two that are the same. */
export function MergeOrganizations({
  organization,
  onClose,
}: {
  readonly organization: Organization
  readonly onClose: () => void
}) {
  const { store, say } = useApp()
  const { organizations } = useDocument()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const [otherId, setOther] = useState<OrganizationId | null>(null)
  const other = otherId && otherId !== organization.id ? organizations[otherId] : undefined
  const name = wordsFor(nameFor(organization, language), language)
  const choices = (): MergeChoice[] => {
    if (!other) return []
    const country = (code: string | null) => countryWords(code, language, t)
    const all: MergeChoice[] = [
      ...languages.map((one) => ({
        field: `names.${one}`,
        label: t('engagement.nameIn', { language: t(`language.${one}`) }),
        kept: organization.names[one] ?? '',
        other: other.names[one] ?? '',
      })),
      {
        field: 'abbreviation',
        label: t('engagement.abbreviation'),
        kept: organization.abbreviation,
        other: other.abbreviation,
      },
      {
        field: 'kind',
        label: t('engagement.kind'),
        kept: t(`organizationKind.${organization.kind}`),
        other: t(`organizationKind.${other.kind}`),
      },
      {
        field: 'country',
        label: t('engagement.country'),
        kept: country(organization.country),
        other: country(other.country),
      },
      { field: 'website', label: t('engagement.website'), kept: organization.website, other: other.website },
    ]
    return all.filter((one) => one.kept !== '' && one.other !== '' && one.kept !== one.other)
  }
  const merge = (taken: ReadonlySet<string>) => {
    if (!other) return t('directory.mergeChoose')
    const refused = run(mergeOrganizations(organization.id, other.id, takenFields(organization, other, taken)))
    if (refused) return refused
    say({
      words: (t) => t('directory.mergeTitle', { name }),
      kind: 'done',
      undoes: store.history.past.at(-1) ?? null,
    })
    return null
  }
  return (
    <MergeQuestion
      key={otherId ?? 'none'}
      name={name}
      picker={
        <OrganizationPicker
          label={t('directory.mergeWith')}
          value={otherId}
          autoFocus={otherId === null}
          without={organization.id}
          onChange={setOther}
        />
      }
      choices={other ? choices() : null}
      onClose={onClose}
      onMerge={merge}
    />
  )
}

function takenFields(kept: Organization, other: Organization, taken: ReadonlySet<string>): MergedFields {
  const merged = mergedFields(kept, other)
  const names = languages.reduce(
    (text, one) => (taken.has(`names.${one}`) ? withText(text, one, other.names[one] ?? '') : text),
    merged.names ?? kept.names,
  )
  return {
    names,
    ...(taken.has('abbreviation') ? { abbreviation: other.abbreviation } : {}),
    ...(taken.has('kind') ? { kind: other.kind } : {}),
    ...(taken.has('country') ? { country: other.country } : {}),
    ...(taken.has('website') ? { website: other.website } : {}),
  }
}
