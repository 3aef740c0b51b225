import { describe, expect, it } from 'vitest';
import { cardDetails } from '@/lib/detectors/catalog/payment/card-details';
import { scanWith } from './scan-with';

const scan = scanWith(cardDetails);

describe('card details', () => {
  it.each([
    ['card-security-code', 'the cvv is 274', '274'],
    ['card-security-code', 'CVC: 9113', '9113'],
    ['card-security-code', 'cvv2=318, ok', '318'],
    ['card-security-code', 'cryptogramme visuel : 731', '731'],
    ['card-security-code', 'código de segurança do cartão é 552', '552'],
    ['card-security-code', 'सीवीवी नंबर 491', '491'],
    ['gift-card-code', 'gift card code: XK4T-9PLM-22QW', 'XK4T-9PLM-22QW'],
    ['gift-card-code', 'Gutscheincode 7HQ2M4XK9P', '7HQ2M4XK9P'],
    [
      'card-track-data',
      'dump %B4111111111111111^DOE/JOHN^29121010000000000000?',
      'B4111111111111111^DOE/JOHN^29121010000000000000?',
    ],
  ])('finds %s in %j', (type, text, value) => {
    expect(scan(text)).toMatchObject([{ type, found: value }]);
  });

  it.each([
    'what is a cvv?',
    'cvv 12',
    'cvv 12345',
    'the cvv is 3 digits',
    'CVC costs 250.00 a month',
    'gift card for 50 euros',
    'gift card Amazon 2026',
    '%B4111111111111112^DOE/JOHN^29121010000000000000?',
    'bought in 2026, code 274',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it('notes an expiry date, and asks only where its card is near', () => {
    expect(scan('exp 09/29')[0]).toMatchObject({ type: 'card-expiry', confidence: 'low' });
    expect(scan('4111 1111 1111 1111 exp 09/29')[0]).toMatchObject({ found: '09/29', confidence: 'medium' });
    expect(scan('exp 19/29, exp 2026, expires today')).toEqual([]);
  });
});
