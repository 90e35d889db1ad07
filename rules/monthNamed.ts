const rows: readonly string[] = [
  'jan january januar janner janvier janv janeiro ene enero',
  'feb february februar feber fevrier fevr fev fevereiro febrero',
  'mar march marz maerz mrz mars marco marzo',
  'apr april avr avril abr abril',
  'may mai maio mayo',
  'jun june juni juin junho junio',
  'jul july juli juil juillet julho julio',
  'aug august aout agosto ago',
  'sep sept september septembre setembro set septiembre setiembre',
  'oct october okt oktober octobre outubro out octubre',
  'nov november novembre novembro noviembre',
  'dec december dez dezember decembre dezembro diciembre dic',
]

const numbers = new Map(rows.flatMap((names, row) => names.split(' ').map((name): [string, number] => [name, row + 1])))

/**
 * The month (1..12) a word names in English, German, French, Portuguese or Spanish, short or long, in lower case, with
 * or without its accents; undefined for any other word. No word names two months.
 */
export function monthNamed(word: string): number | undefined {
  return numbers.get(word.normalize('NFD').replace(/\p{M}/gu, ''))
}
