import type { Channel } from '../../core/document/vocabulary.ts'
import type { IconName } from '../ui/Icon.tsx'

/** The picture of each channel; the word stands beside it, or in its name. */
export const channelIcons: { readonly [C in Channel]: IconName } = {
  email: 'email',
  phone: 'phone',
  meeting: 'meeting',
  'video-call': 'video',
  letter: 'letter',
  fax: 'letter',
  wechat: 'chat',
  line: 'chat',
  kakaotalk: 'chat',
}
