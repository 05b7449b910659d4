import type { MessageWords } from './message-words.ts'

/** Japanese. */
export const ja: MessageWords = {
  subject: (what, release, isUpdate) =>
    `${what}：${isUpdate ? 'プログラム更新のご案内' : 'プログラムのご案内'}（${release}）`,
  opening: (what, news) =>
    news === 'first'
      ? `${what}のカレンダーファイルをお送りいたします。`
      : `${what}の更新後のカレンダーファイルをお送りいたします。${news === 'changes' ? 'お手元の版からの変更点は次のとおりです。' : 'お手元の版からの変更はございません。'}`,
  note: '備考',
  newSessions: '新たに加わったセッション',
  restored: 'あらためて開催するセッション',
  moved: '日時または会場が変わったセッション',
  changed: '内容が変わったセッション',
  cancelled: '中止となったセッション',
  before: '変更前',
  now: '変更後',
  changedFields: '変更点',
  fields: {
    room: '会場',
    title: '題名',
    kind: '種類',
    abstract: '概要',
    track: 'トラック',
    roles: '登壇者・担当',
    floorLanguages: '使用言語',
    interpretation: '通訳言語',
    state: '状態',
    confirmed: '確定状況',
  },
  howToImport: '取り込み方法',
  adviceFull:
    '本フォーラム専用のカレンダーをご用意ください。以前の版を取り込まれている場合は、そのカレンダーを削除してから、新しいカレンダーに本ファイルを取り込んでください。ソフトウェアによっては、以前の予定が残ったり重複したりします。',
  adviceChanges:
    '本ファイルは変更のあったセッションのみを含みます。以前の版を取り込んだカレンダーに取り込んでください。以前の予定が置き換わらない場合は、全体のファイルをお送りしますのでご連絡ください。',
  programs: [
    'Outlook：予定表 > 予定表を追加 > ファイルからアップロード。従来の Outlook：ファイル > 開く/エクスポート > 予定表を開く。',
    'Google カレンダー（パソコン）：設定 > インポート/エクスポートで、ファイルとカレンダーを選択。',
    'Apple カレンダー（Mac）：ファイル > 読み込む で、ファイルとカレンダーを選択。',
    'Thunderbird：ファイル > インポート、または ツール > インポート > カレンダー で、ファイルを選択。',
    'Naver カレンダー（パソコン）：환경설정（設定）> 가져오기（取り込み）で、ファイルを選択。',
  ],
  localTime: 'カレンダーには、各セッションがご利用の地域の時刻で表示されます。',
}
