// Written by scripts/write-holiday-packs.ts; change it there.
import type { PackedYear } from './packed-year.ts'

/** The days of China by year. */
export const chinaYears: readonly PackedYear[] = [
  {
    year: 2020,
    status: 'official',
    source:
      '国务院办公厅关于2020年部分节假日安排的通知, 国办发明电〔2019〕16号, 国办发明电〔2020〕1号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-19 makeup-workday spring
      01-23 customary ~spring
      01-24 holiday spring
      01-25 holiday spring
      01-26 holiday spring
      01-27 holiday spring
      01-28 holiday spring
      01-29 substitute spring
      01-30 holiday spring
      01-31 holiday spring
      02-01 holiday spring
      02-02 holiday spring
      02-03 customary ~spring
      04-04 holiday qingming
      04-05 holiday qingming
      04-06 holiday qingming
      04-26 makeup-workday labour-cn
      04-30 customary ~labour-cn
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-03 holiday labour-cn
      05-04 substitute labour-cn
      05-05 substitute labour-cn
      05-06 customary ~labour-cn
      05-09 makeup-workday labour-cn
      06-25 holiday dragon-boat
      06-26 substitute dragon-boat
      06-27 holiday dragon-boat
      06-28 makeup-workday dragon-boat
      09-27 makeup-workday national-cn
      09-30 customary ~national-cn
      10-01 holiday national-cn+mid-autumn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 holiday national-cn
      10-06 holiday national-cn
      10-07 substitute national-cn
      10-08 substitute national-cn
      10-09 customary ~national-cn
      10-10 makeup-workday national-cn
    `,
  },
  {
    year: 2021,
    status: 'official',
    source: '国务院办公厅关于2021年部分节假日安排的通知, 国办发明电〔2020〕27号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 holiday new-year
      01-03 holiday new-year
      02-07 makeup-workday spring
      02-10 customary ~spring
      02-11 holiday spring
      02-12 holiday spring
      02-13 holiday spring
      02-14 holiday spring
      02-15 holiday spring
      02-16 substitute spring
      02-17 substitute spring
      02-18 customary ~spring
      02-20 makeup-workday spring
      04-03 holiday qingming
      04-04 holiday qingming
      04-05 holiday qingming
      04-25 makeup-workday labour-cn
      04-30 customary ~labour-cn
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-03 holiday labour-cn
      05-04 substitute labour-cn
      05-05 substitute labour-cn
      05-06 customary ~labour-cn
      05-08 makeup-workday labour-cn
      06-12 holiday dragon-boat
      06-13 holiday dragon-boat
      06-14 holiday dragon-boat
      09-18 makeup-workday mid-autumn
      09-19 holiday mid-autumn
      09-20 substitute mid-autumn
      09-21 holiday mid-autumn
      09-26 makeup-workday national-cn
      09-30 customary ~national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 holiday national-cn
      10-06 substitute national-cn
      10-07 substitute national-cn
      10-08 customary ~national-cn
      10-09 makeup-workday national-cn
    `,
  },
  {
    year: 2022,
    status: 'official',
    source:
      '国务院办公厅关于2022年部分节假日安排的通知, 国办发明电〔2021〕11号, 国办发明电〔2022〕16号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 holiday new-year
      01-03 holiday new-year
      01-29 makeup-workday spring
      01-30 makeup-workday spring
      01-31 holiday spring
      02-01 holiday spring
      02-02 holiday spring
      02-03 substitute spring
      02-04 substitute spring
      02-05 holiday spring
      02-06 holiday spring
      02-07 customary ~spring
      04-02 makeup-workday qingming
      04-03 holiday qingming
      04-04 substitute qingming
      04-05 holiday qingming
      04-24 makeup-workday labour-cn
      04-29 customary ~labour-cn
      04-30 holiday labour-cn
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-03 substitute labour-cn
      05-04 substitute labour-cn
      05-05 customary ~labour-cn
      05-07 makeup-workday labour-cn
      06-03 holiday dragon-boat
      06-04 holiday dragon-boat
      06-05 holiday dragon-boat
      09-10 holiday mid-autumn
      09-11 holiday mid-autumn
      09-12 holiday mid-autumn
      09-30 customary ~national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 holiday national-cn
      10-06 substitute national-cn
      10-07 substitute national-cn
      10-08 makeup-workday national-cn
      10-09 makeup-workday national-cn
      12-31 holiday new-year
    `,
  },
  {
    year: 2023,
    status: 'official',
    source: '国务院办公厅关于2023年部分节假日安排的通知, 国办发明电〔2022〕16号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 holiday new-year
      01-20 customary ~spring
      01-21 holiday spring
      01-22 holiday spring
      01-23 holiday spring
      01-24 holiday spring
      01-25 holiday spring
      01-26 substitute spring
      01-27 substitute spring
      01-28 makeup-workday spring
      01-29 makeup-workday spring
      04-05 holiday qingming
      04-23 makeup-workday labour-cn
      04-28 customary ~labour-cn
      04-29 holiday labour-cn
      04-30 holiday labour-cn
      05-01 holiday labour-cn
      05-02 substitute labour-cn
      05-03 substitute labour-cn
      05-04 customary ~labour-cn
      05-06 makeup-workday labour-cn
      06-22 holiday dragon-boat
      06-23 substitute dragon-boat
      06-24 holiday dragon-boat
      06-25 makeup-workday dragon-boat
      09-28 customary ~mid-autumn
      09-29 holiday mid-autumn
      09-30 holiday national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 substitute national-cn
      10-06 substitute national-cn
      10-07 makeup-workday national-cn
      10-08 makeup-workday national-cn
    `,
  },
  {
    year: 2024,
    status: 'official',
    source: '国务院办公厅关于2024年部分节假日安排的通知, 国办发明电〔2023〕7号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-04 makeup-workday spring
      02-09 customary spring-eve
      02-10 holiday spring
      02-11 holiday spring
      02-12 holiday spring
      02-13 holiday spring
      02-14 holiday spring
      02-15 substitute spring
      02-16 substitute spring
      02-17 holiday spring
      02-18 makeup-workday spring
      04-04 holiday qingming
      04-05 substitute qingming
      04-06 holiday qingming
      04-07 makeup-workday qingming
      04-28 makeup-workday labour-cn
      04-30 customary ~labour-cn
      05-01 holiday labour-cn
      05-02 substitute labour-cn
      05-03 substitute labour-cn
      05-04 holiday labour-cn
      05-05 holiday labour-cn
      05-06 customary ~labour-cn
      05-11 makeup-workday labour-cn
      06-10 holiday dragon-boat
      09-14 makeup-workday mid-autumn
      09-15 holiday mid-autumn
      09-16 substitute mid-autumn
      09-17 holiday mid-autumn
      09-29 makeup-workday national-cn
      09-30 customary ~national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 substitute national-cn
      10-05 holiday national-cn
      10-06 holiday national-cn
      10-07 substitute national-cn
      10-08 customary ~national-cn
      10-12 makeup-workday national-cn
    `,
  },
  {
    year: 2025,
    status: 'official',
    source: '国务院办公厅关于2025年部分节假日安排的通知, 国办发明电〔2024〕12号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-26 makeup-workday spring
      01-27 customary ~spring
      01-28 holiday spring
      01-29 holiday spring
      01-30 holiday spring
      01-31 holiday spring
      02-01 holiday spring
      02-02 holiday spring
      02-03 substitute spring
      02-04 substitute spring
      02-05 customary ~spring
      02-08 makeup-workday spring
      04-04 holiday qingming
      04-05 holiday qingming
      04-06 holiday qingming
      04-27 makeup-workday labour-cn
      04-30 customary ~labour-cn
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-03 holiday labour-cn
      05-04 holiday labour-cn
      05-05 substitute labour-cn
      05-06 customary ~labour-cn
      05-31 holiday dragon-boat
      06-01 holiday dragon-boat
      06-02 holiday dragon-boat
      09-28 makeup-workday national-cn
      09-30 customary ~national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 holiday national-cn
      10-06 holiday mid-autumn
      10-07 substitute national-cn
      10-08 substitute national-cn
      10-09 customary ~national-cn
      10-11 makeup-workday national-cn
    `,
  },
  {
    year: 2026,
    status: 'official',
    source: '国务院办公厅关于2026年部分节假日安排的通知, 国办发明电〔2025〕7号 (chinese-days 1.5.7)',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-02 substitute new-year
      01-03 holiday new-year
      01-04 makeup-workday new-year
      02-14 makeup-workday spring
      02-15 holiday spring
      02-16 holiday spring
      02-17 holiday spring
      02-18 holiday spring
      02-19 holiday spring
      02-20 substitute spring
      02-21 holiday spring
      02-22 holiday spring
      02-23 substitute spring
      02-24 customary ~spring
      02-28 makeup-workday spring
      04-04 holiday qingming
      04-05 holiday qingming
      04-06 holiday qingming
      04-30 customary ~labour-cn
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-03 holiday labour-cn
      05-04 holiday labour-cn
      05-05 substitute labour-cn
      05-06 customary ~labour-cn
      05-09 makeup-workday labour-cn
      06-19 holiday dragon-boat
      06-20 holiday dragon-boat
      06-21 holiday dragon-boat
      09-20 makeup-workday national-cn
      09-25 holiday mid-autumn
      09-26 holiday mid-autumn
      09-27 holiday mid-autumn
      09-30 customary ~national-cn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
      10-04 holiday national-cn
      10-05 holiday national-cn
      10-06 substitute national-cn
      10-07 substitute national-cn
      10-08 customary ~national-cn
      10-10 makeup-workday national-cn
    `,
  },
  {
    year: 2027,
    status: 'unknown',
    source: '全国年节及纪念日放假办法 (2024), chinese-days 1.5.7',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      02-05 holiday spring-eve
      02-06 holiday spring
      02-07 holiday spring
      02-08 holiday spring
      04-05 holiday qingming
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      06-09 holiday dragon-boat
      09-15 holiday mid-autumn
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
    `,
  },
  {
    year: 2028,
    status: 'unknown',
    source: '全国年节及纪念日放假办法 (2024), chinese-days 1.5.7',
    retrieved: '2026-11-24',
    days: `
      01-01 holiday new-year
      01-25 holiday spring-eve
      01-26 holiday spring
      01-27 holiday spring
      01-28 holiday spring
      04-04 holiday qingming
      05-01 holiday labour-cn
      05-02 holiday labour-cn
      05-28 holiday dragon-boat
      10-01 holiday national-cn
      10-02 holiday national-cn
      10-03 holiday national-cn
    `,
  },
]
