import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';
import type { ReportIssue } from './upload/upload-result.js';

/** The issues of each kind, in the order in which the kinds occur. */
export function issuesByKind(issues: readonly ReportIssue[]): Map<string, ReportIssue[]> {
  const kinds = new Map<string, ReportIssue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  return kinds;
}

/** One problem: its place, its message with the correction, and the original text. */
function Issue({ issue, children }: { issue: ReportIssue; children?: ReactNode }) {
  const { recognise } = useWords('import');
  const place = [issue.line === null ? recognise.wholeDocument : recognise.line(issue.line), issue.column];
  return (
    <li>
      <strong>{place.filter((part) => part !== null).join(', ')}</strong>: <span lang="it">{issue.message}</span>
      {issue.found !== null && (
        <p className="source-text" lang="it">
          <span className="visually-hidden">{recognise.found}: </span>
          {issue.found}
        </p>
      )}
      {children}
    </li>
  );
}

type IssueListProps = {
  issues: readonly ReportIssue[];
  /** Content below a problem, for example the link to its row. */
  under?: (issue: ReportIssue) => ReactNode;
};

/** The problems of a document, by kind. */
export function IssueList({ issues, under }: IssueListProps) {
  const text = useWords('import');
  const names: Readonly<Record<string, string>> = text.issueKind;
  return (
    <div className="issue-kinds">
      {[...issuesByKind(issues)].map(([code, alike]) => (
        <section key={code} className="issue-kind" data-severity={alike[0]?.severity}>
          <h3>
            {names[code] ?? text.otherIssues} ({alike.length})
          </h3>
          <ul className="plain-list">
            {alike.map((issue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no names, and their order never changes
              <Issue key={index} issue={issue}>
                {under?.(issue)}
              </Issue>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
