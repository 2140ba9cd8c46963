/** Words of a misprint: what is said of it corrects the plan, and tells no earlier change. */
export const MISTAKEN = /^(?:error[ei]|erroneamente|errat[oaie]|refus[oi]|svista|leggasi)$/;
