/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What to certify. */
export type ClearanceCertificateIssueInput = {
  /** Chosen by the caller, 8 to 64 characters: the same key gives the same certificate. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
};

/** A share code to be used. */
export type ClearanceCertificateOpenInput = {
  /** The code, such as `S-7K3Q-X2P9-M4RT`. */
  shareCode: string;
};

/** Which certificate to share. */
export type ClearanceCertificateShareInput = {
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the certificate. */
  number: string;
};

/** How a discount rule applies. */
export type DiscountRuleKind =
  /** Only to a reference that holds every violation of the licence which the rule addresses. */
  | 'ALL_OR_NOTHING'
  /** To each violation by itself. */
  | 'PER_VIOLATION';

/** What to check: exactly one of the two. */
export type DocumentCheckInput = {
  /** The number of a receipt or a certificate, alone. It tells only whether we issued it, nothing of what it says. */
  number?: string | null | undefined;
  /** A signed text, as a QR code holds it; a link or other words around it do no harm. */
  text?: string | null | undefined;
};

/** What a document can turn out to be. */
export type DocumentVerdict =
  /** Not, to the last character, what we signed. */
  | 'ALTERED'
  /** Our signature holds, and our records say the same. */
  | 'GENUINE'
  /** Asked by number alone: we issued a document of this number. It proves nothing of what a paper says. */
  | 'ISSUED'
  /** Our signature holds, but it is not the latest: a newer certificate exists, or the licence has another number now. */
  | 'SUPERSEDED'
  /** Signed by a key that is not ours, or was never published. */
  | 'UNKNOWN_KEY'
  /** We have no document of this number. */
  | 'UNRECORDED'
  /** A receipt that we issued and that is void: the money never came. */
  | 'VOID';

/** A language of the service. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/**
 * Which licence is asked for, and the proof that the caller holds it.
 * 8 digits identify a licence nation-wide; 1 to 7 digits (older licences) need `licensingCenter` and `licenseClass` as well.
 */
export type LicenseLookup = {
  /** Expiry date printed on the licence. Required from a guest; a signed-in caller may leave it out. */
  expiresOn?: string | null | undefined;
  /** Code of the licence class; ignored for 8-digit numbers. */
  licenseClass?: string | number | null | undefined;
  /** Code of the licensing centre; ignored for 8-digit numbers. */
  licensingCenter?: string | number | null | undefined;
  /** The licence number as printed on the driving licence, 1 to 8 digits. Arabic-Indic and Persian digits, spaces, hyphens and hidden marks are accepted. */
  number: string;
  /** Why a partner or a member of staff asks. Accepted, and not kept yet: there is no access log so far. */
  purpose?: string | null | undefined;
};

/** A field of `LicenseLookup` that an answer can ask for. */
export type LookupDetail =
  /** `expiresOn`, from a guest. */
  | 'EXPIRES_ON'
  /** `licenseClass`, for numbers shorter than 8 digits. */
  | 'LICENSE_CLASS'
  /** `licensingCenter`, for numbers shorter than 8 digits. */
  | 'LICENSING_CENTER';

/** What people can write. */
export type MessageKind =
  /** A complaint (شكوى). */
  | 'COMPLAINT'
  /** A question or anything else (اتصل بنا). */
  | 'CONTACT'
  /** A suggestion (اقتراح). */
  | 'SUGGESTION'
  /** An answer to the satisfaction survey (استبيان). */
  | 'SURVEY';

/** A message to send. */
export type MessageSendInput = {
  /** E-mail address or telephone number for an answer, at most 120 characters. Arabic-Indic digits are accepted. */
  contact?: string;
  /** Chosen by the caller, 8 to 64 characters: the same key with the same content is one message, with other content a refusal. */
  idempotencyKey: string;
  /** What it is. */
  kind: MessageKind;
  /** Language of the sender. */
  language: Language;
  /** Required for a survey, 1 (bad) to 5 (good); ignored for every other kind. */
  rating?: number | null | undefined;
  /** At most 1000 characters; required unless it is a survey. */
  text?: string;
};

/** Reasons for having no discount. */
export type NoDiscountReason =
  /** A discount applied until `endedOn`. */
  | 'ENDED'
  /** A rule in force excludes this kind of violation. */
  | 'EXCLUDED'
  /** No rule is about it. */
  | 'NONE';

/** Whether a violation can be paid here now (الدفع متاح), or why not. */
export type Payability =
  /** It can be paid now. */
  | 'AVAILABLE'
  /** A court has yet to fix the amount. */
  | 'AWAITING_COURT'
  /** Its authority cancelled it. */
  | 'CANCELLED'
  /** Its authority collects its own fines: pay there. */
  | 'NOT_COLLECTED_HERE'
  /** It is paid already. */
  | 'PAID'
  /** Money arrived for it and is being checked: do not pay again. */
  | 'PAYMENT_UNDER_REVIEW'
  /** An objection to it is open. */
  | 'UNDER_OBJECTION';

/** What can happen to a payment reference. */
export type PaymentEventKind =
  /** A bank asked what it costs and was told `amount`. Of many questions only the last is here. */
  | 'ASKED'
  /** Nothing of its set was left to pay. */
  | 'CLOSED'
  /** The number was issued. */
  | 'ISSUED'
  /** A payment to it settled violations for `amount`, for which there is a receipt. */
  | 'PAID'
  /** The network's daily file confirmed a payment of `amount`. */
  | 'RECONCILED'
  /** `amount` went back to whoever paid it. */
  | 'REFUNDED'
  /** `amount` that was to go back to whoever paid it came back to us, and waits again. */
  | 'REFUND_RETURNED'
  /** The network reported a payment of `amount` to it; null when it was paid in another currency. */
  | 'REPORTED'
  /** The receipt of `amount` is void: the money never came. */
  | 'REVERSED'
  /** What can be paid on the licence changed: a newer number covers everything. */
  | 'SUPERSEDED';

/** Stable codes of refused plans. */
export type PaymentPlanRefusalCode =
  /** The budget is above 1,000,000 fils (1000 dinars). */
  | 'BUDGET_TOO_LARGE'
  /** The budget is below one fils. */
  | 'BUDGET_TOO_SMALL'
  /** More than 60 violations are payable. */
  | 'TOO_MANY_VIOLATIONS';

/** What to issue a payment number for. */
export type PaymentReferenceIssueInput = {
  /** Chosen by the caller, 8 to 64 characters: the same key with the same content gives the same answer, with other content a refusal. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** Identifiers of the chosen violations, 1 to 1000, each payable now. */
  violationIds: Array<string | number>;
};

/** What a payment reference stands for. */
export type PaymentReferenceKind =
  /** Everything that was payable on the licence when it was issued. */
  | 'ALL_DUE'
  /** Violations that somebody chose. */
  | 'SELECTION';

/** The life of a payment reference: `OPEN → SUPERSEDED → PAID | CLOSED`, `OPEN → PAID | CLOSED`. */
export type PaymentReferenceStatus =
  /** Nothing of its set is left to pay. */
  | 'CLOSED'
  /** Payable, and current. */
  | 'OPEN'
  /** A payment to it settled something. Never payable again. */
  | 'PAID'
  /** What is payable changed since. The number still pays what is left of its set. */
  | 'SUPERSEDED';

/** Stable codes of refusals. */
export type UserErrorCode =
  /** The licence has no certificate of this number. */
  | 'CERTIFICATE_UNKNOWN'
  /** Choose at least one violation, and at most 1000. */
  | 'CHOICE_SIZE'
  /** Nothing is certified while violations await the court. */
  | 'CLEARANCE_AWAITING_COURT'
  /** Nothing is certified while another authority collects violations. */
  | 'CLEARANCE_NOT_COLLECTED_HERE'
  /** Nothing is certified while the data of an authority is too old; the message names it. */
  | 'CLEARANCE_SOURCE_STALE'
  /** Nothing is certified while violations are under objection. */
  | 'CLEARANCE_UNDER_OBJECTION'
  /** Nothing is certified while money for violations is being checked. */
  | 'CLEARANCE_UNDER_REVIEW'
  /** Nothing is certified while violations can be paid here. */
  | 'CLEARANCE_UNPAID'
  /** The idempotency key is too short, too long, or was used for other content. */
  | 'IDEMPOTENCY_KEY'
  /** The look-up finds no licence, or the proof is wrong. */
  | 'LICENSE_NOT_FOUND'
  /** The contact is neither an e-mail address nor a telephone number, or too long. */
  | 'MESSAGE_CONTACT_INVALID'
  /** A survey needs a rating from 1 to 5. */
  | 'MESSAGE_RATING_REQUIRED'
  /** A message needs a text. */
  | 'MESSAGE_TEXT_REQUIRED'
  /** A message has at most 1000 characters. */
  | 'MESSAGE_TEXT_TOO_LONG'
  /** The look-up lacks details or proof. */
  | 'MORE_DETAILS_NEEDED'
  /** A chosen violation is not among the payable ones of this licence any more. */
  | 'NOT_PAYABLE'
  /** The share code is older than 21 days. */
  | 'SHARE_CODE_EXPIRED'
  /** There is no such share code. */
  | 'SHARE_CODE_UNKNOWN'
  /** The share code was used before. */
  | 'SHARE_CODE_USED'
  /** The register cannot answer now. */
  | 'SOURCE_UNAVAILABLE';

/** Orders of a list of violations. Equal ones follow with the latest offence first. */
export type ViolationSort =
  /** By the authority's Arabic name. */
  | 'AUTHORITY'
  /** The latest offence first. */
  | 'DATE'
  /** The highest fine first; what a court has yet to fix last. */
  | 'FINE';

/** State of a violation. */
export type ViolationStatus =
  /** Cancelled by its authority. */
  | 'CANCELLED'
  /** Paid. */
  | 'PAID'
  /** Not paid yet, whether or not it can be paid here. */
  | 'UNPAID';

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend: { reference: string | null, userErrors: Array<{ code: UserErrorCode }> } };

export type PaymentPageQueryVariables = Exact<{
  number: string;
  proof?: LicenseLookup | null | undefined;
  first: number;
}>;


export type PaymentPageQuery = { paymentReference: { number: string, kind: PaymentReferenceKind, status: PaymentReferenceStatus, payable: boolean, count: number, total: number, underReview: boolean, paidAt: string | null, priceCalendar: Array<{ from: string, until: string | null, due: number }>, timeline: Array<{ kind: PaymentEventKind, at: string, amount: number | null }>, newer: { number: string, count: number, total: number } | null, violations: { totalCount: number, nodes: Array<{ id: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, payabilityReason: { ar: string, en: string } }> } | null } | null };

export type NumberStateQueryVariables = Exact<{
  number: string;
}>;


export type NumberStateQuery = { paymentReference: { status: PaymentReferenceStatus, payable: boolean, underReview: boolean } | null };

export type PaymentReceiptsQueryVariables = Exact<{
  number: string;
  proof: LicenseLookup;
}>;


export type PaymentReceiptsQuery = { paymentReference: { receipts: Array<{ number: string, amount: number, issuedAt: string, paidAt: string, voidedAt: string | null, paymentNumber: string, transactionId: string, bankTransactionId: string | null, signedText: string, signedLines: string | null, lines: Array<{ violationNumber: string, occurredOn: string, vehiclePlate: string | null, fine: number, discount: number, amount: number, authority: { name: { ar: string, en: string } }, type: { name: { ar: string, en: string } }, legalBasis: { ar: string, en: string } | null }> }> | null } | null };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: MessageKind | null | undefined;
}>;


export type InboxQuery = { messages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, kind: MessageKind, rating: number | null, text: string, contact: string | null, language: Language, sentAt: string }> } };

export type CheckDocumentQueryVariables = Exact<{
  input: DocumentCheckInput;
}>;


export type CheckDocumentQuery = { documentCheck: { verdict: DocumentVerdict, number: string | null, issuedAt: string | null, keyId: string | null, voidedAt: string | null, message: { ar: string, en: string }, receipt: { licenseEnd: string, amount: number, paymentNumber: string, transactionId: string, bankTransactionId: string | null, count: number, lines: Array<{ violationNumber: string, fine: number, discount: number }> | null } | null, certificate: { licenseNumber: string, asOf: string } | null } };

export type OpenShareCodeMutationVariables = Exact<{
  input: ClearanceCertificateOpenInput;
}>;


export type OpenShareCodeMutation = { clearanceCertificateOpen: { signedText: string | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { violationTypes: Array<{ id: string, fine: number | null, fineMax: number | null, decidedByCourt: boolean, name: { ar: string, en: string }, legalBasis: { ar: string, en: string } | null, discountRules: Array<{ id: string, percent: number, kind: DiscountRuleKind, withinDays: number | null }> }> };

export type LicenseInquiryQueryVariables = Exact<{
  lookup: LicenseLookup;
  status: ViolationStatus;
  payable?: boolean | null | undefined;
  sort: ViolationSort;
  first: number;
  after?: string | null | undefined;
}>;


export type LicenseInquiryQuery = { license:
    | { __typename: 'License', number: string, licensingCenter: { name: { ar: string, en: string } } | null, licenseClass: { name: { ar: string, en: string } } | null, sources: Array<{ asOf: string | null, stale: boolean, authority: { name: { ar: string, en: string } } }>, dues: { asOf: string, count: number, payableCount: number, fine: number, discount: number, total: number, priceCalendar: Array<{ from: string, until: string | null, due: number }>, paymentReference: { number: string } | null }, violations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, fine: number | null, due: number | null, paidAt: string | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, discount: { amount: number, lastDay: string | null, rule: { percent: number, kind: DiscountRuleKind, withinDays: number | null, title: { ar: string, en: string }, legalBasis: { ar: string, en: string } } } | null, noDiscount: { reason: NoDiscountReason, endedOn: string | null } | null, priceCalendar: Array<{ until: string | null, due: number }>, authority: { name: { ar: string, en: string } }, payabilityReason: { ar: string, en: string }, paymentReference: { number: string } | null }> } }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded', missing: Array<LookupDetail> }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null }
   };

export type FormListsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormListsQuery = { licensingCenters: Array<{ id: string, name: { ar: string, en: string } }>, licenseClasses: Array<{ id: string, name: { ar: string, en: string } }> };

export type IssueCertificateMutationVariables = Exact<{
  input: ClearanceCertificateIssueInput;
}>;


export type IssueCertificateMutation = { clearanceCertificateIssue: { certificate: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ShareCertificateMutationVariables = Exact<{
  input: ClearanceCertificateShareInput;
}>;


export type ShareCertificateMutation = { clearanceCertificateShare: { shareCode: string | null, expiresAt: string | null, userErrors: Array<{ code: UserErrorCode }> } };

export type LicenseCertificateQueryVariables = Exact<{
  lookup: LicenseLookup;
}>;


export type LicenseCertificateQuery = { license:
    | { __typename: 'License', clearanceCertificate: { number: string, asOf: string, issuedAt: string, licenseNumber: string, signedText: string } | null }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable' }
   };

export type ChoosingInquiryQueryVariables = Exact<{
  lookup: LicenseLookup;
  first: number;
  ids: Array<string | number> | string | number;
  hasChoice: boolean;
  budget: number;
  hasBudget: boolean;
}>;


export type ChoosingInquiryQuery = { license:
    | { __typename: 'License', number: string, dues: { asOf: string, payableCount: number, total: number, discount: number, paymentReference: { number: string } | null }, violations: { nodes: Array<{ id: string, number: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, description: { ar: string, en: string }, discount: { lastDay: string | null, rule: { percent: number, kind: DiscountRuleKind } } | null }> }, choicePrice?: { count: number, fine: number, discount: number, total: number, lostDiscount: number | null, all: { count: number, total: number } } | null, paymentPlan?:
        | { __typename: 'PaymentPlan', budget: number, count: number, total: number, saved: number, left: number, items: Array<{ due: number, saved: number, violation: { id: string, occurredOn: string, description: { ar: string, en: string } } }> }
        | { __typename: 'PaymentPlanRefused', code: PaymentPlanRefusalCode }
       }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null }
   };

export type IssueChoiceMutationVariables = Exact<{
  input: PaymentReferenceIssueInput;
}>;


export type IssueChoiceMutation = { paymentReferenceIssue: { paymentReference: { number: string } | null, userErrors: Array<{ code: UserErrorCode }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MessageSendDocument = new TypedDocumentString(`
    mutation MessageSend($input: MessageSendInput!) {
  messageSend(input: $input) {
    reference
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const PaymentPageDocument = new TypedDocumentString(`
    query PaymentPage($number: PaymentNumber!, $proof: LicenseLookup, $first: Int!) {
  paymentReference(number: $number, proof: $proof) {
    number
    kind
    status
    payable
    count
    total
    underReview
    priceCalendar {
      from
      until
      due
    }
    paidAt
    timeline {
      kind
      at
      amount
    }
    newer {
      number
      count
      total
    }
    violations(first: $first) {
      totalCount
      nodes {
        id
        description {
          ar
          en
        }
        fine
        due
        occurredOn
        vehiclePlate
        payability
        payabilityReason {
          ar
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentPageQuery, PaymentPageQueryVariables>;
export const NumberStateDocument = new TypedDocumentString(`
    query NumberState($number: PaymentNumber!) {
  paymentReference(number: $number) {
    status
    payable
    underReview
  }
}
    `) as unknown as TypedDocumentString<NumberStateQuery, NumberStateQueryVariables>;
export const PaymentReceiptsDocument = new TypedDocumentString(`
    query PaymentReceipts($number: PaymentNumber!, $proof: LicenseLookup!) {
  paymentReference(number: $number, proof: $proof) {
    receipts {
      number
      amount
      issuedAt
      paidAt
      voidedAt
      paymentNumber
      transactionId
      bankTransactionId
      signedText
      signedLines
      lines {
        violationNumber
        authority {
          name {
            ar
            en
          }
        }
        type {
          name {
            ar
            en
          }
        }
        occurredOn
        vehiclePlate
        fine
        discount
        amount
        legalBasis {
          ar
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentReceiptsQuery, PaymentReceiptsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $kind: MessageKind) {
  messages(first: $first, after: $after, kind: $kind) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      reference
      kind
      rating
      text
      contact
      language
      sentAt
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const CheckDocumentDocument = new TypedDocumentString(`
    query CheckDocument($input: DocumentCheckInput!) {
  documentCheck(input: $input) {
    verdict
    message {
      ar
      en
    }
    number
    issuedAt
    keyId
    voidedAt
    receipt {
      licenseEnd
      amount
      paymentNumber
      transactionId
      bankTransactionId
      count
      lines {
        violationNumber
        fine
        discount
      }
    }
    certificate {
      licenseNumber
      asOf
    }
  }
}
    `) as unknown as TypedDocumentString<CheckDocumentQuery, CheckDocumentQueryVariables>;
export const OpenShareCodeDocument = new TypedDocumentString(`
    mutation OpenShareCode($input: ClearanceCertificateOpenInput!) {
  clearanceCertificateOpen(input: $input) {
    signedText
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenShareCodeMutation, OpenShareCodeMutationVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  violationTypes {
    id
    name {
      ar
      en
    }
    fine
    fineMax
    decidedByCourt
    legalBasis {
      ar
      en
    }
    discountRules {
      id
      percent
      kind
      withinDays
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const LicenseInquiryDocument = new TypedDocumentString(`
    query LicenseInquiry($lookup: LicenseLookup!, $status: ViolationStatus!, $payable: Boolean, $sort: ViolationSort!, $first: Int!, $after: String) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      number
      licensingCenter {
        name {
          ar
          en
        }
      }
      licenseClass {
        name {
          ar
          en
        }
      }
      sources {
        authority {
          name {
            ar
            en
          }
        }
        asOf
        stale
      }
      dues {
        asOf
        count
        payableCount
        fine
        discount
        total
        priceCalendar {
          from
          until
          due
        }
        paymentReference {
          number
        }
      }
      violations(
        status: $status
        payable: $payable
        sort: $sort
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          description {
            ar
            en
          }
          fine
          due
          discount {
            amount
            lastDay
            rule {
              percent
              kind
              withinDays
              title {
                ar
                en
              }
              legalBasis {
                ar
                en
              }
            }
          }
          noDiscount {
            reason
            endedOn
          }
          priceCalendar {
            until
            due
          }
          paidAt
          occurredOn
          authority {
            name {
              ar
              en
            }
          }
          vehiclePlate
          payability
          payabilityReason {
            ar
            en
          }
          paymentReference {
            number
          }
        }
      }
    }
    ... on MoreDetailsNeeded {
      missing
    }
    ... on SourceUnavailable {
      lastKnownAsOf
    }
  }
}
    `) as unknown as TypedDocumentString<LicenseInquiryQuery, LicenseInquiryQueryVariables>;
export const FormListsDocument = new TypedDocumentString(`
    query FormLists {
  licensingCenters {
    id
    name {
      ar
      en
    }
  }
  licenseClasses {
    id
    name {
      ar
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FormListsQuery, FormListsQueryVariables>;
export const IssueCertificateDocument = new TypedDocumentString(`
    mutation IssueCertificate($input: ClearanceCertificateIssueInput!) {
  clearanceCertificateIssue(input: $input) {
    certificate {
      number
    }
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueCertificateMutation, IssueCertificateMutationVariables>;
export const ShareCertificateDocument = new TypedDocumentString(`
    mutation ShareCertificate($input: ClearanceCertificateShareInput!) {
  clearanceCertificateShare(input: $input) {
    shareCode
    expiresAt
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ShareCertificateMutation, ShareCertificateMutationVariables>;
export const LicenseCertificateDocument = new TypedDocumentString(`
    query LicenseCertificate($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      clearanceCertificate {
        number
        asOf
        issuedAt
        licenseNumber
        signedText
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LicenseCertificateQuery, LicenseCertificateQueryVariables>;
export const ChoosingInquiryDocument = new TypedDocumentString(`
    query ChoosingInquiry($lookup: LicenseLookup!, $first: Int!, $ids: [ID!]!, $hasChoice: Boolean!, $budget: Fils!, $hasBudget: Boolean!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      number
      dues {
        asOf
        payableCount
        total
        discount
        paymentReference {
          number
        }
      }
      violations(payable: true, first: $first) {
        nodes {
          id
          number
          description {
            ar
            en
          }
          fine
          due
          discount {
            lastDay
            rule {
              percent
              kind
            }
          }
          occurredOn
          vehiclePlate
        }
      }
      choicePrice(violationIds: $ids) @include(if: $hasChoice) {
        count
        fine
        discount
        total
        lostDiscount
        all {
          count
          total
        }
      }
      paymentPlan(budget: $budget) @include(if: $hasBudget) {
        __typename
        ... on PaymentPlan {
          budget
          count
          total
          saved
          left
          items {
            due
            saved
            violation {
              id
              description {
                ar
                en
              }
              occurredOn
            }
          }
        }
        ... on PaymentPlanRefused {
          code
        }
      }
    }
    ... on SourceUnavailable {
      lastKnownAsOf
    }
  }
}
    `) as unknown as TypedDocumentString<ChoosingInquiryQuery, ChoosingInquiryQueryVariables>;
export const IssueChoiceDocument = new TypedDocumentString(`
    mutation IssueChoice($input: PaymentReferenceIssueInput!) {
  paymentReferenceIssue(input: $input) {
    paymentReference {
      number
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<IssueChoiceMutation, IssueChoiceMutationVariables>;