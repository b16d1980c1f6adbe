import { type FileRefused, fileRefused } from '../file-refused'
import { type RefusalDetails, type RefusalReason, refusalTexts } from './refusal-texts'

/** Why nothing of a settlement file was taken, with its reason for programs and its text in both languages. */
export type SettlementFileRefused = FileRefused & {
  readonly reason: RefusalReason
  readonly texts: { readonly ar: string; readonly en: string }
}

/** Makes a refusal to throw; its message is the English text. */
export function settlementRefused(reason: RefusalReason, details: RefusalDetails = {}, cause?: unknown): SettlementFileRefused {
  const texts = refusalTexts[reason](details)
  return Object.assign(fileRefused(texts.en, cause), { reason, texts })
}

/** A refusal of a file that is not the XML which it must be, with what is wrong in both languages. */
export function xmlRefused(found: string, arabic: string, cause?: unknown): SettlementFileRefused {
  return settlementRefused('XML', { found, arabic }, cause)
}

export function isSettlementRefused(error: unknown): error is SettlementFileRefused {
  return error instanceof Error && error.name === 'FileRefused' && 'texts' in error
}
