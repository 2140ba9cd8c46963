import { REPORTING_FREQUENCIES } from '@traguardo/schema/vocabulary';
import { type FormEvent, useRef, useState } from 'react';
import { Answered } from '#ui/answer.js';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import {
  ReportingFrequenciesDocument,
  type ReportingFrequenciesQuery,
  SetReportingFrequencyDocument,
} from './campaigns.generated.js';

type Indicator = NonNullable<ReportingFrequenciesQuery['plan']>['indicators']['nodes'][number];
type PlanName = { municipality: string; year: number };

/** How often each indicator is measured, and the form that says it of many at once. */
export function FrequencySection({ municipality, year, mayWrite }: PlanName & { mayWrite: boolean }) {
  const text = useWords('campaigns').frequency;
  const query = useOwnAnswer(ReportingFrequenciesDocument, { municipality, year });
  return (
    <Section id="frequenza" title={text.title}>
      <p>{text.lead}</p>
      <Answered query={query}>
        {({ plan }) => (
          <FrequencyForm
            municipality={municipality}
            year={year}
            indicators={plan?.indicators.nodes ?? []}
            mayWrite={mayWrite}
          />
        )}
      </Answered>
    </Section>
  );
}

type FrequencyFormProps = PlanName & { indicators: readonly Indicator[]; mayWrite: boolean };

function FrequencyForm({ municipality, year, indicators, mayWrite }: FrequencyFormProps) {
  const text = useWords('campaigns').frequency;
  const names = useWords('vocabulary');
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sector, setSector] = useState('');
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite(SetReportingFrequencyDocument, ({ setReportingFrequency }) => {
    setChosen(new Set());
    setTried(false);
    return text.done(setReportingFrequency.length);
  });
  const sectors = new Map(indicators.map(({ objective }) => [objective.sector.key, objective.sector.name]));
  const shown = indicators.filter(({ objective }) => sector === '' || objective.sector.key === sector);
  const allChosen = shown.length > 0 && shown.every(({ code }) => chosen.has(code));
  const choose = (codes: readonly string[], on: boolean) => {
    setChosen(new Set(on ? [...chosen, ...codes] : [...chosen].filter((code) => !codes.includes(code))));
  };
  const [noSource, noIndicator] = [source.trim() === '', chosen.size === 0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noSource || noIndicator) return focusProblem(form.current);
    const frequency = REPORTING_FREQUENCIES.find((known) => known === typed) ?? null;
    write.mutate({ municipality, year, indicators: [...chosen], frequency, source: source.trim() });
  };
  const list = (
    <ul className="plain-list frequency-list">
      {shown.map(({ code, title, frequency }) => {
        const name = (
          <>
            <span className="code">{code}</span> <span lang="it">{title}</span>:{' '}
            <strong>{frequency === null ? text.unstated : names.frequency[frequency]}</strong>
          </>
        );
        return (
          <li key={code}>
            {mayWrite ? (
              <label className="check">
                <input
                  type="checkbox"
                  checked={chosen.has(code)}
                  aria-invalid={tried && noIndicator}
                  onChange={({ target }) => choose([code], target.checked)}
                />
                <span>{name}</span>
              </label>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <details className="inline-form">
      <summary>{text.open(indicators.filter(({ frequency }) => frequency !== null).length, indicators.length)}</summary>
      <form ref={form} noValidate onSubmit={submit} aria-label={text.title}>
        <Labelled label={text.sector}>
          {(ties) => (
            <select {...ties} className="form-select" value={sector} onChange={({ target }) => setSector(target.value)}>
              <option value="">{text.allSectors}</option>
              {[...sectors].map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {mayWrite && (
          <label className="check">
            <input
              type="checkbox"
              checked={allChosen}
              onChange={({ target }) =>
                choose(
                  shown.map(({ code }) => code),
                  target.checked,
                )
              }
            />
            {text.all(shown.length)}
          </label>
        )}
        {list}
        {mayWrite && (
          <>
            {tried && noIndicator && <p className="field-problem">{text.indicatorNeeded}</p>}
            <Labelled label={text.frequency}>
              {(ties) => (
                <select
                  {...ties}
                  className="form-select"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                >
                  <option value="">{text.unstated}</option>
                  {REPORTING_FREQUENCIES.map((known) => (
                    <option key={known} value={known}>
                      {names.frequency[known]}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            <Labelled label={text.source} hint={text.sourceHint} problem={tried && noSource ? text.sourceNeeded : null}>
              {(ties) => (
                <input
                  {...ties}
                  className="text-field"
                  value={source}
                  onChange={({ target }) => setSource(target.value)}
                />
              )}
            </Labelled>
            <WriteFailure error={write.error} />
            <button type="submit" className="btn btn-primary" disabled={write.isPending}>
              {text.send(chosen.size)}
            </button>
          </>
        )}
      </form>
    </details>
  );
}
