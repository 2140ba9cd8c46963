import type { SeededRandom } from '../seeded-random.js';

/** What closes a text, a name or a list in some dialect of SQL, JSON or a path. */
const OPENINGS = [
  "'",
  '"',
  '`',
  "\\'",
  "''",
  '")',
  "')",
  '))',
  ']',
  '%',
  '%27',
  '\\',
  '1',
  '',
  '$$',
  "'||'",
  '{"',
  '\u2019',
  '\u02bc',
  '%2527',
];
const WORKS = [
  ' or 1=1',
  ' or true',
  ' and 1=0',
  ' union select null, null',
  ' union all select email, passwordHash from person',
  '; drop table indicator',
  '; select pg_sleep(5)',
  ' or (select count(*) from sqlite_master) > 0',
  "; attach database '/tmp/x.db' as x",
  '; copy person to program $$id$$',
  ' like %',
  ' order by 99',
  ' limit 1 offset 0',
  ' is null',
  ' glob *',
  ' -> 0',
  ' ::jsonb',
  ' returning *',
  ', (select 1)',
  '?',
  '$1',
  ':x',
  '@p1',
  '#{7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  '/../..//x',
  '\r\nset-cookie: x=1',
  '<script>alert(1)</script>',
  '%00',
  '\u0000',
  '\ud800',
  '[]',
  '{"$ne": null}',
  '__proto__',
  'constructor',
];
const ENDINGS = ['', ' --', ' -- -', '#', '/*', '*/', ';', "'", '"', ')', "' or '1'='1", '%', '\\', ';--', "';--"];

/** Different payloads, as many as there are of them at most. */
export function payloads(count: number, random: SeededRandom): string[] {
  const all = OPENINGS.flatMap((opening) => WORKS.flatMap((work) => ENDINGS.map((ending) => opening + work + ending)));
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, all.length)) chosen.add(random.pick(all));
  return [...chosen];
}

/** Values that are nothing but words and the signs between them: what they make of SQL is its shape. */
export const HARMLESS: readonly string[] = ['', '1011', 'cremona', 'x, y'];

/** From one word to more than a search looks at: it has a condition for each. */
export const SEARCHED: readonly string[] = Array.from({ length: 12 }, (_, words) =>
  Array.from({ length: words + 1 }, (_, word) => `x${word}`).join(' '),
);
