import type { LocalizedText } from '../document/localized-text.ts'
import type { Channel, OrganizationKind, SessionKind } from '../document/vocabulary.ts'

/** A text in all four languages. */
export type FullText = Required<LocalizedText>

/** The topics that the model event names. */
export const topics: readonly FullText[] = [
  { en: 'Public transportation', zh: '公共交通', ja: '公共交通', ko: '대중교통' },
  { en: 'Welfare', zh: '福利', ja: '福祉', ko: '복지' },
  { en: 'Environment', zh: '环境', ja: '環境', ko: '환경' },
  { en: 'Disaster management', zh: '灾害管理', ja: '災害管理', ko: '재난 관리' },
  { en: 'Urban revitalization', zh: '城市更新', ja: '都市再生', ko: '도시 재생' },
]

/** What a session of each kind is called. */
export const kindNames: { readonly [K in SessionKind]: FullText } = {
  opening: { en: 'Opening', zh: '开幕', ja: '開会', ko: '개회' },
  keynote: { en: 'Keynote', zh: '主旨演讲', ja: '基調講演', ko: '기조 강연' },
  presentation: { en: 'Presentation', zh: '主题发言', ja: '発表', ko: '발표' },
  panel: { en: 'Panel', zh: '专题讨论', ja: 'パネル討論', ko: '패널 토론' },
  qa: { en: 'Questions and answers', zh: '问答', ja: '質疑応答', ko: '질의응답' },
  break: { en: 'Break', zh: '休息', ja: '休憩', ko: '휴식' },
  networking: { en: 'Networking', zh: '交流', ja: '交流会', ko: '네트워킹' },
  closing: { en: 'Closing', zh: '闭幕', ja: '閉会', ko: '폐회' },
  blocker: { en: 'Internal meeting', zh: '内部会议', ja: '内部会議', ko: '내부 회의' },
}

/** What an organization of each kind is called before its number. */
export const organizationNames: { readonly [K in OrganizationKind]: FullText } = {
  city: { en: 'City', zh: '城市', ja: '都市', ko: '도시' },
  company: { en: 'Company', zh: '企业', ja: '企業', ko: '기업' },
  association: { en: 'Association', zh: '协会', ja: '協会', ko: '협회' },
  ministry: { en: 'Ministry', zh: '部委', ja: '省庁', ko: '부처' },
  secretariat: { en: 'Secretariat', zh: '秘书处', ja: '事務局', ko: '사무국' },
  university: { en: 'University', zh: '大学', ja: '大学', ko: '대학교' },
  media: { en: 'News outlet', zh: '媒体', ja: '報道機関', ko: '언론사' },
}

/** Endings that names really have and that programs stumble over: quotes, markup, marks, wide and joined characters. */
export const oddEndings: readonly string[] = [
  ' "R&D" <Lab>',
  '; Ltd., Inc.',
  " d'Avenir",
  ' 🏙️',
  ' （仮称）',
  ' 𠮷田支所',
  ' =SUM(A1)',
  ' \\ 50% off',
  ' e\u0301tude',
]

/** An ending that makes a name long enough to test every column. */
export const longEnding: FullText = {
  en: ' for the Promotion of Long-Term Cooperation on Sustainable, Inclusive and Resilient Smart Cities and Communities',
  zh: '可持续、包容且有韧性的智慧城市与社区长期合作推进机构及其下属各地区联络办公室',
  ja: '持続可能で包摂的かつ強靱なスマートシティと地域社会の長期協力を推進する連絡協議会および各地域事務所',
  ko: ' 지속가능하고 포용적이며 회복력 있는 스마트시티와 지역사회의 장기 협력 추진을 위한 연락 협의회',
}

/** What is written about a contact, by language of the note. */
export const contactNotes = {
  zh: { subject: '关于参加论坛的函', body: '介绍论坛宗旨、日程与远程参会方式。', outcome: '对方正在内部研究' },
  ja: {
    subject: 'フォーラムご参加のお願い',
    body: '趣旨、日程、遠隔参加の方法をご説明した。',
    outcome: '先方で検討中',
  },
  ko: { subject: '포럼 참가 협조 요청', body: '취지와 일정, 원격 참가 방법을 설명함.', outcome: '내부 검토 중' },
  en: {
    subject: 'Invitation to the forum',
    body: 'Explained the purpose, the days and remote participation.',
    outcome: 'Under review',
  },
} as const

/** Channels, as often as organizers use them. */
export const channelWeights: readonly (readonly [Channel, number])[] = [
  ['email', 50],
  ['phone', 15],
  ['video-call', 12],
  ['letter', 8],
  ['meeting', 6],
  ['wechat', 3],
  ['kakaotalk', 2],
  ['line', 2],
  ['fax', 2],
]

/** `parts` joined language by language, without a space between: each part brings its own. */
export function joinTexts(...parts: readonly (FullText | string)[]): FullText {
  const of = (language: keyof FullText): string =>
    parts.map((part) => (typeof part === 'string' ? part : part[language])).join('')
  return { en: of('en'), zh: of('zh'), ja: of('ja'), ko: of('ko') }
}
