import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoCoordinates } from '@/lib/detectors/catalog/location/geo-coordinates';
import { locationLinks } from '@/lib/detectors/catalog/location/location-link';
import { scanWith } from './scan-with';

const scan = scanWith([...geoCoordinates, ...locationLinks]);

describe('locations', () => {
  it.each([
    ['geo-coordinates', 'we are at -33.85678, 151.21529 now', '-33.85678, 151.21529'],
    ['geo-coordinates', '48.8583701,2.2944813', '48.8583701,2.2944813'],
    ['geo-coordinates', 'at 40.6892° N, 74.0445° W', '40.6892° N, 74.0445° W'],
    ['geo-coordinates', 'meet 48°51\'29.6"N 2°17\'40.2"E', '48°51\'29.6"N 2°17\'40.2"E'],
    ['plus-code', 'location 8FVC9G8F+6X', '8FVC9G8F+6X'],
    [
      'location-link',
      'https://maps.google.com/?q=-33.85678,151.21529',
      'https://maps.google.com/?q=-33.85678,151.21529',
    ],
    ['location-link', 'here: https://maps.app.goo.gl/abc123XYZ.', 'https://maps.app.goo.gl/abc123XYZ'],
    [
      'location-link',
      'https://www.google.com/maps/place/Somewhere/@1.2,3.4',
      'https://www.google.com/maps/place/Somewhere/@1.2,3.4',
    ],
    ['location-link', 'geo:48.2010,16.3695', 'geo:48.2010,16.3695'],
    ['live-location-link', 'follow me: https://glympse.com/4XJ-QKT2', 'https://glympse.com/4XJ-QKT2'],
    ['what3words', 'what3words: filled.count.soap', 'filled.count.soap'],
  ])('finds %s in %j', (type, text, value) => {
    expect(scan(text).map((seen) => [seen.type, seen.found])).toEqual([[type, value]]);
  });

  it.each([
    'pi is 3.14159 and e is 2.71828',
    '12.50, 13.75',
    '95.12345, 10.12345',
    'version 10.1234',
    'https://www.google.com/search?q=maps',
    'https://example.com/maps/place/x',
    'geo: a school subject',
    'filled.count.soap',
    '12345678+90',
    '37° outside, 12 tomorrow',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it('finds every pair of decimal degrees, whatever surrounds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8999999, max: 8999999 }),
        fc.integer({ min: -17999999, max: 17999999 }),
        fc.constantFrom('', 'hi 👍 ', 'zu (', 'مرحبا '),
        (latitude, longitude, before) => {
          const pair = `${(latitude / 1e5).toFixed(5)}, ${(longitude / 1e5).toFixed(5)}`;
          expect(scan(`${before}${pair} ok`).map(({ found }) => found)).toEqual([pair]);
        },
      ),
    );
  });
});
