import { wordPattern } from '../people/word-pattern';

/** Words that head a column of names, or open a list of people. */
export const NAME_HEADER = wordPattern(
  'name|names|full name|first name|last name|surname|employee|student|members|participants|attendees|guests|contacts|nombre|nombres|nombre completo|apellido|apellidos|nome|nome completo|sobrenome|vorname|nachname|mitarbeiter|schüler|teilnehmer|nom|noms|prénom|prenom|participants|cognome|naam|voornaam|achternaam|deelnemers|नाम|पूरा नाम|nama|nama lengkap|peserta|الاسم|اسم|الأسماء|الاسم الكامل|ad|adı|ad soyad|adı soyadı|soyad|isim',
);
/** Words that head columns of what identifies a person. */
export const PERSONAL_HEADER = wordPattern(
  'dob|date of birth|birth date|birthdate|birthday|birth|id no|id number|national id|passport|passport no|ssn|tax id|aadhaar|pan|phone|phone number|mobile|cell|tel|telephone|email|e-mail|mail|address|iban|account|dni|nie|curp|rfc|cedula|cédula|fecha de nacimiento|nacimiento|teléfono|celular|correo|correo electrónico|cpf|rg|data de nascimento|nascimento|telefone|endereço|' +
    'geburtsdatum|geburtstag|geb|telefon|handy|handynummer|adresse|steuer-id|ausweisnummer|date de naissance|né le|naissance|téléphone|portable|courriel|codice fiscale|data di nascita|nascita|telefono|cellulare|indirizzo|geboortedatum|geboren|telefoon|mobiel|adres|bsn|जन्म तिथि|जन्मतिथि|मोबाइल|मोबाइल नंबर|फोन|ईमेल|आधार|पता|tanggal lahir|tgl lahir|nik|no hp|no telp|telepon|alamat|تاريخ الميلاد|الهاتف|رقم الهاتف|الجوال|رقم الجوال|البريد|البريد الإلكتروني|رقم الهوية|العنوان|doğum tarihi|telefon|cep|cep telefonu|e-posta|tc|tc kimlik|tc kimlik no|adres',
);
export const CUSTOMER_HEADER = wordPattern(
  'customer|customers|customer list|client|clients|client list|kunde|kunden|kundenliste|cliente|clientes|clienti|lista de clientes|klant|klanten|klantenlijst|klantenbestand|liste clients|ग्राहक|pelanggan|daftar pelanggan|nasabah|العملاء|عملاء|العميل|قائمة العملاء|müşteri|müşteriler|müşteri listesi',
);
export const PAY_HEADER = wordPattern(
  'salary|salaries|payroll|gross|net pay|net salary|base pay|bonus|wage|wages|ctc|gehalt|gehälter|gehaltsliste|lohn|lohnliste|brutto|netto|nómina|nomina|sueldo|sueldos|salario|salarios|bruto|salário|salários|folha de pagamento|folha|salaire|salaires|paie|brut|stipendio|stipendi|retribuzione|lordo|salaris|salarissen|loon|वेतन|सैलरी|gaji|daftar gaji|slip gaji|الراتب|راتب|رواتب|الرواتب|maaş|maaşlar|bordro|ücret',
);
/** Lists of things, not of people. */
export const THING_WORDS = wordPattern(
  'order|orders|order no|invoice|invoices|inv|tracking|shipment|parcel|sku|isbn|ean|item|items|product|qty|quantity|price|stock|serial|ticket|flight|gate|score|scores|points|pts|goals|match|kick-off|team|teams|round|rank|chapter|page|recipe|reps|sets|meter|reading|' +
    'pedido|pedidos|factura|facturas|guía|envío|producto|cantidad|precio|artículo|puntos|partido|fatura|nota fiscal|rastreio|produto|quantidade|preço|pontos|jogo|' +
    'bestellung|bestellnummer|rechnung|rechnungen|rechnungsnr|sendung|artikel|menge|preis|stück|punkte|spiel|zähler|commande|facture|factures|colis|produit|quantité|prix|article|match|' +
    'ordine|ordini|fattura|fatture|spedizione|prodotto|quantità|prezzo|punti|partita|bestelling|factuur|facturen|pakket|aantal|prijs|punten|wedstrijd|' +
    'ऑर्डर|इनवॉइस|बिल|उत्पाद|मात्रा|कीमत|अंक|pesanan|faktur|resi|produk|jumlah|harga|stok|skor|poin|طلب|الطلب|فاتورة|الفاتورة|شحنة|منتج|الكمية|السعر|نقاط|مباراة|sipariş|fatura|kargo|ürün|adet|fiyat|puan|maç',
);
