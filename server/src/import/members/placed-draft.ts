import { groupKey, slug } from '../../plan/natural-key.js';
import type { DraftIndicator, DraftObjective, DraftRevision, PlanDraft } from '../draft/plan-draft.js';
import { type Answers, type ImportQuestion, importQuestion } from '../question/import-question.js';
import {
  type FoundMember,
  foundMembers,
  type KnownMember,
  type MemberKind,
  type PrintedMember,
} from './member-search.js';

/** The members of a plan, as the documents loaded so far have them. */
export interface KnownMembers {
  readonly objectives: readonly KnownMember[];
  readonly indicators: readonly KnownMember[];
}

/** A draft whose members have the codes of the plan. While a question is open its member has its own code. */
export interface PlacedDraft {
  readonly draft: PlanDraft;
  readonly questions: readonly ImportQuestion[];
  /** Other questions about the document, with the codes of the plan. */
  readonly renamed: (questions: readonly ImportQuestion[]) => readonly ImportQuestion[];
}

type Codes = ReadonlyMap<string, PlacedCode>;

interface PlacedCode {
  readonly code: string;
  /** Null for a new member. */
  readonly member: KnownMember | null;
}

/** The answer that a member is none of those of the plan. */
export const NEW_MEMBER = 'NEW';
const LONGEST_TITLE = 40;

/** Finds the draft's members among those of its plan, and gives them their codes there; asks where one is doubtful. */
export function placedDraft(draft: PlanDraft, known: KnownMembers, answers: Answers): PlacedDraft {
  if (known.objectives.length === 0) return { draft, questions: [], renamed: (asked) => asked };
  const sought = draft.objectives.map(soughtObjective);
  const objectives = placedCodes('OBJECTIVE', sought, known.objectives, (code, found) =>
    answered(objectiveQuestion(draft, code, found), answers),
  );
  const indicators = placedCodes(
    'INDICATOR',
    draft.indicators.map((indicator) => soughtIndicator(indicator, objectives.codes)),
    known.indicators,
    (code, found) => answered(indicatorQuestion(draft, code, found), answers),
  );
  return {
    draft: renamed(draft, objectives.codes, indicators.codes),
    questions: [...objectives.questions, ...indicators.questions],
    renamed: (asked) =>
      asked.map((question) => ({
        ...question,
        objective: nullable(question.objective, (code) => codeOf(objectives.codes, code)),
        indicator: nullable(question.indicator, (code) => codeOf(indicators.codes, code)),
      })),
  };
}

function soughtObjective({ code, printedCode, title, sector }: DraftObjective): PrintedMember {
  return { code, printedCode, title, parent: sector === null ? null : groupKey(sector) };
}

function soughtIndicator({ code, printedCode, title, objective }: DraftIndicator, objectives: Codes): PrintedMember {
  return { code, printedCode, title, parent: codeOf(objectives, objective) };
}

/** A question about a doubtful member, with the answer where there is one. */
interface Asked {
  readonly question: ImportQuestion;
  readonly answer: string | null;
}

function placedCodes(
  kind: MemberKind,
  sought: readonly PrintedMember[],
  known: readonly KnownMember[],
  ask: (code: string, found: Extract<FoundMember, { readonly kind: 'DOUBTFUL' }>) => Asked,
): { readonly codes: Codes; readonly questions: readonly ImportQuestion[] } {
  const taken = new Set(known.map(({ code }) => code));
  const codes = new Map<string, PlacedCode>();
  const questions: ImportQuestion[] = [];
  const found = foundMembers(sought, known, kind);
  for (const { code, title } of sought) {
    const result = found.get(code);
    if (result?.kind === 'KNOWN') codes.set(code, { code: result.member.code, member: result.member });
    else if (result?.kind !== 'DOUBTFUL') codes.set(code, { code, member: null });
    else {
      const { question, answer } = ask(code, result);
      const member = result.candidates.find((candidate) => candidate.code === answer) ?? null;
      if (member === null && answer !== NEW_MEMBER) questions.push(question);
      codes.set(code, { code: member?.code ?? freeCode(code, title, taken), member });
    }
  }
  return { codes, questions };
}

/** The code of a new member: its own, made longer where another one of the plan has it. */
function freeCode(code: string, title: string | null, taken: ReadonlySet<string>): string {
  if (!taken.has(code)) return code;
  const name = slug(title ?? '')
    .slice(0, LONGEST_TITLE)
    .replace(/-$/, '');
  return name === '' || taken.has(`${code}.${name}`) ? `${code}.nuovo` : `${code}.${name}`;
}

function answered(question: ImportQuestion, answers: Answers): Asked {
  return { question, answer: answers.get(question.id) ?? null };
}

function objectiveQuestion(
  draft: PlanDraft,
  code: string,
  { candidates }: { candidates: readonly KnownMember[] },
): ImportQuestion {
  const objective = draft.objectives.find((each) => each.code === code);
  return sameMember("L'obiettivo", { objective: code }, objective ?? null, candidates);
}

function indicatorQuestion(
  draft: PlanDraft,
  code: string,
  { candidates }: { candidates: readonly KnownMember[] },
): ImportQuestion {
  const indicator = draft.indicators.find((each) => each.code === code);
  const about = { indicator: code, ...(indicator !== undefined && { objective: indicator.objective }) };
  return sameMember("L'indicatore", about, indicator ?? null, candidates);
}

function sameMember(
  what: "L'obiettivo" | "L'indicatore",
  about: { readonly objective?: string; readonly indicator?: string },
  member: DraftObjective | DraftIndicator | null,
  candidates: readonly KnownMember[],
): ImportQuestion {
  const printed = member?.printedCode == null ? '' : `${member.printedCode} `;
  const message = `${what} ${printed}«${member?.title ?? ''}» è uno di quelli che il piano ha già, o è nuovo? Codice e titolo non bastano a dirlo.`;
  const choices = candidates.map((candidate) => ({ value: candidate.code, label: knownLabel(candidate) }));
  return importQuestion({
    ...about,
    code: 'SAME_MEMBER',
    message,
    blocking: true,
    line: member?.line ?? null,
    choices: [...choices, { value: NEW_MEMBER, label: 'È nuovo' }],
    proposed: choices.length === 1 ? (choices[0]?.value ?? null) : null,
  });
}

function knownLabel({ code, printedCode, codeGenerated, titles }: KnownMember): string {
  const shown = codeGenerated ? printedCode : code;
  const title = `«${titles.at(-1) ?? ''}»`;
  return shown === null ? title : `${shown} ${title}`;
}

function codeOf(codes: Codes, code: string): string {
  return codes.get(code)?.code ?? code;
}

function renamed(draft: PlanDraft, objectives: Codes, indicators: Codes): PlanDraft {
  const objective = (code: string) => codeOf(objectives, code);
  const indicator = (code: string | null) => (code === null ? null : codeOf(indicators, code));
  const revision = (read: DraftRevision): DraftRevision => ({
    ...read,
    objective: objective(read.objective),
    indicator: indicator(read.indicator),
    fields: read.fields.map((change) =>
      change.field === 'objective'
        ? { ...change, from: nullable(change.from, objective), to: nullable(change.to, objective) }
        : change,
    ),
    ...(read.review !== undefined && {
      review: { ...read.review, read: read.review.read === null ? null : revision(read.review.read) },
    }),
  });
  return {
    ...draft,
    objectives: draft.objectives.map((each) => withPlacedCode(each, objectives)),
    indicators: draft.indicators.map((each) => ({
      ...withPlacedCode(each, indicators),
      objective: objective(each.objective),
    })),
    ...(draft.zeroConfirmed !== undefined && {
      zeroConfirmed: draft.zeroConfirmed.map((code) => codeOf(indicators, code)),
    }),
    ...(draft.corrections !== undefined && {
      corrections: draft.corrections.map((each) =>
        each.indicator === undefined ? each : { ...each, indicator: codeOf(indicators, each.indicator) },
      ),
    }),
    ...(draft.phases !== undefined && {
      phases: draft.phases.map((phase) => ({ ...phase, objective: objective(phase.objective) })),
    }),
    variations: draft.variations.map((variation) => ({
      ...variation,
      objective: objective(variation.objective),
      indicator: indicator(variation.indicator),
      revisions: variation.revisions.map(revision),
    })),
    discrepancies: draft.discrepancies.map((each) => ({
      ...each,
      objective: nullable(each.objective, objective),
      indicator: indicator(each.indicator),
    })),
  };
}

function nullable(code: string | null, rename: (code: string) => string): string | null {
  return code === null ? null : rename(code);
}

/** A member under its code in the plan. Its printed code stays where the plan's is a generated one; a document that
 *  prints none leaves the plan's. */
function withPlacedCode<M extends { readonly code: string; readonly printedCode: string | null }>(
  member: M,
  codes: Codes,
): M {
  const placed = codes.get(member.code);
  if (placed === undefined) return member;
  const { code, member: known } = placed;
  if (known === null) return { ...member, code };
  return { ...member, code, printedCode: known.codeGenerated ? (member.printedCode ?? known.printedCode) : known.code };
}
