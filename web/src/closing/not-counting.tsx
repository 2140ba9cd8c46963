import { useState } from 'react';
import { PlaceLink } from '#ui/place-link.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { CheckItem } from './check-item.js';
import { type ClosingIndicator, neutralisationReason, type StepProps } from './closing-data.js';
import { NeutraliseDialog, TakeBackDialog } from './neutralise-dialog.js';

type Asked = { action: 'neutralise'; code: string } | { action: 'takeBack'; code: string };
type TableProps = {
  caption: string;
  indicators: readonly ClosingIndicator[];
  /** The actions on each, and whether its reason is shown. */
  action: Asked['action'] | null;
  onAsk: (asked: Asked) => void;
};

function IndicatorRows({ caption, indicators, action, onAsk }: TableProps) {
  const text = useWords('closing');
  const { unknown } = useWords('vocabulary');
  const label = action === 'takeBack' ? text.neutralised.takeBack : text.neutralised.neutralise;
  const because = {
    key: 'because',
    header: text.source,
    cell: (indicator: ClosingIndicator) => neutralisationReason(indicator) ?? unknown,
  };
  const actions = {
    key: 'actions',
    header: text.actions,
    cell: ({ code }: ClosingIndicator) =>
      action && (
        <button
          type="button"
          className="text-button"
          aria-label={`${label}: ${code}`}
          onClick={() => onAsk({ action, code })}
        >
          {label}
        </button>
      ),
  };
  return (
    <DataTable
      caption={caption}
      rows={indicators}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'indicator',
          header: text.indicator,
          cell: ({ code, title }) => (
            <PlaceLink place={{ kind: 'indicator', key: code }}>
              {code} {title}
            </PlaceLink>
          ),
        },
        { key: 'sector', header: text.sector, cell: ({ objective }) => <span lang="it">{objective.sector.name}</span> },
        ...(action === 'takeBack' ? [because] : []),
        ...(action === null ? [] : [actions]),
      ]}
    />
  );
}

/** The indicators that will count 0 or not at all, with the action to neutralise one. */
export function NotCounting(step: StepProps) {
  const text = useWords('closing');
  const [asked, ask] = useState<Asked | null>(null);
  const { unreported, notApplicable, neutralised } = step.plan.closingCheck;
  return (
    <>
      <CheckItem
        title={text.unreported.title(unreported.length)}
        note={text.unreported.note}
        done={unreported.length === 0}
      >
        <IndicatorRows caption={text.unreported.caption} indicators={unreported} action="neutralise" onAsk={ask} />
      </CheckItem>
      <CheckItem
        title={text.notApplicable.title(notApplicable.length)}
        note={text.notApplicable.note}
        done={notApplicable.length === 0}
      >
        <IndicatorRows caption={text.notApplicable.caption} indicators={notApplicable} action={null} onAsk={ask} />
      </CheckItem>
      <li className="check-item" data-done="true">
        <h3>{text.neutralised.title(neutralised.length)}</h3>
        <p>{text.neutralised.note}</p>
        {neutralised.length > 0 && (
          <IndicatorRows caption={text.neutralised.caption} indicators={neutralised} action="takeBack" onAsk={ask} />
        )}
        <p>
          <button
            type="button"
            className="btn btn-outline-primary"
            onClick={() => ask({ action: 'neutralise', code: '' })}
          >
            {text.neutralised.add}
          </button>
        </p>
      </li>
      {asked?.action === 'neutralise' && <NeutraliseDialog {...step} code={asked.code} onClose={() => ask(null)} />}
      {asked?.action === 'takeBack' && <TakeBackDialog {...step} code={asked.code} onClose={() => ask(null)} />}
    </>
  );
}
