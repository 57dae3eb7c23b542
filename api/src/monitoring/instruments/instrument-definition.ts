/** Equals the GraphQL enum `InstrumentCode`. */
export type InstrumentCode =
  'BAM' | 'PHQ_9' | 'PHQ_2' | 'GAD_7' | 'AUDIT_C' | 'BARC_10' | 'PACS' | 'CRAVING';

/** A text in the languages of the product. */
export interface LocalizedText {
  en: string;
  es: string;
}

/** One possible answer; its value is what enters the score. */
export interface Choice {
  value: number;
  label: LocalizedText;
}

/** Raw answers `from` to `to`, both included, are worth `points`. */
export interface PointBand {
  from: number;
  to: number;
  points: number;
}

interface ItemBase {
  /** As printed on the instrument: `1`, `7A`. */
  code: string;
  text: LocalizedText;
  /** Whether the answer enters a score. */
  scored: boolean;
}

export interface ChoiceItem extends ItemBase {
  kind: 'CHOICE';
  choices: readonly Choice[];
}

/** A whole number from `min` to `max`, both included. */
export interface NumberItem extends ItemBase {
  kind: 'NUMBER';
  min: number;
  max: number;
  unit: 'DAYS' | 'NIGHTS' | 'POINTS';
  /** Absent: the answer is its own points. */
  pointBands?: readonly PointBand[];
}

export type InstrumentItem = ChoiceItem | NumberItem;

/** Scores `from` to `to`, both included, carry the band's code. A band never is a diagnosis. */
export interface ScoreBand {
  code: string;
  from: number;
  to: number;
  /** Raised while the score lies in this band. */
  flag?: string;
}

/** The sum of the points of its items. */
export interface Subscale {
  /** `TOTAL` where there is one only. */
  code: string;
  items: readonly string[];
  min: number;
  max: number;
  higherIs: 'WORSE' | 'BETTER';
  bands: readonly ScoreBand[];
}

/** One answer that calls for attention by itself, whatever the sum and whatever else is missing. */
export interface ItemFlag {
  code: string;
  item: string;
  atLeast: number;
}

/** When `item` is answered `equals`, then `impliedItem` can only be `impliedValue`. */
export interface Implication {
  item: string;
  equals: number;
  impliedItem: string;
  impliedValue: number;
}

/** A questionnaire as data. */
export interface InstrumentDefinition {
  code: InstrumentCode;
  /** Grows when wording or scoring changes. */
  version: number;
  title: LocalizedText;
  description: LocalizedText;
  /** Read before the items. */
  instructions: LocalizedText;
  license: string;
  source: string;
  /** Where the Spanish wording comes from. */
  spanishSource: string;
  /** How many days back the items ask; null when they ask of now. */
  windowDays: number | null;
  items: readonly InstrumentItem[];
  implications: readonly Implication[];
  /** How many items a subscale may lack and still be scored, by the mean of the others. */
  maxMissing: number;
  subscales: readonly Subscale[];
  itemFlags: readonly ItemFlag[];
}

/** Answers by item code: the value of a choice, or the number itself. */
export type Answers = Readonly<Record<string, number>>;
