import type { Messages } from '../message-type.ts'

/** What is wrong, a sentence a kind, in Korean. */
export const conflict = {
  'room-taken': '{room}이(가) 같은 시간에 중복 배정되었습니다.',
  'person-twice': '{person} 님이 같은 시간에 두 세션에서 역할을 맡고 있습니다.',
  'outside-forum-days': '{date}은(는) 포럼 개최일이 아닙니다.',
  'outside-day-window': '그날의 운영 시간({start}–{end})을 벗어납니다.',
  'time-does-not-exist': '그날 {time}은(는) 없는 시각입니다. {city}의 시계를 앞당기기 때문입니다.',
  'time-happens-twice': '그날 {time}은(는) 두 번 있습니다. {city}의 시계를 늦추기 때문입니다. 첫 번째로 봅니다.',
  'required-role-declined': '필수 역할을 맡은 {organization}이(가) 참여를 고사했습니다.',
  'answer-overdue': '{organization}의 회신 기한({date})이 지났습니다.',
  'nobody-named': '{organization}에서 아직 참석자를 지정하지 않았습니다. 포럼 개막일은 {date}입니다.',
  'required-role-empty': '필수 역할이 아직 비어 있습니다.',
  'confirmed-without-slot': '확정되었으나 시간이 정해지지 않았습니다.',
  'title-missing': '{languages} 제목이 없습니다.',
  'host-account-twice': '호스트 계정 {account}이(가) 같은 시간에 두 회의에 필요합니다.',
  'link-twice': '링크 {link}이(가) 같은 시간에 다른 회의실의 두 세션에 쓰입니다.',
  unavailable:
    '{owner}은(는) {from}부터 {to}까지({city} 시간) {of, select, room {사용할 수 없습니다} other {참석할 수 없습니다}}.',
  'unavailable-note':
    '{owner}은(는) {from}부터 {to}까지({city} 시간) {of, select, room {사용할 수 없습니다} other {참석할 수 없습니다}}: {note}',
  'organization-twice':
    '{organization}이(가) 같은 시간에 두 세션에서 역할을 맡고 있으나 아직 참석자를 지정하지 않았습니다.',
  'outside-availability':
    '{of, select, room {{owner}의 사용 가능 시간을 벗어납니다.} other {{owner}이(가) 알린 가능 시간을 벗어납니다.}}',
  'outside-working-hours': '{city}의 {start}–{end}은(는) 근무 시간({from}–{to})을 벗어납니다.',
  'in-lunch': '{city}의 {start}–{end}은(는) 점심시간({from}–{to})입니다.',
  'buffer-too-short': '{person} 님이 회의실을 옮길 시간이 {minutes, number}분입니다. {needed, number}분이 필요합니다.',
  'capacity-too-small': '{room}의 정원은 {capacity, number}명이나 {expected, number}명이 예상됩니다.',
  'no-link': '{room}은(는) 온라인으로 참여하나 링크가 없습니다.',
  'no-interpreter': '{languages} 발언을 통역할 통역사가 없습니다.',
  'run-too-long': '진행 순서에 {planned, number}분이 필요하나 세션은 {minutes, number}분입니다.',
  'track-twice': '트랙 {track}의 다른 세션이 아직 진행 중입니다.',
  holiday: '{date}은(는) {country}의 공휴일입니다({name}).',
  'not-a-working-day': '{date}은(는) {countries}에서 근무일이 아닙니다.',
  'calendar-not-decreed': '{country}의 {year}년 공휴일은 아직 공포되지 않았습니다.',
  'unusual-gap': '{room}이(가) 두 세션 사이에 {minutes, number}분 비어 있습니다.',
} satisfies Messages['conflict']
