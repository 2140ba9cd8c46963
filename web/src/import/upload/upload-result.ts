import type { ImportIssuePartsFragment } from '../import.generated.js';

export type ReportIssue = ImportIssuePartsFragment;

/** A whole plan with its history, as a download wrote it. */
export type WholePlan = {
  readonly municipality: string;
  readonly year: number;
  readonly acts: number;
  readonly objectives: number;
  readonly indicators: number;
  readonly decisions: number;
  /** Rows that loading it writes; 0 = it is there already. */
  readonly changed: number;
};

/** The outcome of an upload. */
export type UploadResult =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'plan'; readonly loaded: boolean; readonly plan: WholePlan }
  | { readonly kind: 'unreadable'; readonly issues: readonly ReportIssue[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly inEnglish: string; readonly code: string | null }
  | { readonly kind: 'unreachable' | 'tooLarge' | 'broken' | 'cancelled' };

function jsonValue(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const line = (value: unknown) => (typeof value === 'number' ? value : null);

function issuesOf(report: unknown): ReportIssue[] {
  const issues = member(report, 'issues');
  if (!Array.isArray(issues)) return [];
  return issues.map((issue: unknown) => ({
    code: words(member(issue, 'code')) ?? '',
    severity: member(issue, 'severity') === 'WARNING' ? 'WARNING' : 'ERROR',
    message: words(member(issue, 'message')) ?? '',
    line: line(member(issue, 'line')),
    column: words(member(issue, 'column')),
    found: words(member(issue, 'found')),
  }));
}

function wholePlanOf(report: unknown): WholePlan | null {
  const plan = member(report, 'plan');
  const counts = member(report, 'counts');
  const municipality = words(member(plan, 'municipality'));
  const [year, act] = [line(member(plan, 'year')), line(member(plan, 'act'))];
  const [objectives, indicators] = [line(member(counts, 'objectives')), line(member(counts, 'indicators'))];
  const [decisions, changed] = [line(member(counts, 'decisions')), line(member(report, 'changed'))];
  if (municipality === null || year === null || act === null || changed === null) return null;
  if (objectives === null || indicators === null || decisions === null) return null;
  return { municipality, year, acts: act + 1, objectives, indicators, decisions, changed };
}

/** The reason of a refusal, if it has one, in the format of HTTP routes or of GraphQL. */
function refusalOf(body: unknown): { reason: string; inEnglish: string; code: string | null } | null {
  const errors = member(body, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const error = member(body, 'error');
  const reason = words(member(error, 'message')) ?? words(member(first, 'message'));
  const code = words(member(error, 'code')) ?? words(member(member(first, 'extensions'), 'code'));
  if (reason === null) return null;
  const inEnglish = words(member(error, 'inEnglish')) ?? words(member(member(first, 'extensions'), 'inEnglish'));
  return { reason, inEnglish: inEnglish ?? reason, code };
}

/** The outcome of a response of `POST /imports`; status 0 is no response. */
export function uploadResult(status: number, text: string): UploadResult {
  if (status === 0) return { kind: 'unreachable' };
  if (status === 413) return { kind: 'tooLarge' };
  const body = jsonValue(text);
  const id = words(member(body, 'id'));
  if (status === 201 && id !== null) return { kind: 'read', id };
  const wholePlan = member(body, 'wholePlan');
  const plan = status === 200 ? wholePlanOf(member(body, 'report')) : null;
  if (plan !== null) return { kind: 'plan', loaded: wholePlan === 'LOADED', plan };
  const issues = issuesOf(member(body, 'report'));
  if (status === 422 && issues.length > 0) return { kind: 'unreadable', issues };
  const refusal = refusalOf(body);
  return status >= 400 && status < 500 && refusal !== null ? { kind: 'refused', ...refusal } : { kind: 'broken' };
}
