/** Samples whose label we think wrong, and why. Figures are given with them and without. */
export const OVERRULED: Readonly<Record<string, string>> = {};
