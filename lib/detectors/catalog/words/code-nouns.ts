import { foldedSet, listed } from './fold';

/**
 * Words for one-time codes and numbers that open something. Sources: the messages that WhatsApp, Google, Apple and
 * banks send in each language, and usual wording of native speakers.
 */

/** Words that mean a code that is good once. */
export const ONE_TIME_NOUNS = listed(`
  otp | otps | otp code | o t p | one time password | one time code | one time passcode | one time pin |
  onetime password | totp | 2fa | 2fa code | mfa code | tan | mtan | smstan | sms tan | sms code | sms kod |
  verification code | verification number | verification pin | verifcation code | verify code | verification
  | vcode | confirmation code | authentication code | auth code | authenticator code | authenticator | login
  code | log in code | sign in code | signin code | security code | access token code | whatsapp code | codigo whatsapp | codigo wa | whatsapp kode |
  whatsapp account code | registration code | activation code | two factor code | 6 digit code | 6-digit
  code | six digit code | 4 digit code | codigo de verificacion | codigo verificacion | codigo de seguridad
  | codigo de confirmacion | codigo de autenticacion | codigo sms | codigo otp | codigo de whatsapp | codigo
  de un solo uso | clave dinamica | token | codigo de verificacao | codigo verificacao | codigo de seguranca
  | codigo de confirmacao | codigo de autenticacao | codigo do whatsapp | codigo de acesso unico | codigo
  que chegou | bestatigungscode | verifizierungscode | sicherheitscode | einmalcode | einmalkennwort |
  smscode | anmeldecode | freischaltcode | authentifizierungscode | prufcode | whatsappcode |
  verifikationscode | aktivierungscode | code de verification | code de securite | code de confirmation |
  code de validation | code sms | code otp | code a usage unique | code whatsapp | code recu | code
  d'authentification | code de connexion | code d'activation | codice di verifica | codice di sicurezza |
  codice di conferma | codice otp | codice sms | codice whatsapp | codice monouso | codice di accesso |
  codice di attivazione | codice temporaneo | verificatiecode | bevestigingscode | beveiligingscode |
  inlogcode | eenmalige code | verificatie code | tancode | tan code | activatiecode | controlecode | ओटीपी
  | वेरिफिकेशन कोड | सत्यापन कोड | वन टाइम पासवर्ड | ओ टी पी | कोड | verification ka code | kode otp | kode
  verifikasi | kode keamanan | kode konfirmasi | kode sms | kode wa | kode whatsapp | kode rahasia | kod
  pengesahan | kod tac | nombor tac | tac | kod otp | otpnya | كود التحقق | رمز التحقق | رمز التاكيد | كود
  التاكيد | رمز التفعيل | كود التفعيل | رمز الامان | رمز تحقق | كود تحقق | كود | الكود | الرمز | رمز | رمز
  التوثيق | رمز واتساب | كود الواتس | كود واتساب | dogrulama kodu* | dogrulama kodun* | onay kodu* |
  guvenlik kodu* | tek kullanimlik sifre* | sms kodu* | sms sifresi | aktivasyon kodu* | giris kodu* | sms
  ile gelen kod | gelen kod | whatsapp kodu* | dogrulama sifresi | 验证码 | 驗證碼 | 校验码 | 动态码 | 動態密碼 | 认证码 |
  認証コード | 確認コード | ワンタイムパスワード | ワンタイムコード | セキュリティコード | 인증번호* | 인증코드* | 인증 번호* | 인증 코드* | 보안코드* | 확인코드* | код
  подтверждения | проверочный код | код из смс | код из sms | код проверки | код безопасности | одноразовый
  пароль | одноразовый код | код доступа | смс код | код авторизации | код whatsapp | код | kod
  weryfikacyjny | kod potwierdzajacy | kod sms | kod autoryzacyjny | haslo jednorazowe | kod z sms | kod z
  smsa | kod blik | blik | kod bezpieczenstwa | ma xac nhan | ma xac minh | ma xac thuc | ma otp |
  รหัสยืนยัน | รหัส otp | код підтвердження | код з смс | verifieringskod* | engangskode* | vahvistuskoodi*
`);

/** Words for any code; the statement has to be explicit and nothing may say which other code it is. */
export const CODE_NOUNS = listed(`
  code | codigo | codice | kode | kod | kodu | kodum | kodun | kodumuz | codes | coode | コード | 코드* | codey |
  kodenya | رمزك | كودك | kodunuz
`);

/** Messages that ask not to pass a code on: the number in them is one. */
export const DO_NOT_SHARE = listed(`
  do not share | don't share | dont share | never share | not share this | do not give this code | don't
  give this code | do not disclose | do not forward this | no compartas | no lo compartas | no comparta | no
  compartir | nunca compartas | nao compartilhe | nunca compartilhe | nao repasse | nao informe | nao
  partilhe | nicht weitergeben | nicht weiter | teile diesen code | teilen sie diesen code | ne partagez |
  ne partagez pas | ne pas partager | ne communiquez | ne le partagez | ne le communiquez | non condividere
  | non condividerlo | non comunicare | non comunicarlo | deel deze | deel dit | niet delen | share na kare
  | share na karein | share mat karna | share mat karo | kisi ke saath share | kisi ko mat | kisi ko na |
  साझा न करें | शेयर न करें | किसी को न | किसी के साथ | jangan bagikan | jangan berikan | jangan sebarkan |
  jangan beritahu | jangan kongsi | jangan dedahkan | لا تشارك | لا تشاركه | لا تقم بمشاركة | لا تفصح | لا
  تعطي | عدم مشاركة | paylasmayin | paylasmayiniz | paylasma | kimseyle paylasma* | kimseye soyleme* | 请勿泄露
  | 請勿洩漏 | 请勿告知 | 不要告诉 | 切勿 | никому не | не сообщайте | не передавайте | nie udostepniaj | nie podawaj |
  khong chia se | 절대 | 教えないで | 共有しないで
`);

/** Numbers that stand in the place of a secret to open a card, a phone or a door. */
export const PIN_NOUNS = listed(`
  pin | pin code | pin no | pin number | pincode | pin-code | p i n | pinzahl | geheimzahl | pin
  nummer | code pin | codigo pin | numero pin | nip | codice pin | kode pin | nomor pin | pinnya | pinku |
  pinkodu | pin kodu* | pinim | kart sifresi | kart sifrem | kartin sifresi | kartimin sifresi | kart parolasi | clave del cajero | clave de la tarjeta | senha do cartao |
  senha do banco | code de carte | code de la carte | code carte bleue | code cb | code de ma carte | code
  de ma cb | pin du telephone | upi pin | mpin | m pin | atm pin | tpin | sim pin | puk | puk code | पिन |
  पिन कोड | एटीएम पिन | الرقم السري للبطاقة | رقم سري | البن كود | بن كود | رمز pin | пин | пин код | пинкод
  | пин-код | 提款密码 | 取款密码 | 카드 비밀번호* | 카드 비번* | 银行卡密码 | 支付密码 | 핀번호 | 핀 번호 | 暗証番号 | pinkod | pinu
`);

/** Words for a number that opens a door, an alarm, a safe or a locked device. */
export const OPENING_NOUNS = listed(`
  door code | gate code | entry code | alarm code | safe code | garage code | keypad code | lockbox code |
  lock box code | key box code | key safe code | building code | access code | entrance code | locker code |
  padlock code | combination | safe combination | combo | keypad | lockbox | keysafe | key safe | code to
  the door | code for the door | code for the gate | code for the alarm | code to the gate | code for the
  safe | front door code | disarm code | unlock code | lock code | screen lock | phone code | phone passcode
  | phone pin | ipad code | iphone code | unlock pattern | unlock pin | codigo de la puerta | codigo del
  portal | codigo de la alarma | codigo de la caja fuerte | codigo del porton | codigo de entrada | clave de
  la alarma | clave de la puerta | codigo de desbloqueo | codigo de acceso | codigo del candado |
  combinacion | codigo da porta | codigo do portao | codigo do alarme | codigo do cofre | senha do portao |
  senha do alarme | senha do cofre | senha do celular | codigo de acesso | codigo de desbloqueio | codigo do
  predio | senha da porta | codigo da fechadura | turcode | alarmcode | safecode | haustuercode |
  zugangscode | entsperrcode | torcode | code fur die tur | code fur den safe | code fur die alarmanlage |
  code vom tresor | handycode | handy-pin | zahlenkombination | tresorcode | schlosscode | turoffner |
  digicode | code de la porte | code de l'alarme | code alarme | code du portail | code du coffre | code de
  l'immeuble | code d'entree | code d'acces | code porte | code du cadenas | code de deverrouillage | code
  du telephone | code de mon telephone | code de l'entree | interphone | codice della porta | codice del
  cancello | codice dell'allarme | codice allarme | codice della cassaforte | codice cancello | codice
  portone | codice del portone | codice di sblocco | combinazione | codice d'ingresso | deurcode | kluiscode
  | poortcode | toegangscode | ontgrendelcode | code van de deur | code van het alarm | code van de kluis |
  code van de poort | sleutelkluis | sleutelkluisje | schermcode | toestelcode | darwaze ka code | gate ka
  code | locker ka code | alarm ka code | phone ka lock | phone ka pin | lock ka code | दरवाज़े का कोड |
  दरवाजे का कोड | लॉकर का कोड | गेट का कोड | फ़ोन का लॉक | फोन का लॉक | kode pintu | kode alarm | kode
  brankas | kode gerbang | kode akses | kode kunci | kode buka | kod pintu | kod pagar | kombinasi | كود
  الباب | رمز الباب | كود الانذار | رمز الانذار | كود الخزنة | رمز الخزنة | رمز القفل | كود البوابة | رمز
  البوابة | رمز الجوال | رمز فتح | kapi kodu | kapi sifresi | alarm kodu | alarm sifresi | kasa sifresi |
  kasanin sifresi | kapinin sifresi | telefon sifresi | telefonumun sifresi | bina kodu | ekran kilidi |
  site kapi kodu | kilit sifresi | 门禁密码 | 门锁密码 | 开门密码 | 锁屏密码 | 保险箱密码 | 門鎖密碼 | 현관 비밀번호* | 현관비번* | 도어락* |
  玄関の暗証番号 | 解錠番号 | オートロック | код от двери | код двери | код домофона | домофон | код сигнализации | код от
  сейфа | kod do drzwi | kod do bramy | kod do domofonu | kod do alarmu | kod do sejfu | domofon | szyfr do
  sejfu | ma cua | ma khoa | รหัสประตู | รหัสเซฟ | код дверей
`);

/** Codes that open nothing: postal codes, vouchers, goods, programs. Asked of the words around a noun. */
export const OTHER_CODES = foldedSet(`
  zip post postal postleitzahl postcode area dial dialling dialing country error exit status response product item order promo
  promocode promotional discount coupon voucher referral invite invitation gift offer refer source dress bar qr hs hsn sac branch swift sort
  ifsc iata airport booking flight reservation course subject class colour color hex model part sku currency tax cost batch style fabric
  recipe tracking pickup cheat morse unicode ascii http java python html php build ticket job case bug issue version patch git
  line lines postaux postale postales barra barras fiscal fiscale sconto descuento desconto descontos promocional cupon cupom
  reserva producto produto pedido rastreo rastreamento civil penal erro fehler gutschein rabatt artikel buchungs vorwahl plz rabais remise reduction
  commande parrainage erreur article ordine prenotazione errore prodotto kortings fout pos diskon produk barang pesanan posta indirim gpio chip connector
  hata urun siparis kupon alan البريدي الخصم خصم بريدي المنتج الطلب دولة الدولة خطأ المدني промо индекс скидки скидку скидка ошибки ошибка товара города
  pocztowy rabatowy bledu पोस्टल डाक कूपन प्रोमो ऑफर
`);
/** The same where words are written together. */
export const OTHER_CODES_TOGETHER = /邮政|郵政|优惠|折扣|商品|エラー|クーポン|郵便|우편|할인|쿠폰|ไปรษณีย์/u;
