import type { Messages } from '../message-type.ts'

/** What is wrong, a sentence a kind, in Korean. */
export const conflict = {
  'room-taken': '{room}이(가) 같은 시간에 중복됩니다.',
  'person-twice': '{person} 님이 같은 시간에 두 세션에서 역할을 맡고 있습니다.',
  'outside-forum-days': '{date}은(는) 포럼 일정이 아닙니다.',
  'outside-day-window': '그날의 운영 시간({start}–{end})을 벗어납니다.',
  'time-does-not-exist': '그날 {time}은(는) 없는 시각입니다. {city}의 시계를 앞당기기 때문입니다.',
  'time-happens-twice': '그날 {time}은(는) 두 번 있습니다. {city}의 시계를 늦추기 때문입니다. 첫 번째로 봅니다.',
  'required-role-declined': '{organization}이(가) 참여를 고사했습니다. 필수 역할입니다.',
  'required-role-empty': '필수 역할이 아직 비어 있습니다.',
  'confirmed-without-slot': '확정되었으나 시간이 정해지지 않았습니다.',
  'title-missing': '{languages} 제목이 없습니다.',
} satisfies Messages['conflict']
