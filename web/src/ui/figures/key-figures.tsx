import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { difference, number, percent, share } from '#format';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { boundsText } from '../chart/score-rows.js';
import { Help, type HelpTopic } from '../help.js';
import { ListLink } from '../list/list-link.js';
import type { ListSearch } from '../list/list-search.js';
import { Status } from '../plan/status.js';

/** The parts of a score: a group's objectives, or an objective's indicators. */
type Parts = 'objectives' | 'indicators';

export function KeyFigures({ children }: { children: ReactNode }) {
  return <dl className="key-figures">{children}</dl>;
}

type KeyFigureProps = { term: string; value: ReactNode; note?: ReactNode; help?: HelpTopic; prominent?: boolean };

export function KeyFigure({ term, value, note, help, prominent = false }: KeyFigureProps) {
  return (
    <div className="key-figure" data-prominent={prominent}>
      <dt>
        {term}
        {!prominent && <span className="colon">:</span>}
        {help && <Help topic={help} />}
      </dt>{' '}
      <dd>
        <span className="key-value">{value}</span> {note && <span className="key-note">{note}</span>}
      </dd>
    </div>
  );
}

type ScoreFiguresProps = {
  score: ScorePartsFragment;
  parts: Parts;
  /** Whether phases give a share of the score. */
  phased?: boolean;
  /** The filters of the lists behind the figures; undefined = no such list. */
  within?: ListSearch;
  /** Whether the outcome is named beside the number. */
  withOutcome?: boolean;
};

/** A score with its coverage (the share of weight measured) and its bounds. */
export function ScoreFigures({ score, parts, phased = false, within, withOutcome = false }: ScoreFiguresProps) {
  const text = useWords('plan');
  const { value, coverage, weighting, unknownWeights } = score;
  const simple = weighting === 'UNWEIGHTED' && unknownWeights > 0;
  const list = (filters: ListSearch) => within && { ...within, ...filters };
  return (
    <>
      <KeyFigure
        prominent
        term={text.score.name}
        value={
          <ListLink to="/obiettivi" list={list({ ordine: 'scostamento' })}>
            {percent(value)}
          </ListLink>
        }
        note={
          <>
            {withOutcome && (
              <>
                <Status status={score.status} />{' '}
              </>
            )}
            {text.score.measured(share(coverage))}
            <Help topic="coverage" />
            <small>
              {simple ? text.score.unweighted(unknownWeights) : text.score.weighted[phased ? 'phases' : parts]}
              {simple && <Help topic="simpleMean" />}
            </small>
          </>
        }
      />
      <KeyFigure
        term={text.score.bounds}
        help="bounds"
        value={
          <ListLink to="/indicatori" list={list({ rendicontato: 'no' })}>
            {boundsText(score, text.score.range)}
          </ListLink>
        }
      />
      <KeyFigure
        term={text.score.reported}
        value={
          <ListLink to="/indicatori" list={list({ rendicontato: 'si' })}>
            {text.score.of(number(score.reported), number(score.total))}
          </ListLink>
        }
      />
    </>
  );
}

type EasingFigureProps = { easing: { value: number | null; compared: number }; parts: Parts };

/** The share of a result that comes from changed targets. */
export function EasingFigure({ easing, parts }: EasingFigureProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const value = easing.value === null ? names.unknown : text.score.points(difference(easing.value));
  return (
    <KeyFigure
      term={text.score.easing}
      help="easing"
      value={<Link to="/confronto">{value}</Link>}
      note={text.score.easingNote[parts](easing.compared)}
    />
  );
}
