import { useWrite } from '#ui/form/write.js';
import { useWords } from '#words/words.js';
import type { SheetName } from './outcome.js';
import { ReasonForm } from './reason-form.js';
import { ReturnReadingsDocument } from './reporting.generated.js';

/** The Segreteria returns a sheet to its sector, with the reason. */
export function GiveBack({ sheet: { municipality, year, sector, asOf, final } }: { sheet: SheetName }) {
  const text = useWords('reporting');
  const write = useWrite(ReturnReadingsDocument, () => text.giveBack.done);
  return (
    <details className="row-details give-back">
      <summary>{text.giveBack.open}</summary>
      <ReasonForm
        label={text.giveBack.reason}
        needed={text.giveBack.needed}
        action={text.giveBack.send}
        write={write}
        onReason={(reason) => write.mutate({ municipality, year, sector, asOf, final, reason })}
      />
    </details>
  );
}
