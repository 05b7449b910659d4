// Written by scripts/write-holiday-packs.ts; change it there.
import type { PackedYear } from './packed-year.ts'

/** The days of Japan by year. */
export const japanYears: readonly PackedYear[] = [
  {
    year: 2020,
    status: 'official',
    source:
      '内閣府「国民の祝日について」, 国民の祝日に関する法律, 東京オリンピック・パラリンピック競技大会特別措置法 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 customary year-end
      01-03 customary year-end
      01-13 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      02-24 substitute emperor
      03-20 holiday vernal
      04-29 holiday showa
      05-01 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 substitute constitution-jp
      05-07 customary ~constitution-jp
      07-23 holiday marine
      07-24 holiday sports
      08-10 holiday mountain
      08-13 customary obon
      08-14 customary obon
      09-21 holiday aged
      09-22 holiday autumnal
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2021,
    status: 'official',
    source:
      '内閣府「国民の祝日について」, 国民の祝日に関する法律, 東京オリンピック・パラリンピック競技大会特別措置法 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-11 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-20 holiday vernal
      04-29 holiday showa
      04-30 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 customary ~constitution-jp
      07-22 holiday marine
      07-23 holiday sports
      08-08 holiday mountain
      08-09 substitute mountain
      08-13 customary obon
      08-16 customary obon
      09-20 holiday aged
      09-23 holiday autumnal
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2022,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-03 customary year-end
      01-10 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-21 holiday vernal
      04-29 holiday showa
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      07-18 holiday marine
      08-11 holiday mountain
      08-15 customary obon
      08-16 customary obon
      09-19 holiday aged
      09-23 holiday autumnal
      10-10 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
      12-30 customary year-end
    `,
  },
  {
    year: 2023,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 substitute new-year
      01-03 customary year-end
      01-09 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-21 holiday vernal
      04-29 holiday showa
      05-02 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-08 customary ~constitution-jp
      07-17 holiday marine
      08-11 holiday mountain
      08-14 customary obon
      08-15 customary obon
      08-16 customary obon
      09-18 holiday aged
      09-23 holiday autumnal
      10-09 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
    `,
  },
  {
    year: 2024,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 customary year-end
      01-03 customary year-end
      01-08 holiday coming-of-age
      02-11 holiday foundation-jp
      02-12 substitute foundation-jp
      02-23 holiday emperor
      03-20 holiday vernal
      04-29 holiday showa
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 substitute children-jp
      07-15 holiday marine
      08-11 holiday mountain
      08-12 substitute mountain
      08-13 customary obon
      08-14 customary obon
      08-15 customary obon
      08-16 customary obon
      09-16 holiday aged
      09-22 holiday autumnal
      09-23 substitute autumnal
      10-14 holiday sports
      11-03 holiday culture
      11-04 substitute culture
      11-23 holiday thanksgiving
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2025,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 customary year-end
      01-03 customary year-end
      01-13 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      02-24 substitute emperor
      03-20 holiday vernal
      04-29 holiday showa
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 substitute children-jp
      07-21 holiday marine
      08-11 holiday mountain
      08-13 customary obon
      08-14 customary obon
      08-15 customary obon
      09-15 holiday aged
      09-23 holiday autumnal
      10-13 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      11-24 substitute thanksgiving
      12-29 customary year-end
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2026,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 customary year-end
      01-12 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-20 holiday vernal
      04-29 holiday showa
      05-01 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 substitute children-jp
      05-07 customary ~constitution-jp
      07-20 holiday marine
      08-11 holiday mountain
      08-13 customary obon
      08-14 customary obon
      09-18 customary ~aged
      09-21 holiday aged
      09-22 holiday citizens
      09-23 holiday autumnal
      09-24 customary ~aged
      10-12 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2027,
    status: 'official',
    source: '内閣府「国民の祝日について」, 国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-11 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-21 holiday vernal
      03-22 substitute vernal
      04-29 holiday showa
      04-30 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-06 customary ~constitution-jp
      07-19 holiday marine
      08-11 holiday mountain
      08-13 customary obon
      08-16 customary obon
      09-20 holiday aged
      09-23 holiday autumnal
      10-11 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
      12-30 customary year-end
      12-31 customary year-end
    `,
  },
  {
    year: 2028,
    status: 'projected',
    source: '国民の祝日に関する法律 (holiday_jp 2.5.1)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-03 customary year-end
      01-10 holiday coming-of-age
      02-11 holiday foundation-jp
      02-23 holiday emperor
      03-20 holiday vernal
      04-29 holiday showa
      05-02 customary ~constitution-jp
      05-03 holiday constitution-jp
      05-04 holiday greenery
      05-05 holiday children-jp
      05-08 customary ~constitution-jp
      07-17 holiday marine
      08-11 holiday mountain
      08-14 customary obon
      08-15 customary obon
      08-16 customary obon
      09-18 holiday aged
      09-22 holiday autumnal
      10-09 holiday sports
      11-03 holiday culture
      11-23 holiday thanksgiving
      12-29 customary year-end
    `,
  },
]
