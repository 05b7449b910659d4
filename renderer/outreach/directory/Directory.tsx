import { useDeferredValue, useMemo, useState } from 'react'
import { rowsOf } from '../../../core/document/document.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { foldText } from '../../../core/outreach/find-organizations.ts'
import { ExportMenu } from '../../exchange/ExportMenu.tsx'
import { joinWords, nameOrder } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { countryWords, nameFor, personName, romanizedName } from '../../i18n/names.ts'
import { useApp, useDocument } from '../../state/app-context.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Toggles.tsx'
import row from '../list/FilterRow.module.css'
import list from '../list/OutreachList.module.css'
import { rankOfNames } from '../list/sort-outreach.ts'
import { DirectoryTable } from './DirectoryTable.tsx'
import { entriesOfOrganizations, entriesOfPersons } from './directory-entries.ts'

interface Props {
  readonly forum: Forum
}

/** All organizations and people of the workspace, whatever forum they were approached for, sorted as the reader sorts names. */
export function Directory({ forum }: Props) {
  const { view, show } = useApp()
  const live = useDocument()
  const document = useDeferredValue(live)
  const language = useLanguage()
  const t = useWords()
  const [what, setWhat] = useState<'organizations' | 'persons'>(view.personId ? 'persons' : 'organizations')
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(foldText(typed.trim()))
  const organizations = useMemo(() => {
    const ranks = rankOfNames(document.organizations, language)
    return entriesOfOrganizations(document, forum, {
      nameOf: (organization) => nameFor(organization, language),
      countryOf: (code) => countryWords(code, language, t),
      kindOf: (kind) => t(`organizationKind.${kind}`),
    }).sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
  }, [document, forum, language, t])
  const persons = useMemo(() => {
    const order = nameOrder(language)
    return entriesOfPersons(document, {
      nameOf: personName,
      otherNameOf: (person) => (person.nativeName ? romanizedName(person) : ''),
      organizationOf: (organization) => wordsFor(nameFor(organization, language), language),
      titleOf: (title) => wordsFor(title, language),
      joined: (words) => joinWords(words, language),
    }).sort((a, b) => order.compare(a.sortedAs, b.sortedAs))
  }, [document, language])
  const entries = what === 'organizations' ? organizations : persons
  const shown = useMemo(
    () => (wanted === '' ? entries : entries.filter(({ found }) => found.includes(wanted))),
    [entries, wanted],
  )
  const engaged = view.engagementId ? document.engagements[view.engagementId] : undefined
  const organizationInHand = engaged?.organizationId ?? view.organizationId
  const heads =
    what === 'organizations'
      ? [t('directory.name'), t('list.kind'), t('list.country'), t('directory.contact'), t('directory.forums')]
      : [t('directory.name'), t('directory.reading'), t('directory.organization'), t('directory.contact')]
  const isEmpty = rowsOf(document, what).length === 0
  return (
    <div className={list.sheet}>
      <div className={row.row}>
        <Segments
          label={t('directory.what')}
          value={what}
          onChange={setWhat}
          options={[
            { key: 'organizations', words: t('directory.organizations') },
            { key: 'persons', words: t('directory.persons') },
          ]}
        />
        <label className={row.search}>
          <Icon name="search" size={14} />
          <span className="hidden-visually">
            {t(what === 'organizations' ? 'directory.filterOrganizations' : 'directory.filterPersons')}
          </span>
          <input
            type="text"
            value={typed}
            spellCheck={false}
            placeholder={t(what === 'organizations' ? 'directory.filterOrganizations' : 'directory.filterPersons')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <span className={row.chips} />
        <ExportMenu
          name={what === 'organizations' ? 'organizations' : 'people'}
          title={t('list.directoryView')}
          list={() => ({
            columns: heads.map((head) => ({ head, kind: 'text' as const })),
            rows: shown.map(({ name, cells }) => [wordsFor(name, language), ...cells]),
          })}
        />
        <span className={row.count} role="status">
          {t(what === 'organizations' ? 'directory.countOrganizations' : 'directory.countPersons', {
            count: shown.length,
          })}
        </span>
      </div>
      {isEmpty ? (
        <Empty title={t('directory.empty')} hint={t('directory.emptyHint')} />
      ) : shown.length === 0 ? (
        <Empty title={t('outreach.noMatch')} hint={t('outreach.noMatchHint')} />
      ) : (
        <DirectoryTable
          key={what}
          entries={shown}
          heads={heads}
          selected={what === 'persons' ? view.personId : organizationInHand}
          onOpen={(entry) => {
            if (entry.kind === 'person') show({ personId: entry.id })
            else if (entry.engagementId) show({ engagementId: entry.engagementId })
            else show({ organizationId: entry.id })
          }}
          onClose={() => show({ personId: null, organizationId: null, engagementId: null })}
        />
      )}
    </div>
  )
}
