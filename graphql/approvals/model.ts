import type { Page } from '@/graphql/lib/connection'
import type { ApprovalModel } from './approval-model'

export type ApprovalPage = Page<ApprovalModel>
