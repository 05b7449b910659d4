import type { Zone } from './zone.ts'

/** The city that stands for a zone on screen and in print. */
export interface ZoneCity {
  /** ISO 3166-1 alpha-2 of the city; null where no code is sure, or where naming one would take a side. */
  readonly country: string | null
  /** English always; the others where the city has a settled name. */
  readonly names: { readonly en: string; readonly zh?: string; readonly ja?: string; readonly ko?: string }
}

/**
 * The city of a zone. A zone that is not in the table is named by the last part of its IANA name
 * (`America/Argentina/Ushuaia` is "Ushuaia"), in English and without a country.
 */
export function zoneCity(zone: Zone): ZoneCity {
  const row = cities.get(zone)
  if (row) return row
  const last = zone.slice(zone.lastIndexOf('/') + 1)
  return { country: null, names: { en: last.replaceAll('_', ' ') } }
}

/** The letters that stand for a zone where there is little room: its country's, or the first three of its city. */
export function zoneCode(zone: Zone): string {
  const { country, names } = zoneCity(zone)
  return country ?? names.en.slice(0, 3).toUpperCase()
}

/** Zone, country or `-`, then the name in en, zh, ja, ko. */
const table = `
UTC | - | UTC | 协调世界时 | 協定世界時 | 협정 세계시
Etc/UTC | - | UTC | 协调世界时 | 協定世界時 | 협정 세계시
Asia/Shanghai | CN | Beijing | 北京 | 北京 | 베이징
Asia/Urumqi | CN | Urumqi | 乌鲁木齐 | ウルムチ | 우루무치
Asia/Tokyo | JP | Tokyo | 东京 | 東京 | 도쿄
Asia/Seoul | KR | Seoul | 首尔 | ソウル | 서울
Asia/Pyongyang | KP | Pyongyang | 平壤 | 平壌 | 평양
Asia/Hong_Kong | - | Hong Kong | 香港 | 香港 | 홍콩
Asia/Macau | - | Macao | 澳门 | マカオ | 마카오
Asia/Taipei | - | Taipei | 台北 | 台北 | 타이베이
Asia/Ulaanbaatar | MN | Ulaanbaatar | 乌兰巴托 | ウランバートル | 울란바토르
Asia/Singapore | SG | Singapore | 新加坡 | シンガポール | 싱가포르
Asia/Kuala_Lumpur | MY | Kuala Lumpur | 吉隆坡 | クアラルンプール | 쿠알라룸푸르
Asia/Brunei | BN | Bandar Seri Begawan | 斯里巴加湾市 | バンダルスリブガワン | 반다르스리브가완
Asia/Manila | PH | Manila | 马尼拉 | マニラ | 마닐라
Asia/Bangkok | TH | Bangkok | 曼谷 | バンコク | 방콕
Asia/Ho_Chi_Minh | VN | Ho Chi Minh City | 胡志明市 | ホーチミン | 호찌민
Asia/Phnom_Penh | KH | Phnom Penh | 金边 | プノンペン | 프놈펜
Asia/Vientiane | LA | Vientiane | 万象 | ビエンチャン | 비엔티안
Asia/Yangon | MM | Yangon | 仰光 | ヤンゴン | 양곤
Asia/Jakarta | ID | Jakarta | 雅加达 | ジャカルタ | 자카르타
Asia/Kolkata | IN | Kolkata | 加尔各答 | コルカタ | 콜카타
Asia/Colombo | LK | Colombo | 科伦坡 | コロンボ | 콜롬보
Asia/Kathmandu | NP | Kathmandu | 加德满都 | カトマンズ | 카트만두
Asia/Dhaka | BD | Dhaka | 达卡 | ダッカ | 다카
Asia/Karachi | PK | Karachi | 卡拉奇 | カラチ | 카라치
Asia/Tashkent | UZ | Tashkent | 塔什干 | タシケント | 타슈켄트
Asia/Almaty | KZ | Almaty | 阿拉木图 | アルマトイ | 알마티
Asia/Tehran | IR | Tehran | 德黑兰 | テヘラン | 테헤란
Asia/Dubai | AE | Dubai | 迪拜 | ドバイ | 두바이
Asia/Riyadh | SA | Riyadh | 利雅得 | リヤド | 리야드
Asia/Qatar | QA | Doha | 多哈 | ドーハ | 도하
Asia/Jerusalem | - | Jerusalem | 耶路撒冷 | エルサレム | 예루살렘
Europe/Istanbul | TR | Istanbul | 伊斯坦布尔 | イスタンブール | 이스탄불
Europe/Moscow | RU | Moscow | 莫斯科 | モスクワ | 모스크바
Asia/Vladivostok | RU | Vladivostok | 符拉迪沃斯托克 | ウラジオストク | 블라디보스토크
Europe/Kyiv | UA | Kyiv | 基辅 | キーウ | 키이우
Europe/Athens | GR | Athens | 雅典 | アテネ | 아테네
Europe/Helsinki | FI | Helsinki | 赫尔辛基 | ヘルシンキ | 헬싱키
Europe/Stockholm | SE | Stockholm | 斯德哥尔摩 | ストックホルム | 스톡홀름
Europe/Oslo | NO | Oslo | 奥斯陆 | オスロ | 오슬로
Europe/Copenhagen | DK | Copenhagen | 哥本哈根 | コペンハーゲン | 코펜하겐
Europe/Warsaw | PL | Warsaw | 华沙 | ワルシャワ | 바르샤바
Europe/Vienna | AT | Vienna | 维也纳 | ウィーン | 빈
Europe/Berlin | DE | Berlin | 柏林 | ベルリン | 베를린
Europe/Zurich | CH | Zurich | 苏黎世 | チューリッヒ | 취리히
Europe/Rome | IT | Rome | 罗马 | ローマ | 로마
Europe/Paris | FR | Paris | 巴黎 | パリ | 파리
Europe/Brussels | BE | Brussels | 布鲁塞尔 | ブリュッセル | 브뤼셀
Europe/Amsterdam | NL | Amsterdam | 阿姆斯特丹 | アムステルダム | 암스테르담
Europe/Madrid | ES | Madrid | 马德里 | マドリード | 마드리드
Europe/Lisbon | PT | Lisbon | 里斯本 | リスボン | 리스본
Europe/London | GB | London | 伦敦 | ロンドン | 런던
Europe/Dublin | IE | Dublin | 都柏林 | ダブリン | 더블린
Africa/Cairo | EG | Cairo | 开罗 | カイロ | 카이로
Africa/Nairobi | KE | Nairobi | 内罗毕 | ナイロビ | 나이로비
Africa/Johannesburg | ZA | Johannesburg | 约翰内斯堡 | ヨハネスブルク | 요하네스버그
Africa/Lagos | NG | Lagos | 拉各斯 | ラゴス | 라고스
Africa/Casablanca | MA | Casablanca | 卡萨布兰卡 | カサブランカ | 카사블랑카
America/St_Johns | CA | St. John's | 圣约翰斯 | セントジョンズ | 세인트존스
America/New_York | US | New York | 纽约 | ニューヨーク | 뉴욕
America/Toronto | CA | Toronto | 多伦多 | トロント | 토론토
America/Chicago | US | Chicago | 芝加哥 | シカゴ | 시카고
America/Denver | US | Denver | 丹佛 | デンバー | 덴버
America/Los_Angeles | US | Los Angeles | 洛杉矶 | ロサンゼルス | 로스앤젤레스
America/Vancouver | CA | Vancouver | 温哥华 | バンクーバー | 밴쿠버
America/Anchorage | US | Anchorage | 安克雷奇 | アンカレッジ | 앵커리지
America/Mexico_City | MX | Mexico City | 墨西哥城 | メキシコシティ | 멕시코시티
America/Bogota | CO | Bogotá | 波哥大 | ボゴタ | 보고타
America/Lima | PE | Lima | 利马 | リマ | 리마
America/Santiago | CL | Santiago | 圣地亚哥 | サンティアゴ | 산티아고
America/Sao_Paulo | BR | São Paulo | 圣保罗 | サンパウロ | 상파울루
America/Argentina/Buenos_Aires | AR | Buenos Aires | 布宜诺斯艾利斯 | ブエノスアイレス | 부에노스아이레스
Australia/Perth | AU | Perth | 珀斯 | パース | 퍼스
Australia/Adelaide | AU | Adelaide | 阿德莱德 | アデレード | 애들레이드
Australia/Brisbane | AU | Brisbane | 布里斯班 | ブリスベン | 브리즈번
Australia/Sydney | AU | Sydney | 悉尼 | シドニー | 시드니
Australia/Melbourne | AU | Melbourne | 墨尔本 | メルボルン | 멜버른
Pacific/Auckland | NZ | Auckland | 奥克兰 | オークランド | 오클랜드
Pacific/Fiji | FJ | Suva | 苏瓦 | スバ | 수바
Pacific/Port_Moresby | PG | Port Moresby | 莫尔兹比港 | ポートモレスビー | 포트모르즈비
Pacific/Honolulu | US | Honolulu | 檀香山 | ホノルル | 호놀룰루
`

const cities: ReadonlyMap<string, ZoneCity> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', country = '', en = '', zh = '', ja = '', ko = ''] = line.split(' | ')
      return [name, { country: country === '-' ? null : country, names: { en, zh, ja, ko } }]
    }),
)

/** The zones whose city is known by name, in the order of the table. */
export const namedZones: readonly string[] = [...cities.keys()]
