import { Migration } from '@mikro-orm/migrations';
import type { Engine, MigrationClass } from './migration-class.js';

/** What the two databases call by different names. */
interface ColumnTypes {
  readonly boolean: string;
  readonly no: string;
  readonly bytes: string;
}

const TYPES: Readonly<Record<Engine, ColumnTypes>> = {
  sqlite: { boolean: 'integer', no: '0', bytes: 'blob' },
  postgresql: { boolean: 'boolean', no: 'false', bytes: 'bytea' },
};

/** Who works with the plans, and what the year's cycle adds to them: reviews, drafts, campaigns, closing. */
export function peopleAndCycle(engine: Engine): MigrationClass {
  return class PeopleAndCycle extends Migration {
    override name = '0002-people-and-cycle';

    override up(): void {
      const types = TYPES[engine];
      for (const statement of [...people(types), ...reviews(types), ...cycle(types)]) this.addSql(statement);
    }
  };
}

const people = (types: ColumnTypes): string[] => [
  `create table person (
    id text not null,
    email text not null,
    name text not null,
    password_hash text,
    issuer text,
    subject text,
    active ${types.boolean} not null,
    created_at text not null,
    primary key (id),
    unique (email),
    unique (issuer, subject)
  )`,
  `create table role_grant (
    municipality text not null,
    person text not null,
    role text not null,
    primary key (municipality, person, role),
    foreign key (person) references person (id)
  )`,
  `create table sector_grant (
    municipality text not null,
    person text not null,
    sector text not null,
    delegated_by text,
    until text,
    primary key (municipality, person, sector),
    foreign key (person) references person (id)
  )`,
  `create table session (
    token_hash text not null,
    person text not null,
    created_at text not null,
    last_seen_at text not null,
    expires_at text not null,
    primary key (token_hash),
    foreign key (person) references person (id)
  )`,
  `create table api_token (
    id text not null,
    token_hash text not null,
    person text not null,
    name text not null,
    scopes text not null,
    created_at text not null,
    expires_at text not null,
    last_used_at text,
    revoked_at text,
    primary key (id),
    unique (token_hash),
    foreign key (person) references person (id)
  )`,
  `create table one_time_link (
    token_hash text not null,
    person text,
    purpose text not null,
    created_at text not null,
    expires_at text not null,
    primary key (token_hash),
    foreign key (person) references person (id)
  )`,
  `create table login_attempt (
    token_hash text not null,
    state text not null,
    nonce text not null,
    code_verifier text not null,
    return_to text not null,
    expires_at text not null,
    primary key (token_hash)
  )`,
  `create table audit_head (
    municipality text not null,
    number integer not null,
    hash text not null,
    primary key (municipality)
  )`,
  `create table audit_entry (
    municipality text not null,
    number integer not null,
    at text not null,
    actor text,
    actor_name text not null,
    origin text not null,
    action text not null,
    subject text not null,
    value_before text,
    value_after text,
    previous_hash text not null,
    hash text not null,
    primary key (municipality, number)
  )`,
  'create index session_by_person on session (person)',
  'create index api_token_by_person on api_token (person)',
  'create index role_grant_by_person on role_grant (person)',
  'create index sector_grant_by_person on sector_grant (person)',
];

const reviews = (types: ColumnTypes): string[] => [
  'alter table municipality add column given_name text',
  `create table pending_import (
    municipality text not null,
    id text not null,
    kind text not null,
    filename text not null,
    bytes ${types.bytes} not null,
    options text not null,
    edits text not null,
    report text not null,
    created_at text not null,
    created_by text not null,
    expires_at text not null,
    primary key (municipality, id)
  )`,
  `create table declared_value (
    municipality text not null,
    year integer not null,
    subject text not null,
    code text not null,
    field text not null,
    act integer not null,
    number integer not null,
    value text,
    source text not null,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, subject, code, field, act, number),
    foreign key (municipality, year, act) references act (municipality, year, ordinal)
  )`,
  `alter table indicator add column zero_confirmed ${types.boolean} not null default ${types.no}`,
  `alter table indicator add column zero_target ${types.boolean} not null default ${types.no}`,
  'alter table score add column closed_value double precision',
  'alter table stated_value add column review integer not null default 0',
  'alter table revision add column review integer not null default 0',
  `alter table revision add column origin text not null default 'DOCUMENT'`,
  'alter table revision add column reviewed_at text',
  `create table revision_review (
    municipality text not null,
    year integer not null,
    act integer not null,
    line integer not null,
    number integer not null,
    review integer not null,
    status text not null,
    kind text not null,
    initiative text not null,
    objective text not null,
    indicator text,
    value_before text,
    value_after text,
    fields text not null,
    note text,
    reviewed_at text,
    reviewed_by text,
    primary key (municipality, year, act, line, number, review),
    foreign key (municipality, year, act, line, number) references revision (municipality, year, act, line, number)
  )`,
  `create table variation_settlement (
    municipality text not null,
    year integer not null,
    act integer not null,
    line integer not null,
    number integer not null,
    outcome text not null,
    reason text not null,
    decided_on text,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, act, line, number),
    foreign key (municipality, year, act, line) references variation (municipality, year, act, line)
  )`,
  `create table act_detail (
    municipality text not null,
    year integer not null,
    act integer not null,
    number integer not null,
    act_number text,
    adopted_on text,
    link text,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, act, number),
    foreign key (municipality, year, act) references act (municipality, year, ordinal)
  )`,
  `create table scoring_policy (
    municipality text not null,
    year integer not null,
    number integer not null,
    name text not null,
    version integer not null,
    achieved text not null,
    partial text not null,
    lower_rule text not null,
    article text not null,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, number),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
];

const cycle = (types: ColumnTypes): string[] => [
  `create table cycle_step (
    municipality text not null,
    year integer not null,
    number integer not null,
    step text not null,
    reason text,
    policy text,
    document_number text,
    document_date text,
    link text,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, number),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
  `alter table reading add column withdrawn ${types.boolean} not null default ${types.no}`,
  `create table reading_draft (
    municipality text not null,
    year integer not null,
    indicator text not null,
    as_of text not null,
    final ${types.boolean} not null,
    version integer not null,
    value text,
    numerator text,
    denominator text,
    note text,
    saved_at text not null,
    saved_by text not null,
    primary key (municipality, year, indicator, as_of, final),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
  `create table submission (
    municipality text not null,
    year integer not null,
    sector text not null,
    as_of text not null,
    final ${types.boolean} not null,
    number integer not null,
    state text not null,
    reason text,
    recorded_at text not null,
    recorded_by text not null,
    primary key (municipality, year, sector, as_of, final, number),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
  `create table evidence_file (
    municipality text not null,
    id text not null,
    year integer not null,
    indicator text not null,
    as_of text not null,
    final ${types.boolean} not null,
    filename text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null,
    bytes ${types.bytes} not null,
    uploaded_at text not null,
    uploaded_by text not null,
    removed_at text,
    primary key (municipality, id),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
  `create table campaign (
    municipality text not null,
    year integer not null,
    as_of text not null,
    final ${types.boolean} not null,
    due_on text not null,
    created_at text not null,
    created_by text not null,
    primary key (municipality, year, as_of, final),
    foreign key (municipality, year) references plan (municipality, year)
  )`,
  `create table campaign_notice (
    municipality text not null,
    year integer not null,
    as_of text not null,
    final ${types.boolean} not null,
    number integer not null,
    sector text not null,
    recipients integer not null,
    sent_at text not null,
    sent_by text not null,
    primary key (municipality, year, as_of, final, number),
    foreign key (municipality, year, as_of, final) references campaign (municipality, year, as_of, final)
  )`,
  'create index evidence_file_by_reading on evidence_file (municipality, year, indicator)',
];
