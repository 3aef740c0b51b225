import { z } from './zod';

/** Families of data types. A rule may name a family where it means all types of it. */
export const dataGroupSchema = z.enum([
  'payment',
  'bank',
  'national-id',
  'company-id',
  'travel-document',
  'contact',
  'location',
  'device',
  'password',
  'key',
  'vendor-token',
  'crypto',
  'health',
  'business',
  'marking',
  'bulk',
  'organisation',
]);
export type DataGroup = z.infer<typeof dataGroupSchema>;
