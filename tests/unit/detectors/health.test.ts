import { describe, expect, it } from 'vitest';
import { healthDetectors } from '../../../lib/detectors/catalog/health/health-detectors';
import { healthDocs } from '../../../lib/detectors/catalog/health/health-docs';
import { createEngine } from '../../../lib/detectors/engine/engine';

const engine = createEngine([{ group: 'health', detectors: healthDetectors }]);

function found(text: string): string[] {
  return engine
    .scan(text, 'text')
    .map(({ type, confidence, start, end }) => `${type} ${confidence} ${text.slice(start, end)}`);
}

describe('diagnosis-details', () => {
  it.each([
    ['Mrs Keller was diagnosed with breast cancer', 'cancer'],
    ['the patient in room 4 tested positive for HIV', 'HIV'],
    ['A Lucía le diagnosticaron trastorno bipolar la semana pasada', 'bipolar'],
    ['A paciente Carla Souza tem diabetes gestacional', 'diabetes'],
    ['Meine Kollegin Sandra ist wegen Depressionen krankgeschrieben', 'Depressionen'],
    ['Bei Herrn Yilmaz wurde Darmkrebs festgestellt', 'Darmkrebs'],
    ["Le patient Jean Dupont est atteint d'un cancer du poumon", 'cancer'],
    ['La signora Conti è in cura per depressione', 'depressione'],
    ['Mevrouw de Vries lijdt aan dementie', 'dementie'],
    ['मरीज राहुल शर्मा को कैंसर का निदान हुआ है', 'कैंसर'],
    ['Bu Ratna menderita kanker payudara stadium 2', 'kanker'],
    ['السيدة هدى مصابة بالاكتئاب وتتعالج', 'بالاكتئاب'],
    ['Zeynep Hanım depresyon tedavisi görüyor', 'depresyon'],
    ['Linda from accounting has breast cancer, she told HR', 'cancer'],
    ['Notre salarié Karim est séropositif', 'séropositif'],
    ['Tunde Okafor was diagnosed with epilepsy', 'epilepsy'],
  ])('finds the condition in %s', (text, condition) => {
    expect(found(text)).toEqual([`diagnosis-details medium ${condition}`]);
  });

  it('is sure where a label says it', () => {
    expect(found('Paciente María López, diagnóstico: diabetes tipo 2')).toEqual([
      'diagnosis-details high diabetes',
    ]);
    expect(found('Patient: M. Lopez, ICD-10: F32.1')).toEqual(['diagnosis-details high F32.1']);
  });

  it('only notes good news of somebody named', () => {
    expect(found('Anna is pregnant!! so happy for her')).toEqual(['diagnosis-details low pregnant']);
  });

  it.each([
    'i have diabetes lol',
    'I was diagnosed with ADHD last year',
    'ich habe Depressionen und nehme Sertralin 50 mg',
    'tengo diabetes y me recetaron metformina 850 mg',
    'my grandma has diabetes so no sugar pls',
    'this game gives me cancer',
    'your horoscope: Cancer season is here',
    'World AIDS day is on December 1',
    'be patient with him, he has a lot of stress',
    'did you hear that the singer was diagnosed with cancer',
    'grandpa needs new hearing aids',
    'Dr Lee will see you at 5',
    'Anna and Peter are coming for dinner',
    'part F32 does not fit',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers of patients and insured people', () => {
  it.each([
    ['please pull the file, MRN: 00482913', '00482913'],
    ['Patientennummer 4471823', '4471823'],
    ['historia clínica 448123 de la paciente', '448123'],
    ['cartella clinica n. 2024/3345', '2024/3345'],
    ['rekam medis 00-12-34-56', '00-12-34-56'],
    ['رقم الملف الطبي: 558213', '558213'],
    ['hasta dosya no: 334521', '334521'],
    ['मरीज संख्या: 40213', '40213'],
  ])('finds the record number in %s', (text, number) => {
    expect(found(text)).toEqual([`medical-record-number high ${number}`]);
  });

  it.each([
    ['Aetna member ID: W2458 81937', 'W2458 81937'],
    ['Versichertennummer AOK A123456780', 'A123456780'],
    ['BPJS 0001234567891', '0001234567891'],
    ['Unimed carteirinha 0 865 000123456789', '0 865 000123456789'],
  ])('finds the insurance number in %s', (text, number) => {
    expect(found(text)).toEqual([`health-insurance-number high ${number}`]);
  });

  it.each([
    'numéro de dossier 2024-4471 pour le permis',
    'dossiernummer 20244471 bij de gemeente',
    'dosya no 334521 tapu için',
    'Policy number for the car: 88213321',
    'member no 448122 at the gym',
    'patient no more, I am leaving',
    'health insurance is 200 a month',
    'patient id is missing',
    'medical record on 12/03/2024',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('prescription', () => {
  it.each([
    ['Patient Amir Haddad: sertraline 50 mg once daily', 'sertraline 50 mg once daily'],
    ['Frau Weber bekommt Metoprolol 47,5 mg 1-0-1', 'Metoprolol 47,5 mg 1-0-1'],
    ['Sr. Almeida: losartana 50 mg 1x ao dia', 'losartana 50 mg 1x ao dia'],
    ['Mevr. Jansen slikt paroxetine 20 mg', 'paroxetine 20 mg'],
    ['Pak Hendra diresepkan metformin 500 mg 2x sehari', 'metformin 500 mg 2x sehari'],
  ])('finds the medicine in %s', (text, medicine) => {
    expect(found(text)).toEqual([`prescription medium ${medicine}`]);
  });

  it.each([
    'take ibuprofen 400 mg twice a day',
    'i take sertraline 50 mg and feel fine',
    'is metformin 500 mg in stock?',
    'Mr Brown asked about metformin',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lab-result', () => {
  it('finds three results, or one of a patient', () => {
    expect(found('HbA1c 8.9 %, creatinine 1.4 mg/dL, LDL 171 mg/dL')).toEqual([
      'lab-result medium HbA1c 8.9 %, creatinine 1.4 mg/dL, LDL 171 mg/dL',
    ]);
    expect(found('Frau Weber: TSH 6,2 mU/l')).toEqual(['lab-result medium TSH 6,2 mU/l']);
  });

  it.each(['my LDL is 171 mg/dL', 'glucose 5 g, salt 3 g', 'vitamin d 20 µg/ml and b12', 'alt 3 then enter'])(
    'is silent on %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the documented examples', () => {
  it.each(healthDocs.map(({ type, example }) => [type, example] as const))('finds %s', (type, example) => {
    const [match] = engine.scan(example, 'text');
    expect(match?.type).toBe(type);
    expect(match?.confidence).not.toBe('low');
  });
});
