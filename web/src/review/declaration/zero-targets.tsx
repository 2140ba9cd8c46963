import { type FormEvent, useRef, useState } from 'react';
import { answer } from '#client';
import type { Direction } from '#gql';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { ConfirmZeroTargetDocument } from '../review-writes.generated.js';
import type { PartProps, ReviewedIndicator, ReviewedPlan } from '../reviewed-plan.js';
import { SourceField } from '../source-field.js';
import { useUndoableWrite } from '../undo.js';
import { declarationOf, zeroBefore } from './declarations.js';
import { Declared } from './declared.js';

const ways = ['LOWER', 'HIGHER'] as const satisfies readonly Direction[];

type ZeroFormProps = { plan: ReviewedPlan; indicator: ReviewedIndicator };

/** The form to confirm a printed zero with its direction, or to withdraw the confirmation. */
function ZeroForm({ plan, indicator }: ZeroFormProps) {
  const words = useWords('vocabulary');
  const text = useWords('review');
  const { code, zeroConfirmed } = indicator;
  const { run, error, busy } = useUndoableWrite(ConfirmZeroTargetDocument);
  const form = useRef<HTMLFormElement>(null);
  const [way, setWay] = useState<Direction>(indicator.direction === 'HIGHER' ? 'HIGHER' : 'LOWER');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const noSource = source.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noSource) return focusProblem(form.current);
    const variables = {
      municipality: plan.municipality.slug,
      year: plan.year,
      indicator: code,
      confirmed: !zeroConfirmed,
      source: source.trim(),
      ...(zeroConfirmed ? {} : { direction: way }),
    };
    const latest = plan.acts.at(-1)?.ordinal ?? plan.atAct;
    void run({
      variables,
      sentence: zeroConfirmed ? text.zero.takenBack(code) : text.zero.saved(code),
      undo: () => () => answer(ConfirmZeroTargetDocument, zeroBefore(indicator, variables, latest)),
    });
  };
  const label = zeroConfirmed ? text.zero.takeBack : text.zero.confirm;
  return (
    <details className="inline-form">
      <summary>
        {label}
        <span className="visually-hidden">: {code}</span>
      </summary>
      <form ref={form} noValidate onSubmit={submit} aria-label={`${label}: ${code}`}>
        {!zeroConfirmed && (
          <Labelled label={text.zero.direction}>
            {(ties) => (
              <select
                {...ties}
                className="form-select"
                value={way}
                onChange={({ target }) => setWay(target.value === 'HIGHER' ? 'HIGHER' : 'LOWER')}
              >
                {ways.map((direction) => (
                  <option key={direction} value={direction}>
                    {words.direction[direction]}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        <SourceField value={source} missing={tried && noSource} onChange={setSource} />
        <WriteFailure error={error} />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {label}
        </button>
      </form>
    </details>
  );
}

/** Targets that are printed and not understood: each is stated on the page of its indicator. */
function UnclearTargets({ plan }: Pick<PartProps, 'plan'>) {
  const text = useWords('review').unclear;
  const { unclearTargets } = plan.reviewProgress;
  if (unclearTargets.length === 0) return null;
  return (
    <>
      <p>{text.lead}</p>
      <ul className="plain-list">
        {unclearTargets.map(({ code, title, targetText }) => (
          <li key={code}>
            <PlaceLink place={{ kind: 'indicator', key: code }}>
              <span className="code">{code}</span> {title}
            </PlaceLink>
            <p className="fine">{text.printed(targetText)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Targets that need a person: those that are not understood, and those printed as zero, an intended zero or "no target". */
export function ZeroTargets({ plan, mayWrite }: PartProps) {
  const text = useWords('review').zero;
  const open = new Set(plan.reviewProgress.zeroTargets.map(({ code }) => code));
  const indicators = plan.indicators.nodes.filter(({ code, zeroConfirmed }) => zeroConfirmed || open.has(code));
  return (
    <>
      <UnclearTargets plan={plan} />
      <p>{text.lead}</p>
      {indicators.length === 0 && <p>{text.none}</p>}
      <ul className="plain-list">
        {indicators.map((indicator) => (
          <li key={`${indicator.code}/${indicator.zeroConfirmed}`}>
            <PlaceLink place={{ kind: 'indicator', key: indicator.code }}>
              <span className="code">{indicator.code}</span> {indicator.title}
            </PlaceLink>
            {indicator.zeroConfirmed && <p>{text.confirmed}</p>}
            <Declared declaration={declarationOf(indicator.declarations, 'zeroConfirmed')} />
            {mayWrite && <ZeroForm plan={plan} indicator={indicator} />}
          </li>
        ))}
      </ul>
    </>
  );
}
