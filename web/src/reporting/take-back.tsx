import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer } from '#client';
import { announce } from '#ui/announcement.js';
import { withLogin } from '#ui/form/session.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import type { SavedReading } from './outcome.js';
import { WithdrawReadingDocument } from './reporting.generated.js';
import { withWithdrawnReading } from './saving/sheet-changes.js';
import { useStore } from './saving/sheet-store.js';
import { type Progress, withdrawAll } from './withdraw-all.js';

/** Stored with the reading and public, so in Italian in every language of the page. */
const REASON = 'Registrazione annullata da chi l’aveva appena fatta';

/** Undo after saving: withdraws the readings just recorded, so that the previous ones are in force again. */
export function TakeBack({ readings }: { readings: readonly SavedReading[] }) {
  const text = useWords('saving');
  const queries = useQueryClient();
  const store = useStore();
  const progress = useRef<Progress>({ done: new Set(), unanswered: new Set() });
  const [state, setState] = useState<'ready' | 'working' | 'done' | Error>('ready');
  const withdraw = async ({ code, reading }: SavedReading) => {
    const { withdrawReading } = await withLogin(() =>
      answer(WithdrawReadingDocument, { reading: reading.id, reason: REASON }),
    );
    store.change((sheet) => withWithdrawnReading(sheet, code, withdrawReading.recordedAt));
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
