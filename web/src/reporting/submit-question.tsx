import { Confirm } from '#ui/form/confirm.js';
import { useWords } from '#words/words.js';
import { enteredRow } from './saving/entered-row.js';
import type { SheetState } from './saving/sheet-state.js';
import { focusCell, useSheet, useStore } from './saving/sheet-store.js';
import type { Moment, SheetRow } from './sheet/sheet-rows.js';
import { unexplainedRows } from './unexplained-rows.js';

function missingRows({ rows }: SheetState): number {
  return Object.values(rows).filter(({ texts, kind }) => enteredRow(texts, kind).kind === 'nothing').length;
}

type SubmitQuestionProps = { rows: readonly SheetRow[]; moment: Moment; onAnswer: (yes: boolean) => void };

/** Asks before a sheet is submitted, and lists missing values and missing reasons for missed targets. */
export function SubmitQuestion({ rows, moment, onAnswer }: SubmitQuestionProps) {
  const text = useWords('saving');
  const store = useStore();
  const missing = useSheet(missingRows);
  const total = rows.length;
  const unexplained = unexplainedRows(rows, store.state, moment);
  const [first] = unexplained;
  const stay = () => {
    onAnswer(false);
    // The dialog restores the focus first.
    if (first) requestAnimationFrame(() => focusCell({ code: first.indicator.code, field: 'note' }));
  };
  return (
    <Confirm
      title={missing > 0 ? text.submit.title : text.submit.sureTitle}
      action={text.submit.yes}
      cancel={first ? text.submit.explain : text.submit.no}
      onConfirm={() => onAnswer(true)}
      onClose={stay}
    >
      <p>{missing > 0 ? text.submit.missing(missing, total) : text.submit.sure}</p>
      {first && (
        <>
          <p>{text.submit.unexplained(unexplained.length)}</p>
          <ul>
            {unexplained.map(({ indicator: { code, title } }) => (
              <li key={code} lang="it">
                <span className="code">{code}</span> {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </Confirm>
  );
}
