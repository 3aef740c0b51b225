/** Words for cards in the languages of the catalogue. */
export const CARD_WORDS = anyOf(
  'card|cards|visa|mastercard|amex|american express|discover|maestro|rupay|unionpay|debit|cvv|cvc|pan|tarjeta\\p{L}{0,12}|cartao|cartoes|karte|kreditkarte\\p{L}{0,12}|kartennummer|carte|carte bleue|carta|carta di credito|bancomat|creditcard\\p{L}{0,12}|pinpas|betaalkaart|kartu|kartu kredit|kart|kredi karti\\p{L}{0,12}|कार्ड|क्रेडिट|डेबिट|بطاقة|البطاقة|بطاقتي|فيزا|карта|карты|карту|карте|カード|卡号|银行卡|信用卡|카드|karta|karty|kartę',
);

/** Words for numbers that are no cards: orders, parcels, invoices, meters, devices. */
export const OTHER_WORDS = anyOf(
  'order|tracking|invoice|imei|meter|ean|isbn|barcode|parcel|shipment|awb|pedido|rastreo|rastreio|codigo de rastreo|bestellnummer|sendungsnummer|commande|colis|ordine|spedizione|bestelling|zending|pesanan|resi|siparis|kargo|ऑर्डर|طلب|شحنة|заказ',
);

/** Whole words; scripts without spaces between words have no boundary to ask for. */
function anyOf(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Devanagari}])`,
    'iu',
  );
}
