/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n": typeof types.MessageSendDocument,
    "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      discountRules { id percent kind withinDays }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query LicenseInquiry($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { until due }\n          paymentReference { number }\n        }\n        violations(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf }\n    }\n  }\n": typeof types.LicenseInquiryDocument,
    "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n": typeof types.FormListsDocument,
};
const documents: Documents = {
    "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n": types.MessageSendDocument,
    "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt }\n    }\n  }\n": types.InboxDocument,
    "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      discountRules { id percent kind withinDays }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query LicenseInquiry($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { until due }\n          paymentReference { number }\n        }\n        violations(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf }\n    }\n  }\n": types.LicenseInquiryDocument,
    "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n": types.FormListsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n"): typeof import('./graphql').MessageSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      discountRules { id percent kind withinDays }\n    }\n  }\n"): typeof import('./graphql').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseInquiry($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { until due }\n          paymentReference { number }\n        }\n        violations(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf }\n    }\n  }\n"): typeof import('./graphql').LicenseInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n"): typeof import('./graphql').FormListsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
