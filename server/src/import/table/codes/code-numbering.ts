import { foldedText } from '../../../plan/natural-key.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import type { CodeNumbering } from './member-codes.js';

/** A member as it was printed in one row: where codes restart, the same code stands for several of them. */
export interface PrintedMember {
  readonly code: string;
  readonly title: string | null;
  /** The names above it, and the objective above an indicator. */
  readonly place: string;
  /** Code of the objective above an indicator. */
  readonly objective: string | null;
  readonly line: number;
  /** The names above it in words, for a person. */
  readonly under: string | null;
}

/** How the codes of a document are numbered, and what is asked where it does not show that. */
export interface NumberingReading extends CodeNumbering {
  readonly questions: readonly ImportQuestion[];
  /** The objective of an indicator that is printed under two of them, by its code, as a person said. */
  readonly parents: ReadonlyMap<string, string>;
}

type Level = 'objectiveCode' | 'indicatorCode';

interface LevelWords {
  readonly member: string;
  readonly where: string;
}

const WORDS: Readonly<Record<Level, LevelWords>> = {
  objectiveCode: { member: 'obiettivo', where: 'in ogni settore' },
  indicatorCode: { member: 'indicatore', where: 'in ogni obiettivo' },
};
const MOST_NAMED = 3;
const RESTART = 'RESTART';
const UNIQUE = 'UNIQUE';
/** The first number of a numbering: where it comes again, a numbering begins again. */
const FIRST_NUMBER = /^0*1(?:\.0*1)*$/;

/**
 * Whether the codes of objectives and indicators begin again under each sector or objective, by the members as printed.
 * They plainly do where most of the codes that could come again do; where few of them do, one may be a misprint, or an
 * indicator may be printed under two objectives, and a person says which. Until then no two members are made one.
 */
export function numberingReading(
  objectives: readonly PrintedMember[],
  indicators: readonly PrintedMember[],
  answers: Answers,
): NumberingReading {
  const [ofObjectives, ofIndicators] = [repetition(objectives), repetition(indicators)];
  const first = answeredQuestion(ofObjectives.isPlain ? null : restartQuestion('objectiveCode', ofObjectives), answers);
  const objectivesRestart = ofObjectives.repeated.length > 0 && first?.answer !== UNIQUE;
  // The indicators of objectives whose codes restart follow them: that is one question.
  if (ofObjectives.repeated.length > 0 || ofIndicators.isPlain) {
    const indicatorsRestart = ofIndicators.repeated.length > 0 && (ofIndicators.isPlain || objectivesRestart);
    return { objectivesRestart, indicatorsRestart, questions: first === null ? [] : [first], parents: new Map() };
  }
  return { objectivesRestart: false, ...indicatorReading(ofIndicators, answers) };
}

function indicatorReading(found: Repetition, answers: Answers): Omit<NumberingReading, 'objectivesRestart'> {
  const isShared = found.repeated.every(areAlike);
  const asked = isShared ? found.repeated.map(parentQuestion) : [restartQuestion('indicatorCode', found)];
  const questions = asked.flatMap((question) => answeredQuestion(question, answers) ?? []);
  const said = questions.flatMap(({ answer, indicator }) =>
    indicator === null || answer === null || answer === RESTART ? [] : [[indicator, answer] as const],
  );
  const areUnique = questions.every(({ answer }) => answer !== null && answer !== RESTART);
  return { indicatorsRestart: !areUnique, questions, parents: new Map(said) };
}

/** A question with its answer, where it is one of the choices. */
function answeredQuestion(question: ImportQuestion | null, answers: Answers): ImportQuestion | null {
  if (question === null) return null;
  const answer = question.choices.find(({ value }) => value === answers.get(question.id))?.value ?? null;
  return { ...question, answer };
}

/** Whether members with one code have one title: the same indicator under several objectives. */
function areAlike([first, ...others]: readonly PrintedMember[]): boolean {
  const titled = first?.title ?? null;
  return titled !== null && others.every(({ title }) => title !== null && isSameTitle(titled, title));
}

interface Repetition {
  /** The codes that stand for several members, by the members. */
  readonly repeated: readonly (readonly PrintedMember[])[];
  /** Whether they are most of those that could, or none. */
  readonly isPlain: boolean;
}

function repetition(printed: readonly PrintedMember[]): Repetition {
  const byCode = new Map<string, Map<string, PrintedMember>>();
  for (const member of printed) {
    const known = byCode.get(member.code) ?? new Map<string, PrintedMember>();
    if (!known.has(member.place)) known.set(member.place, member);
    byCode.set(member.code, known);
  }
  const groups = [...byCode.values()].map((members) => [...members.values()]);
  const repeated = groups.map(distinctMembers).filter(({ length }) => length > 1);
  const again = groups.reduce((sum, { length }) => sum + length - 1, 0);
  const isBegun = again > 1 || repeated.some(([first]) => FIRST_NUMBER.test(first?.code ?? ''));
  const isPlain = repeated.length === 0 || (isBegun && again * 2 >= possiblyRepeated(groups.flat()));
  return { repeated, isPlain };
}

/** The first of some members with one code, and those that are others. */
function distinctMembers([first, ...others]: readonly PrintedMember[]): PrintedMember[] {
  if (first === undefined) return [];
  return [first, ...others.filter((member) => !isSameMember(first, member))];
}

/** An objective printed again under another sector is shared by it; an indicator is of one objective. */
function isSameMember(one: PrintedMember, other: PrintedMember): boolean {
  const isUnderSame =
    one.objective === other.objective && (one.objective === null || isSameTitle(one.under, other.under));
  return isUnderSame && isSameTitle(one.title, other.title);
}

/** How many codes could stand for a second member: all but those of the longest numbering. */
function possiblyRepeated(members: readonly PrintedMember[]): number {
  const sizes = new Map<string, number>();
  for (const { place } of members) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return members.length - Math.max(0, ...sizes.values());
}

/** A title is often cut short where it is repeated. */
function isSameTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [foldedText(a), foldedText(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function restartQuestion(level: Level, { repeated }: Repetition): ImportQuestion {
  const { member, where } = WORDS[level];
  const [members = []] = repeated;
  const code = members[0]?.code ?? '';
  return importQuestion({
    id: `CODES_RESTART/${level}`,
    code: 'CODES_RESTART',
    message: `Il codice «${code}» è di ${members.slice(0, MOST_NAMED).map(nameOf).join(' e di ')}: i codici degli ${plural(member)} ricominciano ${where}? Se invece è un errore di stampa, correggere il codice nella riga.`,
    blocking: true,
    line: members[1]?.line ?? null,
    found: code,
    field: level,
    choices: [
      { value: RESTART, label: `Sì, ricominciano ${where}: sono ${plural(member)} diversi` },
      { value: UNIQUE, label: `No, un codice è di un solo ${member}: vale la prima riga che lo riporta` },
    ],
  });
}

function parentQuestion(members: readonly PrintedMember[]): ImportQuestion {
  const [first, second] = members;
  const code = first?.code ?? '';
  return importQuestion({
    code: 'PARENT',
    message: `L’indicatore «${code}», «${first?.title ?? ''}», è stampato sotto più obiettivi: ${members.map(({ under }) => `«${under ?? ''}»`).join(' e ')}. A quale appartiene?`,
    blocking: true,
    line: second?.line ?? null,
    found: first?.title ?? code,
    indicator: code,
    field: 'objective',
    choices: [
      ...members.flatMap(({ objective, under }) =>
        objective === null ? [] : [{ value: objective, label: `All’obiettivo «${under ?? objective}»` }],
      ),
      { value: RESTART, label: 'A ciascuno: sono indicatori diversi con lo stesso codice' },
    ],
  });
}

function plural(member: string): string {
  return member === 'obiettivo' ? 'obiettivi' : 'indicatori';
}

function nameOf({ title, under, line }: PrintedMember): string {
  const name = title === null ? `riga ${line}` : `«${title}»`;
  return under === null ? name : `${name} (${under})`;
}
