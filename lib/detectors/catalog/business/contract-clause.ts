import type { TextDetector } from '../../detector';
import { listed } from '../words/fold';

/** Longer than this is a book, not a clause, and no finding may be longer. */
const LONGEST = 4000;

/** Language that only contracts have. */
export const contractClause: TextDetector = {
  kind: 'text',
  type: 'contract-clause',
  atLeast: 3,
  words: listed(
    'hereinafter|hereby|herein|hereunder|thereof|indemnify|indemnification|governing law|governed by the laws|force majeure|notwithstanding|shall not be liable|severability|entire agreement|the parties agree|party of the first part|receiving party|disclosing party|confidential information|non-compete|liquidated damages|binding arbitration|in witness whereof|terms and conditions of this agreement|' +
      'nachstehend|gerichtsstand|salvatorische klausel|vertragspartei|vertragsparteien|auftragnehmer|auftraggeber|geheimhaltung|vertragsstrafe|schriftform|haftung|' +
      'en adelante|cláusula|las partes|ley aplicable|fuerza mayor|confidencialidad|jurisdicción|rescisión del contrato|contratante|contratada|doravante|as partes|foro da comarca|foro competente|força maior|confidencialidade|' +
      'ci-après|les parties|droit applicable|tribunaux compétents|clause de|cocontractant|prestataire|di seguito|le parti|legge applicabile|clausola|forza maggiore|riservatezza|contraente|' +
      'hierna te noemen|partijen|toepasselijk recht|overmacht|geheimhouding|opdrachtnemer|opdrachtgever|para pihak|pihak pertama|pihak kedua|keadaan kahar|hukum yang berlaku|kerahasiaan|pasal|' +
      'الطرف الأول|الطرف الثاني|القوة القاهرة|القانون الواجب التطبيق|سرية المعلومات|पक्षकार|प्रथम पक्ष|द्वितीय पक्ष|गोपनीयता|अनुबंध|taraflar|mücbir sebep|gizlilik yükümlülüğü|yetkili mahkeme|işbu sözleşme|madde',
  ),
  find({ text }, hits) {
    const first = hits[0];
    if (!first || new Set(hits.map(({ literal }) => literal)).size < 3) return [];
    const near = hits.filter(({ end }) => end - first.start <= LONGEST);
    const last = near.at(-1) ?? first;
    if (new Set(near.map(({ literal }) => literal)).size < 3 || last.end - first.start < 80) return [];
    const start = text.lastIndexOf('\n', first.start) + 1;
    const close = text.indexOf('\n', last.end);
    const end = close < 0 ? text.length : close;
    if (end - start > 2 * LONGEST) return [];
    return [
      {
        start,
        end,
        confidence: 'low',
        validated: false,
        masked: '••••',
        replacement: '[clause of a contract removed]',
        raisedBy: [first.literal],
      },
    ];
  },
};
