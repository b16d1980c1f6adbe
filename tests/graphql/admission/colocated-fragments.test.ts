import { type ASTVisitor, Kind, parse, print, visit } from 'graphql'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, type TestPartner } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi
let partner: TestPartner

beforeAll(async () => {
  t = await testApi(() => new Date('2026-11-22T10:00:00Z'), { limited: true })
  partner = await aPartner(t.connection.db)
  await given(
    t.connection.db,
    { number: '10000001' },
    Array.from({ length: 12 }, () => aViolation()),
  )
})
afterAll(() => t.close())

/** The page of a licence in an insurer's program: each component asks for what it shows, as Relay and Apollo have it. */
const PAGE = `
query FleetLicensePage($lookup: LicenseLookup!, $first: Int!) {
  license(lookup: $lookup) { ...Page_license ...Notices_inquiry }
  announcements { id ...Banner_announcement }
  sources { ...Freshness_source }
}
fragment Page_license on License { ...Header_license ...DuesCard_license ...ViolationTable_license sources { ...Freshness_source } }
fragment Header_license on License { id number holderName licensingCenter { ...Center_center } licenseClass { ...Class_class } }
fragment Center_center on LicensingCenter { id name { ...Words_text } }
fragment Class_class on LicenseClass { id name { ...Words_text } }
fragment Words_text on LocalizedText { ar en }
fragment DuesCard_license on License { dues { ...Amounts_dues ...PriceDays_dues ...PayBox_dues } }
fragment Amounts_dues on Dues { count payableCount fine discount total asOf }
fragment PriceDays_dues on Dues { priceCalendar { ...PriceDay_step } }
fragment PriceDay_step on PriceStep { from until due }
fragment PayBox_dues on Dues { paymentReference { ...Number_reference ...State_reference ...Arrived_reference } }
fragment Number_reference on PaymentReference { number }
fragment State_reference on PaymentReference { status payable underReview newer { ...Number_reference } priceCalendar { ...PriceDay_step } }
fragment Arrived_reference on PaymentReference { cases { ...Case_case } timeline { ...Event_event } }
fragment Case_case on PaymentReferenceCase { reference amount reasonText { ...Words_text } }
fragment Event_event on PaymentEvent { at kind }
fragment ViolationTable_license on License {
  violations(first: $first) { totalCount edges { cursor node { id ...Row_violation } } pageInfo { ...Pager_page } }
}
fragment Pager_page on PageInfo { hasNextPage endCursor }
fragment Row_violation on Violation {
  ...RowTitle_violation ...RowAmount_violation ...RowState_violation ...RowPlace_violation paymentReference { ...Number_reference }
}
fragment RowTitle_violation on Violation { number occurredOn type { ...Type_type } description { ...Words_text } }
fragment Type_type on ViolationType { id name { ...Words_text } legalBasis { ...Words_text } }
fragment RowAmount_violation on Violation { fine due ...Discount_violation ...NoDiscount_violation priceCalendar { ...PriceDay_step } }
fragment Discount_violation on Violation { discount { amount rule { ...Rule_rule } } }
fragment Rule_rule on DiscountRule { id percent legalBasis { ...Words_text } }
fragment NoDiscount_violation on Violation { noDiscount { reason endedOn } }
fragment RowState_violation on Violation { status payability payabilityReason { ...Words_text } }
fragment RowPlace_violation on Violation { vehiclePlate authority { ...Authority_authority } }
fragment Authority_authority on Authority { id name { ...Words_text } collectedHere }
fragment Freshness_source on SourceFreshness { authority { ...Authority_authority } asOf stale }
fragment Banner_announcement on Announcement { kind from until text { ...Words_text } }
fragment Notices_inquiry on LicenseInquiry { ...NotFound_answer ...Details_answer ...Away_answer }
fragment NotFound_answer on LicenseNotFound { message { ...Words_text } }
fragment Details_answer on MoreDetailsNeeded { missing message { ...Words_text } }
fragment Away_answer on SourceUnavailable { until lastKnownAsOf message { ...Words_text } }
`

const variables = { lookup: { number: '10000001', purpose: 'a claim' }, first: 20 }

/** As Apollo Client sends it: with the type of each object. */
const withTypenames: ASTVisitor = {
  SelectionSet: (node, _key, parent) => {
    if (!parent || (parent as { kind?: string }).kind === Kind.OPERATION_DEFINITION) return undefined
    return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] }
  },
}

test.each([
  ['as Relay sends it', PAGE],
  ['as Apollo Client sends it', print(visit(parse(PAGE), withTypenames))],
])('a page of thirty components that ask for their own data is one operation: %s', async (_title, query) => {
  const { data, errors } = await t.ask(query, variables, partner.headers)
  expect(errors).toBeUndefined()
  expect(data.license.violations.edges).toHaveLength(12)
  expect(data.license.violations.edges[0].node).toMatchObject({ due: 15_000, authority: { collectedHere: true } })
})
