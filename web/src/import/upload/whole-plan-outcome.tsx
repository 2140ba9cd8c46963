import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '#words/words.js';
import type { WholePlan } from './upload-result.js';

type WholePlanOutcomeProps = { plan: WholePlan; loaded: boolean; filename: string; onLoad: () => void };

/** A whole plan with its history: what is in the file and whether loading it changes anything, then what was loaded. */
export function WholePlanOutcome({ plan, loaded, filename, onLoad }: WholePlanOutcomeProps) {
  const { wholePlan: text, done } = useWords('import');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isThere = plan.changed === 0;
  return (
    <section className="imported" aria-labelledby="piano-intero">
      <h2 id="piano-intero" ref={title} tabIndex={-1}>
        {loaded && !isThere ? text.loaded(plan.municipality, plan.year) : text.title(plan.municipality, plan.year)}
      </h2>
      <p>
        {filename}: {text.contents(plan)}
      </p>
      <p>{loaded && !isThere ? text.undo : isThere ? text.unchanged : text.note}</p>
      {loaded || isThere ? (
        <p>
          <Link to="/" search={{ anno: plan.year }}>
            {done.overview}
          </Link>
        </p>
      ) : (
        <p className="form-actions">
          <button type="button" className="btn btn-primary" onClick={onLoad}>
            {text.load(plan.year)}
          </button>
        </p>
      )}
    </section>
  );
}
