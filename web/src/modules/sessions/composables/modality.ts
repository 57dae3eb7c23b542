import type { SessionModality } from '../../../generated/graphql.ts';

export const MODALITIES: readonly SessionModality[] = ['IN_PERSON', 'VIDEO', 'PHONE'];

export const MODALITY_ICONS: Record<SessionModality, string> = {
  IN_PERSON: 'i-lucide-map-pin',
  VIDEO: 'i-lucide-video',
  PHONE: 'i-lucide-phone',
};
