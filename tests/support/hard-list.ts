/** A list as people really send it: the text of a file, and what must become of its rows. */
export interface HardList {
  readonly text: string
  /** Numbers of the rows that must be refused, with the kind of problem. */
  readonly refused: ReadonlyMap<number, string>
  /** Numbers of the rows that say what an earlier row says. */
  readonly doubles: readonly number[]
  /** How many rows there are below the heads. */
  readonly rowCount: number
}

const words = {
  zh: {
    heads: '机构名称,国家,类别,阶段,邮箱,联系人,下次跟进,备注',
    country: '中国',
    kind: '城市',
    stage: '已联系',
    stems: ['上海', '北京', '深圳', '广州', '杭州', '成都', '武汉', '西安'],
    ends: ['市人民政府', '城市研究院', '信息中心', '科技有限公司', '智慧城市协会'],
    person: '王明',
  },
  ja: {
    heads: '団体名,国名,種別,状況,メールアドレス,氏名,次回連絡日,備考',
    country: '日本',
    kind: '自治体',
    stage: '連絡済み',
    stems: ['東京', '大阪', '横浜', '名古屋', '札幌', '神戸', '福岡', '京都'],
    ends: ['市役所', 'スマートシティ協議会', '研究所', '株式会社', '国際センター'],
    person: '山田 太郎',
  },
  ko: {
    heads: '기관명,국가,구분,진행상황,이메일,성명,다음연락일,비고',
    country: '한국',
    kind: '지자체',
    stage: '연락함',
    stems: ['서울', '부산', '인천', '대구', '대전', '광주', '울산', '수원'],
    ends: ['시청', '도시연구원', '정보센터', '주식회사', '스마트도시협회'],
    person: '김철수',
  },
} as const

/** What a text in one of the encodings can hold besides its own script. */
export interface Extras {
  readonly emoji: boolean
  readonly rightToLeft: boolean
}

/**
 * A list of `count` rows in one language, with a double, a row without a name, a ragged row, an ambiguous day, a broken
 * quotation mark, a formula, a line break in a cell, a NUL and (where the encoding has them) emoji and right-to-left
 * text in every fifty rows.
 */
export function aHardList(language: keyof typeof words, count: number, extras: Extras): HardList {
  const w = words[language]
  const refused = new Map<number, string>()
  const doubles: number[] = []
  const lines: string[] = [w.heads]
  for (let index = 0; index < count; index += 1) {
    const row = index + 2
    const name = (of: number) => `${w.stems[of % w.stems.length]}${of}${w.ends[of % w.ends.length]}`
    const cells = [name(index), w.country, w.kind, w.stage, `info${index}@a${index}.example`, w.person, '2027/3/1', '']
    switch (index % 50) {
      case 10:
        cells[0] = ` ${name(index - 5)}　`
        cells[4] = ''
        doubles.push(row)
        break
      case 15:
        cells[0] = ''
        refused.set(row, 'name-missing')
        break
      case 20:
        cells.push('x')
        refused.set(row, 'too-many-cells')
        break
      case 25:
        cells[6] = '3/4/2027'
        refused.set(row, 'ambiguous-date')
        break
      case 30:
        cells[0] = `"${name(index)}`
        refused.set(row, 'quotes')
        break
      case 35:
        cells[7] = '"=HYPERLINK(""http://example.org"",""x"")"'
        break
      case 40:
        cells[7] = '"one\ntwo"'
        break
      case 45:
        cells[7] = `a\u0000b${extras.emoji ? '😀' : ''}${extras.rightToLeft ? 'שלום مرحبا' : ''}`
        break
    }
    lines.push(cells.join(','))
  }
  return { text: `${lines.join('\r\n')}\r\n`, refused, doubles, rowCount: count }
}
