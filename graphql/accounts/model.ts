import type { AccountRow } from '@/db/queries/accounts'
import type { Page } from '@/graphql/lib/connection'

export type AccountPage = Page<AccountRow>
