import { Link, useSearch } from '@tanstack/react-router';
import { Answered } from '#ui/answer.js';
import { LeaveGuard } from '#ui/form/leave-guard.js';
import { Page } from '#ui/page.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { ActDetails } from './act-details.js';
import { ContributingSectors } from './declaration/contributing-sectors.js';
import { IndicatorReadings } from './declaration/indicator-readings.js';
import { ZeroTargets } from './declaration/zero-targets.js';
import { OpenQuestions } from './open-questions.js';
import { type ReviewTab, reviewTabs } from './review-search.js';
import { type ReviewedPlan, reviewTally } from './reviewed-plan.js';
import { RevisionReview } from './revision/revision-review.js';
import { UndoPlace } from './undo.js';
import { Weights } from './weights/weights.js';
import { useWholePlan } from './whole-plan.js';

function Progress({ progress }: { progress: ReviewedPlan['reviewProgress'] }) {
  const text = useWords('review');
  const { left, total } = reviewTally(progress);
  const sentence = left === 0 ? text.progressDone(total) : text.progress(left, total);
  return (
    <div className="review-progress">
      <p className="list-count">{sentence}</p>
      {total > 0 && <progress aria-label={sentence} value={total - left} max={total} />}
      {progress.doubtful > 0 && <p className="warning">{text.doubtful(progress.doubtful)}</p>}
      <p className="fine">{text.tallies(progress.confirmed, progress.corrected, progress.discarded)}</p>
    </div>
  );
}

/** The number of open items of each part; null where none are counted. */
function leftIn(
  tab: ReviewTab,
  questions: ReviewedPlan['questions'],
  {
    proposed,
    unknownWeights,
    zeroTargets,
    unclearTargets,
    inferredDirections,
    inferredKinds,
  }: ReviewedPlan['reviewProgress'],
) {
  const counts: Record<ReviewTab, number | null> = {
    modifiche: proposed,
    domande: questions.length,
    pesi: unknownWeights,
    'target-zero': zeroTargets.length + unclearTargets.length,
    letture: Math.max(inferredDirections, inferredKinds),
    settori: null,
    provvedimenti: null,
  };
  return counts[tab];
}

function Tabs({ plan, current }: { plan: ReviewedPlan; current: ReviewTab }) {
  const text = useWords('review');
  return (
    <nav aria-label={text.parts} className="review-tabs">
      <ul>
        {reviewTabs.map((tab) => {
          const left = leftIn(tab, plan.questions, plan.reviewProgress);
          return (
            <li key={tab}>
              <Link
                to="/revisione"
                search={{ scheda: tab }}
                resetScroll={false}
                activeProps={{}}
                aria-current={tab === current ? 'page' : undefined}
              >
                {text.tab[tab]}
                {left !== null && left > 0 && ` (${left})`}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const parts = {
  modifiche: RevisionReview,
  domande: OpenQuestions,
  pesi: Weights,
  'target-zero': ZeroTargets,
  letture: IndicatorReadings,
  settori: ContributingSectors,
  provvedimenti: ActDetails,
};

function Review({ plan }: { plan: ReviewedPlan }) {
  const text = useWords('review');
  const { scheda = 'modifiche' } = useSearch({ from: '/revisione' });
  const isSecretariat = hasRole(useStaffViewer(), ['SEGRETERIA'], plan.municipality.slug);
  const Part = parts[scheda];
  const mayWrite = !plan.closed && (scheda === 'modifiche' || isSecretariat);
  return (
    <>
      <Progress progress={plan.reviewProgress} />
      {plan.closed && <p className="warning">{text.closed}</p>}
      <Tabs plan={plan} current={scheda} />
      {!plan.closed && !mayWrite && <p className="warning">{text.secretariatOnly}</p>}
      <Part key={scheda} plan={plan} mayWrite={mayWrite} />
    </>
  );
}

function Reviewing() {
  const text = useWords('review');
  const query = useWholePlan(usePlanChoice().plan);
  return (
    <Answered query={query}>
      {({ plan }) =>
        plan && (
          <Page title={text.title} kicker={text.name} path={[]} lead={<p>{text.lead}</p>}>
            <LeaveGuard
              unsaved={false}
              takesPage={['ente', 'anno', 'variazione']}
              takesForms={['scheda', 'stato', 'tipo', 'lettura', 'settore']}
            />
            <UndoPlace key={plan.id}>
              <Review plan={plan} />
            </UndoPlace>
          </Page>
        )
      }
    </Answered>
  );
}

/** Revisione: the program's readings to check, and the values that no document contains. */
export function ReviewPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/revisione']}>
      <Reviewing />
    </StaffOnly>
  );
}
