import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { typedDay } from '@traguardo/schema/typed-day';
import { type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import { checkedValue, cleanText } from '../../import/draft/checked-value.js';
import { targetReading } from '../../import/table/cells/target-reading.js';
import { couldBeCode } from '../../import/table/codes/code-shape.js';
import { matchedSectors } from '../../plan/contributing-sectors.js';
import { DomainError } from '../../plan/domain-error.js';
import { isPrintedPercent } from '../../plan/measure/target-words.js';
import { phaseCode } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { EARLIEST, statementAt } from '../../plan/statement/history.js';
import { type SubjectHistory, subjectHistories, unstatedSubject } from '../../plan/statement/history-index.js';
import type { StatedField, Statement, Subject } from '../../plan/statement/statement.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { loadedActs } from '../../scoring/stored/stored-indicator.js';
import { storedStatements } from '../../scoring/stored/stored-statements.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import type { CorrectedSubject, CorrectionInput } from './correction-types.js';
import { declarationAudit } from './declare-indicator.js';

/** What can be corrected. */
export const CORRECTED_SUBJECTS = ['OBJECTIVE', 'INDICATOR', 'PHASE'] as const satisfies readonly Subject[];

/** What a correction is about. */
export interface CorrectedMember {
  readonly subject: (typeof CORRECTED_SUBJECTS)[number];
  readonly code: string;
}

/** Fields that follow from others, or have a statement of their own kind. */
const OWN_STATEMENTS: readonly string[] = [
  'meaning',
  'neutralised',
  'zeroConfirmed',
  'codeGenerated',
  'printedCode',
  'rangeMin',
  'rangeMax',
  'tolerance',
  'yearTargets',
  'interimTargets',
];

const FIELDS: Readonly<Record<CorrectedMember['subject'], readonly StatedField[]>> = {
  OBJECTIVE: [...correctable(fieldsWith(OBJECTIVE_FIELDS, 'stated')), 'exists'],
  INDICATOR: [...correctable(fieldsWith(INDICATOR_FIELDS, 'stated')), 'exists'],
  PHASE: [...correctable(fieldsWith(PHASE_FIELDS, 'stated')), 'exists'],
};

const NOT_FOUND: Readonly<Record<CorrectedMember['subject'], string>> = {
  OBJECTIVE: 'un obiettivo con codice',
  INDICATOR: 'un indicatore con codice',
  PHASE: 'una fase con titolo',
};

function correctable(fields: readonly StatedField[]): StatedField[] {
  return fields.filter((field) => !OWN_STATEMENTS.includes(field));
}

/** The member that an input names. INVALID_INPUT where it names none, or two. */
export function correctedMember({ objective, indicator, phase }: CorrectedSubject): CorrectedMember {
  const [of, measure, title] = [objective, indicator, phase].map((text) => cleanText(text ?? null));
  if (measure != null && of == null && title == null) return { subject: 'INDICATOR', code: measure };
  if (of != null && measure == null && title == null) return { subject: 'OBJECTIVE', code: of };
  const code = of != null && title != null && measure == null ? phaseCode(of, title) : null;
  if (code !== null) return { subject: 'PHASE', code };
  throw new DomainError(
    'INVALID_INPUT',
    'Indicare un obiettivo, oppure un indicatore, oppure un obiettivo con il titolo di una sua fase.',
  );
}

/** Corrects fields of one member in one transaction, each as a statement of the person at the act that it corrects. */
export async function correctFields(
  context: RequestContext,
  key: PlanKey,
  member: CorrectedMember,
  inputs: readonly CorrectionInput[],
): Promise<void> {
  const { subject, code } = member;
  await writePlan(context, key, async (queries) => {
    const acts = await loadedActs(queries, key);
    const known = await historyOf(queries, key, member, acts);
    if (known === null) checkAddition(key, member, inputs);
    const isAdded = known === null;
    const isReturning = isAdded || inputs.some(({ field, value }) => field === 'exists' && value?.trim() === 'true');
    const history = known ?? unstatedSubject(code);
    const rows: NewDeclaration[] = [];
    for (const input of inputs) {
      const field = FIELDS[subject].find((name) => name === input.field);
      if (field === undefined) throw unknownField(subject, input.field);
      rows.push(...(await correction(queries, key, { history, acts, isAdded, isReturning, member, field, input })));
    }
    const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
    const stored = await storeDeclarations(queries, key, rows, recording);
    return { audit: declarationAudit('correctField', `${planName(key)}/${code}`, stored), answer: null };
  });
}

/** Whether a field of a member is stated and can be corrected. */
export function isCorrectable({ subject }: CorrectedMember, field: string): boolean {
  return FIELDS[subject].some((name) => name === field);
}

/** What corrects one field of a member that the plan has. NOT_FOUND and INVALID_INPUT as for `correctFields`. */
export async function fieldCorrection(
  queries: Queries,
  key: PlanKey,
  member: CorrectedMember,
  input: CorrectionInput,
): Promise<NewDeclaration[]> {
  const acts = await loadedActs(queries, key);
  const history = await historyOf(queries, key, member, acts);
  const field = FIELDS[member.subject].find((name) => name === input.field);
  if (field === undefined) throw unknownField(member.subject, input.field);
  if (history === null) {
    throw new DomainError('NOT_FOUND', `Il piano ${key.year} non ha ${NOT_FOUND[member.subject]} «${member.code}».`);
  }
  return await correction(queries, key, { history, acts, isAdded: false, isReturning: false, member, field, input });
}

async function historyOf(
  queries: Queries,
  { municipality, year }: PlanKey,
  { subject, code }: CorrectedMember,
  acts: readonly number[],
): Promise<SubjectHistory | null> {
  const within = sql<SqlBool>`${sql.ref('municipality')} = ${municipality} and ${sql.ref('year')} = ${year}
    and ${sql.ref('subject')} = ${subject} and ${sql.ref('code')} = ${code}`;
  return subjectHistories(await storedStatements(queries, within), acts)[subject][0] ?? null;
}

/** What has to be said of a member that the documents do not have. */
const NEEDED_TO_ADD: Readonly<Record<CorrectedMember['subject'], readonly string[]>> = {
  OBJECTIVE: ['title', 'area', 'sector'],
  INDICATOR: ['title', 'objective'],
  PHASE: ['title'],
};

/** A member that the documents lack is added with `exists`, and with what makes one of it. */
function checkAddition(
  { year }: PlanKey,
  { subject, code }: CorrectedMember,
  inputs: readonly CorrectionInput[],
): void {
  const named = subject === 'PHASE' ? code.slice(code.lastIndexOf('/') + 1) : code;
  const given = new Map(inputs.map(({ field, value }) => [field, cleanText(value ?? null)]));
  if (given.get('exists') !== 'true') {
    throw new DomainError(
      'NOT_FOUND',
      `Il piano ${year} non ha ${NOT_FOUND[subject]} «${named}»: correggerlo, oppure aggiungerlo con \`exists\` «true».`,
    );
  }
  const missing = NEEDED_TO_ADD[subject].filter((field) => given.get(field) == null);
  if (missing.length > 0) {
    throw new DomainError('INVALID_INPUT', `Per aggiungere «${named}» indicare anche ${missing.join(', ')}.`);
  }
  if (subject !== 'PHASE' && !couldBeCode(code)) {
    throw new DomainError(
      'INVALID_INPUT',
      `«${code}» non può essere un codice: scriverlo senza spazi, ad esempio C77_0004.`,
    );
  }
}

interface Corrected {
  readonly history: SubjectHistory;
  readonly acts: readonly number[];
  /** The documents do not have the member: what is stated of it holds from the start. */
  readonly isAdded: boolean;
  /** It is added, or what was removed comes back: a field may be stated once more as it is. */
  readonly isReturning: boolean;
  readonly member: CorrectedMember;
  readonly field: StatedField;
  readonly input: CorrectionInput;
}

async function correction(queries: Queries, key: PlanKey, corrected: Corrected): Promise<NewDeclaration[]> {
  const { history, acts, isAdded, isReturning, member, field, input } = corrected;
  const reason = requiredText(input.reason, 'il motivo');
  const source = requiredText(input.source, 'la fonte');
  const latest = acts.at(-1) ?? EARLIEST;
  const at = checkedAct(input.act ?? latest, acts);
  const typed = cleanText(input.value ?? null);
  const known = statementAt(history.history(field), at);
  const value = await checkedCorrection(queries, key, corrected, known, typed);
  if (known !== null && known.value === value && known.unread !== true) {
    if (isReturning && field !== 'exists') return [];
    throw unchanged(field);
  }
  // Kind and direction hold at every act of a definition, so a person's word about them corrects no single act.
  if (field === 'kind' || field === 'direction') {
    return [{ ...member, field, act: Math.max(at, acts[0] ?? 0), value, source, reason }];
  }
  const stated = {
    act: known?.act ?? (isAdded ? 0 : Math.max(at, 0)),
    phase: known?.phase ?? 'AFTER',
    corrected: known === null ? null : known.corrects === undefined ? known.value : known.corrects,
  };
  const row = { ...member, field, ...stated, value, source, reason, words: typed === value ? null : typed };
  return [row, ...(field === 'target' ? unitOf(corrected, key.year, typed, stated.act, { source, reason }) : [])];
}

/** A target may name another unit than before, or be a percentage, which has none: the unit is corrected along. */
function unitOf(
  { history, member }: Corrected,
  year: number,
  typed: string | null,
  act: number,
  { source, reason }: { readonly source: string; readonly reason: string },
): NewDeclaration[] {
  const reading = typed === null ? null : targetReading(typed, { year, speaksOfDates: false });
  const known = statementAt(history.history('unit'), act);
  if (typed === null || reading?.kind !== 'value') return [];
  const unit = isPrintedPercent(typed, reading.value) ? null : (reading.unit ?? known?.value ?? null);
  if (unit === (known?.value ?? null)) return [];
  const stated = { act: known?.act ?? act, phase: known?.phase ?? 'AFTER', corrected: known?.value ?? null };
  return [{ ...member, field: 'unit', ...stated, value: unit, source, reason }];
}

function checkedAct(act: number, acts: readonly number[]): number {
  if (act === EARLIEST || act === 0 || acts.includes(act)) return act;
  throw new DomainError(
    'INVALID_INPUT',
    `Il provvedimento ${act} non è caricato: indicarne uno caricato (${acts.join(', ')}), 0 o -1.`,
  );
}

/** The typed value in canonical form. INVALID_INPUT where it is none of the field. */
async function checkedCorrection(
  queries: Queries,
  key: PlanKey,
  { member, field }: Corrected,
  known: Statement | null,
  typed: string | null,
): Promise<string | null> {
  if (field === 'exists') {
    if (typed === 'true' || typed === 'false') return typed;
    throw new DomainError('INVALID_INPUT', 'Per `exists` indicare «true» (è nel piano) o «false» (non c’è).');
  }
  if (typed === null) {
    if (!NEEDED.includes(field)) return null;
    throw new DomainError('INVALID_INPUT', 'Questo campo non può restare senza valore: indicarlo.');
  }
  if (field === 'start' || field === 'due') return checkedDay(typed);
  if (field === 'objective') return await knownObjective(queries, key, typed);
  if (field === 'contributors') return await knownSectors(queries, key, typed);
  const owner = member.subject === 'INDICATOR' ? 'INDICATOR' : 'OBJECTIVE';
  const checked = checkedValue(typed, field, known?.value ?? null, { owner, year: key.year });
  if ('value' in checked) return checked.value;
  throw new DomainError('INVALID_INPUT', checked.message);
}

const NEEDED: readonly StatedField[] = ['title', 'objective', 'area', 'sector', 'kind', 'direction'];

function checkedDay(typed: string): string {
  const day = typedDay(typed);
  if (day !== null) return day;
  throw new DomainError('INVALID_INPUT', `«${typed}» non è un giorno: scriverlo come 30/06/2019.`);
}

async function knownObjective(queries: Queries, { municipality, year }: PlanKey, code: string): Promise<string> {
  const found = await queries
    .selectFrom('Objective')
    .where(({ and }) => and({ municipality, year, code }))
    .select('code')
    .limit(1)
    .executeTakeFirst();
  if (found) return found.code;
  throw new DomainError('INVALID_INPUT', `Il piano non ha un obiettivo con codice «${code}»: correggere il codice.`);
}

/** The keys of the sectors that a text names, one a line. */
async function knownSectors(queries: Queries, { municipality, year }: PlanKey, text: string): Promise<string> {
  const sectors = await queries
    .selectFrom('Sector')
    .where(({ and }) => and({ municipality, year }))
    .orderBy('atAct')
    .select(['key', 'name'])
    .execute();
  const known = [...new Map(sectors.map((sector) => [sector.key, sector])).values()];
  const { keys, unmatched } = matchedSectors(text, known);
  if (unmatched.length === 0) return keys.join('\n');
  throw new DomainError(
    'INVALID_INPUT',
    `Il piano non ha i settori ${unmatched.map((name) => `«${name}»`).join(', ')}: scrivere i nomi come nel piano, separati da punto e virgola.`,
  );
}

function unknownField(subject: CorrectedMember['subject'], field: string): DomainError {
  return new DomainError('INVALID_INPUT', `«${field}» non si corregge: sono possibili ${FIELDS[subject].join(', ')}.`);
}

function unchanged(field: StatedField): DomainError {
  return new DomainError('INVALID_INPUT', `Il valore di «${field}» è già questo: non c’è nulla da correggere.`);
}
