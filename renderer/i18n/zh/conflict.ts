import type { Messages } from '../message-type.ts'

/** What is wrong, a sentence a kind, in Chinese. */
export const conflict = {
  'room-taken': '{room}同一时间被占用两次。',
  'person-twice': '{person}同一时间在两个环节中担任角色。',
  'outside-forum-days': '{date}不是论坛日期。',
  'outside-day-window': '超出当日开放时间（{start}–{end}）。',
  'time-does-not-exist': '当日不存在{time}：{city}的时钟在此拨快。',
  'time-happens-twice': '当日{time}出现两次：{city}的时钟在此拨慢。以第一次为准。',
  'required-role-declined': '{organization}已婉拒，而其角色为必需。',
  'required-role-empty': '有必需角色尚无人选。',
  'confirmed-without-slot': '已确认，但尚未排定时段。',
  'title-missing': '缺少{languages}标题。',
} satisfies Messages['conflict']
