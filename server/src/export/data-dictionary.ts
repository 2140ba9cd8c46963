import { englishWords } from '@traguardo/schema/words/en';
import { italianWords } from '@traguardo/schema/words/it';
import { COLUMN_NOTES } from './column-notes.js';
import type { Column, ColumnKind } from './table.js';

/** A table of the open data: its name in the address, what it holds, and its columns. */
export interface DescribedTable {
  readonly kind: string;
  readonly title: { readonly it: string; readonly en: string };
  readonly columns: readonly Pick<Column<never>, 'name' | 'heading' | 'kind' | 'words'>[];
}

/** The CSV of the exports: for Italian spreadsheets. */
const DIALECT = { encoding: 'utf-8', delimiter: ';', header: true, lineTerminators: ['\r\n'], doubleQuote: true };

const NUMBER = { base: 'number', format: { decimalChar: ',' } };
const DATATYPES: Readonly<Record<ColumnKind, object | string>> = {
  text: 'string',
  vocabulary: 'string',
  // A number where the text is one, else a day, a range or words.
  measure: 'string',
  number: NUMBER,
  day: { base: 'date', format: 'yyyy-MM-dd' },
  yesNo: { base: 'boolean', format: 'sì|no' },
};

/** The description of every column of every export by the W3C's metadata for tables (CSVW), made from the columns. */
export function dataDictionary(url: string, tables: readonly DescribedTable[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'it' }],
    '@id': `${url}export/schema.json`,
    'dc:title': { it: 'Dizionario dei dati', en: 'Data dictionary' },
    dialect: DIALECT,
    tables: tables.map(({ kind, title, columns }) => ({
      url: `${url}export/${kind}.csv`,
      'dc:title': title,
      'dc:identifier': kind,
      tableSchema: { columns: columns.map(describedColumn) },
    })),
  };
}

/** A column by its name in the API and its heading in the file; an empty cell is unknown, never zero. */
function describedColumn({ name, heading, kind, words }: DescribedTable['columns'][number]): object {
  const note = COLUMN_NOTES[heading];
  if (!note) throw new Error(`The column ${heading} has no note.`);
  return {
    name,
    titles: { it: heading },
    'dc:description': note,
    datatype: DATATYPES[kind],
    ...(words !== null && { 'schema:valueReference': describedValues(words) }),
  };
}

/** The values of a vocabulary with their words: CSV has the Italian word, JSON the value. */
export function describedValues(words: Words | null): { value: string; it: string; en: string }[] {
  if (words === null) return [];
  const [, english] = VOCABULARIES.find(([italian]) => italian === words) ?? [];
  return Object.entries(words).map(([value, it]) => ({ value, it, en: english?.[value] ?? it }));
}

type Words = Readonly<Record<string, string>>;

const VOCABULARIES: readonly (readonly [Words, Words])[] = [
  [italianWords.status, englishWords.status],
  [italianWords.state, englishWords.state],
  [italianWords.phaseState, englishWords.phaseState],
  [italianWords.outcome, englishWords.outcome],
  [italianWords.revision, englishWords.revision],
  [italianWords.revisionStatus, englishWords.revisionStatus],
  [italianWords.initiative, englishWords.initiative],
  [italianWords.areaKind, englishWords.areaKind],
  [italianWords.indicatorKind, englishWords.indicatorKind],
  [italianWords.direction, englishWords.direction],
  [italianWords.basis, englishWords.basis],
  [italianWords.level, englishWords.level],
  [italianWords.frequency, englishWords.frequency],
];
