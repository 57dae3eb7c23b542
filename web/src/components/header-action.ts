import type { RouteLocationRaw } from 'vue-router';

/** What can be done on a page, as its header offers it. */
export interface HeaderAction {
  label: string;
  icon?: string;
  /** What the page is mostly for; the others step back beside it. */
  primary?: boolean;
  loading?: boolean;
  disabled?: boolean;
  /** One of these three: a place to go, what is done at once, or a choice. */
  to?: RouteLocationRaw;
  onSelect?: () => void;
  choices?: { label: string; onSelect: () => void }[];
}
