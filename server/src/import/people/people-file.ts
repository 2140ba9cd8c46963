import { ROLES, type Role } from '@traguardo/schema/vocabulary';
import { englishWords } from '@traguardo/schema/words/en';
import { italianWords } from '@traguardo/schema/words/it';
import { readBlocks } from '../format/read-blocks.js';
import { blockGroups } from '../readings/table/block-groups.js';
import type { CellRow } from '../readings/table/file-table.js';
import { fileKind } from '../text/file-kind.js';
import { foldedWords } from '../text/folded-words.js';

/** A row of a list of people, as it is written there. */
export interface PersonRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Names or keys; a cell that names several is one text. */
  readonly sectors: string;
}

/** What keeps a list from being taken, and how to mend it. */
export interface PeopleFault {
  /** Row of the file; null = the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export interface PeopleFile {
  readonly rows: readonly PersonRow[];
  readonly faults: readonly PeopleFault[];
}

export const MOST_PEOPLE = 500;

type Field = 'name' | 'firstName' | 'surname' | 'email' | 'role' | 'sectors';

/** Headings in folded words. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'nome e cognome',
    'cognome e nome',
    'nome cognome',
    'cognome nome',
    'nominativo',
    'persona',
    'name',
    'full name',
  ],
  firstName: ['nome', 'first name'],
  surname: ['cognome', 'surname', 'last name'],
  email: [
    'e mail',
    'email',
    'mail',
    'posta elettronica',
    'indirizzo e mail',
    'indirizzo email',
    'indirizzo di posta elettronica',
  ],
  role: ['ruolo', 'ruoli', 'role', 'roles'],
  sectors: ['settore', 'settori', 'sector', 'sectors'],
};

/** Short forms beside the words of the vocabulary. */
const SHORT_ROLES: Readonly<Record<Role, readonly string[]>> = {
  MANAGER: ['responsabile', 'dirigente', 'delegato', 'delegata'],
  SEGRETERIA: ['segreteria'],
  BOARD: ['nucleo', 'oiv'],
  ANALYST: [],
  ADMINISTRATOR: ['amministratrice'],
};
const ROLE_WORDS = new Map(
  ROLES.flatMap((role) =>
    [role, italianWords.role[role], englishWords.role[role], ...SHORT_ROLES[role]].map((words) => [
      folded(words),
      role,
    ]),
  ),
);
const ROLE_NAMES = ROLES.map((role) => italianWords.role[role]).join(', ');
const TABLES: ReadonlySet<string> = new Set(['WORKBOOK', 'OPEN_SHEET']);

/** Reads a list of people from a table: CSV, XLSX or ODS. */
export async function peopleFile(bytes: Uint8Array): Promise<PeopleFile> {
  const kind = fileKind(bytes);
  if (kind !== null && !TABLES.has(kind.format)) {
    return refused(
      `Il file sembra ${kind.name}. Le persone si caricano da un foglio di calcolo (XLSX, ODS) o da un CSV: usare il modello.`,
    );
  }
  const reading = await readBlocks(bytes);
  if ('refused' in reading) return refused(reading.refused.message);
  const [hidden] = reading.issues;
  if (hidden !== undefined) return refused(`${hidden.message} Mostrare tutte le righe, salvare e caricare di nuovo.`);
  const rows = blockGroups(reading.blocks).groups.flatMap((group) => group.rows);
  const at = rows.findIndex((row) => columnsOf(row).has('email'));
  const heading = rows[at];
  if (heading === undefined)
    return refused('Manca la riga delle intestazioni, con la colonna «E-mail». Usare il modello.');
  const columns = columnsOf(heading);
  const missing = missingColumns(columns);
  if (missing.length > 0) return refused(`Mancano le colonne: ${missing.join(', ')}. Usare il modello.`);
  return peopleRows(rows.slice(at + 1), columns);
}

function refused(message: string): PeopleFile {
  return { rows: [], faults: [{ line: null, message }] };
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}

function columnsOf({ cells }: CellRow): ReadonlyMap<Field, number> {
  const fields = ['name', 'firstName', 'surname', 'email', 'role', 'sectors'] as const;
  const words = cells.map(({ text }) => folded(text));
  return new Map(
    fields.flatMap((field) => {
      const column = words.findIndex((heading) => HEADINGS[field].includes(heading));
      return column < 0 ? [] : [[field, column]];
    }),
  );
}

function missingColumns(columns: ReadonlyMap<Field, number>): string[] {
  return [
    ...(columns.has('name') || columns.has('firstName') ? [] : ['«Nome e cognome»']),
    ...(columns.has('role') ? [] : ['«Ruolo»']),
  ];
}

function peopleRows(rows: readonly CellRow[], columns: ReadonlyMap<Field, number>): PeopleFile {
  const people: PersonRow[] = [];
  const faults: PeopleFault[] = [];
  for (const { line, cells } of rows) {
    const cell = (field: Field) => cells[columns.get(field) ?? -1]?.text ?? '';
    // The template's sheet of instructions has one column, and no row of it is a person.
    if ([cell('email'), cell('role')].every((text) => text === '')) {
      if (columns.has('name') && cell('name') !== '' && cells.length > 1)
        faults.push({ line, message: 'Mancano l’indirizzo e il ruolo: completare la riga, o toglierla.' });
      continue;
    }
    const name = cell('name') || [cell('firstName'), cell('surname')].join(' ').trim();
    const roles = rolesIn(cell('role'));
    if ('fault' in roles) faults.push({ line, message: roles.fault });
    else people.push({ line, name, email: cell('email'), roles: roles.roles, sectors: cell('sectors') });
  }
  if (people.length + faults.length === 0) return refused('Sotto le intestazioni non c’è nessuna persona.');
  if (people.length > MOST_PEOPLE)
    return refused(
      `Il file ha ${people.length} righe, e il massimo è ${MOST_PEOPLE}: dividerlo e caricarlo in più volte.`,
    );
  return { rows: people, faults };
}

function rolesIn(text: string): { readonly roles: readonly Role[] } | { readonly fault: string } {
  const parts = text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const roles = parts.map((part) => ROLE_WORDS.get(folded(part)));
  if (roles.length === 0) return { fault: `Manca il ruolo. Scriverne uno di questi: ${ROLE_NAMES}.` };
  const unknown = parts.filter((_, at) => roles[at] === undefined);
  if (unknown.length > 0)
    return { fault: `Il ruolo «${unknown.join('», «')}» non esiste. Scriverne uno di questi: ${ROLE_NAMES}.` };
  return { roles: roles.filter((role) => role !== undefined) };
}
