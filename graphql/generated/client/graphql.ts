/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A key to make. */
export type ApiKeyCreateInput = {
  /** Addresses and ranges that it may be used from, at most 50; empty: everywhere. */
  addresses?: Array<string>;
  /** The program that it is for. */
  application: string | number;
  /** The last day on which it works, at most a year ahead. */
  expiresOn: string;
  /** Chosen by the caller, 8 to 64 characters: the same again makes no second key. */
  idempotencyKey: string;
  /** What it is allowed, within what the agency was granted. */
  scopes: Array<Scope>;
};

/** A key to end. */
export type ApiKeyRevokeInput = {
  /** The key. */
  apiKey: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

/** Whether a key works. */
export type ApiKeyState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It works. */
  | 'LIVE'
  /** Somebody ended it. */
  | 'REVOKED';

/** A program to make keys for. */
export type ApplicationCreateInput = {
  /** The agency; only an administrator may name another than one's own. */
  agency?: string | number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Its name within the agency, at most 80 characters. */
  name: string;
};

/** Whether a program is limited to its registered operations. */
export type ApplicationRestrictInput = {
  /** The program. */
  application: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** True: its keys run nothing else. */
  registeredOnly: boolean;
};

/** How a discount rule applies. */
export type DiscountRuleKind =
  /** Only to a reference that holds every violation of the licence which the rule addresses. */
  | 'ALL_OR_NOTHING'
  /** To each violation by itself. */
  | 'PER_VIOLATION';

/** A language of the service. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** What a licence can be looked at for. */
export type LicenseLookKind =
  /** What is recorded on it. */
  | 'INQUIRY'
  /** A payment number was issued. */
  | 'ISSUING'
  /** A payment number, with the licence as proof. */
  | 'PAYMENT_NUMBER';

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
  /** Why it is asked, 3 to 200 characters: kept for the holder to read. A partner must say it (`PURPOSE_REQUIRED`); staff and accounts may; a guest's is not kept. */
  purpose?: string | null | undefined;
};

/** Who can look at a licence without its card. */
export type LookedBy =
  /** Somebody signed in. */
  | 'ACCOUNT'
  /** A partner agency. */
  | 'PARTNER'
  /** A member of staff. */
  | 'STAFF';

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

/** An operation to register. */
export type OperationRegisterInput = {
  /** The program that will send it. */
  application: string | number;
  /** The document, exactly as its hash is taken: one operation, that could run, at most 10,000 characters. */
  document: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

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

/**
 * The way of a case. `OPEN → REFUND_REQUESTED → REFUND_APPROVED → CLOSED` (or `OPEN`, while more waits), `OPEN → CLOSE_REQUESTED → CLOSED`,
 * `OPEN → REVERSAL_REQUESTED → CLOSED`, `OPEN → CLOSED` by allocation; a rejected request leads back to `OPEN`, and so does money that a bank sends back.
 */
export type PaymentCaseState =
  /** Nothing waits any more. */
  | 'CLOSED'
  /** An end without money is asked for; another person decides. */
  | 'CLOSE_REQUESTED'
  /** Somebody is to decide. */
  | 'OPEN'
  /** The money is to go back; the bank has not paid it out yet. */
  | 'REFUND_APPROVED'
  /** A refund is asked for; another person decides. */
  | 'REFUND_REQUESTED'
  /** The reversal of the payment is asked for; another person decides. */
  | 'REVERSAL_REQUESTED';

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

/** What an API key can be allowed. */
export type Scope =
  /** `licenses:read`: find licences. */
  | 'LICENSES_READ'
  /** `payments:issue`: payment numbers for chosen violations. */
  | 'PAYMENTS_ISSUE'
  /** `payments:read`: payment numbers, their state and price. */
  | 'PAYMENTS_READ'
  /** `violations:read`: violations of a licence and what they cost. */
  | 'VIOLATIONS_READ'
  /** `violations:write`: register, amend and cancel violations of one's own authority. */
  | 'VIOLATIONS_WRITE';

/** Stable codes of refusals. */
export type UserErrorCode =
  /** An address or range that is none, or more than 50. */
  | 'ADDRESSES'
  /** The agency's code is taken, or not 2 to 12 capital Latin letters and digits. */
  | 'AGENCY_CODE'
  /** A name is missing, too long, or taken. */
  | 'AGENCY_NAME'
  /** There is no such agency, application or key, or it is another agency's. */
  | 'APPLICATION_UNKNOWN'
  /** There is no such authority. */
  | 'AUTHORITY_UNKNOWN'
  /** The amount is not 1 to what waits. */
  | 'CASE_AMOUNT'
  /** Nobody with this user name may work on cases. */
  | 'CASE_ASSIGNEE_UNKNOWN'
  /** Somebody did something about the case since it was read. */
  | 'CASE_CHANGED'
  /** Choose 1 to 500 violations. */
  | 'CASE_CHOICE_SIZE'
  /** The network's file lacks this payment: decide about that before its money goes back. */
  | 'CASE_MONEY_IN_DOUBT'
  /** Money waits in the case: it cannot be closed. */
  | 'CASE_MONEY_WAITS'
  /** A note or a reason is missing. */
  | 'CASE_NOTE_REQUIRED'
  /** A note or a reason has at most 2000 characters. */
  | 'CASE_NOTE_TOO_LONG'
  /** There is no case with this number. */
  | 'CASE_NOT_FOUND'
  /** The payment cannot be taken back. */
  | 'CASE_NOT_REVERSIBLE'
  /** No money waits in the case. */
  | 'CASE_NO_MONEY'
  /** The chosen violations are of several licences. */
  | 'CASE_ONE_LICENSE'
  /** The case has no refund that was paid out with this identifier. */
  | 'CASE_REQUEST_UNKNOWN'
  /** Whoever asked cannot decide. */
  | 'CASE_SAME_PERSON'
  /** The case does not allow this now: a request is under way, nothing was asked for, or it has ended. */
  | 'CASE_STATE'
  /** The chosen violations cost more than waits. */
  | 'CASE_TOO_MUCH'
  /** This is no number of a transfer. */
  | 'CASE_TRANSFER_NUMBER'
  /** A chosen violation cannot be allocated to. */
  | 'CASE_VIOLATION_NOT_OPEN'
  /** Choose at least one violation, and at most 1000. */
  | 'CHOICE_SIZE'
  /** The document is longer than 10,000 characters, holds several operations, or could not run. */
  | 'DOCUMENT'
  /** The day is past, or more than a year ahead. */
  | 'EXPIRY'
  /** The idempotency key is too short, too long, or was used for other content. */
  | 'IDEMPOTENCY_KEY'
  /** The application has two keys that work: end one first. */
  | 'KEYS_TOO_MANY'
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
  /** The program has 500 registered operations. */
  | 'OPERATIONS_TOO_MANY'
  /** No scope, or one that the agency was not granted. */
  | 'SCOPES'
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

export type MyAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgencyQuery = { agency: { code: string, scopes: Array<Scope>, name: { ar: string, en: string }, applications: Array<{ id: string, name: string, budget: number, budgetLeft: number, registeredOnly: boolean, keys: Array<{ id: string, start: string, scopes: Array<Scope>, addresses: Array<string>, state: ApiKeyState, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }>, operations: Array<{ hash: string, document: string, registeredAt: string, registeredBy: string }> }> } | null };

export type ApplicationCreateMutationVariables = Exact<{
  input: ApplicationCreateInput;
}>;


export type ApplicationCreateMutation = { applicationCreate: { application: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApiKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { apiKeyCreate: { secret: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { apiKeyRevoke: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type OperationRegisterMutationVariables = Exact<{
  input: OperationRegisterInput;
}>;


export type OperationRegisterMutation = { operationRegister: { hash: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApplicationRestrictMutationVariables = Exact<{
  input: ApplicationRestrictInput;
}>;


export type ApplicationRestrictMutation = { applicationRestrict: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ServiceStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceStatusQuery = { sources: Array<{ asOf: string | null, stale: boolean, authority: { id: string, name: { ar: string, en: string } } }> };

export type PaymentPageQueryVariables = Exact<{
  number: string;
  proof?: LicenseLookup | null | undefined;
  first: number;
}>;


export type PaymentPageQuery = { paymentReference: { number: string, kind: PaymentReferenceKind, status: PaymentReferenceStatus, payable: boolean, count: number, total: number, underReview: boolean, paidAt: string | null, priceCalendar: Array<{ from: string, until: string | null, due: number }>, timeline: Array<{ kind: PaymentEventKind, at: string, amount: number | null }>, cases: Array<{ reference: string, state: PaymentCaseState, amount: number, allocated: number, refunded: number, dueAt: string, reasonText: { ar: string, en: string } }>, newer: { number: string, count: number, total: number } | null, violations: { totalCount: number, nodes: Array<{ id: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, payabilityReason: { ar: string, en: string } }> } | null } | null };

export type NumberStateQueryVariables = Exact<{
  number: string;
}>;


export type NumberStateQuery = { paymentReference: { status: PaymentReferenceStatus, payable: boolean, underReview: boolean } | null };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: MessageKind | null | undefined;
}>;


export type InboxQuery = { messages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, kind: MessageKind, rating: number | null, text: string, contact: string | null, language: Language, sentAt: string }> } };

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

export type LicenseLooksQueryVariables = Exact<{
  lookup: LicenseLookup;
  first: number;
  after?: string | null | undefined;
}>;


export type LicenseLooksQuery = { license:
    | { __typename: 'License', number: string, accessLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, by: LookedBy, purpose: string | null, kind: LicenseLookKind, agency: { ar: string, en: string } | null }> } | null }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null }
   };

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
    `, {"hash":"sha256:b3c3242fc0623e69645cc1e640366cfbc845e2893dfb92efd8b4a9b9524caaf4"}) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MyAgencyDocument = new TypedDocumentString(`
    query MyAgency {
  agency {
    code
    name {
      ar
      en
    }
    scopes
    applications {
      id
      name
      budget
      budgetLeft
      registeredOnly
      keys {
        id
        start
        scopes
        addresses
        state
        createdAt
        createdBy
        expiresAt
        revokedAt
        lastUsedAt
      }
      operations {
        hash
        document
        registeredAt
        registeredBy
      }
    }
  }
}
    `, {"hash":"sha256:33c0637590d03624b8cc9876f204b2fa00c6f9149ff379285cfa1c2f7d2aaeef"}) as unknown as TypedDocumentString<MyAgencyQuery, MyAgencyQueryVariables>;
export const ApplicationCreateDocument = new TypedDocumentString(`
    mutation ApplicationCreate($input: ApplicationCreateInput!) {
  applicationCreate(input: $input) {
    application {
      id
    }
    userErrors {
      code
      field
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:79caec62ecb07c4fc1edfc1bf08fb44e6417bb139ba989712a6614f958d90e35"}) as unknown as TypedDocumentString<ApplicationCreateMutation, ApplicationCreateMutationVariables>;
export const ApiKeyCreateDocument = new TypedDocumentString(`
    mutation ApiKeyCreate($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    secret
    userErrors {
      code
      field
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:d08caf1536bef9b777ec7ce33120d68aaca70ba78acadd232a63e0b84033e12d"}) as unknown as TypedDocumentString<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
export const ApiKeyRevokeDocument = new TypedDocumentString(`
    mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) {
    userErrors {
      code
      field
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:4328cfe1f5c08c753f345cedf8ecfb532b43ce32e9e227de777ad6dc33e0556e"}) as unknown as TypedDocumentString<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const OperationRegisterDocument = new TypedDocumentString(`
    mutation OperationRegister($input: OperationRegisterInput!) {
  operationRegister(input: $input) {
    hash
    userErrors {
      code
      field
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:edeaef4c9d08a5d3b942ceed1a507d30d0a389adf947c3f66fe8a953592bd868"}) as unknown as TypedDocumentString<OperationRegisterMutation, OperationRegisterMutationVariables>;
export const ApplicationRestrictDocument = new TypedDocumentString(`
    mutation ApplicationRestrict($input: ApplicationRestrictInput!) {
  applicationRestrict(input: $input) {
    userErrors {
      code
      field
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:2a2c89cd4e08dd8253880ef9ca8be28016b935049e011787b47072632a2fa9c1"}) as unknown as TypedDocumentString<ApplicationRestrictMutation, ApplicationRestrictMutationVariables>;
export const ServiceStatusDocument = new TypedDocumentString(`
    query ServiceStatus {
  sources {
    authority {
      id
      name {
        ar
        en
      }
    }
    asOf
    stale
  }
}
    `, {"hash":"sha256:d4d6533791a4b18b4d85fe766b5c1c1f26d1f09ec7e7fc7f1ed26d2657b5e68f"}) as unknown as TypedDocumentString<ServiceStatusQuery, ServiceStatusQueryVariables>;
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
    cases {
      reference
      reasonText {
        ar
        en
      }
      state
      amount
      allocated
      refunded
      dueAt
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
    `, {"hash":"sha256:248c137b8ee5edce6b876682a2a73e32fc5f06ba30a3e7e5719a4aa0e8491c65"}) as unknown as TypedDocumentString<PaymentPageQuery, PaymentPageQueryVariables>;
export const NumberStateDocument = new TypedDocumentString(`
    query NumberState($number: PaymentNumber!) {
  paymentReference(number: $number) {
    status
    payable
    underReview
  }
}
    `, {"hash":"sha256:2b368c45169233db9ae90d8a167838bf5e16200e66e9a8a8e0df3ab8700ef07e"}) as unknown as TypedDocumentString<NumberStateQuery, NumberStateQueryVariables>;
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
    `, {"hash":"sha256:637d8c428b5c712d20396fc42b5332ebde5fe4191ca9737e9783b8a758eabd54"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
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
    `, {"hash":"sha256:ce8599ec5d82a1a80413f6a64ec9e2f218fd9b888e4a05fef8f513aaf90c2750"}) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
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
    `, {"hash":"sha256:02a39651d7c8442359158e6233848d58c28d3e06c098c19de1cb449bd3ae2b3a"}) as unknown as TypedDocumentString<LicenseInquiryQuery, LicenseInquiryQueryVariables>;
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
    `, {"hash":"sha256:be339cdb11426471b8a6643421ad24195964fa6fb4fd60ef96cd7441917ae246"}) as unknown as TypedDocumentString<FormListsQuery, FormListsQueryVariables>;
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
    `, {"hash":"sha256:3e63b67f00523c1b5fff271e6d93a7529b58bbcb0270b598993ac95e5a517b14"}) as unknown as TypedDocumentString<ChoosingInquiryQuery, ChoosingInquiryQueryVariables>;
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
    `, {"hash":"sha256:9804fb1723a0846e20eb6f06fee4d7ed677e11c136a7ea42c130a41b7f02e8ce"}) as unknown as TypedDocumentString<IssueChoiceMutation, IssueChoiceMutationVariables>;
export const LicenseLooksDocument = new TypedDocumentString(`
    query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      number
      accessLog(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          at
          by
          agency {
            ar
            en
          }
          purpose
          kind
        }
      }
    }
    ... on SourceUnavailable {
      lastKnownAsOf
    }
  }
}
    `, {"hash":"sha256:1e57c3191aafa1125a498a9316defeb3f03d881526f3b9c5f81516db9be9584e"}) as unknown as TypedDocumentString<LicenseLooksQuery, LicenseLooksQueryVariables>;