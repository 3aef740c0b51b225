import type { Detector } from '../../detector';
import { africaIds } from './africa';
import { andesIds } from './andes';
import { atChIds } from './at-ch';
import { auNzIds } from './au-nz';
import { balkanIds } from './balkans';
import { balticIds } from './baltics';
import { beneluxIds } from './benelux';
import { bgIds } from './bg';
import { brIds } from './br';
import { byMdIds } from './by-md';
import { caIds } from './ca';
import { caribbeanIds } from './caribbean';
import { cisIds } from './cis';
import { cnIds } from './cn';
import { conoSurIds } from './cono-sur';
import { czSkIds } from './cz-sk';
import { deIds } from './de';
import { eastAfricaIds } from './east-africa';
import { esIds } from './es';
import { frIds } from './fr';
import { grIds } from './gr';
import { gulfIds } from './gulf';
import { hkTwIds } from './hk-tw';
import { huIds } from './hu';
import { idIds } from './id';
import { ieIds } from './ie';
import { ilIds } from './il';
import { inIds } from './in';
import { itIds } from './it';
import { jpIds } from './jp';
import { krIds } from './kr';
import { mideastIds } from './mideast';
import { mxIds } from './mx';
import { myIds } from './my';
import { ngIds } from './ng';
import { nordicIds } from './nordics';
import { phIds } from './ph';
import { pkIds } from './pk';
import { plIds } from './pl';
import { ptIds } from './pt';
import { roIds } from './ro';
import { ruIds } from './ru';
import { sgIds } from './sg';
import { southAsiaIds } from './south-asia';
import { thIds } from './th';
import { trIds } from './tr';
import { uaIds } from './ua';
import { ukIds } from './uk';
import { usIds } from './us';
import { vnIds } from './vn';
import { zaIds } from './za';
import { euVatIds } from './eu-vat';
import { genericIds } from './generic';
import { mrzIds } from './mrz';

/** Every detector of numbers that states give to people and companies. A new country is a line here. */
export const nationalIds: readonly Detector[] = [
  ...africaIds,
  ...andesIds,
  ...atChIds,
  ...auNzIds,
  ...balkanIds,
  ...balticIds,
  ...beneluxIds,
  ...bgIds,
  ...brIds,
  ...byMdIds,
  ...caIds,
  ...caribbeanIds,
  ...cisIds,
  ...cnIds,
  ...conoSurIds,
  ...czSkIds,
  ...deIds,
  ...eastAfricaIds,
  ...esIds,
  ...frIds,
  ...grIds,
  ...gulfIds,
  ...hkTwIds,
  ...huIds,
  ...idIds,
  ...ieIds,
  ...ilIds,
  ...inIds,
  ...itIds,
  ...jpIds,
  ...krIds,
  ...mideastIds,
  ...mxIds,
  ...myIds,
  ...ngIds,
  ...nordicIds,
  ...phIds,
  ...pkIds,
  ...plIds,
  ...ptIds,
  ...roIds,
  ...ruIds,
  ...sgIds,
  ...southAsiaIds,
  ...thIds,
  ...trIds,
  ...uaIds,
  ...ukIds,
  ...usIds,
  ...vnIds,
  ...zaIds,
  ...euVatIds,
  ...genericIds,
  ...mrzIds,
];
