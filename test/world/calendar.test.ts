import { expect, test } from 'vitest';
import { dayNumber } from '../../src/model/day.ts';
import { nearestOf } from '../../src/world/published/calendar.ts';

const none = { weekday: undefined, direction: 0 } as const;

test('of a date without a year the nearest is meant, half-way the earlier', () => {
  const at = nearestOf({ ...none, month: 3, day: 12 });
  expect(at(dayNumber(2031, 9, 11))).toBe(dayNumber(2031, 3, 12));
  // 2031-09-11 lies 183 days from both.
  expect(at(dayNumber(2031, 9, 12))).toBe(dayNumber(2032, 3, 12));
  expect(at(dayNumber(2031, 3, 12))).toBe(dayNumber(2031, 3, 12));
});

test('a date told as past is not ahead, one to come at most a day behind', () => {
  const day = dayNumber(2030, 3, 11);
  expect(nearestOf({ ...none, month: 3, day: 12, direction: -1 })(day)).toBe(dayNumber(2029, 3, 12));
  expect(nearestOf({ ...none, month: 3, day: 10, direction: 1 })(day)).toBe(dayNumber(2030, 3, 10));
  expect(nearestOf({ ...none, month: 3, day: 9, direction: 1 })(day)).toBe(dayNumber(2031, 3, 9));
});

test('with a weekday the date must fall on it within half a year', () => {
  // 12 March 2031 is a Wednesday.
  const at = nearestOf({ ...none, month: 3, day: 12, weekday: 3 });
  expect(at(dayNumber(2031, 3, 20))).toBe(dayNumber(2031, 3, 12));
  expect(at(dayNumber(2030, 3, 20))).toBeNull();
});

test('a day beyond all listed years is looked up as well', () => {
  expect(nearestOf({ ...none, month: 3, day: 12 })(dayNumber(2045, 3, 1))).toBe(dayNumber(2045, 3, 12));
});
