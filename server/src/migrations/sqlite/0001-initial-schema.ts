import { Migration } from '@mikro-orm/migrations';

export class InitialSchema0001 extends Migration {
  override name = '0001-initial-schema';

  override up(): void {
    this.addSql(`create table \`act\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`ordinal\` integer not null,
      \`title\` text not null,
      \`number\` text null,
      \`adopted_on\` text null,
      \`period\` text null,
      \`municipality_name\` text not null,
      \`document\` text not null,
      primary key (\`municipality\`, \`year\`, \`ordinal\`),
      constraint \`act_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action,
      constraint \`act_municipality_document_foreign\` foreign key (\`municipality\`, \`document\`) references \`source_document\` (\`municipality\`, \`id\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`act_detail\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`number\` integer not null,
      \`act_number\` text null,
      \`adopted_on\` text null,
      \`link\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`number\`),
      constraint \`act_detail_municipality_year_act_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`) references \`act\` (\`municipality\`, \`year\`, \`ordinal\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`attainment\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`indicator\` text not null,
      \`actual\` double null,
      \`deviation\` double null,
      \`status\` text not null,
      \`policy\` text not null,
      \`current_state\` text not null,
      \`current_value\` double null,
      \`current_raw\` double null,
      \`current_explanation\` text not null,
      \`initial_state\` text not null,
      \`initial_value\` double null,
      \`initial_raw\` double null,
      \`initial_explanation\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`indicator\`),
      constraint \`attainment_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`audit_entry\` (
      \`municipality\` text not null,
      \`number\` integer not null,
      \`at\` text not null,
      \`actor\` text null,
      \`actor_name\` text not null,
      \`origin\` text not null,
      \`action\` text not null,
      \`subject\` text not null,
      \`value_before\` text null,
      \`value_after\` text null,
      \`previous_hash\` text not null,
      \`hash\` text not null,
      primary key (\`municipality\`, \`number\`)
    );`);

    this.addSql(`create table \`audit_head\` (
      \`municipality\` text not null primary key,
      \`number\` integer not null,
      \`hash\` text not null
    );`);

    this.addSql(`create table \`campaign\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`due_on\` text not null,
      \`created_at\` text not null,
      \`created_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`as_of\`, \`final\`),
      constraint \`campaign_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`campaign_notice\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`number\` integer not null,
      \`sector\` text not null,
      \`recipients\` integer not null,
      \`sent_at\` text not null,
      \`sent_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`as_of\`, \`final\`, \`number\`),
      constraint \`campaign_notice_municipality_year_as_of_final_foreign\` foreign key (\`municipality\`, \`year\`, \`as_of\`, \`final\`) references \`campaign\` (\`municipality\`, \`year\`, \`as_of\`, \`final\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`cycle_step\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`number\` integer not null,
      \`step\` text not null,
      \`reason\` text null,
      \`policy\` text null,
      \`document_number\` text null,
      \`document_date\` text null,
      \`link\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`number\`),
      constraint \`cycle_step_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`declared_value\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`subject\` text not null,
      \`code\` text not null,
      \`field\` text not null,
      \`act\` integer not null,
      \`number\` integer not null,
      \`value\` text null,
      \`source\` text not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`subject\`, \`code\`, \`field\`, \`act\`, \`number\`),
      constraint \`declared_value_municipality_year_act_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`) references \`act\` (\`municipality\`, \`year\`, \`ordinal\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`discrepancy\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`key\` text not null,
      \`origin\` text not null,
      \`code\` text not null,
      \`message\` text not null,
      \`objective\` text null,
      \`indicator\` text null,
      \`line\` integer null,
      \`text\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`key\`),
      constraint \`discrepancy_municipality_year_act_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`) references \`act\` (\`municipality\`, \`year\`, \`ordinal\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`document_issue\` (
      \`municipality\` text not null,
      \`document\` text not null,
      \`number\` integer not null,
      \`code\` text not null,
      \`severity\` text not null,
      \`message\` text not null,
      \`line\` integer null,
      \`heading\` text null,
      \`found\` text null,
      primary key (\`municipality\`, \`document\`, \`number\`),
      constraint \`document_issue_municipality_document_foreign\` foreign key (\`municipality\`, \`document\`) references \`source_document\` (\`municipality\`, \`id\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`evidence_file\` (
      \`municipality\` text not null,
      \`id\` text not null,
      \`year\` integer not null,
      \`indicator\` text not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`filename\` text not null,
      \`media_type\` text not null,
      \`size\` integer not null,
      \`sha256\` text not null,
      \`bytes\` blob not null,
      \`uploaded_at\` text not null,
      \`uploaded_by\` text not null,
      \`removed_at\` text null,
      primary key (\`municipality\`, \`id\`),
      constraint \`evidence_file_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`evidence_file_by_reading\` on \`evidence_file\` (\`municipality\`, \`year\`, \`indicator\`);`);

    this.addSql(`create table \`indicator\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`code\` text not null,
      \`code_order\` text collate BINARY not null,
      \`objective\` text not null,
      \`area\` text not null,
      \`sector\` text not null,
      \`title\` text null,
      \`title_folded\` text not null,
      \`formula\` text null,
      \`purpose\` text null,
      \`kind\` text not null,
      \`kind_inferred\` integer not null,
      \`direction\` text not null,
      \`direction_inferred\` integer not null,
      \`range_min\` double null,
      \`range_max\` double null,
      \`tolerance\` double null,
      \`weight\` double null,
      \`initial_target\` double null,
      \`target\` double null,
      \`zero_confirmed\` integer not null,
      \`zero_target\` integer not null,
      \`source_act\` integer not null,
      \`source_line\` integer null,
      \`source_text\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`code\`),
      constraint \`indicator_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`indicator_by_order\` on \`indicator\` (\`municipality\`, \`year\`, \`at_act\`, \`code_order\`);`);
    this.addSql(`create index \`indicator_by_objective\` on \`indicator\` (\`municipality\`, \`year\`, \`at_act\`, \`objective\`);`);

    this.addSql(`create table \`login_attempt\` (
      \`token_hash\` text not null primary key,
      \`state\` text not null,
      \`nonce\` text not null,
      \`code_verifier\` text not null,
      \`return_to\` text not null,
      \`expires_at\` text not null
    );`);

    this.addSql(`create table \`municipality\` (
      \`slug\` text not null primary key,
      \`name\` text not null,
      \`given_name\` text null
    );`);

    this.addSql(`create table \`objective\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`code\` text not null,
      \`code_order\` text collate BINARY not null,
      \`area\` text not null,
      \`sector\` text not null,
      \`title\` text null,
      \`title_folded\` text not null,
      \`definition\` text null,
      \`weight\` double null,
      \`initial_weight\` double null,
      \`source_act\` integer not null,
      \`source_line\` integer null,
      \`source_text\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`code\`),
      constraint \`objective_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`objective_by_order\` on \`objective\` (\`municipality\`, \`year\`, \`at_act\`, \`code_order\`);`);
    this.addSql(`create index \`objective_by_sector\` on \`objective\` (\`municipality\`, \`year\`, \`at_act\`, \`sector\`);`);
    this.addSql(`create index \`objective_by_area\` on \`objective\` (\`municipality\`, \`year\`, \`at_act\`, \`area\`);`);

    this.addSql(`create table \`pending_import\` (
      \`municipality\` text not null,
      \`id\` text not null,
      \`kind\` text not null,
      \`filename\` text not null,
      \`bytes\` blob not null,
      \`options\` text not null,
      \`edits\` text not null,
      \`report\` text not null,
      \`created_at\` text not null,
      \`created_by\` text not null,
      \`expires_at\` text not null,
      primary key (\`municipality\`, \`id\`)
    );`);

    this.addSql(`create table \`person\` (
      \`id\` text not null primary key,
      \`email\` text not null,
      \`name\` text not null,
      \`password_hash\` text null,
      \`issuer\` text null,
      \`subject\` text null,
      \`active\` integer not null,
      \`created_at\` text not null
    );`);
    this.addSql(`create unique index \`person_issuer_subject_unique\` on \`person\` (\`issuer\`, \`subject\`);`);
    this.addSql(`create unique index \`person_email_unique\` on \`person\` (\`email\`);`);

    this.addSql(`create table \`one_time_link\` (
      \`token_hash\` text not null primary key,
      \`person\` text null,
      \`purpose\` text not null,
      \`created_at\` text not null,
      \`expires_at\` text not null,
      constraint \`one_time_link_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`api_token\` (
      \`id\` text not null primary key,
      \`token_hash\` text not null,
      \`person\` text not null,
      \`name\` text not null,
      \`scopes\` text not null,
      \`created_at\` text not null,
      \`expires_at\` text not null,
      \`last_used_at\` text null,
      \`revoked_at\` text null,
      constraint \`api_token_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`api_token_by_person\` on \`api_token\` (\`person\`);`);
    this.addSql(`create unique index \`api_token_token_hash_unique\` on \`api_token\` (\`token_hash\`);`);

    this.addSql(`create table \`plan\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`period\` text null,
      \`closed\` integer not null,
      \`data_version\` integer not null,
      primary key (\`municipality\`, \`year\`),
      constraint \`plan_municipality_foreign\` foreign key (\`municipality\`) references \`municipality\` (\`slug\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`reading\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`indicator\` text not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`number\` integer not null,
      \`value\` text null,
      \`numerator\` text null,
      \`denominator\` text null,
      \`note\` text null,
      \`demonstration\` integer not null,
      \`measures_act\` integer not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text null,
      \`document\` text null,
      \`line\` integer null,
      \`text\` text null,
      \`withdrawn\` integer not null,
      primary key (\`municipality\`, \`year\`, \`indicator\`, \`as_of\`, \`final\`, \`number\`),
      constraint \`reading_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action,
      constraint \`reading_municipality_document_foreign\` foreign key (\`municipality\`, \`document\`) references \`source_document\` (\`municipality\`, \`id\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`reading_draft\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`indicator\` text not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`version\` integer not null,
      \`value\` text null,
      \`numerator\` text null,
      \`denominator\` text null,
      \`note\` text null,
      \`saved_at\` text not null,
      \`saved_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`indicator\`, \`as_of\`, \`final\`),
      constraint \`reading_draft_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`revision\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`number\` integer not null,
      \`kind\` text not null,
      \`initiative\` text not null,
      \`objective\` text not null,
      \`indicator\` text null,
      \`value_before\` text null,
      \`value_after\` text null,
      \`fields\` text not null,
      \`evidence\` text null,
      \`evidence_start\` integer null,
      \`evidence_end\` integer null,
      \`status\` text not null,
      \`reviewed_by\` text null,
      \`reviewed_at\` text null,
      \`review\` integer not null,
      \`origin\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`),
      constraint \`revision_municipality_year_act_line_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`, \`line\`) references \`variation\` (\`municipality\`, \`year\`, \`act\`, \`line\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`revision_by_objective\` on \`revision\` (\`municipality\`, \`year\`, \`objective\`);`);
    this.addSql(`create index \`revision_by_indicator\` on \`revision\` (\`municipality\`, \`year\`, \`indicator\`);`);

    this.addSql(`create table \`revision_review\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`number\` integer not null,
      \`review\` integer not null,
      \`status\` text not null,
      \`kind\` text not null,
      \`initiative\` text not null,
      \`objective\` text not null,
      \`indicator\` text null,
      \`value_before\` text null,
      \`value_after\` text null,
      \`fields\` text not null,
      \`note\` text null,
      \`reviewed_at\` text null,
      \`reviewed_by\` text null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`, \`review\`),
      constraint \`revision_review_municipality_year_act_line_number_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`) references \`revision\` (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`role_grant\` (
      \`municipality\` text not null,
      \`person\` text not null,
      \`role\` text not null,
      primary key (\`municipality\`, \`person\`, \`role\`),
      constraint \`role_grant_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`role_grant_by_person\` on \`role_grant\` (\`person\`);`);

    this.addSql(`create table \`score\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`level\` text not null,
      \`key\` text not null,
      \`current_value\` double null,
      \`closed_value\` double null,
      \`current_coverage\` double not null,
      \`current_lower_bound\` double null,
      \`current_upper_bound\` double null,
      \`initial_value\` double null,
      \`initial_coverage\` double not null,
      \`initial_lower_bound\` double null,
      \`initial_upper_bound\` double null,
      \`weighting\` text not null,
      \`unknown_weights\` integer not null,
      \`reported\` integer not null,
      \`total\` integer not null,
      \`easing\` double null,
      \`compared\` integer not null,
      \`achieved\` integer not null,
      \`partial\` integer not null,
      \`missed\` integer not null,
      \`not_reported\` integer not null,
      \`not_measurable\` integer not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`level\`, \`key\`),
      constraint \`score_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`scoring_policy\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`number\` integer not null,
      \`name\` text not null,
      \`version\` integer not null,
      \`achieved\` text not null,
      \`partial\` text not null,
      \`lower_rule\` text not null,
      \`article\` text not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`number\`),
      constraint \`scoring_policy_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`sector\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`key\` text not null,
      \`position\` integer not null,
      \`name\` text not null,
      \`name_folded\` text not null,
      \`manager\` text null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`key\`),
      constraint \`sector_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`sector_grant\` (
      \`municipality\` text not null,
      \`person\` text not null,
      \`sector\` text not null,
      \`delegated_by\` text null,
      \`until\` text null,
      primary key (\`municipality\`, \`person\`, \`sector\`),
      constraint \`sector_grant_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`sector_grant_by_person\` on \`sector_grant\` (\`person\`);`);

    this.addSql(`create table \`session\` (
      \`token_hash\` text not null primary key,
      \`person\` text not null,
      \`created_at\` text not null,
      \`last_seen_at\` text not null,
      \`expires_at\` text not null,
      constraint \`session_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`session_by_person\` on \`session\` (\`person\`);`);

    this.addSql(`create table \`source_document\` (
      \`municipality\` text not null,
      \`id\` text not null,
      \`year\` integer not null,
      \`kind\` text not null,
      \`filename\` text not null,
      \`sha256\` text not null,
      \`content_digest\` text not null,
      \`bytes\` blob not null,
      \`text\` text not null,
      \`imported_at\` text not null,
      \`imported_by\` text null,
      primary key (\`municipality\`, \`id\`),
      constraint \`source_document_municipality_foreign\` foreign key (\`municipality\`) references \`municipality\` (\`slug\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`stated_value\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`subject\` text not null,
      \`code\` text not null,
      \`field\` text not null,
      \`act\` integer not null,
      \`phase\` text not null,
      \`number\` integer not null,
      \`value\` text null,
      \`line\` integer null,
      \`text\` text not null,
      \`revision\` integer null,
      \`review\` integer not null,
      primary key (\`municipality\`, \`year\`, \`subject\`, \`code\`, \`field\`, \`act\`, \`phase\`, \`number\`),
      constraint \`stated_value_municipality_year_act_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`) references \`act\` (\`municipality\`, \`year\`, \`ordinal\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`strategic_area\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`key\` text not null,
      \`position\` integer not null,
      \`name\` text not null,
      \`name_folded\` text not null,
      \`kind\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`key\`),
      constraint \`strategic_area_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`submission\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`sector\` text not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`number\` integer not null,
      \`state\` text not null,
      \`reason\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`sector\`, \`as_of\`, \`final\`, \`number\`),
      constraint \`submission_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`variation\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`objective\` text not null,
      \`indicator\` text null,
      \`request\` text null,
      \`motivation\` text null,
      \`decision\` text null,
      \`readable\` integer not null,
      \`outcome\` text not null,
      \`text\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`),
      constraint \`variation_municipality_year_act_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`) references \`act\` (\`municipality\`, \`year\`, \`ordinal\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`variation_by_objective\` on \`variation\` (\`municipality\`, \`year\`, \`objective\`);`);

    this.addSql(`create table \`variation_settlement\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`number\` integer not null,
      \`outcome\` text not null,
      \`reason\` text not null,
      \`decided_on\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`),
      constraint \`variation_settlement_municipality_year_act_line_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`, \`line\`) references \`variation\` (\`municipality\`, \`year\`, \`act\`, \`line\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`weight_change\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`number\` integer not null,
      \`objective\` text not null,
      \`weight_before\` double null,
      \`weight_after\` double not null,
      \`reduced\` integer not null,
      \`sector_effect\` double null,
      \`area_effect\` double null,
      \`effect_unknown_because\` text null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`),
      constraint \`weight_change_municipality_year_act_line_number_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`) references \`revision\` (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`weight_change_by_objective\` on \`weight_change\` (\`municipality\`, \`year\`, \`objective\`);`);
  }
}
