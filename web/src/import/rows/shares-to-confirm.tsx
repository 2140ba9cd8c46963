import { number } from '#format';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { Pending } from './use-editing.js';

type Reading = Pending['readings'][number];

/** The values that may be percentages written as shares of one: 0,88 for 88 %. */
export function sharesIn<R extends Pick<Reading, 'issues'>>(readings: readonly R[]): R[] {
  return readings.filter(({ issues }) => issues.some(({ code }) => code === 'PERCENT_AS_SHARE'));
}

type SharesToConfirmProps = {
  shares: readonly Reading[];
  confirmed: boolean;
  onConfirmed: (confirmed: boolean) => void;
};

/** Asks for a confirmation of such values, because a file is confirmed as a whole. */
export function SharesToConfirm({ shares, confirmed, onConfirmed }: SharesToConfirmProps) {
  const { confirmStep: words } = useWords('correction');
  const { recognise } = useWords('import');
  if (shares.length === 0) return null;
  return (
    <Section id="quote" title={words.shares}>
      <p>{words.sharesNote}</p>
      <ul className="plain-list">
        {shares.map(({ line, indicator, title, value }) => (
          <li key={line}>
            <span className="code">{indicator}</span> <span lang="it">{title}</span>: <strong>{number(value)}</strong>{' '}
            <small className="fine">{recognise.line(line)}</small>
          </li>
        ))}
      </ul>
      <label className="check">
        <input type="checkbox" checked={confirmed} onChange={({ target }) => onConfirmed(target.checked)} />
        {words.sharesRight}
      </label>
    </Section>
  );
}
