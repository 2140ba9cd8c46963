import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf } from '#client';
import { Answered } from '#ui/answer.js';
import { useFields } from '#ui/form/use-fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { useWords } from '#words/words.js';
import { postAuth } from './auth.js';
import { OwnInvitationsDocument } from './invitations.generated.js';
import { NewPasswordFields, wrongPassword } from './new-password.js';
import { Decline, type Offer, OfferFacts, placeOf } from './offer.js';
import { useTask } from './use-task.js';

function Consent({ offer, token }: { offer: Offer; token: string }) {
  const text = useWords('account');
  const navigate = useNavigate();
  const { needsPassword } = offer;
  const accept = useTask(
    (password: string | null) => postAuth('invitation', { token, password }),
    // The whole site again: with the new roles there is more to see.
    () => window.location.assign(addressOf('accesso')),
  );
  const { values, field, onSubmit } = useFields({ password: '', repeated: '' }, (now) =>
    needsPassword ? wrongPassword(now, text) : {},
  );
  return (
    <form
      className="staff-form"
      noValidate
      onSubmit={onSubmit(({ password }) => accept.mutate(needsPassword ? password : null))}
    >
      {needsPassword && <NewPasswordFields password={values.password} field={field} />}
      <WriteFailure error={accept.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={accept.isPending}>
          {text.accept}
        </button>
        <Decline offer={offer} onDeclined={() => void navigate({ to: '/accesso' })} />
      </p>
    </form>
  );
}

function Invitation({ offer, token }: { offer: Offer; token: string }) {
  const text = useWords('account');
  const place = placeOf(offer, text);
  return (
    <>
      <Section id="offerta" title={text.offered(place)}>
        <OfferFacts offer={offer} />
      </Section>
      <Section id="effetti" title={text.effects}>
        <ul>
          <li>{text.effectKept}</li>
          <li>{text.effectFromNow(place)}</li>
          {offer.needsPassword && <li>{text.effectPassword}</li>}
          <li>{text.effectInstall}</li>
        </ul>
        <Consent offer={offer} token={token} />
      </Section>
    </>
  );
}

function ThisInvitation() {
  const text = useWords('account');
  const { di, token } = useSearch({ from: '/accesso/invito' });
  const viewer = useStaffViewer();
  return (
    <Answered query={useOwnAnswer(OwnInvitationsDocument, {})}>
      {({ viewer: { invitations } }) => {
        const offer = invitations.find(({ from }) => from === di);
        if (offer && token !== undefined) return <Invitation offer={offer} token={token} />;
        return (
          <>
            <p>{text.noInvitation(viewer?.email ?? '')}</p>
            <p>
              <Link to="/accesso">{text.toAccount}</Link>
            </p>
          </>
        );
      }}
    </Answered>
  );
}

/** Invito: the page of the link with which a person who has an access accepts roles in a further municipality. */
export function InvitationPage() {
  const text = useWords('account');
  return (
    <StaffOnly roles={null}>
      <Page title={text.invitation} lead={<p>{text.invitationLead}</p>}>
        <ThisInvitation />
      </Page>
    </StaffOnly>
  );
}
