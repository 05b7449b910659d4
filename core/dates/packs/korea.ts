// Written by scripts/write-holiday-packs.ts; change it there.
import type { PackedYear } from './packed-year.ts'

/** The days of Korea by year. */
export const koreaYears: readonly PackedYear[] = [
  {
    year: 2020,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-24 holiday seollal-eve
      01-25 holiday seollal
      01-26 holiday seollal-next
      01-27 substitute seollal
      03-01 holiday samil
      04-15 election parliament
      04-30 holiday buddha
      05-01 customary workers-kr
      05-05 holiday children-kr
      06-06 holiday memorial
      08-15 holiday liberation
      08-17 holiday temporary
      09-29 customary ~chuseok
      09-30 holiday chuseok-eve
      10-01 holiday chuseok
      10-02 holiday chuseok-next
      10-03 holiday foundation-kr
      10-05 customary ~chuseok
      10-09 holiday hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2021,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-11 holiday seollal-eve
      02-12 holiday seollal
      02-13 holiday seollal-next
      03-01 holiday samil
      05-05 holiday children-kr
      05-19 holiday buddha
      06-06 holiday memorial
      08-15 holiday liberation
      08-16 substitute liberation
      09-17 customary ~chuseok
      09-20 holiday chuseok-eve
      09-21 holiday chuseok
      09-22 holiday chuseok-next
      09-23 customary ~chuseok
      10-03 holiday foundation-kr
      10-04 substitute foundation-kr
      10-09 holiday hangul
      10-11 substitute hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2022,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-28 customary ~seollal
      01-31 holiday seollal-eve
      02-01 holiday seollal
      02-02 holiday seollal-next
      02-03 customary ~seollal
      03-01 holiday samil
      03-09 election president
      05-05 holiday children-kr
      05-08 holiday buddha
      06-01 election local
      06-06 holiday memorial
      08-15 holiday liberation
      09-09 holiday chuseok-eve
      09-10 holiday chuseok
      09-11 holiday chuseok-next
      09-12 substitute chuseok
      10-03 holiday foundation-kr
      10-09 holiday hangul
      10-10 substitute hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2023,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-21 holiday seollal-eve
      01-22 holiday seollal
      01-23 holiday seollal-next
      01-24 substitute seollal
      03-01 holiday samil
      05-01 customary workers-kr
      05-05 holiday children-kr
      05-27 holiday buddha
      05-29 substitute buddha
      06-06 holiday memorial
      08-15 holiday liberation
      09-27 customary ~chuseok
      09-28 holiday chuseok-eve
      09-29 holiday chuseok
      09-30 holiday chuseok-next
      10-02 holiday temporary
      10-03 holiday foundation-kr
      10-04 customary ~chuseok
      10-09 holiday hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2024,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-09 holiday seollal-eve
      02-10 holiday seollal
      02-11 holiday seollal-next
      02-12 substitute seollal
      03-01 holiday samil
      04-10 election parliament
      05-01 customary workers-kr
      05-05 holiday children-kr
      05-06 substitute children-kr
      05-15 holiday buddha
      06-06 holiday memorial
      08-15 holiday liberation
      09-13 customary ~chuseok
      09-16 holiday chuseok-eve
      09-17 holiday chuseok
      09-18 holiday chuseok-next
      09-19 customary ~chuseok
      10-01 holiday temporary
      10-03 holiday foundation-kr
      10-09 holiday hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2025,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-24 customary ~temporary
      01-27 holiday temporary
      01-28 holiday seollal-eve
      01-29 holiday seollal
      01-30 holiday seollal-next
      01-31 customary ~temporary
      03-01 holiday samil
      03-03 substitute samil
      05-01 customary workers-kr
      05-05 holiday children-kr+buddha
      05-06 substitute buddha
      06-03 election president
      06-06 holiday memorial
      08-15 holiday liberation
      10-02 customary ~foundation-kr
      10-03 holiday foundation-kr
      10-05 holiday chuseok-eve
      10-06 holiday chuseok
      10-07 holiday chuseok-next
      10-08 substitute chuseok
      10-09 holiday hangul
      10-10 customary ~foundation-kr
      12-25 holiday christmas
    `,
  },
  {
    year: 2026,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-13 customary ~seollal
      02-16 holiday seollal-eve
      02-17 holiday seollal
      02-18 holiday seollal-next
      02-19 customary ~seollal
      03-01 holiday samil
      03-02 substitute samil
      05-01 holiday labour-kr
      05-05 holiday children-kr
      05-24 holiday buddha
      05-25 substitute buddha
      06-03 election local
      06-06 holiday memorial
      07-17 holiday constitution-kr
      08-15 holiday liberation
      08-17 substitute liberation
      09-24 holiday chuseok-eve
      09-25 holiday chuseok
      09-26 holiday chuseok-next
      10-03 holiday foundation-kr
      10-05 substitute foundation-kr
      10-09 holiday hangul
      12-25 holiday christmas
    `,
  },
  {
    year: 2027,
    status: 'official',
    source: '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-06 holiday seollal-eve
      02-07 holiday seollal
      02-08 holiday seollal-next
      02-09 substitute seollal
      03-01 holiday samil
      05-01 holiday labour-kr
      05-03 substitute labour-kr
      05-05 holiday children-kr
      05-13 holiday buddha
      06-06 holiday memorial
      07-17 holiday constitution-kr
      07-19 substitute constitution-kr
      08-15 holiday liberation
      08-16 substitute liberation
      09-14 holiday chuseok-eve
      09-15 holiday chuseok
      09-16 holiday chuseok-next
      10-03 holiday foundation-kr
      10-04 substitute foundation-kr
      10-09 holiday hangul
      10-11 substitute hangul
      12-25 holiday christmas
      12-27 substitute christmas
    `,
  },
  {
    year: 2028,
    status: 'projected',
    source: '관공서의 공휴일에 관한 규정',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-25 customary ~seollal
      01-26 holiday seollal-eve
      01-27 holiday seollal
      01-28 holiday seollal-next
      01-31 customary ~seollal
      03-01 holiday samil
      04-12 election parliament
      05-01 holiday labour-kr
      05-02 holiday buddha
      05-05 holiday children-kr
      06-06 holiday memorial
      07-17 holiday constitution-kr
      08-15 holiday liberation
      09-29 customary ~chuseok
      10-02 holiday chuseok-eve
      10-03 holiday chuseok+foundation-kr
      10-04 holiday chuseok-next
      10-05 substitute chuseok
      10-06 customary ~chuseok
      10-09 holiday hangul
      12-25 holiday christmas
    `,
  },
]
