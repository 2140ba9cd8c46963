import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { Publication } from '#ui/staff/publication.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { CheckStep } from './check-step.js';
import { CloseStep } from './close-step.js';
import { ClosingPageDocument } from './closing.generated.js';
import { HistoryStep } from './history-step.js';
import { NextStep } from './next-step.js';
import { PolicyStep } from './policy-step.js';
import { ReportStep } from './report-step.js';

function Steps({ frame }: { frame: PlanFrame }) {
  const text = useWords('closing');
  const municipality = frame.municipality.slug;
  const secretariat = hasRole(useStaffViewer(), ['SEGRETERIA'], municipality);
  return (
    <Answered query={useOwnAnswer(ClosingPageDocument, { municipality, year: frame.year })}>
      {({ plan, campaigns }) => {
        if (plan === null) return null;
        const step = { plan, campaigns, municipality, secretariat };
        return (
          <Page
            key={plan.id}
            title={text.title(plan.year)}
            path={[]}
            lead={
              <>
                <p>{text.lead}</p>
                <p>
                  {text.stage} <strong>{text.stages[plan.stage]}</strong>.
                </p>
              </>
            }
          >
            {plan.stage === 'OPEN' && (
              <Section id="manca" title={text.steps.check}>
                <CheckStep {...step} />
              </Section>
            )}
            <Section id="metodo" title={text.steps.policy}>
              <PolicyStep {...step} />
            </Section>
            <Section id="chiudi" title={text.steps.close}>
              <CloseStep {...step} />
            </Section>
            <Section id="relazione" title={text.steps.report}>
              <ReportStep {...step} />
            </Section>
            <Section id="anno-seguente" title={text.steps.next}>
              <NextStep {...step} />
            </Section>
            <Section id="pubblicazione" title={text.steps.publication}>
              <Publication {...plan} municipality={municipality} mayChange={secretariat} />
            </Section>
            <Section id="passi" title={text.steps.history}>
              <HistoryStep {...step} />
            </Section>
          </Page>
        );
      }}
    </Answered>
  );
}

/** Chiusura: the closing of a year's cycle, from the check to the validated Report. */
export function ClosingPage() {
  const frame = usePlanFrame().data?.plan;
  return <StaffOnly roles={PAGE_ROLES['/chiusura']}>{frame && <Steps frame={frame} />}</StaffOnly>;
}
