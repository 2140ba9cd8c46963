import { type FormEvent, useId, useState } from 'react';
import { OpenCampaignDocument } from '../gql/staff/graphql.js';
import { useWrite } from '../ui/write.js';
import { WriteFailure } from '../ui/write-failure.js';
import { useCampaignsText } from './campaigns-text.js';

const ends = ['06-30', '09-30', '12-31'] as const;

/** A month after a date: what most offices give. */
export function usualDue(asOf: string): string {
  const day = new Date(`${asOf}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 30);
  return day.toISOString().slice(0, 10);
}

/** Asks every sector to report for a date. */
export function CampaignForm({ municipality, year }: { municipality: string; year: number }) {
  const text = useCampaignsText();
  const id = useId();
  const [end, setEnd] = useState<(typeof ends)[number] | 'other'>('06-30');
  const [other, setOther] = useState(`${year}-03-31`);
  const [final, setFinal] = useState(false);
  const [due, setDue] = useState(usualDue(`${year}-06-30`));
  const write = useWrite(OpenCampaignDocument, () => text.open.done);
  const asOf = end === 'other' ? other : `${year}-${end}`;
  const problem = due === '' ? text.open.dueNeeded : due < asOf ? text.open.dueEarly : null;
  const choose = (chosen: typeof end) => {
    setEnd(chosen);
    setFinal(chosen === '12-31');
    setDue(usualDue(chosen === 'other' ? other : `${year}-${chosen}`));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null) write.mutate({ municipality, year, asOf, final, dueOn: due });
  };
  return (
    <form className="filters campaign-form" onSubmit={onSubmit} aria-label={text.open.title}>
      <div className="choice">
        <label htmlFor={`${id}-end`}>{text.open.date}</label>
        <select
          id={`${id}-end`}
          className="form-select"
          value={end}
          onChange={({ target: { value } }) => choose(ends.find((day) => day === value) ?? 'other')}
        >
          {ends.map((day) => (
            <option key={day} value={day}>
              {`${text.open.dates[day]} ${year}`}
            </option>
          ))}
          <option value="other">{text.open.dates.other}</option>
        </select>
      </div>
      {end === 'other' && (
        <div className="choice">
          <label htmlFor={`${id}-other`}>{text.open.other}</label>
          <input
            id={`${id}-other`}
            type="date"
            className="text-field"
            required
            value={other}
            onChange={({ target }) => setOther(target.value)}
          />
        </div>
      )}
      <div className="choice">
        <label htmlFor={`${id}-due`}>{text.open.due}</label>
        <input
          id={`${id}-due`}
          type="date"
          className="text-field"
          value={due}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => setDue(target.value)}
        />
        <p id={`${id}-problem`} className="cell-problem">
          {problem}
        </p>
      </div>
      <div className="choice tick">
        <label>
          <input type="checkbox" checked={final} onChange={({ target }) => setFinal(target.checked)} />{' '}
          {text.open.final}
        </label>
      </div>
      <button type="submit" className="btn btn-primary" disabled={write.isPending}>
        {text.open.send}
      </button>
      <WriteFailure error={write.error} />
    </form>
  );
}
