import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { Differences } from './differences.js';
import { ReadingRows } from './rows/reading-rows.js';
import type { Pending, StepProps } from './rows/use-editing.js';
import { Simulation } from './simulation.js';

function PendingDiscrepancies({ discrepancies }: Pick<Pending, 'discrepancies'>) {
  const { compare } = useWords('correction');
  const { recognise } = useWords('import');
  if (discrepancies.length === 0) return null;
  return (
    <Section id="incongruenze" title={compare.discrepancies}>
      <ul className="plain-list">
        {discrepancies.map(({ code, message, line, objective, indicator }) => (
          <li key={`${code}/${objective}/${indicator}/${line}`}>
            <span lang="it">{message}</span>{' '}
            <span className="fine">
              {[objective, indicator, line === null ? null : recognise.line(line)]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Step 4: the changes that the confirmation would make. */
export function CompareStep({ pending: { kind, comparison, discrepancies, readings, actuals }, editing }: StepProps) {
  const text = useWords('correction');
  return (
    <>
      {editing.unsaved > 0 && <p className="warning">{text.unsavedNote}</p>}
      {comparison.unchanged ? (
        <p className="unchanged">{text.compare.unchanged}</p>
      ) : (
        <p className="list-count">{text.compare.lead}</p>
      )}
      {!comparison.unchanged && <Simulation scores={comparison.scores} />}
      {(kind === 'READINGS' || actuals !== null) && <ReadingRows readings={readings} actuals={actuals} />}
      {kind === 'ACT' && !comparison.unchanged && (
        <>
          <Differences id="obiettivi" title={text.compare.objectives} differences={comparison.objectives} />
          <Differences id="indicatori" title={text.compare.indicators} differences={comparison.indicators} />
        </>
      )}
      <PendingDiscrepancies discrepancies={discrepancies} />
    </>
  );
}
