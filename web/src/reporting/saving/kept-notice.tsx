import { date } from '#format';
import { useWords } from '#words/words.js';
import { textsLine } from '../sheet/row-conflict.js';
import { useSheet } from './sheet-store.js';

type KeptNoticeProps = {
  /** Whether the browser keeps anything. */
  works: boolean;
  /** When the texts that are back in their cells were typed; null = none are. */
  restoredAt: string | null;
  discard: () => void;
};

/** What is unsaved besides what stands in the cells: back from an earlier visit, or set aside. */
export function KeptNotice({ works, restoredAt, discard }: KeptNoticeProps) {
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const setAside = Object.entries(useSheet((state) => state.setAside));
  const discardButton = (
    <button type="button" className="small-button" onClick={discard}>
      {savingWords.status.discard}
    </button>
  );
  return (
    <>
      {!works && <p className="notice">{savingWords.status.notKept}</p>}
      {restoredAt !== null && (
        <p className="notice">
          {savingWords.status.restored(date(restoredAt))} {discardButton}
        </p>
      )}
      {setAside.length > 0 && (
        <div className="notice set-aside">
          <p>{savingWords.status.setAside(setAside.length)}</p>
          <ul>
            {setAside.map(([code, { texts }]) => (
              <li key={code}>
                <span className="code">{code}</span>: {textsLine(texts, text)}
              </li>
            ))}
          </ul>
          {discardButton}
        </div>
      )}
    </>
  );
}
