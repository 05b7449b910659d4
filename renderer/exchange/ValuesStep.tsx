import type { Forum } from '../../core/document/rows.ts'
import { organizationKinds, priorities, purposes, stages } from '../../core/document/vocabulary.ts'
import type { ChoiceField } from '../../core/exchange/import-field.ts'
import type { UnknownValue, ValueMapping } from '../../core/exchange/value-mapping.ts'
import { useWords, type Words } from '../i18n/language-context.tsx'
import { Choice, type Option } from '../ui/Choice.tsx'
import { Check } from '../ui/Toggles.tsx'
import { countryOfKey, international, useCountryOptions } from '../ui/use-country-options.ts'
import styles from './Import.module.css'
import type { ImportModel } from './use-import.ts'

const undecided = 'undecided'
const leftOut = 'left-out'

/** What unknown words mean, each asked once, and what holds for rows that say nothing. */
export function ValuesStep({ model, forum }: { readonly model: ImportModel; readonly forum: Forum }) {
  const { unknown, values, setValues, options, setOptions } = model
  const t = useWords()
  const countries = useCountryOptions(forum)
  const optionsOf = (field: ChoiceField): readonly Option<string>[] =>
    field === 'country' ? countries : choicesOf(field, t)
  return (
    <>
      <h3 className={styles.heading}>{t('exchange.unknown')}</h3>
      {unknown.length === 0 ? (
        <p className={styles.quiet}>{t('exchange.unknownNone')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('exchange.unknownHint')}</p>
          <table className={styles.mapping}>
            <thead>
              <tr>
                <th scope="col">{t('exchange.inFile')}</th>
                <th scope="col">{t('exchange.rows')}</th>
                <th scope="col">{t('exchange.means')}</th>
              </tr>
            </thead>
            <tbody>
              {unknown.map((one) => (
                <tr key={`${one.field} ${one.word}`}>
                  <th scope="row" dir="auto">
                    <span className={styles.quiet}>{t(`exchange.field.${one.field}`)}: </span>
                    {one.text.slice(0, 80)}
                  </th>
                  <td className="numeric">{one.count}</td>
                  <td>
                    <Choice<string>
                      label={t('app.pair', { name: t(`exchange.field.${one.field}`), value: one.text.slice(0, 80) })}
                      labelHidden
                      value={decided(values, one)}
                      onChange={(key) => setValues(withDecision(values, one, key))}
                      options={[
                        { key: undecided, words: t('exchange.undecided') },
                        { key: leftOut, words: t('exchange.leaveOut') },
                        ...optionsOf(one.field),
                      ]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3 className={styles.heading}>{t('exchange.defaults')}</h3>
      <p className={styles.quiet}>{t('exchange.defaultsHint')}</p>
      <div className={styles.fields}>
        <Choice
          label={t('exchange.field.kind')}
          value={options.kind}
          onChange={(kind) => setOptions({ ...options, kind })}
          options={organizationKinds.map((key) => ({ key, words: t(`organizationKind.${key}`) }))}
        />
        <Choice
          label={t('exchange.field.country')}
          value={options.country ?? international}
          onChange={(key) => setOptions({ ...options, country: countryOfKey(key) })}
          options={countries}
        />
        <Choice
          label={t('exchange.field.purpose')}
          value={options.purpose}
          onChange={(purpose) => setOptions({ ...options, purpose })}
          options={purposes.map((key) => ({ key, words: t(`purpose.${key}`) }))}
        />
      </div>
      <Check
        label={t('exchange.overwrites')}
        value={options.overwrites}
        onChange={(overwrites) => setOptions({ ...options, overwrites })}
      />
    </>
  )
}

function choicesOf(field: Exclude<ChoiceField, 'country'>, t: Words): Option<string>[] {
  switch (field) {
    case 'kind':
      return organizationKinds.map((key) => ({ key, words: t(`organizationKind.${key}`) }))
    case 'purpose':
      return purposes.map((key) => ({ key, words: t(`purpose.${key}`) }))
    case 'stage':
      return stages.map((key) => ({ key, words: t(`stage.${key}`) }))
    case 'priority':
      return priorities.map((key) => ({ key, words: t(`priority.${key}`) }))
  }
}

function decided(values: ValueMapping, { field, word }: UnknownValue): string {
  const words = values[field]
  if (!words || !Object.hasOwn(words, word)) return undecided
  return words[word] ?? leftOut
}

function withDecision(values: ValueMapping, { field, word }: UnknownValue, key: string): ValueMapping {
  const others = Object.entries(values[field] ?? {}).filter(([other]) => other !== word)
  const decision = key === undecided ? [] : [[word, key === leftOut ? null : key] as const]
  return { ...values, [field]: Object.fromEntries([...others, ...decision]) }
}
