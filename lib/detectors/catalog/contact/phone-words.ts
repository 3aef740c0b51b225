/** A language's words for phones and calling, and the countries whose numbers people write in it. */
interface PhoneWords {
  readonly words: RegExp;
  readonly regions: readonly string[];
}

/** Every entry's words, for one look that most numbers end at. */
const all: string[] = [];

function latin(words: string): RegExp {
  all.push(words);
  return wholeWords(words);
}

/** Words of scripts whose endings and joined particles leave no boundary to ask for. */
function script(words: string): RegExp {
  all.push(words);
  return new RegExp(`(?:${words})`, 'u');
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
}

/** In the order in which they are tried; words that several languages share are listed under each. */
export const PHONE_WORDS: readonly PhoneWords[] = [
  {
    words: latin(
      'tel|phone|telephone|ph|mobile|mob|cell|cellphone|handphone|hp|call|calls|calling|text me|txt me|ring me|reach me|whats ?app|wa|(?:my|his|her|their|our|your|ur) (?:number|no|num)|contact(?: me| us)?|(?:contact|phone|cell) (?:number|no)|hotline|helpline|fax|sms|landline|dial',
    ),
    regions: ['US', 'GB', 'IN', 'AU', 'ZA', 'NG', 'CA', 'PK', 'KE', 'IE', 'PH', 'NZ'],
  },
  {
    words: latin(
      'tel|tfno|tfn|teléfono|telefono|móvil|movil|celular|cel|fono|ll[aá]m(?:a|e|ame|eme|arme)|mi n[uú]mero|whats(?:app)?|wsp|wasap|escr[ií]b[ea]me|contacto',
    ),
    regions: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'VE'],
  },
  {
    words: latin(
      'tel|telefone|fone|celular|cel|telemóvel|telemovel|zap|whats(?:app)?|me (?:liga|chama|ligue)|ligue|liga|meu n[uú]mero|contato',
    ),
    regions: ['BR', 'PT', 'AO', 'MZ'],
  },
  {
    words: latin(
      'tel|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|festnetz|ruf(?:t|en)?|anruf|anrufen|meine nummer|rückruf|fax|erreichbar|erreichst',
    ),
    regions: ['DE', 'AT', 'CH'],
  },
  {
    words: latin(
      't[eé]l|t[eé]l[eé]phone|portable|mobile|gsm|appel(?:le|ez|er)|joindre|joignable|mon num[eé]ro|(?:son|votre|ton) num[eé]ro|fax',
    ),
    regions: ['FR', 'BE', 'CH', 'CA', 'MA', 'DZ', 'TN', 'SN', 'CI'],
  },
  {
    words: latin(
      'tel|telefono|cell|cellulare|chiama(?:mi|re|temi)?|il mio numero|numero di tel(?:efono)?|recapito|fisso',
    ),
    regions: ['IT', 'CH'],
  },
  {
    words: latin('tel|telefoon|telefoonnummer|mobiel|bel|bellen|mijn nummer|06-nummer|gsm|appje?'),
    regions: ['NL', 'BE'],
  },
  {
    words: latin(
      'tel|telp|telepon|telpon|hp|no\\.? ?(?:hp|wa|telp)|nohp|(?:nomor|nomer) (?:saya|ku|hp|wa|telp|telepon|aku)|hubungi|wa|whatsapp|kontak',
    ),
    regions: ['ID', 'MY'],
  },
  {
    words: latin('tel|telefon|telefonum|cep|gsm|numaram|numaras[ıi]|beni ara|ara beni|arayın|arayin'),
    regions: ['TR'],
  },
  {
    words: latin('mera (?:number|nambar|no)|phone|mobile|(?:call|phone|fon) kar(?:o|na|en|iye)?|call'),
    regions: ['IN', 'PK', 'BD'],
  },
  { words: script('फोन|फ़ोन|मोबाइल|मोबाईल|नंबर|कॉल|व्हाट्सएप|व्हाट्सऐप|संपर्क'), regions: ['IN', 'NP'] },
  {
    words: script('هاتف|جوال|موبايل|رقمي|تلفون|تليفون|واتس|اتصل|كلمني|محمول'),
    regions: ['EG', 'SA', 'AE', 'MA', 'DZ', 'IQ', 'JO', 'KW'],
  },
  { words: script('فون|موبائل|میرا نمبر'), regions: ['PK'] },
  {
    words: script('[Тт]ел|[Тт]елефон|[Мм]ой номер|[Зз]вони|[Мм]обильн|[Вв]атсап'),
    regions: ['RU', 'UA', 'KZ', 'BY'],
  },
  {
    words: latin('tel|telefon|kom|kom[oó]rka|dzwo[nń]|zadzwo[nń]|m[oó]j numer'),
    regions: ['PL', 'CZ', 'SK', 'RO', 'HU'],
  },
  { words: script('电话|手机|聯絡|联系|打给我'), regions: ['CN', 'TW', 'HK', 'SG'] },
  { words: script('電話|携帯|ケータイ'), regions: ['JP'] },
  { words: script('전화|핸드폰|휴대폰|연락처|내 번호'), regions: ['KR'] },
  { words: script('טלפון|נייד|פלאפון|תתקשר|המספר שלי'), regions: ['IL'] },
];

/** Finds at least what any entry finds, in one look: most numbers have no word near. */
export const MAYBE_PHONE_WORD = new RegExp(all.join('|'), 'iu');

/** Words in front of numbers that are something else. */
export const NOT_PHONE = new RegExp(
  '(?<![\\p{L}\\p{M}\\p{N}])(?:orders?|invoice|tracking|track|awb|parcel|shipment|ref|reference|otp|code|pin|account|acct|a/c|acc|card|iban|pnr|ticket|booking|serial|imei|sku|isbn|version|ver|meter|receipt|txn|transaction|utr|bill|policy|passport|ssn|social security(?: number| no)?|licen[cs]e|insurance|customer|client|member|employee|student|patient|case|claim|contract|routing|swift|bic|bsb|nif|nie|nit|seguridad social|sécurité sociale|matricule|aadhaar|pan|tax|vat|gst|pedido|rastre[io]o?|factura|fatura|cuenta|conta|cpf|cnpj|rg|dni|cuit|rechnung|bestellung|sendung|konto|steuer|kundennummer|commande|facture|colis|compte|siret|siren|ordine|fattura|conto|bestelling|factuur|rekening|norek|resi|pesanan|sipari[sş]|fatura|hesap|ऑर्डर|खाता|طلب|حساب|заказ|счет|订单|单号|快递)(?![\\p{L}\\p{M}])',
  'giu',
);
