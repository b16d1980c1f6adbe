import accessLogAr from './ar/access-log.json'
import accountsAr from './ar/accounts.json'
import announcementsAr from './ar/announcements.json'
import approvalsAr from './ar/approvals.json'
import auditAr from './ar/audit.json'
import casesAr from './ar/cases.json'
import contactsAr from './ar/contacts.json'
import courtDecisionsAr from './ar/court-decisions.json'
import discountRulesAr from './ar/discount-rules.json'
import documentsAr from './ar/documents.json'
import errorsAr from './ar/errors.json'
import evidenceAr from './ar/evidence.json'
import faultsAr from './ar/faults.json'
import feedbackAr from './ar/feedback.json'
import guideAr from './ar/guide.json'
import importsAr from './ar/imports.json'
import licensesAr from './ar/licenses.json'
import noticesAr from './ar/notices.json'
import objectionsAr from './ar/objections.json'
import overviewAr from './ar/overview.json'
import partnersAr from './ar/partners.json'
import payoutsAr from './ar/payouts.json'
import pricingAr from './ar/pricing.json'
import receiptsAr from './ar/receipts.json'
import reconciliationAr from './ar/reconciliation.json'
import referenceDataAr from './ar/reference-data.json'
import referencesAr from './ar/references.json'
import sandboxAr from './ar/sandbox.json'
import searchAr from './ar/search.json'
import settingsAr from './ar/settings.json'
import siteAr from './ar/site.json'
import staffAr from './ar/staff.json'
import subscriptionsAr from './ar/subscriptions.json'
import violationsAr from './ar/violations.json'
import workAr from './ar/work.json'
import accessLogEn from './en/access-log.json'
import accountsEn from './en/accounts.json'
import announcementsEn from './en/announcements.json'
import approvalsEn from './en/approvals.json'
import auditEn from './en/audit.json'
import casesEn from './en/cases.json'
import contactsEn from './en/contacts.json'
import courtDecisionsEn from './en/court-decisions.json'
import discountRulesEn from './en/discount-rules.json'
import documentsEn from './en/documents.json'
import errorsEn from './en/errors.json'
import evidenceEn from './en/evidence.json'
import faultsEn from './en/faults.json'
import feedbackEn from './en/feedback.json'
import guideEn from './en/guide.json'
import importsEn from './en/imports.json'
import licensesEn from './en/licenses.json'
import noticesEn from './en/notices.json'
import objectionsEn from './en/objections.json'
import overviewEn from './en/overview.json'
import partnersEn from './en/partners.json'
import payoutsEn from './en/payouts.json'
import pricingEn from './en/pricing.json'
import receiptsEn from './en/receipts.json'
import reconciliationEn from './en/reconciliation.json'
import referenceDataEn from './en/reference-data.json'
import referencesEn from './en/references.json'
import sandboxEn from './en/sandbox.json'
import searchEn from './en/search.json'
import settingsEn from './en/settings.json'
import siteEn from './en/site.json'
import staffEn from './en/staff.json'
import subscriptionsEn from './en/subscriptions.json'
import violationsEn from './en/violations.json'
import workEn from './en/work.json'

/** Every text of the site, a file a noun; a key is its namespace and its name, such as `pay.title`. */
export const ar = {
  ...accessLogAr,
  ...accountsAr,
  ...announcementsAr,
  ...approvalsAr,
  ...auditAr,
  ...casesAr,
  ...contactsAr,
  ...courtDecisionsAr,
  ...discountRulesAr,
  ...documentsAr,
  ...errorsAr,
  ...evidenceAr,
  ...faultsAr,
  ...feedbackAr,
  ...guideAr,
  ...importsAr,
  ...licensesAr,
  ...noticesAr,
  ...subscriptionsAr,
  ...objectionsAr,
  ...overviewAr,
  ...partnersAr,
  ...payoutsAr,
  ...pricingAr,
  ...receiptsAr,
  ...reconciliationAr,
  ...referenceDataAr,
  ...referencesAr,
  ...sandboxAr,
  ...searchAr,
  ...settingsAr,
  ...siteAr,
  ...staffAr,
  ...violationsAr,
  ...workAr,
}

export const en = {
  ...accessLogEn,
  ...accountsEn,
  ...announcementsEn,
  ...approvalsEn,
  ...auditEn,
  ...casesEn,
  ...contactsEn,
  ...courtDecisionsEn,
  ...discountRulesEn,
  ...documentsEn,
  ...errorsEn,
  ...evidenceEn,
  ...faultsEn,
  ...feedbackEn,
  ...guideEn,
  ...importsEn,
  ...licensesEn,
  ...noticesEn,
  ...subscriptionsEn,
  ...objectionsEn,
  ...overviewEn,
  ...partnersEn,
  ...payoutsEn,
  ...pricingEn,
  ...receiptsEn,
  ...reconciliationEn,
  ...referenceDataEn,
  ...referencesEn,
  ...sandboxEn,
  ...searchEn,
  ...settingsEn,
  ...siteEn,
  ...staffEn,
  ...violationsEn,
  ...workEn,
}

export type Messages = typeof ar
