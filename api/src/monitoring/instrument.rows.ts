import type { Instrument, InstrumentItem } from '../generated/schema.ts';
import { instruments } from './instruments/instrument-catalog.ts';
import type {
  InstrumentDefinition,
  InstrumentItem as ItemDefinition,
} from './instruments/instrument-definition.ts';
import { localized } from './safety.ts';

/** Every instrument as the schema has it. */
export const allInstruments: Instrument[] = instruments.map(toInstrument);

function toInstrument(definition: InstrumentDefinition): Instrument {
  const { code, version, license, source, windowDays } = definition;
  return {
    code,
    version,
    title: localized(definition.title),
    license,
    source,
    windowDays,
    items: definition.items.map(toItem),
  };
}

function toItem(item: ItemDefinition): InstrumentItem {
  const { code, kind, scored } = item;
  const choices = item.kind === 'CHOICE' ? item.choices : [];
  return {
    code,
    kind,
    scored,
    text: localized(item.text),
    choices: choices.map(({ value, label }) => ({ value, label: localized(label) })),
    min: item.kind === 'NUMBER' ? item.min : null,
    max: item.kind === 'NUMBER' ? item.max : null,
  };
}
