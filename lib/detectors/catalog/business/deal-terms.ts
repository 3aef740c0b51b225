import type { PhraseDetector, Span } from '../../detector';
import { folded, passageAround, wordPattern } from '../people/word-pattern';
import { listed } from '../words/fold';

const DEAL = listed(
  'term sheet|nda|letter of intent|loi|acquisition|acquire|acquiring|takeover|merger|due diligence|valuation|pre-money|post-money|offer price|purchase price|bid price|our bid|counteroffer|share purchase|buyout|earn-out|earnout|exclusivity|closing conditions|' +
    'adquisición|adquirir|fusión|carta de intención|precio de compra|oferta vinculante|valoración|aquisição|adquirir|fusão|carta de intenções|preço de compra|valuation|' +
    'übernahme|kaufpreis|kaufangebot|absichtserklärung|unternehmenskauf|beteiligung|unternehmensbewertung|rachat|acquisition|prix d achat|lettre d intention|offre ferme|valorisation|' +
    'acquisizione|prezzo di acquisto|lettera di intenti|fusione|offerta vincolante|overname|overnameprijs|koopprijs|intentieverklaring|bod op|अधिग्रहण|मूल्यांकन राशि|विलय|akuisisi|harga penawaran|nilai akuisisi|merger|' +
    'استحواذ|الاستحواذ|صفقة|اندماج|satın alma|devralma|birleşme|niyet mektubu|teklif fiyatı',
);
const AMOUNT =
  /(?<![\p{L}\p{N}.,])(?:(?:US\$|R\$|[$€£₹₺]|EUR|USD|GBP|INR|BRL|IDR|TRY|CHF|AED|SAR|Rp\.?|Rs\.?)[ ]?[0-9]{1,4}(?:[.,' ]?[0-9]{3}){0,4}(?:[.,][0-9]{1,2})?(?:[ ]?(?:m|mn|mio|million|millions|millones|milhões|millionen|millions|milioni|miljoen|juta|miliar|milyon|bn|b|k|cr|crore|lakh|مليون|करोड़|लाख)(?![\p{L}\p{N}]))?|[0-9]{1,4}(?:[.,][0-9]{1,3}){0,4}[ ]?(?:(?:m|mn|mio|mln|million|millions|millones|milhões|millionen|milioni|miljoen|miliar|milyon|bn|billion|cr|crore|مليون|करोड़|करोड|triliun)(?![\p{L}\p{N}])\.?(?:[ ](?:€|\$|£|euros?|EUR|USD|dollars?|dólares|de euros|d'euros|di euro|reais|TL|lira|ريال|دولار|rupiah))?|[€£₹₺]|(?:EUR|USD|GBP|CHF)(?![\p{L}])))/iu;
const COMPANY =
  /\p{Lu}[\p{L}\p{N}&.-]{1,24}(?:[ ]\p{Lu}[\p{L}\p{N}&.-]{0,24}){0,3},?[ ](?:GmbH|AG|SE|KG|Inc|Ltd|Limited|LLC|LLP|Corp|Corporation|plc|PLC|S\.?A\.?|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|SARL|SAS|B\.?V\.?|N\.?V\.?|Tbk|A\.?Ş\.?|Pvt|Ltda|Holding|Group|Partners|Capital|Technologies|Systems|Labs|Solutions|Industries)(?![\p{L}])|(?:PT|CV)[ ]\p{Lu}[\p{L}]{2,20}|(?:[Pp]roject|[Pp]rojekt|[Pp]royecto|[Pp]rojeto|[Pp]rojet|[Pp]rogetto|[Pp]royek|[Pp]roje)[ ]\p{Lu}[\p{L}]{2,20}|شركة[ ][\p{L}]{2,20}|\p{Lu}[\p{L}]{2,20}[ ](?:Şirketi|कंपनी|लिमिटेड)/u;
const NEWS = wordPattern(
  'shares|stock price|nasdaq|nyse|dax|bloomberg|reuters|announced|news|according to|article|regulators|twitter|bitcoin|crypto|transfer window|club|striker|acciones|noticias|anunció|anunciou|ações|notícia|börse|aktie|aktien|laut|medien|nachricht*|bourse|annoncé|selon|borsa|annunciato|azioni|beurs|aandelen|nieuws|saham|berita|diumumkan|أسهم|أعلنت|خبر|hisse|haber*|açıkladı|शेयर|खबर|game|player|house|flat|apartment|casa|wohnung|appartement|rumah|ev|car|land acquisition',
);

/** The price of a company, beside its name and a word for the deal. */
export const dealTerms: PhraseDetector = {
  kind: 'phrase',
  type: 'deal-terms',
  words: DEAL,
  find({ text }, hit): Span | null {
    const bounds = passageAround(text, hit.start, hit.end, 128, 128);
    const passage = text.slice(bounds.start, bounds.end);
    const amount = AMOUNT.exec(passage);
    if (amount === null || !COMPANY.test(passage) || NEWS.test(folded(passage))) return null;
    const start = bounds.start + amount.index;
    return {
      start,
      end: start + amount[0].length,
      confidence: 'medium',
      validated: false,
      masked: '••••',
      replacement: '[terms of a deal removed]',
      raisedBy: [hit.literal],
    };
  },
};
