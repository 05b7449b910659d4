import type { OrganizationKind, Priority, Purpose, Stage } from '../document/vocabulary.ts'

/*
 * The words by which lists name stages, kinds, purposes and priorities, in the four languages: those of the app itself
 * first, then what people write. In lower case, without blanks and punctuation.
 */

type Words<Value extends string> = { readonly [V in Value]: string }

/** Words for stages. */
export const stageWords: Words<Stage> = {
  prospect:
    'prospect|new|todo|notcontacted|notyetcontacted|candidate|lead|潜在|候选|未联系|待联系|候補|未連絡|未着手|잠재|후보|미연락|미접촉|예정',
  contacted:
    'contacted|sent|invited|invitationsent|emailed|approached|已联系|已发函|已邀请|已发送|連絡済み|連絡済|送付済み|依頼済み|依頼済|招待済み|연락함|연락완료|발송완료|초청장발송|연락됨',
  'in-discussion':
    'indiscussion|discussing|discussion|negotiating|negotiation|inprogress|ongoing|洽谈中|沟通中|商谈中|进行中|协商中|協議中|交渉中|調整中|検討中|対応中|협의중|논의중|진행중|조율중|검토중',
  tentative:
    'tentative|likely|provisional|provisionallyconfirmed|pencilled|maybe|暂定|初步同意|意向|待确认|仮確定|内諾|仮|暫定|見込み|잠정|가확정|내락|긍정|참석예정',
  confirmed:
    'confirmed|accepted|yes|agreed|done|attending|已确认|确认|同意|参加|已接受|确定|確定|承諾|承諾済み|出席|了承|확정|수락|참석|참가확정|승낙',
  declined:
    'declined|rejected|no|refused|notattending|已谢绝|谢绝|拒绝|已拒绝|已婉拒|婉拒|不参加|辞退|お断り|欠席|不参加|거절|사양|불참|고사',
  dormant:
    'dormant|inactive|onhold|paused|noresponse|noreply|nolongerpursued|暂停|搁置|休眠|无回复|未回复|未回應|保留|休止|無回答|返信なし|中断|보류|휴면|무응답|중단',
}

/** Words for kinds of organizations. */
export const kindWords: Words<OrganizationKind> = {
  city: 'city|cities|municipality|localgovernment|metropolis|prefecture|province|城市|市|市政府|地方政府|省|都市|自治体|地方自治体|市役所|도시|지자체|지방자치단체|시|시청',
  company:
    'company|corporation|corporate|enterprise|business|firm|privatesector|industry|startup|企业|公司|企業|会社|民間|民間企業|기업|회사|민간기업|민간|업체',
  association:
    'association|ngo|npo|nonprofit|society|federation|foundation|organisation|organization|协会|学会|联合会|基金会|社会组织|团体|協会|団体|連盟|財団|財団法人|社団法人|협회|단체|연합회|재단|학회|연맹',
  ministry:
    'ministry|government|centralgovernment|nationalgovernment|governmentagency|agency|部委|政府|政府部门|中央政府|国家机关|政府机构|部门|省庁|官公庁|中央省庁|政府機関|부처|정부|중앙부처|중앙정부|정부기관|공공기관|정부부처',
  secretariat:
    'secretariat|internationalorganization|internationalorganisation|intergovernmentalorganization|igo|秘书处|国际组织|国际机构|事務局|国際機関|国際組織|사무국|국제기구|국제기관',
  university:
    'university|college|academia|academic|research|researchinstitute|institute|thinktank|大学|高校|研究机构|研究院|学术|智库|研究所|研究機関|学術|シンクタンク|대학|대학교|연구소|연구기관|연구원|학계',
  media:
    'media|press|newspaper|broadcaster|媒体|新闻|报社|メディア|報道|報道機関|新聞|マスコミ|미디어|언론|언론사|매체|방송사',
}

/** Words for purposes. */
export const purposeWords: Words<Purpose> = {
  speak:
    'speak|speaker|speech|presentation|presenter|panel|panellist|panelist|keynote|演讲|发言|嘉宾|主讲|登壇|講演|発表|登壇者|講演者|講師|발표|연사|강연|발제|토론',
  host: 'host|hosting|cohost|organizer|organiser|coorganizer|主办|承办|协办|東道主|主催|共催|開催|受け入れ|주최|공동주최|주관|개최',
  sponsor: 'sponsor|sponsorship|funding|赞助|资助|协賛|協賛|後援|スポンサー|후원|협찬|스폰서',
  delegate:
    'delegate|delegation|participant|attendee|audience|guest|attend|参会|派员|代表|参加|出席|与会|参加者|出席者|代表団|대표단|참석|참가|참가자|참석자|派遣|파견',
  promote: 'promote|promotion|publicity|mediapartner|推广|宣传|宣伝|広報|周知|홍보|광고',
}

/** Words for priorities. */
export const priorityWords: Words<Priority> = {
  high: 'high|urgent|top|a|1|vip|important|高|紧急|重要|最優先|優先|높음|상|긴급|중요',
  normal: 'normal|medium|middle|b|2|standard|中|一般|普通|通常|標準|보통|중|중간',
  low: 'low|c|3|minor|低|次要|낮음|하',
}
