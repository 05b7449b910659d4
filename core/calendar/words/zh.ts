import type { EventWords } from './event-words.ts'

/** Chinese in simplified characters. */
export const zh: EventWords = {
  roles: {
    'opening-remarks': '开幕致辞',
    moderator: '主持人',
    speaker: '发言人',
    panellist: '专题讨论嘉宾',
    discussant: '评议人',
    interpreter: '口译',
    technical: '技术支持',
  },
  kinds: {
    opening: '开幕式',
    keynote: '主旨演讲',
    presentation: '专题发言',
    panel: '专题讨论',
    qa: '问答环节',
    break: '休息',
    networking: '交流活动',
    closing: '闭幕式',
  },
  languages: { en: '英语', zh: '中文', ja: '日语', ko: '韩语' },
  cancelled: (title) => `已取消：${title}`,
  toBeConfirmed: '待确认',
  mayStillChange: '本环节尚待确认，可能有所调整。',
  timesAreIllustrative: '所列时间仅为示例。',
  floorLanguages: '会议语言',
  interpretation: '口译',
  join: '在线参会',
  shortened: '［……以下从略］',
  labelled: (label, value) => `${label}：${value}`,
  listSeparator: '、',
  inParentheses: (name, remark) => `${name}（${remark}）`,
  holder: (organization, person, title) => [organization, title, person].filter((part) => part !== '').join(' '),
  withHonorific: (name, honorific) => `${name}${honorific}`,
}
