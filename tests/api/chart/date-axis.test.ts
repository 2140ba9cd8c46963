import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite, fillCremona);
});
afterAll(() => service.stop());

interface Drawn {
  readonly dots: readonly { readonly x: number; readonly r: number }[];
  readonly texts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

async function drawn(path: string): Promise<Drawn> {
  const svg = await (await fetch(`${service.url}/${path}`)).text();
  return {
    dots: [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="(\d+)"/g)].map(([, x, r]) => ({
      ...{ x: Number(x), r: Number(r) },
    })),
    texts: [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text = '']) => ({
      ...{ x: Number(x), y: Number(y), text },
    })),
  };
}

/** Where a day of 2019 stands between the edges of a whole picture, which are 24 from each side of 960. */
const placeOf = (day: string) =>
  24 + (912 * (Date.parse(day) - Date.parse('2019-01-01'))) / (Date.parse('2019-12-31') - Date.parse('2019-01-01'));

test('values stand at their day, and acts without one on a strip above in their order', async () => {
  const { dots, texts } = await drawn('indicatori/278.svg');
  // The actual value of 31 December alone: the two targets are lines.
  expect(dots).toEqual([{ x: placeOf('2019-12-31'), r: 7 }]);
  expect(texts.map(({ text }) => text)).toContain(
    'Atti senza giorno: prima della 5ª variazione: 91.690 → 5ª variazione: 78.000',
  );
});

test('with many interim values each stands at its day, and no two names of days meet', async () => {
  const { database } = service.own;
  const who = await staffMember(database, { role: 'SEGRETERIA', municipality: 'cremona' });
  const days = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];
  const readings = days.map((day, at) => ({
    ...{ indicator: '278', asOf: `2019-${day}`, final: false, value: 6000 * (at + 1) },
  }));
  const { errors } = await service.ask(
    'mutation ($r: [ReadingInput!]!) { recordReadings(municipality: "cremona", year: 2019, readings: $r) { saved { id } } }',
    { r: readings },
    who,
  );
  expect(errors).toBeUndefined();
  const { dots, texts } = await drawn('indicatori/278.svg');
  const places = dots.filter(({ r }) => r === 5).map(({ x }) => Math.round(x));
  expect(places).toEqual(days.map((day) => Math.round(placeOf(`2019-${day}`))));
  const names = texts.filter(({ text }) => text.startsWith('monitoraggio, '));
  expect(names).toHaveLength(days.length);
  for (const y of new Set(names.map((name) => name.y))) {
    const sorted = names.filter((name) => name.y === y).toSorted((one, other) => one.x - other.x);
    // Half of each name, at eight a letter, is between two middles.
    sorted.slice(1).forEach(({ x, text }, at) => {
      const before = sorted[at];
      expect(x - (before?.x ?? 0)).toBeGreaterThanOrEqual(4 * (text.length + (before?.text.length ?? 0)));
    });
  }
});
