/**
 * Words that controls carry in their labels, by language. Labels are the last resort: icons and
 * structure come first, because labels are translated and carry names and counts ("Send 3 selected").
 */
const words = {
  send: [
    'send', 'enviar', 'envia', 'envoyer', 'invia', 'senden', 'sende', 'verzenden', 'verstuur', 'kirim',
    'gönder', 'भेजें', 'भेजो', 'إرسال', 'ارسال', 'أرسل', 'שליחה', 'שלח', '发送', '傳送', '送信', '보내기',
    'отправить', 'надіслати', 'wyślij', 'skicka', 'lähetä', 'gửi', 'ส่ง', 'odeslat', 'odoslať', 'trimite',
    'küldés', 'αποστολή', 'hantar', 'পাঠান', 'அனுப்பு', 'پاسال', 'بھیجیں',
  ],
  schedule: [
    'schedule', 'programar', 'agendar', 'planifier', 'programmer', 'programma', 'planen', 'plannen', 'jadwalkan',
    'zamanla', 'planla', 'शेड्यूल', 'जدولة', 'جدولة', 'תזמון', 'תזמן',
  ],
  forward: [
    'forward', 'reenviar', 'encaminhar', 'transférer', 'inoltra', 'weiterleiten', 'doorsturen', 'teruskan', 'ilet',
    'फ़ॉरवर्ड', 'फॉरवर्ड', 'إعادة توجيه', 'העברה', 'העבר',
  ],
  close: [
    'close', 'cancel', 'back', 'cerrar', 'cancelar', 'atrás', 'fechar', 'voltar', 'fermer', 'annuler', 'chiudi',
    'annulla', 'schließen', 'abbrechen', 'zurück', 'sluiten', 'annuleren', 'tutup', 'batal', 'kapat', 'iptal',
    'बंद', 'रद्द', 'إغلاق', 'إلغاء', 'סגירה', 'סגור', 'ביטול',
  ],
  sticker: ['sticker', 'figurinha', 'pegatina', 'adesivo', 'autocollant', 'çıkartma', 'स्टिकर', 'ملصق', 'מדבקה', 'סטיקר'],
  gif: ['gif'],
  you: [
    'you', 'tú', 'tu', 'você', 'du', 'vous', 'toi', 'jij', 'anda', 'kamu', 'siz', 'sen', 'आप', 'أنت', 'את/ה', 'אתם', 'אתה',
  ],
} as const;

export type LabelKind = keyof typeof words;

/** Whether a label begins with one of the words of this kind, in any language. Case is ignored. */
export function labelIs(kind: LabelKind, label: string | null): boolean {
  if (!label) return false;
  const text = label.trim().toLocaleLowerCase();
  return words[kind].some((word) => text.startsWith(word));
}
