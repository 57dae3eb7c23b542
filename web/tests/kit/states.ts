/** A size and a color scheme in which every page has to hold. */
export interface ViewState {
  device: 'desktop' | 'phone';
  viewport: { width: number; height: number };
  /** In which the page is opened. */
  colorScheme: ColorScheme;
}

export type ColorScheme = 'light' | 'dark';

const DESKTOP = { device: 'desktop', viewport: { width: 1440, height: 900 } } as const;
const PHONE = { device: 'phone', viewport: { width: 390, height: 844 } } as const;

export const DESKTOP_LIGHT: ViewState = { ...DESKTOP, colorScheme: 'light' };
export const DESKTOP_DARK: ViewState = { ...DESKTOP, colorScheme: 'dark' };
export const PHONE_LIGHT: ViewState = { ...PHONE, colorScheme: 'light' };

/** The dark is looked at on the same pages, see `mistakesOf`. */
export const SIZES: ViewState[] = [DESKTOP_LIGHT, PHONE_LIGHT];
