import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { languages } from '../../core/document/language.ts'
import { countryNotStated, organizationKinds, priorities, purposes, stages } from '../../core/document/vocabulary.ts'
import { proposeColumns } from '../../core/exchange/column-mapping.ts'
import { importFields } from '../../core/exchange/import-field.ts'
import { ValueReader } from '../../core/exchange/value-mapping.ts'
import { catalogues } from '../../renderer/i18n/messages.ts'
import { countryWords } from '../../renderer/i18n/names.ts'

describe.each(languages)('a list written in %s', (language) => {
  const t = createTranslator({ locale: language, messages: catalogues[language] })
  const reader = new ValueReader({}, null)

  it('has heads that are all known again', () => {
    const heads = importFields.map((field) => t(`exchange.field.${field}`))
    expect(proposeColumns(heads, [])).toEqual(importFields.map((field) => ({ field, sureness: 'known' })))
  })

  it('has kinds, purposes, stages, priorities and countries that are all known again', () => {
    for (const kind of organizationKinds) expect(reader.read('kind', t(`organizationKind.${kind}`))).toBe(kind)
    for (const purpose of purposes) expect(reader.read('purpose', t(`purpose.${purpose}`))).toBe(purpose)
    for (const stage of stages) expect(reader.read('stage', t(`stage.${stage}`))).toBe(stage)
    for (const priority of priorities) expect(reader.read('priority', t(`priority.${priority}`))).toBe(priority)
    for (const country of ['CN', 'JP', 'KR', 'MN', 'US', countryNotStated])
      expect(reader.read('country', countryWords(country, language, t))).toBe(country)
    expect(reader.read('country', countryWords(null, language, t))).toBe('international')
  })
})
