import { accountHolder, bankName, type HolderLetters, latinHolder } from '@/domain/payouts/account-holder'
import { payableIban } from '@/domain/values/iban'
import type { ResolversTypes } from '@/graphql/generated/resolvers'
import { localized } from '@/graphql/lib/localized-text'
import { userError } from '@/graphql/lib/user-error'

type UserErrors = Awaited<ResolversTypes['RefundAccountGivePayload']>['userErrors']
type TypedAccount = { readonly iban: string; readonly holder: string; readonly holderLatin?: string }

/** What is wrong with the account that was typed, or what it is. */
export function readAccount({ iban, holder, holderLatin }: TypedAccount, letters: HolderLetters) {
  const [account, name] = [payableIban(iban), accountHolder(holder)]
  const latin = holderLatin?.trim() ? latinHolder(holderLatin) : null
  const latinProblem = latin === null && holderLatin?.trim() ? 'HOLDER_LATIN_INVALID' : lackingLatin(name, latin, letters)
  const errors: UserErrors = [
    ...(account.ok ? [] : [userError(account.reason, 'iban', ibanText(account))]),
    ...(name.ok ? [] : [userError(name.reason, 'holder')]),
    ...(latinProblem ? [userError(latinProblem, 'holderLatin')] : []),
  ]
  return { errors, iban: account.ok ? account.iban : '', holder: name.ok ? name.name : '', latin }
}

function lackingLatin(name: ReturnType<typeof accountHolder>, latin: string | null, letters: HolderLetters) {
  return name.ok && bankName({ holder: name.name, latin }, letters) === null ? 'HOLDER_LATIN_REQUIRED' : null
}

function ibanText({ reason, expected }: Extract<ReturnType<typeof payableIban>, { readonly ok: false }>) {
  return reason === 'IBAN_LENGTH' ? localized('errors.IBAN_LENGTH', { expected }) : undefined
}
