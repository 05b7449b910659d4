import type { ContactWords } from './contact-words.ts'

/** Chinese contacts, in the register of official correspondence. */
export const chinese: ContactWords = {
  asks: {
    speak: '就以下议题作主题发言',
    host: '承办论坛并重点讨论以下议题',
    sponsor: '支持以下议题的专场',
    delegate: '派代表团出席以下议题的专场',
    promote: '协助宣传以下议题的专场',
  },
  texts: {
    invited: (ask, topic) => ({
      subject: '关于邀请参加中日韩智慧城市论坛（暂定）的函',
      body: `诚邀贵单位${ask}：${topic}。随函附日程草案及参会须知。`,
      outcome: '已发出，请于四周内函复',
    }),
    acknowledged: () => ({
      subject: '来函收悉',
      body: '来函收悉，已转有关部门研究。',
      outcome: '对方正在内部研究',
    }),
    asked: (_, topic) => ({
      subject: '关于参会事宜的咨询',
      body: `对方询问“${topic}”专场的时长、同声传译安排及能否线上参会。`,
      outcome: '约定本周内答复',
    }),
    explained: (_, topic) => ({
      subject: '论坛方案说明会',
      body: `说明论坛宗旨、参会对象及“${topic}”专场的安排，并介绍三语同声传译。`,
      outcome: '对方有意参加，待内部讨论',
    }),
    'programme-sent': (_, topic) => ({
      subject: '日程草案（第二稿）',
      body: `寄送日程草案第二稿，标明“${topic}”专场的位置。`,
      outcome: '对方已收到',
    }),
    reminded: () => ({
      subject: '关于函复时间的提醒',
      body: '告知日程定稿时间，请对方尽早函复。',
      outcome: '对方表示一月内答复',
    }),
    unanswered: () => ({
      subject: '致电总机',
      body: '未能联系到负责人，已留言。',
      outcome: '无人接听',
    }),
    tentative: (_, topic) => ({
      subject: '初步同意参会',
      body: `初步同意参加“${topic}”专场，正式手续办理中。`,
      outcome: '暂定参加',
    }),
    confirmed: () => ({
      subject: '正式复函',
      body: '正式复函同意参加，并指定联络部门。',
      outcome: '确认参加',
    }),
    materials: (_, topic) => ({
      subject: '发言题目与提要',
      body: `收到有关“${topic}”的发言题目和提要，演示文稿二月提交。`,
      outcome: '已转翻译',
    }),
    thanked: () => ({
      subject: '致谢及后续安排',
      body: '感谢对方同意参加，说明提要、演示文稿及设备测试的时间。',
      outcome: '联络部门已确认',
    }),
    declined: () => ({
      subject: '关于无法参会的复函',
      body: '因故无法参加本届论坛，希望今后保持联系。',
      outcome: '婉拒',
    }),
  },
}
