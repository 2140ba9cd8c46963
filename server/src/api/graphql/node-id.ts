import { comparisonLevel, targetBasis } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import { type PhaseKey, phaseKeyOf } from '../../plan/phase-code.js';

/**
 * The public IDs of objects: "Objective:cremona/2019@5/C50_0005". Clients keep what they have read by ID, so an ID names
 * everything that an answer depends on: the type, the plan, the act after which it is looked at, the basis.
 */

const text = z.string();
const integer = z.union([z.int(), z.stringFormat('integer', /^-?\d{1,9}$/).transform(Number)]);
const finality = z.union([
  z.boolean(),
  z.literal('consuntivo').transform(() => true),
  z.literal('monitoraggio').transform(() => false),
]);

/** What is written behind "@": the act, or the stored state of the plan, that an object is looked at from. */
const AFTER_ACT = ['atAct', 'state'];

const PLAN = { municipality: text, year: integer };
/** A member of the plan in a stored state. */
const MEMBER = { ...PLAN, atAct: integer };
/** A row of an act as it is looked at from a stored state. */
const ROW = { ...PLAN, state: integer, act: integer };

export const NODE_IDS = {
  Municipality: nodeIds('Municipality', { slug: text }),
  Plan: nodeIds('Plan', MEMBER),
  Act: nodeIds('Act', { ...PLAN, state: integer, ordinal: integer }),
  StrategicArea: nodeIds('StrategicArea', { ...MEMBER, key: text }),
  Sector: nodeIds('Sector', { ...MEMBER, key: text }),
  Objective: nodeIds('Objective', { ...MEMBER, code: text }),
  Indicator: nodeIds('Indicator', { ...MEMBER, code: text }),
  Phase: nodeIds('Phase', { ...MEMBER, objective: text, key: text }),
  PhaseReport: nodeIds('PhaseReport', { ...PLAN, objective: text, phase: text, number: integer }),
  Reading: nodeIds('Reading', { ...PLAN, indicator: text, asOf: text, final: finality, number: integer }),
  Variation: nodeIds('Variation', { ...ROW, line: integer }),
  Revision: nodeIds('Revision', { ...ROW, line: integer, number: integer }),
  Correction: nodeIds('Correction', { ...ROW, subject: text, code: text, field: text, number: integer }),
  Discrepancy: nodeIds('Discrepancy', { ...ROW, key: text }),
  ComparisonRow: nodeIds('ComparisonRow', {
    ...MEMBER,
    basis: z.enum(targetBasis),
    level: z.enum(comparisonLevel),
    key: text,
  }),
  SearchHit: nodeIds('SearchHit', { ...MEMBER, kind: z.enum(comparisonLevel), key: text }),
  SourceDocument: nodeIds('SourceDocument', { id: text }),
  EvidenceFile: nodeIds('EvidenceFile', { id: text }),
  /** With the municipality whose roles are shown; "*" = all of them. */
  Person: nodeIds('Person', { municipality: text, person: text }),
  Delegation: nodeIds('Delegation', { municipality: text, person: text, sector: text }),
  ApiToken: nodeIds('ApiToken', { id: text }),
  AuditEntry: nodeIds('AuditEntry', { municipality: text, number: integer }),
  PendingImport: nodeIds('PendingImport', { municipality: text, mark: text }),
  PendingRevision: nodeIds('PendingRevision', { import: text, revision: text }),
  /** `of` is the waiting document as it is stored, or the act of a plan as it is looked at (`questionPlan`). */
  ImportQuestion: nodeIds('ImportQuestion', { of: text, key: text }),
} as const;

/** What the ID of a reading says. */
export type ReadingKey = NonNullable<ReturnType<typeof NODE_IDS.Reading.key>>;

export type NodeType = keyof typeof NODE_IDS;

/** The type that an ID names; null where it names none. */
export function nodeType(id: string): NodeType | null {
  const [name] = id.split(':', 1);
  return isNodeType(name) ? name : null;
}

function isNodeType(name: string | undefined): name is NodeType {
  return name !== undefined && Object.hasOwn(NODE_IDS, name);
}

/** The IDs of one type: its parts in the order in which they are written. */
function nodeIds<S extends z.ZodRawShape>(type: string, shape: S) {
  const schema = z.object(shape);
  const names = Object.keys(shape);
  const id = (object: z.output<typeof schema>): string => {
    const parts = new Map(Object.entries(schema.parse(object)));
    const written = names.map((name, index) => `${separator(name, index)}${writtenPart(parts.get(name))}`);
    return `${type}:${written.join('')}`;
  };
  const key = (text: string): z.output<typeof schema> | null => {
    if (!text.startsWith(`${type}:`)) return null;
    const parts = partsOf(text.slice(type.length + 1), names);
    if (parts.length !== names.length) return null;
    const found = schema.safeParse(Object.fromEntries(names.map((name, index) => [name, parts[index]])));
    // An object has one ID: what could be written otherwise is none.
    return found.success && id(found.data) === text ? found.data : null;
  };
  return { id, key };
}

function separator(name: string, index: number): string {
  if (index === 0) return '';
  return AFTER_ACT.includes(name) ? '@' : '/';
}

function partsOf(text: string, names: readonly string[]): string[] {
  const act = names.findIndex((name) => AFTER_ACT.includes(name));
  return text
    .split('/')
    .flatMap((part, index) => (index === act - 1 ? part.split('@') : [part]))
    .map((part) => part.replace(/%25|%2F/g, decodeURIComponent));
}

function writtenPart(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'consuntivo' : 'monitoraggio';
  return String(value).replace(/[%/]/g, encodeURIComponent);
}

/** The key of an area or sector that is named by its key, or by its ID after any act of the plan. */
export function memberKey(
  type: 'StrategicArea' | 'Sector',
  { municipality, year }: { readonly municipality: string; readonly year: number },
  name: string,
): string {
  const found = NODE_IDS[type].key(name);
  return found && found.municipality === municipality && found.year === year ? found.key : name;
}

/** The phase that is named by its ID after any act of the plan, or by its key; null for anything else. */
export function namedPhase(
  { municipality, year }: { readonly municipality: string; readonly year: number },
  name: string,
): PhaseKey | null {
  const found = NODE_IDS.Phase.key(name);
  if (found) return found.municipality === municipality && found.year === year ? found : null;
  return name.includes('/') ? phaseKeyOf(name) : null;
}

/** The act of a plan, looked at from a state, to which a question belongs. */
export interface QuestionPlan {
  readonly municipality: string;
  readonly year: number;
  readonly state: number;
  readonly act: number;
}

export function planQuestionId({
  municipality,
  year,
  state,
  act,
  key,
}: QuestionPlan & { readonly key: string }): string {
  return NODE_IDS.ImportQuestion.id({ of: `${municipality}/${year}@${state}/${act}`, key });
}

/** The plan of a question whose document is loaded; null for one of a waiting document. */
export function questionPlan(of: string): QuestionPlan | null {
  const [, municipality, year, state, act] = /^([^/]+)\/(\d{1,9})@(-?\d{1,9})\/(\d{1,9})$/.exec(of) ?? [];
  if (municipality === undefined) return null;
  return { municipality, year: Number(year), state: Number(state), act: Number(act) };
}

/** What is stored under an ID; what is named as it is stored, in an address or by an earlier version, stays as it is. */
export function storedId(type: 'SourceDocument' | 'EvidenceFile' | 'ApiToken', id: string): string {
  return NODE_IDS[type].key(id)?.id ?? id;
}

/** The ID of a waiting document, which is stored as "cremona/MARK". */
export function pendingImportId(stored: string): string {
  const [municipality = '', mark = ''] = stored.split('/');
  return NODE_IDS.PendingImport.id({ municipality, mark });
}

/** The same, the other way round. */
export function storedPendingImport(id: string): string {
  const key = NODE_IDS.PendingImport.key(id);
  return key ? `${key.municipality}/${key.mark}` : id;
}

/** The person that an ID names, for any municipality whose roles it shows. */
export function personId(id: string): string {
  return NODE_IDS.Person.key(id)?.person ?? id;
}
