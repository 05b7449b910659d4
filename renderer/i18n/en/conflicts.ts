/** The panel that lists what is wrong, in English. */
export const conflicts = {
  title: 'Conflicts',
  close: 'Close the conflicts',
  open: '{count, plural, =0 {No open conflict} one {# open conflict} other {# open conflicts}}',
  none: 'No conflicts',
  noneHint: 'Rooms, people, times and titles agree.',
  more: '{count, plural, one {# more is not shown.} other {# more are not shown.}}',
  accept: 'Accept…',
  acceptOf: 'Accept: {sentence}',
  reason: 'Reason for accepting',
  confirm: 'Accept',
  cancel: 'Cancel',
  accepted: 'Accepted ({count})',
  because: 'Reason: {reason}',
  withdraw: 'Withdraw',
  withdrawOf: 'Withdraw the acceptance: {sentence}',
  inTray: 'no slot',
} as const
