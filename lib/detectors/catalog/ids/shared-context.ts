import type { Literal } from '../../detector';
import { words } from './words';

/**
 * Words beside which a number is something else than somebody's id, in the languages the catalogue covers. None of
 * them is used inside the name of an id ("serial" is left to meters and devices, "number" to everything).
 */
export const notAnId: readonly Literal[] = [
  // English
  ...words(`
    order no, order number, order id, my order, your order, tracking, shipment, parcel, invoice,
    receipt, ticket, booking, reservation, flight, meter, serial, imei, isbn, phone, mobile, telephone, call me,
    whatsapp, score, version, sku, part number, case number, reference number, transaction id
  `),
  // Spanish and Portuguese
  ...words(`
    pedido, rastreo, rastreio, rastreamento, seguimiento, envio, factura, fatura, nota fiscal, recibo, boleto,
    ingresso, reserva, vuelo, voo, medidor, contador de luz, numero de serie, telefono, telefone, celular,
    telemovel, movil, encomenda, protocolo
  `),
  // German
  ...words(`
    bestellung*, bestellnummer, bestellnr, sendung*, paket*, rechnung*, beleg*, quittung, eintrittskarte*,
    buchung*, reservierung*, flug*, zahler*, zaehler*, seriennummer*, telefon*, handy*, kundennummer*, artikel*
  `),
  // French
  ...words(`
    commande, suivi, colis, facture, recu, billet, reservation, vol, compteur, numero de serie, telephone,
    portable
  `),
  // Italian
  ...words(`
    ordine, spedizione, tracciamento, pacco, fattura, ricevuta, scontrino, biglietto, prenotazione, volo,
    contatore, numero di serie, cellulare
  `),
  // Dutch
  ...words(`
    bestelling*, bestelnummer, zending*, pakket*, factuur*, kassabon*, kaartje*, boeking*, reservering*, vlucht*,
    meterstand*, serienummer*, telefoonnummer*, mobiel*, klantnummer*
  `),
  // Hindi and how it is typed in Latin letters
  ...words(`
    ऑर्डर, ट्रैकिंग, बिल, रसीद, टिकट, बुकिंग, उड़ान, मीटर, फोन, फ़ोन, मोबाइल, pnr
  `),
  // Indonesian
  ...words(`
    pesanan, resi, pelacakan, faktur, struk, kuitansi, tiket, pemesanan, penerbangan, meteran, nomor seri,
    telepon, nomor hp, no hp
  `),
  // Arabic
  ...words(`
    طلب, الطلب, شحنة, الشحنة, تتبع, التتبع, فاتورة, الفاتورة, إيصال, الإيصال, تذكرة, التذكرة, حجز, الحجز, رحلة,
    الرحلة, عداد, العداد, الرقم التسلسلي, هاتف, الهاتف, جوال, الجوال, موبايل
  `),
  // Turkish
  ...words(`
    siparis*, takip, kargo*, fatura*, makbuz*, fis no, bilet*, rezervasyon*, ucus*, sayac*, seri no,
    seri numarasi, telefon*, cep no
  `),
];

/**
 * What people call an id without naming it, by language. Only for ids whose check leaves little to chance: beside a
 * number with one check digit such a word says nothing about which country it is of.
 */
export const idWordsIn = {
  en: words(`
    id number*, id no, id nr, id card*, identity card*, identity number*, identity document*,
    identification number*, national id*, national identity*, national number*, citizen id*, personal id,
    personal identity*, personal identification*, tax id*, tax number*, tax no, taxpayer*, tax identification*,
    tin number*, social security*, social insurance*, government id*
  `),
  es: words(`
    documento de identidad, documento nacional, doc de identidad, cedula*, carnet de identidad,
    numero de identificacion, identificacion fiscal, identificacion tributaria, identificacion oficial,
    numero de identidad, seguridad social, seguro social
  `),
  pt: words(`
    documento de identidade, carteira de identidade, bilhete de identidade, cartao de cidadao,
    numero de identidade, numero de identificacao, identificacao fiscal, contribuinte, seguranca social
  `),
  de: words(`
    personalausweis*, ausweis*, personalnummer*, identitatskarte*, identifikationsnummer*, steuernummer*,
    steuer id*, steueridentifikation*, sozialversicherung*
  `),
  fr: words(`
    carte d'identite, carte nationale d'identite, piece d'identite, numero d'identite, numero d'identification,
    numero national, numero fiscal, identifiant fiscal, securite sociale
  `),
  it: words(`
    carta d'identita, carta di identita, documento d'identita, documento di identita, codice fiscale,
    numero di identificazione, identificazione fiscale
  `),
  nl: words(`
    identiteitskaart*, identiteitsbewijs*, identiteitsnummer*, id kaart, persoonsnummer*, burgerservicenummer*,
    belastingnummer*, fiscaal nummer, rijksregisternummer*
  `),
  hi: words('पहचान पत्र, पहचान संख्या, पहचान नंबर, राष्ट्रीय पहचान, कर संख्या, pehchan patra'),
  id: words('ktp, kartu identitas, kartu tanda penduduk, nomor identitas, nomor induk, nomor pajak'),
  ar: words(`
    هوية, الهوية, بطاقة الهوية, رقم الهوية, رقم هويتي, هويتي, الرقم القومي, الرقم الوطني, بطاقة شخصية,
    البطاقة الشخصية, الرقم الضريبي
  `),
  tr: words('kimlik*, tc no, nufus cuzdani, vergi no, vergi numarasi, vergi kimlik*, sosyal guvenlik'),
} satisfies Record<string, readonly Literal[]>;

/** All of them, for ids whose form no number of another country has. */
export const idWords: readonly Literal[] = Object.values(idWordsIn).flat();
