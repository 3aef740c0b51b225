import type { TypeDocs } from '../../type-docs';

export const healthDocs: readonly TypeDocs[] = [
  {
    type: 'medical-record-number',
    group: 'health',
    name: 'Medical record number',
    example: 'please pull the file, MRN: 00482913',
    method: 'A number right behind a word for patients or their files, in 11 languages.',
    source: 'forms of hospitals; no common format exists',
    severity: 'high',
  },
  {
    type: 'health-insurance-number',
    group: 'health',
    name: 'Health insurance number',
    example: 'Aetna member ID: W2458 81937',
    method:
      'A number right behind a word for a policy or a member, with a word for health insurance near, in 11 languages.',
    source: 'cards of insurers; national numbers are types of their own',
    severity: 'high',
  },
  {
    type: 'diagnosis-details',
    group: 'health',
    name: 'Diagnosis of a person',
    example: 'Mrs Keller was diagnosed with breast cancer',
    method:
      'A condition from a list in 11 languages, or a code of the ICD behind a word for it, with a patient, an employee or a named person, and a word for findings or treatment. Not what people say of themselves.',
    source: 'ICD-10, WHO; own lists of words',
    severity: 'medium',
  },
  {
    type: 'prescription',
    group: 'health',
    name: 'Prescription of a person',
    example: 'Patient Amir Haddad: sertraline 50 mg once daily',
    method: 'A medicine by its international name with a dose, near a patient or a named person.',
    source: 'WHO international nonproprietary names',
    severity: 'medium',
  },
  {
    type: 'lab-result',
    group: 'health',
    name: 'Laboratory results',
    example: 'HbA1c 8.9 %, creatinine 1.4 mg/dL, LDL 171 mg/dL',
    method:
      'What a laboratory measures with a number and its unit: three in one message, or one with a patient or a full name.',
    source: 'usual reports; UCUM for the units',
    severity: 'medium',
  },
];
