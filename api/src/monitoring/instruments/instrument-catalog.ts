import { auditC } from './audit-c.instrument.ts';
import { bam } from './bam.instrument.ts';
import { barc10 } from './barc10.instrument.ts';
import { craving } from './craving.instrument.ts';
import { gad7 } from './gad7.instrument.ts';
import type { InstrumentCode, InstrumentDefinition } from './instrument-definition.ts';
import { pacs } from './pacs.instrument.ts';
import { phq2 } from './phq2.instrument.ts';
import { phq9 } from './phq9.instrument.ts';

const catalog: Record<InstrumentCode, InstrumentDefinition> = {
  BAM: bam,
  PHQ_9: phq9,
  PHQ_2: phq2,
  GAD_7: gad7,
  AUDIT_C: auditC,
  BARC_10: barc10,
  PACS: pacs,
  CRAVING: craving,
};

/** Every instrument that can be answered. */
export const instruments: readonly InstrumentDefinition[] = Object.values(catalog);

export function instrumentByCode(code: InstrumentCode): InstrumentDefinition {
  return catalog[code];
}
