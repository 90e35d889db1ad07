import { standsIn } from './standsIn'

const calls = [
  ['register', 'registration', 'sign up', 'rsvp', 'reserve', 'reservation', 'book your', 'book a', 'book now'],
  ['join us', 'contact us', 'call us', 'learn more', 'order now', 'get started'],
  ['anmelden', 'anmeldung', 'melden sie sich', 'registrieren', 'registrierung', 'platz sichern', 'jetzt buchen'],
  ['inscription', 'inscrivez vous', 's inscrire', 'inscrire', 'reservez', 'reserver', 'contactez nous'],
  ['등록', '신청', '예약', '문의하세요'],
  ['inscreva se', 'inscricao', 'inscricoes', 'registre se', 'cadastre se', 'reserve', 'fale conosco'],
  ['報名', '登記', '註冊', '預約', '洽詢'],
].flat()

/** The words by which a text (as `searchable` gives it) asks its reader to do something, in our six languages. */
export function callIn(text: string): string | undefined {
  return calls.find((call) => standsIn(text, call))
}
