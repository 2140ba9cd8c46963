import { Migration } from '@mikro-orm/migrations';

export class CampaignSteering0012 extends Migration {
  override name = '0012-campaign-steering';

  override up(): void {
    this.addSql(`alter table \`campaign\` add column \`reminding\` integer not null default false;`);
    this.addSql(`alter table \`campaign\` add column \`reminded_for\` text null;`);
    this.addSql(`alter table \`campaign\` add column \`closed_at\` text null;`);

    this.addSql(`alter table \`submission\` add column \`noticed_at\` text null;`);
  }
}
