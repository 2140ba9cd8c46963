import { useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { useWrite } from '#ui/form/write.js';
import { instant } from '#ui/instant.js';
import { useLanguage, useWords, type Words } from '#words/words.js';
import { DeclineInvitationDocument, type InvitationPartsFragment } from './invitations.generated.js';

export type Offer = InvitationPartsFragment;

/** The name of the municipality that invites. */
export function placeOf({ roles }: Offer, text: Words<'account'>): string {
  return roles[0]?.municipality?.name ?? text.everywhere;
}

/** What an invitation offers: the roles, who invites, and until when. */
export function OfferFacts({ offer: { roles, invitedBy, expiresAt } }: { offer: Offer }) {
  const text = useWords('account');
  const staff = useWords('staff');
  const { language } = useLanguage();
  const until = text.invitedUntil(instant(expiresAt, language));
  return (
    <>
      <ul>
        {roles.map(({ role, sectors }) => (
          <li key={role}>
            {staff.roles[role]}
            {sectors.length > 0 && `: ${sectors.map(({ name }) => name).join(', ')}`}
          </li>
        ))}
      </ul>
      <p>{invitedBy === null ? until : `${text.invitedBy(invitedBy)} ${until}`}</p>
    </>
  );
}

/** The button to decline an invitation, which asks first. */
export function Decline({ offer, onDeclined }: { offer: Offer; onDeclined?: () => void }) {
  const text = useWords('account');
  const [asks, ask] = useState(false);
  const place = placeOf(offer, text);
  const decline = useWrite(DeclineInvitationDocument, () => text.declined(place));
  return (
    <>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={`${text.decline}: ${place}`}
        onClick={() => ask(true)}
      >
        {text.decline}
      </button>
      {asks && (
        <Confirm
          title={text.declineTitle(place)}
          action={text.decline}
          write={decline}
          onConfirm={() => decline.mutate({ from: offer.from }, onDeclined ? { onSuccess: onDeclined } : {})}
          onClose={() => ask(false)}
        >
          <p>{text.declineNote}</p>
        </Confirm>
      )}
    </>
  );
}
