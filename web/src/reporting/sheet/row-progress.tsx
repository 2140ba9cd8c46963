import { date, percent } from '#format';
import { Bullet } from '#ui/chart/bullet.js';
import { Status } from '#ui/plan/status.js';
import { targetText } from '#ui/plan/target-text.js';
import { useWords, type Words } from '#words/words.js';
import { enteredRow, sameTexts } from '../saving/entered-row.js';
import type { EntryRow } from '../saving/sheet-state.js';
import { useRow } from '../saving/sheet-store.js';
import { LiveBullet } from './live-bullet.js';
import { markShare } from './mark-share.js';
import { type Moment, readingInForce, type SheetRow } from './sheet-rows.js';

type RowProgressProps = { row: SheetRow; moment: Moment };

/** The progress of a row: the server's attainment where it is recorded, the mark of the typed value where it is not. */
export function RowProgress({ row, moment }: RowProgressProps) {
  const entry = useRow(row.indicator.code, ({ rows }) => rows[row.indicator.code]);
  const inForce = readingInForce(row, moment);
  if (entry === undefined) return null;
  const recorded = inForce !== null && inForce.id === entry.seen.reading && sameTexts(entry.texts, entry.recorded);
  if (recorded && moment.final && row.indicator.attainment.state === 'SCORED') return <Scored row={row} />;
  return <Typed row={row} entry={entry} recorded={recorded ? inForce : null} />;
}

function Scored({ row: { indicator } }: { row: SheetRow }) {
  return (
    <div className="row-progress">
      <div className="bullet-cell">
        <Bullet raw={indicator.attainment.raw} status={indicator.status} />
        <span className="nowrap">{percent(indicator.attainment.value)}</span>
      </div>
      <Status status={indicator.status} state={indicator.attainment.state} />
    </div>
  );
}

/** The state of a value that is not recorded: sent, saved as draft, or only on this page. */
function unrecordedText(
  { texts, stored, recorded }: EntryRow,
  draft: SheetRow['draft'],
  text: Words<'reporting'>,
): string {
  if (sameTexts(texts, recorded)) return text.live.justRecorded;
  return sameTexts(texts, stored) && draft !== null
    ? text.live.draft(draft.savedBy, date(draft.savedAt))
    : text.live.notDrawn;
}

type TypedProps = { row: SheetRow; entry: EntryRow; recorded: SheetRow['latest'] };

function Typed({ row: { indicator, draft }, entry, recorded }: TypedProps) {
  const text = useWords('reporting');
  const names = useWords('vocabulary');
  const read = enteredRow(entry.texts, entry.kind);
  const target = targetText(indicator, names);
  if (read.kind !== 'reading') {
    const unsaved = !sameTexts(entry.texts, entry.stored);
    return <p className="fine">{unsaved ? text.live.unsaved : names.status.NOT_REPORTED}</p>;
  }
  const { value, numerator, denominator } = entry.texts;
  const typed = value.trim() === '' ? text.conflict.ratio(numerator, denominator) : value;
  const share = markShare(read.reading, indicator);
  return (
    <div className="row-progress">
      {share !== null && <LiveBullet share={share} name={text.live.typed(typed, target)} />}
      <p className="fine">
        {recorded
          ? text.live.recorded(recorded.recordedBy ?? text.history.commandLine, date(recorded.recordedAt))
          : unrecordedText(entry, draft, text)}
      </p>
    </div>
  );
}
