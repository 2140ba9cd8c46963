import { date } from '#format';
import { useWords } from '#words/words.js';
import { textsLine } from '../sheet/row-conflict.js';
import { useSheet } from './sheet-store.js';

type KeptNoticeProps = {
  /** Whether browser storage works. */
  works: boolean;
  /** When the restored texts were typed; null = none restored. */
  restoredAt: string | null;
  discard: () => void;
};

/** The notice about texts restored from an earlier visit, or set aside. */
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
