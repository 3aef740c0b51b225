import { listed } from './fold';

/**
 * Words for a password. Sources: usual wording of native speakers and of the user interfaces of Google, Apple and
 * Microsoft in each language; spelling as in Unicode CLDR where a word is there.
 */

/** Words that mean a password whatever stands around them. */
export const PASSWORD_NOUNS = listed(`
  password* | passwort* | passwd* | passwrd | pasword | passord | passphrase* | passcode* | pass phrase | pwd | psswd |
  pswd | psw | passw | userpass | userpassword | dbpassword | pw | pws | pword | login pass | pass word |
  parolle | lozinka | lozinku | heslo | hesla | jelszo* | salasana* | adgangskode* | losenord* | contrasena*
  | contrasenya* | clave de acceso | clave secreta | palabra clave secreta | senha* | palavra passe |
  palavras passe | kennwort* | kenwort | zugangspasswort | benutzerpasswort | masterpasswort | adminpasswort
  | zugangskennwort | einmalpasswort | mot de passe | mots de passe | motdepasse | mdp | mot d passe | mot
  de pass | parola d'ordine | parola di accesso | parola segreta | wachtwoord* | paswoord | wachtwoordzin |
  toegangscode | pw* | pwd* | kata sandi* | katasandi | kata laluan* | katalaluan | pasword* | sifre* |
  parolasi | पासवर्ड* | पासवर्ड्स | पासवड | पासकोड | باسورد | باسوورد | الباسورد | الباسوورد | والباسورد |
  باسورده | كلمة المرور | كلمة مرور | كلمة السر | كلمة سر | كلمه المرور | كلمه السر | كلمه سر | وكلمة المرور
  | وكلمة السر | كلمه مرور | رمز الدخول | الرقم السري | الرمز السري | رقم سري | باسوردي | باسوردك | پاسورد |
  رمز عبور | پسورد | پاس ورڈ | 密码 | 密碼 | 口令 | パスワード | パスワ | パスコード | 合言葉 | 비밀번호* | 비번* | 패스워드* | 암호* | парол*
  | пасс | haslo | hasla | hasłem | hasło | hasła | haslem | mat khau | mật khẩu | รหัสผ่าน | พาสเวิร์ด |
  รหัส | סיסמה | סיסמא | הסיסמה | הסיסמא | κωδικος
`);

/** Keys of networks, which are passwords too. */
export const NETWORK_NOUNS = listed(`
  psk | pre shared key | preshared key | vpn key | vpn secret | ipsec key | shared secret | wpa key | wpa2
  key | wpa2 | wifi key | wi-fi key | network key | security key | wlan schlussel | wlanschlussel |
  netzwerkschlussel | wlan key | cle wifi | cle wep | cle wpa | cle de securite | clave wifi | clave wpa |
  chave do wifi | chiave wifi | chiave di rete | netwerksleutel
`);

/** Words that mean a password only with a sign behind them, or a name of a user before them. */
export const SHORT_NOUNS = listed(`
  pass | passe | clave | contra | chave | parola | p/w | sandi | パス | mk | ww | الباس | codigo de acceso |
  parolam
`);

/** Words for both halves of a login. */
export const LOGIN_NOUNS = listed(`
  credentials | creds | credential | login | logins | login details | login info | log in | signin | sign in
  details | datos de acceso | credenciales | acceso | dados de acesso | credenciais | acesso | zugangsdaten
  | zugang | anmeldedaten | logindaten | identifiants | acces | credenziali | accesso | dati di accesso |
  inloggegevens | inlog | kredensial | data login | giris bilgileri | بيانات الدخول | يوزر | लॉगिन | логин |
  логин пароль | dane logowania | 账号 | 帳號 | 아이디 | 계정 | ログイン
`);

/** A user's name was just told: then "pass" and the like are a password. Folded text is asked. */
export const USER_BEFORE =
  /(?:^|[^\p{L}])(?:user|username|usr|login|log|id|userid|user id|usuario|usuário|benutzer|benutzername|utilisateur|identifiant|utente|gebruiker|gebruikersnaam|kullanici|kullanici adi|pengguna|email|mail|e-mail|account|acct|یوزر|المستخدم|اسم المستخدم|यूज़र|यूजर|यूज़रनेम|логин|uzytkownik|账号|用户名|아이디|ユーザー|root|admin)(?:$|[^\p{L}])/u;
