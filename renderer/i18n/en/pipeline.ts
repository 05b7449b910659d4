/** The pipeline board, in English. */
export const pipeline = {
  board: 'Pipeline by stage',
  column: '{stage}: {count, plural, =0 {nobody} one {# organization} other {# organizations}}',
  keys: 'Arrows walk, Space picks up, left and right choose the stage, Enter puts down, the menu key lists the stages',
  moveTo: 'Move to {stage}',
  stays: 'Stays in {stage}',
  picked: '{name} picked up in {stage}. Left and right choose another stage.',
  dropped: '{name}: {stage}',
  returned: '{name} stays in {stage}',
  becomes: '“{title}” becomes {answer}',
  unfold: 'Show {stage}',
  fold: 'Fold {stage}',
  menu: 'Stage of {name}',
  tray: 'no slot',
} as const
