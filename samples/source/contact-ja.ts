import type { ContactWords } from './contact-words.ts'

/** Japanese contacts, in the register of official correspondence. */
export const japanese: ContactWords = {
  asks: {
    speak: '次のテーマでのご講演',
    host: '次のテーマを中心とした開催へのご協力',
    sponsor: '次のテーマの分科会へのご協賛',
    delegate: '次のテーマの分科会への代表団のご派遣',
    promote: '次のテーマの分科会のご案内・ご周知',
  },
  texts: {
    invited: (ask, topic) => ({
      subject: '日中韓スマートシティフォーラム（仮称）ご参加のお願い',
      body: `${ask}をお願いした（${topic}）。日程案と参加要領を同封。`,
      outcome: '発送済み。四週間以内のご回答を依頼',
    }),
    acknowledged: () => ({
      subject: '書状拝受のご連絡',
      body: '書状を拝受し、担当部署へ回付したとのご連絡。',
      outcome: '先方で検討中',
    }),
    asked: (_, topic) => ({
      subject: '参加に関するご照会',
      body: `「${topic}」分科会の時間、同時通訳、遠隔参加の可否についてご照会。`,
      outcome: '今週中に回答する旨お伝えした',
    }),
    explained: (_, topic) => ({
      subject: '開催概要のご説明',
      body: `趣旨、対象者、「${topic}」分科会の構成をご説明。三か国語の同時通訳についても案内。`,
      outcome: '前向き。内部で協議のうえ回答',
    }),
    'programme-sent': (_, topic) => ({
      subject: '日程案（第二稿）の送付',
      body: `「${topic}」分科会の位置を示した日程案第二稿をお送りした。`,
      outcome: '受領の連絡あり',
    }),
    reminded: () => ({
      subject: 'ご回答期限のご案内',
      body: '日程の確定時期をお伝えし、ご回答をお願いした。',
      outcome: '一月中に回答予定',
    }),
    unanswered: () => ({
      subject: '代表番号へのお電話',
      body: 'ご担当者不在のため、伝言をお願いした。',
      outcome: '応答なし',
    }),
    tentative: (_, topic) => ({
      subject: '内諾のご連絡',
      body: `「${topic}」分科会への参加について内諾。正式な決裁はこれから。`,
      outcome: '内諾',
    }),
    confirmed: () => ({
      subject: '正式なご承諾',
      body: '参加をご承諾いただき、準備の窓口となる部署のご連絡があった。',
      outcome: '確定',
    }),
    materials: (_, topic) => ({
      subject: '演題と概要',
      body: `「${topic}」に関する演題と概要を受領。スライドは二月にご提出予定。`,
      outcome: '翻訳へ回付',
    }),
    thanked: () => ({
      subject: '御礼と今後の進め方',
      body: 'ご承諾への御礼とともに、概要、スライド、接続試験の日程をご案内した。',
      outcome: '窓口より了解の返信',
    }),
    declined: () => ({
      subject: 'ご辞退のご連絡',
      body: '今回は参加を見送るが、次回以降の案内を希望するとのこと。',
      outcome: '辞退',
    }),
  },
}
