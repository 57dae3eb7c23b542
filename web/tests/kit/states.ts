/** A size and a color scheme in which every page has to hold. */
export interface ViewState {
  name: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  touch: boolean;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export const DESKTOP_LIGHT: ViewState = state('desktop', 'light');
export const DESKTOP_DARK: ViewState = state('desktop', 'dark');
export const PHONE_LIGHT: ViewState = state('phone', 'light');

export const STATES: ViewState[] = [
  DESKTOP_LIGHT,
  DESKTOP_DARK,
  PHONE_LIGHT,
  state('phone', 'dark'),
];

export const SIZES = ['desktop', 'phone'] as const;

function state(device: (typeof SIZES)[number], colorScheme: 'light' | 'dark'): ViewState {
  return {
    name: `${device}-${colorScheme}`,
    viewport: device === 'desktop' ? DESKTOP : PHONE,
    colorScheme,
    touch: device === 'phone',
  };
}
