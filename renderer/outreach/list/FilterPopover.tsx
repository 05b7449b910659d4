import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import { organizationKinds, priorities, purposes, stages } from '../../../core/document/vocabulary.ts'
import { useWords } from '../../i18n/language-context.tsx'
import button from '../../ui/Button.module.css'
import { Disc } from '../../ui/Disc.tsx'
import field from '../../ui/Field.module.css'
import { Icon } from '../../ui/Icon.tsx'
import popup from '../../ui/Popup.module.css'
import { Check } from '../../ui/Toggles.tsx'
import styles from './FilterPopover.module.css'
import { type ListFilterWords, useFilterWords } from './use-filter-words.ts'

/** The lists of a filter, each a group of things of which any may be wanted. */
type ListField = {
  [F in keyof OutreachFilter]: OutreachFilter[F] extends readonly string[] ? F : never
}[keyof OutreachFilter]

interface Props {
  readonly filter: OutreachFilter
  readonly words: ListFilterWords
  /** What there is to choose from, beside the fixed lists. */
  readonly countries: readonly string[]
  readonly owners: readonly string[]
  readonly tags: readonly string[]
  readonly onChange: (filter: OutreachFilter) => void
}

/** Everything that the list can be narrowed by, in one place. What is chosen shows at once behind it. */
export function FilterPopover({ filter, words, countries, owners, tags, onChange }: Props) {
  const t = useWords()
  const { fieldWords } = useFilterWords(words)
  const group = <F extends ListField>(
    name: F,
    keys: readonly OutreachFilter[F][number][],
    mark?: (key: string) => ReactNode,
  ) =>
    keys.length > 0 && (
      <Group
        label={fieldWords(name)}
        keys={keys}
        chosen={filter[name]}
        wordsOf={(key) => words[name](key as never)}
        {...(mark ? { mark } : {})}
        onChange={(chosen) => onChange({ ...filter, [name]: chosen })}
      />
    )
  return (
    <DialogTrigger>
      <AriaButton className={button.button ?? ''} data-look="quiet">
        <Icon name="sort" size={14} />
        {t('list.addFilter')}
      </AriaButton>
      <Popover className={popup.popup ?? ''} placement="bottom start" data-wide>
        <Dialog className={styles.dialog ?? ''} aria-label={t('list.addFilter')}>
          {group('stages', stages, (key) => (
            <Disc shape={key as (typeof stages)[number]} />
          ))}
          {group('countries', countries)}
          {group('kinds', organizationKinds)}
          {group('purposes', purposes)}
          {group('owners', owners)}
          {group('priorities', priorities)}
          {group('tags', tags)}
          <Group
            label={fieldWords('due')}
            keys={['now', 'week', 'none']}
            chosen={filter.due === 'any' ? [] : [filter.due]}
            single
            wordsOf={(key) => words.due(key as OutreachFilter['due'])}
            onChange={([chosen]) =>
              onChange({ ...filter, due: (chosen as OutreachFilter['due'] | undefined) ?? 'any' })
            }
          />
          <Check label={words.quiet} value={filter.quiet} onChange={(quiet) => onChange({ ...filter, quiet })} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface GroupProps {
  readonly label: string
  readonly keys: readonly string[]
  readonly chosen: readonly string[]
  readonly single?: boolean
  readonly wordsOf: (key: string) => string
  readonly mark?: (key: string) => ReactNode
  readonly onChange: (chosen: readonly string[]) => void
}

function Group({ label, keys, chosen, single = false, wordsOf, mark, onChange }: GroupProps) {
  return (
    <div className={styles.group}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        className={field.toggles ?? ''}
        selectionMode={single ? 'single' : 'multiple'}
        selectedKeys={chosen.map(idOf)}
        onSelectionChange={(ids) => onChange(keys.filter((key) => ids.has(idOf(key))))}
      >
        {keys.map((key) => (
          <ToggleButton key={key} id={idOf(key)} className={`${field.toggle} ${styles.toggle}`}>
            {mark?.(key)}
            {wordsOf(key)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

/** A key of a list may be empty, which no element's id can be. */
function idOf(key: string): string {
  return `key ${key}`
}
