import type { EventWords } from './event-words.ts'

/** Japanese. */
export const ja: EventWords = {
  roles: {
    'opening-remarks': '開会挨拶',
    moderator: 'モデレーター',
    speaker: '講演者',
    panellist: 'パネリスト',
    discussant: '討論者',
    interpreter: '通訳者',
    technical: '技術担当',
  },
  kinds: {
    opening: '開会',
    keynote: '基調講演',
    presentation: '発表',
    panel: 'パネル討論',
    qa: '質疑応答',
    break: '休憩',
    networking: '交流会',
    closing: '閉会',
  },
  languages: { en: '英語', zh: '中国語', ja: '日本語', ko: '韓国語' },
  cancelled: (title) => `中止：${title}`,
  toBeConfirmed: '調整中',
  mayStillChange: '本セッションは調整中であり、変更となる場合があります。',
  timesAreIllustrative: '記載の時刻は例示です。',
  floorLanguages: '使用言語',
  interpretation: '通訳言語',
  join: 'オンライン参加',
  shortened: '［…以下省略］',
  labelled: (label, value) => `${label}：${value}`,
  listSeparator: '、',
  inParentheses: (name, remark) => `${name}（${remark}）`,
  holder: (organization, person, title) => [organization, title, person].filter((part) => part !== '').join(' '),
  withHonorific: (name, honorific) => `${name}${honorific}`,
}
