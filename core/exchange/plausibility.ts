import type { Encoding } from './encoding.ts'

/*
 * How likely a text is what somebody wrote. Bytes of one East Asian encoding are often valid in another, but make
 * rare characters there: what is common in lists of organizations counts for, what hardly occurs counts against.
 */

const commonHan = new Set(
  '市省县縣区區町村州都道府国國中日本韩韓京上海天津重庆广州深圳杭成武汉西安大阪東名古屋横浜神戸福岡札幌北南部局会會社公司有限股份集団团協协学學校院研究所中心城智慧能信息技术術科发展發経济済建设設政府人民委员員長长主任室课課处處科組组织織理事事务務局工业業交通环環境境保护護医療福祉教育文化新聞聞报報電电子数數据網网络络一的是在和年月日有不了与及其他之者推進事業連盟法人財団社団一般益代表取締役担当様先生女士',
)
const commonHangul = new Set(
  '가각간감강개거건경계고공과관광교구국군권그금급기김나남내네년노농는다단당대도동되두드등디라력로료류리마만명모무문물미민바박반방보복본부북분비사산상생서석선설성세소속손수술스시식신실심아안양어업에여역연영예오와외용우운울원월위유은을음의이인일임자작장재전정제조종주중지진차창처천철청체초최추충치친카컨콘크타터테토통트특파평포프피하학한합해행향현협형호홍화확환활회획후희',
)

/** From 0 to 1: the share of likely characters among those that are not ASCII; 0 for a text with none in utf-16. */
export function plausibility(text: string, encoding: Encoding): number {
  let judged = 0
  let score = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code === 9 || code === 10 || code === 13) continue
    if (code < 0x20 || code === 0x7f) {
      // No list holds control characters; bytes that were cut in half do.
      judged += 1
      score -= 0.5
      continue
    }
    if (code < 0x80) continue
    judged += 1
    score += weight(character, code, encoding)
  }
  if (judged === 0) return encoding.startsWith('utf-16') ? 0 : 0.5
  return Math.max(0, Math.min(1, score / judged))
}

function weight(character: string, code: number, encoding: Encoding): number {
  if (code === 0xfffd) return -1
  if (code >= 0xe000 && code <= 0xf8ff) return -1
  if (code >= 0x3040 && code <= 0x30ff) return encoding === 'euc-kr' ? 0.1 : encoding === 'gb18030' ? 0.2 : 0.95
  // Half-width katakana are rare in writing, and what many bytes of other encodings look like.
  if (code >= 0xff61 && code <= 0xff9f) return -0.4
  if (code >= 0xac00 && code <= 0xd7a3) return encoding === 'gb18030' ? 0 : commonHangul.has(character) ? 1 : 0.25
  if (code >= 0x4e00 && code <= 0x9fff) {
    // Korean lists hold few ideographs: many of them are Chinese that was read as Korean.
    if (encoding === 'euc-kr') return commonHan.has(character) ? 0.1 : -0.2
    return commonHan.has(character) ? 1 : 0.45
  }
  if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e)) return 0.8
  if (code >= 0x80 && code < 0xa0) return -0.8
  if (code >= 0x1f000) return 0.7
  return 0.3
}
