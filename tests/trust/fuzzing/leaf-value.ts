import type { SeededRandom } from '../seeded-random.js';

/** Values that the database knows, by the name of the argument or input field that takes them. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

const TEXTS = [
  '',
  ' ',
  'a',
  'città',
  '%',
  '_',
  "l'ente",
  '\\',
  '"',
  '😀',
  '\ud800',
  '\u0000',
  'x'.repeat(300),
  '10',
  'null',
  '__proto__',
];
const UNLIKELY: Readonly<Record<string, readonly unknown[]>> = {
  Int: [-1, 0, 1, 5, 2 ** 31 - 1, -(2 ** 31)],
  Float: [-1, 0, 0.5, 33.3, 100, 1e15, -1e308, 5e-324],
  Boolean: [true, false],
  Date: ['2019-12-31', '2021-02-28', '2020-02-29', '0001-01-01', '9999-12-31', '2019-13-01', 'ieri'],
  DateTime: ['2019-12-31T10:00:00Z', 'ieri'],
};

/** A value of a scalar: four in five times one that the database knows for the name, else any. */
export function leafValue(type: string, name: string, known: KnownValues, random: SeededRandom): unknown {
  const values = known.get(name);
  if (values && values.length > 0 && random.chance(0.8)) return random.pick(values);
  return random.pick(UNLIKELY[type] ?? TEXTS);
}
