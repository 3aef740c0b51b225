import { createEngine } from '../../../lib/detectors/engine/engine';
import { africaIds, africaIdDocs } from '../../../lib/detectors/catalog/ids/africa';
import { auNzIds, auNzIdDocs } from '../../../lib/detectors/catalog/ids/au-nz';
import { balkanIds, balkanIdDocs } from '../../../lib/detectors/catalog/ids/balkans';
import { balticIds, balticIdDocs } from '../../../lib/detectors/catalog/ids/baltics';
import { bgIds, bgIdDocs } from '../../../lib/detectors/catalog/ids/bg';
import { byMdIds, byMdIdDocs } from '../../../lib/detectors/catalog/ids/by-md';
import { cisIds, cisIdDocs } from '../../../lib/detectors/catalog/ids/cis';
import { cnIds, cnIdDocs } from '../../../lib/detectors/catalog/ids/cn';
import { czSkIds, czSkIdDocs } from '../../../lib/detectors/catalog/ids/cz-sk';
import { eastAfricaIds, eastAfricaIdDocs } from '../../../lib/detectors/catalog/ids/east-africa';
import { euVatIds, euVatIdDocs } from '../../../lib/detectors/catalog/ids/eu-vat';
import { genericIds, genericIdDocs } from '../../../lib/detectors/catalog/ids/generic';
import { grIds, grIdDocs } from '../../../lib/detectors/catalog/ids/gr';
import { gulfIds, gulfIdDocs } from '../../../lib/detectors/catalog/ids/gulf';
import { hkTwIds, hkTwIdDocs } from '../../../lib/detectors/catalog/ids/hk-tw';
import { huIds, huIdDocs } from '../../../lib/detectors/catalog/ids/hu';
import { idIds, idIdDocs } from '../../../lib/detectors/catalog/ids/id';
import { ilIds, ilIdDocs } from '../../../lib/detectors/catalog/ids/il';
import { inIds, inIdDocs } from '../../../lib/detectors/catalog/ids/in';
import { jpIds, jpIdDocs } from '../../../lib/detectors/catalog/ids/jp';
import { krIds, krIdDocs } from '../../../lib/detectors/catalog/ids/kr';
import { mideastIds, mideastIdDocs } from '../../../lib/detectors/catalog/ids/mideast';
import { mrzIds, mrzIdDocs } from '../../../lib/detectors/catalog/ids/mrz';
import { myIds, myIdDocs } from '../../../lib/detectors/catalog/ids/my';
import { ngIds, ngIdDocs } from '../../../lib/detectors/catalog/ids/ng';
import { phIds, phIdDocs } from '../../../lib/detectors/catalog/ids/ph';
import { pkIds, pkIdDocs } from '../../../lib/detectors/catalog/ids/pk';
import { plIds, plIdDocs } from '../../../lib/detectors/catalog/ids/pl';
import { roIds, roIdDocs } from '../../../lib/detectors/catalog/ids/ro';
import { ruIds, ruIdDocs } from '../../../lib/detectors/catalog/ids/ru';
import { sgIds, sgIdDocs } from '../../../lib/detectors/catalog/ids/sg';
import { southAsiaIds, southAsiaIdDocs } from '../../../lib/detectors/catalog/ids/south-asia';
import { thIds, thIdDocs } from '../../../lib/detectors/catalog/ids/th';
import { trIds, trIdDocs } from '../../../lib/detectors/catalog/ids/tr';
import { uaIds, uaIdDocs } from '../../../lib/detectors/catalog/ids/ua';
import { vnIds, vnIdDocs } from '../../../lib/detectors/catalog/ids/vn';
import { zaIds, zaIdDocs } from '../../../lib/detectors/catalog/ids/za';
import type { Match } from '../../../lib/model/finding';

/** The ids of central and eastern Europe, Asia, the Middle East, Africa and Oceania; the generic ones last. */
export const eastIds = [
  ...plIds,
  ...czSkIds,
  ...huIds,
  ...roIds,
  ...bgIds,
  ...balkanIds,
  ...grIds,
  ...balticIds,
  ...ruIds,
  ...uaIds,
  ...byMdIds,
  ...cisIds,
  ...trIds,
  ...ilIds,
  ...gulfIds,
  ...mideastIds,
  ...inIds,
  ...pkIds,
  ...southAsiaIds,
  ...idIds,
  ...myIds,
  ...sgIds,
  ...thIds,
  ...phIds,
  ...vnIds,
  ...cnIds,
  ...hkTwIds,
  ...jpIds,
  ...krIds,
  ...zaIds,
  ...ngIds,
  ...eastAfricaIds,
  ...africaIds,
  ...auNzIds,
  ...mrzIds,
  ...euVatIds,
  ...genericIds,
];
export const eastIdDocs = [
  ...plIdDocs,
  ...czSkIdDocs,
  ...huIdDocs,
  ...roIdDocs,
  ...bgIdDocs,
  ...balkanIdDocs,
  ...grIdDocs,
  ...balticIdDocs,
  ...ruIdDocs,
  ...uaIdDocs,
  ...byMdIdDocs,
  ...cisIdDocs,
  ...trIdDocs,
  ...ilIdDocs,
  ...gulfIdDocs,
  ...mideastIdDocs,
  ...inIdDocs,
  ...pkIdDocs,
  ...southAsiaIdDocs,
  ...idIdDocs,
  ...myIdDocs,
  ...sgIdDocs,
  ...thIdDocs,
  ...phIdDocs,
  ...vnIdDocs,
  ...cnIdDocs,
  ...hkTwIdDocs,
  ...jpIdDocs,
  ...krIdDocs,
  ...zaIdDocs,
  ...ngIdDocs,
  ...eastAfricaIdDocs,
  ...africaIdDocs,
  ...auNzIdDocs,
  ...mrzIdDocs,
  ...euVatIdDocs,
  ...genericIdDocs,
];

const engine = createEngine([{ group: 'national-id', detectors: eastIds }]);

/** What is found with these detectors alone. */
export function scanEast(text: string, countries?: ReadonlySet<string> | 'all'): Match[] {
  return engine.scan(text, 'text', countries === undefined ? {} : { countries });
}
