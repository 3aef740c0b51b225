import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';

describe('credential-file', () => {
  it.each([
    'id_rsa',
    'id_ed25519',
    'id_rsa (1)',
    'deploy.pem',
    'me.p12',
    'site.pfx',
    'vault.kdbx',
    'vm.ppk',
    '.env',
    '.env.production',
    'prod.env',
    'server.key',
    'credentials.json',
    'passwords.xlsx',
    '.npmrc',
    'backup/id_rsa',
  ])('finds %j', (name) => {
    const found = scanText(name, 'file-name');
    expect(found.map(({ type }) => type)).toEqual(['credential-file']);
    expect(found[0]?.replacement).toBe('');
  });

  it.each([
    'id_rsa.pub',
    '.env.example',
    'slides.key',
    'photo.jpg',
    'environment.txt',
    'report.pdf',
    'password policy.pdf',
  ])('is silent on %j', (name) => {
    expect(scanText(name, 'file-name')).toEqual([]);
  });

  it('reads names of files only', () => {
    expect(scanText('id_rsa', 'text')).toEqual([]);
  });
});
