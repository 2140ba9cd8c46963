import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer } from '#client';
import { announce } from '#ui/announcement.js';
import { withLogin } from '#ui/form/session.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import type { Saved } from './outcome.js';
import { WithdrawReadingDocument } from './reporting.generated.js';
import { readingWithdrawn } from './saving/sheet-changes.js';
import { useStore } from './saving/sheet-store.js';
import { type Progress, withdrawAll } from './withdraw-all.js';

/** Stored with the reading and read by all, so in Italian whatever language the page speaks. */
const REASON = 'Registrazione annullata da chi l’aveva appena fatta';

/** Undo after saving: what was just recorded is withdrawn, and what stood there before holds again. */
export function TakeBack({ readings }: { readings: readonly Saved[] }) {
  const text = useWords('saving');
  const queries = useQueryClient();
  const store = useStore();
  const progress = useRef<Progress>({ done: new Set(), unanswered: new Set() });
  const [state, setState] = useState<'ready' | 'working' | 'done' | Error>('ready');
  const withdraw = async ({ code, reading }: Saved) => {
    const { withdrawReading } = await withLogin(() =>
      answer(WithdrawReadingDocument, { reading: reading.id, reason: REASON }),
    );
    store.change((sheet) => readingWithdrawn(sheet, code, withdrawReading.recordedAt));
  };
  const takeBack = async () => {
    if (state === 'working') return;
    setState('working');
    try {
      await withdrawAll(readings, progress.current, withdraw);
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
      <button
        type="button"
        className="small-button"
        aria-disabled={state === 'working'}
        onClick={() => void takeBack()}
      >
        {text.action.takeBack}
      </button>
      <WriteFailure error={state instanceof Error ? state : null} />
    </>
  );
}
