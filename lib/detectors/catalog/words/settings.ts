import { foldedAround, foldedSet } from './fold';

/** What a password or number is for, where the words around its noun say so. */
export type Setting = 'wifi' | 'vpn' | 'remote' | 'meeting' | 'plain';

const WIFI =
  /(?:^|[^\p{L}])(?:wi-? ?fi|wlan|ssid|hotspot|wifinya|wifinin|modem|wpa2?|वाई-?फाई|वाइफाइ|واي ?فاي|الواي ?فاي|무선|와이파이|无线|無線|ваи-?фа\p{L}{1,3}|internet evi)/u;
const VPN = /(?:^|[^\p{L}])(?:ipsec|l2tp|psk|pre-? ?shared)/u;
const REMOTE =
  /(?:^|[^\p{L}])(?:anydesk|any desk|teamviewer|team viewer|rustdesk|ultraviewer|ammyy|supremo)/u;
const MEETING =
  /(?:^|[^\p{L}])(?:zoom|webex|meeting|teams-?meeting|google meet|reunion|reuniao|besprechung|riunione|vergadering|rapat|toplanti|会议|會議|미팅|ミーティング|конференци\p{L}|اجتماع|मीटिंग)/u;

/** What the noun at a span is about; nearest words only: they stand in front of it or in the same phrase. */
export function settingOf(text: string, start: number, end: number): Setting {
  const near = foldedAround(text, start, end, 40, 24);
  if (VPN.test(near)) return 'vpn';
  if (REMOTE.test(foldedAround(text, start, end, 120, 24))) return 'remote';
  if (WIFI.test(near)) return 'wifi';
  return MEETING.test(foldedAround(text, start, end, 160, 24)) ? 'meeting' : 'plain';
}

/** Words for what a number unlocks; `*` after four letters lets the word go on. */
export const DEVICES = foldedSet(`
  phon* ipho* ipad tablet laptop unlo* screen sim puk mobile watch device desb* movil celular telefono pantalla handy handypin
  telefon tele* ents* bildschirm deve* telephone portable sblocco cellulare ontg* telefoon toestel scherm sche* hp ponsel layar
  ekran ekra* الجوال الهاتف الموبايل جوال फोन मोबाइल телефон теле*
`);
export const DOORS = foldedSet(`
  door gate alarm alar* safe lock garage lockbox locker keypad padlock building puerta portal alarma caja candado portao porta
  cofre alarme tur turen tor tresor porte portail coffre digicode cancello cassaforte portone allarme deur kluis poort pintu brankas
  gerbang pagar kapi kapinin kasa kasanin kilit الباب الخزنة البوابة الإنذار الانذار दरवाजे दरवाज़े लॉकर गेट ताले двери дверь домофона сейфа
  drzwi bramy sejfu domofonu
`);
export const CARDS = foldedSet(`
  card cards atm debit credit bank visa mastercard upi mpin tarjeta cajero banco cartao multibanco karte girocard bankkarte geheimzahl
  carte cb carta bancomat bankpas pas kartu kart kartim kartimin kartinin banka البطاقة بطاقة الصراف البنك एटीएम कार्ड बैंक карта карты карте
  карточки karty
`);
