import type { TypeDocs } from '../../type-docs';

/** What docs/detectors.md says of secrets that are told in words. */
export const WORD_DOCS: readonly TypeDocs[] = [
  {
    type: 'password-in-words',
    group: 'password',
    name: 'Password told in words',
    example: 'the password for the server is Tundra58#q',
    method:
      'A word for a password in one of some thirty languages, and a value that is joined to it: by a colon, by "is", by nothing, on the next line or in front of it. Letters with digits or signs are enough; a single word has to end the statement.',
    source: 'Wording of native speakers and of the sign-in pages of Google, Apple and Microsoft',
    severity: 'high',
  },
  {
    type: 'wifi-password',
    group: 'password',
    name: 'Wi-Fi password',
    example: 'wifi password is cinnamon4421',
    method:
      'As a password told in words, with a word for a wireless network near; or the text of a Wi-Fi QR code.',
    source: 'ZXing, Barcode Contents: Wi-Fi network config',
    severity: 'medium',
  },
  {
    type: 'one-time-code',
    group: 'password',
    name: 'One-time code',
    example: 'Your WhatsApp code: 482-913. Do not share this code',
    method:
      'Four to eight digits joined to a word for a one-time code, or the one number in a message that asks not to pass it on. With a word for any code the number has to be stated, and no word for another code may stand beside it.',
    source: 'Messages of WhatsApp, Google and banks in each language',
    severity: 'critical',
  },
  {
    type: 'card-pin',
    group: 'password',
    name: 'PIN of a card',
    example: 'my pin is 4821',
    method:
      'Four to eight digits joined to a word for a PIN; six digits behind "PIN code" are a postal code of India.',
    source: 'ISO 9564-1 (length of PINs)',
    severity: 'high',
  },
  {
    type: 'device-pin',
    group: 'password',
    name: 'Unlock code of a phone or SIM card',
    example: 'phone unlock code is 951753',
    method:
      'Four to eight digits joined to a word for a PIN or an unlock code, with a word for the device near.',
    source: 'Wording of native speakers',
    severity: 'high',
  },
  {
    type: 'access-code',
    group: 'password',
    name: 'Code of a door, an alarm or a safe',
    example: 'the gate code is 4409',
    method: 'Four to eight digits joined to a phrase such as "door code".',
    source: 'Wording of native speakers',
    severity: 'high',
  },
  {
    type: 'recovery-codes',
    group: 'password',
    name: 'Recovery codes',
    example: 'backup codes: 4829-1034 7712-0394 5561-0293',
    method: 'Two codes of eight characters and more behind words for backup codes, or one behind a colon.',
    source: 'Backup codes as Google, GitHub and Microsoft issue them',
    severity: 'critical',
  },
  {
    type: 'recovery-phrase',
    group: 'crypto',
    name: 'Recovery phrase of a wallet',
    example: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
    method:
      'Twelve to twenty-four words of the English BIP-39 list whose checksum holds (validated); twelve without it; eight or a phrase of another language only behind words for such a phrase.',
    source: 'BIP-39',
    severity: 'critical',
  },
  {
    type: 'security-answer',
    group: 'password',
    name: 'Answer to a security question',
    example: "my mother's maiden name is Okafor",
    method: 'A name joined to the wording of a usual security question.',
    source: 'Security questions of banks and mail services',
    severity: 'high',
  },
  {
    type: 'remote-access-code',
    group: 'password',
    name: 'Remote access code',
    example: 'anydesk id 482 913 774',
    method: 'Nine or ten digits behind the name of a program for remote access, or a password told near one.',
    source: 'AnyDesk and TeamViewer help pages (form of the IDs)',
    severity: 'high',
  },
  {
    type: 'meeting-passcode',
    group: 'password',
    name: 'Meeting passcode',
    example: 'https://zoom.us/j/81234567890?pwd=a1B2c3D4e5',
    method:
      'A passcode in the link of a meeting, or a password or number told with a word for a meeting near.',
    source: 'Zoom support: meeting and webinar passcodes',
    severity: 'low',
  },
  {
    type: 'vpn-psk',
    group: 'password',
    name: 'Pre-shared key of a VPN',
    example: 'the vpn PSK is Kd83nQpw2',
    method: 'As a password told in words, with "PSK", "pre-shared key", "IPsec" or "L2TP" near.',
    source: 'RFC 8784 and RFC 7296 (pre-shared keys)',
    severity: 'high',
  },
];
