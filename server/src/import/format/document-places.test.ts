import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentPlaces, linePages, linePlace } from './document-places.js';

const side = fc.integer({ min: 0, max: 8000 }).map((tenths) => tenths / 10);
const box = fc.record({ left: side, top: side, width: side, height: side });
const row = fc.record({ page: fc.integer({ min: 1, max: 600 }), boxes: fc.array(fc.option(box), { minLength: 1 }) });

test('of each line its page, its cells and the box around them come back as they were', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const lines = rows.map(({ page, boxes }, at) => ({
        ...{ line: at + 1, cells: [], text: '' },
        places: boxes.map((found) => found && { page, box: found }),
      }));
      const stored = documentPlaces(lines);
      rows.forEach(({ page, boxes }, at) => {
        const place = linePlace(stored, at + 1);
        const isPlaced = boxes.some((found) => found !== null);
        expect(linePages(stored).get(at + 1)).toBe(isPlaced ? page : undefined);
        expect(place?.cells).toEqual(isPlaced ? boxes : undefined);
        for (const cell of place?.cells ?? []) {
          if (cell === null || place === null) continue;
          expect(cell.left).toBeGreaterThanOrEqual(place.box.left);
          expect(cell.left + cell.width).toBeLessThanOrEqual(place.box.left + place.box.width + 1e-9);
        }
      });
    }),
  );
});

test('a document without pages has no places', () => {
  expect(documentPlaces([{ line: 1, cells: ['a'], text: 'a', places: [{ sheet: 'A', cell: 'A1' }] }])).toBeNull();
  expect(linePlace(null, 1)).toBeNull();
});
