import { addressOf } from '#client';
import { useWords } from '#words/words.js';
import { usePlanChoice, usePlanFrame } from '../plan-frame.js';

type SheetLinkProps = { of: 'objective'; code: string } | { of: 'sector'; sector: string };

/** The link to the sheet of an objective or sector, a PDF of one or two pages, as the page shows it. */
export function SheetLink(props: SheetLinkProps) {
  const text = useWords('plan').download;
  const plan = usePlanFrame().data?.plan;
  const { basis } = usePlanChoice();
  if (!plan) return null;
  const asked = new URLSearchParams({
    municipality: plan.municipality.slug,
    year: String(plan.year),
    atAct: String(plan.atAct),
    basis,
    ...(props.of === 'objective' ? { code: props.code } : { key: props.sector }),
  });
  // What stands before the first loaded act has no number to ask for.
  if (plan.atAct < 0) asked.delete('atAct');
  return (
    <p className="export-links">
      <a href={addressOf(`export/${props.of}.pdf?${asked}`)} download>
        {props.of === 'objective' ? text.objectiveSheet : text.sectorSheet}
      </a>
    </p>
  );
}
