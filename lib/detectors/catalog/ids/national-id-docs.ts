import type { TypeDocs } from '../../type-docs';
import { africaIdDocs } from './africa';
import { auNzIdDocs } from './au-nz';
import { balkanIdDocs } from './balkans';
import { balticIdDocs } from './baltics';
import { bgIdDocs } from './bg';
import { byMdIdDocs } from './by-md';
import { cisIdDocs } from './cis';
import { cnIdDocs } from './cn';
import { czSkIdDocs } from './cz-sk';
import { eastAfricaIdDocs } from './east-africa';
import { euVatIdDocs } from './eu-vat';
import { deIdDocs } from './europe-dach-docs';
import { atChIdDocs } from './europe-dach-docs';
import { nordicIdDocs } from './europe-north-docs';
import { esIdDocs } from './europe-south-docs';
import { ptIdDocs } from './europe-south-docs';
import { itIdDocs } from './europe-south-docs';
import { ukIdDocs } from './europe-west-docs';
import { ieIdDocs } from './europe-west-docs';
import { frIdDocs } from './europe-west-docs';
import { beneluxIdDocs } from './europe-west-docs';
import { genericIdDocs } from './generic';
import { grIdDocs } from './gr';
import { gulfIdDocs } from './gulf';
import { hkTwIdDocs } from './hk-tw';
import { huIdDocs } from './hu';
import { idIdDocs } from './id';
import { ilIdDocs } from './il';
import { inIdDocs } from './in';
import { jpIdDocs } from './jp';
import { krIdDocs } from './kr';
import { mideastIdDocs } from './mideast';
import { mrzIdDocs } from './mrz';
import { myIdDocs } from './my';
import { ngIdDocs } from './ng';
import { caIdDocs } from './north-america-docs';
import { mxIdDocs } from './north-america-docs';
import { brIdDocs } from './north-america-docs';
import { phIdDocs } from './ph';
import { pkIdDocs } from './pk';
import { plIdDocs } from './pl';
import { roIdDocs } from './ro';
import { ruIdDocs } from './ru';
import { sgIdDocs } from './sg';
import { conoSurIdDocs } from './south-america-docs';
import { andesIdDocs } from './south-america-docs';
import { caribbeanIdDocs } from './south-america-docs';
import { southAsiaIdDocs } from './south-asia';
import { thIdDocs } from './th';
import { trIdDocs } from './tr';
import { uaIdDocs } from './ua';
import { usIdDocs } from './us-docs';
import { vnIdDocs } from './vn';
import { zaIdDocs } from './za';

/** What the documentation says of them. */
export const nationalIdDocs: readonly TypeDocs[] = [
  ...africaIdDocs,
  ...auNzIdDocs,
  ...balkanIdDocs,
  ...balticIdDocs,
  ...bgIdDocs,
  ...byMdIdDocs,
  ...cisIdDocs,
  ...cnIdDocs,
  ...czSkIdDocs,
  ...eastAfricaIdDocs,
  ...euVatIdDocs,
  ...deIdDocs,
  ...atChIdDocs,
  ...nordicIdDocs,
  ...esIdDocs,
  ...ptIdDocs,
  ...itIdDocs,
  ...ukIdDocs,
  ...ieIdDocs,
  ...frIdDocs,
  ...beneluxIdDocs,
  ...genericIdDocs,
  ...grIdDocs,
  ...gulfIdDocs,
  ...hkTwIdDocs,
  ...huIdDocs,
  ...idIdDocs,
  ...ilIdDocs,
  ...inIdDocs,
  ...jpIdDocs,
  ...krIdDocs,
  ...mideastIdDocs,
  ...mrzIdDocs,
  ...myIdDocs,
  ...ngIdDocs,
  ...caIdDocs,
  ...mxIdDocs,
  ...brIdDocs,
  ...phIdDocs,
  ...pkIdDocs,
  ...plIdDocs,
  ...roIdDocs,
  ...ruIdDocs,
  ...sgIdDocs,
  ...conoSurIdDocs,
  ...andesIdDocs,
  ...caribbeanIdDocs,
  ...southAsiaIdDocs,
  ...thIdDocs,
  ...trIdDocs,
  ...uaIdDocs,
  ...usIdDocs,
  ...vnIdDocs,
  ...zaIdDocs,
];
