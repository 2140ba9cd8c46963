import { useId } from 'react';
import { said, useWords } from '#words/words.js';
import type { WordField } from '../saving/entered-row.js';
import { cursorAt, enterTexts } from '../saving/sheet-state.js';
import { cellId, useRow, useStore } from '../saving/sheet-store.js';
import { useReadOnly } from './sheet-grid-context.js';
import type { SheetRow } from './sheet-rows.js';

type Indicator = SheetRow['indicator'];

const FIELDS = ['criticality', 'correctiveAction'] as const;

/** What made a result hard and what is done about it: folded until it is wanted, with room to write. */
export function RowWords({ indicator }: { indicator: Indicator }) {
  const text = useWords('reporting');
  const readOnly = useReadOnly(indicator.code);
  const written = useRow(indicator.code, ({ rows }) => {
    const texts = rows[indicator.code]?.texts;
    return FIELDS.filter((field) => (texts?.[field].trim() ?? '') !== '').length;
  });
  if (readOnly && written === 0) return null;
  return (
    <details className="row-details">
      <summary>{text.words.open(written)}</summary>
      {FIELDS.map((field) => (
        <WordsField key={field} indicator={indicator} field={field} />
      ))}
    </details>
  );
}

function WordsField({ indicator: { code, title }, field }: { indicator: Indicator; field: WordField }) {
  const text = useWords('reporting');
  const store = useStore();
  const readOnly = useReadOnly(code);
  const problem = useId();
  const cell = { code, field };
  const value = useRow(code, ({ rows }) => rows[code]?.texts[field] ?? '');
  const issue = useRow(code, ({ issues }) => issues[code]?.find((found) => found.field === field));
  const id = cellId(cell);
  return (
    <div className="row-words">
      <label htmlFor={id}>
        {text.column[field]}
        <span className="visually-hidden">
          {' '}
          {code} {title}
        </span>
      </label>
      <textarea
        id={id}
        className="text-area"
        rows={4}
        value={value}
        readOnly={readOnly}
        aria-invalid={issue !== undefined}
        aria-describedby={issue === undefined ? undefined : problem}
        onFocus={() => store.change((state) => cursorAt(state, cell))}
        onBlur={() => store.change((state) => cursorAt(state, null))}
        onChange={({ target }) => store.change((state) => enterTexts(state, [{ ...cell, to: target.value }], true))}
      />
      <div id={problem} className="cell-problem">
        {issue && <p>{said(issue)}</p>}
      </div>
    </div>
  );
}
