/** Generations of the page's markup, named by when they were seen. */
export const generations = ['v2023', 'v2024', 'v2025-11', 'v2026'] as const;
export type Generation = (typeof generations)[number];

export const languages = ['en', 'es', 'pt-BR', 'de', 'hi', 'ar', 'he', 'tr'] as const;
export type Language = (typeof languages)[number];

/** Attributes that can be taken away from every element of the page. */
export const droppable = ['data-testid', 'aria-label', 'data-tab', 'data-icon', 'title', 'role'] as const;
export type Droppable = (typeof droppable)[number];

/** How the stand-in behaves. */
export interface Knobs {
  readonly generation: Generation;
  readonly language: Language;
  readonly enterIsSend: boolean;
  /** Delay of mounting and of asynchronous steps, in milliseconds. */
  readonly slowMs: number;
  readonly drop: readonly Droppable[];
  /** Message rows carry the old ids with number and direction. */
  readonly oldDataId: boolean;
  readonly directionClasses: boolean;
  readonly forwardSendOutsideDialog: boolean;
  /** The send button acts on the press already. */
  readonly sendOnPress: boolean;
  readonly dark: boolean;
  /** A page of which nothing is known: no id, element or attribute is where it was. */
  readonly unknownMarkup: boolean;
  /** The page forbids text as script or markup altogether. */
  readonly trustedTypes: boolean;
}

export const defaultKnobs: Knobs = {
  generation: 'v2026',
  language: 'en',
  enterIsSend: true,
  slowMs: 0,
  drop: [],
  oldDataId: false,
  directionClasses: false,
  forwardSendOutsideDialog: false,
  sendOnPress: false,
  dark: false,
  unknownMarkup: false,
  trustedTypes: false,
};
