import { addressOf } from '../client.js';
import { CampaignsPageDocument } from '../gql/staff/graphql.js';
import { Answered, useAnswer } from '../ui/answer.js';
import { Page, Section } from '../ui/page.js';
import { type PlanFrame, usePlanFrame } from '../ui/plan-frame.js';
import { hasRole, useViewer, type Viewer } from '../ui/viewer.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignSection } from './campaign-section.js';
import { useCampaignsText } from './campaigns-text.js';

function NoAccess({ anonymous }: { anonymous: boolean }) {
  const text = useCampaignsText();
  return (
    <Page title={text.kicker} path={[]} lead={<p>{anonymous ? text.access.anonymous : text.access.none}</p>}>
      {anonymous && (
        <a className="btn btn-primary" href={addressOf('accesso')}>
          {text.access.login}
        </a>
      )}
    </Page>
  );
}

/** Monitoraggio: the dates of the year on which sectors report, and who still owes what. */
export function CampaignsPage() {
  const plan = usePlanFrame().data?.plan;
  const viewer = useViewer();
  if (!plan) return null;
  return (
    <Answered query={viewer}>
      {({ viewer }) =>
        hasRole(viewer, ['MANAGER', 'SEGRETERIA', 'BOARD'], plan.municipality.slug) ? (
          <Campaigns plan={plan} viewer={viewer} />
        ) : (
          <NoAccess anonymous={viewer.email === null} />
        )
      }
    </Answered>
  );
}

function Campaigns({ plan, viewer }: { plan: PlanFrame; viewer: Viewer }) {
  const text = useCampaignsText();
  const { slug } = plan.municipality;
  const query = useAnswer(CampaignsPageDocument, { municipality: slug, year: plan.year });
  const maySteer = hasRole(viewer, ['SEGRETERIA'], slug);
  return (
    <Answered query={query}>
      {({ plan: found, campaigns }) => (
        <Page title={text.title} kicker={text.kicker} path={[]} lead={<p>{text.lead}</p>}>
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
        </Page>
      )}
    </Answered>
  );
}
