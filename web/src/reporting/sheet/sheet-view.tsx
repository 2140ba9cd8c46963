import { useEffect, useMemo, useState } from 'react';
import { useWords } from '#words/words.js';
import { GiveBack } from '../give-back.js';
import { LeaveQuestion } from '../leave-question.js';
import type { SheetName } from '../outcome.js';
import { outcomeSentence } from '../outcome-sentence.js';
import { PhaseEntry } from '../phases/phase-entry.js';
import { fieldsOf } from '../saving/entered-row.js';
import { KeptNotice } from '../saving/kept-notice.js';
import { keptTextsKey } from '../saving/kept-texts.js';
import { closeSheet, rebaseSheet } from '../saving/sheet-rebase.js';
import { StoreContext } from '../saving/sheet-store.js';
import { openedSheet, useKeptTexts } from '../saving/use-kept-texts.js';
import { useSaving } from '../saving/use-saving.js';
import { FromFile } from './from-file.js';
import { SheetActions } from './sheet-actions.js';
import { SheetGrid } from './sheet-grid.js';
import { GridContext } from './sheet-grid-context.js';
import { type Sheet, SheetStatus } from './sheet-status.js';

type SheetViewProps = {
  name: SheetName;
  sheet: Sheet;
  closed: boolean;
  /** The writer: unsaved texts are kept for this person alone. */
  person: { name: string | null; email: string | null };
  mayGiveBack: boolean;
};

function HowTo() {
  const text = useWords('reporting');
  return (
    <details className="row-details how-to">
      <summary>{text.sheet.how}</summary>
      <p>{text.sheet.saving}</p>
      <p>{text.sheet.numbers}</p>
      <p>{text.sheet.ratio}</p>
      <p>{text.sheet.keys}</p>
    </details>
  );
}

/** What the sector said when it sent the sheet last, so that a returned one is not explained anew. */
function saidBefore({ history }: SheetViewProps['sheet']): Record<string, string> {
  const reasons = history.findLast(({ state }) => state === 'SUBMITTED')?.reasons ?? [];
  return Object.fromEntries(reasons.flatMap(({ indicator, reason }) => (reason === null ? [] : [[indicator, reason]])));
}

/** A sheet that is being edited: typed texts survive every new answer of the server. */
export function SheetView({ name, sheet, closed, person, mayGiveBack }: SheetViewProps) {
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const { canWrite, rows } = sheet;
  const place = keptTextsKey(person.email ?? '', [name.municipality, name.year, name.sector, name.asOf, name.final]);
  const [opened] = useState(() => openedSheet(sheet, place));
  const { store } = opened;
  const keeping = useKeptTexts(opened, place, canWrite);
  useEffect(() => {
    const next = sheet.canWrite ? rebaseSheet : closeSheet;
    store.change((state) => next(state, sheet.rows, sheet));
  }, [store, sheet]);
  const { saving, save, retry } = useSaving({
    store,
    sheet: name,
    sentence: (outcome) => outcomeSentence(outcome, savingWords),
    waitingSentence: savingWords.status.waiting,
  });
  const grid = useMemo(
    () => ({
      // What can only be read takes nothing that is pasted.
      rows: rows.map(({ indicator: { code, kind }, canWrite: mayWrite }) => ({
        code,
        fields: mayWrite ? fieldsOf(kind) : [],
      })),
      readOnly: !canWrite,
      locked: new Set(rows.filter((row) => !row.canWrite).map(({ indicator }) => indicator.code)),
    }),
    [rows, canWrite],
  );
  return (
    <StoreContext value={store}>
      <GridContext value={grid}>
        <div className="sheet-head">
          <SheetStatus sheet={sheet} closed={closed} />
          {canWrite && <HowTo />}
          {canWrite && rows.length > 0 && <FromFile sheet={name} saveDraft={() => save('draft')} />}
        </div>
        {mayGiveBack && sheet.state === 'SUBMITTED' && !closed && <GiveBack sheet={name} />}
        <KeptNotice {...keeping} />
        {rows.length === 0 ? <p>{text.sheet.empty}</p> : <SheetGrid rows={rows} sheet={name} />}
        {canWrite && rows.length > 0 && (
          <SheetActions
            rows={rows.filter(({ indicator }) => indicator.objective.sector.key === sheet.sector.key)}
            moment={name}
            submitted={sheet.state === 'SUBMITTED'}
            said={saidBefore(sheet)}
            writer={person.name}
            saving={saving}
            save={save}
            retry={retry}
          />
        )}
        <PhaseEntry sheet={name} readOnly={!canWrite || closed} />
        {canWrite && <LeaveQuestion save={save} />}
      </GridContext>
    </StoreContext>
  );
}
