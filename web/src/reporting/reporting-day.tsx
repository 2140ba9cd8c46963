import { useState } from 'react';
import { date } from '#format';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import { isReportingDay, reportingDays } from './reporting-moment.js';
import type { Moment } from './sheet/sheet-rows.js';

type ReportingDayProps = { year: number; moment: Moment; onChoose: (day: string) => void };

/** A field for any day. The day is chosen when it is complete: by Enter, or when the field is left. */
export function ReportingDay({ year, moment: { asOf, final }, onChoose }: ReportingDayProps) {
  const text = useWords('reporting');
  const [typed, setTyped] = useState<{ day: string; over: string; left: boolean } | null>(null);
  // When another date is shown, the text typed for the previous one is discarded.
  const own = typed?.over === asOf ? typed : null;
  const { first, last } = reportingDays(year, final);
  const wrong = own?.left === true;
  const choose = () => {
    if (own === null) return;
    const allowed = isReportingDay(own.day, year, final);
    setTyped(allowed ? null : { ...own, left: true });
    if (allowed && own.day !== asOf) onChoose(own.day);
  };
  return (
    <Labelled label={text.choice.other} problem={wrong ? text.choice.outside(date(first), date(last)) : null}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          className="text-field"
          value={own?.day ?? asOf}
          min={first}
          max={last}
          onChange={({ target: { value } }) => setTyped({ day: value, over: asOf, left: false })}
          onBlur={choose}
          onKeyDown={({ key }) => {
            if (key === 'Enter') choose();
          }}
        />
      )}
    </Labelled>
  );
}
