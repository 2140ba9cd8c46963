import { describe, expect, test } from 'vitest';
import { type Box, type Label, lanesOf, meet, placedLabels, widthOf } from './label-places.js';

const room: Box = { left: 80, right: 1080, top: 0, bottom: 300 };
const mark = (x: number, y: number): Box => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });

/** Twelve readings of a year that grows month by month. */
const readings = Array.from({ length: 12 }, (_, month): Label => {
  return { key: `r${month}`, words: '24.800', x: 120 + month * 80, y: 280 - month * 20, rank: 12 - month };
});

describe('labels of the history of an indicator', () => {
  test('of twelve readings none meets another or covers a mark, and all of them are written', () => {
    const marks = readings.map(({ x, y }) => mark(x, y));
    const placed = placedLabels(readings, marks, room);
    expect(placed).toHaveLength(12);
    for (const [index, { box }] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
      for (const each of marks) expect(meet(box, each)).toBe(false);
    }
  });

  test('on a phone those of the first rank are written, and those without room left out', () => {
    const narrow: Box = { left: 50, right: 330, top: 0, bottom: 300 };
    const near = readings.map((label, month) => ({ ...label, x: 60 + month * 22, y: 150 }));
    const placed = placedLabels(
      near,
      near.map(({ x, y }) => mark(x, y)),
      narrow,
    );
    expect(placed[0]?.key).toBe('r11');
    expect(placed.length).toBeGreaterThan(3);
    for (const [index, { box }] of placed.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(narrow.left);
      expect(box.right).toBeLessThanOrEqual(narrow.right);
      for (const other of placed.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
    }
  });

  test('eight acts in three weeks stand in lanes, and none meets another', () => {
    const acts = Array.from({ length: 8 }, (_, index) => ({ x: 400 + index * 8, words: `${index + 1}ª var.` }));
    const boxes = lanesOf(acts, room).map(({ lane, middle }, index): Box => {
      const half = widthOf(acts[index]?.words ?? '') / 2;
      return { left: middle - half, right: middle + half, top: lane * 18, bottom: lane * 18 + 18 };
    });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
    }
  });

  test('acts far from each other share one lane', () => {
    const acts = [100, 300, 700].map((x) => ({ x, words: '1ª var.' }));
    expect(lanesOf(acts, room).map(({ lane }) => lane)).toEqual([0, 0, 0]);
  });
});
