import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignSection } from './campaign-section.js';
import { CampaignsPageDocument } from './campaigns.generated.js';
import { FrequencySection } from './frequency-section.js';

function Campaigns({ plan }: { plan: PlanFrame }) {
  const text = useWords('campaigns');
  const { slug } = plan.municipality;
  const query = useOwnAnswer(CampaignsPageDocument, { municipality: slug, year: plan.year });
  const maySteer = hasRole(useStaffViewer(), ['SEGRETERIA'], slug);
  return (
    <Answered query={query}>
      {({ plan: found, campaigns, viewer }) => (
        <Page key={plan.id} title={text.title} kicker={text.kicker} path={[]} lead={<p>{text.lead}</p>}>
          {maySteer && !viewer.mail && <p className="warning">{text.noMail}</p>}
          {campaigns.length === 0 && <p>{text.none}</p>}
          {campaigns.map((campaign) => (
            <CampaignSection
              key={`${campaign.asOf} ${campaign.final}`}
              campaign={campaign}
              municipality={slug}
              year={plan.year}
              mayRemind={maySteer && found?.closed === false}
            />
          ))}
          {maySteer && (
            <Section id="apri" title={text.open.title}>
              {found?.closed ? <p>{text.open.closed}</p> : <CampaignForm municipality={slug} year={plan.year} />}
            </Section>
          )}
          <FrequencySection municipality={slug} year={plan.year} mayWrite={maySteer && found?.closed === false} />
        </Page>
      )}
    </Answered>
  );
}

/** Monitoraggio: the campaigns of the year, and their missing submissions. */
export function CampaignsPage() {
  const plan = usePlanFrame().data?.plan;
  return <StaffOnly roles={PAGE_ROLES['/monitoraggio']}>{plan && <Campaigns plan={plan} />}</StaffOnly>;
}
