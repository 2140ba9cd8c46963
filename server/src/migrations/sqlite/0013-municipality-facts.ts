import { Migration } from '@mikro-orm/migrations';

export class MunicipalityFacts0013 extends Migration {
  override name = '0013-municipality-facts';

  override up(): void {
    this.addSql(`alter table \`municipality\` add column \`stated_kind\` text null;`);
    this.addSql(`alter table \`municipality\` add column \`stated_name\` text null;`);
    this.addSql(`alter table \`municipality\` add column \`ipa_code\` text null;`);
    this.addSql(`alter table \`municipality\` add column \`istat_code\` text null;`);
    this.addSql(`alter table \`municipality\` add column \`population\` integer null;`);
  }
}
