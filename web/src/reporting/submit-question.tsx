import { useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import { focusCell, useStore } from './saving/sheet-store.js';
import type { Moment, SheetRow } from './sheet/sheet-rows.js';
import { type AskedRow, askedRows, givenReasons, type TypedReasons, unanswered } from './submission-reasons.js';

type SubmitQuestionProps = {
  rows: readonly SheetRow[];
  moment: Moment;
  /** What was said of the same values when they were sent before, by code. */
  said: Readonly<Record<string, string>>;
  onAnswer: (yes: boolean) => void;
};

/**
 * Asks before a sheet is submitted: of a missing value why it is missing, of a missed target without a note why it is
 * missed, or the choice to give no reason.
 */
export function SubmitQuestion({ rows, moment, said, onAnswer }: SubmitQuestionProps) {
  const text = useWords('saving').submit;
  const store = useStore();
  const [asked] = useState(() => askedRows(rows, store.state, moment));
  const [typed, setTyped] = useState<TypedReasons>({ own: said, forAll: '', without: false });
  const [refused, setRefused] = useState(false);
  const left = unanswered(asked, typed);
  const missing = asked.filter(({ question }) => question === 'VALUE_MISSING');
  const missed = asked.filter(({ question }) => question === 'TARGET_MISSED');
  const [first] = missed;
  const submit = () => {
    if (left.length > 0) return setRefused(true);
    store.change((state) => ({ ...state, reasons: givenReasons(asked, typed) }));
    onAnswer(true);
  };
  const stay = () => {
    onAnswer(false);
    // The dialog restores the focus first.
    if (first) requestAnimationFrame(() => focusCell({ code: first.code, field: 'note' }));
  };
  const fields = (some: readonly AskedRow[]) => (
    <ReasonFields
      rows={some}
      typed={typed}
      problem={(code) => (refused && left.some((row) => row.code === code) ? text.needed : undefined)}
      onType={(code, reason) => setTyped({ ...typed, own: { ...typed.own, [code]: reason } })}
    />
  );
  return (
    <Confirm
      title={missing.length > 0 ? text.title : text.sureTitle}
      action={text.yes}
      cancel={first ? text.explain : text.no}
      onConfirm={submit}
      onClose={stay}
    >
      <p>{missing.length > 0 ? text.missing(missing.length, rows.length) : text.sure}</p>
      {missing.length > 1 && (
        <Labelled label={text.forAll} hint={text.forAllHint} optional>
          {(ties) => (
            <textarea
              {...ties}
              rows={2}
              className="text-area"
              value={typed.forAll}
              onChange={({ target }) => setTyped({ ...typed, forAll: target.value })}
            />
          )}
        </Labelled>
      )}
      {fields(missing)}
      {first && <p>{text.unexplained(missed.length)}</p>}
      {fields(missed)}
      {first && (
        <label className="check">
          <input
            type="checkbox"
            checked={typed.without}
            onChange={({ target }) => setTyped({ ...typed, without: target.checked })}
          />
          {text.without}
        </label>
      )}
      <div role="alert">{refused && left.length > 0 && <p className="cell-problem">{text.left(left.length)}</p>}</div>
    </Confirm>
  );
}

type ReasonFieldsProps = {
  rows: readonly AskedRow[];
  typed: TypedReasons;
  problem: (code: string) => string | undefined;
  onType: (code: string, reason: string) => void;
};

function ReasonFields({ rows, typed, problem, onType }: ReasonFieldsProps) {
  const text = useWords('saving').submit;
  if (rows.length === 0) return null;
  return (
    <ul className="plain-list">
      {rows.map(({ code, title }) => (
        <li key={code}>
          <span className="code">{code}</span> <span lang="it">{title}</span>
          <Labelled label={text.reason(code)} problem={problem(code)}>
            {(ties) => (
              <textarea
                {...ties}
                rows={2}
                className="text-area"
                value={typed.own[code] ?? ''}
                onChange={({ target }) => onType(code, target.value)}
              />
            )}
          </Labelled>
        </li>
      ))}
    </ul>
  );
}
