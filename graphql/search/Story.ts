import type { LicenseStoryResolvers, PaymentStoryResolvers, StoryLookResolvers } from '@/graphql/generated/resolvers'
import { licenseModel } from '@/graphql/licenses/license-model'
import { ledger, looks, networkMessages, timeline } from './stories'

export const LicenseStory: LicenseStoryResolvers = {
  id: ({ row }) => String(row.id),
  license: ({ row }, _args, context) => licenseModel(row, false, context),
  mergedInto: ({ row }) => (row.mergedInto === null ? null : String(row.mergedInto)),
  timeline: ({ row }, page, context) => timeline({ licenseId: row.id }, page, context),
  ledger: ({ row }, page, context) => ledger({ licenseId: row.id }, page, context),
  messages: ({ row }, page, context) => networkMessages({ licenseId: row.id }, page, context),
  looks: ({ row }, page, context) => looks(row.id, page, context),
}

export const PaymentStory: PaymentStoryResolvers = {
  channel: ({ payment }) => payment.channel,
  licenseId: ({ payment }) => (payment.licenseId === null ? null : String(payment.licenseId)),
  cases: ({ payment }, _args, { queries }) => queries.paymentCases.ofPayment(payment.id),
  timeline: ({ payment }, page, context) => timeline({ paymentId: payment.id }, page, context),
  ledger: ({ payment }, page, context) => ledger({ paymentId: payment.id }, page, context),
  messages: ({ payment }, page, context) => networkMessages({ paymentId: payment.id }, page, context),
}

const ACCOUNTS = ['CITIZEN', 'AGENCY']

export const StoryLook: StoryLookResolvers = {
  by: ({ role }) => (role === 'PARTNER' ? 'PARTNER' : ACCOUNTS.includes(role) ? 'ACCOUNT' : 'STAFF'),
  kind: ({ look }) => look,
}
