const twoDigits = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
  CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN
  NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC
  SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`
const noDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND'
const fourDigits = 'CLF UYW'

const rows = (codes: string, digits: number) =>
  codes
    .trim()
    .split(/\s+/)
    .map((code): [string, number] => [code, digits])

/**
 * How many digits the minor unit of each currency has. Source: ISO 4217 list one, without metals, test codes and
 * units of account; BGN and ANG, replaced lately, stay for the invoices written in them.
 */
export const currencies: ReadonlyMap<string, number> = new Map([
  ...rows(twoDigits, 2),
  ...rows(noDigits, 0),
  ...rows(threeDigits, 3),
  ...rows(fourDigits, 4),
])
