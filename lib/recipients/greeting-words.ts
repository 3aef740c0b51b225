const words = (text: string): readonly string[] => text.split('|');

/** Words that begin a greeting, folded as names are, by language. A greeting of several words stands before its beginning. */
export const GREETINGS: readonly string[] = [
  ...words('good morning|good afternoon|good evening|dear|hello|hey|hiya|hi|morning'),
  ...words('buenos dias|buenas tardes|buenas noches|buenas|hola|querida|querido|estimada|estimado'),
  ...words('bom dia|boa tarde|boa noite|prezada|prezado|cara|caro|oi|ola'),
  ...words(
    'guten morgen|guten tag|guten abend|gruss gott|hallo|liebe|lieber|moin|servus|sehr geehrte|sehr geehrter',
  ),
  ...words('bonjour|bonsoir|salut|coucou|chere|cher'),
  ...words('buongiorno|buonasera|ciao|salve|gentile|egregio'),
  ...words('goedemorgen|goedemiddag|goedenavond|hoi|beste|lieve'),
  ...words('gunaydin|iyi gunler|iyi aksamlar|merhaba|selam|sevgili|sayin'),
  ...words('selamat pagi|selamat siang|selamat sore|selamat malam|halo|hai|pagi|assalamualaikum'),
  ...words('dzien dobry|dobry wieczor|czesc|hej|droga|drogi|szanowna|szanowny'),
  ...words('bom dia|buna ziua|buna|salut|draga'),
  ...words(
    'добрыи день|доброе утро|добрыи вечер|здравствуите|здравствуи|привет|дорогая|дорогои|уважаемая|уважаемыи',
  ),
  ...words('добрии день|доброго ранку|привіт|вітаю|шановна|шановнии'),
  ...words('καλημερα|καλησπερα|γεια σου|γεια σασ|γεια|αγαπητε|αγαπητη'),
  ...words('صباح الخير|مساء الخير|السلام عليكم|مرحبا|اهلا|هلا|عزيزي|عزيزتي'),
  ...words('سلام عليكم|سلام|درود'),
  ...words('בוקר טוב|ערב טוב|שלום|היי|הי|אהלן'),
  ...words('नमस्कार|नमस्ते|प्रिय|हेलो|हाय|सुप्रभात'),
  ...words('নমস্কার|আসসালামু আলাইকুম|হ্যালো|প্রিয়|সালাম'),
  ...words('வணக்கம்|అయ్యా|నమస్కారం|ನಮಸ್ಕಾರ|നമസ്കാരം'),
  ...words('สวัสดีครับ|สวัสดีค่ะ|สวัสดี|หวัดดี'),
  ...words('xin chao|chao'),
  ...words('habari|jambo|mambo'),
  ...words('բարեւ|գամարջոբա|გამარჯობა'),
  ...words('안녕하세요|안녕'),
  ...words('おはようございます|こんにちは|こんばんは|早上好|下午好|晚上好|你好|您好'),
];

/** Words between a greeting and a name, folded. */
export const TITLES: ReadonlySet<string> = new Set(
  words(
    'mr|mrs|ms|miss|dr|prof|professor|sir|senor|senora|senorita|sr|sra|srta|don|dona|dom|doutor|doutora|doctor|doctora' +
      '|herr|frau|monsieur|madame|mme|mlle|m|signor|signora|sig|dott|dottoressa|meneer|mevrouw|pan|pani|bapak|ibu|pak|bu|kak|mas|mbak' +
      '|господин|госпожа|пан|пані|κυριε|κυρια|κ|يا|استاذ|استاذه|دكتور|دكتوره|السيد|السيده|סיר|מר|גברת|דר|श्री|श्रीमती|डॉ|คุณ|anh|chi|bwana|mama|lieber|liebe',
  ),
);

/** Words of respect after a name, folded; where the script has no spaces they end the name. */
export const AFTER_NAME: readonly string[] = words(
  'さん|さま|様|くん|君|ちゃん|先生|女士|님|씨|야|जी|bey|hanim|abi|abla|jan|ji',
);
