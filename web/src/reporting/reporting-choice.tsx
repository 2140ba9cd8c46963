import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '#words/words.js';
import { ReportingDay } from './reporting-day.js';
import { withKind } from './reporting-moment.js';
import type { Moment } from './sheet/sheet-rows.js';

const ends = ['06-30', '09-30', '12-31'] as const;

type ReportingChoiceProps = { year: number; moment: Moment };

/** The date and the kind of account, kept in the address. */
export function ReportingChoice({ year, moment }: ReportingChoiceProps) {
  const text = useWords('reporting');
  const id = useId();
  const { asOf, final } = moment;
  const navigate = useNavigate();
  const end = ends.find((day) => asOf === `${year}-${day}`);
  const go = ({ asOf: al, final: isFinal }: Moment) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, al, definitivo: isFinal ? (1 as const) : (0 as const) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <form className="filters" aria-label={text.choice.label} onSubmit={(event) => event.preventDefault()}>
      <div className="choice">
        <label htmlFor={`${id}-date`}>{text.choice.date}</label>
        <select
          id={`${id}-date`}
          className="form-select"
          value={end ?? 'other'}
          onChange={({ target: { value } }) => {
            // Another date starts with the first day that is not a usual one.
            if (value === 'other') go({ asOf: `${year}-03-31`, final: false });
            else go({ asOf: `${year}-${value}`, final: value === '12-31' });
          }}
        >
          {ends.map((day) => (
            <option key={day} value={day}>
              {`${text.choice.dates[day]} ${year}`}
            </option>
          ))}
          <option value="other">{text.choice.dates.other}</option>
        </select>
      </div>
      {end === undefined && <ReportingDay year={year} moment={moment} onChoose={(day) => go({ asOf: day, final })} />}
      <div className="choice">
        <label htmlFor={`${id}-kind`}>{text.choice.kind}</label>
        <select
          id={`${id}-kind`}
          className="form-select"
          value={final ? 'final' : 'interim'}
          onChange={({ target: { value } }) => go(withKind(asOf, value === 'final', year))}
        >
          <option value="final">{text.choice.final}</option>
          <option value="interim">{text.choice.interim}</option>
        </select>
      </div>
    </form>
  );
}
