import type { HouseIncidentKind } from '../../../generated/graphql.ts';

export const INCIDENT_ICONS: Readonly<Record<HouseIncidentKind, string>> = {
  INJURY: 'i-lucide-bandage',
  ILLNESS: 'i-lucide-thermometer',
  MEDICATION: 'i-lucide-pill',
  CONFLICT: 'i-lucide-messages-square',
  THREAT: 'i-lucide-shield-alert',
  PROPERTY: 'i-lucide-package',
  BUILDING: 'i-lucide-house-plug',
  VISITOR: 'i-lucide-door-open',
  OTHER: 'i-lucide-notebook-pen',
};
