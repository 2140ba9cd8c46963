import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../client.js';
import { WithdrawReadingDocument } from '../gql/staff/graphql.js';
import { useText } from '../text.js';
import { announce } from '../ui/announcement.js';
import { Confirm } from '../ui/confirm.js';
import { withLogin } from '../ui/session.js';
import { failureReason } from '../ui/states.js';
import { WriteFailure } from '../ui/write-failure.js';
import { enteredRow } from './entered-row.js';
import type { ReportingText } from './italian-reporting.js';
import type { Outcome } from './outcome.js';
import { useReportingText } from './reporting-text.js';
import { type SheetState, toRecord, unsavedCodes } from './sheet-state.js';
import { focusCell, useSheet, useStore } from './sheet-store.js';
import type { Task } from './sheet-tasks.js';
import { useSteps } from './use-cell-keys.js';
import type { Saving } from './use-saving.js';

/** How a save ended, in one sentence. */
export function outcomeSentence(outcome: Outcome, text: ReportingText): string {
  if (outcome.kind === 'toMend') return [text.status.toMend(outcome.cells.length), ...outcome.messages].join(' ');
  if (outcome.kind === 'contested') return text.status.contested(outcome.codes.length);
  if (outcome.kind === 'drafted') return text.status.drafted(outcome.count);
  return outcome.kind === 'recorded' ? text.status.recorded(outcome.saved.length) : text.status.submitted;
}

function missingRows({ rows }: SheetState): number {
  return Object.values(rows).filter(({ texts, kind }) => enteredRow(texts, kind).kind === 'nothing').length;
}

type SheetActionsProps = { saving: Saving; save: (task: Task) => Promise<Outcome | null> };

/** Draft, record, submit, undo; and what became of it. */
export function SheetActions({ saving, save }: SheetActionsProps) {
  const text = useReportingText();
  const store = useStore();
  const step = useSteps();
  const [asking, setAsking] = useState(false);
  const canUndo = useSheet(({ stack }) => stack.past.length > 0);
  const canRedo = useSheet(({ stack }) => stack.future.length > 0);
  const working = saving.kind === 'working';
  const go = async (task: Task) => {
    const outcome = await save(task);
    const [first] =
      outcome?.kind === 'toMend'
        ? outcome.cells
        : outcome?.kind === 'contested'
          ? outcome.codes.map((code) => ({ code, field: 'value' as const }))
          : [];
    if (first) focusCell(first);
  };
  const submit = () => {
    const { problems } = toRecord(store.state);
    if (problems.length > 0) void go('submit');
    else setAsking(true);
  };
  return (
    <div className="sheet-actions">
      <p className="action-row">
        <button type="button" className="btn btn-outline-primary" disabled={working} onClick={() => void go('draft')}>
          {text.action.draft}
        </button>
        <button type="button" className="btn btn-outline-primary" disabled={working} onClick={() => void go('record')}>
          {text.action.record}
        </button>
        <button type="button" className="btn btn-primary" disabled={working} onClick={submit}>
          {text.action.submit}
        </button>
        <button type="button" className="small-button" disabled={!canUndo} onClick={() => step('back')}>
          {text.action.undo}
        </button>
        <button type="button" className="small-button" disabled={!canRedo} onClick={() => step('again')}>
          {text.action.redo}
        </button>
      </p>
      <SavingState saving={saving} save={go} />
      {asking && (
        <SubmitQuestion
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) void go('submit');
          }}
        />
      )}
    </div>
  );
}

function SubmitQuestion({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const text = useReportingText();
  const missing = useSheet(missingRows);
  const total = useSheet(({ rows }) => Object.keys(rows).length);
  return (
    <Confirm
      title={missing > 0 ? text.submit.title : text.submit.sureTitle}
      action={text.submit.yes}
      cancel={text.submit.no}
      onConfirm={() => onAnswer(true)}
      onClose={() => onAnswer(false)}
    >
      <p>{missing > 0 ? text.submit.missing(missing, total) : text.submit.sure}</p>
    </Confirm>
  );
}

/** Where the save stands. What it comes to is announced once; the words here are for the eyes. */
function SavingState({ saving, save }: { saving: Saving; save: (task: Task) => Promise<void> }) {
  const text = useReportingText();
  const words = useText();
  const unsaved = useSheet((state) => unsavedCodes(state).length);
  const said = useSheet((state) => state.said);
  const count = unsaved === 0 ? text.status.allSaved : text.status.unsaved(unsaved);
  return (
    <div className="saving-state" data-state={saving.kind}>
      <p>
        {saving.kind === 'working' ? text.action.working : count}
        {saving.kind === 'ended' && `. ${outcomeSentence(saving.outcome, text)}`}
        {said !== null && ` · ${said}`}
      </p>
      {saving.kind === 'waiting' && (
        <p>
          {text.status.waiting} {text.status.nextTry(saving.seconds)}{' '}
          <span className="fine">{failureReason(saving.error, words)}</span>{' '}
          <button type="button" className="small-button" onClick={() => void save(saving.task)}>
            {text.action.retry}
          </button>
        </p>
      )}
      <WriteFailure error={saving.kind === 'refused' ? saving.error : null} />
      {saving.kind === 'ended' && saving.outcome.kind === 'recorded' && saving.outcome.saved.length > 0 && (
        <TakeBack key={saving.outcome.saved[0]?.id} readings={saving.outcome.saved.map(({ id }) => id)} />
      )}
    </div>
  );
}

/** Undo after saving: what was just recorded is withdrawn, and what stood there before holds again. */
function TakeBack({ readings }: { readings: readonly string[] }) {
  const text = useReportingText();
  const queries = useQueryClient();
  const [state, setState] = useState<'ready' | 'working' | 'done' | Error>('ready');
  const takeBack = async () => {
    setState('working');
    try {
      for (const reading of readings)
        await withLogin(() => answer(WithdrawReadingDocument, { reading, reason: text.action.takeBackReason }));
      announce(text.status.takenBack(readings.length));
      setState('done');
    } catch (error) {
      setState(error instanceof Error ? error : new Error(String(error)));
    }
    await queries.invalidateQueries();
  };
  if (state === 'done') return <p>{text.status.takenBack(readings.length)}</p>;
  return (
    <>
      <button type="button" className="small-button" disabled={state === 'working'} onClick={() => void takeBack()}>
        {text.action.takeBack}
      </button>
      <WriteFailure error={state instanceof Error ? state : null} />
    </>
  );
}
