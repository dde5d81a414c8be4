import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayNumber,
  isoDay,
  isoWeek,
  monthInterval,
  parseDay,
  quarterInterval,
  weekdayOf,
} from '../../src/model/day.ts';
import { easterOf, holidayIn } from '../../src/world/when/calendar.ts';

describe('civil days', () => {
  it('count from 1970 and come back the same over four hundred years', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day += 1) {
      const { year, month, day: d } = civil(day);
      if (dayNumber(year, month, d) !== day) expect.fail(`${isoDay(day)} does not come back`);
    }
  });

  it('agree with the platform on date and weekday', () => {
    for (let day = -30000; day < 40000; day += 37) {
      const date = new Date(day * 86400000);
      expect([isoDay(day), weekdayOf(day) % 7]).toEqual([date.toISOString().slice(0, 10), date.getUTCDay()]);
    }
  });

  it('know the ISO weeks at the turn of the year', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2018, 12, 31))).toEqual({ year: 2019, week: 1 });
    expect(isoWeek(dayNumber(2016, 10, 11))).toEqual({ year: 2016, week: 41 });
  });

  it('are read from dates that exist only', () => {
    expect([parseDay('2031-02-29'), parseDay('2031-13-01'), parseDay('soon')]).toEqual([null, null, null]);
    expect(parseDay('2031-03-12T08:00:00Z')).toBe(dayNumber(2031, 3, 12));
  });

  it('move by months to the last day of a shorter one', () => {
    expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(monthInterval(2030, 13).value).toBe('2031-01');
    expect(quarterInterval(2031, 0).value).toBe('2030-Q4');
  });

  it('find Easter and the holidays that move', () => {
    expect([2000, 2016, 2024, 2031].map((year) => isoDay(easterOf(year)))).toEqual([
      '2000-04-23',
      '2016-03-27',
      '2024-03-31',
      '2031-04-13',
    ]);
    expect(isoDay(holidayIn('11/4/4', 2030))).toBe('2030-11-28');
    expect(isoDay(holidayIn('05/1/-1', 2016))).toBe('2016-05-30');
  });
});
