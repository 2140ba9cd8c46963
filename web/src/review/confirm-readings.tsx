import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '#client';
import { Modal } from '#ui/form/modal.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { FilterBar } from '#ui/list/filter-bar.js';
import { useWords } from '#words/words.js';
import { ConfirmIndicatorReadingsDocument, SetIndicatorReadingDocument } from './review-writes.generated.js';
import type { ReviewedIndicator, ReviewedPlan } from './reviewed-plan.js';
import { SourceField } from './source-field.js';
import { useUndoableWrite } from './undo.js';

/** The sector whose indicators are looked at. */
export function SectorChoice({ plan }: { plan: ReviewedPlan }) {
  const { filter } = useWords('review');
  const search = useSearch({ from: '/revisione' });
  const navigate = useNavigate();
  const sectors = new Map(plan.indicators.nodes.map(({ objective: { sector } }) => [sector.key, sector.name]));
  const go = (settore: string | undefined) =>
    void navigate({ to: '/revisione', search: { ...search, settore }, replace: true, resetScroll: false });
  return (
    <FilterBar
      filters={[
        {
          name: 'settore',
          label: filter.sector,
          value: search.settore ?? '',
          none: filter.allSectors,
          options: [...sectors].map(([value, label]) => ({ value, label })),
        },
      ]}
      set={search.settore === undefined ? 0 : 1}
      choose={(_, value) => go(value === '' ? undefined : value)}
      clear={() => go(undefined)}
    />
  );
}

type ConfirmReadingsProps = { plan: ReviewedPlan; indicators: readonly ReviewedIndicator[] };

/** The button that confirms all inferred units and directions on the screen, with one source for all. */
export function ConfirmReadings({ plan, indicators }: ConfirmReadingsProps) {
  const text = useWords('review');
  const staff = useWords('staff');
  const [open, setOpen] = useState(false);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const { run, error, busy } = useUndoableWrite(ConfirmIndicatorReadingsDocument);
  if (indicators.length < 2) return null;
  const key = { municipality: plan.municipality.slug, year: plan.year };
  const act = plan.acts.at(-1)?.ordinal ?? plan.atAct;
  const takeBack = async (said: string) => {
    for (const { code, kindInferred, directionInferred } of indicators)
      await answer(SetIndicatorReadingDocument, {
        ...key,
        indicator: code,
        act,
        source: said,
        ...(kindInferred ? { kind: null } : {}),
        ...(directionInferred ? { direction: null } : {}),
      });
  };
  const confirm = async () => {
    setTried(true);
    const said = source.trim();
    if (said === '') return;
    const done = await run({
      variables: { ...key, indicators: indicators.map(({ code }) => code), source: said },
      sentence: text.readings.manySaved(indicators.length),
      undo: () => () => takeBack(said),
    });
    if (done !== null) setOpen(false);
  };
  return (
    <>
      <p>
        <button type="button" className="btn btn-primary" onClick={() => setOpen(true)}>
          {text.readings.confirmMany(indicators.length)}
        </button>
      </p>
      {open && (
        <Modal title={text.readings.confirmMany(indicators.length)} onClose={() => setOpen(false)}>
          <p>{text.readings.confirmManyNote}</p>
          <SourceField value={source} missing={tried && source.trim() === ''} onChange={setSource} />
          <WriteFailure error={error} />
          <p className="form-actions">
            <button type="button" className="btn btn-primary" disabled={busy} onClick={() => void confirm()}>
              {text.together.confirm}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
              {staff.cancel}
            </button>
          </p>
        </Modal>
      )}
    </>
  );
}
