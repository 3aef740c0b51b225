import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceNumbers } from '@/lib/detectors/catalog/device/device-numbers';
import { networkAddresses } from '@/lib/detectors/catalog/device/network';
import { vinNumber } from './generate-numbers';
import { scanWith } from './scan-with';

const scan = scanWith([...networkAddresses, ...deviceNumbers]);

describe('devices and vehicles', () => {
  it.each([
    ['ip-internal', 'ssh to the server 10.20.30.40 first', '10.20.30.40', 'medium'],
    ['ip-internal', 'it was 192.168.1.20', '192.168.1.20', 'low'],
    ['ip-address', 'the server ip is 8.8.4.4', '8.8.4.4', 'medium'],
    ['ip-address', 'ping 8.8.4.4', '8.8.4.4', 'low'],
    ['ip-address', 'try 2a00:1450:4001:82a::200e.', '2a00:1450:4001:82a::200e', 'medium'],
    ['mac-address', 'mac address 00:1A:2B:3C:4D:5E', '00:1A:2B:3C:4D:5E', 'medium'],
    ['mac-address', 'bssid de:ad:be:ef:ca:fe', 'de:ad:be:ef:ca:fe', 'medium'],
    ['imei', 'IMEI 490154203237518', '490154203237518', 'high'],
    ['imsi', 'IMSI: 310150123456789', '310150123456789', 'medium'],
    ['iccid', 'SIM card 8944110068500000000', '8944110068500000000', 'high'],
    ['vin', 'VIN 1M8GDM9AXKP042788', '1M8GDM9AXKP042788', 'high'],
    ['vin', 'Fahrgestellnummer: WVWZZZ1JZXW000001', 'WVWZZZ1JZXW000001', 'medium'],
    ['vehicle-plate', 'number plate AB12 CDE', 'AB12 CDE', 'medium'],
    ['vehicle-plate', 'Kennzeichen: B-MW 1234', 'B-MW 1234', 'medium'],
    ['licence-key', 'product key A1B2C-D3E4F-G5H6J-K7L8M-N9P0Q', 'A1B2C-D3E4F-G5H6J-K7L8M-N9P0Q', 'medium'],
  ])('finds %s in %j', (type, text, value, confidence) => {
    expect(scan(text)).toMatchObject([{ type, found: value, confidence }]);
  });

  it.each([
    'localhost is 127.0.0.1',
    'mask 255.255.255.0',
    'example 192.0.2.10',
    'version 10.4.3.2',
    'Chrome/120.0.6099.71',
    '1.2.3.4.5',
    '999.1.1.1',
    'at 10:30:45 or 11:20:10',
    'docs 2001:db8::1',
    '490154203237518',
    'IMEI 490154203237519',
    '1M8GDM9AXKP042788',
    'VIN 1M8GDM9AXKP0427',
    'the number plate fell off',
    'my plate is full',
    'key A-B-C',
    'A1B2C-D3E4F-G5H6J-K7L8M-N9P0Q',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it('finds every chassis number behind its word, and validates none with another check digit', () => {
    fc.assert(
      fc.property(vinNumber, fc.constantFrom(...'0123456789X'), (number, digit) => {
        expect(scan(`hi 👍 VIN: ${number}, ok`)).toMatchObject([{ found: number, validated: true }]);
        fc.pre(digit !== number[8]);
        const changed = `${number.slice(0, 8)}${digit}${number.slice(9)}`;
        expect(scan(`VIN: ${changed}`).filter(({ validated }) => validated)).toEqual([]);
      }),
    );
  });
});
