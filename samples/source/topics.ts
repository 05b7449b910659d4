/** What the source names as topics of cooperation, in all four languages. */
export const topics = {
  transport: { en: 'public transportation', zh: '公共交通', ja: '公共交通', ko: '대중교통' },
  welfare: { en: 'welfare', zh: '福利', ja: '福祉', ko: '복지' },
  environment: { en: 'environment', zh: '环境', ja: '環境', ko: '환경' },
  disaster: { en: 'disaster management', zh: '灾害管理', ja: '災害管理', ko: '재난 관리' },
  revitalization: { en: 'urban revitalization', zh: '城市更新', ja: '都市再生', ko: '도시 재생' },
} as const

/** The name of a topic. */
export type Topic = keyof typeof topics

/** What the source names as ways of cooperation. */
export const waysOfCooperation = {
  networking: { en: 'networking', zh: '交流网络', ja: 'ネットワーク形成', ko: '네트워킹' },
  jointProjects: {
    en: 'joint events and projects',
    zh: '联合活动与项目',
    ja: '共同イベント・共同事業',
    ko: '공동 행사·사업',
  },
  information: { en: 'information sharing', zh: '信息共享', ja: '情報共有', ko: '정보 공유' },
  business: { en: 'business opportunities', zh: '商机', ja: 'ビジネス機会', ko: '비즈니스 기회' },
} as const

/** The document of the 8th Trilateral Summit (2019) that the source names as the frame of the cooperation. */
export const frame = {
  en: 'Trilateral Cooperation Vision for the Next Decade',
  zh: '中日韩合作未来十年展望',
  ja: '次の10年に向けた3か国協力に関するビジョン',
  ko: '향후 10년 3국 협력 비전',
} as const

/** Topics, ways and frame: what both forums are about. */
export const forumTags = [...Object.values(topics), ...Object.values(waysOfCooperation), frame]
