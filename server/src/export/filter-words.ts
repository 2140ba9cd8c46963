import { italianWords } from '@traguardo/schema/words/it';
import { dateText } from '../plan/italian-day.js';

const FIELDS: Readonly<Record<string, string>> = {
  code: 'codice',
  title: 'titolo',
  kind: 'tipo di misura',
  direction: 'polarità',
  status: 'stato',
  weight: 'peso',
  target: 'target vigente',
  initialTarget: 'target iniziale',
  targetDate: 'data del target',
  actualDate: 'data del consuntivo',
  unit: 'unità di misura',
  baseline: 'valore di partenza',
  state: 'stato',
  actual: 'consuntivo',
  deviation: 'scostamento',
  attainment: 'grado di raggiungimento',
  objective: 'obiettivo',
  weightReduced: 'peso ridotto',
  score: 'grado di raggiungimento',
  coverage: 'quota misurata',
  area: 'area',
  sector: 'settore',
  id: 'identificativo',
  name: 'nome',
  act: 'provvedimento',
  outcome: 'esito',
  revisionKind: 'modifica',
  certain: 'modifica letta con certezza',
  toConfirm: 'da confermare',
  indicator: 'indicatore',
  start: 'inizio',
  due: 'scadenza',
  initialDue: 'scadenza iniziale',
  doneOn: 'conclusa il',
  percent: 'avanzamento',
};

const OPERATORS: Readonly<Record<string, string>> = {
  eq: 'uguale a',
  ne: 'diverso da',
  in: 'fra',
  lt: 'minore di',
  lte: 'minore o uguale a',
  gt: 'maggiore di',
  gte: 'maggiore o uguale a',
  contains: 'contiene',
};

const WORDS = new Map<unknown, string>(
  Object.entries({
    ...italianWords.indicatorKind,
    ...italianWords.direction,
    ...italianWords.status,
    ...italianWords.state,
    ...italianWords.outcome,
    ...italianWords.revision,
    ...italianWords.basis,
    ...italianWords.phaseState,
  }),
);

/** A filter of the API in Italian, for readers of a table without its query. */
export function filterWords(filter: object): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => condition(name, value));
  return parts.length === 0 ? 'nessuna condizione' : parts.join(' e ');
}

function condition(name: string, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && (name === 'and' || name === 'or')) {
    const parts = value.map((part) => `(${isObject(part) ? filterWords(part) : '…'})`);
    return [parts.length === 0 ? (name === 'and' ? 'sempre' : 'mai') : parts.join(name === 'and' ? ' e ' : ' o ')];
  }
  if (!isObject(value)) return [];
  if (name === 'not') return [`non (${filterWords(value)})`];
  const field = FIELDS[name] ?? name;
  return Object.entries(value).map(([inner, operand]) => `${field} ${operation(inner, operand)}`);
}

function operation(name: string, operand: unknown): string {
  if (name === 'isNull') return operand === true ? 'mancante' : 'presente';
  const operator = OPERATORS[name];
  if (operator !== undefined) return `${operator} ${valueWords(operand)}`;
  // A condition on the objective, area or sector that the row belongs to.
  return condition(name, operand).join(' e ');
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  if (typeof value === 'string') return WORDS.get(value) ?? `«${value}»`;
  if (value instanceof Date) return dateText(value.toISOString().slice(0, 10));
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  return typeof value === 'number' ? String(value).replace('.', ',') : 'nessun valore';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
