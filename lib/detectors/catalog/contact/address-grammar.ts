/** Words that end a street's name in English, and what stands before them. */
export const STREET_LAST = {
  words: [
    'street',
    'st',
    'avenue',
    'ave',
    'road',
    'rd',
    'boulevard',
    'blvd',
    'drive',
    'dr',
    'lane',
    'ln',
    'court',
    'ct',
    'terrace',
    'crescent',
    'close',
    'place',
    'pl',
    'parkway',
    'pkwy',
    'highway',
    'hwy',
    'way',
    'circle',
    'cir',
    'square',
    'trail',
    'loop',
    'nagar',
    'marg',
    'salai',
  ],
  before:
    /(?<![\p{L}\p{N}.,$€£/-])(?:(?:flat|apt|unit|suite|no\.?|house)[ ])?#?[0-9]{1,5}[A-Za-z]?(?:[-/][0-9]{1,4})?,?[ ](?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?[ ])?(?:(?:\p{Lu}[\p{L}'.-]{1,20}|[0-9]{1,3}(?:st|nd|rd|th))[ ]){1,3}$/u,
};

/** Words that begin a street's name, and what stands behind them up to the house number. */
export const STREET_FIRST = {
  words: [
    'calle',
    'c/',
    'avenida',
    'avda',
    'av',
    'paseo',
    'plaza',
    'carrera',
    'cra',
    'kra',
    'calzada',
    'rua',
    'travessa',
    'alameda',
    'estrada',
    'rodovia',
    'praça',
    'via',
    'viale',
    'piazza',
    'corso',
    'largo',
    'vicolo',
    'jl',
    'jalan',
    'jln',
    'gang',
    'mah',
    'mahallesi',
    'cad',
    'caddesi',
    'cd',
    'sok',
    'sokak',
    'sk',
    'bulvarı',
    'ул',
    'улица',
    'проспект',
  ],
  behind:
    /\.?(?:[ ](?:de|del|la|las|los|el|da|do|das|dos|di|della|dei|e|\p{Lu}[\p{L}.'-]{0,24}|[0-9]{1,3}[A-Z]?|(?:Cad|Sok|Mah|Blv)\.)){1,7}(?:,[ ]?|[ ])(?:#|n[°ºo]?\.?[ ]?|No[.:]{0,2}[ ]?|núm\.?[ ]?|д\.?[ ]?)?[0-9]{1,4}(?:[ ]?[-/][ ]?[0-9]{1,4})?[A-Za-z]?(?![\p{L}\p{N}:%€$]|[.,][0-9])/uy,
};

const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR|NSW|VIC|QLD|TAS|ACT|NT|BC|AB|ON|QC|SK|MB|NS|NB';
const POSTCODE = [
  `(?:${STATE})[ ,]{1,2}[0-9]{4,5}(?:-[0-9]{4})?`, // US, AU
  '[A-Z]{1,2}[0-9][A-Z0-9]?[ ]?[0-9][A-Z]{2}', // UK
  '[A-Z][0-9][A-Z][ ]?[0-9][A-Z][0-9]', // CA
  '[0-9]{5}-[0-9]{3}', // BR
  '[0-9]{4}-[0-9]{3}', // PT
  '(?:C\\.?P\\.?[ ]?)?[0-9]{5}(?:-[0-9]{4})?', // ES, FR, IT, MX, TR, ID, US without its state
  '[0-9]{3}[ ]?[0-9]{3}', // IN
  '[0-9]{4}[ ]?[A-Z]{2}', // NL
].join('|');

/** Up to five words of flat, town and state, and a postcode. */
export const PLACE_BEHIND = new RegExp(
  `\\.?(?:[ ]?[,;\\n·-][ \\n]?|[ ])(?:(?:#|\\p{Lu}|[0-9]{1,4}[ºª°]?(?=[ ,.])|d[eo][ ]|(?:bairro|piso|apto?|floor|bloco|flat|unit|suite)[ ])[\\p{L}\\p{M}0-9.'º/]{0,20}[ ]?[,;\\n-]?[ \\n]?){0,9}(?<![\\p{L}\\p{N}])(?:${POSTCODE})(?![\\p{L}\\p{N}]|[.,][0-9])(?:[ ,]{1,2}\\p{Lu}[\\p{L}-]{2,24}(?:[ ]\\(?[A-Z]{2}\\)?)?)?`,
  'uy',
);
