import { Migration } from '@mikro-orm/migrations';

export class CampaignSteering0012 extends Migration {
  override name = '0012-campaign-steering';

  override up(): void {
    this.addSql(`alter table "campaign" add "reminding" boolean not null default false, add "reminded_for" text null, add "closed_at" text null;`);

    this.addSql(`alter table "submission" add "noticed_at" text null;`);
  }
}
