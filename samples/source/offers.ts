import type { Organization, SlotOffer } from '../../core/document/outreach-rows.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { firstDay, forumNumber, secondDay } from './forum-2021.ts'
import { sampleRow } from './sample-row.ts'
import { targetId } from './target.ts'
import { china } from './targets-china.ts'
import { japan } from './targets-japan.ts'

/** Slots that were offered for two sessions of the tray: one offer waits for its answer, the other has a proposal. */
export const offers: readonly SlotOffer[] = [
  sampleRow('slotOffers', 1, {
    engagementId: engagementWith(targetId(japan, 'city J')),
    sessionId: sequenceId('sessions', forumNumber * 100 + 51),
    role: 'speaker',
    roomId: null,
    slots: [
      { date: firstDay, start: wallTime('16:15') },
      { date: secondDay, start: wallTime('10:50') },
    ],
    offeredOn: calendarDate('2020-12-14'),
    state: 'open',
    accepted: null,
    counter: null,
    answeredOn: null,
    note: '',
  }),
  sampleRow('slotOffers', 2, {
    engagementId: engagementWith(targetId(china, 'company B')),
    sessionId: sequenceId('sessions', forumNumber * 100 + 52),
    role: 'speaker',
    roomId: null,
    slots: [
      { date: firstDay, start: wallTime('15:10') },
      { date: secondDay, start: wallTime('09:10') },
    ],
    offeredOn: calendarDate('2020-12-18'),
    state: 'countered',
    accepted: null,
    counter: { date: secondDay, start: wallTime('14:40') },
    answeredOn: calendarDate('2020-12-25'),
    note: '',
  }),
]

/** A target's engagement ends in the same digits as the target. */
function engagementWith(id: Organization['id']): SlotOffer['engagementId'] {
  return sequenceId('engagements', forumNumber * 1000 + Number(id.slice(-12)))
}
