import { latinDigits } from './digits'

/** Why no refund goes to an account: another country's, or the text is no IBAN: nothing typed, a character that no IBAN has, a country that has none, another length than its country's, or wrong check digits. */
type IbanProblem = 'IBAN_REQUIRED' | 'IBAN_CHARACTERS' | 'IBAN_COUNTRY' | 'IBAN_LENGTH' | 'IBAN_CHECK' | 'IBAN_FOREIGN'

export type ParsedIban =
  | { readonly ok: true; readonly iban: string }
  | { readonly ok: false; readonly reason: IbanProblem; readonly expected: number }

/** Characters of an IBAN by country, as SWIFT's registry has them. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18
  GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23
  PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** An IBAN as typed (ISO 13616), with any digits, spaces, hyphens and small letters; `expected` is its country's length, 0 where none is known. */
export function parseIban(typed: string): ParsedIban {
  const text = latinDigits(typed).toUpperCase()
  const refused = (reason: IbanProblem, expected = 0) => ({ ok: false, reason, expected }) as const
  if (text === '') return refused('IBAN_REQUIRED')
  if (!/^[A-Z0-9]+$/.test(text)) return refused('IBAN_CHARACTERS')
  const expected = LENGTHS[text.slice(0, 2)]
  if (expected === undefined) return refused('IBAN_COUNTRY')
  if (text.length !== expected) return refused('IBAN_LENGTH', expected)
  return /^[A-Z]{2}(?!00|01|99)\d\d/.test(text) && remainder(text) === 1 ? { ok: true, iban: text } : refused('IBAN_CHECK', expected)
}

/** The country whose accounts refunds are paid to: the file for the bank is one of transfers inside it. */
const PAYABLE = 'JO'

/** An IBAN as typed that a refund can be paid to. Another country's is told so, whatever else is wrong with it. */
export function payableIban(typed: string): ParsedIban {
  const country = latinDigits(typed).toUpperCase().slice(0, 2)
  return LENGTHS[country] !== undefined && country !== PAYABLE ? { ok: false, reason: 'IBAN_FOREIGN', expected: 0 } : parseIban(typed)
}

/** The remainder by 97 of the IBAN with its first four characters behind the rest, letters as 10 to 35. */
function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  return [...moved].reduce((rest, letter) => {
    const value = Number.parseInt(letter, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)
}

/** What of an account may be shown: country, check digits and the last four, as in `JO94 •••• 0302`. */
export function maskedIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`
}
