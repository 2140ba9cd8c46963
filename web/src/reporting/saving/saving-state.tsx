import { WriteFailure } from '#ui/form/write-failure.js';
import { failureReason } from '#ui/states.js';
import { useWords } from '#words/words.js';
import { outcomeSentence } from '../outcome-sentence.js';
import { TakeBack } from '../take-back.js';
import { ownRecordings } from '../withdraw-all.js';
import { unsavedCodes } from './sheet-state.js';
import { useSheet } from './sheet-store.js';
import type { Saving } from './use-saving.js';

type SavingStateProps = {
  saving: Saving;
  /** The name of the viewer, as author of the readings. */
  writer: string | null;
  retry: () => void;
};

/** The progress of the save. Its outcome is announced separately; this text is visible only. */
export function SavingState({ saving, writer, retry }: SavingStateProps) {
  const savingWords = useWords('saving');
  const frame = useWords('frame');
  const unsaved = useSheet((state) => unsavedCodes(state).length);
  const said = useSheet((state) => state.said);
  const count = unsaved === 0 ? savingWords.status.allSaved : savingWords.status.unsaved(unsaved);
  const recorded = saving.kind === 'ended' && saving.outcome.kind === 'recorded' ? saving.outcome.saved : [];
  const own = ownRecordings(recorded, writer);
  return (
    <div className="saving-state" data-state={saving.kind}>
      <p>
        {saving.kind === 'working' ? savingWords.action.working : count}
        {saving.kind === 'ended' && `. ${outcomeSentence(saving.outcome, savingWords)}`}
        {said !== null && ` · ${said}`}
      </p>
      {saving.kind === 'waiting' && (
        <p>
          {savingWords.status.waiting} {savingWords.status.nextTry(saving.seconds)}{' '}
          <span className="fine">{failureReason(saving.error, frame)}</span>{' '}
          <button type="button" className="small-button" onClick={retry}>
            {savingWords.action.retry}
          </button>
        </p>
      )}
      <WriteFailure error={saving.kind === 'refused' ? saving.error : null} />
      {own.length > 0 && <TakeBack key={own[0]?.reading.id} readings={own} />}
    </div>
  );
}
