import { foldedSet } from './fold';

/** Forms of "is" that join a noun and its value, compared folded. "é" and "è" are asked before folding. */
export const COPULAS = foldedSet(`
  is was are es era sera seria sigue continua resta rimane reste ist lautet lautete heisst bleibt eh est c'est luidt wordt
  hai hain है हैं था adalah ialah yaitu هو هي كانت jest brzmi это це είναι
  olan oldu olacak
`);

/** Words that join them loosely: only a value that looks like nothing else counts behind them. */
export const LOOSE_LINKS = foldedSet(`
  to as a como por e and y und et en zu auf in als naar jadi menjadi ke comme come con com avec with mit dengan
  using use usa usar try itu ini ye yeh yaar ko me mein par को में olarak yaptım için
  في إلى ل ب na на like per
`);

/** Articles and the like between "is" and a number. */
export const ARTICLES = foldedSet('the le la el il lo o a as das die der de het that this ce eso');

/** What may stand between "is" or ":" and the value. */
export const ADVERBS = foldedSet(`
  now still just currently simply again always only ahora todavía aún sigue siendo solo agora ainda só jetzt noch immer
  nur maintenant toujours encore adesso ora ancora sempre nu nog steeds abhi ab sirf अभी अब yeh ye sekarang masih
  الآن حاليا şimdi hala artık теперь сейчас teraz nadal
`);

/**
 * Words that qualify the noun: "for the router", "de la oficina". With nothing else between noun and value, a
 * number or a single word counts as well.
 */
export const QUALIFIERS = foldedSet(`
  for of to from on in at the my our your his her their new old current temp temporary default admin root user guest
  office home work company laptop computer pc mac phone router wifi wi-fi wlan network server account email mail gmail
  outlook bank netflix spotify instagram facebook insta fb zoom vpn login portal app site website database db ftp ssh
  zip pdf file folder vault safe email's here below this that one whatsapp wa google sms app uber amazon paypal aus dal dalla they sent me i got received arrived card debit credit atm sim door gate alarm safe garage bike lock
  ye yeh
  de del la el los las mi tu su nuestra nuestro nueva nuevo vieja actual para en red correo cuenta casa oficina
  internet computadora servidor banco que me mandaron mando enviaron llego llegó tarjeta cajero celular teléfono móvil puerta
  portal alarma caja fuerte candado
  do da dos das o os as meu minha nosso nossa sua seu nova novo antiga atual temporária rede conta escritório
  e-mail computador banco que chegou mandaram cartão celular telefone porta portão alarme cofre
  für fürs vom von zum zur im am das der die den dem des mein meine unser unsere euer dein dein neue neues neuer altes
  aktuelle gast firma büro konto rechner laptop karte handy handys telefon tür tresor alarmanlage ich bekommen habe
  pour du des le les mon ma notre nos votre ton ta nouveau nouvelle ancien réseau compte ordinateur bureau maison boîte carte cb téléphone porte portail alarme coffre reçu serveur l'ordi
  per di della dell delle dei il lo mio mia nostro nostra tuo tua nuovo nuova vecchia attuale rete conto ufficio casa
  posta carta bancomat telefono cellulare porta cancello allarme cassaforte mi è arrivato
  voor van het mijn onze jouw je nieuwe oude huidige netwerk account kantoor thuis pas bankpas kaart telefoon deur kluis alarm poort gekregen ontvangen
  ka ki ke mera meri mere hamara apna naya nayi purana tera uska का की के मेरा मेरी हमारा नया नई वाई-फाई वाईफाई
  untuk saya aku ku kami kita kamu anda baru lama rumah kantor akun nya kartu hp ponsel pintu alarm brankas email kak
  لـ ال في على واي فاي الواي الجديد الجديدة حسابي البريد الايميل الشبكة المكتب البيت الخاص الخاصة بي بك الصراف البطاقة الجوال الباب نتفلكس
  benim bizim yeni eski evin ofisin ağın modem hesabın hesabı mail kablosuz kartı kartımın telefonun kapının kasanın alarmın kodu
  от для на мой новый новая почты вайфая вайфай сервера аккаунта карты телефона двери домофона вашей моей do mojego nowe nowe konta poczty sieci karty bramy drzwi telefonu domofonu
  của cho mới nhà mạng của
`);

/** Words before or behind the noun that make it talk about passwords and not the telling of one. */
export const DENIALS =
  /(?<![\p{L}\p{M}])(?:not|isn't|isnt|never|if|must|should|cannot|can't|no|nunca|não|nao|kein|keine|nicht|niemals|jamais|niet|geen|non|mai|nahi|nahin|नहीं|bukan|tidak|jangan|ليس|değil|не|nie|example|e\.g|ejemplo|exemplo|beispiel|exemple|esempio|voorbeeld|contoh|مثال|örnek)(?![\p{L}\p{M}])/iu;
