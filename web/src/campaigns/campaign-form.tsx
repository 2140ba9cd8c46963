import { type FormEvent, useId, useRef, useState } from 'react';
import { focusProblem } from '#ui/focus.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords, type Words } from '#words/words.js';
import { OpenCampaignDocument } from './campaigns.generated.js';
import { usualDue } from './usual-due.js';

const ends = ['06-30', '09-30', '12-31'] as const;
type End = (typeof ends)[number] | 'other';

type DayProps = {
  label: string;
  value: string;
  problem: string | null;
  onChange: (day: string) => void;
};

export function DayField({ label, value, problem, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="text-field"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-problem`} className="cell-problem">
        {problem}
      </p>
    </div>
  );
}

function EndChoice({ year, end, choose }: { year: number; end: End; choose: (end: End) => void }) {
  const text = useWords('campaigns').open;
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{text.date}</label>
      <select
        id={id}
        className="form-select"
        value={end}
        onChange={({ target: { value } }) => choose(ends.find((day) => day === value) ?? 'other')}
      >
        {ends.map((day) => (
          <option key={day} value={day}>
            {`${text.dates[day]} ${year}`}
          </option>
        ))}
        <option value="other">{text.dates.other}</option>
      </select>
    </div>
  );
}

/** The problem of the days, null = none. */
function problemsOf(asOf: string, due: string, text: Words<'campaigns'>['open']) {
  const early = asOf !== '' && due < asOf;
  return {
    asOf: asOf === '' ? text.dateNeeded : null,
    due: due === '' ? text.dueNeeded : early ? text.dueEarly : null,
  };
}

/** The form for a campaign. Submitting it with a problem focuses the field. */
export function CampaignForm({ municipality, year }: { municipality: string; year: number }) {
  const text = useWords('campaigns').open;
  const form = useRef<HTMLFormElement>(null);
  const [end, setEnd] = useState<End>('06-30');
  const [other, setOther] = useState(`${year}-03-31`);
  const [final, setFinal] = useState(false);
  const [due, setDue] = useState(usualDue(`${year}-06-30`));
  const [reminding, setReminding] = useState(true);
  const write = useWrite(OpenCampaignDocument, () => text.done);
  const asOf = end === 'other' ? other : `${year}-${end}`;
  const problems = problemsOf(asOf, due, text);
  const choose = (chosen: End) => {
    setEnd(chosen);
    setFinal(chosen === '12-31');
    setDue(usualDue(chosen === 'other' ? other : `${year}-${chosen}`));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (problems.asOf !== null || problems.due !== null) return focusProblem(form.current);
    write.mutate({ municipality, year, asOf, final, dueOn: due, reminding });
  };
  return (
    <form ref={form} className="filters campaign-form" noValidate onSubmit={onSubmit} aria-label={text.title}>
      <EndChoice year={year} end={end} choose={choose} />
      {end === 'other' && <DayField label={text.other} value={other} problem={problems.asOf} onChange={setOther} />}
      <DayField label={text.due} value={due} problem={problems.due} onChange={setDue} />
      <div className="choice tick">
        <label>
          <input type="checkbox" checked={final} onChange={({ target }) => setFinal(target.checked)} /> {text.final}
        </label>
      </div>
      <div className="choice tick">
        <label>
          <input type="checkbox" checked={reminding} onChange={({ target }) => setReminding(target.checked)} />{' '}
          {text.reminding}
        </label>
      </div>
      <button type="submit" className="btn btn-primary" disabled={write.isPending}>
        {text.send}
      </button>
      <WriteFailure error={write.error} />
    </form>
  );
}
