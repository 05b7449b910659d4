import type { ImportField } from './import-field.ts'

/**
 * How the columns of lists are headed in the four languages, in lower case and without blanks and punctuation. The
 * first field that knows a head has it.
 */
export const knownHeads: readonly (readonly [field: ImportField, heads: string])[] = [
  [
    'nameEn',
    'nameenglish|englishname|nameen|nameinenglish|英文名称|英文名|英文全称|英語名称|英語名|英文表記|英語表記|英名|영문명|영문명칭|영문기관명|영어명|영어이름',
  ],
  [
    'nameZh',
    'namechinese|chinesename|namezh|中文名称|中文名|中文全称|中国語名称|中国語名|中国語表記|중문명|중문명칭|중국어명',
  ],
  [
    'nameJa',
    'namejapanese|japanesename|nameja|日文名称|日文名|日语名称|日本語名称|日本語名|日本語表記|和文名称|和名|일문명|일문명칭|일본어명',
  ],
  [
    'nameKo',
    'namekorean|koreanname|nameko|韩文名称|韩文名|韩语名称|韓国語名称|韓国語名|韓国語表記|국문명|국문명칭|한글명|한국어명|국문기관명',
  ],
  [
    'name',
    'name|organization|organisation|organizationname|organisationname|organizationsname|institution|institutionname|company|companyname|city|cityname|entity|agency|account|accountname|orgname|org|' +
      '机构名称|机构|机构名|单位|单位名称|单位名|组织|组织名称|公司|公司名称|企业名称|企业|城市|城市名称|名称|协会名称|' +
      '団体名|団体|組織名|組織|機関名|機関|会社名|会社|企業名|企業|法人名|都市名|都市|自治体名|自治体|名称|団体名称|所属|所属先|' +
      '기관명|기관|단체명|단체|회사명|회사|기업명|기업|조직명|조직|업체명|도시명|도시|지자체|소속|소속기관|명칭',
  ],
  ['abbreviation', 'abbreviation|abbr|acronym|shortname|shortform|简称|缩写|略称|略号|略語|약칭|약어|줄임말'],
  [
    'kind',
    'kind|type|category|organizationtype|organisationtype|sector|类型|类别|机构类型|机构类别|单位性质|性质|分类|種別|種類|区分|団体種別|カテゴリ|カテゴリー|分類|유형|종류|구분|기관유형|분류|기관구분',
  ],
  [
    'country',
    'country|countryregion|nation|countrycode|nationality|国家|国别|国家地区|国籍|国|国名|国地域|국가|나라|국가명|국적',
  ],
  [
    'website',
    'website|web|url|homepage|site|webaddress|webpage|webseite|网站|网址|官网|主页|官方网站|ウェブサイト|ホームページ|サイト|hp|webサイト|웹사이트|홈페이지|누리집|사이트',
  ],
  [
    'personEmail',
    'contactemail|contactsemail|personemail|personsemail|contactpersonemail|emailofcontact|联系人邮箱|联系人电子邮箱|联系人email|担当者メール|担当者メールアドレス|担当者email|担当者eメール|담당자이메일|담당자메일|담당자email',
  ],
  [
    'personPhone',
    'contactphone|personphone|contactpersonphone|mobile|mobilephone|cell|cellphone|联系人电话|手机|手机号|手机号码|联系人手机|担当者電話|担当者電話番号|携帯|携帯電話|携帯電話番号|담당자전화|담당자연락처|휴대폰|휴대전화|핸드폰',
  ],
  [
    'email',
    'email|mail|emailaddress|mailaddress|邮箱|电子邮箱|电子邮件|邮件|邮箱地址|メール|メールアドレス|eメール|電子メール|이메일|메일|전자우편|이메일주소|메일주소',
  ],
  [
    'phone',
    'phone|tel|telephone|phonenumber|telephonenumber|telno|电话|电话号码|联系电话|座机|電話|電話番号|連絡先電話|전화|전화번호|연락처|대표전화',
  ],
  ['fax', 'fax|faxnumber|facsimile|传真|传真号码|ファックス|ファクス|fax番号|팩스|팩스번호'],
  ['wechat', 'wechat|wechatid|weixin|微信|微信号|ウィーチャット|위챗|위챗id'],
  ['line', 'line|lineid|ラインid|ライン|라인|라인id'],
  ['kakaotalk', 'kakaotalk|kakao|kakaoid|kakaotalkid|カカオトーク|카카오톡|카톡|카카오톡id|카톡id'],
  [
    'post',
    'address|postaladdress|mailingaddress|streetaddress|post|地址|通讯地址|邮寄地址|联系地址|住所|所在地|郵送先|주소|우편주소|소재지',
  ],
  [
    'topics',
    'topics|topic|theme|themes|field|fields|interests|areas|areaofwork|主题|议题|领域|关注领域|业务领域|テーマ|分野|関心分野|取組分野|주제|분야|관심분야',
  ],
  ['tags', 'tags|tag|labels|label|标签|タグ|ラベル|태그|라벨'],
  [
    'closedReason',
    'closedreason|reason|declinereason|reasonfordeclining|reasonforclosing|谢绝原因|拒绝原因|终止原因|原因|辞退理由|理由|終了理由|거절사유|사유|종료사유|reasonofclosing',
  ],
  [
    'purpose',
    'purpose|roleinforum|invitedas|邀请目的|目的|用途|参与方式|依頼内容|依頼目的|招聘目的|목적|초청목적|참여형태',
  ],
  [
    'stage',
    'stage|status|progress|phase|state|阶段|状态|进展|进度|沟通状态|段階|状況|状態|ステータス|進捗|進捗状況|ステージ|단계|상태|진행상황|진행상태|진행단계',
  ],
  [
    'owner',
    'owner|responsible|incharge|personincharge|staff|assignee|assignedto|handledby|负责人|我方负责人|我方|经办人|跟进人|責任者|担当|当方担当|社内担当|主担当|책임자|담당|내부담당|당측담당|실무자',
  ],
  ['priority', 'priority|importance|优先级|重要性|重要程度|优先度|優先度|優先順位|重要度|우선순위|중요도'],
  [
    'answerDue',
    'answerdue|answerby|replyby|replydue|duedate|deadline|due|rsvp|rsvpby|答复期限|回复期限|截止日期|期限|回答期限|締切|締切日|回答締切|회신기한|답변기한|마감일|기한',
  ],
  [
    'followUp',
    'followup|nextfollowup|followupdate|nextcontact|nextcontactdate|下次联系|下次跟进|跟进日期|下次跟进日期|下次联系日期|次回連絡|次回連絡日|フォロー日|フォローアップ|次回フォロー|다음연락|다음연락일|후속연락|팔로업|다음후속조치일',
  ],
  [
    'nextStep',
    'nextstep|nextaction|action|todo|下一步|下一步行动|后续工作|待办|次の対応|次のアクション|対応|次回対応|다음단계|후속조치|다음조치|할일',
  ],
  [
    'personReading',
    'reading|furigana|kana|pronunciation|phonetic|拼音|读音|フリガナ|ふりがな|読み|読み方|カナ|氏名カナ|氏名フリガナ|발음|독음|읽는법|personreading|联系人读音|담당자읽는법',
  ],
  [
    'personFamily',
    'familyname|lastname|surname|romanizedfamilyname|姓拼音|英文姓|姓ローマ字|ローマ字姓|姓英語|영문성|성영문|姓|성|personfamilyname|联系人姓|담당자로마자성',
  ],
  [
    'personGiven',
    'givenname|firstname|forename|romanizedgivenname|名拼音|英文名字|名ローマ字|ローマ字名|名英語|영문이름|이름영문|persongivenname|联系人名|名|담당자로마자이름',
  ],
  [
    'personTitle',
    'title|jobtitle|position|role|posttitle|职务|职位|职称|头衔|联系人职务|役職|役職名|肩書|肩書き|職名|직위|직책|직함|직급|persontitle|담당자직함',
  ],
  [
    'person',
    'contact|contactperson|contactname|person|personname|fullname|representative|联系人|联系人姓名|姓名|名前|对接人|代表|担当者|担当者名|担当者氏名|氏名|ご担当者|お名前|代表者|담당자|담당자명|담당자이름|성명|이름|대표자|연락담당자',
  ],
  [
    'notes',
    'notes|note|remarks|remark|comment|comments|memo|description|备注|说明|备忘|注释|备考|備考|メモ|摘要|コメント|비고|메모|참고|참고사항|설명',
  ],
]

/** Heads that call the organization by its name where no other column does, and otherwise a person. */
export const plainNameHeads = '이름|名前|お名前|姓名'

/**
 * Heads for one who is in charge, without a word about on which side. Where two such columns stand, the first group is
 * on ours and the second on theirs. One alone is a contact person where a column tells more about that person, such as
 * a title, and otherwise the owner.
 */
export const inChargeHeads = { ours: '担当|담당|负责人|責任者|책임자', theirs: '担当者|담당자' }
