import { Link } from '@tanstack/react-router';
import { addressOf } from '#client';
import { Answered } from '#ui/answer.js';
import { LeaveGuard } from '#ui/form/leave-guard.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { CoatForm } from './coat-form.js';
import { Editions } from './editions.js';
import { ReportPageDocument } from './report.generated.js';
import { WrittenSection } from './written-section.js';

/** The report as it stands, in both formats. */
function Preview({ municipality, year }: { municipality: string; year: number }) {
  const text = useWords('report').preview;
  const asked = new URLSearchParams({ municipality, year: String(year) });
  return (
    <>
      <p>{text.note}</p>
      <p className="form-actions">
        <a className="btn btn-primary" href={addressOf(`export/report.pdf?${asked}`)} target="_blank" rel="noopener">
          {text.pdf}
        </a>
        <a className="btn btn-outline-primary" href={addressOf(`export/report.docx?${asked}`)} download>
          {text.docx}
        </a>
        <Link className="btn btn-outline-primary" to="/chiusura" hash="relazione">
          {text.toClosing}
        </Link>
      </p>
    </>
  );
}

function Written({ frame }: { frame: PlanFrame }) {
  const text = useWords('report');
  const municipality = frame.municipality.slug;
  const isSecretariat = hasRole(useStaffViewer(), ['SEGRETERIA'], municipality);
  return (
    <Answered query={useOwnAnswer(ReportPageDocument, { municipality, year: frame.year })}>
      {({ plan }) => {
        if (plan === null) return null;
        const mayWrite = isSecretariat && (plan.stage === 'OPEN' || plan.stage === 'CLOSED');
        return (
          <Page
            key={plan.id}
            title={text.title(plan.year)}
            path={[]}
            lead={
              <>
                <p>{text.lead}</p>
                <p>{text.state[plan.stage]}</p>
              </>
            }
          >
            <LeaveGuard unsaved={false} takesPage={['ente', 'anno']} takesForms={['ente', 'anno']} />
            <Section id="anteprima" title={text.preview.title}>
              <Preview municipality={municipality} year={plan.year} />
            </Section>
            <Section id="testi" title={text.sections}>
              {mayWrite && <p>{text.howTo}</p>}
              {plan.reportSections.map((section) => (
                <WrittenSection key={section.section} {...{ section, municipality, mayWrite }} year={plan.year} />
              ))}
            </Section>
            <Section id="stemma" title={text.coat.title}>
              <CoatForm municipality={municipality} mayChange={mayWrite} />
            </Section>
            <Section id="conservati" title={text.editions.title}>
              <Editions municipality={municipality} {...plan} />
            </Section>
          </Page>
        );
      }}
    </Answered>
  );
}

/** Relazione: the chapters that the Segreteria writes, the coat of arms, and the files that were kept. */
export function ReportPage() {
  const frame = usePlanFrame().data?.plan;
  return <StaffOnly roles={PAGE_ROLES['/relazione']}>{frame && <Written frame={frame} />}</StaffOnly>;
}
