/** The groups of example questions. */
export type ExampleGroup = 'results' | 'missing' | 'changes' | 'comparison' | 'documents';

type ExampleQuery = {
  group: ExampleGroup;
  /** On the default plan, unless `onPlan` names another one. */
  query: string;
  /** Variables that take their first value from the plan. */
  needs?: 'sector';
};

/** The queries that answer the questions of `text.explorer.questions`, under the same names. */
export const examples = {
  aree: {
    group: 'results',
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
  settori: {
    group: 'results',
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
  sottoTarget: {
    group: 'results',
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
  sottoTargetSettore: {
    group: 'results',
    needs: 'sector',
    query: `query SottoIlTargetNelSettore($settore: String!) {
  plan {
    indicators(
      where: { attainment: { lt: 100 }, objective: { sector: { name: { eq: $settore } } } }
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
        objective { code title }
      }
    }
  }
}
`,
  },
  lontani: {
    group: 'results',
    query: `query ObiettiviPiuLontani {
  plan {
    objectives(orderBy: [{ field: SCORE, direction: ASC }], first: 10) {
      nodes {
        code
        title
        weight
        sector { name }
        score { value coverage lowerBound upperBound }
      }
    }
  }
}
`,
  },
  oltre: {
    group: 'results',
    query: `query OltreIlTarget {
  plan {
    indicators(where: { status: { eq: ACHIEVED } }, first: 1000) {
      totalCount
      nodes { code title target actual attainment { value raw } }
    }
  }
}
`,
  },
  gruppi: {
    group: 'results',
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
  daRendicontare: {
    group: 'missing',
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
  misuratiInParte: {
    group: 'missing',
    query: `query MisuratiInParte {
  plan {
    objectives(where: { coverage: { lt: 1 } }, orderBy: [{ field: COVERAGE, direction: ASC }]) {
      totalCount
      nodes { code title score { value coverage lowerBound upperBound reported total } }
    }
  }
}
`,
  },
  senzaTarget: {
    group: 'missing',
    query: `query SenzaTarget {
  plan {
    indicators(where: { target: { isNull: true } }) {
      totalCount
      nodes { code title actual objective { code sector { name } } }
    }
  }
}
`,
  },
  pesoIgnoto: {
    group: 'missing',
    query: `query PesoNonDisponibile {
  plan {
    objectives(where: { weight: { isNull: true } }) {
      totalCount
      nodes { code title sector { name } }
    }
  }
}
`,
  },
  pesiRidotti: {
    group: 'changes',
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
  targetCambiati: {
    group: 'changes',
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
  nonAccolte: {
    group: 'changes',
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
  primaEDopo: {
    group: 'changes',
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
  fasi: {
    group: 'missing',
    query: `query FasiInRitardo {
  plan {
    phases(where: { state: { eq: LATE } }) {
      title
      due
      initialDue
      percent
      objective { code title sector { name } }
    }
  }
}
`,
  },
  confronto: {
    group: 'comparison',
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
  inizialeVigente: {
    group: 'comparison',
    query: `query ConfrontoPerSettore {
  plan {
    vigente: comparison(by: SECTOR, basis: CURRENT) { label attainment coverage }
    iniziale: comparison(by: SECTOR, basis: INITIAL) { label attainment coverage }
  }
}
`,
  },
  effetto: {
    group: 'comparison',
    query: `query EffettoDelleVariazioni {
  plan {
    vigente: score(basis: CURRENT) { value coverage }
    iniziale: score(basis: INITIAL) { value coverage }
    easing { value compared notComparable { code title } }
  }
}
`,
  },
  percentuali: {
    group: 'comparison',
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
  fonti: {
    group: 'documents',
    query: `query Fonti {
  plan {
    indicators(first: 1000, orderBy: [{ field: CODE, direction: ASC }]) {
      nodes { code title target source { document { filename } line } }
    }
  }
}
`,
  },
  incongruenze: {
    group: 'documents',
    query: `query Incongruenze {
  plan {
    discrepancies { code message objective { code } indicator { code } source { line text } }
    acts { ordinal title document { filename issues { code severity message line } } }
  }
}
`,
  },
} as const satisfies Readonly<Record<string, ExampleQuery>>;

export type ExampleName = keyof typeof examples;
