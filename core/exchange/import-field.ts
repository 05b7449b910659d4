/** What a column of a list can say about an organization, its contact person and the outreach to it. */
export const importFields = [
  'name',
  'nameEn',
  'nameZh',
  'nameJa',
  'nameKo',
  'abbreviation',
  'kind',
  'country',
  'website',
  'email',
  'phone',
  'fax',
  'wechat',
  'line',
  'kakaotalk',
  'post',
  'topics',
  'tags',
  'notes',
  'purpose',
  'stage',
  'owner',
  'priority',
  'answerDue',
  'followUp',
  'nextStep',
  'closedReason',
  'person',
  'personReading',
  'personFamily',
  'personGiven',
  'personTitle',
  'personEmail',
  'personPhone',
] as const

/** See importFields. `name` is a name in whichever language it is written. */
export type ImportField = (typeof importFields)[number]

/** The fields that hold one of a few values; words that are not known are asked about, each once. */
export const choiceFields = ['kind', 'country', 'purpose', 'stage', 'priority'] as const

/** See choiceFields. */
export type ChoiceField = (typeof choiceFields)[number]

/** What each column means, in the order of the columns; null for a column that is not imported. */
export type ColumnMapping = readonly (ImportField | null)[]
