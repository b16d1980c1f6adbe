import type { MessageRow } from '@/db/queries/feedback'
import type { Page } from '@/graphql/lib/connection'

export type MessagePage = Page<MessageRow>
