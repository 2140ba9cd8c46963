import { readNumber } from '@traguardo/schema/italian-number';
import type { BuiltCondition, BuiltQuestion, SubjectName } from './question-shape.js';
import { type ConditionField, type ConditionKind, subjectOf } from './subjects.js';

/** The comparisons, by what they compare; the first one is chosen at first. */
export const comparisons = {
  text: ['contains', 'eq', 'ne', 'known', 'unknown'],
  number: ['lt', 'lte', 'gt', 'gte', 'eq', 'ne', 'known', 'unknown'],
  /** Without `known`: it always is. */
  whole: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
  day: ['lt', 'lte', 'gt', 'gte', 'eq', 'known', 'unknown'],
  yesNo: ['yes', 'no'],
  choice: ['eq', 'ne'],
  place: ['eq', 'ne'],
} as const satisfies Record<ConditionKind, readonly string[]>;

export type Comparison = (typeof comparisons)[ConditionKind][number];

/** Comparisons that need no value. */
const ALONE: ReadonlySet<string> = new Set<Comparison>(['known', 'unknown', 'yes', 'no']);

export function needsValue(comparison: string): boolean {
  return !ALONE.has(comparison);
}

/** The question about a subject before anything is chosen. */
export function plainQuestion(what: SubjectName): BuiltQuestion {
  const { columns, shownAtFirst } = subjectOf(what);
  return { what, conditions: [], any: false, groups: [], columns: columns.slice(0, shownAtFirst), order: null };
}

/** The value as the API reads it; null = not complete, or not readable. */
function literalOf({ kind, values = [], share }: ConditionField, value: string): string | null {
  const text = value.trim();
  if (text === '') return null;
  if (kind === 'choice') return values.includes(text) ? text : null;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? JSON.stringify(text) : null;
  if (kind === 'whole') return /^\d{1,9}$/.test(text) ? text : null;
  if (kind !== 'number') return JSON.stringify(text);
  const read = readNumber(text);
  if (read.kind !== 'number') return null;
  return share ? String(Number.parseFloat(read.canonical) / 100) : read.canonical;
}

/** The comparison inside its field: `{ lt: 100 }`. */
function comparisonText(field: ConditionField, { is, value }: BuiltCondition): string | null {
  if (!comparisons[field.kind].some((known) => known === is)) return null;
  if (is === 'yes' || is === 'no') return `{ eq: ${is === 'yes'} }`;
  if (is === 'known' || is === 'unknown') return `{ isNull: ${is === 'unknown'} }`;
  const literal = literalOf(field, value);
  return literal === null ? null : `{ ${is}: ${literal} }`;
}

/** The condition of the API; null while something of it is missing. */
export function conditionText(what: SubjectName, condition: BuiltCondition): string | null {
  const field = subjectOf(what).conditions.find(({ path }) => path === condition.field);
  const compared = field ? comparisonText(field, condition) : null;
  if (!field || compared === null) return null;
  return field.path
    .split('.')
    .reverse()
    .reduce((inner, name) => `{ ${name}: ${inner} }`, compared);
}

function whereText({ what, conditions, any }: BuiltQuestion): string | null {
  const texts = conditions.map((condition) => conditionText(what, condition)).filter((text) => text !== null);
  if (texts.length <= 1) return texts[0] ?? null;
  return `{ ${any ? 'or' : 'and'}: [${texts.join(', ')}] }`;
}

type Tree = Map<string, Tree>;

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('.')) {
      const next: Tree = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

function selection(tree: Tree): string {
  return [...tree].map(([name, inner]) => (inner.size === 0 ? name : `${name} { ${selection(inner)} }`)).join(' ');
}

function lines(tree: Tree, indent: string): string {
  return [...tree]
    .map(([name, inner]) => `${indent}${inner.size === 0 ? name : `${name} { ${selection(inner)} }`}\n`)
    .join('');
}

const GROUP_FIELDS: Tree = treeOf(['count', 'averageAttainment', 'minAttainment', 'maxAttainment', 'weight']);

function groupLines(groups: readonly string[], indent: string): string {
  const key = groups.map((group) => group.toLowerCase()).join(' ');
  return `${indent}groups(by: [${groups.join(', ')}]) {\n${indent}  key { ${key} }\n${lines(GROUP_FIELDS, `${indent}  `)}${indent}}\n`;
}

/** The groups of the question that its subject has. */
export function groupsOf({ what, groups }: BuiltQuestion): string[] {
  return subjectOf(what).groups.filter((group) => groups.includes(group));
}

/** The columns of the question, in the order of its subject; never none. */
function columnsOf({ what, columns }: BuiltQuestion): string[] {
  const subject = subjectOf(what);
  const shown = subject.columns.filter((column) => columns.includes(column));
  return shown.length > 0 ? shown : subject.columns.slice(0, 1);
}

function listArguments(built: BuiltQuestion, grouped: boolean): string {
  const { orders } = subjectOf(built.what);
  const where = whereText(built);
  const { order } = built;
  const given = [
    where === null ? null : `where: ${where}`,
    grouped || order === null || !Object.hasOwn(orders, order.by)
      ? null
      : `orderBy: [{ field: ${order.by}, direction: ${order.descending ? 'DESC' : 'ASC'} }]`,
  ].filter((argument) => argument !== null);
  if (given.length === 0) return '';
  return `(\n${given.map((argument) => `      ${argument}\n`).join('')}    )`;
}

/** The GraphQL of the question, on the default plan. */
export function queryText(built: BuiltQuestion): string {
  const { field, paged } = subjectOf(built.what);
  const groups = groupsOf(built);
  const columns = lines(treeOf(columnsOf(built)), paged ? '        ' : '      ');
  const body =
    groups.length > 0
      ? groupLines(groups, '      ')
      : paged
        ? `      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n${columns}      }\n`
        : columns;
  return `query Domanda {\n  plan {\n    ${field}${listArguments(built, groups.length > 0)} {\n${body}    }\n  }\n}\n`;
}

/** The way to the rows of the question in its answer. */
export function rowsPath(built: BuiltQuestion): string {
  const { field, paged, rows } = subjectOf(built.what);
  if (groupsOf(built).length > 0) return `plan.${field}.groups`;
  return ['plan', field, ...(paged ? ['nodes'] : []), ...(rows === undefined ? [] : [rows])].join('.');
}
