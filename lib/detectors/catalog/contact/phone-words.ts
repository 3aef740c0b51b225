import type { Literal } from '../../detector';

/** A language's words for phones and calling, and the countries whose numbers people write in it. */
interface PhoneWords {
  readonly words: string;
  readonly regions: readonly string[];
}

/** In the order in which their countries are tried; words that several languages share are listed under each. */
const BY_LANGUAGE: readonly PhoneWords[] = [
  {
    words:
      'tel, phone, telephone, ph, mobile, mob, cell, cellphone, handphone, hp, call, calls, calling, text, text me, new number, number is, txt me, ring me, reach me, whatsapp, whats app, wa, my number, my no, my num, his number, his no, her number, her no, their number, our number, our no, your number, ur number, ur no, contact, contact me, contact us, contact number, contact no, phone number, phone no, cell number, hotline, helpline, fax, sms, landline, dial',
    regions: ['US', 'GB', 'IN', 'AU', 'ZA', 'NG', 'CA', 'PK', 'KE', 'IE', 'PH', 'NZ'],
  },
  {
    words:
      'tel, tfno, tfn, telefono, movil, celular, cel, fono, llama, llamame, llameme, llamar, llame, mi numero, mi nuevo numero, whats, whatsapp, wsp, wasap, escribeme, escribame, contacto',
    regions: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'VE'],
  },
  {
    words:
      'tel, telefone, fone, celular, cel, telemovel, zap, whats, whatsapp, me liga, me chama, me ligue, ligue, liga, meu numero, contato',
    regions: ['BR', 'PT', 'AO', 'MZ'],
  },
  {
    words:
      'tel, telefon, telefonnummer, handy, handynummer, mobil, mobilnummer, festnetz, ruf, ruft, rufen, anruf, anrufen, meine nummer, neue nummer, ruckruf, fax, erreichbar, erreichst',
    regions: ['DE', 'AT', 'CH'],
  },
  {
    words:
      'tel, telephone, portable, mobile, gsm, appelle, appelez, appeler, joindre, joignable, mon numero, mon num, mon nr, son numero, votre numero, ton numero, fax',
    regions: ['FR', 'BE', 'CH', 'CA', 'MA', 'DZ', 'TN', 'SN', 'CI'],
  },
  {
    words:
      'tel, telefono, cell, cellulare, chiama, chiamami, chiamare, chiamatemi, il mio numero, numero di tel, numero di telefono, recapito, fisso',
    regions: ['IT', 'CH'],
  },
  {
    words: 'tel, telefoon, telefoonnummer, mobiel, bel, bellen, mijn nummer, 06 nummer, gsm, app, appje',
    regions: ['NL', 'BE'],
  },
  {
    words:
      'tel, telp, telepon, telpon, hp, no hp, no wa, no telp, nohp, nomor gue, nomer gue, nomor aku, nomor baru, nomor saya, nomorku, nomor hp, nomor wa, nomor telp, nomor telepon, nomor aku, nomer hp, nomer wa, nomer saya, hubungi, wa, whatsapp, kontak',
    regions: ['ID', 'MY'],
  },
  {
    words: 'tel, telefon, telefonum, cep, gsm, numaram, numarasi, beni ara, ara beni, arayin',
    regions: ['TR'],
  },
  {
    words:
      'mera number, mera nambar, mera no, phone, mobile, call karo, call karna, phone karo, fon karo, call',
    regions: ['IN', 'PK', 'BD'],
  },
  { words: 'फोन*, फ़ोन*, मोबाइल*, मोबाईल*, नंबर*, कॉल*, व्हाट्सएप*, व्हाट्सऐप*, संपर्क*', regions: ['IN', 'NP'] },
  {
    words:
      'هاتف*, الهاتف*, جوال*, الجوال*, موبايل*, الموبايل*, رقمي, تلفون*, تليفون*, واتس*, الواتس*, اتصل*, كلمني, محمول*',
    regions: ['EG', 'SA', 'AE', 'MA', 'DZ', 'IQ', 'JO', 'KW'],
  },
  { words: 'فون*, موبائل*, میرا نمبر', regions: ['PK'] },
  {
    words: 'тел, телефон*, мой номер, звони*, позвони*, мобильн*, ватсап*',
    regions: ['RU', 'UA', 'KZ', 'BY'],
  },
  { words: 'tel, telefon, kom, komorka, dzwon, zadzwon, moj numer', regions: ['PL', 'CZ', 'SK', 'RO', 'HU'] },
  { words: '电话*, 手机*, 聯絡*, 联系*, 打给我*', regions: ['CN', 'TW', 'HK', 'SG'] },
  { words: '電話*, 携帯*, ケータイ*', regions: ['JP'] },
  { words: '전화*, 핸드폰*, 휴대폰*, 연락처*, 내 번호*', regions: ['KR'] },
  { words: 'טלפון*, נייד*, פלאפון*, תתקשר*, המספר שלי', regions: ['IL'] },
];

/** Words in front of numbers that are something else. */
export const NOT_PHONE: ReadonlySet<Literal> = new Set(
  split(
    'order, orders, invoice, tracking, track, awb, parcel, shipment, ref, reference, otp, code, pin, account, acct, a/c, acc, card, iban, pnr, ticket, booking, serial, imei, sku, isbn, version, ver, meter, receipt, txn, transaction, utr, bill, policy, passport, ssn, social security*, license, licence, licensed, insurance, customer, client, member, employee, student, patient, case, claim, contract, routing, swift, bic, bsb, nif, nie, nit, seguridad social, securite sociale, matricule, aadhaar, pan, tax, vat, gst, pedido, rastreio, rastreo, factura, fatura, cuenta, conta, cpf, cnpj, rg, dni, cuit, rechnung, bestellung, sendung, konto, steuer, kundennummer, commande, facture, colis, compte, siret, siren, ordine, fattura, conto, bestelling, factuur, rekening, norek, resi, pesanan, siparis, hesap, ऑर्डर*, खाता*, طلب*, حساب*, заказ*, счет*, 订单*, 单号*, 快递*',
  ),
);

/** Countries by word; a word of several languages has the countries of all. */
export const PHONE_REGIONS: ReadonlyMap<Literal, readonly string[]> = regionsByWord();

function regionsByWord(): Map<Literal, string[]> {
  const regions = new Map<Literal, string[]>();
  for (const language of BY_LANGUAGE) {
    for (const word of split(language.words)) {
      regions.set(word, [...(regions.get(word) ?? []), ...language.regions]);
    }
  }
  return regions;
}

function split(words: string): string[] {
  return words.split(', ');
}
