import { duesOf } from '@/domain/pricing/dues'
import { addDays } from '@/domain/values/calendar-day'
import { maskedName } from '@/domain/values/masked-name'
import { accessLog } from '@/graphql/access-log/look-list'
import { sourcesOf } from '@/graphql/feeds/source-freshness'
import type { LicenseResolvers } from '@/graphql/generated/resolvers'
import { choicePrice } from '@/graphql/references/choice-price'
import { paymentPlan } from '@/graphql/references/payment-plan'
import { isStaff } from '@/graphql/server/viewer'
import { violationList } from '@/graphql/violations/violation-list'
import { WRONG_PROOFS_DAYS } from '@/services/access-log/note-wrong-proofs'

export const License: LicenseResolvers = {
  id: ({ row }) => String(row.id),
  number: ({ row }) => row.number,
  licensingCenter: ({ row }, _args, { reference }) => reference.licensingCenters.get(row.centerCode ?? '') ?? null,
  licenseClass: ({ row }, _args, { reference }) => reference.licenseClasses.get(row.classCode ?? '') ?? null,
  holderName: async ({ row }, _args, { viewer }) => (isStaff(await viewer()) ? row.holderName : maskedName(row.holderName)),
  sources: (_license, _args, { reference, now }) => sourcesOf(reference, now),
  violations: violationList,
  dues: async (license, _args, { reference, today }) => {
    const { violations, openReference } = await license.unpaid()
    return { ...duesOf(violations, reference.rules, today), license, openReference }
  },
  objections: ({ row }, _args, { queries }) => queries.objections.ofLicense(row.id),
  clearanceCertificate: ({ row }, _args, { queries }) => queries.certificates.latestOf(row.id),
  choicePrice: (license, { violationIds }, context) => choicePrice(license, violationIds, context),
  accessLog: (license, page, context) => (license.proven ? accessLog(license.row.id, page, context) : null),
  noticeSubscriptions: ({ proven, row }, _args, { queries }) => (proven ? queries.subscriptions.ofLicense(row.id) : null),
  wrongProofs: ({ proven, row }, _args, { queries, today }) =>
    proven ? queries.accessLog.wrongProofs({ licenseId: row.id, from: addDays(today, -WRONG_PROOFS_DAYS) }) : null,
  paymentPlan: (license, { budget }, context) => paymentPlan(license, budget, context),
}
