import type { Language } from '@traguardo/schema/format';
import { englishCampaigns } from '#words/en/campaigns.js';
import { type CampaignsText, italianCampaigns } from '#words/it/campaigns.js';
import { useLanguage } from '#words/language.js';

const texts: Record<Language, CampaignsText> = { it: italianCampaigns, en: englishCampaigns };

/** The sentences of the Monitoraggio in the language in use. */
export function useCampaignsText(): CampaignsText {
  return texts[useLanguage().language];
}
