/** The concept of a word of a decision. All words of one concept are read alike. */
export type Concept =
  | 'ACCEPT'
  | 'REJECT'
  | 'OBSTACLE'
  | 'KEEP'
  | 'ASSESS'
  | 'SUSPEND'
  | 'WITHDRAW'
  | 'EXPLAIN'
  | 'POSTPONE'
  | 'SHIFT'
  | 'CHANGE'
  | 'REDEFINE'
  | 'REMOVE'
  | 'ADD'
  | 'MOVE'
  | 'NEUTRALISE'
  | 'RELATIVE_CHANGE'
  | 'TARGET'
  | 'VALUE'
  | 'WEIGHT'
  | 'INDICATOR'
  | 'OBJECTIVE'
  | 'PHASE'
  | 'FORMULA'
  | 'PURPOSE'
  | 'TITLE'
  | 'SECTOR'
  | 'AREA'
  | 'REQUEST'
  | 'NATURE'
  | 'REPORT'
  | 'AUX'
  | 'NOT'
  | 'CAUSE'
  | 'IF'
  | 'THEN'
  | 'EXCEPT'
  | 'PARTLY'
  | 'ASK';

/** FINITE and PARTICIPLE make a sentence with its auxiliary; the others name an action inside one. */
export type Form = 'FINITE' | 'PARTICIPLE' | 'INFINITIVE' | 'GERUND' | 'NOUN';

export interface Lexeme {
  readonly concept: Concept;
  readonly form: Form;
}

/** Infinitive, gerund, participle stems, finite forms and nouns, each list joined by commas. */
export const IRREGULAR: readonly (readonly [Concept, string])[] = [
  [
    'ACCEPT',
    'accogliere accogliendo accolt accoglie,accolgono,accogliamo,accogliera,accolga,accolgasi accoglimento,accoglibile,accoglibili',
  ],
  ['ACCEPT', 'concedere concedendo concess concede,concedono,concediamo concessione'],
  ['ACCEPT', 'ammettere ammettendo ammess ammette,ammettono,ammettiamo ammissibile,ammissibili'],
  ['ACCEPT', 'assentire assentendo assentit assente assenso'],
  ['ACCEPT', 'acconsentire acconsentendo acconsentit acconsente,acconsentono'],
  ['ACCEPT', 'recepire recependo recepit recepisce,recepiscono recepimento'],
  ['ACCEPT', 'condividere condividendo condivis condivide,condividono,condividiamo'],
  ['ACCEPT', 'accedere accedendo  accede,accedono'],
  ['ACCEPT', 'aderire aderendo aderit aderisce,aderiscono'],
  ['ACCEPT', 'convenire convenendo convenut conviene,convengono,conveniamo'],
  ['ACCEPT', 'riconoscere riconoscendo riconosciut riconosce,riconoscono'],
  ['REJECT', 'respingere respingendo respint respinge,respingono,respingiamo'],
  ['REJECT', 'disattendere disattendendo disattes disattende'],
  ['KEEP', 'mantenere mantenendo mantenut mantiene,mantengono,manterra mantenimento'],
  ['KEEP', 'restare restando restat resta,restano,restera'],
  ['KEEP', 'permanere permanendo  permane,permangono'],
  ['KEEP', 'rimanere rimanendo rimast rimane,rimangono,rimarra'],
  ['SUSPEND', 'sospendere sospendendo sospes sospende,sospendono sospensione'],
  ['POSTPONE', 'differire differendo differit differisce,differiscono differimento'],
  ['CHANGE', 'ridurre riducendo ridott riduce,riducono,riduciamo,riduca riduzione,riduzioni'],
  ['CHANGE', 'diminuire diminuendo diminuit diminuisce,diminuiscono diminuzione,diminuzioni'],
  ['CHANGE', 'definire definendo definit definisce,definiscono'],
  ['CHANGE', 'stabilire stabilendo stabilit stabilisce,stabiliscono'],
  ['CHANGE', 'ristabilire ristabilendo ristabilit ristabilisce'],
  ['CHANGE', 'attribuire attribuendo attribuit attribuisce,attribuiscono attribuzione'],
  ['CHANGE', 'correggere correggendo corrett corregge,correggono correzione'],
  ['CHANGE', 'abbattere abbattendo abbattut abbatte,abbattono abbattimento'],
  ['CHANGE', 'calare calando calat cala,calano'],
  ['CHANGE', 'contenere contenendo contenut '],
  ['CHANGE', 'accrescere accrescendo accresciut accresce'],
  ['CHANGE', 'scendere scendendo sces scende,scendono'],
  ['CHANGE', 'divenire divenendo divenut diviene,divengono,diverra'],
  ['CHANGE', 'rivedere rivedendo rivist rivede,rivedono'],
  ['CHANGE', 'assumere assumendo assunt assume,assumono'],
  ['CHANGE', 'ricondurre riconducendo ricondott riconduce'],
  ['REDEFINE', 'sostituire sostituendo sostituit sostituisce,sostituiscono,sostituiamo sostituzione,sostituzioni'],
  ['REDEFINE', 'ridefinire ridefinendo ridefinit ridefinisce,ridefiniscono ridefinizione'],
  ['REDEFINE', 'riscrivere riscrivendo riscritt riscrive'],
  ['REMOVE', 'sopprimere sopprimendo soppress sopprime,sopprimono soppressione'],
  ['REMOVE', 'togliere togliendo tolt toglie,tolgono,togliamo'],
  ['REMOVE', 'espungere espungendo espunt espunge espunzione'],
  ['REMOVE', 'abolire abolendo abolit abolisce abolizione'],
  ['REMOVE', 'rimuovere rimuovendo rimoss rimuove,rimuovono rimozione'],
  ['REMOVE', 'escludere escludendo esclus esclude,escludono esclusione'],
  ['REMOVE', 'omettere omettendo omess omette omissione'],
  ['ADD', 'inserire inserendo inserit inserisce,inseriscono,inseriamo inserimento'],
  ['ADD', 'aggiungere aggiungendo aggiunt aggiunge,aggiungono'],
  ['ADD', 'introdurre introducendo introdott introduce,introducono introduzione'],
  ['ADD', 'istituire istituendo istituit istituisce'],
  ['POSTPONE', 'rimettere rimettendo rimess rimette,rimettono'],
  ['MOVE', 'trasferire trasferendo trasferit trasferisce,trasferiscono trasferimento'],
  ['ASK', 'chiedere chiedendo  chiede,chiedono,chiediamo,chiedeva '],
  ['ASK', 'richiedere richiedendo  richiede,richiedono,richiediamo '],
  ['ASK', 'proporre proponendo  propone,propongono,proponiamo '],
  ['EXPLAIN', 'suggerire suggerendo  suggerisce,suggeriscono '],
  ['MOVE', 'confluire confluendo confluit confluisce,confluiscono'],
];

/** Stems of verbs in -are. */
export const REGULAR: readonly (readonly [Concept, string])[] = [
  ['ACCEPT', 'accett autorizz ratific avall'],
  ['REJECT', 'deneg rigett rifiut neg bocci'],
  ['KEEP', 'conferm lasci'],
  ['ASSESS', 'valut riesamin esamin rivalut'],
  ['POSTPONE', 'rinvi rimand posticip prorog slitt demand procrastin dilazion'],
  ['SHIFT', 'spost'],
  [
    'CHANGE',
    'arriv attest ripes decrement ricalcol riparametr maggior arrotond valorizz allin adott vari modific ridetermin determin fiss rifiss port riport pass aument elev innalz abbass increment rimodul adegu aggiorn ricalibr rettific quantific ridimension alz divent assegn cambi decurt riequilibr riproporzion ripar riquantific revision',
  ],
  ['RELATIVE_CHANGE', 'dimezz raddoppi triplic azzer'],
  ['REDEFINE', 'riformul ridenomin rinomin denomin intitol trasform reimpost'],
  ['REMOVE', 'elimin stralci cancell depenn annull'],
  ['MOVE', 'riassegn ricolloc affid transit'],
  ['NEUTRALISE', 'neutralizz sterilizz'],
  ['WITHDRAW', 'ritir rinunci'],
  ['ASK', 'domand'],
  ['EXPLAIN', 'precis specific evidenzi ricord ramment invit raccomand sollecit auspic'],
  ['REPORT', 'rendicont consuntiv'],
];

/** Words that are not conjugated: nouns, adjectives, conjunctions. */
export const NOUNS: readonly (readonly [Concept, string])[] = [
  [
    'ACCEPT',
    'favorevole favorevoli favorevolmente positivamente ok concorda concordano condivisibile condivisibili congruo congrua congrui congrue assentibile assentibili accettabile accettabili approvabile approvabili autorizzabile percorribile',
  ],
  [
    'REJECT',
    'contrario contraria sfavorevole sfavorevolmente inaccoglibile inaccoglibili inammissibile inammissibili improcedibile improcedibili improponibile irricevibile irricevibili diniego rigetto no',
  ],
  [
    'OBSTACLE',
    'ostativo ostativa ostativi ostative osta ostano obiezione obiezioni contrarieta eccepire obiettare osservare rilevare',
  ],
  [
    'KEEP',
    'invariato invariata invariati invariate immutato immutata immutati immutate inalterato inalterata inalterati inalterate conferma fermo ferma fermi ferme',
  ],
  ['POSTPONE', 'rinvio proroga posticipo'],
  ['SHIFT', 'spostamento'],
  [
    'CHANGE',
    'decremento decrementi modificabile modificabili riducibile modifica modifiche variazione variazioni aumento incremento innalzamento abbassamento rettifica adeguamento passaggio revisione aggiornamento',
  ],
  ['RELATIVE_CHANGE', 'dimezzamento meta doppio'],
  ['REMOVE', 'stralcio'],
  ['TARGET', 'target targets'],
  ['VALUE', 'valore valori dato soglia traguardo livello'],
  ['WEIGHT', 'peso pesi pesa pesano ponderazione pesatura'],
  ['INDICATOR', 'indicatore indicatori ind indic'],
  ['OBJECTIVE', 'obiettivo obiettivi'],
  ['PHASE', 'fase fasi milestone'],
  ['FORMULA', 'formula formule'],
  ['PURPOSE', 'finalita'],
  ['TITLE', 'titolo denominazione dicitura intestazione'],
  ['SECTOR', 'settore'],
  ['AREA', 'area linea'],
  ['REQUEST', 'richiesta richieste istanza istanze proposta proposte domanda domande'],
  ['NATURE', 'natura polarita verso'],
  ['REPORT', 'consuntivo rendicontazione rendicontato rendicontare consuntivare consuntivazione rendiconto'],
  ['NOT', "non niente ne' nessun nessuno nessuna nessuna senza nulla impossibile"],
  [
    'CAUSE',
    'poiche perche considerato considerata considerati considerate considerando giacche siccome stante stanti visto vista visti viste essendo avendo rilevato',
  ],
  ['IF', 'se qualora laddove purche sempreche ove'],
  [
    'THEN',
    'conseguentemente pertanto quindi inoltre altresi contestualmente contemporaneamente mentre ma pero tuttavia bensi infine nonche analogamente parimenti dunque invece',
  ],
  ['EXCEPT', 'tranne eccetto salvo eccezione'],
  ['PARTLY', 'parzialmente parziale limitatamente'],
];

export const AUXILIARIES =
  "viene vengono verra verranno venga vengano e' sono sara saranno sia siano va vanno andra andranno deve devono dovra dovranno puo possono potra potranno ritiene ritengono dovrebbe dovrebbero potrebbe";
