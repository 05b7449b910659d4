import type { MessageWords } from './message-words.ts'

/** Chinese in simplified characters. */
export const zh: MessageWords = {
  subject: (what, release, isUpdate) => `${what}：${isUpdate ? '日程更新' : '日程'}（${release}）`,
  opening: (what, news) =>
    news === 'first'
      ? `随信附上${what}的日历文件，敬请查收。`
      : `随信附上${what}更新后的日历文件，${news === 'changes' ? '与贵方现有版本相比的变化如下。' : '与贵方有关的安排较现有版本没有变化。'}`,
  note: '说明',
  newSessions: '新增环节',
  restored: '恢复举行的环节',
  moved: '时间或地点有变动的环节',
  changed: '内容有变动的环节',
  cancelled: '已取消的环节',
  before: '原定',
  now: '现定',
  changedFields: '变动内容',
  fields: {
    room: '会场',
    title: '名称',
    kind: '环节类型',
    abstract: '内容简介',
    track: '议题板块',
    roles: '发言人及分工',
    floorLanguages: '会议语言',
    interpretation: '口译',
    state: '状态',
    confirmed: '确认情况',
  },
  howToImport: '导入方法',
  adviceFull:
    '建议为本论坛单独建立一个日历。如已导入过旧版本，请先删除该日历，再将本文件导入新建的日历；否则部分软件会保留旧日程或出现重复。',
  adviceChanges:
    '本文件仅包含有变动的环节，请导入存有旧版本的日历。如所用软件不能替换旧日程，请与我们联系索取完整文件。',
  programs: [
    'Outlook：日历 > 添加日历 > 从文件上传；经典版 Outlook：文件 > 打开和导出 > 打开日历。',
    'Google 日历（电脑版）：设置 > 导入和导出，选择文件和日历。',
    'Apple 日历（Mac）：文件 > 导入，选择文件和日历。',
    'Thunderbird：文件 > 导入，或 工具 > 导入 > 日历，选择文件。',
    'Naver 日历（电脑版）：환경설정（设置）> 가져오기（导入），选择文件。',
  ],
  localTime: '日历将以您所在地的时间显示各环节。',
}
