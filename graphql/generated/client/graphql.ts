/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Stable codes of refusals. */
export type UserErrorCode =
  /** Choose at least one violation, and at most 1000. */
  | 'CHOICE_SIZE'
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
  /** The register cannot answer now. */
  | 'SOURCE_UNAVAILABLE';

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend: { reference: string | null, userErrors: Array<{ code: UserErrorCode }> } };

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
  first: number;
  after?: string | null | undefined;
}>;


export type LicenseInquiryQuery = { license:
    | { __typename: 'License', number: string, licensingCenter: { name: { ar: string, en: string } } | null, licenseClass: { name: { ar: string, en: string } } | null, sources: Array<{ asOf: string | null, stale: boolean, authority: { name: { ar: string, en: string } } }>, dues: { asOf: string, count: number, payableCount: number, fine: number, discount: number, total: number, priceCalendar: Array<{ until: string | null, due: number }>, paymentReference: { number: string } | null }, violations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, discount: { lastDay: string | null, rule: { percent: number } } | null, authority: { name: { ar: string, en: string } }, payabilityReason: { ar: string, en: string }, paymentReference: { number: string } | null }> } }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded', missing: Array<LookupDetail> }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null }
   };

export type FormListsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormListsQuery = { licensingCenters: Array<{ id: string, name: { ar: string, en: string } }>, licenseClasses: Array<{ id: string, name: { ar: string, en: string } }> };

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
    query LicenseInquiry($lookup: LicenseLookup!, $first: Int!, $after: String) {
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
          until
          due
        }
        paymentReference {
          number
        }
      }
      violations(first: $first, after: $after) {
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
            lastDay
            rule {
              percent
            }
          }
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