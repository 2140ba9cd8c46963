import type { Language } from '../format.js';
import { useLanguage } from '../language.js';
import { englishCampaigns } from './english-campaigns.js';
import { type CampaignsText, italianCampaigns } from './italian-campaigns.js';

const texts: Record<Language, CampaignsText> = { it: italianCampaigns, en: englishCampaigns };

/** The sentences of the Monitoraggio in the language in use. */
export function useCampaignsText(): CampaignsText {
  return texts[useLanguage().language];
}
