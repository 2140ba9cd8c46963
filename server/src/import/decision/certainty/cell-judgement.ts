import type { RequestReading } from '../clauses/request-reading.js';
import type { Statement } from '../clauses/statements.js';
import { withoutReason } from '../clauses/without-reason.js';
import type { DecisionContext } from '../effects/decision-context.js';
import type { Effect } from '../effects/effect.js';
import { isConcept } from '../words/token.js';
import { isReportingInstruction, MEASURES } from './clause-judgement.js';
import { isConditional, knownOf, leavesNumbers } from './clause-words.js';

/** What the other clauses of a cell say against an effect of one of them. */
export interface CellJudgement {
  /** Another clause makes the decision depend on something. */
  readonly conditional: boolean;
  readonly accepts: boolean;
  /** The board refuses the request and accepts nothing. */
  readonly refuses: boolean;
  /** The sentences with numbers that were not read, by their first clause. */
  readonly unreadSentences: ReadonlySet<Statement>;
  sentenceOf(statement: Statement): Statement;
}

/** `asks`: the cell asks a question ("target 150?"), so that nothing in it is certain. */
export function cellJudgement(
  all: readonly Statement[],
  request: RequestReading,
  context: DecisionContext,
  asks: boolean,
): CellJudgement {
  const sentences = new Map<Statement, Statement>();
  const unreadSentences = new Set<Statement>();
  let first: Statement | undefined;
  for (const statement of all) {
    if (first === undefined || statement.clause.opening) first = statement;
    sentences.set(statement, first);
    if (leavesUnread(statement, request, context)) unreadSentences.add(first);
  }
  const acts = all.map(({ act }) => act.act);
  return {
    conditional: asks || all.some(makesConditional),
    accepts: acts.includes('ACCEPT'),
    refuses: acts.includes('REJECT') && !acts.includes('ACCEPT'),
    unreadSentences,
    sentenceOf: (statement) => sentences.get(statement) ?? statement,
  };
}

function makesConditional({ clause: { tokens, condition, exception, reason } }: Statement): boolean {
  if (reason || isReportingInstruction(tokens)) return false;
  if (exception) return !tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT', 'PHASE', 'REQUEST', 'CHANGE'));
  return condition || isConditional(tokens);
}

/** Whether a clause states numbers that nothing was made of; names of phases and new wordings may hold any. */
function leavesUnread(
  { clause, effects, refused, act }: Statement,
  request: RequestReading,
  context: DecisionContext,
): boolean {
  if (clause.reason || (act.act !== null && act.act !== 'ACCEPT') || isReportingInstruction(clause.tokens))
    return false;
  if (effects.some(({ kind }) => !MEASURES.has(kind))) return false;
  // A title or formula in quotation marks that nothing was made of may reword what a number beside it measures.
  if (effects.length === 0 && clause.tokens.some(({ kind }) => kind === 'quote')) return true;
  const known = knownOf([...effects, ...refused, ...(act.act === 'ACCEPT' ? request.effects : [])], context);
  return leavesNumbers(withoutReason(clause.tokens), known);
}

/** Whether nothing in the other clauses of the cell speaks against an effect of this statement. */
export function standsInCell({ kind }: Effect, statement: Statement, cell: CellJudgement): boolean {
  if (cell.conditional) return false;
  // "Richiesta di riduzione del target a 150" without a verdict is no decision.
  if (!cell.accepts && statement.clause.tokens.some((token) => isConcept(token, 'REQUEST'))) return false;
  if (!MEASURES.has(kind)) return true;
  const isTarget = kind === 'TARGET_CHANGED' || kind === 'TARGET_INSERTED';
  return !cell.unreadSentences.has(cell.sentenceOf(statement)) && !(isTarget && cell.refuses);
}
