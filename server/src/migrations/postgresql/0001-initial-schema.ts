import { Migration } from '@mikro-orm/migrations';

export class InitialSchema0001 extends Migration {
  override name = '0001-initial-schema';

  override up(): void {
    this.addSql(`create table "act" (
      "municipality" text not null,
      "year" int not null,
      "ordinal" int not null,
      "title" text not null,
      "number" text null,
      "adopted_on" text null,
      "period" text null,
      "municipality_name" text not null,
      "document" text not null,
      primary key ("municipality", "year", "ordinal")
    );`);

    this.addSql(`create table "act_detail" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "number" int not null,
      "act_number" text null,
      "adopted_on" text null,
      "link" text null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "act", "number")
    );`);

    this.addSql(`create table "attainment" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "indicator" text not null,
      "actual" double precision null,
      "deviation" double precision null,
      "status" text not null,
      "policy" text not null,
      "current_state" text not null,
      "current_value" double precision null,
      "current_raw" double precision null,
      "current_explanation" text not null,
      "initial_state" text not null,
      "initial_value" double precision null,
      "initial_raw" double precision null,
      "initial_explanation" text not null,
      primary key ("municipality", "year", "at_act", "indicator")
    );`);

    this.addSql(`create table "audit_entry" (
      "municipality" text not null,
      "number" int not null,
      "at" text not null,
      "actor" text null,
      "actor_name" text not null,
      "origin" text not null,
      "action" text not null,
      "subject" text not null,
      "value_before" text null,
      "value_after" text null,
      "previous_hash" text not null,
      "hash" text not null,
      primary key ("municipality", "number")
    );`);

    this.addSql(`create table "audit_head" (
      "municipality" text not null,
      "number" int not null,
      "hash" text not null,
      primary key ("municipality")
    );`);

    this.addSql(`create table "campaign" (
      "municipality" text not null,
      "year" int not null,
      "as_of" text not null,
      "final" boolean not null,
      "due_on" text not null,
      "created_at" text not null,
      "created_by" text not null,
      primary key ("municipality", "year", "as_of", "final")
    );`);

    this.addSql(`create table "campaign_notice" (
      "municipality" text not null,
      "year" int not null,
      "as_of" text not null,
      "final" boolean not null,
      "number" int not null,
      "sector" text not null,
      "recipients" int not null,
      "sent_at" text not null,
      "sent_by" text not null,
      primary key ("municipality", "year", "as_of", "final", "number")
    );`);

    this.addSql(`create table "cycle_step" (
      "municipality" text not null,
      "year" int not null,
      "number" int not null,
      "step" text not null,
      "reason" text null,
      "policy" text null,
      "document_number" text null,
      "document_date" text null,
      "link" text null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "number")
    );`);

    this.addSql(`create table "declared_value" (
      "municipality" text not null,
      "year" int not null,
      "subject" text not null,
      "code" text not null,
      "field" text not null,
      "act" int not null,
      "number" int not null,
      "value" text null,
      "source" text not null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "subject", "code", "field", "act", "number")
    );`);

    this.addSql(`create table "discrepancy" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "key" text not null,
      "origin" text not null,
      "code" text not null,
      "message" text not null,
      "objective" text null,
      "indicator" text null,
      "line" int null,
      "text" text not null,
      primary key ("municipality", "year", "act", "key")
    );`);

    this.addSql(`create table "document_issue" (
      "municipality" text not null,
      "document" text not null,
      "number" int not null,
      "code" text not null,
      "severity" text not null,
      "message" text not null,
      "line" int null,
      "heading" text null,
      "found" text null,
      primary key ("municipality", "document", "number")
    );`);

    this.addSql(`create table "evidence_file" (
      "municipality" text not null,
      "id" text not null,
      "year" int not null,
      "indicator" text not null,
      "as_of" text not null,
      "final" boolean not null,
      "filename" text not null,
      "media_type" text not null,
      "size" int not null,
      "sha256" text not null,
      "bytes" bytea not null,
      "uploaded_at" text not null,
      "uploaded_by" text not null,
      "removed_at" text null,
      primary key ("municipality", "id")
    );`);
    this.addSql(`create index "evidence_file_by_reading" on "evidence_file" ("municipality", "year", "indicator");`);

    this.addSql(`create table "indicator" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "code" text not null,
      "code_order" text collate "C" not null,
      "objective" text not null,
      "area" text not null,
      "sector" text not null,
      "title" text null,
      "title_folded" text not null,
      "formula" text null,
      "purpose" text null,
      "kind" text not null,
      "kind_inferred" boolean not null,
      "direction" text not null,
      "direction_inferred" boolean not null,
      "range_min" double precision null,
      "range_max" double precision null,
      "tolerance" double precision null,
      "weight" double precision null,
      "initial_target" double precision null,
      "target" double precision null,
      "zero_confirmed" boolean not null,
      "zero_target" boolean not null,
      "source_act" int not null,
      "source_line" int null,
      "source_text" text not null,
      primary key ("municipality", "year", "at_act", "code")
    );`);
    this.addSql(`create index "indicator_by_order" on "indicator" ("municipality", "year", "at_act", "code_order");`);
    this.addSql(`create index "indicator_by_objective" on "indicator" ("municipality", "year", "at_act", "objective");`);

    this.addSql(`create table "login_attempt" (
      "token_hash" text not null,
      "state" text not null,
      "nonce" text not null,
      "code_verifier" text not null,
      "return_to" text not null,
      "expires_at" text not null,
      primary key ("token_hash")
    );`);

    this.addSql(`create table "municipality" (
      "slug" text not null,
      "name" text not null,
      "given_name" text null,
      primary key ("slug")
    );`);

    this.addSql(`create table "objective" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "code" text not null,
      "code_order" text collate "C" not null,
      "area" text not null,
      "sector" text not null,
      "title" text null,
      "title_folded" text not null,
      "definition" text null,
      "weight" double precision null,
      "initial_weight" double precision null,
      "source_act" int not null,
      "source_line" int null,
      "source_text" text not null,
      primary key ("municipality", "year", "at_act", "code")
    );`);
    this.addSql(`create index "objective_by_order" on "objective" ("municipality", "year", "at_act", "code_order");`);
    this.addSql(`create index "objective_by_sector" on "objective" ("municipality", "year", "at_act", "sector");`);
    this.addSql(`create index "objective_by_area" on "objective" ("municipality", "year", "at_act", "area");`);

    this.addSql(`create table "pending_import" (
      "municipality" text not null,
      "id" text not null,
      "kind" text not null,
      "filename" text not null,
      "bytes" bytea not null,
      "options" text not null,
      "edits" text not null,
      "report" text not null,
      "created_at" text not null,
      "created_by" text not null,
      "expires_at" text not null,
      primary key ("municipality", "id")
    );`);

    this.addSql(`create table "person" (
      "id" text not null,
      "email" text not null,
      "name" text not null,
      "password_hash" text null,
      "issuer" text null,
      "subject" text null,
      "active" boolean not null,
      "created_at" text not null,
      primary key ("id")
    );`);
    this.addSql(`alter table "person" add constraint "person_issuer_subject_unique" unique ("issuer", "subject");`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);

    this.addSql(`create table "one_time_link" (
      "token_hash" text not null,
      "person" text null,
      "purpose" text not null,
      "created_at" text not null,
      "expires_at" text not null,
      primary key ("token_hash")
    );`);

    this.addSql(`create table "api_token" (
      "id" text not null,
      "token_hash" text not null,
      "person" text not null,
      "name" text not null,
      "scopes" text not null,
      "created_at" text not null,
      "expires_at" text not null,
      "last_used_at" text null,
      "revoked_at" text null,
      primary key ("id")
    );`);
    this.addSql(`create index "api_token_by_person" on "api_token" ("person");`);
    this.addSql(`alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "plan" (
      "municipality" text not null,
      "year" int not null,
      "period" text null,
      "closed" boolean not null,
      "data_version" int not null,
      primary key ("municipality", "year")
    );`);

    this.addSql(`create table "reading" (
      "municipality" text not null,
      "year" int not null,
      "indicator" text not null,
      "as_of" text not null,
      "final" boolean not null,
      "number" int not null,
      "value" text null,
      "numerator" text null,
      "denominator" text null,
      "note" text null,
      "demonstration" boolean not null,
      "measures_act" int not null,
      "recorded_at" text not null,
      "recorded_by" text null,
      "document" text null,
      "line" int null,
      "text" text null,
      "withdrawn" boolean not null,
      primary key ("municipality", "year", "indicator", "as_of", "final", "number")
    );`);

    this.addSql(`create table "reading_draft" (
      "municipality" text not null,
      "year" int not null,
      "indicator" text not null,
      "as_of" text not null,
      "final" boolean not null,
      "version" int not null,
      "value" text null,
      "numerator" text null,
      "denominator" text null,
      "note" text null,
      "saved_at" text not null,
      "saved_by" text not null,
      primary key ("municipality", "year", "indicator", "as_of", "final")
    );`);

    this.addSql(`create table "revision" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "number" int not null,
      "kind" text not null,
      "initiative" text not null,
      "objective" text not null,
      "indicator" text null,
      "value_before" text null,
      "value_after" text null,
      "fields" text not null,
      "evidence" text null,
      "evidence_start" int null,
      "evidence_end" int null,
      "status" text not null,
      "reviewed_by" text null,
      "reviewed_at" text null,
      "review" int not null,
      "origin" text not null,
      primary key ("municipality", "year", "act", "line", "number")
    );`);
    this.addSql(`create index "revision_by_objective" on "revision" ("municipality", "year", "objective");`);
    this.addSql(`create index "revision_by_indicator" on "revision" ("municipality", "year", "indicator");`);

    this.addSql(`create table "revision_review" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "number" int not null,
      "review" int not null,
      "status" text not null,
      "kind" text not null,
      "initiative" text not null,
      "objective" text not null,
      "indicator" text null,
      "value_before" text null,
      "value_after" text null,
      "fields" text not null,
      "note" text null,
      "reviewed_at" text null,
      "reviewed_by" text null,
      primary key ("municipality", "year", "act", "line", "number", "review")
    );`);

    this.addSql(`create table "role_grant" (
      "municipality" text not null,
      "person" text not null,
      "role" text not null,
      primary key ("municipality", "person", "role")
    );`);
    this.addSql(`create index "role_grant_by_person" on "role_grant" ("person");`);

    this.addSql(`create table "score" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "level" text not null,
      "key" text not null,
      "current_value" double precision null,
      "closed_value" double precision null,
      "current_coverage" double precision not null,
      "current_lower_bound" double precision null,
      "current_upper_bound" double precision null,
      "initial_value" double precision null,
      "initial_coverage" double precision not null,
      "initial_lower_bound" double precision null,
      "initial_upper_bound" double precision null,
      "weighting" text not null,
      "unknown_weights" int not null,
      "reported" int not null,
      "total" int not null,
      "easing" double precision null,
      "compared" int not null,
      "achieved" int not null,
      "partial" int not null,
      "missed" int not null,
      "not_reported" int not null,
      "not_measurable" int not null,
      primary key ("municipality", "year", "at_act", "level", "key")
    );`);

    this.addSql(`create table "scoring_policy" (
      "municipality" text not null,
      "year" int not null,
      "number" int not null,
      "name" text not null,
      "version" int not null,
      "achieved" text not null,
      "partial" text not null,
      "lower_rule" text not null,
      "article" text not null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "number")
    );`);

    this.addSql(`create table "sector" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "key" text not null,
      "position" int not null,
      "name" text not null,
      "name_folded" text not null,
      "manager" text null,
      primary key ("municipality", "year", "at_act", "key")
    );`);

    this.addSql(`create table "sector_grant" (
      "municipality" text not null,
      "person" text not null,
      "sector" text not null,
      "delegated_by" text null,
      "until" text null,
      primary key ("municipality", "person", "sector")
    );`);
    this.addSql(`create index "sector_grant_by_person" on "sector_grant" ("person");`);

    this.addSql(`create table "session" (
      "token_hash" text not null,
      "person" text not null,
      "created_at" text not null,
      "last_seen_at" text not null,
      "expires_at" text not null,
      primary key ("token_hash")
    );`);
    this.addSql(`create index "session_by_person" on "session" ("person");`);

    this.addSql(`create table "source_document" (
      "municipality" text not null,
      "id" text not null,
      "year" int not null,
      "kind" text not null,
      "filename" text not null,
      "sha256" text not null,
      "content_digest" text not null,
      "bytes" bytea not null,
      "text" text not null,
      "imported_at" text not null,
      "imported_by" text null,
      primary key ("municipality", "id")
    );`);

    this.addSql(`create table "stated_value" (
      "municipality" text not null,
      "year" int not null,
      "subject" text not null,
      "code" text not null,
      "field" text not null,
      "act" int not null,
      "phase" text not null,
      "number" int not null,
      "value" text null,
      "line" int null,
      "text" text not null,
      "revision" int null,
      "review" int not null,
      primary key ("municipality", "year", "subject", "code", "field", "act", "phase", "number")
    );`);

    this.addSql(`create table "strategic_area" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "key" text not null,
      "position" int not null,
      "name" text not null,
      "name_folded" text not null,
      "kind" text not null,
      primary key ("municipality", "year", "at_act", "key")
    );`);

    this.addSql(`create table "submission" (
      "municipality" text not null,
      "year" int not null,
      "sector" text not null,
      "as_of" text not null,
      "final" boolean not null,
      "number" int not null,
      "state" text not null,
      "reason" text null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "sector", "as_of", "final", "number")
    );`);

    this.addSql(`create table "variation" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "objective" text not null,
      "indicator" text null,
      "request" text null,
      "motivation" text null,
      "decision" text null,
      "readable" boolean not null,
      "outcome" text not null,
      "text" text not null,
      primary key ("municipality", "year", "act", "line")
    );`);
    this.addSql(`create index "variation_by_objective" on "variation" ("municipality", "year", "objective");`);

    this.addSql(`create table "variation_settlement" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "number" int not null,
      "outcome" text not null,
      "reason" text not null,
      "decided_on" text null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "act", "line", "number")
    );`);

    this.addSql(`create table "weight_change" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "number" int not null,
      "objective" text not null,
      "weight_before" double precision null,
      "weight_after" double precision not null,
      "reduced" boolean not null,
      "sector_effect" double precision null,
      "area_effect" double precision null,
      "effect_unknown_because" text null,
      primary key ("municipality", "year", "act", "line", "number")
    );`);
    this.addSql(`create index "weight_change_by_objective" on "weight_change" ("municipality", "year", "objective");`);

    this.addSql(`alter table "act" add constraint "act_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);
    this.addSql(`alter table "act" add constraint "act_municipality_document_foreign" foreign key ("municipality", "document") references "source_document" ("municipality", "id") on update no action on delete no action;`);

    this.addSql(`alter table "act_detail" add constraint "act_detail_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);

    this.addSql(`alter table "attainment" add constraint "attainment_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "campaign" add constraint "campaign_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "campaign_notice" add constraint "campaign_notice_municipality_year_as_of_final_foreign" foreign key ("municipality", "year", "as_of", "final") references "campaign" ("municipality", "year", "as_of", "final") on update no action on delete no action;`);

    this.addSql(`alter table "cycle_step" add constraint "cycle_step_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "declared_value" add constraint "declared_value_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);

    this.addSql(`alter table "discrepancy" add constraint "discrepancy_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);

    this.addSql(`alter table "document_issue" add constraint "document_issue_municipality_document_foreign" foreign key ("municipality", "document") references "source_document" ("municipality", "id") on update no action on delete no action;`);

    this.addSql(`alter table "evidence_file" add constraint "evidence_file_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "indicator" add constraint "indicator_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "objective" add constraint "objective_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "one_time_link" add constraint "one_time_link_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "api_token" add constraint "api_token_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "plan" add constraint "plan_municipality_foreign" foreign key ("municipality") references "municipality" ("slug") on update no action on delete no action;`);

    this.addSql(`alter table "reading" add constraint "reading_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);
    this.addSql(`alter table "reading" add constraint "reading_municipality_document_foreign" foreign key ("municipality", "document") references "source_document" ("municipality", "id") on update no action on delete no action;`);

    this.addSql(`alter table "reading_draft" add constraint "reading_draft_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "revision" add constraint "revision_municipality_year_act_line_foreign" foreign key ("municipality", "year", "act", "line") references "variation" ("municipality", "year", "act", "line") on update no action on delete no action;`);

    this.addSql(`alter table "revision_review" add constraint "revision_review_municipality_year_act_line_number_foreign" foreign key ("municipality", "year", "act", "line", "number") references "revision" ("municipality", "year", "act", "line", "number") on update no action on delete no action;`);

    this.addSql(`alter table "role_grant" add constraint "role_grant_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "score" add constraint "score_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "scoring_policy" add constraint "scoring_policy_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "sector" add constraint "sector_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "sector_grant" add constraint "sector_grant_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "session" add constraint "session_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "source_document" add constraint "source_document_municipality_foreign" foreign key ("municipality") references "municipality" ("slug") on update no action on delete no action;`);

    this.addSql(`alter table "stated_value" add constraint "stated_value_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);

    this.addSql(`alter table "strategic_area" add constraint "strategic_area_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "submission" add constraint "submission_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "variation" add constraint "variation_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);

    this.addSql(`alter table "variation_settlement" add constraint "variation_settlement_municipality_year_act_line_foreign" foreign key ("municipality", "year", "act", "line") references "variation" ("municipality", "year", "act", "line") on update no action on delete no action;`);

    this.addSql(`alter table "weight_change" add constraint "weight_change_municipality_year_act_line_number_foreign" foreign key ("municipality", "year", "act", "line", "number") references "revision" ("municipality", "year", "act", "line", "number") on update no action on delete no action;`);
  }
}
