import { addDays } from '@/domain/calendar-day'
import { duesOf } from '@/domain/dues'
import { maskedName } from '@/domain/masked-name'
import { WRONG_PROOFS_DAYS } from '@/services/access-log/note-wrong-proofs'
import { accessLog } from '../access-log'
import { choicePrice } from '../choice-price'
import type { LicenseResolvers } from '../generated/resolvers'
import { paymentPlan } from '../payment-plan'
import { isStaff } from '../viewer'
import { violationList } from '../violation-list'
import { sourcesOf } from './SourceFreshness'

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
  clearanceCertificate: ({ row }, _args, { queries }) => queries.certificates.latestOf(row.id),
  choicePrice: (license, { violationIds }, context) => choicePrice(license, violationIds, context),
  accessLog: (license, page, context) => (license.proven ? accessLog(license.row.id, page, context) : null),
  wrongProofs: ({ proven, row }, _args, { queries, today }) =>
    proven ? queries.accessLog.wrongProofs({ licenseId: row.id, from: addDays(today, -WRONG_PROOFS_DAYS) }) : null,
  paymentPlan: (license, { budget }, context) => paymentPlan(license, budget, context),
}
