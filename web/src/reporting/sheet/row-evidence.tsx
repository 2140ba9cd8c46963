import { useWords } from '#words/words.js';
import { EvidenceFiles } from '../evidence-files.js';
import type { SheetName } from '../outcome.js';
import { useReadOnly } from './sheet-grid-context.js';
import type { SheetRow } from './sheet-rows.js';

/** The evidence files of a value, and the form to add one. */
export function RowEvidence({ row, sheet }: { row: SheetRow; sheet: SheetName }) {
  const text = useWords('reporting');
  const { code, title } = row.indicator;
  const readOnly = useReadOnly(code);
  const { municipality, year, asOf, final } = sheet;
  return (
    <EvidenceFiles
      files={row.evidence}
      of={{ municipality, year, indicator: code, asOf, final }}
      named={(field) => text.cellName(field, code, title)}
      readOnly={readOnly}
    />
  );
}
