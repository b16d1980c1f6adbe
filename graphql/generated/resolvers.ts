import type { CalendarDay } from '@/domain/calendar-day';
import type { Fils } from '@/domain/money';
import type { PaymentNumber } from '@/domain/payment-number';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LicenseModel, ViolationModel, ViolationPage, DuesModel, MessagePage, ReferenceModel, ReceiptModel, PlannedViolationModel } from '@/graphql/mappers';
import type { MessageRow } from '@/db/queries/messages';
import type { ReceiptLineRow } from '@/db/queries/receipts';
import type { CertificateRow } from '@/db/queries/certificates';
import type { AppliedDiscount as AppliedDiscountModel } from '@/domain/price';
import type { DiscountRule as DiscountRuleModel } from '@/domain/discount-rule';
import type { Authority as AuthorityRow, ViolationType as ViolationTypeRow, LicensingCenter as LicensingCenterRow, LicenseClass as LicenseClassRow } from '@/db/queries/reference-data';
import type { Context } from '@/graphql/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Amman, `YYYY-MM-DD`. */
  Date: { input: CalendarDay; output: CalendarDay; }
  /** An instant in UTC, RFC 3339, for example `2026-11-22T10:45:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Whole fils, an integer that may exceed 32 bits: 15.000 JOD is 15000. */
  Fils: { input: Fils; output: Fils; }
  /** An electronic payment number (رقم الدفع الإلكتروني): 13 digits, the last one a GS1 mod-10 check digit. Arabic-Indic digits, spaces and hyphens are accepted. */
  PaymentNumber: { input: PaymentNumber; output: PaymentNumber; }
};

/** How one discount lowers one fine. */
export type AppliedDiscount = {
  __typename?: 'AppliedDiscount';
  /** Fils off: the fine times the percent, rounded down to the fils. */
  amount: Scalars['Fils']['output'];
  /** Last day of payment on which it applies; null when no end is known. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The dated rule it comes from. */
  rule: DiscountRule;
};

/** An authority that issues violations (الجهة). */
export type Authority = {
  __typename?: 'Authority';
  /** False when it collects its own fines: they cannot be paid here. */
  collectedHere: Scalars['Boolean']['output'];
  /** Its code, for example `GAM`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** The share code of a certificate: it shows the certificate to somebody else, once. */
export type CertificateShare = {
  __typename?: 'CertificateShare';
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was used; null while it can be. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What chosen violations cost together today, as a `SELECTION` of exactly these issued now. */
export type ChoicePrice = {
  __typename?: 'ChoicePrice';
  /** What everything payable costs together today, to compare with. */
  all: EverythingPrice;
  /** How many are chosen. */
  count: Scalars['Int']['output'];
  /** Sum of their discounts. */
  discount: Scalars['Fils']['output'];
  /** Sum of their fines. */
  fine: Scalars['Fils']['output'];
  /** The all-or-nothing discount that the chosen ones would have if everything were paid together; null when none is lost. */
  lostDiscount?: Maybe<Scalars['Fils']['output']>;
  /** `fine` minus `discount`. */
  total: Scalars['Fils']['output'];
};

/**
 * A certificate that nothing was unpaid on a driving licence at one moment (شهادة عدم وجود مخالفات مستحقة على رخصة السوق). It is about the driving licence, not
 * about vehicles.
 */
export type ClearanceCertificate = {
  __typename?: 'ClearanceCertificate';
  /** The moment at which nothing was unpaid. */
  asOf: Scalars['DateTime']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The number of the licence, as the certificate states it. */
  licenseNumber: Scalars['String']['output'];
  /** Its number, such as `C-7K3QX2P9`. */
  number: Scalars['String']['output'];
  /** Its share code, if it has one. The code itself is told only when it is made. */
  share?: Maybe<CertificateShare>;
  /** The certificate as a signed text, which proves it anywhere, also offline: docs/receipts.md. What its QR code holds. */
  signedText: Scalars['String']['output'];
};

/** What to certify. */
export type ClearanceCertificateIssueInput = {
  /** Chosen by the caller, 8 to 64 characters: the same key gives the same certificate. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
};

/** A share code to be used. */
export type ClearanceCertificateOpenInput = {
  /** The code, such as `S-7K3Q-X2P9-M4RT`. */
  shareCode: Scalars['String']['input'];
};

/** What a share code shows, or why nothing. */
export type ClearanceCertificateOpenPayload = {
  __typename?: 'ClearanceCertificateOpenPayload';
  /** The certificate, checked; null when `userErrors` says why not. */
  check?: Maybe<DocumentCheck>;
  /** The certificate as a signed text, with which it can be checked again; null when `userErrors` says why not. */
  signedText?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A certificate, or every reason why there is none. */
export type ClearanceCertificatePayload = {
  __typename?: 'ClearanceCertificatePayload';
  /** The certificate; null when `userErrors` says why not. */
  certificate?: Maybe<ClearanceCertificate>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Which certificate to share. */
export type ClearanceCertificateShareInput = {
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the certificate. */
  number: Scalars['String']['input'];
};

/** A share code, or why there is none. */
export type ClearanceCertificateSharePayload = {
  __typename?: 'ClearanceCertificateSharePayload';
  /** Until when it can be used. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The code. It is told this once. */
  shareCode?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A dated discount rule: discounts are data with a legal basis, never constants. */
export type DiscountRule = {
  __typename?: 'DiscountRule';
  /** Identifier of the rule, shared by its versions. */
  id: Scalars['ID']['output'];
  /** Whether everything that the rule addresses must be paid together. */
  kind: DiscountRuleKind;
  /** The decision or regulation it rests on. */
  legalBasis: LocalizedText;
  /** Percent off, 1 to 99. */
  percent: Scalars['Int']['output'];
  /** What it is called. */
  title: LocalizedText;
  /** Version of the rule, from 1. */
  version: Scalars['Int']['output'];
  /** The rule covers days up to this many after the offence; null when it has no such limit. */
  withinDays?: Maybe<Scalars['Int']['output']>;
};

/** How a discount rule applies. */
export type DiscountRuleKind =
  /** Only to a reference that holds every violation of the licence which the rule addresses. */
  | 'ALL_OR_NOTHING'
  /** To each violation by itself. */
  | 'PER_VIOLATION';

/** What a document turned out to be. It tells nothing that the document itself does not state. */
export type DocumentCheck = {
  __typename?: 'DocumentCheck';
  /** What the certificate states; null for anything else, and unless our signature holds. */
  certificate?: Maybe<StatedCertificate>;
  /** When it was issued, as it states; null unless our signature holds. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that signed it; null unless our signature holds. */
  keyId?: Maybe<Scalars['String']['output']>;
  /** `verdict` in words. */
  message: LocalizedText;
  /** Its number; null unless our signature holds or the number was asked for. */
  number?: Maybe<Scalars['String']['output']>;
  /** What the receipt states; null for anything else, and unless our signature holds. */
  receipt?: Maybe<StatedReceipt>;
  /** What it is. */
  verdict: DocumentVerdict;
  /** Since when it is void; null unless `verdict` is `VOID`. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What to check: exactly one of the two. */
export type DocumentCheckInput = {
  /** The number of a receipt or a certificate, alone. It tells only whether we issued it, nothing of what it says. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** A signed text, as a QR code holds it; a link or other words around it do no harm. */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** What one licence owes today, in whole fils. It exists only where the register answered. */
export type Dues = {
  __typename?: 'Dues';
  /** The moment at which this was read from the register. */
  asOf: Scalars['DateTime']['output'];
  /** All unpaid violations (عدد المخالفات). */
  count: Scalars['Int']['output'];
  /** Sum of their discounts today (مجموع الخصم). */
  discount: Scalars['Fils']['output'];
  /** Sum of the fines of the payable ones (مجموع قيم المخالفات). */
  fine: Scalars['Fils']['output'];
  /** Those of them that can be paid here now (منها متاح دفعها). */
  payableCount: Scalars['Int']['output'];
  /** The open reference for everything payable now; null when nothing is. */
  paymentReference?: Maybe<PaymentReference>;
  /** What `total` becomes on later days if nothing else changes; empty when nothing is payable. */
  priceCalendar: Array<PriceStep>;
  /** Due today (المستحق اليوم): `fine` minus `discount`, the price of `paymentReference` today. */
  total: Scalars['Fils']['output'];
};

/** What everything payable on a licence costs together today. */
export type EverythingPrice = {
  __typename?: 'EverythingPrice';
  /** How many violations are payable. */
  count: Scalars['Int']['output'];
  /** What they cost. */
  total: Scalars['Fils']['output'];
};

/** A refusal about the input of a mutation. */
export type InputRefusal = UserError & {
  __typename?: 'InputRefusal';
  /** Stable code. */
  code: UserErrorCode;
  /** Path of the input field that it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What to tell the person who asked. */
  message: LocalizedText;
};

/** A language of the service. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type License = {
  __typename?: 'License';
  /** What exactly these violations cost together today. Null unless there are 1 to 1000 of them and each can be paid here now. */
  choicePrice?: Maybe<ChoicePrice>;
  /** The latest certificate that nothing was unpaid on it; null when none was issued. */
  clearanceCertificate?: Maybe<ClearanceCertificate>;
  /** What is due today over all unpaid violations. */
  dues: Dues;
  /** Name of the holder, masked for everybody but the holder and staff. */
  holderName: Scalars['String']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Class of the licence; always present for numbers shorter than 8 digits. */
  licenseClass?: Maybe<LicenseClass>;
  /** Licensing centre that issued it; always present for numbers shorter than 8 digits. */
  licensingCenter?: Maybe<LicensingCenter>;
  /** Licence number, 1 to 8 Latin digits. */
  number: Scalars['String']['output'];
  /** Which payable violations to pay today with at most `budget`, so that most discount is saved. */
  paymentPlan: PaymentPlanAnswer;
  /** How fresh each issuing authority's data is. A stale source may hide newer violations: say so before saying that nothing is due. */
  sources: Array<SourceFreshness>;
  /**
   * The violations of one status, in the order of `sort`. `payable` keeps only those that can be paid here now (true) or cannot (false).
   * `first` is 1 to 100; more is an error, never a silent cut. A cursor belongs to the order that it came from.
   */
  violations: ViolationConnection;
};


/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type LicenseChoicePriceArgs = {
  violationIds: Array<Scalars['ID']['input']>;
};


/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type LicensePaymentPlanArgs = {
  budget: Scalars['Fils']['input'];
};


/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type LicenseViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  payable?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ViolationSort>;
  status?: InputMaybe<ViolationStatus>;
};

/** A class of driving licences (فئة رخصة). */
export type LicenseClass = {
  __typename?: 'LicenseClass';
  /** Its code, for example `3`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** The answers to an inquiry, never to be confused with one another. */
export type LicenseInquiry = License | LicenseNotFound | MoreDetailsNeeded | SourceUnavailable;

/**
 * Which licence is asked for, and the proof that the caller holds it.
 * 8 digits identify a licence nation-wide; 1 to 7 digits (older licences) need `licensingCenter` and `licenseClass` as well.
 */
export type LicenseLookup = {
  /** Expiry date printed on the licence. Required from a guest; a signed-in caller may leave it out. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the licence class; ignored for 8-digit numbers. */
  licenseClass?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the licensing centre; ignored for 8-digit numbers. */
  licensingCenter?: InputMaybe<Scalars['ID']['input']>;
  /** The licence number as printed on the driving licence, 1 to 8 digits. Arabic-Indic and Persian digits, spaces, hyphens and hidden marks are accepted. */
  number: Scalars['String']['input'];
  /** Why a partner or a member of staff asks. Accepted, and not kept yet: there is no access log so far. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** No licence matches these details. It does not mean that nothing is due. A wrong number and a wrong proof get this same answer. */
export type LicenseNotFound = {
  __typename?: 'LicenseNotFound';
  /** What to tell the person who asked. */
  message: LocalizedText;
};

/** A licensing centre (مركز ترخيص). */
export type LicensingCenter = {
  __typename?: 'LicensingCenter';
  /** Its code, for example `MRK`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** A text in both languages of the service. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** Arabic. */
  ar: Scalars['String']['output'];
  /** English. */
  en: Scalars['String']['output'];
};

/** A field of `LicenseLookup` that an answer can ask for. */
export type LookupDetail =
  /** `expiresOn`, from a guest. */
  | 'EXPIRES_ON'
  /** `licenseClass`, for numbers shorter than 8 digits. */
  | 'LICENSE_CLASS'
  /** `licensingCenter`, for numbers shorter than 8 digits. */
  | 'LICENSING_CENTER';

/** What somebody wrote to the service. Only staff can read it. */
export type Message = {
  __typename?: 'Message';
  /** E-mail address or telephone number, if the sender wants an answer. */
  contact?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: MessageKind;
  /** Language of the page that it was written on. */
  language: Language;
  /** Of a survey: 1 (bad) to 5 (good); null for every other kind. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** The number that its sender was told, for example `M-7K3QX2P9`. */
  reference: Scalars['String']['output'];
  /** When it arrived. */
  sentAt: Scalars['DateTime']['output'];
  /** The text, at most 1000 characters; only a survey's may be empty. */
  text: Scalars['String']['output'];
};

/** One page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with a cursor each. */
  edges: Array<MessageEdge>;
  /** The messages alone. */
  nodes: Array<Message>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of this kind, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

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
  contact?: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 characters: the same key with the same content is one message, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: MessageKind;
  /** Language of the sender. */
  language: Language;
  /** Required for a survey, 1 (bad) to 5 (good); ignored for every other kind. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** At most 1000 characters; required unless it is a survey. */
  text?: Scalars['String']['input'];
};

/** What became of a message. */
export type MessageSendPayload = {
  __typename?: 'MessageSendPayload';
  /** The number to quote; null when `userErrors` says why not. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** The details do not identify one licence, or prove nothing yet: add what is missing and ask again. */
export type MoreDetailsNeeded = {
  __typename?: 'MoreDetailsNeeded';
  /** What to tell the person who asked. */
  message: LocalizedText;
  /** What is missing. */
  missing: Array<LookupDetail>;
};

/** Everything that can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * A certificate that nothing is unpaid on a driving licence. Refused, with every reason, while any violation on it is unpaid (also before a court, under
   * objection, collected elsewhere, or with its money under review) or the data of an authority is too old. Safe to repeat.
   */
  clearanceCertificateIssue: ClearanceCertificatePayload;
  /** Uses a share code. It works once: a second use is refused. */
  clearanceCertificateOpen: ClearanceCertificateOpenPayload;
  /** A code that shows a certificate to somebody else, once, within 21 days. Each new code ends the one before. */
  clearanceCertificateShare: ClearanceCertificateSharePayload;
  /** Sends a complaint, a suggestion, a question or an answer to the survey. Needs no account. Safe to repeat. */
  messageSend: MessageSendPayload;
  /**
   * A payment number for exactly the chosen violations of one licence. The same choice returns the same open number while that costs what a
   * new one would; choosing everything payable returns the `ALL_DUE` number. Safe to repeat.
   */
  paymentReferenceIssue: PaymentReferenceIssuePayload;
};


/** Everything that can be done. */
export type MutationClearanceCertificateIssueArgs = {
  input: ClearanceCertificateIssueInput;
};


/** Everything that can be done. */
export type MutationClearanceCertificateOpenArgs = {
  input: ClearanceCertificateOpenInput;
};


/** Everything that can be done. */
export type MutationClearanceCertificateShareArgs = {
  input: ClearanceCertificateShareInput;
};


/** Everything that can be done. */
export type MutationMessageSendArgs = {
  input: MessageSendInput;
};


/** Everything that can be done. */
export type MutationPaymentReferenceIssueArgs = {
  input: PaymentReferenceIssueInput;
};

/** Why a violation has no discount today. */
export type NoDiscount = {
  __typename?: 'NoDiscount';
  /** The last day of the latest discount that it had; null unless `reason` is `ENDED`. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of the reasons. */
  reason: NoDiscountReason;
};

/** Reasons for having no discount. */
export type NoDiscountReason =
  /** A discount applied until `endedOn`. */
  | 'ENDED'
  /** A rule in force excludes this kind of violation. */
  | 'EXCLUDED'
  /** No rule is about it. */
  | 'NONE';

/** Where a page of a list ends, and whether there is more: a list is never cut silently. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
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

/** Something that happened to a payment reference. */
export type PaymentEvent = {
  __typename?: 'PaymentEvent';
  /** How much it was about, in whole fils; null where nothing has an amount. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What happened. */
  kind: PaymentEventKind;
};

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

/**
 * The violations that save most discount today within a budget; of equal plans the one that pays less, then the one with the older violations.
 * What has no discount today is never part of it: it costs the same later.
 */
export type PaymentPlan = {
  __typename?: 'PaymentPlan';
  /** The budget, in whole fils. */
  budget: Scalars['Fils']['output'];
  /** How many to pay now. */
  count: Scalars['Int']['output'];
  /** What to pay now, the oldest offence first; empty when nothing with a discount is affordable. */
  items: Array<PlannedViolation>;
  /** What of the budget stays. */
  left: Scalars['Fils']['output'];
  /** The discount on them. */
  saved: Scalars['Fils']['output'];
  /** What they cost together today. */
  total: Scalars['Fils']['output'];
};

/** A plan for a budget, or why there is none. */
export type PaymentPlanAnswer = PaymentPlan | PaymentPlanRefused;

/** Stable codes of refused plans. */
export type PaymentPlanRefusalCode =
  /** The budget is above 1,000,000 fils (1000 dinars). */
  | 'BUDGET_TOO_LARGE'
  /** The budget is below one fils. */
  | 'BUDGET_TOO_SMALL'
  /** More than 60 violations are payable. */
  | 'TOO_MANY_VIOLATIONS';

/** Why there is no plan. */
export type PaymentPlanRefused = {
  __typename?: 'PaymentPlanRefused';
  /** Stable code. */
  code: PaymentPlanRefusalCode;
  /** What to tell the person who asked. */
  message: LocalizedText;
};

/**
 * A payment reference: a payment number that stands for a fixed set of violations of one licence.
 * Its price is computed for the day somebody asks; its set never changes and its number is never reused.
 */
export type PaymentReference = {
  __typename?: 'PaymentReference';
  /** How many of its violations can still be paid with it. */
  count: Scalars['Int']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Everything payable when it was issued, or a choice. */
  kind: PaymentReferenceKind;
  /** The licence's open `ALL_DUE` reference if that is another one: it covers everything payable. Null without proof, because it tells about the licence. */
  newer?: Maybe<PaymentReference>;
  /** The payment number (رقم الدفع الإلكتروني). */
  number: Scalars['PaymentNumber']['output'];
  /** When a payment to it settled something; null unless `status` is `PAID`. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be paid today. If not it has no price: `total` is 0 then, which is not a price. */
  payable: Scalars['Boolean']['output'];
  /** What `total` becomes on later days if nothing else changes; empty when nothing of it can be paid. */
  priceCalendar: Array<PriceStep>;
  /** The receipt for what a payment to it settled when it was reported. Null without proof, and while there is none. */
  receipt?: Maybe<Receipt>;
  /** Every receipt for money that was paid to it, the first issued first: also those for money that had waited. Null without proof. */
  receipts?: Maybe<Array<Receipt>>;
  /** Where it is in its life. */
  status: PaymentReferenceStatus;
  /** What happened to it, in order. */
  timeline: Array<PaymentEvent>;
  /** What it costs today, in whole fils, if it is `payable`. */
  total: Scalars['Fils']['output'];
  /** Whether money arrived for violations of its set that is still being checked: do not pay for those again. */
  underReview: Scalars['Boolean']['output'];
  /** The violations it stands for; null without proof. */
  violations?: Maybe<ViolationConnection>;
};


/**
 * A payment reference: a payment number that stands for a fixed set of violations of one licence.
 * Its price is computed for the day somebody asks; its set never changes and its number is never reused.
 */
export type PaymentReferenceViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What to issue a payment number for. */
export type PaymentReferenceIssueInput = {
  /** Chosen by the caller, 8 to 64 characters: the same key with the same content gives the same answer, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** Identifiers of the chosen violations, 1 to 1000, each payable now. */
  violationIds: Array<Scalars['ID']['input']>;
};

/** A payment number, or why there is none. */
export type PaymentReferenceIssuePayload = {
  __typename?: 'PaymentReferenceIssuePayload';
  /** The number; null when `userErrors` says why not. */
  paymentReference?: Maybe<PaymentReference>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
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

/** A violation that a plan pays now. */
export type PlannedViolation = {
  __typename?: 'PlannedViolation';
  /** What it costs as part of the plan. */
  due: Scalars['Fils']['output'];
  /** The discount on it as part of the plan. */
  saved: Scalars['Fils']['output'];
  /** The violation. */
  violation: Violation;
};

/** A price and the days on which it holds. */
export type PriceStep = {
  __typename?: 'PriceStep';
  /** The price, in whole fils. */
  due: Scalars['Fils']['output'];
  /** First day of payment at this price. */
  from: Scalars['Date']['output'];
  /** Last day of payment at this price; null when no end is known. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /**
   * Whether a document is genuine: a receipt or a clearance certificate, by its signed text or, telling less, by its number alone. Neither or both of the two, or
   * a malformed number, is the caller's mistake: an error whose `extensions.reason` is `DOCUMENT_INPUT_INVALID` or `DOCUMENT_NUMBER_INVALID`.
   */
  documentCheck: DocumentCheck;
  /**
   * The inquiry: what is recorded on one driving licence. Never null: the answer says which of the five it is
   * (found with violations, found with none due, not found, more details needed, unavailable).
   * A malformed licence number or date is the caller's mistake: an error whose `extensions.reason` says which (`LICENSE_NUMBER_EMPTY`,
   * `LICENSE_NUMBER_TOO_LONG`, `LICENSE_NUMBER_NOT_DIGITS`, `DATE_INVALID`), with `extensions.userMessage` in both languages.
   */
  license: LicenseInquiry;
  /** The classes of driving licences (فئات الرخص), in the order of the form. */
  licenseClasses: Array<LicenseClass>;
  /** The licensing centres (مراكز الترخيص) that older licence numbers belong to, in the order of the form. */
  licensingCenters: Array<LicensingCenter>;
  /**
   * What people wrote to the service, the latest first; `first` is 1 to 100. For staff only: anybody else gets an error whose `extensions.reason`
   * is `FORBIDDEN`, with `extensions.userMessage` in both languages.
   */
  messages: MessageConnection;
  /**
   * One payment reference by its number: state, price today and how many violations it still costs. Null when no such number exists.
   * Whose it is and what for is told only with `proof`, the look-up of its licence.
   */
  paymentReference?: Maybe<PaymentReference>;
  /** The catalogue of violation types: what each one means and costs. */
  violationTypes: Array<ViolationType>;
};


/** Everything that can be asked. */
export type QueryDocumentCheckArgs = {
  input: DocumentCheckInput;
};


/** Everything that can be asked. */
export type QueryLicenseArgs = {
  lookup: LicenseLookup;
};


/** Everything that can be asked. */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<MessageKind>;
};


/** Everything that can be asked. */
export type QueryPaymentReferenceArgs = {
  number: Scalars['PaymentNumber']['input'];
  proof?: InputMaybe<LicenseLookup>;
};

/**
 * The receipt (إيصال دفع) for what a payment settled: one for what settled when the payment was reported, and one for each later allocation of money that had
 * waited. Its content never changes; it can become void.
 */
export type Receipt = {
  __typename?: 'Receipt';
  /** What was paid, in whole fils: the sum of the lines. */
  amount: Scalars['Fils']['output'];
  /** The bank's own number of the payment; null where the network did not tell it. */
  bankTransactionId?: Maybe<Scalars['String']['output']>;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Every violation that was settled. The list is final, so it is not paged. */
  lines: Array<ReceiptLine>;
  /** Its number, such as `R-7K3QX2P9`. */
  number: Scalars['String']['output'];
  /** When the payer's bank took the money. */
  paidAt: Scalars['DateTime']['output'];
  /** The payment number that was paid. */
  paymentNumber: Scalars['String']['output'];
  /** Where the lines are too many for a QR code, `signedText` holds their SHA-256 and this is the list; else null. */
  signedLines?: Maybe<Scalars['String']['output']>;
  /** The receipt as a signed text, which proves it anywhere, also offline: docs/receipts.md. What its QR code holds. */
  signedText: Scalars['String']['output'];
  /** The bill-payment network's own number of the payment (`JOEBPPSTrx`). */
  transactionId: Scalars['String']['output'];
  /** Since when it is void, because the money never came; null for one that holds. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A violation as a receipt names it, with the fine and discount that it was settled with. */
export type ReceiptLine = {
  __typename?: 'ReceiptLine';
  /** What was paid, in whole fils: `fine` less `discount`. */
  amount: Scalars['Fils']['output'];
  /** The authority that issued it (الجهة). */
  authority: Authority;
  /** What was taken off, in whole fils. */
  discount: Scalars['Fils']['output'];
  /** The fine, in whole fils. */
  fine: Scalars['Fils']['output'];
  /** The legal basis of the discount; null when there was none. */
  legalBasis?: Maybe<LocalizedText>;
  /** Day of the offence. */
  occurredOn: Scalars['Date']['output'];
  /** What kind of violation it was. */
  type: ViolationType;
  /** Plate of the vehicle, `code-number`. Isolate it left to right when shown. */
  vehiclePlate?: Maybe<Scalars['String']['output']>;
  /** The number the authority shows (رقم المخالفة). */
  violationNumber: Scalars['String']['output'];
};

/** How fresh one authority's data is. */
export type SourceFreshness = {
  __typename?: 'SourceFreshness';
  /** When its data was last received; null when it never was. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The issuing authority. */
  authority: Authority;
  /** True when its data is older than the limit for this authority: newer violations may be missing. */
  stale: Scalars['Boolean']['output'];
};

/** The register cannot answer now. There is no count and no total, because none is known; it is never zero. */
export type SourceUnavailable = {
  __typename?: 'SourceUnavailable';
  /** When this service last received data from every authority, if it knows. */
  lastKnownAsOf?: Maybe<Scalars['DateTime']['output']>;
  /** What to tell the person who asked. */
  message: LocalizedText;
};

/** What a clearance certificate's signed text states: nothing was unpaid on the driving licence at `asOf`. It says nothing about vehicles, nor about later. */
export type StatedCertificate = {
  __typename?: 'StatedCertificate';
  /** The moment at which nothing was unpaid. */
  asOf: Scalars['DateTime']['output'];
  /** The number of the driving licence, to be compared with the card. */
  licenseNumber: Scalars['String']['output'];
};

/** A violation as a receipt's signed text states it. */
export type StatedLine = {
  __typename?: 'StatedLine';
  /** Code of the authority. */
  authority: Scalars['String']['output'];
  /** What was taken off, in whole fils. */
  discount: Scalars['Fils']['output'];
  /** The fine, in whole fils. */
  fine: Scalars['Fils']['output'];
  /** Code of the kind of violation. */
  type: Scalars['String']['output'];
  /** The number the authority shows. */
  violationNumber: Scalars['String']['output'];
};

/** What a receipt's signed text states. */
export type StatedReceipt = {
  __typename?: 'StatedReceipt';
  /** What was paid, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** The bank's number of the payment; null where it states none. */
  bankTransactionId?: Maybe<Scalars['String']['output']>;
  /** How many violations it names. */
  count: Scalars['Int']['output'];
  /** The last digits of the licence number. */
  licenseEnd: Scalars['String']['output'];
  /** The violations; null where the text holds only the SHA-256 of their list. */
  lines?: Maybe<Array<StatedLine>>;
  /** The payment number that was paid. */
  paymentNumber: Scalars['String']['output'];
  /** The bill-payment network's number of the payment. */
  transactionId: Scalars['String']['output'];
};

/** An expected refusal: a value, not an exception. */
export type UserError = {
  /** Stable code. */
  code: UserErrorCode;
  /** Path of the input field that it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What to tell the person who asked. */
  message: LocalizedText;
};

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

/** A traffic violation (مخالفة) recorded on a driving licence. */
export type Violation = {
  __typename?: 'Violation';
  /** The authority that issued it (الجهة). */
  authority: Authority;
  /** The violation in words. */
  description: LocalizedText;
  /** The one discount that applies today, if any; null when it cannot be paid here now. */
  discount?: Maybe<AppliedDiscount>;
  /** Its share in today's price of everything payable; null when it cannot be paid here now. */
  due?: Maybe<Scalars['Fils']['output']>;
  /** The fine as issued, before any discount; null until the court fixes it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Why there is no discount today; null when there is one, or when it cannot be paid here now. */
  noDiscount?: Maybe<NoDiscount>;
  /** The number the authority shows (رقم المخالفة). It may repeat: it identifies nothing. */
  number: Scalars['String']['output'];
  /** Day of the offence. */
  occurredOn: Scalars['Date']['output'];
  /** When it was paid; null unless `status` is `PAID`. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be paid here now, and if not, why not: the first reason that holds. */
  payability: Payability;
  /** `payability` in words. */
  payabilityReason: LocalizedText;
  /** The open reference that pays it with everything else payable; null when it cannot be paid here now. */
  paymentReference?: Maybe<PaymentReference>;
  /** What `due` becomes on later days; empty when it cannot be paid here now. */
  priceCalendar: Array<PriceStep>;
  /** Unpaid, paid or cancelled. */
  status: ViolationStatus;
  /** What kind of violation it is. */
  type: ViolationType;
  /** Plate of the vehicle, `code-number`, for example `10-79210`. Isolate it left to right when shown. */
  vehiclePlate?: Maybe<Scalars['String']['output']>;
};

/** One page of violations. */
export type ViolationConnection = {
  __typename?: 'ViolationConnection';
  /** The violations with a cursor each. */
  edges: Array<ViolationEdge>;
  /** The violations alone. */
  nodes: Array<Violation>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All that the list holds, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A violation in a page. */
export type ViolationEdge = {
  __typename?: 'ViolationEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The violation. */
  node: Violation;
};

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

/** A kind of violation in the catalogue. */
export type ViolationType = {
  __typename?: 'ViolationType';
  /** True when a court fixes the amount. */
  decidedByCourt: Scalars['Boolean']['output'];
  /** The discount rules in force today that do not exclude it. Whether one lowers the price of a certain violation also depends on its day. */
  discountRules: Array<DiscountRule>;
  /** The usual fine, or the lowest; null when only the court knows. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** The highest fine, where the law gives a range. */
  fineMax?: Maybe<Scalars['Fils']['output']>;
  /** Its code. */
  id: Scalars['ID']['output'];
  /** The law that it rests on; null where it is not known. */
  legalBasis?: Maybe<LocalizedText>;
  /** What it is called. */
  name: LocalizedText;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LicenseInquiry:
    | ( LicenseModel )
    | ( LicenseNotFound )
    | ( MoreDetailsNeeded )
    | ( SourceUnavailable )
  ;
  PaymentPlanAnswer:
    | ( Omit<PaymentPlan, 'items'> & { items: Array<_RefType['PlannedViolation']> } )
    | ( PaymentPlanRefused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( InputRefusal );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppliedDiscount: ResolverTypeWrapper<AppliedDiscountModel>;
  Authority: ResolverTypeWrapper<AuthorityRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CertificateShare: ResolverTypeWrapper<CertificateShare>;
  ChoicePrice: ResolverTypeWrapper<ChoicePrice>;
  ClearanceCertificate: ResolverTypeWrapper<CertificateRow>;
  ClearanceCertificateIssueInput: ClearanceCertificateIssueInput;
  ClearanceCertificateOpenInput: ClearanceCertificateOpenInput;
  ClearanceCertificateOpenPayload: ResolverTypeWrapper<Omit<ClearanceCertificateOpenPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ClearanceCertificatePayload: ResolverTypeWrapper<Omit<ClearanceCertificatePayload, 'certificate' | 'userErrors'> & { certificate?: Maybe<ResolversTypes['ClearanceCertificate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ClearanceCertificateShareInput: ClearanceCertificateShareInput;
  ClearanceCertificateSharePayload: ResolverTypeWrapper<Omit<ClearanceCertificateSharePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscountRule: ResolverTypeWrapper<DiscountRuleModel>;
  DiscountRuleKind: DiscountRuleKind;
  DocumentCheck: ResolverTypeWrapper<DocumentCheck>;
  DocumentCheckInput: DocumentCheckInput;
  DocumentVerdict: DocumentVerdict;
  Dues: ResolverTypeWrapper<DuesModel>;
  EverythingPrice: ResolverTypeWrapper<EverythingPrice>;
  Fils: ResolverTypeWrapper<Scalars['Fils']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InputRefusal: ResolverTypeWrapper<InputRefusal>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  License: ResolverTypeWrapper<LicenseModel>;
  LicenseClass: ResolverTypeWrapper<LicenseClassRow>;
  LicenseInquiry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseInquiry']>;
  LicenseLookup: LicenseLookup;
  LicenseNotFound: ResolverTypeWrapper<LicenseNotFound>;
  LicensingCenter: ResolverTypeWrapper<LicensingCenterRow>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LookupDetail: LookupDetail;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageConnection: ResolverTypeWrapper<MessagePage>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageKind: MessageKind;
  MessageSendInput: MessageSendInput;
  MessageSendPayload: ResolverTypeWrapper<Omit<MessageSendPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  MoreDetailsNeeded: ResolverTypeWrapper<MoreDetailsNeeded>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoDiscount: ResolverTypeWrapper<NoDiscount>;
  NoDiscountReason: NoDiscountReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payability: Payability;
  PaymentEvent: ResolverTypeWrapper<PaymentEvent>;
  PaymentEventKind: PaymentEventKind;
  PaymentNumber: ResolverTypeWrapper<Scalars['PaymentNumber']['output']>;
  PaymentPlan: ResolverTypeWrapper<Omit<PaymentPlan, 'items'> & { items: Array<ResolversTypes['PlannedViolation']> }>;
  PaymentPlanAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentPlanAnswer']>;
  PaymentPlanRefusalCode: PaymentPlanRefusalCode;
  PaymentPlanRefused: ResolverTypeWrapper<PaymentPlanRefused>;
  PaymentReference: ResolverTypeWrapper<ReferenceModel>;
  PaymentReferenceIssueInput: PaymentReferenceIssueInput;
  PaymentReferenceIssuePayload: ResolverTypeWrapper<Omit<PaymentReferenceIssuePayload, 'paymentReference' | 'userErrors'> & { paymentReference?: Maybe<ResolversTypes['PaymentReference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentReferenceKind: PaymentReferenceKind;
  PaymentReferenceStatus: PaymentReferenceStatus;
  PlannedViolation: ResolverTypeWrapper<PlannedViolationModel>;
  PriceStep: ResolverTypeWrapper<PriceStep>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<ReceiptModel>;
  ReceiptLine: ResolverTypeWrapper<ReceiptLineRow>;
  SourceFreshness: ResolverTypeWrapper<Omit<SourceFreshness, 'authority'> & { authority: ResolversTypes['Authority'] }>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  StatedCertificate: ResolverTypeWrapper<StatedCertificate>;
  StatedLine: ResolverTypeWrapper<StatedLine>;
  StatedReceipt: ResolverTypeWrapper<StatedReceipt>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  Violation: ResolverTypeWrapper<ViolationModel>;
  ViolationConnection: ResolverTypeWrapper<ViolationPage>;
  ViolationEdge: ResolverTypeWrapper<Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }>;
  ViolationSort: ViolationSort;
  ViolationStatus: ViolationStatus;
  ViolationType: ResolverTypeWrapper<ViolationTypeRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppliedDiscount: AppliedDiscountModel;
  Authority: AuthorityRow;
  Boolean: Scalars['Boolean']['output'];
  CertificateShare: CertificateShare;
  ChoicePrice: ChoicePrice;
  ClearanceCertificate: CertificateRow;
  ClearanceCertificateIssueInput: ClearanceCertificateIssueInput;
  ClearanceCertificateOpenInput: ClearanceCertificateOpenInput;
  ClearanceCertificateOpenPayload: Omit<ClearanceCertificateOpenPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ClearanceCertificatePayload: Omit<ClearanceCertificatePayload, 'certificate' | 'userErrors'> & { certificate?: Maybe<ResolversParentTypes['ClearanceCertificate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ClearanceCertificateShareInput: ClearanceCertificateShareInput;
  ClearanceCertificateSharePayload: Omit<ClearanceCertificateSharePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiscountRule: DiscountRuleModel;
  DocumentCheck: DocumentCheck;
  DocumentCheckInput: DocumentCheckInput;
  Dues: DuesModel;
  EverythingPrice: EverythingPrice;
  Fils: Scalars['Fils']['output'];
  ID: Scalars['ID']['output'];
  InputRefusal: InputRefusal;
  Int: Scalars['Int']['output'];
  License: LicenseModel;
  LicenseClass: LicenseClassRow;
  LicenseInquiry: ResolversUnionTypes<ResolversParentTypes>['LicenseInquiry'];
  LicenseLookup: LicenseLookup;
  LicenseNotFound: LicenseNotFound;
  LicensingCenter: LicensingCenterRow;
  LocalizedText: LocalizedText;
  Message: MessageRow;
  MessageConnection: MessagePage;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageSendInput: MessageSendInput;
  MessageSendPayload: Omit<MessageSendPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  MoreDetailsNeeded: MoreDetailsNeeded;
  Mutation: Record<PropertyKey, never>;
  NoDiscount: NoDiscount;
  PageInfo: PageInfo;
  PaymentEvent: PaymentEvent;
  PaymentNumber: Scalars['PaymentNumber']['output'];
  PaymentPlan: Omit<PaymentPlan, 'items'> & { items: Array<ResolversParentTypes['PlannedViolation']> };
  PaymentPlanAnswer: ResolversUnionTypes<ResolversParentTypes>['PaymentPlanAnswer'];
  PaymentPlanRefused: PaymentPlanRefused;
  PaymentReference: ReferenceModel;
  PaymentReferenceIssueInput: PaymentReferenceIssueInput;
  PaymentReferenceIssuePayload: Omit<PaymentReferenceIssuePayload, 'paymentReference' | 'userErrors'> & { paymentReference?: Maybe<ResolversParentTypes['PaymentReference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlannedViolation: PlannedViolationModel;
  PriceStep: PriceStep;
  Query: Record<PropertyKey, never>;
  Receipt: ReceiptModel;
  ReceiptLine: ReceiptLineRow;
  SourceFreshness: Omit<SourceFreshness, 'authority'> & { authority: ResolversParentTypes['Authority'] };
  SourceUnavailable: SourceUnavailable;
  StatedCertificate: StatedCertificate;
  StatedLine: StatedLine;
  StatedReceipt: StatedReceipt;
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Violation: ViolationModel;
  ViolationConnection: ViolationPage;
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  ViolationType: ViolationTypeRow;
};

export type AppliedDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedDiscount'] = ResolversParentTypes['AppliedDiscount']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DiscountRule'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  collectedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CertificateShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateShare'] = ResolversParentTypes['CertificateShare']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChoicePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChoicePrice'] = ResolversParentTypes['ChoicePrice']> = {
  all?: Resolver<ResolversTypes['EverythingPrice'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  fine?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  lostDiscount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type ClearanceCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceCertificate'] = ResolversParentTypes['ClearanceCertificate']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['CertificateShare']>, ParentType, ContextType>;
  signedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClearanceCertificateOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceCertificateOpenPayload'] = ResolversParentTypes['ClearanceCertificateOpenPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['DocumentCheck']>, ParentType, ContextType>;
  signedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClearanceCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceCertificatePayload'] = ResolversParentTypes['ClearanceCertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['ClearanceCertificate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClearanceCertificateSharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceCertificateSharePayload'] = ResolversParentTypes['ClearanceCertificateSharePayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shareCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiscountRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRule'] = ResolversParentTypes['DiscountRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscountRuleKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCheck'] = ResolversParentTypes['DocumentCheck']> = {
  certificate?: Resolver<Maybe<ResolversTypes['StatedCertificate']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['StatedReceipt']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DocumentVerdict'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dues'] = ResolversParentTypes['Dues']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  fine?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  payableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  priceCalendar?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type EverythingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EverythingPrice'] = ResolversParentTypes['EverythingPrice']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export interface FilsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fils'], any> {
  name: 'Fils';
}

export type InputRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputRefusal'] = ResolversParentTypes['InputRefusal']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License']> = {
  choicePrice?: Resolver<Maybe<ResolversTypes['ChoicePrice']>, ParentType, ContextType, RequireFields<LicenseChoicePriceArgs, 'violationIds'>>;
  clearanceCertificate?: Resolver<Maybe<ResolversTypes['ClearanceCertificate']>, ParentType, ContextType>;
  dues?: Resolver<ResolversTypes['Dues'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseClass?: Resolver<Maybe<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  licensingCenter?: Resolver<Maybe<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentPlan?: Resolver<ResolversTypes['PaymentPlanAnswer'], ParentType, ContextType, RequireFields<LicensePaymentPlanArgs, 'budget'>>;
  sources?: Resolver<Array<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, RequireFields<LicenseViolationsArgs, 'first' | 'sort' | 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseClass'] = ResolversParentTypes['LicenseClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LicenseInquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseInquiry'] = ResolversParentTypes['LicenseInquiry']> = {
  __resolveType: TypeResolveFn<'License' | 'LicenseNotFound' | 'MoreDetailsNeeded' | 'SourceUnavailable', ParentType, ContextType>;
};

export type LicenseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseNotFound'] = ResolversParentTypes['LicenseNotFound']> = {
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicensingCenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicensingCenter'] = ResolversParentTypes['LicensingCenter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  ar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSendPayload'] = ResolversParentTypes['MessageSendPayload']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoreDetailsNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoreDetailsNeeded'] = ResolversParentTypes['MoreDetailsNeeded']> = {
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['LookupDetail']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clearanceCertificateIssue?: Resolver<ResolversTypes['ClearanceCertificatePayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateIssueArgs, 'input'>>;
  clearanceCertificateOpen?: Resolver<ResolversTypes['ClearanceCertificateOpenPayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateOpenArgs, 'input'>>;
  clearanceCertificateShare?: Resolver<ResolversTypes['ClearanceCertificateSharePayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateShareArgs, 'input'>>;
  messageSend?: Resolver<ResolversTypes['MessageSendPayload'], ParentType, ContextType, RequireFields<MutationMessageSendArgs, 'input'>>;
  paymentReferenceIssue?: Resolver<ResolversTypes['PaymentReferenceIssuePayload'], ParentType, ContextType, RequireFields<MutationPaymentReferenceIssueArgs, 'input'>>;
};

export type NoDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoDiscount'] = ResolversParentTypes['NoDiscount']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoDiscountReason'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEvent'] = ResolversParentTypes['PaymentEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentEventKind'], ParentType, ContextType>;
};

export interface PaymentNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PaymentNumber'], any> {
  name: 'PaymentNumber';
}

export type PaymentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPlan'] = ResolversParentTypes['PaymentPlan']> = {
  budget?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlannedViolation']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentPlanAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPlanAnswer'] = ResolversParentTypes['PaymentPlanAnswer']> = {
  __resolveType: TypeResolveFn<'PaymentPlan' | 'PaymentPlanRefused', ParentType, ContextType>;
};

export type PaymentPlanRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPlanRefused'] = ResolversParentTypes['PaymentPlanRefused']> = {
  code?: Resolver<ResolversTypes['PaymentPlanRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReference'] = ResolversParentTypes['PaymentReference']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentReferenceKind'], ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['PaymentNumber'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceCalendar?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  receipts?: Resolver<Maybe<Array<ResolversTypes['Receipt']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentReferenceStatus'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['PaymentEvent']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  underReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violations?: Resolver<Maybe<ResolversTypes['ViolationConnection']>, ParentType, ContextType, RequireFields<PaymentReferenceViolationsArgs, 'first'>>;
};

export type PaymentReferenceIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReferenceIssuePayload'] = ResolversParentTypes['PaymentReferenceIssuePayload']> = {
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlannedViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedViolation'] = ResolversParentTypes['PlannedViolation']> = {
  due?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type PriceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  due?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documentCheck?: Resolver<ResolversTypes['DocumentCheck'], ParentType, ContextType, RequireFields<QueryDocumentCheckArgs, 'input'>>;
  license?: Resolver<ResolversTypes['LicenseInquiry'], ParentType, ContextType, RequireFields<QueryLicenseArgs, 'lookup'>>;
  licenseClasses?: Resolver<Array<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  licensingCenters?: Resolver<Array<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first'>>;
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType, RequireFields<QueryPaymentReferenceArgs, 'number'>>;
  violationTypes?: Resolver<Array<ResolversTypes['ViolationType']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  bankTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReceiptLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paymentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedLines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReceiptLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptLine'] = ResolversParentTypes['ReceiptLine']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  fine?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
  vehiclePlate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceFreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFreshness'] = ResolversParentTypes['SourceFreshness']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceUnavailable'] = ResolversParentTypes['SourceUnavailable']> = {
  lastKnownAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCertificate'] = ResolversParentTypes['StatedCertificate']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedLine'] = ResolversParentTypes['StatedLine']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  fine?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedReceipt'] = ResolversParentTypes['StatedReceipt']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  bankTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licenseEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['StatedLine']>>, ParentType, ContextType>;
  paymentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InputRefusal', ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['AppliedDiscount']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noDiscount?: Resolver<Maybe<ResolversTypes['NoDiscount']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payability?: Resolver<ResolversTypes['Payability'], ParentType, ContextType>;
  payabilityReason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  priceCalendar?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ViolationStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
  vehiclePlate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViolationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationConnection'] = ResolversParentTypes['ViolationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViolationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Violation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationEdge'] = ResolversParentTypes['ViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type ViolationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationType'] = ResolversParentTypes['ViolationType']> = {
  decidedByCourt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discountRules?: Resolver<Array<ResolversTypes['DiscountRule']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  CertificateShare?: CertificateShareResolvers<ContextType>;
  ChoicePrice?: ChoicePriceResolvers<ContextType>;
  ClearanceCertificate?: ClearanceCertificateResolvers<ContextType>;
  ClearanceCertificateOpenPayload?: ClearanceCertificateOpenPayloadResolvers<ContextType>;
  ClearanceCertificatePayload?: ClearanceCertificatePayloadResolvers<ContextType>;
  ClearanceCertificateSharePayload?: ClearanceCertificateSharePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiscountRule?: DiscountRuleResolvers<ContextType>;
  DocumentCheck?: DocumentCheckResolvers<ContextType>;
  Dues?: DuesResolvers<ContextType>;
  EverythingPrice?: EverythingPriceResolvers<ContextType>;
  Fils?: GraphQLScalarType;
  InputRefusal?: InputRefusalResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  LicenseClass?: LicenseClassResolvers<ContextType>;
  LicenseInquiry?: LicenseInquiryResolvers<ContextType>;
  LicenseNotFound?: LicenseNotFoundResolvers<ContextType>;
  LicensingCenter?: LicensingCenterResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageSendPayload?: MessageSendPayloadResolvers<ContextType>;
  MoreDetailsNeeded?: MoreDetailsNeededResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoDiscount?: NoDiscountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentEvent?: PaymentEventResolvers<ContextType>;
  PaymentNumber?: GraphQLScalarType;
  PaymentPlan?: PaymentPlanResolvers<ContextType>;
  PaymentPlanAnswer?: PaymentPlanAnswerResolvers<ContextType>;
  PaymentPlanRefused?: PaymentPlanRefusedResolvers<ContextType>;
  PaymentReference?: PaymentReferenceResolvers<ContextType>;
  PaymentReferenceIssuePayload?: PaymentReferenceIssuePayloadResolvers<ContextType>;
  PlannedViolation?: PlannedViolationResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptLine?: ReceiptLineResolvers<ContextType>;
  SourceFreshness?: SourceFreshnessResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  StatedCertificate?: StatedCertificateResolvers<ContextType>;
  StatedLine?: StatedLineResolvers<ContextType>;
  StatedReceipt?: StatedReceiptResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  ViolationType?: ViolationTypeResolvers<ContextType>;
};

