import { DoneNote } from '#ui/form/done-note.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { OwnInvitationsDocument, SendInvitationDocument } from './invitations.generated.js';
import { Decline, type Offer, OfferFacts, placeOf } from './offer.js';

/** How to accept: with the link, which reaches the person and nobody who has taken over the login. */
function HowToAccept({ offer }: { offer: Offer }) {
  const text = useWords('account');
  const send = useWrite(SendInvitationDocument, () => null);
  return (
    <>
      <p>{offer.sentByEmail ? text.acceptByMail : text.acceptByHand}</p>
      {send.isSuccess && <DoneNote>{text.linkSent}</DoneNote>}
      <WriteFailure error={send.error} />
      <p className="form-actions">
        {offer.sentByEmail && !send.isSuccess && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={send.isPending}
            onClick={() => send.mutate({ from: offer.from })}
          >
            {text.sendLink}
          </button>
        )}
        <Decline offer={offer} />
      </p>
    </>
  );
}

/** Inviti: what other municipalities offer to the person; nothing where none does. */
export function OwnInvitations() {
  const text = useWords('account');
  const offers = useOwnAnswer(OwnInvitationsDocument, {}).data?.viewer.invitations ?? [];
  if (offers.length === 0) return null;
  return (
    <Section id="inviti" title={text.invitations}>
      {offers.map((offer) => (
        <article key={offer.from}>
          <h3>{placeOf(offer, text)}</h3>
          <OfferFacts offer={offer} />
          <HowToAccept offer={offer} />
        </article>
      ))}
    </Section>
  );
}
