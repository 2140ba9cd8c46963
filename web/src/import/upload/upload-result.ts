import type { ImportIssuePartsFragment } from '../import.generated.js';

export type ReportIssue = ImportIssuePartsFragment;

/** The outcome of an upload. */
export type UploadResult =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly issues: readonly ReportIssue[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly code: string | null }
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

/** The reason of a refusal, if it has one, in the format of HTTP routes or of GraphQL. */
function refusalOf(body: unknown): { reason: string; code: string | null } | null {
  const errors = member(body, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const error = member(body, 'error');
  const reason = words(member(error, 'message')) ?? words(member(first, 'message'));
  const code = words(member(error, 'code')) ?? words(member(member(first, 'extensions'), 'code'));
  return reason === null ? null : { reason, code };
}

/** The outcome of a response of `POST /imports`; status 0 is no response. */
export function uploadResult(status: number, text: string): UploadResult {
  if (status === 0) return { kind: 'unreachable' };
  if (status === 413) return { kind: 'tooLarge' };
  const body = jsonValue(text);
  const id = words(member(body, 'id'));
  if (status === 201 && id !== null) return { kind: 'read', id };
  const issues = issuesOf(member(body, 'report'));
  if (status === 422 && issues.length > 0) return { kind: 'unreadable', issues };
  const refusal = refusalOf(body);
  return status >= 400 && status < 500 && refusal !== null ? { kind: 'refused', ...refusal } : { kind: 'broken' };
}
