// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` takes the implied roles away, see data-table.tsx
import { isToConfirm } from '@traguardo/schema/revision-state';
import { date } from '#format';
import type { RevisionPartsFragment, VariationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { changesOf } from '../plan/changes.js';
import { memberName } from '../plan/member-code.js';
import { cutsWeight, type WeightCut } from '../plan/weight/weight-cut.js';
import { BeforeAfter } from './revision-changes.js';
import { VariationDetails } from './variation-details.js';

/** The longest text of a change that still stands in its line; a longer one is read in the details. */
const SHORT = 60;

/** How many of the fields of a change stand in its line. */
const IN_LINE = 2;

const isShort = (text: string | null) => text === null || text.length <= SHORT;

/** One change in one line: its kind, the indicator, before → after. */
function ChangeLine({ revision }: { revision: RevisionPartsFragment }) {
  const text = useWords('plan').variation;
  const names = useWords('vocabulary');
  const all = changesOf(revision, names);
  const changes = all.filter(({ before, after }) => isShort(before) && isShort(after)).slice(0, IN_LINE);
  return (
    <li data-waiting={isToConfirm(revision) || undefined}>
      <span className="change-kind">{names.revision[revision.kind]}</span>
      {revision.indicator && (
        <>
          {' · '}
          <PlaceLink place={{ kind: 'indicator', key: revision.indicator.code }}>
            {memberName({ ...revision.indicator, title: null }) || revision.indicator.title}
          </PlaceLink>
        </>
      )}
      {changes.length > 0 && (
        <ul className="changes change-line">
          {changes.map((change) => (
            <BeforeAfter key={change.name} change={change} />
          ))}
        </ul>
      )}
      {changes.length < all.length && <span className="fine"> · {text.textInDetails}</span>}
      {isToConfirm(revision) && <strong className="revision-status">{names.toConfirm}</strong>}
    </li>
  );
}

/** Who wanted what a decision changes: a decision that changes nothing answers a request. */
function useInitiative() {
  const names = useWords('vocabulary');
  return ({ revisions }: VariationPartsFragment) => {
    const initiatives = new Set(revisions.map(({ initiative }) => initiative));
    if (initiatives.size === 0) return names.initiative.SECTOR;
    return [...initiatives].map((initiative) => names.initiative[initiative]).join(', ');
  };
}

type LineProps = { variation: VariationPartsFragment; changes: readonly WeightCut[]; named: boolean };

/** The line of a request, and below it its words, closed until they are asked for. */
function Line({ variation, changes, named }: LineProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const initiative = useInitiative();
  const { objective, outcome, settlement, revisions, act, indicator } = variation;
  const shownOutcome = settlement?.outcome ?? outcome;
  return (
    <tbody className="change-group" role="rowgroup">
      <tr role="row">
        <th scope="row" role="rowheader">
          {named ? (
            <PlaceLink place={{ kind: 'objective', key: objective.code }}>{memberName(objective)}</PlaceLink>
          ) : (
            (indicator?.title ?? memberName(objective))
          )}
        </th>
        <td role="cell" data-label={text.variation.changes}>
          {revisions.length === 0 ? (
            text.variation.noChange
          ) : (
            <ul className="change-lines">
              {revisions.map((revision) => (
                <ChangeLine key={revision.id} revision={revision} />
              ))}
              {cutsWeight(variation, changes) && (
                <li>
                  <span className="chip-cut">{`${text.variation.weightCut} ▼`}</span>
                </li>
              )}
            </ul>
          )}
        </td>
        <td role="cell" className="decided" data-label={text.variation.outcome}>
          <span className="tag" data-outcome={shownOutcome}>
            {settlement ? text.variation.settledAs(names.outcome[shownOutcome]) : names.outcome[shownOutcome]}
          </span>
        </td>
        <td role="cell" data-label={text.variation.who}>
          <span className="block">{text.variation.board}</span>
          <span className="fine block">{initiative(variation)}</span>
        </td>
        <td role="cell" data-label={text.variation.actAndDay}>
          <span className="block">{text.variation.act(act.ordinal)}</span>
          <span className="fine block">
            {act.adoptedOn === null ? text.variation.noDay : date(act.adoptedOn)}
            {act.number !== null && ` · ${text.variation.deliberation(act.number)}`}
          </span>
        </td>
      </tr>
      <tr className="details-row" role="row">
        <td role="cell" colSpan={5}>
          <details className="opened">
            <summary>
              {text.variation.details}
              <span className="visually-hidden">{`: ${memberName(objective)}`}</span>
            </summary>
            <VariationDetails variation={variation} noted />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

type ChangeTableProps = {
  caption: string;
  variations: readonly VariationPartsFragment[];
  /** The weight changes of the plan: the server marks which of them are cuts. */
  changes?: readonly WeightCut[];
  /** On an objective's own page its name is the title already. */
  named: boolean;
};

/** Requests and decisions, one line each: objective, before → after, outcome, who, act and day. */
export function ChangeTable({ caption, variations, changes = [], named }: ChangeTableProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const automatic = variations.flatMap(({ revisions }) => revisions).filter(({ status }) => status === 'PROPOSED');
  const heads = [
    named ? text.objective.name : names.level.INDICATOR,
    text.variation.changes,
    text.variation.outcome,
    text.variation.who,
    text.variation.actAndDay,
  ];
  return (
    <>
      {automatic.length > 0 && <p className="reading-note fine">{text.variation.automatic(automatic.length)}</p>}
      <div className="table-room" data-columns="many">
        <table className="table data-table change-table" role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {heads.map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {variations.map((variation) => (
            <Line key={variation.id} variation={variation} changes={changes} named={named} />
          ))}
        </table>
      </div>
    </>
  );
}
