import { Migration } from '@mikro-orm/migrations';

export class PhaseShare0007 extends Migration {
  override name = '0007-phase-share';

  override up(): void {
    this.addSql(`alter table "scoring_policy" add "phase_share" text not null default '0';`);
  }
}
