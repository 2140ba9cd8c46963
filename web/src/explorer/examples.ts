/** A question an analyst would start from, and the query that answers it. */
export type Example = { id: string; question: string; query: string };

export const examples: readonly [Example, ...Example[]] = [
  {
    id: 'aree',
    question: 'A che punto è ogni area, e quanto è misurato?',
    query: `query AreeStrategiche {
  plan {
    year
    score { value coverage lowerBound upperBound }
    areas {
      name
      score { value coverage reported total }
    }
  }
}
`,
  },
  {
    id: 'settori',
    question: 'A che punto è ogni settore?',
    query: `query Settori {
  plan {
    sectors {
      name
      manager
      score { value coverage reported total }
      statusCounts { achieved partial missed notReported notMeasurable }
    }
  }
}
`,
  },
  {
    id: 'sotto-target',
    question: 'Quali indicatori sono sotto il target?',
    query: `query SottoIlTarget {
  plan {
    indicators(
      where: { attainment: { lt: 100 } }
      orderBy: [{ field: ATTAINMENT, direction: ASC }]
    ) {
      totalCount
      nodes {
        code
        title
        target
        actual
        deviation
        attainment { value }
        objective { code sector { name } }
      }
    }
  }
}
`,
  },
  {
    id: 'da-rendicontare',
    question: 'Che cosa non è ancora rendicontato?',
    query: `query NonRendicontati {
  plan {
    indicators(where: { status: { eq: NOT_REPORTED } }) {
      totalCount
      nodes { code title target objective { code sector { name } } }
    }
  }
}
`,
  },
  {
    id: 'pesi-ridotti',
    question: 'Quali obiettivi hanno perso peso, e con quali parole?',
    query: `query PesiRidotti {
  plan {
    weightChanges(direction: REDUCED) {
      objective { code title sector { name } }
      from
      to
      initiative
      evidence { text source { line document { filename } } }
    }
  }
}
`,
  },
  {
    id: 'target-cambiati',
    question: 'Quali target sono cambiati?',
    query: `query TargetCambiati {
  plan {
    variations(where: { revisionKind: { in: [TARGET_CHANGED, TARGET_INSERTED, INDICATOR_REDEFINED] } }) {
      objective { code }
      indicator { code title initialTarget target }
      outcome
      revisions { kind from to fields { field from to } }
    }
  }
}
`,
  },
  {
    id: 'non-accolte',
    question: 'Quali richieste non sono state accolte, o sono state rinviate?',
    query: `query NonAccolte {
  plan {
    variations(where: { outcome: { in: [REJECTED, DEFERRED] } }) {
      objective { code title }
      request
      motivation
      decision
      outcome
    }
  }
}
`,
  },
  {
    id: 'prima-e-dopo',
    question: 'Com’era il piano prima dell’ultima variazione, e com’è ora?',
    query: `query PrimaEDopo {
  prima: plan(atAct: 0) {
    atAct
    indicators(first: 1000) { nodes { code target weight } }
  }
  dopo: plan {
    atAct
    indicators(first: 1000) { nodes { code target weight } }
  }
}
`,
  },
  {
    id: 'effetto',
    question: 'Quanto del risultato viene dai target cambiati?',
    query: `query EffettoDelleVariazioni {
  plan {
    vigente: score(basis: CURRENT) { value coverage }
    iniziale: score(basis: INITIAL) { value coverage }
    easing { value compared notComparable { code title } }
  }
}
`,
  },
  {
    id: 'confronto',
    question: 'Preventivo e consuntivo, indicatore per indicatore?',
    query: `query Confronto {
  plan {
    comparison(by: INDICATOR) {
      code
      label
      target
      actual
      deviation
      attainment
      status
    }
  }
}
`,
  },
  {
    id: 'percentuali',
    question: 'Quali indicatori percentuali hanno un target di almeno 80?',
    query: `query Percentuali {
  plan {
    indicators(
      where: { and: [{ kind: { eq: PERCENT } }, { target: { gte: 80 } }] }
      orderBy: [{ field: WEIGHT, direction: DESC }, { field: CODE, direction: ASC }]
    ) {
      totalCount
      nodes { code title target weight }
    }
  }
}
`,
  },
  {
    id: 'gruppi',
    question: 'Quanti indicatori per settore, e con quale risultato medio?',
    query: `query PerSettore {
  plan {
    indicators {
      groups(by: [SECTOR]) {
        key { sector }
        count
        averageAttainment
        minAttainment
        maxAttainment
      }
    }
  }
}
`,
  },
  {
    id: 'incongruenze',
    question: 'Che cosa, nei documenti, si contraddice?',
    query: `query Incongruenze {
  plan {
    discrepancies { code message objective { code } indicator { code } source { line text } }
    acts { ordinal title document { filename issues { code severity message line } } }
  }
}
`,
  },
];
