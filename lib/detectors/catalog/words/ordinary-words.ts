import { foldedSet } from './fold';

/** What people write behind "password:" or "the password is" without giving it away; and usual placeholders. */
export const ORDINARY = foldedSet(`
  required incorrect wrong invalid changed change reset expired expiring forgotten forgot missing hidden removed redacted
  unknown updated protected pending private password passwords passcode passwd secret string undefined optional default
  later please nothing anything something everything correct encrypted disabled enabled always policy anyone everyone
  tomorrow today tonight yesterday sorry already unchanged yours mine ours manager generator request below above
  attached inside here there gone lost broken stolen okay right great working useless important unique stored saved
  written printed needed necessary available secure insecure unsafe simple complex short longer shorter weird strange
  funny annoying stupid crazy horrible terrible ridiculous rubbish blank empty null none false true same different
  similar another again never until about around really very quite totally completely probably maybe perhaps exactly
  going getting being sent given shared known visible plain plaintext masked locked blocked length strength field
  email username user admin login account phone birthday birthdate number numeric letters digits characters case-sensitive
  sensitive lowercase uppercase confidential classified compromised leaked hacked exposed case with under first second
  thing think their there's where which while would should could don't won't can't isn't didn't doesn't haven't what's
  what when whatever whoever somebody someone nobody enter entered confirm confirmation recovery protection prompt
  dialog screen page sheet email's message whatsapp telegram signal incoming ready perfect better worse crap shite
  problem issue question mandatory obvious terrible safe simple easy hard tricky strong medium their those these
  contrasena clave senha passwort kennwort motdepasse wachtwoord parola sifre sandi palavra chave codigo code kode kod codice
  incorrecta incorrecto olvidada olvide cambiada cambio nueva antigua vieja correcta obligatoria obligatorio segura
  secreta privada personal facil dificil larga corta misma buena demasiado siempre nunca despues manana luego aqui
  abajo arriba necesaria valida invalida caducada bloqueada temporal usuario invalido requerida protegida guardada
  diferente vacia apuntada cuenta nombre perfecta perdida equivocada gracias favor nadie alguien todos igual fuerte
  incorreta alterada esquecida errada fraca forte segura obrigatoria obrigatorio pessoal mesma mudou antigo sempre
  depois amanha embaixo abaixo vencida expirada trocada protegida salva anotada obrigado obrigada ninguem alguem
  dificil facil longa curta grande pequena correta aqui la minha outra nova velha usuario
  falsch vergessen geandert richtig korrekt sicher unsicher geheim abgelaufen gesperrt gespeichert erforderlich
  unbekannt ungultig zuruckgesetzt notwendig immer niemals morgen spater unten oben leer gleich anders einfach schwer
  kompliziert schwach stark lang kurz zu danke bitte niemand jemand verloren gehackt geschutzt wichtig dasselbe
  oublie perdu incorrect errone obligatoire change nouveau ancien securise faible fort expire bloque toujours jamais
  demain apres dessous dessus vide pareil different facile difficile simple complique enregistre merci personne correct
  trop long court requis invalide secret confidentiel identique temporaire perime pirate protege ici chez meme
  sbagliata sbagliato scaduta scaduto cambiata cambiato dimenticata obbligatoria corretta errata sicura debole forte
  segreta nuova vecchia sempre domani dopo sotto sopra vuota uguale diversa facile difficile lunga corta troppo
  grazie nessuno qualcuno bloccata salvata personale richiesta temporanea importante stata valida
  verkeerd fout onjuist vergeten gewijzigd veranderd verlopen geblokkeerd verplicht veilig onveilig sterk zwak
  altijd nooit morgen later hieronder leeg hetzelfde anders makkelijk moeilijk lang kort bedankt niemand iemand
  opgeslagen geheim persoonlijk nodig ongeldig kwijt juist gehackt tijdelijk belangrijk oude nieuwe
  galat sahi bhool bhul bhulgaya gaya gayi change kar karo karna kya kyun kaise bata batao bataye bhej bhejo dena dedo
  nahi nahin yaad pata mujhe tumhe kisi sabko expire gupt majboot kamzor purana naya zaroori kal baad abhi
  गलत सही भूल बदल बदलो गया गई क्या क्यों कैसे बताओ बताना बताइए भेजो नहीं याद पता मुझे किसी सबको गुप्त मजबूत कमजोर पुराना
  नया ज़रूरी जरूरी रीसेट एक्सपायर चाहिए होना रखें डालें दर्ज करें लंबा छोटा आसान मुश्किल
  salah lupa benar diganti ganti berubah kadaluarsa kedaluwarsa hilang rahasia wajib kuat lemah aman baru lama sama
  beda gampang susah panjang pendek terkunci diblokir disimpan tidak bukan jangan belum sudah sekarang nanti besok
  terima kasih apa siapa kenapa gimana dong berapa masih kosong harus minimal karakter dulu
  yanlis dogru hatali unuttum degisti degistir degistirdim guclu zayif gizli zorunlu eski yeni ayni farkli kolay zor
  uzun kisa gecersiz kilitli suresi doldu simdi sonra yarin asagida lazim nedir neydi kimse herkes tesekkurler lutfen
  gerekli degil unutma paylasma calismiyor girin hangisi karakter bilmiyorum olsun olmali kaydettim
  خطا خاطئة خطأ صحيحة نسيت تغيرت جديدة قديمة قوية ضعيفة سرية مطلوبة منتهية مقفلة طويلة قصيرة سهلة صعبة نفسها مختلفة
  لازم شنو ايش ماهي ماهو غلط صح تغيير ضرورية غير عندك عندي بعدين بكرة شكرا مفقودة مسروقة امنة فقط ابدا تحت فوق
  неверный неправильный забыл забыла изменен сменил старый новый простой сложный слабый надежный длинный короткий
  нужен истек заблокирован сохранен завтра потом ниже спасибо никому обязательно
  zapomnialem zle bledne niepoprawne zmienione nowe stare silne slabe takie samo dlugie krotkie wymagane jutro nizej
  sunny's changeme yourpassword mypassword newpassword oldpassword example placeholder value input submit
`);

/** Endings of what people say about a password: participles and adjectives. Folded. */
export const ORDINARY_ENDINGS =
  /(?:ed|ing|able|ible|less|ous|ful|ive|ly|ical|ment|ation|tion|ness|n't|'s|'re|'ll|ado|ada|ido|ida|adas|ados|idos|mente|cion|bel|lich|isch|iert|ieren|bar|los|ssen|ert|atos?|at[ae]|uto|uta|ibile|abile|ique|ment|eren|baar|elijk|yor|miyor|mis|mus|meli|mali|di[mkn]?|dim|kan|karo|wala|nya|ный|ная|лся|ать|ить|ane|ony)$/u;
