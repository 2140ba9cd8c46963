import { InitialSchema0001 } from './0001-initial-schema.js';
import { AcceptedRoles0002 } from './0002-accepted-roles.js';
import { SessionBrowser0003 } from './0003-session-browser.js';
import { TokenMakers0004 } from './0004-token-makers.js';
import { PlanBones0005 } from './0005-plan-bones.js';
import { MemberCodes0006 } from './0006-member-codes.js';
import { PhaseShare0007 } from './0007-phase-share.js';
import { SourcePage0008 } from './0008-source-page.js';
import { ImportQuestions0009 } from './0009-import-questions.js';
import { ScoreSums0010 } from './0010-score-sums.js';
import { ReportTexts0011 } from './0011-report-texts.js';
import { CampaignSteering0012 } from './0012-campaign-steering.js';
import { MunicipalityFacts0013 } from './0013-municipality-facts.js';
import { DerivedForm0014 } from './0014-derived-form.js';
import { PhaseEvidenceAndReplacedActs0015 } from './0015-phase-evidence-and-replaced-acts.js';

export const migrations = [InitialSchema0001, AcceptedRoles0002, SessionBrowser0003, TokenMakers0004, PlanBones0005, MemberCodes0006, PhaseShare0007, SourcePage0008, ImportQuestions0009, ScoreSums0010, ReportTexts0011, CampaignSteering0012, MunicipalityFacts0013, DerivedForm0014, PhaseEvidenceAndReplacedActs0015];
