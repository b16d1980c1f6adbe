import { ask } from '@/app/_server/ask'
import type { TypedDocumentString } from '@/graphql/generated/client/graphql'
import type { PageResult } from '@/graphql/server/execute'
import { type AgencyForm, addressesIn, scopesIn } from './agency-form'
import {
  ApiKeyCreate,
  ApiKeyRevoke,
  ApiKeyRotate,
  ApplicationCreate,
  ApplicationRestrict,
  ApplicationSuspend,
  OperationRegister,
} from './documents'

type Refusal = {
  readonly code: string
  readonly field?: readonly string[] | null
  readonly message: { readonly ar: string; readonly en: string }
}

/** `faults` have their words in the messages of the pages, refusals bring theirs. `secret`: a key, told only here. */
export type Outcome =
  | { readonly kind: 'done'; readonly application?: string; readonly secret?: string | null; readonly waits?: true }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly fault: 'date' | 'unavailable' | 'signedOut' | 'fault' }

/** Does what a form asks for. `agency`: whose new program it is, when it is not one's own. */
export function runAgencyAction(typed: AgencyForm, agency: string | null): Promise<Outcome> {
  const { action, application, key: idempotencyKey, name, apiKey, document } = typed
  switch (action) {
    case 'application':
      return run(ApplicationCreate, { input: { agency, name, idempotencyKey } }, ({ applicationCreate: { application, userErrors } }) => ({
        userErrors,
        ...(application && { application: application.id }),
      }))
    case 'key': {
      const [scopes, addresses] = [scopesIn(typed.scopes), addressesIn(typed.addresses)]
      const input = { application, scopes, addresses, expiresOn: typed.expiresOn, reason: typed.reason, idempotencyKey }
      return run(ApiKeyCreate, { input }, ({ apiKeyCreate: { secret, approval, userErrors } }) => ({
        userErrors,
        ...(approval ? { waits: true as const } : { secret: secret ?? null }),
      }))
    }
    case 'revoke':
      return run(ApiKeyRevoke, { input: { apiKey, idempotencyKey } }, (data) => data.apiKeyRevoke)
    case 'rotate': {
      const input = { apiKey, expiresOn: typed.expiresOn, idempotencyKey }
      return run(ApiKeyRotate, { input }, ({ apiKeyRotate: { secret, userErrors } }) => ({ userErrors, secret: secret ?? null }))
    }
    case 'suspend':
    case 'resume':
      return run(
        ApplicationSuspend,
        { input: { application, isSuspended: action === 'suspend', idempotencyKey } },
        (data) => data.applicationSuspend,
      )
    case 'operation':
      return run(OperationRegister, { input: { application, document, idempotencyKey } }, ({ operationRegister: { userErrors } }) => ({
        userErrors,
      }))
    case 'restrict':
    case 'release':
      return run(
        ApplicationRestrict,
        { input: { application, registeredOnly: action === 'restrict', idempotencyKey } },
        (data) => data.applicationRestrict,
      )
  }
}

type Answer = {
  readonly userErrors: readonly Refusal[]
  readonly application?: string
  readonly secret?: string | null
  readonly waits?: true
}

async function run<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  read: (data: Data) => Answer,
): Promise<Outcome> {
  const result = await ask(document, variables)
  if (!result.ok) return { kind: 'fault', fault: faultOf(result) }
  const { userErrors, ...answer } = read(result.data)
  const [refusal] = userErrors
  return refusal ? { kind: 'refused', refusal } : { kind: 'done', ...answer }
}

function faultOf({ code }: Extract<PageResult<unknown>, { ok: false }>) {
  if (code === 'BAD_USER_INPUT' || code === 'DATE_INVALID') return 'date'
  if (code === 'SOURCE_UNAVAILABLE') return 'unavailable'
  return code === 'FORBIDDEN' ? 'signedOut' : 'fault'
}
