import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Numbering plans of all countries, about 25 kB compressed; apart, so that only who needs them carries them. */
export const phoneMetadata: MetadataJson = metadata;
