import { useState } from 'react';
import { Answered } from '#ui/answer.js';
import { Confirm } from '#ui/form/confirm.js';
import { useWrite } from '#ui/form/write.js';
import { instant } from '#ui/instant.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Section } from '#ui/page.js';
import { DataTable } from '#ui/table/data-table.js';
import { useLanguage, useWords } from '#words/words.js';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSessionsDocument,
  type SessionPartsFragment,
} from './sessions.generated.js';

type Session = SessionPartsFragment;

function EndDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const text = useWords('account');
  const end = useWrite(EndSessionDocument, () => text.sessionEnded);
  return (
    <Confirm
      title={text.endSessionTitle(session.browser ?? text.unknownBrowser)}
      action={text.endSession}
      write={end}
      onConfirm={() => end.mutate({ session: session.name }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.endSessionNote}</p>
    </Confirm>
  );
}

function EndOthersDialog({ onClose }: { onClose: () => void }) {
  const text = useWords('account');
  const end = useWrite(EndOtherSessionsDocument, ({ endOtherSessions }) => text.othersEnded(endOtherSessions));
  return (
    <Confirm
      title={text.endOthersTitle}
      action={text.endOthers}
      write={end}
      onConfirm={() => end.mutate({}, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.endSessionNote}</p>
    </Confirm>
  );
}

/** The browser of a session, marked where it is this one, or where it does not reach every role. */
function Browser({ session: { browser, current, limited } }: { session: Session }) {
  const text = useWords('account');
  return (
    <>
      {browser ?? text.unknownBrowser}
      {current && (
        <>
          {' '}
          <strong>({text.thisSession})</strong>
        </>
      )}
      {limited && (
        <>
          <br />
          <span className="fine">{text.limitedSession}</span>
        </>
      )}
    </>
  );
}

function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const text = useWords('account');
  const { language } = useLanguage();
  const [asked, ask] = useState<Session | 'others' | null>(null);
  // As the server decides: a login that does not reach every role ends none that reaches more.
  const isLimited = sessions.some(({ current, limited }) => current && limited);
  const others = sessions.filter(({ current, limited }) => !current && (limited || !isLimited));
  const endButton = (session: Session) =>
    !others.includes(session) ? (
      session.current && text.inUse
    ) : (
      <button
        type="button"
        className="text-button"
        aria-label={`${text.endSession}: ${session.browser ?? text.unknownBrowser}, ${instant(session.startedAt, language)}`}
        onClick={() => ask(session)}
      >
        {text.endSession}
      </button>
    );
  return (
    <>
      <DataTable
        caption={text.sessions}
        rows={sessions}
        rowKey={({ name }) => name}
        columns={[
          { key: 'browser', header: text.browser, cell: (session) => <Browser session={session} /> },
          { key: 'started', header: text.sessionStarted, cell: ({ startedAt }) => instant(startedAt, language) },
          { key: 'seen', header: text.sessionSeen, cell: ({ lastSeenAt }) => instant(lastSeenAt, language) },
          ...(others.length > 0 ? [{ key: 'actions', header: text.sessionActions, cell: endButton }] : []),
        ]}
      />
      {others.length > 0 && (
        <p className="form-actions">
          <button type="button" className="btn btn-outline-primary" onClick={() => ask('others')}>
            {text.endOthers}
          </button>
        </p>
      )}
      {asked === 'others' && <EndOthersDialog onClose={() => ask(null)} />}
      {asked !== null && asked !== 'others' && <EndDialog session={asked} onClose={() => ask(null)} />}
    </>
  );
}

/** Accessi aperti: where the person is logged in, each to be ended. */
export function OwnSessions() {
  const text = useWords('account');
  return (
    <Section id="accessi" title={text.sessions}>
      <p>{text.sessionsLead}</p>
      <Answered query={useOwnAnswer(OwnSessionsDocument, {})}>
        {({ viewer }) => <SessionTable sessions={viewer.sessions} />}
      </Answered>
    </Section>
  );
}
