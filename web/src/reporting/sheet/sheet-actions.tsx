import { type MouseEvent, useState } from 'react';
import { useWords } from '#words/words.js';
import type { Outcome } from '../outcome.js';
import { SavingState } from '../saving/saving-state.js';
import { rowsToRecord } from '../saving/sheet-state.js';
import { focusCell, useSheet, useStore } from '../saving/sheet-store.js';
import type { Task } from '../saving/sheet-tasks.js';
import type { Saving } from '../saving/use-saving.js';
import { SubmitQuestion } from '../submit-question.js';
import type { Moment, SheetRow } from './sheet-rows.js';
import { useSteps } from './use-cell-keys.js';

type SheetActionsProps = {
  rows: readonly SheetRow[];
  moment: Moment;
  /** Whether the sheet is already submitted: it cannot be submitted again, even by a person who may still write it. */
  submitted: boolean;
  /** What was said of missing values and missed targets when the sheet was sent before, by code. */
  said: Readonly<Record<string, string>>;
  writer: string | null;
  saving: Saving;
  save: (task: Task) => Promise<Outcome | null>;
  retry: () => Promise<Outcome | null>;
};

/** Moves the cursor to the first problem. */
function focusOutcome(outcome: Outcome | null): void {
  if (outcome?.kind === 'toMend' && outcome.cells[0]) focusCell(outcome.cells[0]);
  if (outcome?.kind === 'contested' && outcome.codes[0]) focusCell({ code: outcome.codes[0], field: 'value' });
}

/**
 * A cell that is left shows its problem, which moves the buttons below: the pointer would release beside the one it
 * pressed. So the cell is left when the press is complete.
 */
function pressed(act: () => void) {
  return {
    onMouseDown: (event: MouseEvent<HTMLButtonElement>) => event.preventDefault(),
    onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      currentTarget.focus();
      act();
    },
  };
}

/** The buttons to save a draft, record, submit and undo, with the outcome. */
export function SheetActions({ rows, moment, submitted, said, writer, saving, save, retry }: SheetActionsProps) {
  const text = useWords('saving');
  const store = useStore();
  const step = useSteps();
  const [asking, setAsking] = useState(false);
  const canUndo = useSheet(({ stack }) => stack.past.length > 0);
  const canRedo = useSheet(({ stack }) => stack.future.length > 0);
  // A disabled button would lose the focus; so a press during a running save is ignored instead.
  const working = saving.kind === 'working';
  const go = async (task: Task) => focusOutcome(await save(task));
  const submit = () => {
    const { problems } = rowsToRecord(store.state);
    if (problems.length > 0) void go('submit');
    else if (!working) setAsking(true);
  };
  return (
    <div className="sheet-actions">
      <p className="action-row">
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-disabled={working}
          {...pressed(() => void go('draft'))}
        >
          {text.action.draft}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-disabled={working}
          {...pressed(() => void go('record'))}
        >
          {text.action.record}
        </button>
        {!submitted && (
          <button type="button" className="btn btn-primary" aria-disabled={working} {...pressed(submit)}>
            {text.action.submit}
          </button>
        )}
        <button type="button" className="small-button" disabled={!canUndo} {...pressed(() => step('back'))}>
          {text.action.undo}
        </button>
        <button type="button" className="small-button" disabled={!canRedo} {...pressed(() => step('again'))}>
          {text.action.redo}
        </button>
      </p>
      <SavingState saving={saving} writer={writer} retry={() => void retry().then(focusOutcome)} />
      {asking && (
        <SubmitQuestion
          rows={rows}
          moment={moment}
          said={said}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) void go('submit');
          }}
        />
      )}
    </div>
  );
}
