/** Equals the GraphQL enum `SubstanceClass`. */
export type SubstanceClass =
  | 'OPIOID'
  | 'OPIOID_MEDICATION'
  | 'STIMULANT'
  | 'SEDATIVE'
  | 'ALCOHOL'
  | 'CANNABIS'
  | 'NICOTINE'
  | 'HALLUCINOGEN'
  | 'OTHER';

/**
 * Which classes make a slip CRITICAL, because the supply on the street may contain fentanyl and
 * tolerance is lost in recovery (to be confirmed by the organization's clinicians).
 *
 * Methadone and buprenorphine are medication: by themselves they never make a slip one with opioids.
 * Sedatives count: pills from the street are often counterfeit, and with opioids they stop breathing.
 * OTHER does not count, since nothing is known of it; the answer to such a slip still shows naloxone.
 */
const opioidOrStreetDrug: Record<SubstanceClass, boolean> = {
  OPIOID: true,
  OPIOID_MEDICATION: false,
  STIMULANT: true,
  SEDATIVE: true,
  ALCOHOL: false,
  CANNABIS: false,
  NICOTINE: false,
  HALLUCINOGEN: true,
  OTHER: false,
};

export function isOpioidOrStreetDrug(substance: SubstanceClass): boolean {
  return opioidOrStreetDrug[substance];
}

/** Names as people and data sets write them, in lower case without accents. */
const names: Record<Exclude<SubstanceClass, 'OTHER'>, readonly string[]> = {
  OPIOID: [
    'opioid',
    'opioids',
    'opiate',
    'opiates',
    'opioide',
    'opioides',
    'heroin',
    'heroina',
    'fentanyl',
    'fentanilo',
    'morphine',
    'codeine',
    'oxycodone',
    'oxycontin',
    'oxy',
    'percocet',
    'hydrocodone',
    'vicodin',
    'hydromorphone',
    'dilaudid',
    'demerol',
    'tramadol',
    'kratom',
  ],
  OPIOID_MEDICATION: [
    'methadone',
    'metadona',
    'buprenorphine',
    'buprenorfina',
    'suboxone',
    'subutex',
    'sublocade',
  ],
  STIMULANT: [
    'cocaine',
    'cocaina',
    'crack',
    'amphetamine',
    'amphetamines',
    'methamphetamine',
    'metanfetamina',
    'meth',
    'crystal meth',
    'cathinones',
    'methylphenidate',
    'stimulant',
    'stimulants',
  ],
  SEDATIVE: [
    'benzodiazepine',
    'benzodiazepines',
    'benzodiacepinas',
    'benzos',
    'xanax',
    'valium',
    'sedative',
    'sedatives',
    'barbiturate',
    'barbiturates',
  ],
  ALCOHOL: ['alcohol', 'beer', 'wine', 'liquor', 'cerveza', 'vino', 'licor'],
  CANNABIS: ['cannabis', 'thc', 'marijuana', 'marihuana', 'weed', 'pot', 'hashish'],
  NICOTINE: ['nicotine', 'nicotina', 'tobacco', 'tabaco', 'cigarettes', 'cigarrillos'],
  // Synthetic cannabinoids stand here and not with cannabis: they are street drugs of unknown make.
  HALLUCINOGEN: [
    'hallucinogen',
    'hallucinogens',
    'mdma/hallucinogen',
    'mdma',
    'ecstasy',
    'lsd',
    'pcp',
    'ketamine',
    'inhalant',
    'inhalants',
    'k2',
    'spice',
  ],
};

const classByName = new Map(
  Object.entries(names).flatMap(([substance, spellings]) =>
    spellings.map((spelling) => [spelling, substance as SubstanceClass] as const),
  ),
);

/** The class of a substance by its name; OTHER when the name is not known, never a guess. */
export function substanceClassOf(name: string): SubstanceClass {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
  return classByName.get(plain) ?? 'OTHER';
}

/**
 * Whether use of these ends a run in recovery. Medication for opioid use disorder is recovery, and
 * nicotine is no slip.
 */
export function endsRecoveryRun(substances: readonly SubstanceClass[]): boolean {
  return substances.some((s) => s !== 'OPIOID_MEDICATION' && s !== 'NICOTINE');
}
