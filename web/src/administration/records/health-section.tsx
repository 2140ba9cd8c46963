import { number } from '#format';
import { Answered, useAnswer } from '#ui/answer.js';
import { useWords, type Words } from '#words/words.js';
import { SystemHealthDocument, type SystemHealthQuery } from '../administration.generated.js';

const MEGABYTE = 1_000_000;

/** Megabytes with one decimal. */
function megabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

/** The properties of the service, as term and value. */
function rows(health: SystemHealthQuery['systemHealth'], text: Words<'records'>['health']): [string, string][] {
  const onOff = (on: boolean) => (on ? text.on : text.off);
  const size = health.databaseBytes === null ? null : megabytes(health.databaseBytes);
  const evidence = number(megabytes(health.evidenceBytes));
  return [
    [text.version, health.version],
    [text.engine, health.engine],
    [text.size, size === null ? number(size) : text.megabytes(number(size))],
    [text.migrations, health.migrationsPending ? `⚠ ${text.pending}` : `✓ ${text.upToDate}`],
    [text.audit, health.auditIntact ? `✓ ${text.auditIntact}` : `⚠ ${text.auditBroken}`],
    [text.entries, number(health.auditEntries)],
    [text.plans, number(health.plans)],
    [text.documents, number(health.documents)],
    [text.evidence, text.ofQuota(evidence, number(megabytes(health.evidenceQuota)))],
    [text.people, number(health.people)],
    [text.mail, onOff(health.mail)],
    [text.provider, onOff(health.openidConnect)],
    [text.reading, onOff(health.publicReading)],
  ];
}

/** Salute del sistema. */
export function HealthSection() {
  const text = useWords('records').health;
  return (
    <Answered query={useAnswer(SystemHealthDocument, {})}>
      {({ systemHealth }) => (
        <dl className="facts">
          {rows(systemHealth, text).map(([word, value]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Answered>
  );
}
