import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inEnglish, SENTENCES } from './in-english.js';
import { italianSentences } from './italian-sentences.fixture.js';

/** The rooms whose sentences have an English one. */
const ROOMS = ['account', 'api', 'plan', 'reading', 'scoring', 'database/storage-failure.ts'];
/** Messages to a person at an address, which is not known by a language; pages and charts that are written twice in place; and what the command
 *  line says. */
const OTHERS = /-text\.ts$|password-link|role-invitations|graphql-messages|audit-verification|logo-route|print-schema/;
/** Descriptions of the schema, which are the glossary. */
const SCHEMA = readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8');
const SOURCES = join(import.meta.dirname, '..');

function sourcesOf(room: string): string[] {
  if (room.endsWith('.ts')) return [room];
  return readdirSync(join(SOURCES, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!.*\.(?:test|fixture|property)).*\.ts$/.test(name) && !OTHERS.test(name))
    .map((name) => `${room}/${name}`);
}

test('every sentence of the server has an English one', () => {
  const missing = ROOMS.flatMap(sourcesOf).flatMap((file) =>
    italianSentences(readFileSync(join(SOURCES, file), 'utf8'))
      .filter((sentence) => SENTENCES[sentence] === undefined && !SCHEMA.includes(sentence))
      .map((sentence) => `${file}: ${sentence}`),
  );
  expect(missing).toEqual([]);
});

test('an English sentence has all parts of the Italian one, and no Italian word', () => {
  for (const [italian, english] of Object.entries(SENTENCES)) {
    const parts = italian.split('{}').length - 1;
    const places = [...english.matchAll(/\{#?(\d?)\}/g)].map(([, place], at) => Number(place || at + 1));
    expect([italian, new Set(places).size, Math.max(0, ...places)]).toEqual([italian, parts, parts]);
    const own = english.replaceAll(/“[^”]*”|nome@comune\.it/g, '');
    expect(own).not.toMatch(/(?<![\p{L}_])(?:il|lo|gli|le|della|sono|che|non|è|per|con)(?![\p{L}_])/u);
  }
});

test('a sentence is told by its own words, and its parts are put in the places of the English one', () => {
  expect(
    inEnglish(
      "Variazione 1: per l'indicatore 1423 indica come target precedente almeno 91.690,5, mentre dal piano originario risulta 1.000.",
    ),
  ).toBe(
    'Variation 1: for the indicator 1423 it gives at least 91,690.5 as former target, whereas by the original plan it is 1,000.',
  );
  expect(inEnglish('Indicatore 7: serve un numero, non una data: scrivere ad esempio 1.234,5.')).toBe(
    'Indicator 7: a number is needed, not a date: write for example 1.234,5.',
  );
  expect(
    inEnglish(
      'Manca il valore di 12: scriverne il motivo, oppure registrare il valore. Ci sono bozze non ancora registrate: 13. Registrarle o cancellarle, poi trasmettere.',
    ),
  ).toBe(
    'The value of 12 is missing: write the reason, or record the value. Some drafts are not recorded yet: 13. Record or delete them, then submit.',
  );
});

test('what is quoted, and what has no English, stays as it is', () => {
  expect(inEnglish('Il settore «la decisione» è stampato con due responsabili: «A. B.» e «C. D.».')).toBe(
    'The sector “la decisione” is printed with two managers: “A. B.” and “C. D.”.',
  );
  expect(inEnglish('Servizio Tributi')).toBe('Servizio Tributi');
});

test('a quotation as long as it likes costs no more than reading it', () => {
  const long = '«a»: '.repeat(100_000);
  expect(inEnglish(`«${long}» non è un giorno: scriverlo come 30/06/2019.`)).toBe(
    `“${long}” is no day: write it like 30/06/2019.`,
  );
});
