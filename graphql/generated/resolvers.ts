import type { CalendarDay } from '@/domain/values/calendar-day';
import type { Fils } from '@/domain/values/money';
import type { PaymentNumber } from '@/domain/references/payment-number';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LicenseModel, DuesModel } from '@/graphql/licenses/model';
import type { ViolationModel, ViolationPage, ReferenceModel, PlannedViolationModel } from '@/graphql/references/model';
import type { ParkedViolationRow } from '@/db/queries/parked-violations';
import type { ParkedViolationPage } from '@/graphql/violations/model';
import type { AccountRow } from '@/db/queries/accounts';
import type { ObjectionRow, ObjectionViolationRow, ObjectionReasonRow, ObjectionTermsRow, ObjectionEventRow } from '@/db/queries/objections';
import type { ObjectionPage, StaffingOfAuthority, DecisionOfObjection } from '@/graphql/objections/model';
import type { SubscriptionRow } from '@/db/queries/subscriptions';
import type { HolidayRow } from '@/db/queries/calendar';
import type { ApprovalModel } from '@/graphql/approvals/approval-model';
import type { ApprovalPage } from '@/graphql/approvals/model';
import type { DiscountRuleDraftModel, DiscountRuleVersionModel, DiscountRuleSimulationModel, SimulationPartModel, SimulatedLicenseModel } from '@/graphql/discount-rules/model';
import type { OutcomeRow } from '@/db/queries/discount-rules';
import type { EarlierPaymentRow } from '@/db/queries/earlier-payments';
import type { EarlierPaymentPage } from '@/graphql/discount-rules/earlier-payment-list';
import type { SimulationResult as SimulationResultModel } from '@/domain/discount-rules/simulation';
import type { AccountPage } from '@/graphql/accounts/model';
import type { AgencyRow, ApplicationRow, ApiKeyRow } from '@/db/queries/api-keys';
import type { RegisteredOperationRow } from '@/db/queries/registered-operations';
import type { LookRow } from '@/db/queries/access-log';
import type { LookPage } from '@/graphql/access-log/look-list';
import type { AuditRow } from '@/db/queries/audit';
import type { AuditPage } from '@/graphql/audit/model';
import type { MessageRow, PageVoteRow } from '@/db/queries/feedback';
import type { MessagePage } from '@/graphql/feedback/model';
import type { AnnouncementRow } from '@/db/queries/announcements';
import type { AnnouncementPage } from '@/graphql/announcements/model';
import type { ReferenceEntryModel } from '@/graphql/reference-data/reference-entries';
import type { FileImportRow } from '@/db/queries/imports';
import type { FileImportPage } from '@/graphql/imports/model';
import type { ImportPreview, ImportOutcome, ImportProblem } from '@/domain/imports/file-import';
import type { ImportDifferenceRow } from '@/db/queries/import-differences';
import type { DifferenceRow, LackRow } from '@/db/queries/settlement-lines';
import type { UndoTotals } from '@/domain/imports/import-undo';
import type { UndoLeftRow } from '@/db/queries/import-undos';
import type { SettlementFileRow, LineSums, DayClosingRow } from '@/db/queries/reconciliation';
import type { SettlementFilePage, DayClosingPage } from '@/graphql/reconciliation/model';
import type { CourtDecisionRow } from '@/db/queries/court-decisions';
import type { CourtDecisionPage } from '@/graphql/court-decisions/model';
import type { OverviewModel } from '@/graphql/overview/overview-model';
import type { CaseAgeRow, ParkedRow, FailingJobRow } from '@/db/queries/overview/operations';
import type { FoundLicenseRow, FoundViolationRow, FoundNumberRow, FoundPaymentRow, FoundReceiptRow } from '@/db/queries/staff-search';
import type { LicenseStoryModel, PaymentStoryModel, EventPage, LedgerPage, NetworkMessagePage, StoryLookPage } from '@/graphql/search/stories';
import type { StaffWorkModel } from '@/graphql/work/work-model';
import type { StoryLookRow } from '@/db/queries/stories';
import type { ReferenceCaseRow, CaseRow, CaseEventRow, CaseRequestRow, CasePaymentRow } from '@/db/queries/cases';
import type { CasePage, CaseCandidateModel } from '@/graphql/cases/model';
import type { CaseProposalModel } from '@/graphql/cases/case-proposal';
import type { CaseReportModel } from '@/graphql/cases/case-reports';
import type { CasePayeeRow, PayoutFileRow, PayoutItemRow } from '@/db/queries/payouts';
import type { PayoutFilePage } from '@/graphql/payouts/model';
import type { ReceiptModel } from '@/graphql/receipts/receipt-model';
import type { ReceiptLineRow } from '@/db/queries/receipts';
import type { CertificateRow } from '@/db/queries/certificates';
import type { AppliedDiscount as AppliedDiscountModel } from '@/domain/pricing/price';
import type { DiscountRule as DiscountRuleModel } from '@/domain/pricing/discount-rule';
import type { Authority as AuthorityRow, ViolationType as ViolationTypeRow, LicensingCenter as LicensingCenterRow, LicenseClass as LicenseClassRow } from '@/db/queries/reference-data';
import type { Context } from '@/graphql/server/context';
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
  /** A calendar day in Asia/Amman, `YYYY-MM-DD`; as an argument of the years 1900 to 2999. */
  Date: { input: CalendarDay; output: CalendarDay; }
  /** An instant in UTC, RFC 3339, for example `2026-11-22T10:45:00.000Z`; as an argument of the years 1900 to 2999. */
  DateTime: { input: Date; output: Date; }
  /** Whole fils, an integer that may exceed 32 bits: 15.000 JOD is 15000. */
  Fils: { input: Fils; output: Fils; }
  /** An electronic payment number (رقم الدفع الإلكتروني): 13 digits, the last one a GS1 mod-10 check digit. Arabic-Indic digits, spaces and hyphens are accepted. */
  PaymentNumber: { input: PaymentNumber; output: PaymentNumber; }
};

/** Somebody who signs in. */
export type Account = {
  __typename?: 'Account';
  /** The agency whose keys it looks after; null for every other role. */
  agency?: Maybe<Agency>;
  /** The authority whose objections an adjudicator decides; null for every other role. */
  authority?: Maybe<Authority>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Since when nobody signs in with it; null when somebody can. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that is shown. */
  displayName: Scalars['String']['output'];
  /** The person's number with the employer; null for accounts that are not of staff. */
  employeeNumber?: Maybe<Scalars['String']['output']>;
  /** Whether an authenticator is set up. Staff do that when they sign in for the first time. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Whether its next sign-in begins with another password. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** What the account may do: docs/security.md. */
  role: AccountRole;
  /** What is typed to sign in. */
  userName: Scalars['String']['output'];
};

/** What to change of an account; what is left out stays. */
export type AccountChangeInput = {
  /** The account. */
  account: Scalars['ID']['input'];
  /** Of an adjudicator: code of the authority. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** At most 80 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The person's number with the employer, 1 to 20 letters, digits and hyphens. */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** True: nobody signs in with it any more, and its sessions end. */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's national number, 10 digits. Only a keyed hash is kept. */
  nationalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Another role ends its sessions. Accounts of agencies keep theirs. */
  role?: InputMaybe<AccountRole>;
};

/** One page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The accounts with a cursor each. */
  edges: Array<AccountEdge>;
  /** The accounts alone. */
  nodes: Array<Account>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An account to make. */
export type AccountCreateInput = {
  /** The agency, for the role `AGENCY` alone. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Of an adjudicator: code of the authority. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** At most 80 characters. */
  displayName: Scalars['String']['input'];
  /** Of staff, who must have one: the person's number with the employer, 1 to 20 letters and digits. */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again makes no second account. */
  idempotencyKey: Scalars['String']['input'];
  /** Of staff, who must have one: the person's national number, 10 digits. Only a keyed hash is kept. */
  nationalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it may do. */
  role: AccountRole;
  /** 2 to 40 small Latin letters, digits, dots, hyphens and underscores. */
  userName: Scalars['String']['input'];
};

/** An account in a page. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The account. */
  node: Account;
};

/** What became of an account. */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  /** The account as it is now; null when `userErrors` says why not, and for a new one that waits for another person. */
  account?: Maybe<Account>;
  /** What waits for another person; null when it was done. */
  approval?: Maybe<Approval>;
  /** The password of a new or reset account. It is told here and never again: null when the same request was answered before. */
  password?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** An account that somebody cannot get into any more, or should not. */
export type AccountResetInput = {
  /** The account. */
  account: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What accounts are for. */
export type AccountRole =
  /** An adjudicator of one authority: decides objections. */
  | 'ADJUDICATOR'
  /** An administrator: accounts, agencies and settings, and nothing about money. */
  | 'ADMIN'
  /** Somebody who looks after a partner agency's keys. */
  | 'AGENCY'
  /** An auditor: reads, and changes nothing. */
  | 'AUDITOR'
  /** A citizen. */
  | 'CITIZEN'
  /** A clerk: cases, messages, imports. */
  | 'CLERK'
  /** Finance: what a clerk may, and to decide and record what goes back to payers. */
  | 'FINANCE'
  /** Legal: fines, violation types, discount rules and court decisions. */
  | 'LEGAL';

/** An account whose sessions end. */
export type AccountSessionsEndInput = {
  /** The account. */
  account: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** A partner agency. */
export type Agency = {
  __typename?: 'Agency';
  /** Its programs. */
  applications: Array<Application>;
  /** The authority whose violations it registers; null for an agency that only asks. */
  authority?: Maybe<Authority>;
  /** Points that all its programs together may spend a minute. */
  budget: Scalars['Int']['output'];
  /** Points that they have left together now, as of half a second ago; they come back evenly within a minute. */
  budgetLeft: Scalars['Int']['output'];
  /** Since when none of its keys works; null while they do. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its short name in Latin letters and digits, for example `JIC`. */
  code: Scalars['String']['output'];
  /** When it was taken on. */
  createdAt: Scalars['DateTime']['output'];
  /** When its keys were last refused look-ups because they ask for so many numbers that do not exist; null: never. */
  guessedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Programs that it may have; suspended ones do not count. */
  mostApplications: Scalars['Int']['output'];
  /** Its name. */
  name: LocalizedText;
  /** What its keys can be given at most. */
  scopes: Array<Scope>;
};

/** How much an agency may ask. */
export type AgencyBudgetChangeInput = {
  /** The agency. */
  agency: Scalars['ID']['input'];
  /** Points a minute for all of its programs together, 1,000 to 6,000,000. */
  budget: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
};

/** The agency as it is now, or why it was not changed. */
export type AgencyBudgetChangePayload = {
  __typename?: 'AgencyBudgetChangePayload';
  /** The agency; null when there is none. */
  agency?: Maybe<Agency>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** An agency to take on. */
export type AgencyCreateInput = {
  /** Code of the authority whose violations it registers, if it does. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 12 capital Latin letters and digits. */
  code: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name in Arabic, at most 120 characters. */
  nameAr: Scalars['String']['input'];
  /** Its name in English, at most 120 characters. */
  nameEn: Scalars['String']['input'];
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What its keys can be given at most. */
  scopes: Array<Scope>;
};

/** The agency, or why there is none. */
export type AgencyCreatePayload = {
  __typename?: 'AgencyCreatePayload';
  /** The agency; null when `userErrors` says why not. */
  agency?: Maybe<Agency>;
  /** What waits for another person; null when it was done. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Something that everybody should know, shown on every page for a time. */
export type Announcement = {
  __typename?: 'Announcement';
  /** When somebody ended it before its time; null when nobody did. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name of whoever ended it. */
  endedBy?: Maybe<Scalars['String']['output']>;
  /** Since when, or from when on, it is shown. */
  from: Scalars['DateTime']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: AnnouncementKind;
  /** Whether it is shown now. */
  state: AnnouncementState;
  /** What is announced. */
  text: LocalizedText;
  /** Of maintenance: until when no licence and no payment number is looked up and nothing is issued. Null for information. */
  unavailableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is shown, unless somebody ends it before. */
  until: Scalars['DateTime']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
  /** User name of whoever wrote it. */
  writtenBy: Scalars['String']['output'];
};

/** One page of announcements, the latest written first. */
export type AnnouncementConnection = {
  __typename?: 'AnnouncementConnection';
  /** The announcements with a cursor each. */
  edges: Array<AnnouncementEdge>;
  /** The announcements alone. */
  nodes: Array<Announcement>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Something to announce. */
export type AnnouncementCreateInput = {
  /** From when on it is shown; what is past counts as now. */
  from: Scalars['DateTime']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  kind: AnnouncementKind;
  /** At most 500 characters. */
  textAr: Scalars['String']['input'];
  /** At most 500 characters. */
  textEn: Scalars['String']['input'];
  /** For maintenance alone, and then needed: until when inquiry and payment are closed, after `from` and not after `until`. */
  unavailableUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it is shown: after `from`, to come, at most a year ahead. */
  until: Scalars['DateTime']['input'];
};

/** An announcement in a page. */
export type AnnouncementEdge = {
  __typename?: 'AnnouncementEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The announcement. */
  node: Announcement;
};

/** An announcement to end before its time. */
export type AnnouncementEndInput = {
  /** The announcement. */
  announcement: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
};

/** What an announcement is about. */
export type AnnouncementKind =
  /** Something to know; nothing is closed. */
  | 'INFORMATION'
  /** Maintenance: inquiry and payment are closed for a time. */
  | 'MAINTENANCE';

/** The announcement as it is now, or why nothing was done. */
export type AnnouncementPayload = {
  __typename?: 'AnnouncementPayload';
  /** The announcement; null when `userErrors` says why not. */
  announcement?: Maybe<Announcement>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Whether an announcement is shown. */
export type AnnouncementState =
  /** It is shown now. */
  | 'CURRENT'
  /** It is shown later. */
  | 'FUTURE'
  /** Its time is over, or somebody ended it. */
  | 'PAST';

/** An API key. Itself it was told once, when it was made: only a digest is kept. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** Addresses and ranges that it may be used from; empty: everywhere. */
  addresses: Array<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Scalars['String']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When somebody ended it. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is allowed. */
  scopes: Array<Scope>;
  /** Its first characters. */
  start: Scalars['String']['output'];
  /** Whether it works. */
  state: ApiKeyState;
};

/** A key to make. */
export type ApiKeyCreateInput = {
  /** Addresses and ranges that it may be used from, at most 50; empty: everywhere. */
  addresses?: Array<Scalars['String']['input']>;
  /** The program that it is for. */
  application: Scalars['ID']['input'];
  /** The last day on which it works, at most a year ahead. */
  expiresOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 64 characters: the same again makes no second key. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it is allowed, within what the agency was granted. */
  scopes: Array<Scope>;
};

/** The key, or why there is none. */
export type ApiKeyCreatePayload = {
  __typename?: 'ApiKeyCreatePayload';
  /** The key; null when `userErrors` says why not. */
  apiKey?: Maybe<ApiKey>;
  /** What waits for another person; null when it was done. */
  approval?: Maybe<Approval>;
  /** What the program sends. It is told here and never again: null when the same request was answered before. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A key to end. */
export type ApiKeyRevokeInput = {
  /** The key. */
  apiKey: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
};

/** The ended key, or why it was not ended. */
export type ApiKeyRevokePayload = {
  __typename?: 'ApiKeyRevokePayload';
  /** The key; null when `userErrors` says why not. */
  apiKey?: Maybe<ApiKey>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A key to replace. */
export type ApiKeyRotateInput = {
  /** The key, which still works. It ends within a day. */
  apiKey: Scalars['ID']['input'];
  /** The last day on which the new one works, at most a year ahead. */
  expiresOn: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 64 characters: the same again makes no second key. */
  idempotencyKey: Scalars['String']['input'];
};

/** Whether a key works. */
export type ApiKeyState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It works. */
  | 'LIVE'
  /** Somebody ended it. */
  | 'REVOKED';

/** A program of an agency. Its keys share its budget, and all programs that of the agency. */
export type Application = {
  __typename?: 'Application';
  /** Points that it may spend a minute. */
  budget: Scalars['Int']['output'];
  /** Points that it has left now, as of half a second ago; they come back evenly within a minute. */
  budgetLeft: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Its keys, the newest first, ended ones included. */
  keys: Array<ApiKey>;
  /** Its name within the agency. */
  name: Scalars['String']['output'];
  /** The operations that it has registered, the oldest first; at most 500. */
  operations: Array<RegisteredOperation>;
  /** Whether its keys run registered operations only. */
  registeredOnly: Scalars['Boolean']['output'];
  /** Since when an administrator has its keys refused; null: they are not. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A program to make keys for. */
export type ApplicationCreateInput = {
  /** The agency; only an administrator may name another than one's own. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name within the agency, at most 80 characters. */
  name: Scalars['String']['input'];
};

/** The program, or why there is none. */
export type ApplicationCreatePayload = {
  __typename?: 'ApplicationCreatePayload';
  /** The program; null when `userErrors` says why not. */
  application?: Maybe<Application>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Whether a program is limited to its registered operations. */
export type ApplicationRestrictInput = {
  /** The program. */
  application: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** True: its keys run nothing else. */
  registeredOnly: Scalars['Boolean']['input'];
};

/** The program as it is now, or why it was not changed. */
export type ApplicationRestrictPayload = {
  __typename?: 'ApplicationRestrictPayload';
  /** The program; null when `userErrors` says why not. */
  application?: Maybe<Application>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Whether the keys of a program are refused. */
export type ApplicationSuspendInput = {
  /** The program. */
  application: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** True: none of its keys works. */
  isSuspended: Scalars['Boolean']['input'];
};

/** The program as it is now, or why it was not changed. */
export type ApplicationSuspendPayload = {
  __typename?: 'ApplicationSuspendPayload';
  /** The program; null when `userErrors` says why not. */
  application?: Maybe<Application>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
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

/** What one person asked for and another decides. Nothing of it holds before it is approved. */
export type Approval = {
  __typename?: 'Approval';
  /** Each value that would change, as it is now and as it would be. */
  changes: Array<ApprovalChange>;
  /** What follows from an approval besides. */
  consequences: Array<LocalizedText>;
  /** When it was decided or withdrawn. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name of whoever decided, or withdrew it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** What is asked for. */
  kind: ApprovalKind;
  /** Whether the caller asked for it and may still take it back. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** What the decider wrote; empty without a note. */
  note: Scalars['String']['output'];
  /** Address of a page that shows all of it, behind the language; null where this says it all. */
  path?: Maybe<Scalars['String']['output']>;
  /** Why it is asked for. */
  reason: Scalars['String']['output'];
  /** Why the caller may not decide it; null when they may. */
  refusal?: Maybe<LocalizedText>;
  /** When. */
  requestedAt: Scalars['DateTime']['output'];
  /** User name of whoever asks. */
  requestedBy: Scalars['String']['output'];
  /** The last simulation of what is asked for; null for what was never simulated. */
  simulation?: Maybe<DiscountRuleSimulation>;
  /** Where it stands. */
  state: ApprovalState;
  /** What it is about. */
  title: LocalizedText;
};

/** One value of what is asked for. */
export type ApprovalChange = {
  __typename?: 'ApprovalChange';
  /** As it would be; null where it ends. */
  after?: Maybe<LocalizedText>;
  /** As it is now; null where there is nothing yet. */
  before?: Maybe<LocalizedText>;
  /** What it is. */
  name: LocalizedText;
};

/** One page of requests. */
export type ApprovalConnection = {
  __typename?: 'ApprovalConnection';
  /** The requests with a cursor each. */
  edges: Array<ApprovalEdge>;
  /** The requests alone. */
  nodes: Array<Approval>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A decision about what another person asked for. */
export type ApprovalDecideInput = {
  /** The request. */
  approval: Scalars['ID']['input'];
  /** What is decided. */
  decision: ApprovalDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2,000 characters; required for a rejection. */
  note?: Scalars['String']['input'];
};

/** What can be decided. */
export type ApprovalDecision =
  /** It is done. */
  | 'APPROVE'
  /** It is not done. */
  | 'REJECT';

/** A request in a page. */
export type ApprovalEdge = {
  __typename?: 'ApprovalEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: Approval;
};

/** What can be asked for. */
export type ApprovalKind =
  /** Such a role for an account, its return, or another person behind it. */
  | 'ACCOUNT_CHANGE'
  /** An account of a role that asks or decides. */
  | 'ACCOUNT_CREATE'
  /** A new password and second factor for such an account. */
  | 'ACCOUNT_RESET'
  /** A partner agency that may register violations. */
  | 'AGENCY_CREATE'
  /** An API key that may register violations. */
  | 'API_KEY'
  /** What a court decided about a violation, to be compared with its document. */
  | 'COURT_DECISION'
  /** A discount rule, or another version of one. */
  | 'DISCOUNT_RULE'
  /** The end of a discount rule before its last day, or before it began. */
  | 'DISCOUNT_RULE_END'
  /** What makes an authority's data fresh. */
  | 'FEED_CHANGE'
  /** A mistaken day off is taken away. */
  | 'HOLIDAY_REMOVAL'
  /** A file sent by hand that does more than register a few new violations. */
  | 'IMPORT'
  /** Undoing an import. */
  | 'IMPORT_UNDO'
  /** A decision about an objection that cancels violations or lowers a fine. */
  | 'OBJECTION_DECISION'
  /** A deputy of an authority, who confirms decisions about objections for some days. */
  | 'OBJECTION_DEPUTY'
  /** What an authority's law says about objections. */
  | 'OBJECTION_TERMS'
  /** A new entry of reference data. */
  | 'REFERENCE_ADD'
  /** A change of reference data. */
  | 'REFERENCE_CHANGE';

/** What became of a request. */
export type ApprovalPayload = {
  __typename?: 'ApprovalPayload';
  /** The request as it is now; null when there is none. */
  approval?: Maybe<Approval>;
  /** The password of an account that was made or reset. It is told here and never again. */
  password?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Where a request stands. */
export type ApprovalState =
  /** It was approved, and done. */
  | 'APPROVED'
  /** It was refused. */
  | 'REJECTED'
  /** It waits for another person. */
  | 'REQUESTED'
  /** Whoever asked took it back. */
  | 'WITHDRAWN';

/** A request that whoever asked takes back. */
export type ApprovalWithdrawInput = {
  /** The request. */
  approval: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** One entry of the audit log: who did what to what. It never changes. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, as a code such as `account.changed`. */
  action: Scalars['String']['output'];
  /** The user name of whoever did it, or the part of the service that did: `network`, `jobs`, `limits`, `holder`. */
  actor: Scalars['String']['output'];
  /** The name of the person whose account it is; null for a part of the service, and for an account that is no more. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What it is about; null for what an earlier version wrote. */
  kind?: Maybe<AuditKind>;
  /** What it was done to, such as `case:12`. */
  subject: Scalars['String']['output'];
  /** What was done, in words. */
  text: LocalizedText;
  /** Each value that changed, or was written down with it. */
  values: Array<AuditValue>;
};

/** One page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with a cursor each. */
  edges: Array<AuditEntryEdge>;
  /** The entries alone. */
  nodes: Array<AuditEntry>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries; what is null hinders none. */
export type AuditFilter = {
  /** What it was done to: a case `H-…`, a file `P-…`, a licence number, a user name, or as in `AuditEntry.subject`. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** A user name or a part of the service. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The first day in Amman. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about. */
  kind?: InputMaybe<AuditKind>;
  /** The last day in Amman. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What entries of the audit log are about. */
export type AuditKind =
  /** Accounts of staff, citizens and agencies. */
  | 'ACCOUNTS'
  /** Announcements. */
  | 'ANNOUNCEMENTS'
  /** What one person asked for and another decided. */
  | 'APPROVALS'
  /** Days off. */
  | 'CALENDAR'
  /** Cases of money that did not settle. */
  | 'CASES'
  /** The demo's data. */
  | 'DEMO'
  /** Discount rules and their drafts. */
  | 'DISCOUNT_RULES'
  /** Certificates and share codes. */
  | 'DOCUMENTS'
  /** Data that somebody took out. */
  | 'DOWNLOADS'
  /** Letters of people: taken and answered. */
  | 'FEEDBACK'
  /** Deliveries of the authorities, and how fresh their data is. */
  | 'FEEDS'
  /** Files that staff sent. */
  | 'IMPORTS'
  /** Amended and merged licences. */
  | 'LICENSES'
  /** Objections. */
  | 'OBJECTIONS'
  /** Agencies, their programs and keys. */
  | 'PARTNERS'
  /** Reported payments, settlement files, closed days. */
  | 'PAYMENTS'
  /** Files of refunds for the bank. */
  | 'PAYOUTS'
  /** Fines, types, centres and classes. */
  | 'REFERENCE_DATA'
  /** Sign-ins, refused attempts, ended sessions. */
  | 'SIGN_IN'
  /** Who is told what happens to a licence. */
  | 'SUBSCRIPTIONS'
  /** Amended, cancelled and restored violations. */
  | 'VIOLATIONS';

/** A value of an entry. */
export type AuditValue = {
  __typename?: 'AuditValue';
  /** What it became; null where nothing is left. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it was; null where nothing was, or where the entry does not say. */
  before?: Maybe<Scalars['String']['output']>;
  /** Its name, as the service stores it. */
  name: Scalars['String']['output'];
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

/** What an application may still spend. It is restored all the time, up to `most`. */
export type Budget = {
  __typename?: 'Budget';
  /** Points left now. */
  left: Scalars['Int']['output'];
  /** Points when nothing was spent lately. */
  most: Scalars['Int']['output'];
  /** Points that come back each second. */
  perSecond: Scalars['Int']['output'];
};

/** How long a case has been open. */
export type CaseAge =
  /** Up to a day. */
  | 'DAYS_1'
  /** Up to 3 days. */
  | 'DAYS_3'
  /** Up to 7 days. */
  | 'DAYS_7'
  /** Up to 30 days. */
  | 'DAYS_30'
  /** Longer. */
  | 'OLDER';

/** A violation that money of a case can be allocated to, whole. */
export type CaseCandidate = {
  __typename?: 'CaseCandidate';
  /** What it costs on the day of the payment, in whole fils, if it is allocated to by itself. */
  due: Scalars['Fils']['output'];
  /** What it costs if all candidates are allocated to together, in whole fils: less, where an all-or-nothing discount asks for that. */
  dueTogether: Scalars['Fils']['output'];
  /** Whether the number that was paid to stands for it. */
  ofNumber: Scalars['Boolean']['output'];
  /** The violation. */
  violation: Violation;
};

/** Violations that money of a case can be allocated to. */
export type CaseCandidates = {
  __typename?: 'CaseCandidates';
  /** The first of them. */
  nodes: Array<CaseCandidate>;
  /** All of them. */
  totalCount: Scalars['Int']['output'];
  /** Whether allocating to any of them takes two people: `paymentCaseAllocationRequest`. */
  twoPeople: Scalars['Boolean']['output'];
};

/** The payment of a case, as the network reported it, without its payer. */
export type CasePayment = {
  __typename?: 'CasePayment';
  /** The amount in whole fils; null in another currency. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** The amount as it was reported, in its currency. */
  amountText: Scalars['String']['output'];
  /** The network's code of the bank. */
  bankCode?: Maybe<Scalars['String']['output']>;
  /** The bank's own number of it. */
  bankTransactionId?: Maybe<Scalars['String']['output']>;
  /** The currency, `JOD` for the dinar. */
  currency: Scalars['String']['output'];
  /** What of it went back to whoever paid, in whole fils. */
  paidOut: Scalars['Fils']['output'];
  /** When the payer paid, as the network says. Allocations are priced as on this day. */
  processedAt: Scalars['DateTime']['output'];
  /** When it was reported to us. */
  receivedAt: Scalars['DateTime']['output'];
  /** When the network's daily file agreed with it. */
  reconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same where it is one of ours: `Query.paymentReference` tells more of it. */
  referenceNumber?: Maybe<Scalars['PaymentNumber']['output']>;
  /** The number that was paid to, as it was reported. */
  reportedNumber: Scalars['String']['output'];
  /** What of it was taken back because it never came, in whole fils. */
  reversed: Scalars['Fils']['output'];
  /** What of it was settled, in whole fils. */
  settled: Scalars['Fils']['output'];
  /** The network's key. */
  transactionId: Scalars['String']['output'];
  /** What of it waits in cases, in whole fils. */
  waiting: Scalars['Fils']['output'];
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
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
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
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer, the code apart. */
  idempotencyKey: Scalars['String']['input'];
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

/** An amount beside that of the period before. */
export type ComparedAmount = {
  __typename?: 'ComparedAmount';
  /** By how many percent they differ, to one decimal; null where nothing was before. */
  change?: Maybe<Scalars['Float']['output']>;
  /** How much, in whole fils. */
  fils: Scalars['Fils']['output'];
  /** How much before, in whole fils. */
  filsBefore: Scalars['Fils']['output'];
};

/** A figure beside that of the period before. */
export type ComparedFigure = {
  __typename?: 'ComparedFigure';
  /** By how many percent `fils` differs from `filsBefore`, to one decimal; null where nothing was before, and of a day that has not ended. */
  change?: Maybe<Scalars['Float']['output']>;
  /** How many. */
  count: Scalars['Int']['output'];
  /** How many before. */
  countBefore: Scalars['Int']['output'];
  /** How much, in whole fils. */
  fils: Scalars['Fils']['output'];
  /** How much before, in whole fils. */
  filsBefore: Scalars['Fils']['output'];
};

/** A way to reach somebody. */
export type ContactChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message to a mobile telephone of Jordan. */
  | 'SMS';

/** The code that was received. */
export type ContactCodeConfirmInput = {
  /** Six digits; spaces and any digits are accepted. */
  code: Scalars['String']['input'];
  /** `confirmation` of the request. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again counts as no second try and gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
};

/** Whether the contact is confirmed. */
export type ContactCodeConfirmPayload = {
  __typename?: 'ContactCodeConfirmPayload';
  /** Whether it is; then it can be used for two hours, once. */
  confirmed: Scalars['Boolean']['output'];
  /** Why not, in both languages; empty on success. A wrong, late, spent or unknown code has one answer, `CONTACT_CODE_WRONG`. */
  userErrors: Array<UserError>;
};

/** Asks for a code that confirms a contact. */
export type ContactCodeRequestInput = {
  /** An e-mail address, or a mobile number of Jordan in any spelling and with any digits. */
  contact: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again sends no second code and gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The language of the message. */
  language: Language;
  /** What the contact is to serve. */
  purpose: ContactPurpose;
};

/** A code was sent, or why not. The answer is the same whether or not the contact is known here. */
export type ContactCodeRequestPayload = {
  __typename?: 'ContactCodeRequestPayload';
  /** By which way the code was sent. */
  channel?: Maybe<ContactChannel>;
  /** Names the confirmation, with the code and where the contact is used; null when nothing was sent. */
  confirmation?: Maybe<Scalars['String']['output']>;
  /** Until when the code holds: ten minutes, five tries, one use. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The contact, most of it hidden, for example `l•••@example.com`. */
  maskedContact?: Maybe<Scalars['String']['output']>;
  /** Why nothing was sent, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** What a contact is confirmed for. It serves one thing once. */
export type ContactPurpose =
  /** A new objection. */
  | 'OBJECTION'
  /** To name the account for a refund. */
  | 'REFUND'
  /** To be told what happens to a licence. */
  | 'SUBSCRIPTION';

/** What a court decided about a violation, entered by one person of the registry and compared with the document by another. Only staff can see it. */
export type CourtDecision = {
  __typename?: 'CourtDecision';
  /** The authority of the violation. */
  authority: Authority;
  /** Who compared the entry with the document. */
  comparedBy: Scalars['String']['output'];
  /** The court, as it names itself. */
  court: Scalars['String']['output'];
  /** The day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** Where the document is found. */
  document: Scalars['String']['output'];
  /** Who entered it. */
  enteredBy: Scalars['String']['output'];
  /** What the court fixed, in whole fils; null where nothing is owed. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** The fine before, in whole fils; null where a court had yet to fix it. */
  fineBefore?: Maybe<Scalars['Fils']['output']>;
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** The licence that it is on. */
  licenseNumber: Scalars['String']['output'];
  /** The court's own number of the decision. */
  number: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The number of the violation that the authority shows. */
  violationNumber: Scalars['String']['output'];
};

/** One page of court decisions. */
export type CourtDecisionConnection = {
  __typename?: 'CourtDecisionConnection';
  /** The decisions with a cursor each. */
  edges: Array<CourtDecisionEdge>;
  /** The decisions alone. */
  nodes: Array<CourtDecision>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A court decision in a page. */
export type CourtDecisionEdge = {
  __typename?: 'CourtDecisionEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: CourtDecision;
};

/** What a court decided about one violation. */
export type CourtDecisionEnterInput = {
  /** Code of the authority of the violation. */
  authority: Scalars['String']['input'];
  /** The court, 1 to 200 characters. */
  court: Scalars['String']['input'];
  /** The day of the decision: not before the offence, not in the future. */
  decidedOn: Scalars['Date']['input'];
  /** Where the document is found, such as the registry's number of the letter, 1 to 200 characters. */
  document: Scalars['String']['input'];
  /** What the court fixed, in whole fils; null where nothing is owed, which cancels the violation. After payment it can only be lower. */
  fine?: InputMaybe<Scalars['Fils']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the licence that the violation is on. */
  licenseNumber: Scalars['String']['input'];
  /** The court's own number of the decision, 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters, for whoever compares. */
  reason: Scalars['String']['input'];
  /** The authority's own key, where several violations of the licence have this number. */
  sourceKey?: InputMaybe<Scalars['String']['input']>;
  /** The number of the violation that the authority shows. */
  violationNumber: Scalars['String']['input'];
};

/** The request that waits for a second person, or why there is none. */
export type CourtDecisionEnterPayload = {
  __typename?: 'CourtDecisionEnterPayload';
  /** The request; null when `userErrors` says why not. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Which day to close. */
export type DayCloseInput = {
  /** A day in Amman that is over. */
  day: Scalars['Date']['input'];
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** The closing of a day, or why there is none. */
export type DayClosePayload = {
  __typename?: 'DayClosePayload';
  /** The closing, made now or before; null when it was refused. */
  dayClosing?: Maybe<DayClosing>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** The closing of one day in Amman: control totals of the payments received on it, as they stood then. It never changes. Only staff can see it. */
export type DayClosing = {
  __typename?: 'DayClosing';
  /** Whether `reported` is `settled` + `suspense` + `paidOut` + `reversed`. */
  balanced: Scalars['Boolean']['output'];
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** Who closed it. */
  closedBy: Scalars['String']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** What had gone back to payers, in whole fils. */
  paidOut: Scalars['Fils']['output'];
  /** How many payments were received. */
  payments: Scalars['Int']['output'];
  /** What was reported to us in dinars, in whole fils: always `settled` + `suspense` + `paidOut` + `reversed`. */
  reported: Scalars['Fils']['output'];
  /** What had been taken back because a settlement file lacked it, in whole fils. */
  reversed: Scalars['Fils']['output'];
  /** What paid violations, in whole fils. */
  settled: Scalars['Fils']['output'];
  /** Settlement files for the day, the latest first, at most 20: the last one stands for the day. */
  settlementFiles: Array<SettlementFile>;
  /** What waited in cases, in whole fils. */
  suspense: Scalars['Fils']['output'];
  /** How many of the payments no line of a settlement file agreed with by then. */
  unmatched: Scalars['Int']['output'];
};

/** One page of closings. */
export type DayClosingConnection = {
  __typename?: 'DayClosingConnection';
  /** The closings with a cursor each. */
  edges: Array<DayClosingEdge>;
  /** The closings alone. */
  nodes: Array<DayClosing>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A closing in a page. */
export type DayClosingEdge = {
  __typename?: 'DayClosingEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The closing. */
  node: DayClosing;
};

/** For when a delivery is complete, as `since` and `as-of` in the trailer of a file. */
export type DeliveryPeriodInput = {
  /** Up to this; after `since`, and not in the future. */
  asOf: Scalars['DateTime']['input'];
  /** After this: the `asOf` of the delivery before, else one is missing and the feed is stale until it comes. */
  since: Scalars['DateTime']['input'];
};

/** What a discount can rest upon. */
export type DiscountInstrument =
  /** A decision. */
  | 'DECISION'
  /** A law. */
  | 'LAW'
  /** A regulation. */
  | 'REGULATION';

/** The law, regulation or decision behind a discount rule. */
export type DiscountLaw = {
  __typename?: 'DiscountLaw';
  /** Its day. */
  day: Scalars['Date']['output'];
  /** The day from which the law gave the discount, where that is before the first day of payment here. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Number and day of the gazette in which it was published, where it was. */
  gazette?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  instrument: DiscountInstrument;
  /** Who issued it. */
  issuerAr: Scalars['String']['output'];
  /** The same in English, where somebody wrote it. */
  issuerEn?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** What it says, in Arabic, which is the official language. */
  textAr: Scalars['String']['output'];
  /** The same in English, where somebody wrote it; for information. */
  textEn?: Maybe<Scalars['String']['output']>;
};

/** A dated discount rule: discounts are data with a legal basis, never constants. */
export type DiscountRule = {
  __typename?: 'DiscountRule';
  /** Violation types that it leaves out; among them all whose fine a court fixes. */
  excludedTypes: Array<ViolationType>;
  /** Identifier of the rule, shared by its versions. */
  id: Scalars['ID']['output'];
  /** Whether everything that the rule addresses must be paid together. */
  kind: DiscountRuleKind;
  /** What it rests upon, in full; null for rules that were there before the service kept it. */
  law?: Maybe<DiscountLaw>;
  /** The decision or regulation it rests on. */
  legalBasis: LocalizedText;
  /** First day of the offences that it covers; null: since ever. */
  offenceFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the offences that it covers; null: without an end. */
  offenceTo?: Maybe<Scalars['Date']['output']>;
  /** First day of payment. */
  payFrom: Scalars['Date']['output'];
  /** Last day of payment; null when no end is known. A later version or an early end has moved it forward. */
  payTo?: Maybe<Scalars['Date']['output']>;
  /** Percent off, 1 to 99. */
  percent: Scalars['Int']['output'];
  /** What it is called. */
  title: LocalizedText;
  /** Version of the rule, from 1. */
  version: Scalars['Int']['output'];
  /** The rule covers days up to this many after the offence; null when it has no such limit. */
  withinDays?: Maybe<Scalars['Int']['output']>;
};

/** All that a version of a discount rule says. */
export type DiscountRuleContent = {
  __typename?: 'DiscountRuleContent';
  /** Shown on every page while the rule holds, at most 500 characters; both languages or neither. */
  announcementAr?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  announcementEn?: Maybe<Scalars['String']['output']>;
  /** Whether days under objection count among `withinDays`. */
  countsObjectionDays: Scalars['Boolean']['output'];
  /** Codes of violation types that it leaves out. Types whose fine a court fixes are left out anyway. */
  excludedTypes: Array<Scalars['ID']['output']>;
  /** Where it was published: number and day of the gazette, at most 120 characters. */
  gazette?: Maybe<Scalars['String']['output']>;
  /** What it rests upon. */
  instrument: DiscountInstrument;
  /** Its day, not after today. */
  instrumentDay: Scalars['Date']['output'];
  /** The number of the instrument, at most 60 characters. */
  instrumentNumber: Scalars['String']['output'];
  /** Who issued that, at most 160 characters. */
  issuerAr: Scalars['String']['output'];
  /** The same in English. */
  issuerEn?: Maybe<Scalars['String']['output']>;
  /** Whether everything that the rule addresses must be paid together. */
  kind: DiscountRuleKind;
  /** The day from which the law gave the discount, where that is before `payFrom`. */
  lawFrom?: Maybe<Scalars['Date']['output']>;
  /** What it says, in Arabic, at most 4,000 characters. */
  lawTextAr: Scalars['String']['output'];
  /** The same in English. */
  lawTextEn?: Maybe<Scalars['String']['output']>;
  /** The short form that stands beside a discount and on receipts, at most 300 characters. */
  legalBasisAr: Scalars['String']['output'];
  /** The same in English. */
  legalBasisEn: Scalars['String']['output'];
  /** First day of the offences that it covers; null: since ever. */
  offenceFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the offences that it covers; null: without an end. */
  offenceTo?: Maybe<Scalars['Date']['output']>;
  /** First day of payment, after the day of the approval. */
  payFrom: Scalars['Date']['output'];
  /** Last day of payment; null: without an end. */
  payTo?: Maybe<Scalars['Date']['output']>;
  /** Percent off, 1 to 99. */
  percent: Scalars['Int']['output'];
  /** Shared by the versions of one rule: 3 to 40 small Latin letters, digits and hyphens. */
  ruleId: Scalars['ID']['output'];
  /** What it is called, at most 160 characters. */
  titleAr: Scalars['String']['output'];
  /** What it is called, at most 160 characters. */
  titleEn: Scalars['String']['output'];
  /** It covers days up to this many after the offence, 1 to 3,650; null: no such limit. */
  withinDays?: Maybe<Scalars['Int']['output']>;
};

/** A version of a discount rule that is being written or waits for approval. */
export type DiscountRuleDraft = {
  __typename?: 'DiscountRuleDraft';
  /** The last request for its approval; null when there was none. */
  approval?: Maybe<Approval>;
  /** When it was changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** User name of whoever changed it last. */
  changedBy: Scalars['String']['output'];
  /** What it says. */
  content: DiscountRuleContent;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** The last simulation of exactly what it says; null when there was none. */
  simulation?: Maybe<DiscountRuleSimulation>;
  /** Where it stands. */
  state: DiscountRuleState;
  /** User name of whoever wrote it down first. */
  writtenBy: Scalars['String']['output'];
};

/** A draft to throw away. */
export type DiscountRuleDraftDiscardInput = {
  /** The draft; nobody must have been asked to approve it. */
  draft: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** The draft as it is now, or why nothing was done. */
export type DiscountRuleDraftPayload = {
  __typename?: 'DiscountRuleDraftPayload';
  /** The request that waits for another person. */
  approval?: Maybe<Approval>;
  /** The draft; null when there is none any more. */
  draft?: Maybe<DiscountRuleDraft>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A rule to write down. */
export type DiscountRuleDraftSaveInput = {
  /** The draft to write again; null: a new one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is to say. */
  rule: DiscountRuleInput;
};

/** A last day for an approved version, earlier than it would have. */
export type DiscountRuleEndInput = {
  /** Its last day: today at the earliest; the day before its first day to withdraw one that has not begun. */
  lastDay: Scalars['Date']['input'];
  /** The rule. */
  rule: Scalars['ID']['input'];
  /** Its version. */
  version: Scalars['Int']['input'];
};

/** An early end that another person is to approve. */
export type DiscountRuleEndProposeInput = {
  /** What is to end, and when. */
  end: DiscountRuleEndInput;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** All that a version of a discount rule is to say. */
export type DiscountRuleInput = {
  /** Shown on every page while the rule holds, at most 500 characters; both languages or neither. */
  announcementAr?: InputMaybe<Scalars['String']['input']>;
  /** The same in English. */
  announcementEn?: InputMaybe<Scalars['String']['input']>;
  /** Whether days under objection count among `withinDays`. */
  countsObjectionDays?: Scalars['Boolean']['input'];
  /** Codes of violation types that it leaves out. Types whose fine a court fixes are left out anyway. */
  excludedTypes?: Array<Scalars['ID']['input']>;
  /** Where it was published: number and day of the gazette, at most 120 characters. */
  gazette?: InputMaybe<Scalars['String']['input']>;
  /** What it rests upon. */
  instrument: DiscountInstrument;
  /** Its day, not after today. */
  instrumentDay: Scalars['Date']['input'];
  /** The number of the instrument, at most 60 characters. */
  instrumentNumber: Scalars['String']['input'];
  /** Who issued that, at most 160 characters. */
  issuerAr: Scalars['String']['input'];
  /** The same in English. */
  issuerEn?: InputMaybe<Scalars['String']['input']>;
  /** Whether everything that the rule addresses must be paid together. */
  kind: DiscountRuleKind;
  /** The day from which the law gave the discount, where that is before `payFrom`. */
  lawFrom?: InputMaybe<Scalars['Date']['input']>;
  /** What it says, in Arabic, at most 4,000 characters; a draft may lack it until it is proposed. */
  lawTextAr?: Scalars['String']['input'];
  /** The same in English. */
  lawTextEn?: InputMaybe<Scalars['String']['input']>;
  /** The short form that stands beside a discount and on receipts, at most 300 characters. */
  legalBasisAr: Scalars['String']['input'];
  /** The same in English. */
  legalBasisEn: Scalars['String']['input'];
  /** First day of the offences that it covers; null: since ever. */
  offenceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the offences that it covers; null: without an end. */
  offenceTo?: InputMaybe<Scalars['Date']['input']>;
  /** First day of payment, after the day of the approval. */
  payFrom: Scalars['Date']['input'];
  /** Last day of payment; null: without an end. */
  payTo?: InputMaybe<Scalars['Date']['input']>;
  /** Percent off, 1 to 99. */
  percent: Scalars['Int']['input'];
  /** Shared by the versions of one rule: 3 to 40 small Latin letters, digits and hyphens. */
  ruleId: Scalars['ID']['input'];
  /** What it is called, at most 160 characters. */
  titleAr: Scalars['String']['input'];
  /** What it is called, at most 160 characters. */
  titleEn: Scalars['String']['input'];
  /** It covers days up to this many after the offence, 1 to 3,650; null: no such limit. */
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How a discount rule applies. */
export type DiscountRuleKind =
  /** Only to a reference that holds every violation of the licence which the rule addresses. */
  | 'ALL_OR_NOTHING'
  /** To each violation by itself. */
  | 'PER_VIOLATION';

/** What a version of a discount rule changed at its first midnight. */
export type DiscountRuleOutcome = {
  __typename?: 'DiscountRuleOutcome';
  /** What the difference from the forecast comes from. */
  causes: Array<ForecastCause>;
  /** When it was computed: minutes after the midnight. */
  comparedAt: Scalars['DateTime']['output'];
  /** The same figures as the forecast. */
  result: SimulationResult;
};

/** A draft that another person is to approve. */
export type DiscountRuleProposeInput = {
  /** The draft. */
  draft: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A change to simulate: exactly one of the three. */
export type DiscountRuleSimulateInput = {
  /** A draft as it is written now. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** An early end. */
  end?: InputMaybe<DiscountRuleEndInput>;
  /** A request that changes the fine of a violation type and waits for another person. */
  fineApproval?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a change of the discount rules would do on its first day, on one snapshot of the register. */
export type DiscountRuleSimulation = {
  __typename?: 'DiscountRuleSimulation';
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is young enough to propose or approve by: at most an hour. */
  isFresh: Scalars['Boolean']['output'];
  /** Percent of the work that is done. */
  progress: Scalars['Int']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** What it found; null until it is done. */
  result?: Maybe<SimulationResult>;
  /** How far it is. */
  state: SimulationState;
};

/** A simulation to cancel. */
export type DiscountRuleSimulationCancelInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The simulation. */
  simulation: Scalars['ID']['input'];
};

/** The simulation as it is now, or why there is none. */
export type DiscountRuleSimulationPayload = {
  __typename?: 'DiscountRuleSimulationPayload';
  /** The simulation. */
  simulation?: Maybe<DiscountRuleSimulation>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Where a version of a discount rule stands. */
export type DiscountRuleState =
  /** It was approved, and its first day has not come. */
  | 'APPROVED'
  /** It is being written. */
  | 'DRAFT'
  /** Its last day is past, or a later version took its place. */
  | 'ENDED'
  /** It prices today. */
  | 'IN_FORCE'
  /** It waits for another person. */
  | 'PROPOSED'
  /** It was refused. */
  | 'REJECTED'
  /** It was withdrawn before its first day. */
  | 'WITHDRAWN';

/** An approved version of a discount rule. It is never changed: another version follows it, or it ends early. */
export type DiscountRuleVersion = {
  __typename?: 'DiscountRuleVersion';
  /** When it was approved. */
  approvedAt: Scalars['DateTime']['output'];
  /** User name of whoever approved it. */
  approvedBy: Scalars['String']['output'];
  /** The last day that was approved with it; null: without an end. */
  approvedPayTo?: Maybe<Scalars['Date']['output']>;
  /** Payments between the day from which the law gave the discount and the first day here that would have cost less; the authority decides about them. */
  earlierPayments?: Maybe<EarlierPaymentConnection>;
  /** The forecast by which it was approved; null for rules that came with the service. */
  forecast?: Maybe<SimulationResult>;
  /** What it changed at its first midnight; null before, and for rules without a forecast. */
  outcome?: Maybe<DiscountRuleOutcome>;
  /** The rule as it prices now. */
  rule: DiscountRule;
  /** Where it stands today. */
  state: DiscountRuleState;
};


/** An approved version of a discount rule. It is never changed: another version follows it, or it ends early. */
export type DiscountRuleVersionEarlierPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document turned out to be. It tells nothing that the document itself does not state. */
export type DocumentCheck = {
  __typename?: 'DocumentCheck';
  /** What the certificate states; null for anything else, and unless our signature holds. */
  certificate?: Maybe<StatedCertificate>;
  /** What was released of the lines of a receipt that is genuine: later cancelled or lowered. Empty where it was asked for by number alone. */
  corrections: Array<ReceiptCorrection>;
  /** What the decision about an objection states; null for anything else, and unless our signature holds. */
  decision?: Maybe<StatedDecision>;
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

/** What was paid for one violation before the discount began here. */
export type EarlierPayment = {
  __typename?: 'EarlierPayment';
  /** Who issued the violation. */
  authority: Authority;
  /** How much less it would have cost. */
  overpaid: Scalars['Fils']['output'];
  /** What it cost. */
  paid: Scalars['Fils']['output'];
  /** When the bank processed it. */
  paidAt: Scalars['DateTime']['output'];
  /** Its receipt. */
  receiptNumber: Scalars['String']['output'];
  /** The network's transaction. */
  transactionId: Scalars['String']['output'];
  /** The violation's number. */
  violationNumber: Scalars['String']['output'];
};

/** One page of earlier payments. */
export type EarlierPaymentConnection = {
  __typename?: 'EarlierPaymentConnection';
  /** The payments with a cursor each. */
  edges: Array<EarlierPaymentEdge>;
  /** The payments alone. */
  nodes: Array<EarlierPayment>;
  /** How much less all of them would have cost together. */
  overpaid: Scalars['Fils']['output'];
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An earlier payment in a page. */
export type EarlierPaymentEdge = {
  __typename?: 'EarlierPaymentEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: EarlierPayment;
};

/** What everything payable on a licence costs together today. */
export type EverythingPrice = {
  __typename?: 'EverythingPrice';
  /** How many violations are payable. */
  count: Scalars['Int']['output'];
  /** What they cost. */
  total: Scalars['Fils']['output'];
};

/** A kind of background job of which some failed. */
export type FailingJob = {
  __typename?: 'FailingJob';
  /** How often the most tried of them was tried. */
  attempts: Scalars['Int']['output'];
  /** How many wait to be tried again. */
  count: Scalars['Int']['output'];
  /** When the next is tried again. */
  nextAt: Scalars['DateTime']['output'];
  /** Its name. */
  task: Scalars['String']['output'];
};

/** An authority's deliveries: how fresh its data is, and by what it becomes so. */
export type Feed = {
  __typename?: 'Feed';
  /** Whether a delivery that does not say for when it is complete makes its data fresh. It does so only while the authority has sent no complete one. */
  acceptsUndated: Scalars['Boolean']['output'];
  /** When its data was last received; null when it never was. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The authority. */
  authority: Authority;
  /** Up to when its complete deliveries follow each other; null where it has sent none. */
  completeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the initial load: days to object to what was registered until then count from the offence; null where there was none. */
  initialLoadUntil?: Maybe<Scalars['Date']['output']>;
  /** Since when a delivery is missing between two that came; null for none. */
  missingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whether its data is older than the limit, or a delivery is missing. */
  stale: Scalars['Boolean']['output'];
  /** After how many hours without a delivery its data is stale. */
  staleAfterHours: Scalars['Int']['output'];
};

/** What makes an authority's data fresh. Another administrator decides. */
export type FeedChangeInput = {
  /** Whether deliveries that do not say for when they are complete count; null leaves it as it is. */
  acceptsUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The authority's code. */
  authority: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day of the initial load, not after today: days to object to what was registered until then count from the offence. Null: there was none. Left out: as it is. */
  initialLoadUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: Scalars['String']['input'];
  /** After how many hours without a delivery its data is stale, 1 to 720; null leaves it as it is. */
  staleAfterHours?: InputMaybe<Scalars['Int']['input']>;
};

/** The request that waits for another administrator, or why there is none. */
export type FeedChangePayload = {
  __typename?: 'FeedChangePayload';
  /** The request; null when `userErrors` says why not. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A file of an authority, the licensing department or the bill-payment network that staff sent, and what became of it. Only staff can see it. */
export type FileImport = {
  __typename?: 'FileImport';
  /** What was asked for about this import and decided by a second person, the latest first, at most ten. */
  approvals: Array<Approval>;
  /** Numbers of cases that lines of a settlement file belong to, the first 100. */
  caseReferences: Array<Scalars['String']['output']>;
  /** SHA-256 of its bytes, in hexadecimal. The same content is the same import, unless it was refused or failed. */
  contentHash: Scalars['String']['output'];
  /** Rows that one person may not register alone, by what they change; empty where there are none. */
  differenceTotals: Array<FileImportDifferenceTotal>;
  /** These rows, the largest lowering first, after so many of them; `first` is 1 to 100. */
  differences: Array<FileImportDifference>;
  /** Where the refused rows can be fetched in a session of staff, to be corrected and sent again, with the reasons in both languages (in one with `&language=ar` or `en` behind it); null when there are none. */
  errorFilePath?: Maybe<Scalars['String']['output']>;
  /** When it ended; null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** What it is; null until it was looked into. */
  kind?: Maybe<FileImportKind>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What became of its rows; null before it is done, and for a settlement file. */
  outcome?: Maybe<FileImportOutcome>;
  /** What registering it would come to; null until it was looked into. */
  preview?: Maybe<FileImportPreview>;
  /** For an undo: why it was asked for, as typed. Null for a file. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  receivedAt: Scalars['DateTime']['output'];
  /** Who sent it. */
  receivedBy: Scalars['String']['output'];
  /** Why nothing of it was taken, or that it failed; null otherwise. */
  refusal?: Maybe<LocalizedText>;
  /** Whether registering was interrupted and taken up again: rows that were registered before count as unchanged then. */
  resumed: Scalars['Boolean']['output'];
  /** Rows that are done in the step that is under way. */
  rowsDone: Scalars['Int']['output'];
  /** How many there are; null while that is not known. */
  rowsOf?: Maybe<Scalars['Int']['output']>;
  /** What a settlement file was found to say; null for other kinds and before it is done. */
  settlementFile?: Maybe<SettlementFile>;
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** When it was said to be registered; null before. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so; null before. */
  startedBy?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: FileImportState;
  /** The undo of this import, the latest; null when nobody asked for one. */
  undo?: Maybe<FileImport>;
  /** Rows that an undo left as they were, in the order of the file, after the line `after`; `first` is 1 to 100. Empty for a file without an undo. */
  undoLeft: Array<FileImportUndoRow>;
  /** What undoing this import would come to now; null for what cannot be undone, or is already. */
  undoPreview?: Maybe<FileImportUndoTotals>;
  /** What became of the rows of an import that is undone, so far; null for a file without an undo. */
  undoTotals?: Maybe<FileImportUndoTotals>;
  /** For an undo: the import that it takes back. Null for a file. */
  undoes?: Maybe<FileImport>;
};


/** A file of an authority, the licensing department or the bill-payment network that staff sent, and what became of it. Only staff can see it. */
export type FileImportDifferencesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A file of an authority, the licensing department or the bill-payment network that staff sent, and what became of it. Only staff can see it. */
export type FileImportUndoLeftArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of imports. */
export type FileImportConnection = {
  __typename?: 'FileImportConnection';
  /** The imports with a cursor each. */
  edges: Array<FileImportEdge>;
  /** The imports alone. */
  nodes: Array<FileImport>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A row that one person may not register alone. */
export type FileImportDifference = {
  __typename?: 'FileImportDifference';
  /** Each value that changes, as it was when the file was looked into and as it would be. */
  changes: Array<ApprovalChange>;
  /** The kind. */
  kind: FileImportDifferenceKind;
  /** The licence that it names; empty for a payment whose number is of none. */
  licenseNumber: Scalars['String']['output'];
  /** Its line in the file. */
  line: Scalars['Int']['output'];
  /** What the fine falls by, in whole fils. */
  lowers: Scalars['Fils']['output'];
  /** What it is about: authority and key of a violation, transaction of a payment, else the licence. */
  name: Scalars['String']['output'];
  /** Whether the fine is none that its type has. */
  outsideRange: Scalars['Boolean']['output'];
  /** In words. */
  text: LocalizedText;
};

/** What a row changes, or why it is not taken from one person alone. */
export type FileImportDifferenceKind =
  /** It changes the type or the plate. */
  | 'AMENDED'
  /** It cancels a violation. */
  | 'CANCELLED'
  /** It says what a court fixed. */
  | 'COURT_AMOUNT'
  /** It changes the holder, the expiry, the centre or the class of a licence. */
  | 'LICENSE'
  /** It merges a licence into another. */
  | 'LICENSE_MERGER'
  /** It gives a licence another number. */
  | 'LICENSE_NUMBER'
  /** It lowers a fine. */
  | 'LOWERED'
  /** It is new and cancelled already. */
  | 'NEW_CANCELLED'
  /** It is new with a fine that its type does not have. */
  | 'NEW_OUTSIDE_RANGE'
  /** It cancels a violation that is paid: what was settled of it goes to a case. */
  | 'PAID_CANCELLED'
  /** It lowers the fine of a violation that is paid: what is no longer due goes to a case. */
  | 'PAID_LOWERED'
  /** Of a settlement file: it settles a payment that is not known. */
  | 'PAYMENT'
  /** It raises a fine. */
  | 'RAISED';

/** Rows of one kind. */
export type FileImportDifferenceTotal = {
  __typename?: 'FileImportDifferenceTotal';
  /** The kind. */
  kind: FileImportDifferenceKind;
  /** What their fines fall by together, in whole fils: all of it for a cancellation. */
  lowers: Scalars['Fils']['output'];
  /** How many, and their fines or payments as the file has them; 0 for licences. */
  tally: FileImportTally;
  /** In words. */
  text: LocalizedText;
};

/** An import in a page. */
export type FileImportEdge = {
  __typename?: 'FileImportEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: FileImport;
};

/** Why a whole file waits for a second person. */
export type FileImportHold = {
  __typename?: 'FileImportHold';
  /** As a code. */
  reason: FileImportHoldReason;
  /** In words. */
  text: LocalizedText;
};

/** Why a whole file waits for a second person. */
export type FileImportHoldReason =
  /** It changes what is registered, or registers something as cancelled. */
  | 'CHANGES'
  /** It says that it is complete, which makes the authority's feed fresh. */
  | 'COMPLETE'
  /** With what the caller had registered alone on this day, its new rows or their fines are more than one person may register. */
  | 'DAY'
  /** A settlement file: a case of a payment that an earlier one lacked is open, and this one could end it. */
  | 'LACKING'
  /** A settlement file: it has payments that are not known, and they are settled from it. */
  | 'PAYMENTS'
  /** It has new violations with a fine that their type does not have. */
  | 'RANGE'
  /** It has more new rows than one person may register. */
  | 'ROWS'
  /** The fines of its new rows come to more than one person may register. */
  | 'SUM';

/** What a file is. */
export type FileImportKind =
  /** Licences. */
  | 'LICENSES'
  /** A settlement file of the bill-payment network. */
  | 'SETTLEMENT'
  /** No file: it takes back what another import did. */
  | 'UNDO'
  /** Violations. */
  | 'VIOLATIONS';

/** Rows by what became of them: together they are what was read. */
export type FileImportOutcome = {
  __typename?: 'FileImportOutcome';
  /** Amended, and cancelled. */
  amended: FileImportTally;
  /** Of a licence that is not known yet. */
  parked: FileImportTally;
  /** All of them. */
  read: FileImportTally;
  /** Refused. */
  refused: FileImportTally;
  /** New. */
  registered: FileImportTally;
  /** Known as they are. */
  unchanged: FileImportTally;
};

/** What a complete delivery has: all that an authority changed after one moment and up to another. */
export type FileImportPeriod = {
  __typename?: 'FileImportPeriod';
  /** Up to this. */
  asOf: Scalars['DateTime']['output'];
  /** Code of the authority. */
  authority: Scalars['String']['output'];
  /** After this. */
  since: Scalars['DateTime']['output'];
};

/** What a file was read to hold, and what registering it would come to. */
export type FileImportPreview = {
  __typename?: 'FileImportPreview';
  /** Codes of the authorities that it has rows of. */
  authorities: Array<Scalars['String']['output']>;
  /** For when it says that it is complete; null for a correction. */
  complete?: Maybe<FileImportPeriod>;
  /** Why registering it takes a second person; empty when one is enough. */
  holds: Array<FileImportHold>;
  /** Of a settlement file: payments that only it has, which are settled from it; null for another file. */
  onlyInFile?: Maybe<FileImportTally>;
  /** What would become of the rows that were tried; null for a settlement file. */
  outcome?: Maybe<FileImportOutcome>;
  /** All rows whose fine is less or more than its type can cost, whatever else becomes of them. */
  outsideRange: FileImportTally;
  /** Rows that would be refused, the first 20. */
  problems: Array<FileImportProblem>;
  /** All its rows, as its trailer says too. */
  read: FileImportTally;
  /** The day that a settlement file is for. */
  statementDay?: Maybe<Scalars['Date']['output']>;
  /** Rows that were tried, from the first one on; the others were read only. */
  tried: Scalars['Int']['output'];
};

/** A row that would be refused. */
export type FileImportProblem = {
  __typename?: 'FileImportProblem';
  /** The column. */
  column: Scalars['String']['output'];
  /** Its line in the file. */
  line: Scalars['Int']['output'];
  /** Why, in words. */
  reason: LocalizedText;
  /** What that holds. */
  value: Scalars['String']['output'];
};

/** Which import to register. */
export type FileImportStartInput = {
  /** The import. */
  id: Scalars['ID']['input'];
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer and starts nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for whoever decides; required where a second person does. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The import that was started, or why not. */
export type FileImportStartPayload = {
  __typename?: 'FileImportStartPayload';
  /** The request that waits for a second person; null where none is needed. */
  approval?: Maybe<Approval>;
  /** The import as it is now; null when there is none of that identifier. */
  fileImport?: Maybe<FileImport>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** How far a file has come. */
export type FileImportState =
  /** It was registered to its end. */
  | 'DONE'
  /** It stopped by a fault of ours. What was registered stays so; the same file can be sent again. */
  | 'FAILED'
  /** It was looked into, and waits for somebody to say that it be registered. */
  | 'PREVIEWED'
  /** It was sent and is being looked into. */
  | 'RECEIVED'
  /** Nothing of it was taken: it is not what it should be. */
  | 'REFUSED'
  /** It is being registered. */
  | 'RUNNING';

/** Rows, and what their fines come to. */
export type FileImportTally = {
  __typename?: 'FileImportTally';
  /** In whole fils; 0 for licences. */
  fils: Scalars['Fils']['output'];
  /** How many. */
  rows: Scalars['Int']['output'];
};

/** Which import to undo, and why. */
export type FileImportUndoInput = {
  /** The import: of violations, and ended. */
  id: Scalars['ID']['input'];
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer and undoes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for whoever reads the history: 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Why an undo leaves a row as it is. */
export type FileImportUndoLeft =
  /** It is cancelled already and owes nothing. */
  | 'CANCELLED'
  /** It is no longer as the file left it: a later delivery, or its authority, amended it. */
  | 'CHANGED_LATER'
  /** A later delivery stated it just so. */
  | 'CONFIRMED_LATER'
  /** It was cancelled or lowered after it was paid: what is no longer due is in a case. */
  | 'NO_LONGER_DUE'
  /** The violation is paid: it is not taken back with the import. */
  | 'PAID'
  /** It cannot be put back as it was before. */
  | 'REFUSED';

/** The request for the undo, or why not. */
export type FileImportUndoPayload = {
  __typename?: 'FileImportUndoPayload';
  /** The request that waits for a second person; null when nothing was asked for. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Rows that are left for one reason. */
export type FileImportUndoReason = {
  __typename?: 'FileImportUndoReason';
  /** The reason. */
  reason: FileImportUndoLeft;
  /** How many. */
  tally: FileImportTally;
  /** In words. */
  text: LocalizedText;
};

/** A row that an undo left as it is. */
export type FileImportUndoRow = {
  __typename?: 'FileImportUndoRow';
  /** The authority. */
  authority: Scalars['String']['output'];
  /** The fine as the file left it, in whole fils; null where a court has to fix it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Its line in the file that was undone. */
  line: Scalars['Int']['output'];
  /** The number of the violation; null when it is not known any more. */
  number?: Maybe<Scalars['String']['output']>;
  /** Why it is left. */
  reason: FileImportUndoLeft;
  /** The authority's own key of the violation. */
  sourceKey: Scalars['String']['output'];
  /** In words. */
  text: LocalizedText;
};

/** Rows of an import by what undoing it comes to. Fines are as the import left them. */
export type FileImportUndoTotals = {
  __typename?: 'FileImportUndoTotals';
  /** All that the import registered, parked, amended or cancelled: unchanged and refused rows are not among them. */
  all: FileImportTally;
  /** Left as they are. */
  left: FileImportTally;
  /** The rows that are left, by why. */
  reasons: Array<FileImportUndoReason>;
  /** Undone: what was registered is cancelled, what was amended or cancelled is as before. */
  undone: FileImportTally;
  /** Still to be done; nothing once the undo has ended. */
  waiting: FileImportTally;
};

/** A part of the difference between a forecast and what happened. */
export type ForecastCause = {
  __typename?: 'ForecastCause';
  /** By how much they change what the rule takes off, in fils; negative where it takes off less. */
  amount: Scalars['Int']['output'];
  /** What happened to the violations after the forecast. */
  kind: ForecastCauseKind;
  /** How many violations; negative where they are fewer. */
  violations: Scalars['Int']['output'];
};

/** What can happen to violations between a forecast and the first day. */
export type ForecastCauseKind =
  /** Their authority cancelled them. */
  | 'CANCELLED'
  /** Amended, objected to, under review, or priced by another rule. */
  | 'OTHER'
  /** They were paid. */
  | 'PAID'
  /** They were registered. */
  | 'REGISTERED';

/** A licence that was found. */
export type FoundLicense = {
  __typename?: 'FoundLicense';
  /** Name of the holder. */
  holderName: Scalars['String']['output'];
  /** For `Query.licenseStory`. */
  id: Scalars['ID']['output'];
  /** Class of the licence. */
  licenseClass?: Maybe<LicenseClass>;
  /** Licensing centre that issued it. */
  licensingCenter?: Maybe<LicensingCenter>;
  /** The number that took this one over. */
  mergedInto?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
};

/** A payment that was found. */
export type FoundPayment = {
  __typename?: 'FoundPayment';
  /** The amount in whole fils; null in another currency. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** The amount as it was reported, in its currency. */
  amountText: Scalars['String']['output'];
  /** The currency, `JOD` for the dinar. */
  currency: Scalars['String']['output'];
  /** When it was reported to us. */
  receivedAt: Scalars['DateTime']['output'];
  /** The number that was paid to, as it was reported. */
  reportedNumber: Scalars['String']['output'];
  /** The network's key, for `Query.paymentStory`. */
  transactionId: Scalars['String']['output'];
};

/** A payment number that was found. */
export type FoundPaymentNumber = {
  __typename?: 'FoundPaymentNumber';
  /** Of its licence, for `Query.licenseStory`. */
  licenseId: Scalars['ID']['output'];
  /** Number of its licence. */
  licenseNumber: Scalars['String']['output'];
  /** The number. */
  number: Scalars['PaymentNumber']['output'];
  /** Where it stands. */
  status: PaymentReferenceStatus;
};

/** A receipt that was found. */
export type FoundReceipt = {
  __typename?: 'FoundReceipt';
  /** What it is about, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** Whether it is void, because the payment was taken back. */
  isVoid: Scalars['Boolean']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Number of the licence. */
  licenseNumber?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** The payment's key, for `Query.paymentStory`. */
  transactionId: Scalars['String']['output'];
};

/** A violation that was found. */
export type FoundViolation = {
  __typename?: 'FoundViolation';
  /** The authority that issued it. */
  authority: Authority;
  /** The fine; null until the court fixes it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Of its licence, for `Query.licenseStory`. */
  licenseId: Scalars['ID']['output'];
  /** Number of its licence. */
  licenseNumber: Scalars['String']['output'];
  /** The number that the authority shows. */
  number: Scalars['String']['output'];
  /** Day of the offence. */
  occurredOn: Scalars['Date']['output'];
  /** The authority's own key. */
  sourceKey: Scalars['String']['output'];
  /** Unpaid, paid or cancelled. */
  status: ViolationStatus;
  /** What kind of violation it is. */
  type: ViolationType;
};

/** A day off beside Fridays and Saturdays. */
export type Holiday = {
  __typename?: 'Holiday';
  /** User name of whoever added it. */
  addedBy: Scalars['String']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** What it is. */
  name: LocalizedText;
};

/** A day off to add. */
export type HolidayAddInput = {
  /** The day, from 60 days ago to three years ahead. */
  day: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name in Arabic, at most 100 characters. */
  nameAr: Scalars['String']['input'];
  /** Its name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
};

/** What became of it. */
export type HolidayAddPayload = {
  __typename?: 'HolidayAddPayload';
  /** The day; null when nothing was added. */
  holiday?: Maybe<Holiday>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A mistaken day off that is to be taken away; another person decides. */
export type HolidayRemoveInput = {
  /** The day, today or later. */
  day: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: Scalars['String']['input'];
};

/** The request that waits for another person, or why there is none. */
export type HolidayRemovePayload = {
  __typename?: 'HolidayRemovePayload';
  /** The request; null when `userErrors` says why not. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A document by which a payee is identified. */
export type IdentityDocumentKind =
  /** A national identity card. */
  | 'NATIONAL_ID'
  /** A passport. */
  | 'PASSPORT'
  /** A residence permit. */
  | 'RESIDENCE_PERMIT';

/** A refusal about the input of a mutation. */
export type InputRefusal = UserError & {
  __typename?: 'InputRefusal';
  /** Stable code. */
  code: UserErrorCode;
  /** Path of the input field that it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What to tell the person who asked. */
  message: LocalizedText;
  /** Of `SOURCE_UNAVAILABLE` during announced maintenance: when to come again. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A language of the service. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** An account of the ledger. */
export type LedgerAccount =
  /** The network, which reported it. */
  | 'NETWORK'
  /** What went back to payers. */
  | 'PAID_OUT'
  /** What paid violations. */
  | 'SETTLED'
  /** What waits in cases. */
  | 'SUSPENSE';

/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type License = {
  __typename?: 'License';
  /**
   * Who looked at this licence without its card (partners, accounts, staff), the latest first; `first` is 1 to 100. Null unless the look-up gave the expiry date:
   * it is for the holder.
   */
  accessLog?: Maybe<LicenseLookConnection>;
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
  /** Who is told what happens to it. Null unless the look-up gave the expiry date: it is for the holder. */
  noticeSubscriptions?: Maybe<Array<NoticeSubscription>>;
  /** Licence number, 1 to 8 Latin digits. */
  number: Scalars['String']['output'];
  /** Every objection to violations of this licence, the newest first: where it stands. */
  objections: Array<LicenseObjection>;
  /** Which payable violations to pay today with at most `budget`, so that most discount is saved. */
  paymentPlan: PaymentPlanAnswer;
  /** How fresh each issuing authority's data is. A stale source may hide newer violations: say so before saying that nothing is due. */
  sources: Array<SourceFreshness>;
  /**
   * The violations of one status, in the order of `sort`. `payable` keeps only those that can be paid here now (true) or cannot (false).
   * `first` is 1 to 100; more is an error, never a silent cut. A cursor belongs to the order that it came from.
   */
  violations: ViolationConnection;
  /** Wrong proofs that somebody gave for this licence in the last 90 days. Null unless the look-up gave the expiry date: it is for the holder. */
  wrongProofs?: Maybe<WrongProofs>;
};


/** A driving licence (رخصة سوق) and what is recorded on it. Violations recorded on a vehicle are another service. */
export type LicenseAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Who looked at a licence, one look. */
export type LicenseLook = {
  __typename?: 'LicenseLook';
  /** The agency, when a partner looked; nobody else is named. */
  agency?: Maybe<LocalizedText>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: LookedBy;
  /** What for. */
  kind: LicenseLookKind;
  /** Why, as whoever looked put it; always there for partners. */
  purpose?: Maybe<Scalars['String']['output']>;
};

/** One page of looks, the latest first. */
export type LicenseLookConnection = {
  __typename?: 'LicenseLookConnection';
  /** The looks with a cursor each. */
  edges: Array<LicenseLookEdge>;
  /** The looks alone. */
  nodes: Array<LicenseLook>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All looks, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A look in a page. */
export type LicenseLookEdge = {
  __typename?: 'LicenseLookEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The look. */
  node: LicenseLook;
};

/** What a licence can be looked at for. */
export type LicenseLookKind =
  /** A certificate that nothing is due. */
  | 'CERTIFICATE'
  /** What is recorded on it. */
  | 'INQUIRY'
  /** A payment number was issued. */
  | 'ISSUING'
  /** A payment number, with the licence as proof. */
  | 'PAYMENT_NUMBER'
  /** Staff searched, and it was among what was found. */
  | 'SEARCH';

/**
 * Which licence is asked for, and the proof that the caller holds it.
 * 8 digits identify a licence nation-wide; 1 to 7 digits (older licences) need `licensingCenter` and `licenseClass` as well.
 */
export type LicenseLookup = {
  /** Expiry date printed on the licence. Required from a guest; a signed-in caller may leave it out. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The beginning of the holder's name as printed in Arabic on the licence, at least two letters. Needed only where an answer asks for it (`HOLDER_NAME`):
   * after many wrong guesses, and then from whoever gives the expiry date.
   */
  holderName?: InputMaybe<Scalars['String']['input']>;
  /** Code of the licence class; ignored for 8-digit numbers. */
  licenseClass?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the licensing centre; ignored for 8-digit numbers. */
  licensingCenter?: InputMaybe<Scalars['ID']['input']>;
  /** The licence number as printed on the driving licence, 1 to 8 digits. Arabic-Indic and Persian digits, spaces, hyphens and hidden marks are accepted. */
  number: Scalars['String']['input'];
  /** Why it is asked, in words of 3 to 200 characters: kept for the holder to read. A partner must say it (`PURPOSE_REQUIRED`); staff and accounts may; a guest's is not kept. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** No licence matches these details. It does not mean that nothing is due. A wrong number and a wrong proof get this same answer. */
export type LicenseNotFound = {
  __typename?: 'LicenseNotFound';
  /** What to tell the person who asked. */
  message: LocalizedText;
};

/** Where an objection to violations of a licence stands. Nothing of what was written. */
export type LicenseObjection = {
  __typename?: 'LicenseObjection';
  /** Whose violations they are. */
  authority: Authority;
  /** Last day of whoever's turn it is, a working day; null once it is final. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether nothing can change any more. */
  isFinal: Scalars['Boolean']['output'];
  /** Its number, for example `O-7K3QX2P9`. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  state: ObjectionState;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Whose turn it is. */
  turn: ObjectionTurn;
  /** What it is about, the oldest first. */
  violations: Array<ObjectionViolation>;
};

/** Everything about one licence, for staff. */
export type LicenseStory = {
  __typename?: 'LicenseStory';
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Movements of the ledger for payments of this licence. */
  ledger: StoryLedgerEntryConnection;
  /** The licence, and what is recorded on it. */
  license: License;
  /** Who looked at it without its card, staff and agencies by name. */
  looks: StoryLookConnection;
  /** The licence that took this one over: its story goes on there. */
  mergedInto?: Maybe<Scalars['ID']['output']>;
  /** Messages of the network about its payments, as they are kept: without their payer. */
  messages: StoryMessageConnection;
  /** What happened. */
  timeline: StoryEventConnection;
};


/** Everything about one licence, for staff. */
export type LicenseStoryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything about one licence, for staff. */
export type LicenseStoryLooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything about one licence, for staff. */
export type LicenseStoryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything about one licence, for staff. */
export type LicenseStoryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** `holderName`, after many wrong guesses of this licence, from this network, or by everybody. */
  | 'HOLDER_NAME'
  /** `licenseClass`, for numbers shorter than 8 digits. */
  | 'LICENSE_CLASS'
  /** `licensingCenter`, for numbers shorter than 8 digits. */
  | 'LICENSING_CENTER';

/** What somebody wrote to the service. Only staff can read it. */
export type Message = {
  __typename?: 'Message';
  /** What was answered; null until then. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member of staff who answered. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** The member of staff who answers it; null until somebody took it. */
  assignee?: Maybe<Scalars['String']['output']>;
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
  /** How far it is. */
  state: MessageState;
  /** The text, at most 1000 characters; only a survey's may be empty. */
  text: Scalars['String']['output'];
};

/** An answer to a letter. */
export type MessageAnswerInput = {
  /** Chosen by the caller, 8 to 64 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The letter's number. */
  reference: Scalars['String']['input'];
  /** At most 2000 characters. Whoever has the number reads it. */
  text: Scalars['String']['input'];
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

/** The letter after what was done. */
export type MessagePayload = {
  __typename?: 'MessagePayload';
  /** The letter; null when `userErrors` says why not. */
  message?: Maybe<Message>;
  /** Everything that is wrong, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** What the sender of a letter reads by its number. It repeats nothing of the letter. */
export type MessageProgress = {
  __typename?: 'MessageProgress';
  /** What was answered; null until then. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number. */
  reference: Scalars['String']['output'];
  /** When it arrived. */
  sentAt: Scalars['DateTime']['output'];
  /** How far it is. */
  state: MessageState;
};

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

/** How far a letter is. */
export type MessageState =
  /** It was answered. */
  | 'ANSWERED'
  /** Nobody has taken it yet. */
  | 'NEW'
  /** Somebody of the staff deals with it. */
  | 'TAKEN';

/** A letter to take. */
export type MessageTakeInput = {
  /** Chosen by the caller, 8 to 64 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The letter's number. */
  reference: Scalars['String']['input'];
};

/** A delivery that is missing between two of an authority. Its feed is stale until it comes; one without rows is a delivery too. */
export type MissingDelivery = {
  __typename?: 'MissingDelivery';
  /** Whose. */
  authority: Authority;
  /** The `as-of` of the delivery before it: up to then the feed is complete. */
  from: Scalars['DateTime']['output'];
  /** The `since` of the delivery after it. */
  to: Scalars['DateTime']['output'];
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
  /** Changes an account. What gives it a role that asks or decides waits for another person. The last administrator stays one. */
  accountChange: AccountPayload;
  /** Makes an account, whose password is told once. An account of a role that asks or decides is made once another person approves. */
  accountCreate: AccountPayload;
  /** Gives an account a new password, which is told once, takes its authenticator away and ends its sessions; of staff once another person approves. */
  accountReset: AccountPayload;
  /** Ends every session of an account. */
  accountSessionsEnd: AccountPayload;
  /** How many points all programs of an agency have together in a minute; counts within seconds. Safe to repeat. */
  agencyBudgetChange: AgencyBudgetChangePayload;
  /** Takes a partner agency on. */
  agencyCreate: AgencyCreatePayload;
  /** Announces something on every page; maintenance closes inquiry and payment for its time. Every process knows within seconds. */
  announcementCreate: AnnouncementPayload;
  /** Ends an announcement before its time, and maintenance with it. It stays in the list. */
  announcementEnd: AnnouncementPayload;
  /** An API key for a program. A program has at most two that work: the old one and the new one while it changes over. */
  apiKeyCreate: ApiKeyCreatePayload;
  /** Ends an API key: within seconds nobody can use it. Safe to repeat. */
  apiKeyRevoke: ApiKeyRevokePayload;
  /** A key with the scopes and addresses of an old one, which ends within a day. Safe to repeat. */
  apiKeyRotate: ApiKeyCreatePayload;
  /** A program of an agency, for which keys can be made. */
  applicationCreate: ApplicationCreatePayload;
  /** Limits a program's keys to its registered operations, or ends that. Within seconds it holds everywhere. Safe to repeat. */
  applicationRestrict: ApplicationRestrictPayload;
  /** Has every key of a program refused within seconds (`APPLICATION_SUSPENDED`), or lets them work again. Safe to repeat. */
  applicationSuspend: ApplicationSuspendPayload;
  /** Approves or rejects what another person asked for; what is approved is done with it. */
  approvalDecide: ApprovalPayload;
  /** Takes back what one asked for oneself, until it is decided. */
  approvalWithdraw: ApprovalPayload;
  /**
   * A certificate that nothing is unpaid on a driving licence. Refused, with every reason, while any violation on it is unpaid (also before a court, under
   * objection, collected elsewhere, or with its money under review) or the data of an authority is too old. Safe to repeat.
   */
  clearanceCertificateIssue: ClearanceCertificatePayload;
  /** Uses a share code. It works once: a second use is refused. */
  clearanceCertificateOpen: ClearanceCertificateOpenPayload;
  /** A code that shows a certificate to somebody else, once, within 21 days. Each new code ends the one before. */
  clearanceCertificateShare: ClearanceCertificateSharePayload;
  /** Confirms a contact by the code that was sent to it. Needs no account. */
  contactCodeConfirm: ContactCodeConfirmPayload;
  /** Sends a code to an e-mail address or a mobile telephone, so that whoever reads it confirms the contact. Needs no account. */
  contactCodeRequest: ContactCodeRequestPayload;
  /** Writes down what a court decided about a violation; another person compares it with the document, and then it holds. */
  courtDecisionEnter: CourtDecisionEnterPayload;
  /**
   * Closes a day that is over, as the job does within the hour: once, with control totals that never change. A day that was closed before gives that closing. Refused for
   * a day that is not over, and for one before the first payment. Safe to repeat.
   */
  dayClose: DayClosePayload;
  /** Throws a draft away. */
  discountRuleDraftDiscard: DiscountRuleDraftPayload;
  /** Writes a discount rule down, or writes a draft again. */
  discountRuleDraftSave: DiscountRuleDraftPayload;
  /** Asks another person to end an approved version early, or to withdraw it before its first day. */
  discountRuleEndPropose: DiscountRuleDraftPayload;
  /** Asks another person to approve a draft, whose effect was simulated within the hour. The rule holds from its first midnight in Amman on, everywhere. */
  discountRulePropose: DiscountRuleDraftPayload;
  /** Computes in the background what a change of the rules would do. */
  discountRuleSimulate: DiscountRuleSimulationPayload;
  /** Cancels a simulation that waits or is under way. */
  discountRuleSimulationCancel: DiscountRuleSimulationPayload;
  /** Asks that deliveries of an authority which do not say for when they are complete count, or do not. Another administrator decides. */
  feedChange: FeedChangePayload;
  /** Has a file registered that was sent and looked into, or asks for the second person that it needs. Safe to repeat. */
  fileImportStart: FileImportStartPayload;
  /** Asks for an import of violations to be undone, which a second person decides: by compensating entries, in the background, nothing that was paid or changed since. Safe to repeat. */
  fileImportUndo: FileImportUndoPayload;
  /** Adds a day off for good; deadlines that end on it move to the next working day. */
  holidayAdd: HolidayAddPayload;
  /** Asks to take a mistaken day off away; another person decides. Refused while a deadline ends later because of it (`HOLIDAY_TOLD`). */
  holidayRemove: HolidayRemovePayload;
  /** Answers a letter, once. The sender is told where a contact was left, and reads the answer by the letter's number. */
  messageAnswer: MessagePayload;
  /** Sends a complaint, a suggestion, a question or an answer to the survey. Needs no account. Safe to repeat. */
  messageSend: MessageSendPayload;
  /** Makes the caller the one who answers a letter. */
  messageTake: MessagePayload;
  /** Ends a subscription of one's own licence. */
  noticeSubscriptionEnd: NoticeSubscriptionPayload;
  /** Tells a confirmed contact from now on what happens to a licence. Needs no account, but the licence's expiry date. */
  noticeSubscriptionStart: NoticeSubscriptionPayload;
  /** Stops the messages that a stop link came with. */
  noticeSubscriptionStop: NoticeSubscriptionStopPayload;
  /** Adds to one's own objection, or answers what was asked. This and the next four need the licence's proof and the objection's confirmed contact; all are safe to repeat. */
  objectionAdd: ObjectionPayload;
  /** Appeals against a rejection or a lower fine, within 15 days. */
  objectionAppeal: ObjectionPayload;
  /** Gives up the appeal, made or not: what was decided holds at once, and the violations can be paid. */
  objectionAppealGiveUp: ObjectionPayload;
  /** Sends a code to the confirmed contact of an objection, for one further step of whoever objected. Safe to repeat. */
  objectionCodeRequest: ContactCodeRequestPayload;
  /** Decides an objection, or an appeal that somebody else decided first. What cancels or lowers waits for another adjudicator of the authority. */
  objectionDecide: ObjectionPayload;
  /** Asks to name a deputy of an authority, who confirms decisions about objections for some days; another person decides. */
  objectionDeputyName: ObjectionDeputyNamePayload;
  /**
   * Withdraws an objection that the holder of the licence did not make; it does not count as the one objection to its violations. It needs the card, the beginning of
   * the holder's name and a confirmed contact, and each violation can have it once. Whoever made the objection is written.
   */
  objectionDisown: ObjectionPayload;
  /** Asks for another day of the hearing, once, until the day before it. */
  objectionHearingPostpone: ObjectionPayload;
  /** Records what became of a hearing. */
  objectionHearingRecord: ObjectionPayload;
  /** Sets a hearing, or another day for it. */
  objectionHearingSet: ObjectionPayload;
  /** Asks whoever objected for more. */
  objectionMoreAsk: ObjectionPayload;
  /** Takes violations out of an objection in review, so that they are decided apart, under a number of their own, which whoever objected is written. */
  objectionSplit: ObjectionPayload;
  /** Opens an objection to violations of one authority, whose contact was confirmed by a code. From then on they are under objection. Safe to repeat. */
  objectionSubmit: ObjectionPayload;
  /** Takes an objection of one's own authority. This and all that follows about objections is safe to repeat, and names the revision that was seen. */
  objectionTake: ObjectionPayload;
  /** Asks for what an authority's law says about objections; another person decides. */
  objectionTermsChange: ObjectionTermsChangePayload;
  /** Takes an objection back. Before its review it does not count as the one objection to its violations. */
  objectionWithdraw: ObjectionPayload;
  /** Registers an operation of a program, which can then send its hash alone. Safe to repeat. */
  operationRegister: OperationRegisterPayload;
  /** Counts that a page was useful or not, by page and day; nothing of the caller is kept. */
  pageVote: PageVotePayload;
  /** Changes one's own password, and ends every session of the account, this one too. */
  passwordChange: AccountPayload;
  /** Approves or rejects the account that was named for an approved refund. Whoever asked for it or made its link may not. */
  paymentCaseAccountDecide: PaymentCasePayload;
  /** Enters the account that a payee names at the counter, whose document was seen. Another person approves it. */
  paymentCaseAccountEnter: PaymentCasePayload;
  /** Allocates money that waits in a case to whole violations of the licence that was paid for. */
  paymentCaseAllocate: PaymentCasePayload;
  /** Asks that money which waits in a case pays violations of any licence. Another person decides. */
  paymentCaseAllocationRequest: PaymentCasePayload;
  /** Gives a case to a member of staff. This and all that follows about cases is safe to repeat, and names the revision that was seen. */
  paymentCaseAssign: PaymentCasePayload;
  /** Asks for the end of a case in which no money waits. */
  paymentCaseCloseRequest: PaymentCasePayload;
  /** Adds a note to a case. */
  paymentCaseNote: PaymentCasePayload;
  /** Has a link to name the account for a refund sent to the contact that its payee confirmed. It ends the one before. */
  paymentCasePayeeLinkSend: PaymentCasePayload;
  /** Records that the bank paid an approved refund out. */
  paymentCasePayoutRecord: PaymentCasePayload;
  /** Asks for a refund. */
  paymentCaseRefundRequest: PaymentCasePayload;
  /** Approves or rejects what another person asked for. */
  paymentCaseRequestDecide: PaymentCasePayload;
  /** Takes back what one asked for oneself, until it is decided. */
  paymentCaseRequestWithdraw: PaymentCasePayload;
  /** Records that the bank sent a refund back: the money waits again. */
  paymentCaseReturnRecord: PaymentCasePayload;
  /** Asks that a payment which the network's file lacks is taken back. */
  paymentCaseReversalRequest: PaymentCasePayload;
  /**
   * A payment number for exactly the chosen violations of one licence. The same choice returns the same open number while that costs what a
   * new one would; choosing everything payable returns the `ALL_DUE` number. Safe to repeat.
   */
  paymentReferenceIssue: PaymentReferenceIssuePayload;
  /** Cancels a file for the bank that nobody has downloaded: its refunds are ready for another. */
  payoutFileCancel: PayoutFilePayload;
  /** Makes a file for the bank of approved refunds that have an approved account and are in no other, at most 200. Safe to repeat: no refund is ever in two. */
  payoutFileMake: PayoutFilePayload;
  /** Records that the bank paid refunds of a file out. Whoever made the file may not. */
  payoutFilePaidOutRecord: PayoutFilePayload;
  /** Records that the bank returned refunds of a file. Whoever made the file may not. */
  payoutFileReturnRecord: PayoutFilePayload;
  /** Adds an entry of reference data. */
  referenceAdd: ReferencePayload;
  /** Says something else of an entry from a day on; what held before stays as it was. */
  referenceChange: ReferencePayload;
  /** Names the account that a refund goes to, once for each link. Needs no account here: whoever has the link may. */
  refundAccountGive: RefundAccountGivePayload;
  /** Lets the payee of a refund in to name the account. Needs no account here: the proof of the licence or of the payment does. */
  refundEnter: RefundEnterPayload;
  /**
   * Registers, amends and cancels violations of the key's own authority, by the same rules as a file that is imported: docs/registering-by-api.md. All that a
   * call changes is there with its answer, or nothing is. Each row costs a point. Safe to repeat.
   */
  violationsRegister: ViolationsRegisterPayload;
};


/** Everything that can be done. */
export type MutationAccountChangeArgs = {
  input: AccountChangeInput;
};


/** Everything that can be done. */
export type MutationAccountCreateArgs = {
  input: AccountCreateInput;
};


/** Everything that can be done. */
export type MutationAccountResetArgs = {
  input: AccountResetInput;
};


/** Everything that can be done. */
export type MutationAccountSessionsEndArgs = {
  input: AccountSessionsEndInput;
};


/** Everything that can be done. */
export type MutationAgencyBudgetChangeArgs = {
  input: AgencyBudgetChangeInput;
};


/** Everything that can be done. */
export type MutationAgencyCreateArgs = {
  input: AgencyCreateInput;
};


/** Everything that can be done. */
export type MutationAnnouncementCreateArgs = {
  input: AnnouncementCreateInput;
};


/** Everything that can be done. */
export type MutationAnnouncementEndArgs = {
  input: AnnouncementEndInput;
};


/** Everything that can be done. */
export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


/** Everything that can be done. */
export type MutationApiKeyRevokeArgs = {
  input: ApiKeyRevokeInput;
};


/** Everything that can be done. */
export type MutationApiKeyRotateArgs = {
  input: ApiKeyRotateInput;
};


/** Everything that can be done. */
export type MutationApplicationCreateArgs = {
  input: ApplicationCreateInput;
};


/** Everything that can be done. */
export type MutationApplicationRestrictArgs = {
  input: ApplicationRestrictInput;
};


/** Everything that can be done. */
export type MutationApplicationSuspendArgs = {
  input: ApplicationSuspendInput;
};


/** Everything that can be done. */
export type MutationApprovalDecideArgs = {
  input: ApprovalDecideInput;
};


/** Everything that can be done. */
export type MutationApprovalWithdrawArgs = {
  input: ApprovalWithdrawInput;
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
export type MutationContactCodeConfirmArgs = {
  input: ContactCodeConfirmInput;
};


/** Everything that can be done. */
export type MutationContactCodeRequestArgs = {
  input: ContactCodeRequestInput;
};


/** Everything that can be done. */
export type MutationCourtDecisionEnterArgs = {
  input: CourtDecisionEnterInput;
};


/** Everything that can be done. */
export type MutationDayCloseArgs = {
  input: DayCloseInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleDraftDiscardArgs = {
  input: DiscountRuleDraftDiscardInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleDraftSaveArgs = {
  input: DiscountRuleDraftSaveInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleEndProposeArgs = {
  input: DiscountRuleEndProposeInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleProposeArgs = {
  input: DiscountRuleProposeInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleSimulateArgs = {
  input: DiscountRuleSimulateInput;
};


/** Everything that can be done. */
export type MutationDiscountRuleSimulationCancelArgs = {
  input: DiscountRuleSimulationCancelInput;
};


/** Everything that can be done. */
export type MutationFeedChangeArgs = {
  input: FeedChangeInput;
};


/** Everything that can be done. */
export type MutationFileImportStartArgs = {
  input: FileImportStartInput;
};


/** Everything that can be done. */
export type MutationFileImportUndoArgs = {
  input: FileImportUndoInput;
};


/** Everything that can be done. */
export type MutationHolidayAddArgs = {
  input: HolidayAddInput;
};


/** Everything that can be done. */
export type MutationHolidayRemoveArgs = {
  input: HolidayRemoveInput;
};


/** Everything that can be done. */
export type MutationMessageAnswerArgs = {
  input: MessageAnswerInput;
};


/** Everything that can be done. */
export type MutationMessageSendArgs = {
  input: MessageSendInput;
};


/** Everything that can be done. */
export type MutationMessageTakeArgs = {
  input: MessageTakeInput;
};


/** Everything that can be done. */
export type MutationNoticeSubscriptionEndArgs = {
  input: NoticeSubscriptionEndInput;
};


/** Everything that can be done. */
export type MutationNoticeSubscriptionStartArgs = {
  input: NoticeSubscriptionStartInput;
};


/** Everything that can be done. */
export type MutationNoticeSubscriptionStopArgs = {
  input: NoticeSubscriptionStopInput;
};


/** Everything that can be done. */
export type MutationObjectionAddArgs = {
  input: ObjectionTextInput;
};


/** Everything that can be done. */
export type MutationObjectionAppealArgs = {
  input: ObjectionTextInput;
};


/** Everything that can be done. */
export type MutationObjectionAppealGiveUpArgs = {
  input: ObjectionStepInput;
};


/** Everything that can be done. */
export type MutationObjectionCodeRequestArgs = {
  input: ObjectionCodeRequestInput;
};


/** Everything that can be done. */
export type MutationObjectionDecideArgs = {
  input: ObjectionDecideInput;
};


/** Everything that can be done. */
export type MutationObjectionDeputyNameArgs = {
  input: ObjectionDeputyNameInput;
};


/** Everything that can be done. */
export type MutationObjectionDisownArgs = {
  input: ObjectionDisownInput;
};


/** Everything that can be done. */
export type MutationObjectionHearingPostponeArgs = {
  input: ObjectionStepInput;
};


/** Everything that can be done. */
export type MutationObjectionHearingRecordArgs = {
  input: ObjectionHearingRecordInput;
};


/** Everything that can be done. */
export type MutationObjectionHearingSetArgs = {
  input: ObjectionHearingSetInput;
};


/** Everything that can be done. */
export type MutationObjectionMoreAskArgs = {
  input: ObjectionMoreAskInput;
};


/** Everything that can be done. */
export type MutationObjectionSplitArgs = {
  input: ObjectionSplitInput;
};


/** Everything that can be done. */
export type MutationObjectionSubmitArgs = {
  input: ObjectionSubmitInput;
};


/** Everything that can be done. */
export type MutationObjectionTakeArgs = {
  input: ObjectionTakeInput;
};


/** Everything that can be done. */
export type MutationObjectionTermsChangeArgs = {
  input: ObjectionTermsChangeInput;
};


/** Everything that can be done. */
export type MutationObjectionWithdrawArgs = {
  input: ObjectionStepInput;
};


/** Everything that can be done. */
export type MutationOperationRegisterArgs = {
  input: OperationRegisterInput;
};


/** Everything that can be done. */
export type MutationPageVoteArgs = {
  input: PageVoteInput;
};


/** Everything that can be done. */
export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseAccountDecideArgs = {
  input: PaymentCaseAccountDecideInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseAccountEnterArgs = {
  input: PaymentCaseAccountEnterInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseAllocateArgs = {
  input: PaymentCaseAllocateInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseAllocationRequestArgs = {
  input: PaymentCaseAllocationRequestInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseAssignArgs = {
  input: PaymentCaseAssignInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseCloseRequestArgs = {
  input: PaymentCaseCloseRequestInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseNoteArgs = {
  input: PaymentCaseNoteInput;
};


/** Everything that can be done. */
export type MutationPaymentCasePayeeLinkSendArgs = {
  input: PaymentCasePayeeLinkSendInput;
};


/** Everything that can be done. */
export type MutationPaymentCasePayoutRecordArgs = {
  input: PaymentCasePayoutRecordInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseRefundRequestArgs = {
  input: PaymentCaseRefundRequestInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseRequestDecideArgs = {
  input: PaymentCaseRequestDecideInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseRequestWithdrawArgs = {
  input: PaymentCaseRequestWithdrawInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseReturnRecordArgs = {
  input: PaymentCaseReturnRecordInput;
};


/** Everything that can be done. */
export type MutationPaymentCaseReversalRequestArgs = {
  input: PaymentCaseReversalRequestInput;
};


/** Everything that can be done. */
export type MutationPaymentReferenceIssueArgs = {
  input: PaymentReferenceIssueInput;
};


/** Everything that can be done. */
export type MutationPayoutFileCancelArgs = {
  input: PayoutFileCancelInput;
};


/** Everything that can be done. */
export type MutationPayoutFileMakeArgs = {
  input: PayoutFileMakeInput;
};


/** Everything that can be done. */
export type MutationPayoutFilePaidOutRecordArgs = {
  input: PayoutFilePaidOutRecordInput;
};


/** Everything that can be done. */
export type MutationPayoutFileReturnRecordArgs = {
  input: PayoutFileReturnRecordInput;
};


/** Everything that can be done. */
export type MutationReferenceAddArgs = {
  input: ReferenceAddInput;
};


/** Everything that can be done. */
export type MutationReferenceChangeArgs = {
  input: ReferenceChangeInput;
};


/** Everything that can be done. */
export type MutationRefundAccountGiveArgs = {
  input: RefundAccountGiveInput;
};


/** Everything that can be done. */
export type MutationRefundEnterArgs = {
  input: RefundEnterInput;
};


/** Everything that can be done. */
export type MutationViolationsRegisterArgs = {
  input: ViolationsRegisterInput;
};

/** How a message of the network is written. */
export type NetworkMessageFormat =
  /** JSON. */
  | 'JSON'
  /** Signed XML. */
  | 'XML';

/** What the network asks or tells. */
export type NetworkMessageKind =
  /** A bank asked for a bill. */
  | 'BILL_PULL'
  /** A payment was reported. */
  | 'PAYMENT_NOTIFICATION';

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

/** A contact that is told what happens to a licence: new violations, rising prices, payments. */
export type NoticeSubscription = {
  __typename?: 'NoticeSubscription';
  /** By which way it is told. */
  channel: ContactChannel;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** The contact, most of it hidden, for example `l•••@example.com`. */
  maskedContact: Scalars['String']['output'];
  /** Since when. */
  startedAt: Scalars['DateTime']['output'];
};

/** A subscription that the holder of the licence ends. */
export type NoticeSubscriptionEndInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with its expiry date. */
  lookup: LicenseLookup;
  /** The subscription. */
  subscription: Scalars['ID']['input'];
};

/** What became of a subscription. */
export type NoticeSubscriptionPayload = {
  __typename?: 'NoticeSubscriptionPayload';
  /** The subscriptions of the licence as they are now; null when `userErrors` says why nothing was done. */
  subscriptions?: Maybe<Array<NoticeSubscription>>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A confirmed contact that is to be told what happens to a licence. */
export type NoticeSubscriptionStartInput = {
  /** `confirmation` of a contact that was confirmed for `SUBSCRIPTION`. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with its expiry date. */
  lookup: LicenseLookup;
};

/** A subscription that its reader stops. */
export type NoticeSubscriptionStopInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The last part of the stop link. */
  token: Scalars['String']['input'];
};

/** Whether messages are stopped. */
export type NoticeSubscriptionStopPayload = {
  __typename?: 'NoticeSubscriptionStopPayload';
  /** Whether nothing more is sent: also for a subscription that ended before. */
  stopped: Scalars['Boolean']['output'];
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** An objection to violations of one licence and one authority. While it is not final they are under objection: nobody pays them, and a discount's own days wait. */
export type Objection = {
  __typename?: 'Objection';
  /** The proposal that waits for a second adjudicator; null where none does. */
  approval?: Maybe<Approval>;
  /** User name of the adjudicator who has it; null while nobody has. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** Whose violations they are. */
  authority: Authority;
  /** Who objects. */
  capacity: ObjectionCapacity;
  /** By which way whoever objects is reached. */
  contactChannel: ContactChannel;
  /** What was decided: about the objection, then about its appeal. */
  decisions: Array<ObjectionDecision>;
  /** Last day of whoever's turn it is, a working day; null once it is final. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What happened, the earliest first, as whoever objected may read it. */
  events: Array<ObjectionEvent>;
  /** The files that were sent with it, in their order. */
  evidence: Array<ObjectionFile>;
  /** The files that were sent with it, in their order, without their content. */
  files: Array<ObjectionSentFile>;
  /** The hearing that is set; null where there is none. */
  hearing?: Maybe<ObjectionHearing>;
  /** Everything that happened, with who did it, the earliest first. */
  history: Array<ObjectionHistoryEntry>;
  /** The holder of the licence. */
  holderName: Scalars['String']['output'];
  /** Whether nothing can change any more. A rejection and a lower fine are final once their days to appeal are over or given up. */
  isFinal: Scalars['Boolean']['output'];
  /** Whether its decision is late. */
  isOverdue: Scalars['Boolean']['output'];
  /** Identifier of the licence. */
  licenseId: Scalars['ID']['output'];
  /** The licence's number. */
  licenseNumber: Scalars['String']['output'];
  /** The name of whoever objects for the holder; null for the holder. */
  makerName?: Maybe<Scalars['String']['output']>;
  /** Whether the authority may lower a fine. */
  mayReduce: Scalars['Boolean']['output'];
  /** Its number, for example `O-7K3QX2P9`: whoever objected follows it by this. */
  number: Scalars['String']['output'];
  /** Why. */
  reason: ObjectionReason;
  /** Why the caller may do nothing although it is staff's turn; null where nothing hinders. */
  refusal?: Maybe<LocalizedText>;
  /** How much has happened to it: staff say with each step what they have seen. */
  revision: Scalars['Int']['output'];
  /** The objection that its violations were taken out of, to be decided apart; null for one that was made so. */
  splitFrom?: Maybe<Scalars['String']['output']>;
  /** What the caller can do now as an adjudicator; empty for anybody else. */
  staffSteps: Array<ObjectionStaffStep>;
  /** Where it stands. */
  state: ObjectionState;
  /** What whoever objected can do now. */
  steps: Array<ObjectionStep>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** What was written. */
  text: Scalars['String']['output'];
  /** Whose turn it is. */
  turn: ObjectionTurn;
  /** What it is about, the oldest first. */
  violations: Array<ObjectionViolation>;
};

/** What can happen to an objection. */
export type ObjectionAction =
  /** It was accepted. */
  | 'ACCEPT'
  /** Whoever objected wrote more. */
  | 'ADD'
  /** Whoever objected appealed. */
  | 'APPEAL'
  /** More was asked for. */
  | 'ASK'
  /** The authority cancelled the violations. */
  | 'CLOSE'
  /** Whoever objected gave up the appeal. */
  | 'GIVE_UP'
  /** The hearing took place, or nobody came. */
  | 'HOLD'
  /** Whoever objected asked for another day of the hearing. */
  | 'POSTPONE'
  /** A decision was proposed. */
  | 'PROPOSE'
  /** The fine was lowered. */
  | 'REDUCE'
  /** It was rejected. */
  | 'REJECT'
  /** The proposal was not confirmed, or taken back. */
  | 'RETURN'
  /** A hearing was set. */
  | 'SET_HEARING'
  /** Some of its violations go on under a number of their own. */
  | 'SPLIT'
  /** It was submitted. */
  | 'SUBMIT'
  /** An adjudicator took it. */
  | 'TAKE'
  /** A deadline passed. */
  | 'TIME'
  /** The appeal was refused. */
  | 'UPHOLD'
  /** Whoever objected took it back. */
  | 'WITHDRAW';

/** Who objects. */
export type ObjectionCapacity =
  /** A guardian. */
  | 'GUARDIAN'
  /** An heir, with a certificate of succession (حجة حصر إرث). */
  | 'HEIR'
  /** The holder of the licence. */
  | 'HOLDER'
  /** Somebody with a power of attorney (وكالة). */
  | 'REPRESENTATIVE';

/** Asks for a code that is sent to the contact of an objection. */
export type ObjectionCodeRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again sends no second code. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: Scalars['String']['input'];
};

/** One page of objections. */
export type ObjectionConnection = {
  __typename?: 'ObjectionConnection';
  /** The objections with a cursor each. */
  edges: Array<ObjectionEdge>;
  /** The objections alone. */
  nodes: Array<Objection>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A decision about an objection, or about its appeal. */
export type ObjectionDecideInput = {
  /** The article that it rests on, at most 200 characters. */
  article: Scalars['String']['input'];
  /** Of `REDUCED`: the lower fine of each violation. */
  fines?: Array<ObjectionFineInput>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was made sure who objects, at most 200 characters. */
  identity: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** What is decided. `UPHELD` is for appeals, `REJECTED` for everything else. */
  outcome: ObjectionOutcome;
  /** The reason in Arabic, 1 to 2,000 characters; whoever objected reads it. */
  reason: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What was decided. */
export type ObjectionDecision = {
  __typename?: 'ObjectionDecision';
  /** The article that it rests on. */
  article: Scalars['String']['output'];
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Whether it is about an appeal. */
  isAppeal: Scalars['Boolean']['output'];
  /** What. */
  outcome: ObjectionOutcome;
  /** The reason, in Arabic. */
  reason: Scalars['String']['output'];
  /**
   * The decision as a signed text, which proves it anywhere, also offline: docs/receipts.md. What the QR code of its document holds. Null for a decision whose lower
   * fine the appeal has lowered again.
   */
  signedText?: Maybe<Scalars['String']['output']>;
};

/** An adjudicator of another authority who confirms decisions for this one, for some days; another person decides. */
export type ObjectionDeputyNameInput = {
  /** The authority's code. */
  authority: Scalars['String']['input'];
  /** The first day. */
  fromDay: Scalars['Date']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: Scalars['String']['input'];
  /** The last day, at most a year later. */
  toDay: Scalars['Date']['input'];
  /** User name of an adjudicator of another authority. */
  userName: Scalars['String']['input'];
};

/** The request that waits for another person, or why there is none. */
export type ObjectionDeputyNamePayload = {
  __typename?: 'ObjectionDeputyNamePayload';
  /** The request; null when `userErrors` says why not. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** An objection that the holder of the licence did not make. */
export type ObjectionDisownInput = {
  /** The confirmation of a contact (`contactCodeRequest` with the purpose `OBJECTION`) that is not the objection's own. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence with its expiry date and the beginning of the holder's name, whoever asks. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: Scalars['String']['input'];
};

/** Who can do something to an objection. */
export type ObjectionDoer =
  /** The authority's data. */
  | 'AUTHORITY'
  /** The holder of the licence, who says that somebody else made it. */
  | 'HOLDER'
  /** Whoever objected. */
  | 'MAKER'
  /** Staff. */
  | 'STAFF'
  /** A deadline passed. */
  | 'TIME';

/** An objection in a page. */
export type ObjectionEdge = {
  __typename?: 'ObjectionEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The objection. */
  node: Objection;
};

/** What happened to an objection. */
export type ObjectionEvent = {
  __typename?: 'ObjectionEvent';
  /** What. */
  action: ObjectionAction;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: whoever objected, the authority's people, the calendar, or the authority's data. */
  by: ObjectionDoer;
  /** The state that it led to. */
  state: ObjectionState;
  /** What was written with it, where it is for whoever objected; else empty. */
  text: Scalars['String']['output'];
};

/** A file that whoever objected sent, rebuilt so that nothing active is left in it. */
export type ObjectionFile = {
  __typename?: 'ObjectionFile';
  /** What it is. */
  kind: ObjectionFileKind;
  /** Where staff who see the objection download it. */
  path: Scalars['String']['output'];
  /** Its number, for example `E-7K3QX2P9`. */
  reference: Scalars['String']['output'];
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
  /** When it was sent. */
  takenAt: Scalars['DateTime']['output'];
};

/** What a file is, by its content. */
export type ObjectionFileKind =
  /** A photograph. */
  | 'JPEG'
  /** A document. */
  | 'PDF'
  /** A picture. */
  | 'PNG';

/** A fine that a violation is lowered to. */
export type ObjectionFineInput = {
  /** The fine. */
  fine: Scalars['Fils']['input'];
  /** The violation. */
  violation: Scalars['ID']['input'];
};

/** A hearing. */
export type ObjectionHearing = {
  __typename?: 'ObjectionHearing';
  /** When it begins. */
  at: Scalars['DateTime']['output'];
  /** Whether whoever objected may still ask for another day. */
  mayPostpone: Scalars['Boolean']['output'];
  /** Where. */
  place: Scalars['String']['output'];
};

/** What became of a hearing. */
export type ObjectionHearingRecordInput = {
  /** Whether whoever objected came. */
  attended: Scalars['Boolean']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** What was said, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** A hearing to set. */
export type ObjectionHearingSetInput = {
  /** When: on a working day between 8:00 and 15:00 in Amman, 3 to 120 days from now. */
  at: Scalars['DateTime']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** Where, at most 200 characters. */
  place: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What happened to an objection, as staff read it. */
export type ObjectionHistoryEntry = {
  __typename?: 'ObjectionHistoryEntry';
  /** What. */
  action: ObjectionAction;
  /** User name of the member of staff. */
  actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: ObjectionDoer;
  /** The state that it led to. */
  state: ObjectionState;
  /** What was written with it. */
  text: Scalars['String']['output'];
};

/** What an authority has too few adjudicators for. */
export type ObjectionLack =
  /** Nothing can be cancelled or lowered on appeal: there are fewer than three, or fewer than four where fines can be lowered. */
  | 'APPEALS'
  /** Nothing can be cancelled or lowered: there are fewer than two. */
  | 'DECISIONS';

/** What an adjudicator asks whoever objected for. */
export type ObjectionMoreAskInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** What is needed, 1 to 2,000 characters; whoever objected reads it. */
  text: Scalars['String']['input'];
};

/** What can be decided. */
export type ObjectionOutcome =
  /** The violations are cancelled. */
  | 'ACCEPTED'
  /** The fine is lowered, where the authority's law allows it. */
  | 'REDUCED'
  /** The violations stand. */
  | 'REJECTED'
  /** The answer to an appeal: the first decision stands. */
  | 'UPHELD';

/** What became of a step. */
export type ObjectionPayload = {
  __typename?: 'ObjectionPayload';
  /** The request that waits for a second adjudicator. */
  approval?: Maybe<Approval>;
  /** The objection as it is now; null when nothing was done. */
  objection?: Maybe<Objection>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Why somebody can object. */
export type ObjectionReason = {
  __typename?: 'ObjectionReason';
  /** Stable code. */
  code: Scalars['ID']['output'];
  /** What it says. */
  name: LocalizedText;
};

/** A file that was sent, without its content. */
export type ObjectionSentFile = {
  __typename?: 'ObjectionSentFile';
  /** What it is. */
  kind: ObjectionFileKind;
  /** Its number, for example `E-7K3QX2P9`. */
  reference: Scalars['String']['output'];
  /** Its size in bytes, as it is kept. */
  size: Scalars['Int']['output'];
  /** When it was sent. */
  takenAt: Scalars['DateTime']['output'];
};

/** Violations of an objection that are to be decided apart. */
export type ObjectionSplitInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** The violations that go on under a number of their own: some, not all. */
  violationIds: Array<Scalars['ID']['input']>;
};

/** What an adjudicator can do. */
export type ObjectionStaffStep =
  /** Ask whoever objected for more. */
  | 'ASK'
  /** Decide: what cancels or lowers waits for a second adjudicator. */
  | 'DECIDE'
  /** Record what became of the hearing. */
  | 'RECORD_HEARING'
  /** Set a hearing, or another day for it. */
  | 'SET_HEARING'
  /** Take violations out of it, to decide them apart. */
  | 'SPLIT'
  /** Take it, also from a colleague. */
  | 'TAKE';

/** Whether an authority has people enough to decide objections. */
export type ObjectionStaffing = {
  __typename?: 'ObjectionStaffing';
  /** Adjudicators whose accounts are active. What cancels or lowers takes two; on appeal two who had no part in the first decision. */
  adjudicators: Scalars['Int']['output'];
  /** The authority. */
  authority: Authority;
  /** What it has too few people for: all that cancels or lowers, or that on appeal; null where it has enough. */
  lacks?: Maybe<ObjectionLack>;
  /** Objections that are not final. */
  open: Scalars['Int']['output'];
};

/** Where an objection stands. */
export type ObjectionState =
  /** The violations are cancelled. */
  | 'ACCEPTED'
  /** An appeal waits for somebody else's decision. */
  | 'APPEALED'
  /** The authority cancelled the violations meanwhile. */
  | 'CLOSED'
  /** A decision waits for a second adjudicator. */
  | 'DECISION_WAITS'
  /** A hearing is set. */
  | 'HEARING'
  /** An adjudicator looks at it. */
  | 'IN_REVIEW'
  /** Whoever objected was asked for more; after 15 days it is decided on what is there. */
  | 'MORE_NEEDED'
  /** The fine is lowered. */
  | 'REDUCED'
  /** The violations stand; for 15 days this can be appealed against. */
  | 'REJECTED'
  /** Sent, and not taken yet. */
  | 'SUBMITTED'
  /** The appeal was refused. */
  | 'UPHELD'
  /** Whoever objected took it back. */
  | 'WITHDRAWN';

/** What whoever objected can do. */
export type ObjectionStep =
  /** Write more; it answers what was asked. */
  | 'ADD'
  /** Appeal against the decision. */
  | 'APPEAL'
  /** Give up the appeal, made or not, so that the decision holds at once. */
  | 'GIVE_UP_APPEAL'
  /** Ask for another day of the hearing, once, until the day before it. */
  | 'POSTPONE_HEARING'
  /** Take the objection back. */
  | 'WITHDRAW';

/** A step of whoever objected. */
export type ObjectionStepInput = {
  /** The confirmation of the objection's own contact, which serves this one step. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: Scalars['String']['input'];
};

/** An objection to violations of one licence. */
export type ObjectionSubmitInput = {
  /** Who objects. */
  capacity?: ObjectionCapacity;
  /** The confirmation of the contact, which serves this one objection. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again opens no second objection and gives the same answer for seven days. */
  idempotencyKey: Scalars['String']['input'];
  /** The language of messages about it. */
  language: Language;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The name of whoever objects for the holder, at most 200 characters. */
  name?: Scalars['String']['input'];
  /** Code of the reason. */
  reason: Scalars['ID']['input'];
  /** What happened, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** Identifiers of the violations, all of one authority and at most as many as it takes at once. */
  violationIds: Array<Scalars['ID']['input']>;
};

/** An objection that an adjudicator takes. */
export type ObjectionTakeInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What an authority's law says about objections. */
export type ObjectionTerms = {
  __typename?: 'ObjectionTerms';
  /** The authority. */
  authority: Authority;
  /** Whether a fine can be lowered. */
  mayReduce: Scalars['Boolean']['output'];
  /** How many violations one objection may be about. */
  mostAtOnce: Scalars['Int']['output'];
  /** The article that lets the authority lower a fine; null where it only confirms or cancels. */
  reduceArticle?: Maybe<Scalars['String']['output']>;
  /** Within how many days of the violation's registration; null where there is no end. */
  withinDays?: Maybe<Scalars['Int']['output']>;
};

/** What an authority's law says about objections, to be decided by another person. */
export type ObjectionTermsChangeInput = {
  /** The authority's code. */
  authority: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** How many violations one objection may be about, 1 to 50. */
  mostAtOnce: Scalars['Int']['input'];
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: Scalars['String']['input'];
  /** The article that lets the authority lower a fine, at most 200 characters; null where it only confirms or cancels. */
  reduceArticle?: InputMaybe<Scalars['String']['input']>;
  /** Within how many days of the violation's registration, 1 to 3650; null where there is no end. */
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The request that waits for another person, or why there is none. */
export type ObjectionTermsChangePayload = {
  __typename?: 'ObjectionTermsChangePayload';
  /** The request; null when `userErrors` says why not. */
  approval?: Maybe<Approval>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** A step of whoever objected that says something. */
export type ObjectionTextInput = {
  /** The confirmation of the objection's own contact, which serves this one step. */
  confirmation: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: Scalars['String']['input'];
  /** What is said, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Whose turn it is. */
export type ObjectionTurn =
  /** Of whoever objected: to answer, or to appeal. */
  | 'MAKER'
  /** Nobody's: it is final. */
  | 'NOBODY'
  /** The authority's. */
  | 'STAFF';

/** A violation of an objection. */
export type ObjectionViolation = {
  __typename?: 'ObjectionViolation';
  /** Days that were added to what was left of a discount's own days. */
  extraDays: Scalars['Int']['output'];
  /** The fine; null until a court has fixed it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Identifier of the violation. */
  id: Scalars['ID']['output'];
  /** The number that is shown. */
  number: Scalars['String']['output'];
  /** When. */
  occurredOn: Scalars['Date']['output'];
  /** Whether it can be paid. */
  payability: Payability;
  /** The fine that a decision lowers it to, which holds once it is final. */
  reducedFine?: Maybe<Scalars['Fils']['output']>;
  /** What it is. */
  type: ViolationType;
  /** The plate. */
  vehiclePlate?: Maybe<Scalars['String']['output']>;
};

/** Age of an offence in months, by calendar months. */
export type OffenceAge =
  /** This month and the last. */
  | 'MONTHS_0_1'
  /** Two or three months. */
  | 'MONTHS_2_3'
  /** Four to six months. */
  | 'MONTHS_4_6'
  /** Seven to twelve months. */
  | 'MONTHS_7_12'
  /** Thirteen to twenty-four months. */
  | 'MONTHS_13_24'
  /** More. */
  | 'OLDER';

/** An operation to register. */
export type OperationRegisterInput = {
  /** The program that will send it. */
  application: Scalars['ID']['input'];
  /** The document, exactly as its hash is taken: one operation, that could run, at most 10,000 characters. */
  document: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
};

/** The registered operation, or why it was not registered. */
export type OperationRegisterPayload = {
  __typename?: 'OperationRegisterPayload';
  /** Its hash; null when `userErrors` says why not. */
  hash?: Maybe<Scalars['String']['output']>;
  /** What it costs at most, in points. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * The figures of the service as they are now, from sums that are kept up to date with every change. Violations of authorities that collect their own fines
 * and violations whose fine the court has yet to fix (0 fils) are among them.
 */
export type Overview = {
  __typename?: 'Overview';
  /** What is unpaid, by the age of the offence. */
  ageing: Array<OverviewAge>;
  /** When it was read. */
  asOf: Scalars['DateTime']['output'];
  /** By issuing authority, the most outstanding first. Flows are those of the chosen days, or of the last 30. */
  byAuthority: Array<OverviewShare>;
  /** The same by licensing centre of the licence. */
  byCenter: Array<OverviewShare>;
  /** What was paid through each channel of the network in the chosen days, or the last 30. */
  byChannel: Array<OverviewChannel>;
  /** The same by violation type. */
  byType: Array<OverviewShare>;
  /** Open cases by their age. No filter changes it. */
  cases: Array<OverviewCases>;
  /** What became of the offences of each of the last 13 calendar months, the earliest first. */
  cohorts: Array<OverviewCohort>;
  /** Background jobs that failed and have not succeeded since. No filter changes it. */
  failingJobs: Array<FailingJob>;
  /** How fresh each authority's data is. No filter changes it. */
  feeds: Array<SourceFreshness>;
  /** What was registered and paid in each of the last 13 calendar months, the earliest first. */
  months: Array<OverviewMonth>;
  /** Violations that wait for their licence. No filter changes it. */
  parked: OverviewParked;
  /** Today, the last 7, 30 and 365 days, and the chosen days if there are any, each beside as many days right before it. */
  periods: Array<OverviewPeriod>;
  /** How long it took from the offence to the payment, over everything that is paid. */
  timesToPayment: Array<OverviewTimeToPayment>;
  /** The day in Amman that the periods end with. */
  today: Scalars['Date']['output'];
};

/** What is unpaid of offences of one age. */
export type OverviewAge = {
  __typename?: 'OverviewAge';
  /** How old. */
  age: OffenceAge;
  /** What is unpaid. */
  outstanding: OverviewFigure;
};

/** Open cases of one age. */
export type OverviewCases = {
  __typename?: 'OverviewCases';
  /** How long they have been open. */
  age: CaseAge;
  /** How many. */
  count: Scalars['Int']['output'];
  /** How many of them are past their deadline. */
  overdue: Scalars['Int']['output'];
  /** How much waits in them, in whole fils. */
  waiting: Scalars['Fils']['output'];
};

/** What was paid through one channel. */
export type OverviewChannel = {
  __typename?: 'OverviewChannel';
  /** The channel as the network names it; null where it named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** What discounts took off of that, in whole fils. */
  discounted: Scalars['Fils']['output'];
  /** Violations, and what was settled for them. */
  paid: OverviewFigure;
};

/** The offences of one calendar month and what became of them so far. */
export type OverviewCohort = {
  __typename?: 'OverviewCohort';
  /** Those of them that were paid through this service, and what was settled for them. */
  collected: OverviewFigure;
  /** What discounts took off of that, in whole fils. */
  discounted: Scalars['Fils']['output'];
  /** Its first day. */
  month: Scalars['Date']['output'];
  /** Offences that were not cancelled. */
  offences: OverviewFigure;
  /** Those of them that are unpaid. */
  outstanding: OverviewFigure;
  /** What part of the fines was paid through this service, discounts included, in percent to one decimal; null where there are no fines. */
  rate?: Maybe<Scalars['Float']['output']>;
};

/** How many, and how much. */
export type OverviewFigure = {
  __typename?: 'OverviewFigure';
  /** How many violations or payments. */
  count: Scalars['Int']['output'];
  /** How much, in whole fils. */
  fils: Scalars['Fils']['output'];
};

/** What the overview is about; left out: everything. */
export type OverviewFilter = {
  /** Code of an issuing authority. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a licensing centre. */
  center?: InputMaybe<Scalars['ID']['input']>;
  /** The first of the chosen days. Left out: the 30th day up to `to`. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last of the chosen days, not after today. Left out: today. Both left out: no days are chosen. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a violation type. */
  type?: InputMaybe<Scalars['ID']['input']>;
};

/** What was registered and paid in one calendar month. */
export type OverviewMonth = {
  __typename?: 'OverviewMonth';
  /** Its first day. */
  month: Scalars['Date']['output'];
  /** What was paid: violations, and what was settled for them. */
  paid: OverviewFigure;
  /** What was registered. */
  registered: OverviewFigure;
};

/** Violations that arrived before their licence. */
export type OverviewParked = {
  __typename?: 'OverviewParked';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Their fines, in whole fils. */
  fils: Scalars['Fils']['output'];
  /** Since when the first waits; null when none does. */
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Days, and what happened in them. */
export type OverviewPeriod = {
  __typename?: 'OverviewPeriod';
  /** The first of the days that they are compared with; the last is the one before `from`. */
  beforeFrom: Scalars['Date']['output'];
  /** What the authorities cancelled. */
  cancelled: ComparedFigure;
  /** What of the fines was not owed when they were paid, less what was taken back of it. */
  discounted: ComparedAmount;
  /** The first of them. */
  from: Scalars['Date']['output'];
  /** Which days. */
  name: OverviewPeriodName;
  /**
   * What was unpaid at the end of the period, and at the end of the one before. Over every period and filter, in fils: outstanding
   * before + registered - cancelled - discounted - (paid - taken back - released) = outstanding.
   */
  outstanding: ComparedFigure;
  /** What was paid on the days of the receipts: violations, and what was settled for them after discounts. */
  paid: ComparedFigure;
  /** What banks paid out to payers, less what came back. Null while anything but days is chosen: money that waits belongs to no violation. */
  refunded?: Maybe<ComparedFigure>;
  /** What was registered, with the fines as they are now. */
  registered: ComparedFigure;
  /** What was settled of violations that were cancelled or lowered after they were paid, and is no longer due. */
  released: ComparedFigure;
  /** What of payments was taken back because the network's file lacked them, of this period or an earlier one. */
  takenBack: ComparedFigure;
  /** The last of them. */
  to: Scalars['Date']['output'];
};

/** The days of a period of the overview, the last of them today. */
export type OverviewPeriodName =
  /** The days that were chosen. */
  | 'CHOSEN'
  /** The last 7 days. */
  | 'DAYS_7'
  /** The last 30 days. */
  | 'DAYS_30'
  /** The last 365 days. */
  | 'DAYS_365'
  /** Today. */
  | 'TODAY';

/** One authority's, type's or centre's part of the figures. */
export type OverviewShare = {
  __typename?: 'OverviewShare';
  /** Its code; `-` for licences that name no centre. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** What is unpaid now. */
  outstanding: OverviewFigure;
  /** What was paid: violations, and what was settled for them. */
  paid: OverviewFigure;
  /** What was registered. */
  registered: OverviewFigure;
};

/** Violations that took so long to be paid. */
export type OverviewTimeToPayment = {
  __typename?: 'OverviewTimeToPayment';
  /** Violations, and what was settled for them. */
  paid: OverviewFigure;
  /** How long. */
  time: TimeToPayment;
};

/** Where a page of a list ends, and whether there is more: a list is never cut silently. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page was asked for with `after`: something came before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first element; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A vote about a page. */
export type PageVoteInput = {
  /** Chosen by the caller, 8 to 64 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The first part of its address after the language, such as `pay`; `services` for the first page. Others are not counted. */
  page: Scalars['String']['input'];
  /** Whether it was useful. */
  useful: Scalars['Boolean']['input'];
};

/** What became of a vote. */
export type PageVotePayload = {
  __typename?: 'PageVotePayload';
  /** Whether it was counted. */
  counted: Scalars['Boolean']['output'];
  /** Everything that is wrong, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** How often a kind of page was called useful or not in the last 30 days. */
export type PageVotes = {
  __typename?: 'PageVotes';
  /** The first part of its address after the language; `services` for the first page. */
  page: Scalars['String']['output'];
  /** How often it was called useful. */
  useful: Scalars['Int']['output'];
  /** How often it was called of no use. */
  useless: Scalars['Int']['output'];
};

/** What a violation was paid with. */
export type PaidWith = {
  __typename?: 'PaidWith';
  /** The payment number that the money was reported for; null where it was none of ours. */
  paymentNumber?: Maybe<Scalars['PaymentNumber']['output']>;
  /** Number of the receipt, for example `R-7K3QX2P9`. */
  receiptNumber: Scalars['ID']['output'];
};

/** A violation whose licence is not known yet. Once the licence arrives it is on it; nothing of it can be paid before. */
export type ParkedViolation = {
  __typename?: 'ParkedViolation';
  /** The authority that registered it. */
  authority: Authority;
  /** The centre that it names for a licence of fewer than 8 digits; null where it names none. */
  center?: Maybe<LicensingCenter>;
  /** The class that it names for a licence of fewer than 8 digits; null where it names none. */
  class?: Maybe<LicenseClass>;
  /** The fine as issued; null until a court fixes it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** The licence that it names. */
  licenseNumber: Scalars['String']['output'];
  /** Its number as it is shown (رقم المخالفة). */
  number: Scalars['String']['output'];
  /** Day of the offence. */
  occurredOn: Scalars['Date']['output'];
  /** Since when it waits. */
  parkedAt: Scalars['DateTime']['output'];
  /** Known licences of the same digits, whose centre or class is another: the file may name the wrong one. */
  sameDigits: Scalars['Int']['output'];
  /** The authority's own key of it. */
  sourceKey: Scalars['String']['output'];
  /** What kind it is. */
  type: ViolationType;
};

/** One page of parked violations. */
export type ParkedViolationConnection = {
  __typename?: 'ParkedViolationConnection';
  /** The violations with a cursor each. */
  edges: Array<ParkedViolationEdge>;
  /** The violations alone. */
  nodes: Array<ParkedViolation>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A parked violation in a page. */
export type ParkedViolationEdge = {
  __typename?: 'ParkedViolationEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The violation. */
  node: ParkedViolation;
};

/** One's own password. */
export type PasswordChangeInput = {
  /** The present one. */
  current: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
  /** 12 to 200 characters, and another than the present one. */
  next: Scalars['String']['input'];
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
  /** It was paid, and its authority or a court cancelled it later: its money goes back. */
  | 'PAID_THEN_CANCELLED'
  /** Money arrived for it and is being checked: do not pay again. */
  | 'PAYMENT_UNDER_REVIEW'
  /** An objection to it is open. */
  | 'UNDER_OBJECTION';

/**
 * Money that did not settle as it was, a report that contradicts an earlier one, or an authority's delivery that is missing. It ends in allocation, in a refund that was paid out, in the
 * reversal of a payment that never came, or, where no money waits, in a closing by two people.
 */
export type PaymentCase = {
  __typename?: 'PaymentCase';
  /** What of the payment came here, in whole fils; 0 where no money of the ledger did. */
  amount: Scalars['Fils']['output'];
  /** User name of the member of staff who works on it. */
  assignee?: Maybe<Scalars['String']['output']>;
  /**
   * What its money can be allocated to: violations that are payable or under review, of an offence not later than the payment, those of its own number first,
   * then the oldest; `first` is 1 to 100. Of the licence of `lookup`, else of the number's licence. Null when there is no such licence, or neither was given.
   */
  candidates?: Maybe<CaseCandidates>;
  /** When it ended; null while it has not. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much it is about, in whole fils: what came here or, where nothing did, what was reported; null in another currency, and where it is not known. */
  concerned?: Maybe<Scalars['Fils']['output']>;
  /** The same in words, in its currency; empty where it is not known. */
  concernedText: Scalars['String']['output'];
  /** Of money that is no longer due: each line that it was released of; empty for any other case. */
  corrections: Array<ReceiptCorrection>;
  /** The end of the time in which the payer is promised an end. */
  dueAt: Scalars['DateTime']['output'];
  /** Everything that was done about it, in order. */
  events: Array<PaymentCaseEvent>;
  /** The delivery that is missing; null for a case of money or of a report. */
  missingDelivery?: Maybe<MissingDelivery>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The other cases of the same payment, in order. */
  otherCases: Array<PaymentCase>;
  /** Whether that time is over and the case is not. */
  overdue: Scalars['Boolean']['output'];
  /** Where the account for its latest refund stands; null for a case without one. */
  payee?: Maybe<PaymentCasePayee>;
  /** The payment; null for a report that could not be read, and for a missing delivery. */
  payment?: Maybe<CasePayment>;
  /** What waits for another person's decision, and what approving it does; null where nothing waits. */
  proposal?: Maybe<PaymentCaseProposal>;
  /** Why the money waits. */
  reason: PaymentCaseReason;
  /** The reason in words. */
  reasonText: LocalizedText;
  /** The number that the payer is told, for example `H-7K3QX2P9`. */
  reference: Scalars['String']['output'];
  /** What was reported, the first report first; only of cases that a report alone explains. */
  reports: Array<PaymentCaseReport>;
  /** What was asked for and decided, in order. */
  requests: Array<PaymentCaseRequest>;
  /** How much has been done about it. Mutations take the revision that was seen: when somebody did something since, they are refused with `CASE_CHANGED`. */
  revision: Scalars['Int']['output'];
  /** Where it is on its way. */
  state: PaymentCaseState;
  /** The network's key of the transaction; empty for a missing delivery. */
  transactionId: Scalars['String']['output'];
  /** What of it still waits, in whole fils: neither allocated nor paid out. */
  waiting: Scalars['Fils']['output'];
};


/**
 * Money that did not settle as it was, a report that contradicts an earlier one, or an authority's delivery that is missing. It ends in allocation, in a refund that was paid out, in the
 * reversal of a payment that never came, or, where no money waits, in a closing by two people.
 */
export type PaymentCaseCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lookup?: InputMaybe<LicenseLookup>;
};

/** Approves or rejects the account that was named for an approved refund. */
export type PaymentCaseAccountDecideInput = {
  /** For or against. A rejected account is at an end, and another needs another link. */
  decision: PaymentCaseDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2000 characters; required for a rejection. */
  note?: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** The account that a payee names at the counter, for a refund that is asked for or approved. Another person approves it. */
export type PaymentCaseAccountEnterInput = {
  /** The last four letters and digits of its number, no more. */
  documentEnds: Scalars['String']['input'];
  /** The document that was seen. */
  documentKind: IdentityDocumentKind;
  /** True: the document was seen, and it is the payee's. */
  documentSeen: Scalars['Boolean']['input'];
  /** The name of the account's holder: one line, 2 to 70 letters, digits and signs of names. */
  holder: Scalars['String']['input'];
  /** The same name in Latin letters, where the bank needs it and `holder` has other letters. */
  holderLatin?: Scalars['String']['input'];
  /** The account's IBAN; spaces, hyphens, small letters and any digits are accepted. */
  iban: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What is done about cases. */
export type PaymentCaseAction =
  /** The account was approved. */
  | 'ACCOUNT_APPROVED'
  /** An account was entered at the counter. */
  | 'ACCOUNT_ENTERED'
  /** Whoever paid named an account; `actor` is `payer`. */
  | 'ACCOUNT_GIVEN'
  /** The account was rejected: another is needed. */
  | 'ACCOUNT_REJECTED'
  /** Money was allocated to violations. */
  | 'ALLOCATED'
  /** What was asked for was approved. */
  | 'APPROVED'
  /** It was given to somebody, or to nobody. */
  | 'ASSIGNED'
  /** It ended. */
  | 'CLOSED'
  /** A refund was put into a file for the bank. */
  | 'FILED'
  /** A link was made by which whoever paid names an account. */
  | 'LINK_MADE'
  /** A note was added. */
  | 'NOTED'
  /** The bank paid a refund out. */
  | 'PAID_OUT'
  /** What was asked for was rejected. */
  | 'REJECTED'
  /** A refund, a closing or a reversal was asked for. */
  | 'REQUESTED'
  /** The bank sent a refund back. */
  | 'RETURNED'
  /** The payment was taken back. */
  | 'REVERSED'
  /** That file was cancelled before anybody had taken it. */
  | 'UNFILED'
  /** What was asked for was taken back by whoever asked. */
  | 'WITHDRAWN';

/** Allocates money of a case to violations. */
export type PaymentCaseAllocateInput = {
  /** How the payer agreed, at most 2000 characters; required where a violation is not of the number that was paid. */
  consent?: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2000 characters; may be empty. */
  note?: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** Identifiers of 1 to 500 violations of one licence, each of which is paid whole. */
  violationIds: Array<Scalars['ID']['input']>;
};

/** A violation that money of a case was allocated to. */
export type PaymentCaseAllocated = {
  __typename?: 'PaymentCaseAllocated';
  /** What it was paid with, in whole fils; null where that is not kept. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** Identifier of the violation. */
  id: Scalars['ID']['output'];
  /** The number of the licence. */
  license: Scalars['String']['output'];
  /** The receipt; null where none is kept. */
  receipt?: Maybe<Scalars['String']['output']>;
  /** The number of the violation. */
  violation: Scalars['String']['output'];
};

/** Asks for an allocation that takes two people: to another licence, where the number is none's, or of money that came back. */
export type PaymentCaseAllocationRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** Identifiers of 1 to 500 violations of one licence, each of which is paid whole. */
  violationIds: Array<Scalars['ID']['input']>;
};

/** Gives a case to somebody. */
export type PaymentCaseAssignInput = {
  /** User name of a member of staff who may work on cases; null takes it from whoever had it. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** Asks for the end of a case in which no money waits. */
export type PaymentCaseCloseRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** One page of cases. */
export type PaymentCaseConnection = {
  __typename?: 'PaymentCaseConnection';
  /** The cases with a cursor each. */
  edges: Array<PaymentCaseEdge>;
  /** The cases alone. */
  nodes: Array<PaymentCase>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All that were asked for, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** For or against. */
export type PaymentCaseDecision =
  /** For. */
  | 'APPROVE'
  /** Against. */
  | 'REJECT';

/** A case in a page. */
export type PaymentCaseEdge = {
  __typename?: 'PaymentCaseEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: PaymentCase;
};

/** One step about a case. */
export type PaymentCaseEvent = {
  __typename?: 'PaymentCaseEvent';
  /** What was done. */
  action: PaymentCaseAction;
  /** User name of whoever did it. */
  actor: Scalars['String']['output'];
  /** Of `ALLOCATED`: what was paid; empty for anything else. */
  allocated: Array<PaymentCaseAllocated>;
  /** How much it moved or is about, in whole fils. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** Of `ASSIGNED`: who works on it now; null for nobody. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Of `ALLOCATED`: how the payer agreed, where the violations are not of the number that was paid. */
  consent?: Maybe<Scalars['String']['output']>;
  /** What was written beside it; empty for none. */
  note: Scalars['String']['output'];
};

/** Adds a note to a case. */
export type PaymentCaseNoteInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 2000 characters. Sent twice in a row it is one note. */
  note: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
};

/** The order of a list of cases. */
export type PaymentCaseOrder =
  /** The largest amount first. */
  | 'AMOUNT'
  /** The earliest deadline first. */
  | 'DUE';

/** Where the account for a case's latest refund stands. */
export type PaymentCasePayee = {
  __typename?: 'PaymentCasePayee';
  /** Why the caller can reject but not approve it; null where nothing hinders. */
  approvalRefusal?: Maybe<LocalizedText>;
  /** When. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name of whoever approved it; nothing is paid to it before. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** The same as a file for the bank names it; null where it needs Latin letters and none were given. */
  bankName?: Maybe<Scalars['String']['output']>;
  /** Of an account that was named at the counter: who entered it, and which document was seen; null for one that the payer named on the site. */
  counter?: Maybe<PaymentCasePayeeCounter>;
  /** When it was named. */
  givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds the licence that was paid for; null where the number is no licence's. */
  holderName?: Maybe<Scalars['String']['output']>;
  /** Until when it can be used; null where there is none. */
  linkExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When; null where there is none. */
  linkMadeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who had the latest link sent, or `payer` for whoever came in on the site; null where there is none. */
  linkMadeBy?: Maybe<Scalars['String']['output']>;
  /** Whether it was used. */
  linkUsed: Scalars['Boolean']['output'];
  /** The contact that the payee confirmed, most of it hidden; null where none is confirmed. */
  maskedContact?: Maybe<Scalars['String']['output']>;
  /** The account, all but its ends hidden, for example `JO94 •••• 0302`; null while none is named, and once the bank returned money from it. */
  maskedIban?: Maybe<Scalars['String']['output']>;
  /** Its holder, as whoever named it wrote; null for none, and where it cannot be read any more. */
  payeeName?: Maybe<Scalars['String']['output']>;
  /** The number of the latest file for the bank that has the refund; null where none has. */
  payoutFile?: Maybe<Scalars['String']['output']>;
  /** Why the caller cannot decide about it now; null where nothing hinders. */
  refusal?: Maybe<LocalizedText>;
  /** What its approver must know beside the names; empty for nothing. */
  signs: Array<LocalizedText>;
};

/** By whom and by what a payee was identified at the counter. */
export type PaymentCasePayeeCounter = {
  __typename?: 'PaymentCasePayeeCounter';
  /** The last four letters and digits of its number; null where they cannot be read any more. */
  documentEnds?: Maybe<Scalars['String']['output']>;
  /** The document; null where it cannot be read any more. */
  documentKind?: Maybe<IdentityDocumentKind>;
  /** User name of whoever entered the account, having seen the document. */
  enteredBy: Scalars['String']['output'];
};

/** Has a link to name the account sent to the contact that the payee confirmed on the site. Nobody of the staff is told it. */
export type PaymentCasePayeeLinkSendInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again sends no second link. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the case, whose refund is asked for or approved. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What became of a step about a case. */
export type PaymentCasePayload = {
  __typename?: 'PaymentCasePayload';
  /** The case as it is now, done or refused; null when there is no such case. */
  paymentCase?: Maybe<PaymentCase>;
  /** Why it was not done, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Records that the bank paid an approved refund out. */
export type PaymentCasePayoutRecordInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** The bank's number of the transfer: 4 to 40 Latin letters, digits, spaces, dots, slashes and hyphens. */
  transferNumber: Scalars['String']['input'];
};

/** What somebody asked for, with all that its decider must see before deciding. */
export type PaymentCaseProposal = {
  __typename?: 'PaymentCaseProposal';
  /** What moves, in whole fils; 0 where no money does. */
  amount: Scalars['Fils']['output'];
  /** Why the caller can reject but not approve it; null where nothing hinders. */
  approvalRefusal?: Maybe<LocalizedText>;
  /** Each sum as it is now and as it would be. */
  changes: Array<ApprovalChange>;
  /** What else follows. */
  consequences: Array<LocalizedText>;
  /** Where it moves from; null where no money moves. */
  from?: Maybe<LocalizedText>;
  /** Who holds the licence that was paid for; null where the number is no licence's. */
  holderName?: Maybe<Scalars['String']['output']>;
  /** The account that was named, all but its ends hidden; null for none yet. */
  maskedIban?: Maybe<Scalars['String']['output']>;
  /** Whether the caller asked for it, and so can withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** Whose account that is, as whoever named it wrote; null for none yet, and where it cannot be read any more. */
  payeeName?: Maybe<Scalars['String']['output']>;
  /** Why the caller cannot decide it; null where nothing hinders. */
  refusal?: Maybe<LocalizedText>;
  /** What was asked for, by whom and why. */
  request: PaymentCaseRequest;
  /** Where it moves to; null where no money moves. */
  to?: Maybe<LocalizedText>;
};

/** Why money waits in a case. */
export type PaymentCaseReason =
  /** The violations it was for had been paid already. */
  | 'ALREADY_SETTLED'
  /** Less arrived than any accepted price: nothing was settled, its violations are under review. */
  | 'AMOUNT_MISMATCH'
  /** Other content for a transaction that is known: the first report stands. */
  | 'CONFLICT'
  /** Another currency than the dinar. */
  | 'CURRENCY'
  /** A delivery of an authority is missing between two that came. */
  | 'DELIVERY_MISSING'
  /** The network's daily file says something else of the payment. */
  | 'FILE_DIFFERS'
  /** The network's daily file lacks the payment. */
  | 'FILE_LACKS'
  /** The network's daily file takes the payment back. */
  | 'FILE_REVERSES'
  /** The violations it was for cannot be paid now. */
  | 'NOT_PAYABLE'
  /** A violation that was paid was cancelled or lowered later: what it no longer costs waits to go back. */
  | 'NO_LONGER_DUE'
  /** More arrived than the accepted price: the rest waits. */
  | 'OVERPAID'
  /** The time of the payment is in the future, or over 30 days ago. */
  | 'PROCESS_DATE'
  /** The number is none of ours. */
  | 'UNKNOWN_REFERENCE'
  /** A report that cannot be read. */
  | 'UNREADABLE';

/** Asks for a refund. */
export type PaymentCaseRefundRequestInput = {
  /** What is to go back, in whole fils: 1 to what waits. */
  amount: Scalars['Fils']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What a report says of the transaction of a case, as it was written; null for what it does not say. */
export type PaymentCaseReport = {
  __typename?: 'PaymentCaseReport';
  /** The amount. */
  amountText?: Maybe<Scalars['String']['output']>;
  /** Its currency; none means the dinar. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The message without its payer, as JSON; null where none was kept. */
  message?: Maybe<Scalars['String']['output']>;
  /** The number that was paid to. */
  number?: Maybe<Scalars['String']['output']>;
  /** Why it could not be taken; empty for one that was. */
  problems: Array<LocalizedText>;
  /** When the payer paid. */
  processed?: Maybe<Scalars['String']['output']>;
  /** The same as an instant; null where it is no time. */
  processedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported to us. */
  receivedAt: Scalars['DateTime']['output'];
  /** Whether it is the report that stands. */
  stands: Scalars['Boolean']['output'];
};

/** What one member of staff asked for and another decided. */
export type PaymentCaseRequest = {
  __typename?: 'PaymentCaseRequest';
  /** What is to go back, in whole fils; 0 for what is no refund. */
  amount: Scalars['Fils']['output'];
  /** When that was, or when it was withdrawn. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name of whoever decided, who is somebody else. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What was asked for. */
  kind: PaymentCaseRequestKind;
  /** When the bank paid it out. */
  paidOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When. */
  requestedAt: Scalars['DateTime']['output'];
  /** User name of whoever asked. */
  requestedBy: Scalars['String']['output'];
  /** When the bank sent it back. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  state: PaymentCaseRequestState;
  /** The bank's number of the transfer. */
  transferNumber?: Maybe<Scalars['String']['output']>;
};

/** Decides what another person asked for. */
export type PaymentCaseRequestDecideInput = {
  /** For or against. */
  decision: PaymentCaseDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2000 characters; required for a rejection. */
  note?: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** What is asked for about a case. */
export type PaymentCaseRequestKind =
  /** To pay violations of another licence than the one that was paid for, or with money that came back. */
  | 'ALLOCATION'
  /** An end, where no money waits. */
  | 'CLOSE'
  /** Money back to whoever paid. */
  | 'REFUND'
  /** To take back a payment that the network's file lacks. */
  | 'REVERSAL';

/** What became of a request. */
export type PaymentCaseRequestState =
  /** Approved; a refund is not paid out yet. */
  | 'APPROVED'
  /** The refund was paid out. */
  | 'PAID_OUT'
  /** Rejected. */
  | 'REJECTED'
  /** Nobody has decided yet. */
  | 'REQUESTED'
  /** The refund was paid out and came back. */
  | 'RETURNED'
  /** Taken back by whoever asked. */
  | 'WITHDRAWN';

/** Takes back what one asked for oneself and nobody has decided. */
export type PaymentCaseRequestWithdrawInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** Records that the bank sent a refund back. */
export type PaymentCaseReturnRecordInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** What the bank says, at most 2000 characters; may be empty. */
  note?: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The request whose money came back. */
  requestId: Scalars['ID']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** Asks that a payment which the network's file lacks is taken back. */
export type PaymentCaseReversalRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** Number of the case. */
  reference: Scalars['String']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
};

/**
 * The way of a case. `OPEN → REFUND_REQUESTED → REFUND_APPROVED → CLOSED` (or `OPEN`, while more waits), `OPEN → CLOSE_REQUESTED → CLOSED`,
 * `OPEN → REVERSAL_REQUESTED → CLOSED`, `OPEN → CLOSED` by allocation; a rejected or withdrawn request leads back to `OPEN`, and so does money that a bank sends back.
 */
export type PaymentCaseState =
  /** An allocation that takes two people is asked for; another person decides. */
  | 'ALLOCATION_REQUESTED'
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
  /** Money that was paid to it and did not settle as it was, the oldest first. It says how much, never whose or for what. */
  cases: Array<PaymentReferenceCase>;
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

/** Money that was paid to a number and did not settle as it was, as its payer sees it. */
export type PaymentReferenceCase = {
  __typename?: 'PaymentReferenceCase';
  /** What of it has paid violations since, in whole fils. */
  allocated: Scalars['Fils']['output'];
  /** How much came here, in whole fils; 0 for money of another currency. */
  amount: Scalars['Fils']['output'];
  /** By when it is promised to end. */
  dueAt: Scalars['DateTime']['output'];
  /** When it arrived. */
  openedAt: Scalars['DateTime']['output'];
  /** Why the money waits. */
  reason: PaymentCaseReason;
  /** The reason in words. */
  reasonText: LocalizedText;
  /** Its number, to quote to the service, for example `H-7K3QX2P9`. */
  reference: Scalars['String']['output'];
  /** What of it has gone back to whoever paid, in whole fils. */
  refunded: Scalars['Fils']['output'];
  /** Where it is on its way. */
  state: PaymentCaseState;
  /** What of it still waits, in whole fils. */
  waiting: Scalars['Fils']['output'];
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

/** Everything about one payment, for staff. */
export type PaymentStory = {
  __typename?: 'PaymentStory';
  /** Money of it that did not settle as it was. */
  cases: Array<PaymentCase>;
  /** Where it came from: how the payer paid, as the network says. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Its movements of the ledger. */
  ledger: StoryLedgerEntryConnection;
  /** Of the licence that was paid for, for `Query.licenseStory`; null where none is known. */
  licenseId?: Maybe<Scalars['ID']['output']>;
  /** Number of that licence. */
  licenseNumber?: Maybe<Scalars['String']['output']>;
  /** Messages of the network about it, as they are kept: without their payer. */
  messages: StoryMessageConnection;
  /** The payment as the network reported it. */
  payment: CasePayment;
  /** What happened. */
  timeline: StoryEventConnection;
};


/** Everything about one payment, for staff. */
export type PaymentStoryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything about one payment, for staff. */
export type PaymentStoryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything about one payment, for staff. */
export type PaymentStoryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A file for the bank with approved refunds. It never changes; what became of each refund is beside it. */
export type PayoutFile = {
  __typename?: 'PayoutFile';
  /** How many it lost when it was cancelled: all or none. */
  cancelled: Scalars['Int']['output'];
  /** The same as CSV. */
  csvPath: Scalars['String']['output'];
  /** SHA-256 of the same as CSV, in hexadecimal digits. */
  csvSha256: Scalars['String']['output'];
  /** How many of them nobody has recorded anything of. */
  filed: Scalars['Int']['output'];
  /** Its refunds, in the order of the file. */
  items: Array<PayoutItem>;
  /** When. */
  madeAt: Scalars['DateTime']['output'];
  /** User name of whoever made it. */
  madeBy: Scalars['String']['output'];
  /** How many were paid out. */
  paidOut: Scalars['Int']['output'];
  /** Its number, for example `P-7K3QX2P9`: `MsgId` in the file. */
  reference: Scalars['String']['output'];
  /** How many refunds it has: `NbOfTxs` in the file. */
  refunds: Scalars['Int']['output'];
  /** How many the bank returned. */
  returned: Scalars['Int']['output'];
  /** Whether somebody has downloaded it: then it cannot be cancelled any more. */
  taken: Scalars['Boolean']['output'];
  /** Their sum, in whole fils: `CtrlSum` in the file. */
  total: Scalars['Fils']['output'];
  /** Where whoever may make files downloads it as XML, in a session. */
  xmlPath: Scalars['String']['output'];
  /** SHA-256 of the ISO 20022 file (pain.001.001.09), in hexadecimal digits. */
  xmlSha256: Scalars['String']['output'];
};

/** Cancels a file that nobody has downloaded. */
export type PayoutFileCancelInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the file. */
  reference: Scalars['String']['input'];
};

/** One page of files for the bank. */
export type PayoutFileConnection = {
  __typename?: 'PayoutFileConnection';
  /** The files with a cursor each. */
  edges: Array<PayoutFileEdge>;
  /** The files alone. */
  nodes: Array<PayoutFile>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A file for the bank in a page. */
export type PayoutFileEdge = {
  __typename?: 'PayoutFileEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: PayoutFile;
};

/** Asks for a file of refunds that are ready, at most 200. */
export type PayoutFileMakeInput = {
  /** Numbers of the cases whose refunds it is to have, all or none; null: all whose money the daily file has confirmed. */
  cases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same file for seven days. */
  idempotencyKey: Scalars['String']['input'];
};

/** Records that the bank paid refunds of a file out. */
export type PayoutFilePaidOutRecordInput = {
  /** Which of its refunds; null for all of which nothing is recorded. */
  endToEndIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the file. */
  reference: Scalars['String']['input'];
  /** The bank's number of the transfer: 4 to 40 Latin letters, digits, spaces, dots, slashes and hyphens. */
  transferNumber: Scalars['String']['input'];
};

/** What became of a step about a file for the bank. */
export type PayoutFilePayload = {
  __typename?: 'PayoutFilePayload';
  /** The file as it is now; null when there is none. */
  payoutFile?: Maybe<PayoutFile>;
  /** Why it was not done, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Records that the bank returned refunds of a file. */
export type PayoutFileReturnRecordInput = {
  /** Which of its refunds; null for all that it has not returned yet. */
  endToEndIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** What the bank says, at most 2000 characters; may be empty. */
  note?: Scalars['String']['input'];
  /** Number of the file. */
  reference: Scalars['String']['input'];
};

/** One refund in a file for the bank. */
export type PayoutItem = {
  __typename?: 'PayoutItem';
  /** In whole fils. */
  amount: Scalars['Fils']['output'];
  /** The case. */
  caseReference: Scalars['String']['output'];
  /** What the bank names it by: the case's number and how often the case was in a file. */
  endToEndId: Scalars['String']['output'];
  /** The account, all but its ends hidden. */
  maskedIban: Scalars['String']['output'];
  /** When the payout was recorded. */
  paidOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the return was recorded. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  state: PayoutItemState;
  /** The bank's number of the transfer. */
  transferNumber?: Maybe<Scalars['String']['output']>;
};

/** What became of a refund in a file. */
export type PayoutItemState =
  /** The file was cancelled before anybody had taken it. */
  | 'CANCELLED'
  /** Nobody has recorded anything. */
  | 'FILED'
  /** The bank paid it out. */
  | 'PAID_OUT'
  /** The bank returned it: another account, and another file. */
  | 'RETURNED';

/** A refund that the next file can have. */
export type PayoutReady = {
  __typename?: 'PayoutReady';
  /** In whole fils. */
  amount: Scalars['Fils']['output'];
  /** The same as the file will name it; null where the bank needs Latin letters and none were given: then the account is asked for anew. */
  bankName?: Maybe<Scalars['String']['output']>;
  /** The case. */
  caseReference: Scalars['String']['output'];
  /** Whether the network's daily file has the money. */
  confirmed: Scalars['Boolean']['output'];
  /** The account, all but its ends hidden. */
  maskedIban: Scalars['String']['output'];
  /** Its holder; null where it cannot be read any more. */
  payeeName?: Maybe<Scalars['String']['output']>;
};

/** What the next file can have. */
export type PayoutsReady = {
  __typename?: 'PayoutsReady';
  /** Each that can be chosen, the earliest approved first, at most 200. */
  items: Array<PayoutReady>;
  /** Approved refunds with an approved account that no file has and whose money the daily file has confirmed. */
  refunds: Scalars['Int']['output'];
  /** Approved refunds whose account waits for its approval. */
  toApprove: Scalars['Int']['output'];
  /** Their sum, in whole fils. */
  total: Scalars['Fils']['output'];
  /** The same that the daily file has not confirmed yet: the file has them only if they are chosen. */
  unconfirmed: Scalars['Int']['output'];
  /** Approved refunds without an account. */
  withoutAccount: Scalars['Int']['output'];
};

/** What accounts can be permitted; docs/security.md says which roles are. */
export type Permission =
  /** Take what somebody wrote, and answer it. */
  | 'ANSWER_MESSAGES'
  /** Ask for what another person decides, and take it back. */
  | 'ASK_APPROVALS'
  /** Close a day that is over. */
  | 'CLOSE_DAYS'
  /** Decide what another person asked for; which kinds goes by the role. */
  | 'DECIDE_APPROVALS'
  /** Decide what another person asked for about a case. */
  | 'DECIDE_CASES'
  /** Take and decide objections of one's own authority. */
  | 'DECIDE_OBJECTIONS'
  /** Enter what a court decided, for another person to compare with the document. */
  | 'ENTER_COURT_DECISIONS'
  /** Be signed in. */
  | 'HAVE_ACCOUNT'
  /** Send files, and have them registered. */
  | 'IMPORT_FILES'
  /** Make keys for one's own agency, which are told once. */
  | 'MAKE_API_KEYS'
  /** Make files for the bank, and download them with accounts in full. */
  | 'MAKE_PAYOUTS'
  /** Make, change and end accounts. */
  | 'MANAGE_ACCOUNTS'
  /** Take agencies on, and make or end keys for them. */
  | 'MANAGE_AGENCIES'
  /** Announce something, close inquiry and payment for maintenance, and end that. */
  | 'MANAGE_ANNOUNCEMENTS'
  /** Add days off. */
  | 'MANAGE_CALENDAR'
  /** Write discount rules, and ask for their approval or their end. */
  | 'MANAGE_DISCOUNT_RULES'
  /** Ask for what makes an authority's data fresh. */
  | 'MANAGE_FEEDS'
  /** Look after the programs of one's own agency, and end keys. */
  | 'MANAGE_OWN_AGENCY'
  /** Add reference data, and change it from a day on. */
  | 'MANAGE_REFERENCE_DATA'
  /** See accounts. */
  | 'READ_ACCOUNTS'
  /** See partner agencies, their applications and keys. */
  | 'READ_AGENCIES'
  /** See all that was and will be announced. */
  | 'READ_ANNOUNCEMENTS'
  /** See what one person asked for and another decides. */
  | 'READ_APPROVALS'
  /** Read, search and export the audit log. */
  | 'READ_AUDIT_LOG'
  /** See the days off. */
  | 'READ_CALENDAR'
  /** Read cases of money that did not settle as it was. */
  | 'READ_CASES'
  /** Read what courts decided about violations. */
  | 'READ_COURT_DECISIONS'
  /** See discount rules that are being written, wait for approval or have ended. */
  | 'READ_DISCOUNT_RULES'
  /** See files that staff sent, and what became of them. */
  | 'READ_IMPORTS'
  /** Search licences, payments and their holders, and see all that happened. */
  | 'READ_LICENSES'
  /** Read what people wrote to the service. */
  | 'READ_MESSAGES'
  /** See objections; an adjudicator those of one authority alone. */
  | 'READ_OBJECTIONS'
  /** See the figures of the service. */
  | 'READ_OVERVIEW'
  /** See files for the bank, and what became of each refund in them. */
  | 'READ_PAYOUTS'
  /** See reference data with all that it ever said, and the settings in force, without secrets. */
  | 'READ_SETTINGS'
  /** See settlement files and closed days. */
  | 'READ_SETTLEMENT'
  /** See what waits for oneself, as a member of staff. */
  | 'READ_WORK'
  /** Record what the bank did with an approved refund. */
  | 'RECORD_REFUNDS'
  /** Register violations: no account may, only keys. */
  | 'REGISTER_VIOLATIONS'
  /** Compute what a change of the discount rules would do. */
  | 'SIMULATE_DISCOUNT_RULES'
  /** Assign and note cases, allocate their money, and ask for what another person decides. */
  | 'WORK_ON_CASES';

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
  /** Accounts, by user name; `search` is a part of a name. `first` is 1 to 100. */
  accounts: AccountConnection;
  /** Every partner agency. */
  agencies: Array<Agency>;
  /** The partner agency that the caller looks after; null for anybody else. */
  agency?: Maybe<Agency>;
  /** Everything that was or will be announced, the latest written first; `first` is 1 to 100. */
  announcementHistory: AnnouncementConnection;
  /**
   * What is announced now: what every page shows. While one of them is maintenance with `unavailableUntil` to come, `license` is answered with `SourceUnavailable` and
   * `paymentReference` with the error `SOURCE_UNAVAILABLE`, each with `until`.
   */
  announcements: Array<Announcement>;
  /** One such request; null when there is none. */
  approval?: Maybe<Approval>;
  /** What one person asked for and another decides, the oldest first; of one state where it is named. `first` is 1 to 100. */
  approvals: ApprovalConnection;
  /** The audit log, the latest first; `first` is 1 to 100. For auditors and administrators only. */
  auditLog: AuditEntryConnection;
  /** What courts decided about violations, the latest entry first; `first` is 1 to 100. */
  courtDecisions: CourtDecisionConnection;
  /** The closing of one day; null while it is not closed. */
  dayClosing?: Maybe<DayClosing>;
  /**
   * Closed days, the latest first; `first` is 1 to 100. For staff only: anybody else gets an error whose `extensions.reason` is `FORBIDDEN`, with
   * `extensions.userMessage` in both languages.
   */
  dayClosings: DayClosingConnection;
  /** One of them; null when there is none. */
  discountRuleDraft?: Maybe<DiscountRuleDraft>;
  /** Versions that are being written, wait for approval or were refused, the latest first; 50 at most. */
  discountRuleDrafts: Array<DiscountRuleDraft>;
  /** A simulation; null when there is none. */
  discountRuleSimulation?: Maybe<DiscountRuleSimulation>;
  /** One of them; null when there is none. */
  discountRuleVersion?: Maybe<DiscountRuleVersion>;
  /** Every approved version of a discount rule, the latest first day first. */
  discountRuleVersions: Array<DiscountRuleVersion>;
  /** The discount rules that are in force or to come, with the law behind them. */
  discountRules: Array<DiscountRule>;
  /**
   * Whether a document is genuine: a receipt or a clearance certificate, by its signed text or, telling less, by its number alone. Neither or both of the two, or
   * a malformed number, is the caller's mistake: an error whose `extensions.reason` is `DOCUMENT_INPUT_INVALID` or `DOCUMENT_NUMBER_INVALID`.
   */
  documentCheck: DocumentCheck;
  /** Each authority's feed: how fresh its data is, and by what it becomes so. */
  feeds: Array<Feed>;
  /** One file that staff sent; null when there is none. */
  fileImport?: Maybe<FileImport>;
  /** Files that staff sent, the latest first; `first` is 1 to 100. */
  fileImports: FileImportConnection;
  /** Days off beside Fridays and Saturdays, the earliest first. */
  holidays: Array<Holiday>;
  /**
   * The inquiry: what is recorded on one driving licence. Never null: the answer says which of the five it is
   * (found with violations, found with none due, not found, more details needed, unavailable).
   * A malformed licence number or date is the caller's mistake: an error whose `extensions.reason` says which (`LICENSE_NUMBER_EMPTY`,
   * `LICENSE_NUMBER_TOO_LONG`, `LICENSE_NUMBER_NOT_DIGITS`, `DATE_INVALID`), with `extensions.userMessage` in both languages.
   */
  license: LicenseInquiry;
  /** The classes of driving licences (فئات الرخص), in the order of the form. */
  licenseClasses: Array<LicenseClass>;
  /** The whole story of a licence; null when there is none. The look is in the access log before the answer is given. */
  licenseStory?: Maybe<LicenseStory>;
  /** The licensing centres (مراكز الترخيص) that older licence numbers belong to, in the order of the form. */
  licensingCenters: Array<LicensingCenter>;
  /** Whoever is signed in; null for guests. */
  me?: Maybe<Account>;
  /** One message by its number; null when there is none. */
  message?: Maybe<Message>;
  /** How far a letter is, for whoever has its number; null for an unknown one. Limited for a network that asks for many unknown ones. */
  messageProgress?: Maybe<MessageProgress>;
  /**
   * What people wrote to the service, the latest first; `first` is 1 to 100. For staff only: anybody else gets an error whose `extensions.reason`
   * is `FORBIDDEN`, with `extensions.userMessage` in both languages.
   */
  messages: MessageConnection;
  /** An objection by its number; null where there is none, or the licence that is proved is not its own. It is limited as every inquiry. */
  objection?: Maybe<Objection>;
  /**
   * The files that were sent to `/api/evidence` with a confirmed contact and belong to no objection yet, in their order. They belong to what the confirmation is used
   * for: a new objection, an addition or an appeal.
   */
  objectionFilesSent: Array<ObjectionSentFile>;
  /** Why somebody can object, in the order of the form. */
  objectionReasons: Array<ObjectionReason>;
  /** Whether each authority has people enough to decide objections; an adjudicator's own alone. */
  objectionStaffing: Array<ObjectionStaffing>;
  /** What each authority's law says about objections. */
  objectionTerms: Array<ObjectionTerms>;
  /**
   * The figures of the service, for staff. Days that are none, end after today or are more than five years are refused (`OVERVIEW_DAYS`), and so are codes that do not exist
   * (`OVERVIEW_CODE`).
   */
  overview: Overview;
  /** Which pages were called useful or not in the last 30 days. */
  pageVotes: Array<PageVotes>;
  /** Violations whose licence is not known yet, those that wait longest first; `first` is 1 to 100. `licenseNumber`: in any accepted digits. */
  parkedViolations: ParkedViolationConnection;
  /** One partner agency; null when there is none. */
  partnerAgency?: Maybe<Agency>;
  /** One case by its number; null when there is none. */
  paymentCase?: Maybe<PaymentCase>;
  /** Cases, the earliest deadline first unless `order` says otherwise; `first` is 1 to 100. `assignee` is a user name, `overdue` those past their deadline and not ended. */
  paymentCases: PaymentCaseConnection;
  /**
   * One payment reference by its number: state, price today and how many violations it still costs. Null when no such number exists.
   * Whose it is and what for is told only with `proof`, the look-up of its licence.
   */
  paymentReference?: Maybe<PaymentReference>;
  /** The whole story of a payment by the network's key; null when there is none. The look at its licence is in the access log before the answer is given. */
  paymentStory?: Maybe<PaymentStory>;
  /** One file for the bank by its number; null when there is none. */
  payoutFile?: Maybe<PayoutFile>;
  /** Files for the bank with approved refunds, the latest first; `first` is 1 to 100. */
  payoutFiles: PayoutFileConnection;
  /** What the next file for the bank would have. */
  payoutsReady: PayoutsReady;
  /**
   * What an operation would cost, without running it. One that could not run has an error instead, as if it were sent. `variables` are its variables as JSON; what
   * they leave open counts at its most.
   */
  queryCost: QueryCost;
  /** A list of reference data, each entry with all that it ever said. */
  referenceEntries: Array<ReferenceEntry>;
  /** What a link to name an account for a refund leads to, by the last part of its address; null for none of ours. Limited by address, as every look-up that finds nothing. */
  refundLink?: Maybe<RefundLink>;
  /**
   * Violations of the key's own authority by its own keys, 1 to 100, in their order: null where nothing is registered or parked under a key, also when it is another
   * authority's. Errors have the reason `NO_AUTHORITY` for an agency that registers for none, `SOURCE_KEYS_SIZE` for too many keys or none.
   */
  registeredViolations: Array<Maybe<RegisteredViolation>>;
  /** What a demo wrote and did not send, at most 50, the latest first; null where messages are sent. */
  sandboxMessages?: Maybe<Array<SandboxMessage>>;
  /** The settings that this process started with, without secrets. */
  settings: Array<Setting>;
  /** One settlement file; null when there is none. */
  settlementFile?: Maybe<SettlementFile>;
  /**
   * Settlement files of the bill-payment network, the latest first; `first` is 1 to 100. For staff only: anybody else gets an error whose
   * `extensions.reason` is `FORBIDDEN`, with `extensions.userMessage` in both languages.
   */
  settlementFiles: SettlementFileConnection;
  /** How fresh each issuing authority's data is: what a status page shows. */
  sources: Array<SourceFreshness>;
  /** An objection as staff see it; null where there is none. An adjudicator of another authority gets an error with the reason `OBJECTION_OTHER_AUTHORITY`. */
  staffObjection?: Maybe<Objection>;
  /**
   * Objections, the earliest deadline first, then those that are final; an adjudicator's are those of one authority. `assignee` is a user name, `overdue` those
   * whose decision is late; `first` is 1 to 100.
   */
  staffObjections: ObjectionConnection;
  /**
   * One box for everything: a licence number, a payment number, a violation's number or key, a plate, a transaction, a bank's number of it, a holder's name, the
   * number of a case, receipt, file for the bank, objection or letter. What is typed is recognised by its shape, with any digits; a text that can be none of them finds nothing,
   * and neither does what the caller may not read.
   */
  staffSearch: StaffSearch;
  /** What waits for whoever asks, and what is wrong with the service, for staff. */
  staffWork: StaffWork;
  /** The catalogue of violation types: what each one means and costs. */
  violationTypes: Array<ViolationType>;
};


/** Everything that can be asked. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<AccountRole>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryAnnouncementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<AnnouncementState>;
};


/** Everything that can be asked. */
export type QueryApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ApprovalState>;
};


/** Everything that can be asked. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryCourtDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryDayClosingArgs = {
  day: Scalars['Date']['input'];
};


/** Everything that can be asked. */
export type QueryDayClosingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryDiscountRuleDraftArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryDiscountRuleSimulationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryDiscountRuleVersionArgs = {
  rule: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryDocumentCheckArgs = {
  input: DocumentCheckInput;
};


/** Everything that can be asked. */
export type QueryFileImportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFileImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryLicenseArgs = {
  lookup: LicenseLookup;
};


/** Everything that can be asked. */
export type QueryLicenseStoryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryMessageArgs = {
  reference: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryMessageProgressArgs = {
  reference: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<MessageKind>;
};


/** Everything that can be asked. */
export type QueryObjectionArgs = {
  number: Scalars['String']['input'];
  proof: LicenseLookup;
};


/** Everything that can be asked. */
export type QueryObjectionFilesSentArgs = {
  confirmation: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryOverviewArgs = {
  filter?: InputMaybe<OverviewFilter>;
};


/** Everything that can be asked. */
export type QueryParkedViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  licenseNumber?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPartnerAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPaymentCaseArgs = {
  reference: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryPaymentCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assignee?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PaymentCaseOrder>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<PaymentCaseReason>;
  state?: InputMaybe<PaymentCaseState>;
};


/** Everything that can be asked. */
export type QueryPaymentReferenceArgs = {
  number: Scalars['PaymentNumber']['input'];
  proof?: InputMaybe<LicenseLookup>;
};


/** Everything that can be asked. */
export type QueryPaymentStoryArgs = {
  transactionId: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryPayoutFileArgs = {
  reference: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryPayoutFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryQueryCostArgs = {
  operation: Scalars['String']['input'];
  operationName?: InputMaybe<Scalars['String']['input']>;
  variables?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryReferenceEntriesArgs = {
  kind: ReferenceKind;
};


/** Everything that can be asked. */
export type QueryRefundLinkArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryRegisteredViolationsArgs = {
  sourceKeys: Array<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySettlementFileArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySettlementFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryStaffObjectionArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryStaffObjectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assignee?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<ObjectionState>;
};


/** Everything that can be asked. */
export type QueryStaffSearchArgs = {
  text: Scalars['String']['input'];
};

/** What an operation costs, in points. */
export type QueryCost = {
  __typename?: 'QueryCost';
  /** The caller's budget; null without an API key. */
  budget?: Maybe<Budget>;
  /** Points that one operation may cost; above, it is refused (`OPERATION_TOO_COSTLY`). */
  most: Scalars['Int']['output'];
  /** Points that it would be charged. */
  points: Scalars['Int']['output'];
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
  /** What was released of its lines because a violation was cancelled or lowered after it was paid, the first first. The receipt stays genuine. */
  corrections: Array<ReceiptCorrection>;
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

/** What a receipt's line lost because its violation was cancelled or lowered after it was paid. */
export type ReceiptCorrection = {
  __typename?: 'ReceiptCorrection';
  /** What is no longer due of what was paid, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The case that this waits in to go back; null where nothing does. */
  caseReference?: Maybe<Scalars['String']['output']>;
  /** The fine from then on, in whole fils; null once it is cancelled. */
  fineAfter?: Maybe<Scalars['Fils']['output']>;
  /** The fine before, in whole fils. */
  fineBefore: Scalars['Fils']['output'];
  /** What became of the violation. */
  kind: ReceiptCorrectionKind;
  /** The receipt that the line is on. */
  receiptNumber: Scalars['String']['output'];
  /** The number of the violation that the authority shows. */
  violationNumber: Scalars['String']['output'];
};

/** What became of a violation after it was paid. */
export type ReceiptCorrectionKind =
  /** Its authority or a court cancelled it. */
  | 'CANCELLED'
  /** Its fine was lowered. */
  | 'LOWERED';

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

/** An entry to add at the end of its list. */
export type ReferenceAddInput = {
  /** 1 to 12 capital Latin letters and digits. It never changes. */
  code: Scalars['ID']['input'];
  /** Of an authority: whether its fines are paid here. It never changes. */
  collectedHere?: Scalars['Boolean']['input'];
  /** Of a violation type: whether a court fixes the fine. It never changes. */
  decidedByCourt?: Scalars['Boolean']['input'];
  /** Of a violation type: the fine of the catalogue. */
  fine?: InputMaybe<Scalars['Fils']['input']>;
  /** Of a violation type: the highest fine, not below `fine`. */
  fineMax?: InputMaybe<Scalars['Fils']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The list. */
  kind: ReferenceKind;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisAr?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisEn?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, what it is in plain words, at most 500 characters; both languages or neither. */
  meaningAr?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, at most 500 characters; both languages or neither. */
  meaningEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 160 characters. */
  nameAr: Scalars['String']['input'];
  /** At most 160 characters. */
  nameEn: Scalars['String']['input'];
  /** Of a violation type: points on the driver's record, 1 to 100; only with the law that gives them as its legal basis. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What an entry is to say from a day on. */
export type ReferenceChangeInput = {
  /** Its code. */
  code: Scalars['ID']['input'];
  /** Of a violation type: the fine of the catalogue. */
  fine?: InputMaybe<Scalars['Fils']['input']>;
  /** Of a violation type: the highest fine, not below `fine`. */
  fineMax?: InputMaybe<Scalars['Fils']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** Of a violation type; false: offences from `validFrom` on are not registered under it. */
  isInForce?: Scalars['Boolean']['input'];
  /** The list that it stands in. */
  kind: ReferenceKind;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisAr?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisEn?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, what it is in plain words, at most 500 characters; both languages or neither. */
  meaningAr?: InputMaybe<Scalars['String']['input']>;
  /** Of a violation type, at most 500 characters; both languages or neither. */
  meaningEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 160 characters. */
  nameAr: Scalars['String']['input'];
  /** At most 160 characters. */
  nameEn: Scalars['String']['input'];
  /** Of a violation type: points on the driver's record, 1 to 100; only with the law that gives them as its legal basis. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The first day: today or later; of violation types tomorrow or later, because today's were told already. */
  validFrom: Scalars['Date']['input'];
};

/** An entry of reference data with all that it ever said. */
export type ReferenceEntry = {
  __typename?: 'ReferenceEntry';
  /** Its code, which never changes. */
  code: Scalars['ID']['output'];
  /** Of an authority: whether its fines are paid here. Null for others. */
  collectedHere?: Maybe<Scalars['Boolean']['output']>;
  /** Of a violation type: whether a court fixes the fine. Null for others. */
  decidedByCourt?: Maybe<Scalars['Boolean']['output']>;
  /** The list that it stands in. */
  kind: ReferenceKind;
  /** What it says from which day to which, the earliest first. */
  versions: Array<ReferenceVersion>;
};

/** The lists of reference data. */
export type ReferenceKind =
  /** Issuing authorities. */
  | 'AUTHORITY'
  /** Licensing centres. */
  | 'CENTER'
  /** Licence classes. */
  | 'CLASS'
  /** Violation types. */
  | 'TYPE';

/** The entry as it is now, or why nothing was done. */
export type ReferencePayload = {
  __typename?: 'ReferencePayload';
  /** What waits for another person; null when it was done. */
  approval?: Maybe<Approval>;
  /** The entry; null when `userErrors` says why not. */
  entry?: Maybe<ReferenceEntry>;
  /** Why not, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** What an entry says for some days. */
export type ReferenceVersion = {
  __typename?: 'ReferenceVersion';
  /** Of a violation type: the fine of the catalogue. What somebody owes is the fine that the authority registered. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Of a violation type: the highest fine, where there is a range. */
  fineMax?: Maybe<Scalars['Fils']['output']>;
  /** Whether it holds today. */
  isCurrent: Scalars['Boolean']['output'];
  /** False: offences of these days are not registered under this type. */
  isInForce: Scalars['Boolean']['output'];
  /** Of a violation type: the law that it rests upon. */
  legalBasis?: Maybe<LocalizedText>;
  /** Of a violation type: what it is in plain words. */
  meaning?: Maybe<LocalizedText>;
  /** The name. */
  name: LocalizedText;
  /** Whether another row for the same day took its place, so that it never held. */
  neverHeld: Scalars['Boolean']['output'];
  /** Of a violation type: points on the driver's record. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Its first day; null: since ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Its last day; null: without an end as yet. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** When it was written. */
  writtenAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name of whoever wrote it; null for what came with the service or was there from the beginning. */
  writtenBy?: Maybe<Scalars['String']['output']>;
};

/** Names the account that a refund goes to. */
export type RefundAccountGiveInput = {
  /** True only checks what was typed: nothing is kept. */
  checkOnly?: Scalars['Boolean']['input'];
  /** The name of the account's holder: one line, 2 to 70 letters, digits and signs of names. */
  holder: Scalars['String']['input'];
  /** The same name in Latin letters, as the bank writes it; needed where `RefundLink.latinName` says so and `holder` has other letters. */
  holderLatin?: Scalars['String']['input'];
  /** The account's IBAN; spaces, hyphens, small letters and any digits are accepted. */
  iban: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The last part of the link. */
  token: Scalars['String']['input'];
};

/** The account that was named, or why not. */
export type RefundAccountGivePayload = {
  __typename?: 'RefundAccountGivePayload';
  /** The number of the case; null when it was refused, and where it was only checked. */
  caseReference?: Maybe<Scalars['String']['output']>;
  /** The account, all but its ends hidden, for example `JO94 •••• 0302`; null when it was refused. */
  maskedIban?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong, in both languages; empty on success. */
  userErrors: Array<UserError>;
};

/** Lets the payee of a refund in, by one of two proofs. */
export type RefundEnterInput = {
  /** The number of the case. */
  caseReference: Scalars['String']['input'];
  /** `confirmation` of `contactCodeRequest`, confirmed for `REFUND`; kept with the refund, so that a link can be sent there. */
  confirmation?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** The licence that was paid for; then a confirmed contact is needed. */
  license?: InputMaybe<RefundLicenseProof>;
  /** The payment. */
  payment?: InputMaybe<RefundPaymentProof>;
};

/** The way to the account, or why not. */
export type RefundEnterPayload = {
  __typename?: 'RefundEnterPayload';
  /** What `refundAccountGive` takes, once, for 14 days; the last part of the address `/ar/refund/…`. */
  token?: Maybe<Scalars['String']['output']>;
  /** Why not, in both languages; empty on success. An unknown case, one without a refund and a wrong proof have one answer. */
  userErrors: Array<UserError>;
};

/** What is printed on the licence that was paid for. */
export type RefundLicenseProof = {
  /** Its expiry date. */
  expiresOn: Scalars['Date']['input'];
  /** Its number, as typed. */
  number: Scalars['String']['input'];
};

/** What the link to name an account for a refund leads to. Whoever has the link is told nothing but the case's number and the amount. */
export type RefundLink = {
  __typename?: 'RefundLink';
  /** What goes back once it is approved, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** Whether the refund was approved. Before, it is being checked, and nothing is promised. */
  approved: Scalars['Boolean']['output'];
  /** The number of the case, for example `H-7K3QX2P9`. */
  caseReference: Scalars['String']['output'];
  /** Until when the link can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether the bank needs the holder's name in Latin letters: a name in others is asked for in both. */
  latinName: Scalars['Boolean']['output'];
  /** Whether an account can be named by it. */
  state: RefundLinkState;
};

/** Whether an account can be named by a link. */
export type RefundLinkState =
  /** Another link took its place, or the refund is not under way any more. */
  | 'ENDED'
  /** Its time is over: ask for another. */
  | 'EXPIRED'
  /** It can. */
  | 'OPEN'
  /** Whoever asks is signed in as staff: only whoever paid names the account. */
  | 'STAFF'
  /** An account was named by it. */
  | 'USED';

/** What the bank gave whoever paid. */
export type RefundPaymentProof = {
  /** What was paid, in whole fils. */
  amount: Scalars['Fils']['input'];
  /** The day of the payment in Amman. */
  paidOn: Scalars['Date']['input'];
  /** The bank's reference of the payment, or the network's. */
  transaction: Scalars['String']['input'];
};

/** An operation that a program has registered: it can be sent by its hash alone. */
export type RegisteredOperation = {
  __typename?: 'RegisteredOperation';
  /** The document, word for word. */
  document: Scalars['String']['output'];
  /** SHA-256 of the document, in 64 hexadecimal digits. */
  hash: Scalars['String']['output'];
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  registeredBy: Scalars['String']['output'];
};

/** What became of one row. */
export type RegisteredRow = {
  __typename?: 'RegisteredRow';
  /** Why it was refused; null when it was not. */
  code?: Maybe<RowRefusal>;
  /** The field of the row that the refusal is about. */
  field?: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  message?: Maybe<LocalizedText>;
  /** What became of it. */
  outcome: RowOutcome;
  /** The violation that its key stands for; null while there is none, and while it is parked. */
  violationId?: Maybe<Scalars['ID']['output']>;
};

/** A violation as its own authority sees it. */
export type RegisteredViolation = {
  __typename?: 'RegisteredViolation';
  /** The fine in whole fils; null until the court fixes it. */
  fine?: Maybe<Scalars['Fils']['output']>;
  /** Number of the licence that it is on now, or that it waits for. */
  licenseNumber: Scalars['String']['output'];
  /** The number that is shown. */
  number: Scalars['String']['output'];
  /** Day of the offence. */
  occurredOn: Scalars['Date']['output'];
  /** When it was paid; null unless `status` is `PAID`. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it waits for its licence to arrive. Parked, it cannot be paid. */
  parked: Scalars['Boolean']['output'];
  /** Whether it can be paid here now, and if not, why not; null while it is parked. */
  payability?: Maybe<Payability>;
  /** Whether it can be paid here now. */
  payable: Scalars['Boolean']['output'];
  /** When it was registered or parked. */
  registeredAt: Scalars['DateTime']['output'];
  /** The authority's own key. */
  sourceKey: Scalars['String']['output'];
  /** Unpaid, paid or cancelled. */
  status: ViolationStatus;
  /** The violation; null while it is parked. */
  violationId?: Maybe<Scalars['ID']['output']>;
};

/** Rows by what became of them: read = registered + unchanged + amended + parked + refused, in rows and in fils. */
export type RegisteringTotals = {
  __typename?: 'RegisteringTotals';
  /** Amended and cancelled ones. */
  amended: RowTally;
  /** Those of licences that are not known yet. */
  parked: RowTally;
  /** All rows of the call. */
  read: RowTally;
  /** Refused ones. */
  refused: RowTally;
  /** New ones. */
  registered: RowTally;
  /** Those that were registered like this already. */
  unchanged: RowTally;
};

/** What became of a row. */
export type RowOutcome =
  /** Fine, type or plate of a registered or parked violation are now as in the row. */
  | 'AMENDED'
  /** A registered or parked violation is now cancelled. */
  | 'CANCELLED'
  /** Its licence is not known yet: it is kept, and attached when the licence arrives. */
  | 'PARKED'
  /** Nothing was done; `code` says why. */
  | 'REFUSED'
  /** It is new, and registered. */
  | 'REGISTERED'
  /** It was registered like this already. */
  | 'UNCHANGED';

/** Why a row was refused. */
export type RowRefusal =
  /** The violation is cancelled, and differs. */
  | 'ALREADY_CANCELLED'
  /** The violation is paid: it can only be cancelled, or lowered. */
  | 'ALREADY_PAID'
  /** This cannot be changed. */
  | 'CANNOT_CHANGE'
  /** The field is empty. */
  | 'EMPTY'
  /** A day that is yet to come. */
  | 'FUTURE'
  /** A number of fewer than 8 digits needs centre and class. */
  | 'MORE_DETAILS_NEEDED'
  /** No court decides this type: it needs a fine. */
  | 'NEEDS_FINE'
  /** Not a day. */
  | 'NOT_A_DAY'
  /** Not a plate. */
  | 'NOT_A_PLATE'
  /** Not a number of digits. */
  | 'NOT_DIGITS'
  /** Not more than 0. */
  | 'NOT_POSITIVE'
  /** Not an amount in fils, or a larger one than any fine. */
  | 'NOT_WHOLE_FILS'
  /** The violation is registered on another licence. */
  | 'OTHER_LICENSE'
  /** The call has this key more than once with different content: all of them are refused. */
  | 'SAME_KEY_TWICE'
  /** A number that went through a spreadsheet, such as `1.00033E+12`. */
  | 'SPREADSHEET'
  /** The day of the offence is before 1950: perhaps one of the Hijri calendar. */
  | 'TOO_EARLY'
  /** The field is too long. */
  | 'TOO_LONG'
  /** A code that is not known. */
  | 'UNKNOWN_VALUE'
  /** The field holds what no text should. */
  | 'UNREADABLE';

/** Rows, and what they are about together. */
export type RowTally = {
  __typename?: 'RowTally';
  /** The sum of their fines, in whole fils; fines that are not amounts count nothing. */
  fils: Scalars['Fils']['output'];
  /** How many. */
  rows: Scalars['Int']['output'];
};

/** A message that a demo shows instead of sending it. */
export type SandboxMessage = {
  __typename?: 'SandboxMessage';
  /** By which way it would go. */
  channel: ContactChannel;
  /** Its place among all of them: the latest has the highest. */
  id: Scalars['ID']['output'];
  /** Its language. */
  language: Language;
  /** When it would have been sent. */
  sentAt: Scalars['DateTime']['output'];
  /** The subject of an e-mail; null for a text message. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The text, written when it would have been sent. */
  text: Scalars['String']['output'];
  /** To whom, most of it hidden, for example `l•••@example.com`. */
  to: Scalars['String']['output'];
};

/** What an API key can be allowed. */
export type Scope =
  /** `licenses:read`: find licences. */
  | 'LICENSES_READ'
  /** `objections:read`: where objections to violations of a licence stand. */
  | 'OBJECTIONS_READ'
  /** `payments:issue`: payment numbers for chosen violations. */
  | 'PAYMENTS_ISSUE'
  /** `payments:read`: payment numbers, their state and price. */
  | 'PAYMENTS_READ'
  /** `violations:read`: violations of a licence and what they cost. */
  | 'VIOLATIONS_READ'
  /** `violations:write`: register, amend and cancel violations of one's own authority, and read those. */
  | 'VIOLATIONS_WRITE';

/** A setting that this process started with. `.env.example` says what each does. */
export type Setting = {
  __typename?: 'Setting';
  /** Whether its value is never shown. */
  isSecret: Scalars['Boolean']['output'];
  /** Whether the environment sets it. */
  isSet: Scalars['Boolean']['output'];
  /** Its name in the environment. */
  name: Scalars['String']['output'];
  /** What is in force; null for a secret, and for what is not set and has no default. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A settlement file beside the payments in dinars that were reported for its day. */
export type SettlementCoverage = {
  __typename?: 'SettlementCoverage';
  /** Whether the day is over in Amman: until then a part of it is all that there can be. */
  isOver: Scalars['Boolean']['output'];
  /** Those of them that the file lacks. */
  lacking: SettlementSum;
  /** Payments of the day. */
  payments: SettlementSum;
};

/** A line of a settlement file that does not agree. */
export type SettlementDifference = {
  __typename?: 'SettlementDifference';
  /** The amount that it tells, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** Number of the case; null where there is none. */
  caseReference?: Maybe<Scalars['String']['output']>;
  /** Its line in a CSV file, whose first line is the header; the entry of a camt.054, from 1 on. */
  line: Scalars['Int']['output'];
  /** The payment number that it names. */
  number: Scalars['String']['output'];
  /** What it was found to be. */
  result: SettlementLineResult;
  /** Of an entry that is not booked: its status as the bank writes it, such as `INFO`. */
  status?: Maybe<Scalars['String']['output']>;
  /** The transaction. */
  transactionId: Scalars['String']['output'];
};

/** A daily settlement file of the bill-payment network as it was read. Only staff can see it. */
export type SettlementFile = {
  __typename?: 'SettlementFile';
  /** Whether all its lines were compared; a run that was stopped goes on when the file is sent again. */
  compared: Scalars['Boolean']['output'];
  /** How much of its day it has: whether it is the whole or a part. */
  coverage: SettlementCoverage;
  /** Lines that do not agree, with their cases, after the line `after`; `first` is 1 to 100. */
  differences: Array<SettlementDifference>;
  /** How it was written. */
  format: SettlementFileFormat;
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** Payments of its day that it lacks, with their cases, the first 100. None are known before the day is over in Amman. */
  lacking: Array<SettlementLack>;
  /** How many lines it has: payments, and entries that are none. */
  lineCount: Scalars['Int']['output'];
  /** Its name when it was read first. The same content under another name is the same file. */
  name: Scalars['String']['output'];
  /** When it was read. */
  receivedAt: Scalars['DateTime']['output'];
  /** Who read it. */
  receivedBy: Scalars['String']['output'];
  /** What its lines were found to be; fewer than `lineCount` together while it is being read. */
  results: SettlementFileResults;
  /** The day in Amman that it is for. */
  statementDay: Scalars['Date']['output'];
  /** What its lines come to by what they were found to be, with payments of its day that it lacks. */
  sums: SettlementFileSums;
  /** How much its payments come to, in whole fils. */
  total: Scalars['Fils']['output'];
};


/** A daily settlement file of the bill-payment network as it was read. Only staff can see it. */
export type SettlementFileDifferencesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of settlement files. */
export type SettlementFileConnection = {
  __typename?: 'SettlementFileConnection';
  /** The files with a cursor each. */
  edges: Array<SettlementFileEdge>;
  /** The files alone. */
  nodes: Array<SettlementFile>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All of them, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A settlement file in a page. */
export type SettlementFileEdge = {
  __typename?: 'SettlementFileEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: SettlementFile;
};

/** The format of a settlement file. */
export type SettlementFileFormat =
  /** ISO 20022 camt.053, a statement. */
  | 'CAMT_053'
  /** ISO 20022 camt.054, a notification. */
  | 'CAMT_054'
  /** CSV. */
  | 'CSV';

/** How many lines of a settlement file were found to be what. */
export type SettlementFileResults = {
  __typename?: 'SettlementFileResults';
  /** Agree with a payment that was reported. */
  agrees: Scalars['Int']['output'];
  /** Entries of money that left the account. */
  debits: Scalars['Int']['output'];
  /** Say something else than was reported: a case each. */
  differs: Scalars['Int']['output'];
  /** Entries that the bank has not booked: nothing moves. */
  notBooked: Scalars['Int']['output'];
  /** Payments that only the file has: they were settled from it. */
  onlyHere: Scalars['Int']['output'];
  /** Say again what an earlier line of the file said. */
  repeated: Scalars['Int']['output'];
  /** Entries that take an earlier one back: a case each that concerns a payment of ours. */
  reversals: Scalars['Int']['output'];
};

/** Payments of a settlement file by what they were found to be. */
export type SettlementFileSums = {
  __typename?: 'SettlementFileSums';
  /** Agree with a payment that was reported. */
  agrees: SettlementSum;
  /** Entries of money that left the account. */
  debits: SettlementSum;
  /** Say something else than was reported. */
  differs: SettlementSum;
  /** Were reported for the file's day, which is over, and it lacks them. */
  lacking: SettlementSum;
  /** Entries that the bank has not booked: no money yet. */
  notBooked: SettlementSum;
  /** Were never reported: settled from the file. */
  onlyHere: SettlementSum;
  /** Say again what an earlier line said. */
  repeated: SettlementSum;
  /** Entries that take an earlier one back. */
  reversals: SettlementSum;
};

/** A payment that a settlement file lacks. */
export type SettlementLack = {
  __typename?: 'SettlementLack';
  /** Number of the case. */
  caseReference: Scalars['String']['output'];
  /** What was reported, in whole fils. */
  paid: Scalars['Fils']['output'];
  /** The transaction. */
  transactionId: Scalars['String']['output'];
};

/** What a line of a settlement file was found to be. */
export type SettlementLineResult =
  /** It agrees. */
  | 'AGREES'
  /** Money that left the account: no payment. */
  | 'DEBIT'
  /** It says something else than was reported. */
  | 'DIFFERS'
  /** An entry that the bank has not booked: no money yet, so that nothing moves. */
  | 'NOT_BOOKED'
  /** Only the file has the payment: it was settled from it. */
  | 'ONLY_HERE'
  /** It says again what an earlier line said. */
  | 'REPEATED'
  /** An entry that takes an earlier one back: no payment. A case where it concerns one of ours. */
  | 'REVERSAL';

/** How many, and how much together. */
export type SettlementSum = {
  __typename?: 'SettlementSum';
  /** How many. */
  count: Scalars['Int']['output'];
  /** In whole fils. */
  fils: Scalars['Fils']['output'];
};

/** A licence in a simulation. */
export type SimulatedLicense = {
  __typename?: 'SimulatedLicense';
  /** What they would cost with it. */
  after: Scalars['Fils']['output'];
  /** What they cost without the change. */
  before: Scalars['Fils']['output'];
  /** Identifier of the licence's page for staff. */
  license: Scalars['ID']['output'];
  /** Its violations whose price changes. */
  violations: Scalars['Int']['output'];
};

/** A part of what a simulation found. */
export type SimulationPart = {
  __typename?: 'SimulationPart';
  /** What they would cost with it. */
  after: Scalars['Fils']['output'];
  /** What they cost without the change. */
  before: Scalars['Fils']['output'];
  /** Code of the authority or violation type. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** Violations whose price changes. */
  violations: Scalars['Int']['output'];
};

/**
 * What a simulation found. Of a rule, amounts are those of every licence paying everything on `day`; of a fine, those of the offences
 * of the 365 days before `day` whose fine it would not allow, at their fine and at the nearest that it allows.
 */
export type SimulationResult = {
  __typename?: 'SimulationResult';
  /** What they would cost with it. */
  after: Scalars['Fils']['output'];
  /** The state of the register that it speaks of. */
  asOf: Scalars['DateTime']['output'];
  /** What these violations cost without the change. */
  before: Scalars['Fils']['output'];
  /** The same by authority, the largest difference first. */
  byAuthority: Array<SimulationPart>;
  /** The same by violation type, the largest difference first. */
  byType: Array<SimulationPart>;
  /** The day of payment that it speaks of: the first on which the change is felt. */
  day: Scalars['Date']['output'];
  /** The twenty licences with the largest differences. */
  largest: Array<SimulatedLicense>;
  /** Licences that have such a violation. */
  licenses: Scalars['Int']['output'];
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
  /** Open and replaced payment numbers that hold such a violation. */
  numbers: Scalars['Int']['output'];
  /** Quotes of the last 72 hours that count on such a violation: they are still accepted. */
  quotes: Scalars['Int']['output'];
  /** Violations whose price changes. */
  violations: Scalars['Int']['output'];
};

/** How far a simulation is. */
export type SimulationState =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** It is done. */
  | 'DONE'
  /** It broke. */
  | 'FAILED'
  /** It is under way. */
  | 'RUNNING'
  /** It waits for its turn. */
  | 'WAITING';

/** How fresh one authority's data is. */
export type SourceFreshness = {
  __typename?: 'SourceFreshness';
  /** When its data was last received; null when it never was. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The issuing authority. */
  authority: Authority;
  /** Since when a delivery is missing between two that came; null when none is known to be. */
  missingSince?: Maybe<Scalars['DateTime']['output']>;
  /** True when its data is older than the limit for this authority, or a delivery is missing: newer violations may be missing. */
  stale: Scalars['Boolean']['output'];
};

/** The register cannot answer now. There is no count and no total, because none is known; it is never zero. */
export type SourceUnavailable = {
  __typename?: 'SourceUnavailable';
  /** When this service last received data from every authority, if it knows. */
  lastKnownAsOf?: Maybe<Scalars['DateTime']['output']>;
  /** What to tell the person who asked. */
  message: LocalizedText;
  /** When to come again, where it is announced maintenance; null where nobody knows. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * What a text may be, for staff. Every licence whose number or holder is shown is in the access log before the answer is given. At most 20 of each kind; the
 * lists that were cut say so.
 */
export type StaffSearch = {
  __typename?: 'StaffSearch';
  /** The case by its number (`H-`), or by the transaction of a report that could not be read. */
  cases: Array<PaymentCase>;
  /** True when a list was cut: search for more exactly what is meant. */
  hasMore: Scalars['Boolean']['output'];
  /** True for 13 digits that are no payment number, because the last one does not check the others. */
  isMistypedNumber: Scalars['Boolean']['output'];
  /** The letter by its number (`M-`). */
  letters: Array<Message>;
  /** Licences by number or holder. */
  licenses: Array<FoundLicense>;
  /** The objection by its number (`O-`). */
  objections: Array<Objection>;
  /** The payment number. */
  paymentNumbers: Array<FoundPaymentNumber>;
  /** Payments by transaction, by the bank's own number of it, or by the number that was paid, the latest first. */
  payments: Array<FoundPayment>;
  /** The file for the bank by its number (`P-`); none for those who may not read it. */
  payoutFiles: Array<PayoutFile>;
  /** The receipt by its number (`R-`). */
  receipts: Array<FoundReceipt>;
  /** Violations by number, the authority's own key or plate, the latest offence first. */
  violations: Array<FoundViolation>;
};

/** What waits for whoever asks, and what is wrong with the service. Counts go to 100 and no further. A field is null for whom it is not: a clerk closes no days. */
export type StaffWork = {
  __typename?: 'StaffWork';
  /** What others asked for and the caller may decide. */
  approvals?: Maybe<Scalars['Int']['output']>;
  /** What waits for a decision about a case that the caller may take. */
  caseDecisions?: Maybe<Array<StaffWorkDecision>>;
  /** Days of the last 14 with payments for which no file of the network came until noon of the next, the earliest first. */
  daysWithoutFile?: Maybe<Array<Scalars['Date']['output']>>;
  /** Open cases whose deadline is within three days. */
  dueCases?: Maybe<Scalars['Int']['output']>;
  /** Files of the last seven days that could not be registered. */
  failedImports?: Maybe<Scalars['Int']['output']>;
  /** Background jobs that failed and have not succeeded since. */
  failingJobs?: Maybe<Array<FailingJob>>;
  /** Open cases that nobody works on. */
  freeCases?: Maybe<Scalars['Int']['output']>;
  /** Objections of the caller's authority that nobody has taken. */
  freeObjections?: Maybe<Scalars['Int']['output']>;
  /** Files that the caller sent, and that are not registered. */
  imports?: Maybe<Scalars['Int']['output']>;
  /** Whether the last check of the whole ledger found it even; null before the first, too. */
  isLedgerEven?: Maybe<Scalars['Boolean']['output']>;
  /** Letters of the last seven days whose writers want an answer. */
  letters?: Maybe<Scalars['Int']['output']>;
  /** Days of the last 14 with payments that are over and not closed, the earliest first. */
  openDays?: Maybe<Array<Scalars['Date']['output']>>;
  /** Cases past their deadline that have not ended. */
  overdueCases?: Maybe<Scalars['Int']['output']>;
  /** Objections whose decision is late; an adjudicator's are those of one authority. */
  overdueObjections?: Maybe<Scalars['Int']['output']>;
  /** Open cases that the caller works on. */
  ownCases?: Maybe<Scalars['Int']['output']>;
  /** Objections that the caller has, and that wait for staff. */
  ownObjections?: Maybe<Scalars['Int']['output']>;
  /** Violations that wait for their licence. */
  parked?: Maybe<Scalars['Int']['output']>;
  /** Files for the bank whose outcome the caller may record. */
  payoutFiles?: Maybe<Scalars['Int']['output']>;
  /** Approved refunds that no file for the bank has. */
  readyRefunds?: Maybe<Scalars['Int']['output']>;
};

/** Decisions about cases of one state. */
export type StaffWorkDecision = {
  __typename?: 'StaffWorkDecision';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state that the cases are in: `REFUND_APPROVED` where the account for a refund waits for its approval. */
  state: PaymentCaseState;
};

/** What a clearance certificate's signed text states: nothing was unpaid on the driving licence at `asOf`. It says nothing about vehicles, nor about later. */
export type StatedCertificate = {
  __typename?: 'StatedCertificate';
  /** The moment at which nothing was unpaid. */
  asOf: Scalars['DateTime']['output'];
  /** The number of the driving licence, to be compared with the card. */
  licenseNumber: Scalars['String']['output'];
};

/** A violation as the signed text of a decision states it. */
export type StatedDecidedViolation = {
  __typename?: 'StatedDecidedViolation';
  /** The fine that it is lowered to, in whole fils; null where it is not. */
  fine?: Maybe<Scalars['Int']['output']>;
  /** The number the authority shows. */
  number: Scalars['String']['output'];
};

/** What the signed text of a decision about an objection states. */
export type StatedDecision = {
  __typename?: 'StatedDecision';
  /** Code of the authority. */
  authority: Scalars['String']['output'];
  /** Whether it is about an appeal. */
  isAppeal: Scalars['Boolean']['output'];
  /** The last digits of the licence number. */
  licenseEnd: Scalars['String']['output'];
  /** What was decided. */
  outcome: ObjectionOutcome;
  /** SHA-256 of article, a line feed, and reason, in base 32. */
  reasonDigest: Scalars['String']['output'];
  /** The violations. */
  violations: Array<StatedDecidedViolation>;
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

/** Something that happened. */
export type StoryEvent = {
  __typename?: 'StoryEvent';
  /** Who did it: a user name, or the feed or job; null where nobody of ours did. */
  actor?: Maybe<Scalars['String']['output']>;
  /** How much it is about, in whole fils. */
  amount?: Maybe<Scalars['Fils']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  kind: StoryEventKind;
  /** What with: the number of a violation, a payment number, a transaction, a receipt or a case; empty for the licence itself. */
  subject: Scalars['String']['output'];
};

/** One page of events, the latest first. */
export type StoryEventConnection = {
  __typename?: 'StoryEventConnection';
  /** Each with its cursor. */
  edges: Array<StoryEventEdge>;
  /** The events alone. */
  nodes: Array<StoryEvent>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** An event in a page. */
export type StoryEventEdge = {
  __typename?: 'StoryEventEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** Itself. */
  node: StoryEvent;
};

/** What can happen. */
export type StoryEventKind =
  /** The account for a refund was approved. */
  | 'CASE_ACCOUNT_APPROVED'
  /** An account for it was entered at the counter. */
  | 'CASE_ACCOUNT_ENTERED'
  /** Whoever paid named an account for a refund. */
  | 'CASE_ACCOUNT_GIVEN'
  /** The account for a refund was rejected. */
  | 'CASE_ACCOUNT_REJECTED'
  /** Money of a case was allocated. */
  | 'CASE_ALLOCATED'
  /** It was approved. */
  | 'CASE_APPROVED'
  /** A case was given to somebody, or to nobody. */
  | 'CASE_ASSIGNED'
  /** A case ended. */
  | 'CASE_CLOSED'
  /** A refund was put into a file for the bank. */
  | 'CASE_FILED'
  /** A link was made by which whoever paid names an account for a refund. */
  | 'CASE_LINK_MADE'
  /** A note was added to a case. */
  | 'CASE_NOTED'
  /** A case was opened. */
  | 'CASE_OPENED'
  /** A refund was paid out. */
  | 'CASE_PAID_OUT'
  /** It was rejected. */
  | 'CASE_REJECTED'
  /** A refund, a closing or a reversal was asked for. */
  | 'CASE_REQUESTED'
  /** The bank sent a refund back. */
  | 'CASE_RETURNED'
  /** The money of a case was taken back with its payment. */
  | 'CASE_REVERSED'
  /** The file for the bank that had a refund was cancelled. */
  | 'CASE_UNFILED'
  /** What was asked for about a case was taken back. */
  | 'CASE_WITHDRAWN'
  /** The licence was renewed or changed. */
  | 'LICENSE_AMENDED'
  /** The licence was merged into another. */
  | 'LICENSE_MERGED'
  /** A payment number has nothing left to pay. */
  | 'NUMBER_CLOSED'
  /** A payment number was issued. */
  | 'NUMBER_ISSUED'
  /** A payment number was paid. */
  | 'NUMBER_PAID'
  /** A newer payment number took its place. */
  | 'NUMBER_SUPERSEDED'
  /** An objection was closed. */
  | 'OBJECTION_CLOSED'
  /** An objection was opened. */
  | 'OBJECTION_OPENED'
  /** The network's file agreed with a payment. */
  | 'PAYMENT_RECONCILED'
  /** A payment was reported. */
  | 'PAYMENT_REPORTED'
  /** A payment was taken back; the subject is the receipt. */
  | 'PAYMENT_REVERSED'
  /** Violations were paid; the subject is the receipt. */
  | 'VIOLATIONS_PAID'
  /** Its authority amended it; the amount is the new fine. */
  | 'VIOLATION_AMENDED'
  /** Its authority cancelled it. */
  | 'VIOLATION_CANCELLED'
  /** A violation was registered. */
  | 'VIOLATION_REGISTERED';

/** One movement of the ledger. */
export type StoryLedgerEntry = {
  __typename?: 'StoryLedgerEntry';
  /** How much, in whole fils. */
  amount: Scalars['Fils']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The case that it waited in. */
  caseReference?: Maybe<Scalars['String']['output']>;
  /** Where it went. */
  credit: LedgerAccount;
  /** Where the money came from. */
  debit: LedgerAccount;
  /** The payment's key. */
  transactionId: Scalars['String']['output'];
};

/** One page of movements, the latest first. */
export type StoryLedgerEntryConnection = {
  __typename?: 'StoryLedgerEntryConnection';
  /** Each with its cursor. */
  edges: Array<StoryLedgerEntryEdge>;
  /** The movements alone. */
  nodes: Array<StoryLedgerEntry>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A movement in a page. */
export type StoryLedgerEntryEdge = {
  __typename?: 'StoryLedgerEntryEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** Itself. */
  node: StoryLedgerEntry;
};

/** One look at a licence, as staff see it. */
export type StoryLook = {
  __typename?: 'StoryLook';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: LookedBy;
  /** What for. */
  kind: LicenseLookKind;
  /** Why, as whoever looked put it. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** `X-Request-Id` of the request, by which the log of the service has it; null for looks from before it was kept. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** User name of staff, or the agency's code; null for citizens. */
  who?: Maybe<Scalars['String']['output']>;
};

/** One page of looks, the latest first. */
export type StoryLookConnection = {
  __typename?: 'StoryLookConnection';
  /** Each with its cursor. */
  edges: Array<StoryLookEdge>;
  /** The looks alone. */
  nodes: Array<StoryLook>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A look in a page. */
export type StoryLookEdge = {
  __typename?: 'StoryLookEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** Itself. */
  node: StoryLook;
};

/** A message of the network. */
export type StoryMessage = {
  __typename?: 'StoryMessage';
  /** The network's result code of our answer. */
  code?: Maybe<Scalars['Int']['output']>;
  /** What is kept of it, as JSON; null when it was not trusted or could not be read. */
  content?: Maybe<Scalars['String']['output']>;
  /** How it was written. */
  format: NetworkMessageFormat;
  /** The HTTP status of our answer. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
  /** What it was. */
  kind: NetworkMessageKind;
  /** When it came. */
  receivedAt: Scalars['DateTime']['output'];
};

/** One page of messages, the latest first. */
export type StoryMessageConnection = {
  __typename?: 'StoryMessageConnection';
  /** Each with its cursor. */
  edges: Array<StoryMessageEdge>;
  /** The messages alone. */
  nodes: Array<StoryMessage>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A message in a page. */
export type StoryMessageEdge = {
  __typename?: 'StoryMessageEdge';
  /** Opaque: pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** Itself. */
  node: StoryMessage;
};

/** Days from the offence to the payment. */
export type TimeToPayment =
  /** Up to 7. */
  | 'DAYS_7'
  /** 8 to 30. */
  | 'DAYS_30'
  /** 31 to 60. */
  | 'DAYS_60'
  /** 61 to 90. */
  | 'DAYS_90'
  /** 91 to 180. */
  | 'DAYS_180'
  /** 181 to 365. */
  | 'DAYS_365'
  /** More. */
  | 'LATER';

/** An expected refusal: a value, not an exception. */
export type UserError = {
  /** Stable code. */
  code: UserErrorCode;
  /** Path of the input field that it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What to tell the person who asked. */
  message: LocalizedText;
  /** Of `SOURCE_UNAVAILABLE` during announced maintenance: when to come again. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Stable codes of refusals. */
export type UserErrorCode =
  /** The role `AGENCY` needs an agency, and no other role has one. */
  | 'ACCOUNT_AGENCY'
  /** An adjudicator needs a known authority, and no other role has one. */
  | 'ACCOUNT_AUTHORITY'
  /** The user name is taken, or not 2 to 40 small Latin letters, digits, dots, hyphens and underscores. */
  | 'ACCOUNT_NAME'
  /** An account of staff needs the employee number and the national number of its person. */
  | 'ACCOUNT_PERSON'
  /** The person has another active account. */
  | 'ACCOUNT_PERSON_KNOWN'
  /** There is no such account, or it has a role that goes with an agency. */
  | 'ACCOUNT_UNKNOWN'
  /** An address or range that is none, or more than 50. */
  | 'ADDRESSES'
  /** An agency has 1,000 to 6,000,000 points a minute. */
  | 'AGENCY_BUDGET_SIZE'
  /** The agency's code is taken, or not 2 to 12 capital Latin letters and digits. */
  | 'AGENCY_CODE'
  /** A name is missing, too long, or taken. */
  | 'AGENCY_NAME'
  /** There is no such agency. */
  | 'AGENCY_UNKNOWN'
  /** There is no such announcement, or it is over. */
  | 'ANNOUNCEMENT_OVER'
  /** A text is missing in one of the languages, or longer than 500 characters. */
  | 'ANNOUNCEMENT_TEXT'
  /** It ends before it begins, is over already, or ends more than a year ahead. */
  | 'ANNOUNCEMENT_TIME'
  /** Maintenance needs the time until which the service is closed, within its own; information has none. */
  | 'ANNOUNCEMENT_UNAVAILABLE'
  /** The agency has as many programs as it may. */
  | 'APPLICATIONS_TOO_MANY'
  /** There is no such agency, application or key, or it is another agency's. */
  | 'APPLICATION_UNKNOWN'
  /** The request was decided or withdrawn. */
  | 'APPROVAL_DECIDED'
  /** The note of a rejection is missing, or a note is longer than 2,000 characters. */
  | 'APPROVAL_NOTE'
  /** Somebody else asked for it. */
  | 'APPROVAL_NOT_YOURS'
  /** The file changes something of a licence whose holder has the name of whoever asked or decides. */
  | 'APPROVAL_OWN_LICENSE'
  /** The reason is missing or longer than 2,000 characters. */
  | 'APPROVAL_REASON'
  /** Another role decides about this request. */
  | 'APPROVAL_ROLE'
  /** Such a request waits already. */
  | 'APPROVAL_UNDER_WAY'
  /** There is no such request. */
  | 'APPROVAL_UNKNOWN'
  /** There is no such authority. */
  | 'AUTHORITY_UNKNOWN'
  /** Whoever approved the account does not record that it was paid. */
  | 'CASE_ACCOUNT_SAME_PERSON'
  /** No account is approved for the refund: whoever paid names one, and somebody approves it first. */
  | 'CASE_ACCOUNT_UNAPPROVED'
  /** What the chosen violations cost has changed since it was asked for. */
  | 'CASE_ALLOCATION_CHANGED'
  /** The amount is not 1 to what waits. */
  | 'CASE_AMOUNT'
  /** Nobody with this user name may work on cases. */
  | 'CASE_ASSIGNEE_UNKNOWN'
  /** Somebody did something about the case since it was read. */
  | 'CASE_CHANGED'
  /** Choose 1 to 500 violations. */
  | 'CASE_CHOICE_SIZE'
  /** A violation is not of the number that was paid: say how the payer agreed. */
  | 'CASE_CONSENT_REQUIRED'
  /** The refund is in a file for the bank: it is recorded there. */
  | 'CASE_IN_PAYOUT_FILE'
  /** The accounts of asker and decider are not independent, as `LINKED_ACCOUNTS` says. */
  | 'CASE_LINKED_ACCOUNTS'
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
  /** Only whoever asked can withdraw. */
  | 'CASE_NOT_YOURS'
  /** No account waits for a decision in this case. */
  | 'CASE_NO_ACCOUNT'
  /** No contact of the payee is confirmed: the payee comes in on the site with the case's number, or at the counter. */
  | 'CASE_NO_CONTACT'
  /** No money waits in the case. */
  | 'CASE_NO_MONEY'
  /** The chosen violations are of several licences. */
  | 'CASE_ONE_LICENSE'
  /** The asker's or the decider's name is that of the licence's or the account's holder. */
  | 'CASE_OWN_MONEY'
  /** Whoever recorded a payout does not record that it came back. */
  | 'CASE_PAYOUT_SAME_PERSON'
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
  /** This allocation takes two people: ask for it by `paymentCaseAllocationRequest`. */
  | 'CASE_TWO_PEOPLE'
  /** A chosen violation cannot be allocated to. */
  | 'CASE_VIOLATION_NOT_OPEN'
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
  /** Messages of this way are not sent here: give the other kind of contact. */
  | 'CONTACT_CHANNEL'
  /** The code is wrong, older than ten minutes, was tried five times, or was used. */
  | 'CONTACT_CODE_WRONG'
  /** The contact is neither an e-mail address nor a mobile number of Jordan. */
  | 'CONTACT_INVALID'
  /** The contact is not confirmed, or its confirmation was used or is too old. */
  | 'CONTACT_UNCONFIRMED'
  /** The violation is cancelled already. */
  | 'COURT_CANCELLED'
  /** The violation has changed since the decision was entered. */
  | 'COURT_CHANGED'
  /** The day of the decision is in the future, or before the offence. */
  | 'COURT_DAY'
  /** The number of the decision is missing, or longer than 60 characters. */
  | 'COURT_DECISION_NUMBER'
  /** It is not said where the document is found, in at most 200 characters. */
  | 'COURT_DOCUMENT'
  /** The amount is below one fils, or what is owed already. */
  | 'COURT_FINE'
  /** The court is missing, or longer than 200 characters. */
  | 'COURT_NAME'
  /** The violation is paid: a court can only lower or cancel it now. */
  | 'COURT_NOT_LOWER'
  /** This decision about the violation was recorded before. */
  | 'COURT_REPEATED'
  /** No violation of this licence and authority has this number. */
  | 'COURT_VIOLATION'
  /** Several violations of the licence have this number: give the authority's own key. */
  | 'COURT_VIOLATION_SEVERAL'
  /** The day is not over in Amman. */
  | 'DAY_NOT_OVER'
  /** There was no payment on the day or before it. */
  | 'DAY_WITHOUT_PAYMENTS'
  /** An announcement in one language alone. */
  | 'DISCOUNT_RULE_ANNOUNCEMENT'
  /** Days that contradict each other, or lie outside what they can mean. */
  | 'DISCOUNT_RULE_DAYS'
  /** The version has ended or was withdrawn. */
  | 'DISCOUNT_RULE_ENDED'
  /** A first day that is not after the day of the approval, or an approval in the last five minutes before it. */
  | 'DISCOUNT_RULE_FIRST_DAY'
  /** Not 3 to 40 small Latin letters, digits and hyphens that begin with a letter. */
  | 'DISCOUNT_RULE_ID'
  /** A last day before today, or not before the present one. */
  | 'DISCOUNT_RULE_LAST_DAY'
  /** A percent that is not 1 to 99. */
  | 'DISCOUNT_RULE_PERCENT'
  /** Its effect was not simulated within the hour. */
  | 'DISCOUNT_RULE_SIMULATION'
  /** It waits for approval or was decided: it is not changed any more. */
  | 'DISCOUNT_RULE_STATE'
  /** A required text is missing, or one is too long. */
  | 'DISCOUNT_RULE_TEXT'
  /** A violation type that does not exist. */
  | 'DISCOUNT_RULE_TYPES'
  /** There is no such draft, version or simulation. */
  | 'DISCOUNT_RULE_UNKNOWN'
  /** Days after the offence that are not 1 to 3,650. */
  | 'DISCOUNT_RULE_WITHIN_DAYS'
  /** A name to show is missing or too long. */
  | 'DISPLAY_NAME'
  /** The document is longer than 10,000 characters, holds several operations, or could not run. */
  | 'DOCUMENT'
  /** The document's number is not given by its last four letters and digits. */
  | 'DOCUMENT_ENDS'
  /** An account is entered at the counter only once the document was seen. */
  | 'DOCUMENT_NOT_SEEN'
  /** Not 1 to 20 Latin letters and digits. */
  | 'EMPLOYEE_NUMBER'
  /** The day is past, or more than a year ahead. */
  | 'EXPIRY'
  /** The limit of an authority's data is no number of hours from 1 to 720. */
  | 'FEED_HOURS'
  /** The last day of an initial load is after today. */
  | 'FEED_INITIAL_LOAD'
  /** It is set so already. */
  | 'FEED_UNCHANGED'
  /** No authority has this code. */
  | 'FEED_UNKNOWN'
  /** This is no name of a holder. */
  | 'HOLDER_INVALID'
  /** It must be Latin letters, digits and signs of names alone, 2 to 70. */
  | 'HOLDER_LATIN_INVALID'
  /** The bank needs the name in Latin letters, too. */
  | 'HOLDER_LATIN_REQUIRED'
  /** No holder was named. */
  | 'HOLDER_REQUIRED'
  /** The day is more than 60 days ago, or more than three years ahead. */
  | 'HOLIDAY_DAY'
  /** The day is a day off already. */
  | 'HOLIDAY_KNOWN'
  /** A name is missing in one of the languages, or longer than 100 characters. */
  | 'HOLIDAY_NAME'
  /** The day off is over. */
  | 'HOLIDAY_OVER'
  /** A deadline that somebody was given ends later because of this day off. */
  | 'HOLIDAY_TOLD'
  /** There is no such day off. */
  | 'HOLIDAY_UNKNOWN'
  /** No IBAN has such characters. */
  | 'IBAN_CHARACTERS'
  /** The check digits are wrong: something was mistyped. */
  | 'IBAN_CHECK'
  /** No country's IBANs begin so. */
  | 'IBAN_COUNTRY'
  /** The account is in another country, and refunds go to accounts in Jordan alone. */
  | 'IBAN_FOREIGN'
  /** IBANs of this country have another length; the message names it. */
  | 'IBAN_LENGTH'
  /** No IBAN was given. */
  | 'IBAN_REQUIRED'
  /** The idempotency key is too short, too long, or was used for other content. */
  | 'IDEMPOTENCY_KEY'
  /** What the file changes is no longer as it was when it was looked into. */
  | 'IMPORT_CHANGED'
  /** The file is not waiting to be registered: it is still looked into, or it is under way or has ended. */
  | 'IMPORT_STATE'
  /** There is no import of this identifier. */
  | 'IMPORT_UNKNOWN'
  /** The application has two keys that work: end one first. */
  | 'KEYS_TOO_MANY'
  /** The key does not work any more. */
  | 'KEY_ENDED'
  /** An administrator must remain. */
  | 'LAST_ADMIN'
  /** The licence was merged into another meanwhile: look it up again. */
  | 'LICENSE_CHANGED'
  /** The look-up finds no licence, or the proof is wrong. */
  | 'LICENSE_NOT_FOUND'
  /** The accounts of asker and decider are not independent: one made, reset or gave its role to the other, or one person did so for both, within 30 days. */
  | 'LINKED_ACCOUNTS'
  /** An answer of nothing, or of more than 2000 characters. */
  | 'MESSAGE_ANSWER'
  /** The letter does not exist, or is answered already. */
  | 'MESSAGE_CLOSED'
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
  /** Not 10 digits. */
  | 'NATIONAL_NUMBER'
  /** A chosen violation is not among the payable ones of this licence any more. */
  | 'NOT_PAYABLE'
  /** The key's agency registers violations for no authority. */
  | 'NO_AUTHORITY'
  /** The article is missing or longer than 200 characters. */
  | 'OBJECTION_ARTICLE'
  /** A chosen violation is before a court, which hears whoever objects. */
  | 'OBJECTION_AWAITING_COURT'
  /** A chosen violation is cancelled. */
  | 'OBJECTION_CANCELLED'
  /** Something happened to the objection since it was read. */
  | 'OBJECTION_CHANGED'
  /** Choose 1 to 50 violations. */
  | 'OBJECTION_CHOICE_SIZE'
  /** The contact was not confirmed by a code, or is not the objection's own. */
  | 'OBJECTION_CONTACT_UNCONFIRMED'
  /** The reason is missing, not in Arabic, or longer than 2,000 characters. */
  | 'OBJECTION_DECISION_REASON'
  /** The days are none, over, or more than a year. */
  | 'OBJECTION_DEPUTY_DAYS'
  /** The person is no active adjudicator of another authority. */
  | 'OBJECTION_DEPUTY_PERSON'
  /** An objection to this violation was withdrawn so before. */
  | 'OBJECTION_DISOWNED_BEFORE'
  /** Each violation needs a fine that is lower than it is now. */
  | 'OBJECTION_FINES'
  /** An appeal is decided by somebody who had no part in the first decision. */
  | 'OBJECTION_FIRST_DECIDER'
  /** The hearing is not over yet or, for whoever objected, can no longer be postponed. */
  | 'OBJECTION_HEARING_DAY'
  /** The place is missing or longer than 200 characters. */
  | 'OBJECTION_HEARING_PLACE'
  /** A hearing falls on a working day between 8:00 and 15:00, 3 to 120 days from now. */
  | 'OBJECTION_HEARING_TIME'
  /** The expiry date or the holder's name is missing. */
  | 'OBJECTION_HOLDER'
  /** It is not said how it was made sure who objects, in at most 200 characters. */
  | 'OBJECTION_IDENTITY'
  /** Whoever objects for the holder gives a name of at most 200 characters. */
  | 'OBJECTION_NAME'
  /** A text of 1 to 2,000 characters is needed for whoever objected, or for the record. */
  | 'OBJECTION_NOTE'
  /** Another authority collects a chosen violation, and takes objections itself. */
  | 'OBJECTION_NOT_COLLECTED_HERE'
  /** The authority's law does not let it lower a fine. */
  | 'OBJECTION_NO_REDUCTION'
  /** The objection is another authority's. */
  | 'OBJECTION_OTHER_AUTHORITY'
  /** An appeal is refused by `UPHELD`, an objection by `REJECTED`. */
  | 'OBJECTION_OUTCOME'
  /** The contact is that of the objection: whoever made it withdraws it. */
  | 'OBJECTION_OWN_CONTACT'
  /** Nobody decides about a licence of their own name. */
  | 'OBJECTION_OWN_LICENSE'
  /** A chosen violation is paid: an objection comes before. */
  | 'OBJECTION_PAID'
  /** There is no such reason. */
  | 'OBJECTION_REASON'
  /** There was an objection to a chosen violation: there is one to each. */
  | 'OBJECTION_REPEATED'
  /** The chosen violations are several authorities': object to each separately. The message names them. */
  | 'OBJECTION_SEVERAL_AUTHORITIES'
  /** These are not some of the objection's violations, or they are all of them. */
  | 'OBJECTION_SPLIT'
  /** The objection does not allow this now. */
  | 'OBJECTION_STATE'
  /** The authority is not known, or collects its own fines. */
  | 'OBJECTION_TERMS_AUTHORITY'
  /** The days to object are none from 1 to 3650. */
  | 'OBJECTION_TERMS_DAYS'
  /** The number of violations of one objection is none from 1 to 50. */
  | 'OBJECTION_TERMS_MOST'
  /** The terms are these already. */
  | 'OBJECTION_TERMS_UNCHANGED'
  /** A text of 1 to 2,000 characters is needed. */
  | 'OBJECTION_TEXT'
  /** The authority's days to object are over; the message names the last. */
  | 'OBJECTION_TOO_LATE'
  /** The authority takes fewer violations at once; the message says how many. */
  | 'OBJECTION_TOO_MANY'
  /** There is no such objection, or the licence that is proved is not its own. */
  | 'OBJECTION_UNKNOWN'
  /** A chosen violation is not on this licence. */
  | 'OBJECTION_VIOLATION_UNKNOWN'
  /** The program has 500 registered operations. */
  | 'OPERATIONS_TOO_MANY'
  /** Too many wrong passwords: wait 15 minutes. */
  | 'PASSWORD_LOCKED'
  /** The new password has fewer than 12 characters, more than 200, or is the present one. */
  | 'PASSWORD_WEAK'
  /** The present password is wrong. */
  | 'PASSWORD_WRONG'
  /** The service's own account is not set. */
  | 'PAYOUT_ACCOUNT_UNSET'
  /** There is no such file. */
  | 'PAYOUT_FILE_UNKNOWN'
  /** The file has no such refund, or something is recorded of it that does not allow this. */
  | 'PAYOUT_ITEM_STATE'
  /** An account has no name in Latin letters, which the bank needs: leave it out, or ask for it anew. */
  | 'PAYOUT_NAME_LATIN'
  /** No approved refund with an account waits for a file. */
  | 'PAYOUT_NOTHING'
  /** Nothing of the file is left for this. */
  | 'PAYOUT_NOTHING_LEFT'
  /** A chosen refund is not ready: it has no approved account, is in a file, or is none. */
  | 'PAYOUT_NOT_READY'
  /** Whoever made the file does not record what became of it. */
  | 'PAYOUT_SAME_PERSON'
  /** An account was kept under an earlier secret of the service: have it named anew. */
  | 'PAYOUT_SEALED'
  /** Somebody has downloaded the file: record what the bank did with it. */
  | 'PAYOUT_TAKEN'
  /** `complete` ends after it begins, and not in the future. */
  | 'PERIOD_INVALID'
  /** The code is taken, or not 1 to 12 capital Latin letters and digits. */
  | 'REFERENCE_CODE'
  /** The day is past; of violation types, not after today. */
  | 'REFERENCE_DAY'
  /** A fine that is none, a highest fine below it, or one of an entry that has no fine. */
  | 'REFERENCE_FINE'
  /** Only violation types come out of force. */
  | 'REFERENCE_IN_FORCE'
  /** The legal basis is missing in one language, too long, or of an entry that has none. */
  | 'REFERENCE_LEGAL_BASIS'
  /** What it means is missing in one language, longer than 500 characters, or of an entry that has no meaning. */
  | 'REFERENCE_MEANING'
  /** A name is missing or longer than 160 characters. */
  | 'REFERENCE_NAME'
  /** Points are not 1 to 100, of an entry that has none, or without the law that gives them. */
  | 'REFERENCE_POINTS'
  /** There is no entry with this code in the list. */
  | 'REFERENCE_UNKNOWN'
  /** The bank has the refund already: its account does not change any more. */
  | 'REFUND_IN_FILE'
  /** Another link took its place, or the refund is not under way any more. */
  | 'REFUND_LINK_ENDED'
  /** The time of the link is over. */
  | 'REFUND_LINK_EXPIRED'
  /** Whoever asks is signed in as staff: only whoever paid names the account. */
  | 'REFUND_LINK_STAFF'
  /** There is no such link. */
  | 'REFUND_LINK_UNKNOWN'
  /** An account was named by this link before. */
  | 'REFUND_LINK_USED'
  /** There is no refund of this case under way, or the proof is not that of its payment. */
  | 'REFUND_PROOF_WRONG'
  /** A call has 1 to 500 rows, or none beside `complete`. */
  | 'ROWS_SIZE'
  /** Whoever asked cannot decide. */
  | 'SAME_PERSON'
  /** No scope, or one that the agency was not granted. */
  | 'SCOPES'
  /** The share code is older than 21 days. */
  | 'SHARE_CODE_EXPIRED'
  /** There is no such share code. */
  | 'SHARE_CODE_UNKNOWN'
  /** The share code was used before. */
  | 'SHARE_CODE_USED'
  /** The register cannot answer now. */
  | 'SOURCE_UNAVAILABLE'
  /** The licence has five subscriptions: end one of them first. */
  | 'SUBSCRIPTIONS_TOO_MANY'
  /** The contact was not confirmed by a code for this, or that was used. */
  | 'SUBSCRIPTION_CONTACT'
  /** Give the licence's expiry date: whoever has not its card is not told about it. */
  | 'SUBSCRIPTION_PROOF'
  /** There is no such subscription, or it ended before. */
  | 'SUBSCRIPTION_UNKNOWN'
  /** The file is not one of violations, and cannot be undone. */
  | 'UNDO_KIND'
  /** The import changed nothing that could be undone. */
  | 'UNDO_NOTHING'
  /** The reason is missing. */
  | 'UNDO_REASON'
  /** The reason is too long. */
  | 'UNDO_REASON_LONG'
  /** The import is undone already. */
  | 'UNDO_REPEATED'
  /** The import has not ended. */
  | 'UNDO_STATE';

/** A traffic violation (مخالفة) recorded on a driving licence. */
export type Violation = {
  __typename?: 'Violation';
  /** The authority that issued it (الجهة). */
  authority: Authority;
  /** When it was cancelled, before or after it was paid; null where it is not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was released of what was paid for it, because it was cancelled or lowered afterwards; the first first. */
  corrections: Array<ReceiptCorrection>;
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
  /** The receipt that it is on; null unless `status` is `PAID`. */
  paidWith?: Maybe<PaidWith>;
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

/**
 * What an authority says about one violation. Digits may be Latin, Arabic-Indic or Persian. What a row says wrong refuses that row and no other; a value of another
 * type than the field's refuses the call.
 */
export type ViolationRowInput = {
  /** True when the authority has cancelled it. */
  cancelled?: Scalars['Boolean']['input'];
  /** The fine in whole fils. Left out while a court has not decided, for types that courts decide. */
  fine?: InputMaybe<Scalars['Fils']['input']>;
  /** Code of the licence class; ignored for 8-digit numbers. */
  licenseClass?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the driving licence: 8 digits, or fewer together with centre and class. */
  licenseNumber: Scalars['String']['input'];
  /** Code of the licensing centre; ignored for 8-digit numbers. */
  licensingCenter?: InputMaybe<Scalars['ID']['input']>;
  /** The number that is shown (رقم المخالفة), at most 50 characters. It may repeat. */
  number: Scalars['String']['input'];
  /** Day of the offence, `2021-08-15`. A text, so that a day which is none refuses its row alone. */
  occurredOn: Scalars['String']['input'];
  /** The authority's own key of the violation, at most 100 characters: with it, it is known for ever. */
  sourceKey: Scalars['String']['input'];
  /** Code of the type of violation. */
  type: Scalars['ID']['input'];
  /** Plate of the vehicle, `10-79210`. */
  vehiclePlate?: InputMaybe<Scalars['String']['input']>;
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
  /** What it is in plain words; null where nobody wrote them yet. */
  meaning?: Maybe<LocalizedText>;
  /** What it is called. */
  name: LocalizedText;
  /** Points on the driver's record, by the law of `legalBasis`; null where that is not known. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** Violations to register, amend or cancel. */
export type ViolationsRegisterInput = {
  /**
   * Given in the last call of a delivery: the delivery has all that the authority changed within it, the rows of the calls before included. Only this makes the authority's feed
   * fresh once it has been given; a delivery without it is a correction.
   */
  complete?: InputMaybe<DeliveryPeriodInput>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 rows, or none in a call that only says for when the authority is complete. The authority is that of the key's agency. */
  rows: Array<ViolationRowInput>;
};

/** What became of the rows, or why none was looked at. */
export type ViolationsRegisterPayload = {
  __typename?: 'ViolationsRegisterPayload';
  /** What became of each row, in the order of the input; empty when `userErrors` says why none was looked at. */
  rows: Array<RegisteredRow>;
  /** The rows together; null when `userErrors` says why none was looked at. */
  totals?: Maybe<RegisteringTotals>;
  /** Why none was looked at, in both languages; empty otherwise, also when rows were refused. */
  userErrors: Array<UserError>;
};

/** How often somebody gave a licence's number with a wrong expiry date or name, the holder's own mistakes included. Who it was is not kept. */
export type WrongProofs = {
  __typename?: 'WrongProofs';
  /** How often in the last 90 days. */
  count: Scalars['Int']['output'];
  /** The last day on which it happened; null when it did not. */
  lastOn?: Maybe<Scalars['Date']['output']>;
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
  Account: ResolverTypeWrapper<AccountRow>;
  AccountChangeInput: AccountChangeInput;
  AccountConnection: ResolverTypeWrapper<AccountPage>;
  AccountCreateInput: AccountCreateInput;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'account' | 'approval' | 'userErrors'> & { account?: Maybe<ResolversTypes['Account']>, approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AccountResetInput: AccountResetInput;
  AccountRole: AccountRole;
  AccountSessionsEndInput: AccountSessionsEndInput;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyBudgetChangeInput: AgencyBudgetChangeInput;
  AgencyBudgetChangePayload: ResolverTypeWrapper<Omit<AgencyBudgetChangePayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AgencyCreateInput: AgencyCreateInput;
  AgencyCreatePayload: ResolverTypeWrapper<Omit<AgencyCreatePayload, 'agency' | 'approval' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Announcement: ResolverTypeWrapper<AnnouncementRow>;
  AnnouncementConnection: ResolverTypeWrapper<AnnouncementPage>;
  AnnouncementCreateInput: AnnouncementCreateInput;
  AnnouncementEdge: ResolverTypeWrapper<Omit<AnnouncementEdge, 'node'> & { node: ResolversTypes['Announcement'] }>;
  AnnouncementEndInput: AnnouncementEndInput;
  AnnouncementKind: AnnouncementKind;
  AnnouncementPayload: ResolverTypeWrapper<Omit<AnnouncementPayload, 'announcement' | 'userErrors'> & { announcement?: Maybe<ResolversTypes['Announcement']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AnnouncementState: AnnouncementState;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: ResolverTypeWrapper<Omit<ApiKeyCreatePayload, 'apiKey' | 'approval' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: ResolverTypeWrapper<Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApiKeyRotateInput: ApiKeyRotateInput;
  ApiKeyState: ApiKeyState;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationCreateInput: ApplicationCreateInput;
  ApplicationCreatePayload: ResolverTypeWrapper<Omit<ApplicationCreatePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationRestrictInput: ApplicationRestrictInput;
  ApplicationRestrictPayload: ResolverTypeWrapper<Omit<ApplicationRestrictPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationSuspendInput: ApplicationSuspendInput;
  ApplicationSuspendPayload: ResolverTypeWrapper<Omit<ApplicationSuspendPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AppliedDiscount: ResolverTypeWrapper<AppliedDiscountModel>;
  Approval: ResolverTypeWrapper<ApprovalModel>;
  ApprovalChange: ResolverTypeWrapper<ApprovalChange>;
  ApprovalConnection: ResolverTypeWrapper<ApprovalPage>;
  ApprovalDecideInput: ApprovalDecideInput;
  ApprovalDecision: ApprovalDecision;
  ApprovalEdge: ResolverTypeWrapper<Omit<ApprovalEdge, 'node'> & { node: ResolversTypes['Approval'] }>;
  ApprovalKind: ApprovalKind;
  ApprovalPayload: ResolverTypeWrapper<Omit<ApprovalPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApprovalState: ApprovalState;
  ApprovalWithdrawInput: ApprovalWithdrawInput;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditValue: ResolverTypeWrapper<AuditValue>;
  Authority: ResolverTypeWrapper<AuthorityRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<Budget>;
  CaseAge: CaseAge;
  CaseCandidate: ResolverTypeWrapper<CaseCandidateModel>;
  CaseCandidates: ResolverTypeWrapper<Omit<CaseCandidates, 'nodes'> & { nodes: Array<ResolversTypes['CaseCandidate']> }>;
  CasePayment: ResolverTypeWrapper<CasePaymentRow>;
  CertificateShare: ResolverTypeWrapper<CertificateShare>;
  ChoicePrice: ResolverTypeWrapper<ChoicePrice>;
  ClearanceCertificate: ResolverTypeWrapper<CertificateRow>;
  ClearanceCertificateIssueInput: ClearanceCertificateIssueInput;
  ClearanceCertificateOpenInput: ClearanceCertificateOpenInput;
  ClearanceCertificateOpenPayload: ResolverTypeWrapper<Omit<ClearanceCertificateOpenPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ClearanceCertificatePayload: ResolverTypeWrapper<Omit<ClearanceCertificatePayload, 'certificate' | 'userErrors'> & { certificate?: Maybe<ResolversTypes['ClearanceCertificate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ClearanceCertificateShareInput: ClearanceCertificateShareInput;
  ClearanceCertificateSharePayload: ResolverTypeWrapper<Omit<ClearanceCertificateSharePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ComparedAmount: ResolverTypeWrapper<ComparedAmount>;
  ComparedFigure: ResolverTypeWrapper<ComparedFigure>;
  ContactChannel: ContactChannel;
  ContactCodeConfirmInput: ContactCodeConfirmInput;
  ContactCodeConfirmPayload: ResolverTypeWrapper<Omit<ContactCodeConfirmPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ContactCodeRequestInput: ContactCodeRequestInput;
  ContactCodeRequestPayload: ResolverTypeWrapper<Omit<ContactCodeRequestPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ContactPurpose: ContactPurpose;
  CourtDecision: ResolverTypeWrapper<CourtDecisionRow>;
  CourtDecisionConnection: ResolverTypeWrapper<CourtDecisionPage>;
  CourtDecisionEdge: ResolverTypeWrapper<Omit<CourtDecisionEdge, 'node'> & { node: ResolversTypes['CourtDecision'] }>;
  CourtDecisionEnterInput: CourtDecisionEnterInput;
  CourtDecisionEnterPayload: ResolverTypeWrapper<Omit<CourtDecisionEnterPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCloseInput: DayCloseInput;
  DayClosePayload: ResolverTypeWrapper<Omit<DayClosePayload, 'dayClosing' | 'userErrors'> & { dayClosing?: Maybe<ResolversTypes['DayClosing']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DayClosing: ResolverTypeWrapper<DayClosingRow>;
  DayClosingConnection: ResolverTypeWrapper<DayClosingPage>;
  DayClosingEdge: ResolverTypeWrapper<Omit<DayClosingEdge, 'node'> & { node: ResolversTypes['DayClosing'] }>;
  DeliveryPeriodInput: DeliveryPeriodInput;
  DiscountInstrument: DiscountInstrument;
  DiscountLaw: ResolverTypeWrapper<DiscountLaw>;
  DiscountRule: ResolverTypeWrapper<DiscountRuleModel>;
  DiscountRuleContent: ResolverTypeWrapper<DiscountRuleContent>;
  DiscountRuleDraft: ResolverTypeWrapper<DiscountRuleDraftModel>;
  DiscountRuleDraftDiscardInput: DiscountRuleDraftDiscardInput;
  DiscountRuleDraftPayload: ResolverTypeWrapper<Omit<DiscountRuleDraftPayload, 'approval' | 'draft' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, draft?: Maybe<ResolversTypes['DiscountRuleDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DiscountRuleDraftSaveInput: DiscountRuleDraftSaveInput;
  DiscountRuleEndInput: DiscountRuleEndInput;
  DiscountRuleEndProposeInput: DiscountRuleEndProposeInput;
  DiscountRuleInput: DiscountRuleInput;
  DiscountRuleKind: DiscountRuleKind;
  DiscountRuleOutcome: ResolverTypeWrapper<OutcomeRow>;
  DiscountRuleProposeInput: DiscountRuleProposeInput;
  DiscountRuleSimulateInput: DiscountRuleSimulateInput;
  DiscountRuleSimulation: ResolverTypeWrapper<DiscountRuleSimulationModel>;
  DiscountRuleSimulationCancelInput: DiscountRuleSimulationCancelInput;
  DiscountRuleSimulationPayload: ResolverTypeWrapper<Omit<DiscountRuleSimulationPayload, 'simulation' | 'userErrors'> & { simulation?: Maybe<ResolversTypes['DiscountRuleSimulation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DiscountRuleState: DiscountRuleState;
  DiscountRuleVersion: ResolverTypeWrapper<DiscountRuleVersionModel>;
  DocumentCheck: ResolverTypeWrapper<DocumentCheck>;
  DocumentCheckInput: DocumentCheckInput;
  DocumentVerdict: DocumentVerdict;
  Dues: ResolverTypeWrapper<DuesModel>;
  EarlierPayment: ResolverTypeWrapper<EarlierPaymentRow>;
  EarlierPaymentConnection: ResolverTypeWrapper<EarlierPaymentPage>;
  EarlierPaymentEdge: ResolverTypeWrapper<Omit<EarlierPaymentEdge, 'node'> & { node: ResolversTypes['EarlierPayment'] }>;
  EverythingPrice: ResolverTypeWrapper<EverythingPrice>;
  FailingJob: ResolverTypeWrapper<FailingJobRow>;
  Feed: ResolverTypeWrapper<Omit<Feed, 'authority'> & { authority: ResolversTypes['Authority'] }>;
  FeedChangeInput: FeedChangeInput;
  FeedChangePayload: ResolverTypeWrapper<Omit<FeedChangePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FileImport: ResolverTypeWrapper<FileImportRow>;
  FileImportConnection: ResolverTypeWrapper<FileImportPage>;
  FileImportDifference: ResolverTypeWrapper<ImportDifferenceRow>;
  FileImportDifferenceKind: FileImportDifferenceKind;
  FileImportDifferenceTotal: ResolverTypeWrapper<FileImportDifferenceTotal>;
  FileImportEdge: ResolverTypeWrapper<Omit<FileImportEdge, 'node'> & { node: ResolversTypes['FileImport'] }>;
  FileImportHold: ResolverTypeWrapper<FileImportHold>;
  FileImportHoldReason: FileImportHoldReason;
  FileImportKind: FileImportKind;
  FileImportOutcome: ResolverTypeWrapper<ImportOutcome>;
  FileImportPeriod: ResolverTypeWrapper<FileImportPeriod>;
  FileImportPreview: ResolverTypeWrapper<ImportPreview>;
  FileImportProblem: ResolverTypeWrapper<ImportProblem>;
  FileImportStartInput: FileImportStartInput;
  FileImportStartPayload: ResolverTypeWrapper<Omit<FileImportStartPayload, 'approval' | 'fileImport' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, fileImport?: Maybe<ResolversTypes['FileImport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FileImportState: FileImportState;
  FileImportTally: ResolverTypeWrapper<FileImportTally>;
  FileImportUndoInput: FileImportUndoInput;
  FileImportUndoLeft: FileImportUndoLeft;
  FileImportUndoPayload: ResolverTypeWrapper<Omit<FileImportUndoPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FileImportUndoReason: ResolverTypeWrapper<FileImportUndoReason>;
  FileImportUndoRow: ResolverTypeWrapper<UndoLeftRow>;
  FileImportUndoTotals: ResolverTypeWrapper<UndoTotals>;
  Fils: ResolverTypeWrapper<Scalars['Fils']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForecastCause: ResolverTypeWrapper<ForecastCause>;
  ForecastCauseKind: ForecastCauseKind;
  FoundLicense: ResolverTypeWrapper<FoundLicenseRow>;
  FoundPayment: ResolverTypeWrapper<FoundPaymentRow>;
  FoundPaymentNumber: ResolverTypeWrapper<FoundNumberRow>;
  FoundReceipt: ResolverTypeWrapper<FoundReceiptRow>;
  FoundViolation: ResolverTypeWrapper<FoundViolationRow>;
  Holiday: ResolverTypeWrapper<HolidayRow>;
  HolidayAddInput: HolidayAddInput;
  HolidayAddPayload: ResolverTypeWrapper<Omit<HolidayAddPayload, 'holiday' | 'userErrors'> & { holiday?: Maybe<ResolversTypes['Holiday']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HolidayRemoveInput: HolidayRemoveInput;
  HolidayRemovePayload: ResolverTypeWrapper<Omit<HolidayRemovePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityDocumentKind: IdentityDocumentKind;
  InputRefusal: ResolverTypeWrapper<InputRefusal>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LedgerAccount: LedgerAccount;
  License: ResolverTypeWrapper<LicenseModel>;
  LicenseClass: ResolverTypeWrapper<LicenseClassRow>;
  LicenseInquiry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseInquiry']>;
  LicenseLook: ResolverTypeWrapper<LookRow>;
  LicenseLookConnection: ResolverTypeWrapper<LookPage>;
  LicenseLookEdge: ResolverTypeWrapper<Omit<LicenseLookEdge, 'node'> & { node: ResolversTypes['LicenseLook'] }>;
  LicenseLookKind: LicenseLookKind;
  LicenseLookup: LicenseLookup;
  LicenseNotFound: ResolverTypeWrapper<LicenseNotFound>;
  LicenseObjection: ResolverTypeWrapper<ObjectionRow>;
  LicenseStory: ResolverTypeWrapper<LicenseStoryModel>;
  LicensingCenter: ResolverTypeWrapper<LicensingCenterRow>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LookedBy: LookedBy;
  LookupDetail: LookupDetail;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageAnswerInput: MessageAnswerInput;
  MessageConnection: ResolverTypeWrapper<MessagePage>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageKind: MessageKind;
  MessagePayload: ResolverTypeWrapper<Omit<MessagePayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MessageProgress: ResolverTypeWrapper<MessageRow>;
  MessageSendInput: MessageSendInput;
  MessageSendPayload: ResolverTypeWrapper<Omit<MessageSendPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  MessageState: MessageState;
  MessageTakeInput: MessageTakeInput;
  MissingDelivery: ResolverTypeWrapper<Omit<MissingDelivery, 'authority'> & { authority: ResolversTypes['Authority'] }>;
  MoreDetailsNeeded: ResolverTypeWrapper<MoreDetailsNeeded>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkMessageFormat: NetworkMessageFormat;
  NetworkMessageKind: NetworkMessageKind;
  NoDiscount: ResolverTypeWrapper<NoDiscount>;
  NoDiscountReason: NoDiscountReason;
  NoticeSubscription: ResolverTypeWrapper<SubscriptionRow>;
  NoticeSubscriptionEndInput: NoticeSubscriptionEndInput;
  NoticeSubscriptionPayload: ResolverTypeWrapper<Omit<NoticeSubscriptionPayload, 'subscriptions' | 'userErrors'> & { subscriptions?: Maybe<Array<ResolversTypes['NoticeSubscription']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  NoticeSubscriptionStartInput: NoticeSubscriptionStartInput;
  NoticeSubscriptionStopInput: NoticeSubscriptionStopInput;
  NoticeSubscriptionStopPayload: ResolverTypeWrapper<Omit<NoticeSubscriptionStopPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Objection: ResolverTypeWrapper<ObjectionRow>;
  ObjectionAction: ObjectionAction;
  ObjectionCapacity: ObjectionCapacity;
  ObjectionCodeRequestInput: ObjectionCodeRequestInput;
  ObjectionConnection: ResolverTypeWrapper<ObjectionPage>;
  ObjectionDecideInput: ObjectionDecideInput;
  ObjectionDecision: ResolverTypeWrapper<DecisionOfObjection>;
  ObjectionDeputyNameInput: ObjectionDeputyNameInput;
  ObjectionDeputyNamePayload: ResolverTypeWrapper<Omit<ObjectionDeputyNamePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ObjectionDisownInput: ObjectionDisownInput;
  ObjectionDoer: ObjectionDoer;
  ObjectionEdge: ResolverTypeWrapper<Omit<ObjectionEdge, 'node'> & { node: ResolversTypes['Objection'] }>;
  ObjectionEvent: ResolverTypeWrapper<ObjectionEventRow>;
  ObjectionFile: ResolverTypeWrapper<ObjectionFile>;
  ObjectionFileKind: ObjectionFileKind;
  ObjectionFineInput: ObjectionFineInput;
  ObjectionHearing: ResolverTypeWrapper<ObjectionHearing>;
  ObjectionHearingRecordInput: ObjectionHearingRecordInput;
  ObjectionHearingSetInput: ObjectionHearingSetInput;
  ObjectionHistoryEntry: ResolverTypeWrapper<ObjectionEventRow>;
  ObjectionLack: ObjectionLack;
  ObjectionMoreAskInput: ObjectionMoreAskInput;
  ObjectionOutcome: ObjectionOutcome;
  ObjectionPayload: ResolverTypeWrapper<Omit<ObjectionPayload, 'approval' | 'objection' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, objection?: Maybe<ResolversTypes['Objection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ObjectionReason: ResolverTypeWrapper<ObjectionReasonRow>;
  ObjectionSentFile: ResolverTypeWrapper<ObjectionSentFile>;
  ObjectionSplitInput: ObjectionSplitInput;
  ObjectionStaffStep: ObjectionStaffStep;
  ObjectionStaffing: ResolverTypeWrapper<StaffingOfAuthority>;
  ObjectionState: ObjectionState;
  ObjectionStep: ObjectionStep;
  ObjectionStepInput: ObjectionStepInput;
  ObjectionSubmitInput: ObjectionSubmitInput;
  ObjectionTakeInput: ObjectionTakeInput;
  ObjectionTerms: ResolverTypeWrapper<ObjectionTermsRow>;
  ObjectionTermsChangeInput: ObjectionTermsChangeInput;
  ObjectionTermsChangePayload: ResolverTypeWrapper<Omit<ObjectionTermsChangePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ObjectionTextInput: ObjectionTextInput;
  ObjectionTurn: ObjectionTurn;
  ObjectionViolation: ResolverTypeWrapper<ObjectionViolationRow>;
  OffenceAge: OffenceAge;
  OperationRegisterInput: OperationRegisterInput;
  OperationRegisterPayload: ResolverTypeWrapper<Omit<OperationRegisterPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  OverviewAge: ResolverTypeWrapper<OverviewAge>;
  OverviewCases: ResolverTypeWrapper<CaseAgeRow>;
  OverviewChannel: ResolverTypeWrapper<OverviewChannel>;
  OverviewCohort: ResolverTypeWrapper<OverviewCohort>;
  OverviewFigure: ResolverTypeWrapper<OverviewFigure>;
  OverviewFilter: OverviewFilter;
  OverviewMonth: ResolverTypeWrapper<OverviewMonth>;
  OverviewParked: ResolverTypeWrapper<ParkedRow>;
  OverviewPeriod: ResolverTypeWrapper<OverviewPeriod>;
  OverviewPeriodName: OverviewPeriodName;
  OverviewShare: ResolverTypeWrapper<OverviewShare>;
  OverviewTimeToPayment: ResolverTypeWrapper<OverviewTimeToPayment>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageVoteInput: PageVoteInput;
  PageVotePayload: ResolverTypeWrapper<Omit<PageVotePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  PageVotes: ResolverTypeWrapper<PageVoteRow>;
  PaidWith: ResolverTypeWrapper<PaidWith>;
  ParkedViolation: ResolverTypeWrapper<ParkedViolationRow>;
  ParkedViolationConnection: ResolverTypeWrapper<ParkedViolationPage>;
  ParkedViolationEdge: ResolverTypeWrapper<Omit<ParkedViolationEdge, 'node'> & { node: ResolversTypes['ParkedViolation'] }>;
  PasswordChangeInput: PasswordChangeInput;
  Payability: Payability;
  PaymentCase: ResolverTypeWrapper<CaseRow>;
  PaymentCaseAccountDecideInput: PaymentCaseAccountDecideInput;
  PaymentCaseAccountEnterInput: PaymentCaseAccountEnterInput;
  PaymentCaseAction: PaymentCaseAction;
  PaymentCaseAllocateInput: PaymentCaseAllocateInput;
  PaymentCaseAllocated: ResolverTypeWrapper<PaymentCaseAllocated>;
  PaymentCaseAllocationRequestInput: PaymentCaseAllocationRequestInput;
  PaymentCaseAssignInput: PaymentCaseAssignInput;
  PaymentCaseCloseRequestInput: PaymentCaseCloseRequestInput;
  PaymentCaseConnection: ResolverTypeWrapper<CasePage>;
  PaymentCaseDecision: PaymentCaseDecision;
  PaymentCaseEdge: ResolverTypeWrapper<Omit<PaymentCaseEdge, 'node'> & { node: ResolversTypes['PaymentCase'] }>;
  PaymentCaseEvent: ResolverTypeWrapper<CaseEventRow>;
  PaymentCaseNoteInput: PaymentCaseNoteInput;
  PaymentCaseOrder: PaymentCaseOrder;
  PaymentCasePayee: ResolverTypeWrapper<CasePayeeRow>;
  PaymentCasePayeeCounter: ResolverTypeWrapper<PaymentCasePayeeCounter>;
  PaymentCasePayeeLinkSendInput: PaymentCasePayeeLinkSendInput;
  PaymentCasePayload: ResolverTypeWrapper<Omit<PaymentCasePayload, 'paymentCase' | 'userErrors'> & { paymentCase?: Maybe<ResolversTypes['PaymentCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentCasePayoutRecordInput: PaymentCasePayoutRecordInput;
  PaymentCaseProposal: ResolverTypeWrapper<CaseProposalModel>;
  PaymentCaseReason: PaymentCaseReason;
  PaymentCaseRefundRequestInput: PaymentCaseRefundRequestInput;
  PaymentCaseReport: ResolverTypeWrapper<CaseReportModel>;
  PaymentCaseRequest: ResolverTypeWrapper<CaseRequestRow>;
  PaymentCaseRequestDecideInput: PaymentCaseRequestDecideInput;
  PaymentCaseRequestKind: PaymentCaseRequestKind;
  PaymentCaseRequestState: PaymentCaseRequestState;
  PaymentCaseRequestWithdrawInput: PaymentCaseRequestWithdrawInput;
  PaymentCaseReturnRecordInput: PaymentCaseReturnRecordInput;
  PaymentCaseReversalRequestInput: PaymentCaseReversalRequestInput;
  PaymentCaseState: PaymentCaseState;
  PaymentEvent: ResolverTypeWrapper<PaymentEvent>;
  PaymentEventKind: PaymentEventKind;
  PaymentNumber: ResolverTypeWrapper<Scalars['PaymentNumber']['output']>;
  PaymentPlan: ResolverTypeWrapper<Omit<PaymentPlan, 'items'> & { items: Array<ResolversTypes['PlannedViolation']> }>;
  PaymentPlanAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentPlanAnswer']>;
  PaymentPlanRefusalCode: PaymentPlanRefusalCode;
  PaymentPlanRefused: ResolverTypeWrapper<PaymentPlanRefused>;
  PaymentReference: ResolverTypeWrapper<ReferenceModel>;
  PaymentReferenceCase: ResolverTypeWrapper<ReferenceCaseRow>;
  PaymentReferenceIssueInput: PaymentReferenceIssueInput;
  PaymentReferenceIssuePayload: ResolverTypeWrapper<Omit<PaymentReferenceIssuePayload, 'paymentReference' | 'userErrors'> & { paymentReference?: Maybe<ResolversTypes['PaymentReference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentReferenceKind: PaymentReferenceKind;
  PaymentReferenceStatus: PaymentReferenceStatus;
  PaymentStory: ResolverTypeWrapper<PaymentStoryModel>;
  PayoutFile: ResolverTypeWrapper<PayoutFileRow>;
  PayoutFileCancelInput: PayoutFileCancelInput;
  PayoutFileConnection: ResolverTypeWrapper<PayoutFilePage>;
  PayoutFileEdge: ResolverTypeWrapper<Omit<PayoutFileEdge, 'node'> & { node: ResolversTypes['PayoutFile'] }>;
  PayoutFileMakeInput: PayoutFileMakeInput;
  PayoutFilePaidOutRecordInput: PayoutFilePaidOutRecordInput;
  PayoutFilePayload: ResolverTypeWrapper<Omit<PayoutFilePayload, 'payoutFile' | 'userErrors'> & { payoutFile?: Maybe<ResolversTypes['PayoutFile']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PayoutFileReturnRecordInput: PayoutFileReturnRecordInput;
  PayoutItem: ResolverTypeWrapper<PayoutItemRow>;
  PayoutItemState: PayoutItemState;
  PayoutReady: ResolverTypeWrapper<PayoutReady>;
  PayoutsReady: ResolverTypeWrapper<PayoutsReady>;
  Permission: Permission;
  PlannedViolation: ResolverTypeWrapper<PlannedViolationModel>;
  PriceStep: ResolverTypeWrapper<PriceStep>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryCost: ResolverTypeWrapper<QueryCost>;
  Receipt: ResolverTypeWrapper<ReceiptModel>;
  ReceiptCorrection: ResolverTypeWrapper<ReceiptCorrection>;
  ReceiptCorrectionKind: ReceiptCorrectionKind;
  ReceiptLine: ResolverTypeWrapper<ReceiptLineRow>;
  ReferenceAddInput: ReferenceAddInput;
  ReferenceChangeInput: ReferenceChangeInput;
  ReferenceEntry: ResolverTypeWrapper<ReferenceEntryModel>;
  ReferenceKind: ReferenceKind;
  ReferencePayload: ResolverTypeWrapper<Omit<ReferencePayload, 'approval' | 'entry' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, entry?: Maybe<ResolversTypes['ReferenceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReferenceVersion: ResolverTypeWrapper<ReferenceVersion>;
  RefundAccountGiveInput: RefundAccountGiveInput;
  RefundAccountGivePayload: ResolverTypeWrapper<Omit<RefundAccountGivePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RefundEnterInput: RefundEnterInput;
  RefundEnterPayload: ResolverTypeWrapper<Omit<RefundEnterPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RefundLicenseProof: RefundLicenseProof;
  RefundLink: ResolverTypeWrapper<RefundLink>;
  RefundLinkState: RefundLinkState;
  RefundPaymentProof: RefundPaymentProof;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperationRow>;
  RegisteredRow: ResolverTypeWrapper<RegisteredRow>;
  RegisteredViolation: ResolverTypeWrapper<RegisteredViolation>;
  RegisteringTotals: ResolverTypeWrapper<RegisteringTotals>;
  RowOutcome: RowOutcome;
  RowRefusal: RowRefusal;
  RowTally: ResolverTypeWrapper<RowTally>;
  SandboxMessage: ResolverTypeWrapper<SandboxMessage>;
  Scope: Scope;
  Setting: ResolverTypeWrapper<Setting>;
  SettlementCoverage: ResolverTypeWrapper<SettlementCoverage>;
  SettlementDifference: ResolverTypeWrapper<DifferenceRow>;
  SettlementFile: ResolverTypeWrapper<SettlementFileRow>;
  SettlementFileConnection: ResolverTypeWrapper<SettlementFilePage>;
  SettlementFileEdge: ResolverTypeWrapper<Omit<SettlementFileEdge, 'node'> & { node: ResolversTypes['SettlementFile'] }>;
  SettlementFileFormat: SettlementFileFormat;
  SettlementFileResults: ResolverTypeWrapper<LineSums>;
  SettlementFileSums: ResolverTypeWrapper<SettlementFileRow>;
  SettlementLack: ResolverTypeWrapper<LackRow>;
  SettlementLineResult: SettlementLineResult;
  SettlementSum: ResolverTypeWrapper<SettlementSum>;
  SimulatedLicense: ResolverTypeWrapper<SimulatedLicenseModel>;
  SimulationPart: ResolverTypeWrapper<SimulationPartModel>;
  SimulationResult: ResolverTypeWrapper<SimulationResultModel>;
  SimulationState: SimulationState;
  SourceFreshness: ResolverTypeWrapper<Omit<SourceFreshness, 'authority'> & { authority: ResolversTypes['Authority'] }>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  StaffSearch: ResolverTypeWrapper<Omit<StaffSearch, 'cases' | 'letters' | 'licenses' | 'objections' | 'paymentNumbers' | 'payments' | 'payoutFiles' | 'receipts' | 'violations'> & { cases: Array<ResolversTypes['PaymentCase']>, letters: Array<ResolversTypes['Message']>, licenses: Array<ResolversTypes['FoundLicense']>, objections: Array<ResolversTypes['Objection']>, paymentNumbers: Array<ResolversTypes['FoundPaymentNumber']>, payments: Array<ResolversTypes['FoundPayment']>, payoutFiles: Array<ResolversTypes['PayoutFile']>, receipts: Array<ResolversTypes['FoundReceipt']>, violations: Array<ResolversTypes['FoundViolation']> }>;
  StaffWork: ResolverTypeWrapper<StaffWorkModel>;
  StaffWorkDecision: ResolverTypeWrapper<StaffWorkDecision>;
  StatedCertificate: ResolverTypeWrapper<StatedCertificate>;
  StatedDecidedViolation: ResolverTypeWrapper<StatedDecidedViolation>;
  StatedDecision: ResolverTypeWrapper<StatedDecision>;
  StatedLine: ResolverTypeWrapper<StatedLine>;
  StatedReceipt: ResolverTypeWrapper<StatedReceipt>;
  StoryEvent: ResolverTypeWrapper<StoryEvent>;
  StoryEventConnection: ResolverTypeWrapper<EventPage>;
  StoryEventEdge: ResolverTypeWrapper<StoryEventEdge>;
  StoryEventKind: StoryEventKind;
  StoryLedgerEntry: ResolverTypeWrapper<StoryLedgerEntry>;
  StoryLedgerEntryConnection: ResolverTypeWrapper<LedgerPage>;
  StoryLedgerEntryEdge: ResolverTypeWrapper<StoryLedgerEntryEdge>;
  StoryLook: ResolverTypeWrapper<StoryLookRow>;
  StoryLookConnection: ResolverTypeWrapper<StoryLookPage>;
  StoryLookEdge: ResolverTypeWrapper<Omit<StoryLookEdge, 'node'> & { node: ResolversTypes['StoryLook'] }>;
  StoryMessage: ResolverTypeWrapper<StoryMessage>;
  StoryMessageConnection: ResolverTypeWrapper<NetworkMessagePage>;
  StoryMessageEdge: ResolverTypeWrapper<StoryMessageEdge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TimeToPayment: TimeToPayment;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  Violation: ResolverTypeWrapper<ViolationModel>;
  ViolationConnection: ResolverTypeWrapper<ViolationPage>;
  ViolationEdge: ResolverTypeWrapper<Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }>;
  ViolationRowInput: ViolationRowInput;
  ViolationSort: ViolationSort;
  ViolationStatus: ViolationStatus;
  ViolationType: ResolverTypeWrapper<ViolationTypeRow>;
  ViolationsRegisterInput: ViolationsRegisterInput;
  ViolationsRegisterPayload: ResolverTypeWrapper<Omit<ViolationsRegisterPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  WrongProofs: ResolverTypeWrapper<WrongProofs>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  AccountChangeInput: AccountChangeInput;
  AccountConnection: AccountPage;
  AccountCreateInput: AccountCreateInput;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountPayload: Omit<AccountPayload, 'account' | 'approval' | 'userErrors'> & { account?: Maybe<ResolversParentTypes['Account']>, approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AccountResetInput: AccountResetInput;
  AccountSessionsEndInput: AccountSessionsEndInput;
  Agency: AgencyRow;
  AgencyBudgetChangeInput: AgencyBudgetChangeInput;
  AgencyBudgetChangePayload: Omit<AgencyBudgetChangePayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AgencyCreateInput: AgencyCreateInput;
  AgencyCreatePayload: Omit<AgencyCreatePayload, 'agency' | 'approval' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Announcement: AnnouncementRow;
  AnnouncementConnection: AnnouncementPage;
  AnnouncementCreateInput: AnnouncementCreateInput;
  AnnouncementEdge: Omit<AnnouncementEdge, 'node'> & { node: ResolversParentTypes['Announcement'] };
  AnnouncementEndInput: AnnouncementEndInput;
  AnnouncementPayload: Omit<AnnouncementPayload, 'announcement' | 'userErrors'> & { announcement?: Maybe<ResolversParentTypes['Announcement']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApiKey: ApiKeyRow;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: Omit<ApiKeyCreatePayload, 'apiKey' | 'approval' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApiKeyRotateInput: ApiKeyRotateInput;
  Application: ApplicationRow;
  ApplicationCreateInput: ApplicationCreateInput;
  ApplicationCreatePayload: Omit<ApplicationCreatePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationRestrictInput: ApplicationRestrictInput;
  ApplicationRestrictPayload: Omit<ApplicationRestrictPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationSuspendInput: ApplicationSuspendInput;
  ApplicationSuspendPayload: Omit<ApplicationSuspendPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AppliedDiscount: AppliedDiscountModel;
  Approval: ApprovalModel;
  ApprovalChange: ApprovalChange;
  ApprovalConnection: ApprovalPage;
  ApprovalDecideInput: ApprovalDecideInput;
  ApprovalEdge: Omit<ApprovalEdge, 'node'> & { node: ResolversParentTypes['Approval'] };
  ApprovalPayload: Omit<ApprovalPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApprovalWithdrawInput: ApprovalWithdrawInput;
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditValue: AuditValue;
  Authority: AuthorityRow;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  CaseCandidate: CaseCandidateModel;
  CaseCandidates: Omit<CaseCandidates, 'nodes'> & { nodes: Array<ResolversParentTypes['CaseCandidate']> };
  CasePayment: CasePaymentRow;
  CertificateShare: CertificateShare;
  ChoicePrice: ChoicePrice;
  ClearanceCertificate: CertificateRow;
  ClearanceCertificateIssueInput: ClearanceCertificateIssueInput;
  ClearanceCertificateOpenInput: ClearanceCertificateOpenInput;
  ClearanceCertificateOpenPayload: Omit<ClearanceCertificateOpenPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ClearanceCertificatePayload: Omit<ClearanceCertificatePayload, 'certificate' | 'userErrors'> & { certificate?: Maybe<ResolversParentTypes['ClearanceCertificate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ClearanceCertificateShareInput: ClearanceCertificateShareInput;
  ClearanceCertificateSharePayload: Omit<ClearanceCertificateSharePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ComparedAmount: ComparedAmount;
  ComparedFigure: ComparedFigure;
  ContactCodeConfirmInput: ContactCodeConfirmInput;
  ContactCodeConfirmPayload: Omit<ContactCodeConfirmPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ContactCodeRequestInput: ContactCodeRequestInput;
  ContactCodeRequestPayload: Omit<ContactCodeRequestPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CourtDecision: CourtDecisionRow;
  CourtDecisionConnection: CourtDecisionPage;
  CourtDecisionEdge: Omit<CourtDecisionEdge, 'node'> & { node: ResolversParentTypes['CourtDecision'] };
  CourtDecisionEnterInput: CourtDecisionEnterInput;
  CourtDecisionEnterPayload: Omit<CourtDecisionEnterPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayCloseInput: DayCloseInput;
  DayClosePayload: Omit<DayClosePayload, 'dayClosing' | 'userErrors'> & { dayClosing?: Maybe<ResolversParentTypes['DayClosing']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DayClosing: DayClosingRow;
  DayClosingConnection: DayClosingPage;
  DayClosingEdge: Omit<DayClosingEdge, 'node'> & { node: ResolversParentTypes['DayClosing'] };
  DeliveryPeriodInput: DeliveryPeriodInput;
  DiscountLaw: DiscountLaw;
  DiscountRule: DiscountRuleModel;
  DiscountRuleContent: DiscountRuleContent;
  DiscountRuleDraft: DiscountRuleDraftModel;
  DiscountRuleDraftDiscardInput: DiscountRuleDraftDiscardInput;
  DiscountRuleDraftPayload: Omit<DiscountRuleDraftPayload, 'approval' | 'draft' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, draft?: Maybe<ResolversParentTypes['DiscountRuleDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DiscountRuleDraftSaveInput: DiscountRuleDraftSaveInput;
  DiscountRuleEndInput: DiscountRuleEndInput;
  DiscountRuleEndProposeInput: DiscountRuleEndProposeInput;
  DiscountRuleInput: DiscountRuleInput;
  DiscountRuleOutcome: OutcomeRow;
  DiscountRuleProposeInput: DiscountRuleProposeInput;
  DiscountRuleSimulateInput: DiscountRuleSimulateInput;
  DiscountRuleSimulation: DiscountRuleSimulationModel;
  DiscountRuleSimulationCancelInput: DiscountRuleSimulationCancelInput;
  DiscountRuleSimulationPayload: Omit<DiscountRuleSimulationPayload, 'simulation' | 'userErrors'> & { simulation?: Maybe<ResolversParentTypes['DiscountRuleSimulation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DiscountRuleVersion: DiscountRuleVersionModel;
  DocumentCheck: DocumentCheck;
  DocumentCheckInput: DocumentCheckInput;
  Dues: DuesModel;
  EarlierPayment: EarlierPaymentRow;
  EarlierPaymentConnection: EarlierPaymentPage;
  EarlierPaymentEdge: Omit<EarlierPaymentEdge, 'node'> & { node: ResolversParentTypes['EarlierPayment'] };
  EverythingPrice: EverythingPrice;
  FailingJob: FailingJobRow;
  Feed: Omit<Feed, 'authority'> & { authority: ResolversParentTypes['Authority'] };
  FeedChangeInput: FeedChangeInput;
  FeedChangePayload: Omit<FeedChangePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FileImport: FileImportRow;
  FileImportConnection: FileImportPage;
  FileImportDifference: ImportDifferenceRow;
  FileImportDifferenceTotal: FileImportDifferenceTotal;
  FileImportEdge: Omit<FileImportEdge, 'node'> & { node: ResolversParentTypes['FileImport'] };
  FileImportHold: FileImportHold;
  FileImportOutcome: ImportOutcome;
  FileImportPeriod: FileImportPeriod;
  FileImportPreview: ImportPreview;
  FileImportProblem: ImportProblem;
  FileImportStartInput: FileImportStartInput;
  FileImportStartPayload: Omit<FileImportStartPayload, 'approval' | 'fileImport' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, fileImport?: Maybe<ResolversParentTypes['FileImport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FileImportTally: FileImportTally;
  FileImportUndoInput: FileImportUndoInput;
  FileImportUndoPayload: Omit<FileImportUndoPayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FileImportUndoReason: FileImportUndoReason;
  FileImportUndoRow: UndoLeftRow;
  FileImportUndoTotals: UndoTotals;
  Fils: Scalars['Fils']['output'];
  Float: Scalars['Float']['output'];
  ForecastCause: ForecastCause;
  FoundLicense: FoundLicenseRow;
  FoundPayment: FoundPaymentRow;
  FoundPaymentNumber: FoundNumberRow;
  FoundReceipt: FoundReceiptRow;
  FoundViolation: FoundViolationRow;
  Holiday: HolidayRow;
  HolidayAddInput: HolidayAddInput;
  HolidayAddPayload: Omit<HolidayAddPayload, 'holiday' | 'userErrors'> & { holiday?: Maybe<ResolversParentTypes['Holiday']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HolidayRemoveInput: HolidayRemoveInput;
  HolidayRemovePayload: Omit<HolidayRemovePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ID: Scalars['ID']['output'];
  InputRefusal: InputRefusal;
  Int: Scalars['Int']['output'];
  License: LicenseModel;
  LicenseClass: LicenseClassRow;
  LicenseInquiry: ResolversUnionTypes<ResolversParentTypes>['LicenseInquiry'];
  LicenseLook: LookRow;
  LicenseLookConnection: LookPage;
  LicenseLookEdge: Omit<LicenseLookEdge, 'node'> & { node: ResolversParentTypes['LicenseLook'] };
  LicenseLookup: LicenseLookup;
  LicenseNotFound: LicenseNotFound;
  LicenseObjection: ObjectionRow;
  LicenseStory: LicenseStoryModel;
  LicensingCenter: LicensingCenterRow;
  LocalizedText: LocalizedText;
  Message: MessageRow;
  MessageAnswerInput: MessageAnswerInput;
  MessageConnection: MessagePage;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessagePayload: Omit<MessagePayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MessageProgress: MessageRow;
  MessageSendInput: MessageSendInput;
  MessageSendPayload: Omit<MessageSendPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  MessageTakeInput: MessageTakeInput;
  MissingDelivery: Omit<MissingDelivery, 'authority'> & { authority: ResolversParentTypes['Authority'] };
  MoreDetailsNeeded: MoreDetailsNeeded;
  Mutation: Record<PropertyKey, never>;
  NoDiscount: NoDiscount;
  NoticeSubscription: SubscriptionRow;
  NoticeSubscriptionEndInput: NoticeSubscriptionEndInput;
  NoticeSubscriptionPayload: Omit<NoticeSubscriptionPayload, 'subscriptions' | 'userErrors'> & { subscriptions?: Maybe<Array<ResolversParentTypes['NoticeSubscription']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  NoticeSubscriptionStartInput: NoticeSubscriptionStartInput;
  NoticeSubscriptionStopInput: NoticeSubscriptionStopInput;
  NoticeSubscriptionStopPayload: Omit<NoticeSubscriptionStopPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Objection: ObjectionRow;
  ObjectionCodeRequestInput: ObjectionCodeRequestInput;
  ObjectionConnection: ObjectionPage;
  ObjectionDecideInput: ObjectionDecideInput;
  ObjectionDecision: DecisionOfObjection;
  ObjectionDeputyNameInput: ObjectionDeputyNameInput;
  ObjectionDeputyNamePayload: Omit<ObjectionDeputyNamePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ObjectionDisownInput: ObjectionDisownInput;
  ObjectionEdge: Omit<ObjectionEdge, 'node'> & { node: ResolversParentTypes['Objection'] };
  ObjectionEvent: ObjectionEventRow;
  ObjectionFile: ObjectionFile;
  ObjectionFineInput: ObjectionFineInput;
  ObjectionHearing: ObjectionHearing;
  ObjectionHearingRecordInput: ObjectionHearingRecordInput;
  ObjectionHearingSetInput: ObjectionHearingSetInput;
  ObjectionHistoryEntry: ObjectionEventRow;
  ObjectionMoreAskInput: ObjectionMoreAskInput;
  ObjectionPayload: Omit<ObjectionPayload, 'approval' | 'objection' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, objection?: Maybe<ResolversParentTypes['Objection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ObjectionReason: ObjectionReasonRow;
  ObjectionSentFile: ObjectionSentFile;
  ObjectionSplitInput: ObjectionSplitInput;
  ObjectionStaffing: StaffingOfAuthority;
  ObjectionStepInput: ObjectionStepInput;
  ObjectionSubmitInput: ObjectionSubmitInput;
  ObjectionTakeInput: ObjectionTakeInput;
  ObjectionTerms: ObjectionTermsRow;
  ObjectionTermsChangeInput: ObjectionTermsChangeInput;
  ObjectionTermsChangePayload: Omit<ObjectionTermsChangePayload, 'approval' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ObjectionTextInput: ObjectionTextInput;
  ObjectionViolation: ObjectionViolationRow;
  OperationRegisterInput: OperationRegisterInput;
  OperationRegisterPayload: Omit<OperationRegisterPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Overview: OverviewModel;
  OverviewAge: OverviewAge;
  OverviewCases: CaseAgeRow;
  OverviewChannel: OverviewChannel;
  OverviewCohort: OverviewCohort;
  OverviewFigure: OverviewFigure;
  OverviewFilter: OverviewFilter;
  OverviewMonth: OverviewMonth;
  OverviewParked: ParkedRow;
  OverviewPeriod: OverviewPeriod;
  OverviewShare: OverviewShare;
  OverviewTimeToPayment: OverviewTimeToPayment;
  PageInfo: PageInfo;
  PageVoteInput: PageVoteInput;
  PageVotePayload: Omit<PageVotePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  PageVotes: PageVoteRow;
  PaidWith: PaidWith;
  ParkedViolation: ParkedViolationRow;
  ParkedViolationConnection: ParkedViolationPage;
  ParkedViolationEdge: Omit<ParkedViolationEdge, 'node'> & { node: ResolversParentTypes['ParkedViolation'] };
  PasswordChangeInput: PasswordChangeInput;
  PaymentCase: CaseRow;
  PaymentCaseAccountDecideInput: PaymentCaseAccountDecideInput;
  PaymentCaseAccountEnterInput: PaymentCaseAccountEnterInput;
  PaymentCaseAllocateInput: PaymentCaseAllocateInput;
  PaymentCaseAllocated: PaymentCaseAllocated;
  PaymentCaseAllocationRequestInput: PaymentCaseAllocationRequestInput;
  PaymentCaseAssignInput: PaymentCaseAssignInput;
  PaymentCaseCloseRequestInput: PaymentCaseCloseRequestInput;
  PaymentCaseConnection: CasePage;
  PaymentCaseEdge: Omit<PaymentCaseEdge, 'node'> & { node: ResolversParentTypes['PaymentCase'] };
  PaymentCaseEvent: CaseEventRow;
  PaymentCaseNoteInput: PaymentCaseNoteInput;
  PaymentCasePayee: CasePayeeRow;
  PaymentCasePayeeCounter: PaymentCasePayeeCounter;
  PaymentCasePayeeLinkSendInput: PaymentCasePayeeLinkSendInput;
  PaymentCasePayload: Omit<PaymentCasePayload, 'paymentCase' | 'userErrors'> & { paymentCase?: Maybe<ResolversParentTypes['PaymentCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentCasePayoutRecordInput: PaymentCasePayoutRecordInput;
  PaymentCaseProposal: CaseProposalModel;
  PaymentCaseRefundRequestInput: PaymentCaseRefundRequestInput;
  PaymentCaseReport: CaseReportModel;
  PaymentCaseRequest: CaseRequestRow;
  PaymentCaseRequestDecideInput: PaymentCaseRequestDecideInput;
  PaymentCaseRequestWithdrawInput: PaymentCaseRequestWithdrawInput;
  PaymentCaseReturnRecordInput: PaymentCaseReturnRecordInput;
  PaymentCaseReversalRequestInput: PaymentCaseReversalRequestInput;
  PaymentEvent: PaymentEvent;
  PaymentNumber: Scalars['PaymentNumber']['output'];
  PaymentPlan: Omit<PaymentPlan, 'items'> & { items: Array<ResolversParentTypes['PlannedViolation']> };
  PaymentPlanAnswer: ResolversUnionTypes<ResolversParentTypes>['PaymentPlanAnswer'];
  PaymentPlanRefused: PaymentPlanRefused;
  PaymentReference: ReferenceModel;
  PaymentReferenceCase: ReferenceCaseRow;
  PaymentReferenceIssueInput: PaymentReferenceIssueInput;
  PaymentReferenceIssuePayload: Omit<PaymentReferenceIssuePayload, 'paymentReference' | 'userErrors'> & { paymentReference?: Maybe<ResolversParentTypes['PaymentReference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentStory: PaymentStoryModel;
  PayoutFile: PayoutFileRow;
  PayoutFileCancelInput: PayoutFileCancelInput;
  PayoutFileConnection: PayoutFilePage;
  PayoutFileEdge: Omit<PayoutFileEdge, 'node'> & { node: ResolversParentTypes['PayoutFile'] };
  PayoutFileMakeInput: PayoutFileMakeInput;
  PayoutFilePaidOutRecordInput: PayoutFilePaidOutRecordInput;
  PayoutFilePayload: Omit<PayoutFilePayload, 'payoutFile' | 'userErrors'> & { payoutFile?: Maybe<ResolversParentTypes['PayoutFile']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PayoutFileReturnRecordInput: PayoutFileReturnRecordInput;
  PayoutItem: PayoutItemRow;
  PayoutReady: PayoutReady;
  PayoutsReady: PayoutsReady;
  PlannedViolation: PlannedViolationModel;
  PriceStep: PriceStep;
  Query: Record<PropertyKey, never>;
  QueryCost: QueryCost;
  Receipt: ReceiptModel;
  ReceiptCorrection: ReceiptCorrection;
  ReceiptLine: ReceiptLineRow;
  ReferenceAddInput: ReferenceAddInput;
  ReferenceChangeInput: ReferenceChangeInput;
  ReferenceEntry: ReferenceEntryModel;
  ReferencePayload: Omit<ReferencePayload, 'approval' | 'entry' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, entry?: Maybe<ResolversParentTypes['ReferenceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReferenceVersion: ReferenceVersion;
  RefundAccountGiveInput: RefundAccountGiveInput;
  RefundAccountGivePayload: Omit<RefundAccountGivePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RefundEnterInput: RefundEnterInput;
  RefundEnterPayload: Omit<RefundEnterPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RefundLicenseProof: RefundLicenseProof;
  RefundLink: RefundLink;
  RefundPaymentProof: RefundPaymentProof;
  RegisteredOperation: RegisteredOperationRow;
  RegisteredRow: RegisteredRow;
  RegisteredViolation: RegisteredViolation;
  RegisteringTotals: RegisteringTotals;
  RowTally: RowTally;
  SandboxMessage: SandboxMessage;
  Setting: Setting;
  SettlementCoverage: SettlementCoverage;
  SettlementDifference: DifferenceRow;
  SettlementFile: SettlementFileRow;
  SettlementFileConnection: SettlementFilePage;
  SettlementFileEdge: Omit<SettlementFileEdge, 'node'> & { node: ResolversParentTypes['SettlementFile'] };
  SettlementFileResults: LineSums;
  SettlementFileSums: SettlementFileRow;
  SettlementLack: LackRow;
  SettlementSum: SettlementSum;
  SimulatedLicense: SimulatedLicenseModel;
  SimulationPart: SimulationPartModel;
  SimulationResult: SimulationResultModel;
  SourceFreshness: Omit<SourceFreshness, 'authority'> & { authority: ResolversParentTypes['Authority'] };
  SourceUnavailable: SourceUnavailable;
  StaffSearch: Omit<StaffSearch, 'cases' | 'letters' | 'licenses' | 'objections' | 'paymentNumbers' | 'payments' | 'payoutFiles' | 'receipts' | 'violations'> & { cases: Array<ResolversParentTypes['PaymentCase']>, letters: Array<ResolversParentTypes['Message']>, licenses: Array<ResolversParentTypes['FoundLicense']>, objections: Array<ResolversParentTypes['Objection']>, paymentNumbers: Array<ResolversParentTypes['FoundPaymentNumber']>, payments: Array<ResolversParentTypes['FoundPayment']>, payoutFiles: Array<ResolversParentTypes['PayoutFile']>, receipts: Array<ResolversParentTypes['FoundReceipt']>, violations: Array<ResolversParentTypes['FoundViolation']> };
  StaffWork: StaffWorkModel;
  StaffWorkDecision: StaffWorkDecision;
  StatedCertificate: StatedCertificate;
  StatedDecidedViolation: StatedDecidedViolation;
  StatedDecision: StatedDecision;
  StatedLine: StatedLine;
  StatedReceipt: StatedReceipt;
  StoryEvent: StoryEvent;
  StoryEventConnection: EventPage;
  StoryEventEdge: StoryEventEdge;
  StoryLedgerEntry: StoryLedgerEntry;
  StoryLedgerEntryConnection: LedgerPage;
  StoryLedgerEntryEdge: StoryLedgerEntryEdge;
  StoryLook: StoryLookRow;
  StoryLookConnection: StoryLookPage;
  StoryLookEdge: Omit<StoryLookEdge, 'node'> & { node: ResolversParentTypes['StoryLook'] };
  StoryMessage: StoryMessage;
  StoryMessageConnection: NetworkMessagePage;
  StoryMessageEdge: StoryMessageEdge;
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Violation: ViolationModel;
  ViolationConnection: ViolationPage;
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  ViolationRowInput: ViolationRowInput;
  ViolationType: ViolationTypeRow;
  ViolationsRegisterInput: ViolationsRegisterInput;
  ViolationsRegisterPayload: Omit<ViolationsRegisterPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  WrongProofs: WrongProofs;
};

export type AccessDirectiveArgs = {
  may?: Maybe<Permission>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostApplications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type AgencyBudgetChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyBudgetChangePayload'] = ResolversParentTypes['AgencyBudgetChangePayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCreatePayload'] = ResolversParentTypes['AgencyCreatePayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnouncementKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnnouncementState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unavailableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnouncementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementConnection'] = ResolversParentTypes['AnnouncementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnouncementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementEdge'] = ResolversParentTypes['AnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType>;
};

export type AnnouncementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementPayload'] = ResolversParentTypes['AnnouncementPayload']> = {
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  addresses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiKeyState'], ParentType, ContextType>;
};

export type ApiKeyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreatePayload'] = ResolversParentTypes['ApiKeyCreatePayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevokePayload'] = ResolversParentTypes['ApiKeyRevokePayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['RegisteredOperation']>, ParentType, ContextType>;
  registeredOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplicationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationCreatePayload'] = ResolversParentTypes['ApplicationCreatePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationRestrictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRestrictPayload'] = ResolversParentTypes['ApplicationRestrictPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSuspendPayload'] = ResolversParentTypes['ApplicationSuspendPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppliedDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedDiscount'] = ResolversParentTypes['AppliedDiscount']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DiscountRule'], ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  changes?: Resolver<Array<ResolversTypes['ApprovalChange']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalKind'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  simulation?: Resolver<Maybe<ResolversTypes['DiscountRuleSimulation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ApprovalChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChange'] = ResolversParentTypes['ApprovalChange']> = {
  after?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalPayload'] = ResolversParentTypes['ApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AuditKind']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AuditValue']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditValue'] = ResolversParentTypes['AuditValue']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  collectedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCandidate'] = ResolversParentTypes['CaseCandidate']> = {
  due?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  dueTogether?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  ofNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type CaseCandidatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCandidates'] = ResolversParentTypes['CaseCandidates']> = {
  nodes?: Resolver<Array<ResolversTypes['CaseCandidate']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CasePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayment'] = ResolversParentTypes['CasePayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  amountText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  processedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referenceNumber?: Resolver<Maybe<ResolversTypes['PaymentNumber']>, ParentType, ContextType>;
  reportedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
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

export type ComparedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedAmount'] = ResolversParentTypes['ComparedAmount']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  filsBefore?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type ComparedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedFigure'] = ResolversParentTypes['ComparedFigure']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  filsBefore?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type ContactCodeConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCodeConfirmPayload'] = ResolversParentTypes['ContactCodeConfirmPayload']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactCodeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCodeRequestPayload'] = ResolversParentTypes['ContactCodeRequestPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maskedContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CourtDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtDecision'] = ResolversParentTypes['CourtDecision']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  comparedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fineBefore?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  violationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourtDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtDecisionConnection'] = ResolversParentTypes['CourtDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourtDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CourtDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourtDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtDecisionEdge'] = ResolversParentTypes['CourtDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CourtDecision'], ParentType, ContextType>;
};

export type CourtDecisionEnterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtDecisionEnterPayload'] = ResolversParentTypes['CourtDecisionEnterPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayClosePayload'] = ResolversParentTypes['DayClosePayload']> = {
  dayClosing?: Resolver<Maybe<ResolversTypes['DayClosing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DayClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayClosing'] = ResolversParentTypes['DayClosing']> = {
  balanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  settlementFiles?: Resolver<Array<ResolversTypes['SettlementFile']>, ParentType, ContextType>;
  suspense?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DayClosingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayClosingConnection'] = ResolversParentTypes['DayClosingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DayClosingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DayClosing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DayClosingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayClosingEdge'] = ResolversParentTypes['DayClosingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DayClosing'], ParentType, ContextType>;
};

export type DiscountLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountLaw'] = ResolversParentTypes['DiscountLaw']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['DiscountInstrument'], ParentType, ContextType>;
  issuerAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuerEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscountRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRule'] = ResolversParentTypes['DiscountRule']> = {
  excludedTypes?: Resolver<Array<ResolversTypes['ViolationType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscountRuleKind'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['DiscountLaw']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offenceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offenceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiscountRuleContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleContent'] = ResolversParentTypes['DiscountRuleContent']> = {
  announcementAr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcementEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countsObjectionDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedTypes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['DiscountInstrument'], ParentType, ContextType>;
  instrumentDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrumentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuerAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuerEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscountRuleKind'], ParentType, ContextType>;
  lawFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lawTextAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawTextEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasisAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasisEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offenceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offenceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiscountRuleDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleDraft'] = ResolversParentTypes['DiscountRuleDraft']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['DiscountRuleContent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  simulation?: Resolver<Maybe<ResolversTypes['DiscountRuleSimulation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscountRuleState'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscountRuleDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleDraftPayload'] = ResolversParentTypes['DiscountRuleDraftPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['DiscountRuleDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscountRuleOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleOutcome'] = ResolversParentTypes['DiscountRuleOutcome']> = {
  causes?: Resolver<Array<ResolversTypes['ForecastCause']>, ParentType, ContextType>;
  comparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SimulationResult'], ParentType, ContextType>;
};

export type DiscountRuleSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleSimulation'] = ResolversParentTypes['DiscountRuleSimulation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SimulationResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SimulationState'], ParentType, ContextType>;
};

export type DiscountRuleSimulationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleSimulationPayload'] = ResolversParentTypes['DiscountRuleSimulationPayload']> = {
  simulation?: Resolver<Maybe<ResolversTypes['DiscountRuleSimulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscountRuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountRuleVersion'] = ResolversParentTypes['DiscountRuleVersion']> = {
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedPayTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlierPayments?: Resolver<Maybe<ResolversTypes['EarlierPaymentConnection']>, ParentType, ContextType, RequireFields<DiscountRuleVersionEarlierPaymentsArgs, 'first'>>;
  forecast?: Resolver<Maybe<ResolversTypes['SimulationResult']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DiscountRuleOutcome']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DiscountRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscountRuleState'], ParentType, ContextType>;
};

export type DocumentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCheck'] = ResolversParentTypes['DocumentCheck']> = {
  certificate?: Resolver<Maybe<ResolversTypes['StatedCertificate']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['ReceiptCorrection']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['StatedDecision']>, ParentType, ContextType>;
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

export type EarlierPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierPayment'] = ResolversParentTypes['EarlierPayment']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  overpaid?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarlierPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierPaymentConnection'] = ResolversParentTypes['EarlierPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EarlierPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EarlierPayment']>, ParentType, ContextType>;
  overpaid?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlierPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierPaymentEdge'] = ResolversParentTypes['EarlierPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlierPayment'], ParentType, ContextType>;
};

export type EverythingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EverythingPrice'] = ResolversParentTypes['EverythingPrice']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type FailingJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailingJob'] = ResolversParentTypes['FailingJob']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  acceptsUndated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  completeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  initialLoadUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staleAfterHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedChangePayload'] = ResolversParentTypes['FeedChangePayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImport'] = ResolversParentTypes['FileImport']> = {
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  caseReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differenceTotals?: Resolver<Array<ResolversTypes['FileImportDifferenceTotal']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['FileImportDifference']>, ParentType, ContextType, RequireFields<FileImportDifferencesArgs, 'after' | 'first'>>;
  errorFilePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FileImportKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FileImportOutcome']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['FileImportPreview']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  resumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settlementFile?: Resolver<Maybe<ResolversTypes['SettlementFile']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FileImportState'], ParentType, ContextType>;
  undo?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
  undoLeft?: Resolver<Array<ResolversTypes['FileImportUndoRow']>, ParentType, ContextType, RequireFields<FileImportUndoLeftArgs, 'after' | 'first'>>;
  undoPreview?: Resolver<Maybe<ResolversTypes['FileImportUndoTotals']>, ParentType, ContextType>;
  undoTotals?: Resolver<Maybe<ResolversTypes['FileImportUndoTotals']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
};

export type FileImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportConnection'] = ResolversParentTypes['FileImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FileImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileImportDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportDifference'] = ResolversParentTypes['FileImportDifference']> = {
  changes?: Resolver<Array<ResolversTypes['ApprovalChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FileImportDifferenceKind'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowers?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outsideRange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FileImportDifferenceTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportDifferenceTotal'] = ResolversParentTypes['FileImportDifferenceTotal']> = {
  kind?: Resolver<ResolversTypes['FileImportDifferenceKind'], ParentType, ContextType>;
  lowers?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FileImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportEdge'] = ResolversParentTypes['FileImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileImport'], ParentType, ContextType>;
};

export type FileImportHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportHold'] = ResolversParentTypes['FileImportHold']> = {
  reason?: Resolver<ResolversTypes['FileImportHoldReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FileImportOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportOutcome'] = ResolversParentTypes['FileImportOutcome']> = {
  amended?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
};

export type FileImportPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportPeriod'] = ResolversParentTypes['FileImportPeriod']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FileImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportPreview'] = ResolversParentTypes['FileImportPreview']> = {
  authorities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['FileImportPeriod']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['FileImportHold']>, ParentType, ContextType>;
  onlyInFile?: Resolver<Maybe<ResolversTypes['FileImportTally']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FileImportOutcome']>, ParentType, ContextType>;
  outsideRange?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FileImportProblem']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  statementDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportProblem'] = ResolversParentTypes['FileImportProblem']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportStartPayload'] = ResolversParentTypes['FileImportStartPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileImportTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportTally'] = ResolversParentTypes['FileImportTally']> = {
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileImportUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportUndoPayload'] = ResolversParentTypes['FileImportUndoPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileImportUndoReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportUndoReason'] = ResolversParentTypes['FileImportUndoReason']> = {
  reason?: Resolver<ResolversTypes['FileImportUndoLeft'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FileImportUndoRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportUndoRow'] = ResolversParentTypes['FileImportUndoRow']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FileImportUndoLeft'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FileImportUndoTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileImportUndoTotals'] = ResolversParentTypes['FileImportUndoTotals']> = {
  all?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['FileImportUndoReason']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['FileImportTally'], ParentType, ContextType>;
};

export interface FilsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fils'], any> {
  name: 'Fils';
}

export type ForecastCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastCause'] = ResolversParentTypes['ForecastCause']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForecastCauseKind'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundLicense'] = ResolversParentTypes['FoundLicense']> = {
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseClass?: Resolver<Maybe<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  licensingCenter?: Resolver<Maybe<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPayment'] = ResolversParentTypes['FoundPayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  amountText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundPaymentNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPaymentNumber'] = ResolversParentTypes['FoundPaymentNumber']> = {
  licenseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['PaymentNumber'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentReferenceStatus'], ParentType, ContextType>;
};

export type FoundReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundReceipt'] = ResolversParentTypes['FoundReceipt']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  isVoid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundViolation'] = ResolversParentTypes['FoundViolation']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ViolationStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type HolidayAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayAddPayload'] = ResolversParentTypes['HolidayAddPayload']> = {
  holiday?: Resolver<Maybe<ResolversTypes['Holiday']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HolidayRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayRemovePayload'] = ResolversParentTypes['HolidayRemovePayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InputRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputRefusal'] = ResolversParentTypes['InputRefusal']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['LicenseLookConnection']>, ParentType, ContextType, RequireFields<LicenseAccessLogArgs, 'first'>>;
  choicePrice?: Resolver<Maybe<ResolversTypes['ChoicePrice']>, ParentType, ContextType, RequireFields<LicenseChoicePriceArgs, 'violationIds'>>;
  clearanceCertificate?: Resolver<Maybe<ResolversTypes['ClearanceCertificate']>, ParentType, ContextType>;
  dues?: Resolver<ResolversTypes['Dues'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseClass?: Resolver<Maybe<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  licensingCenter?: Resolver<Maybe<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  noticeSubscriptions?: Resolver<Maybe<Array<ResolversTypes['NoticeSubscription']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['LicenseObjection']>, ParentType, ContextType>;
  paymentPlan?: Resolver<ResolversTypes['PaymentPlanAnswer'], ParentType, ContextType, RequireFields<LicensePaymentPlanArgs, 'budget'>>;
  sources?: Resolver<Array<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, RequireFields<LicenseViolationsArgs, 'first' | 'sort' | 'status'>>;
  wrongProofs?: Resolver<Maybe<ResolversTypes['WrongProofs']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseClass'] = ResolversParentTypes['LicenseClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LicenseInquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseInquiry'] = ResolversParentTypes['LicenseInquiry']> = {
  __resolveType: TypeResolveFn<'License' | 'LicenseNotFound' | 'MoreDetailsNeeded' | 'SourceUnavailable', ParentType, ContextType>;
};

export type LicenseLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseLook'] = ResolversParentTypes['LicenseLook']> = {
  agency?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LookedBy'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenseLookKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseLookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseLookConnection'] = ResolversParentTypes['LicenseLookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LicenseLookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LicenseLook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenseLookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseLookEdge'] = ResolversParentTypes['LicenseLookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseLook'], ParentType, ContextType>;
};

export type LicenseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseNotFound'] = ResolversParentTypes['LicenseNotFound']> = {
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseObjection'] = ResolversParentTypes['LicenseObjection']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['ObjectionTurn'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['ObjectionViolation']>, ParentType, ContextType>;
};

export type LicenseStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseStory'] = ResolversParentTypes['LicenseStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['StoryLedgerEntryConnection'], ParentType, ContextType, RequireFields<LicenseStoryLedgerArgs, 'first'>>;
  license?: Resolver<ResolversTypes['License'], ParentType, ContextType>;
  looks?: Resolver<ResolversTypes['StoryLookConnection'], ParentType, ContextType, RequireFields<LicenseStoryLooksArgs, 'first'>>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['StoryMessageConnection'], ParentType, ContextType, RequireFields<LicenseStoryMessagesArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['StoryEventConnection'], ParentType, ContextType, RequireFields<LicenseStoryTimelineArgs, 'first'>>;
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
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
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

export type MessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePayload'] = ResolversParentTypes['MessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageProgress'] = ResolversParentTypes['MessageProgress']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
};

export type MessageSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSendPayload'] = ResolversParentTypes['MessageSendPayload']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MissingDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDelivery'] = ResolversParentTypes['MissingDelivery']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoreDetailsNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoreDetailsNeeded'] = ResolversParentTypes['MoreDetailsNeeded']> = {
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['LookupDetail']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountChange?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationAccountChangeArgs, 'input'>>;
  accountCreate?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationAccountCreateArgs, 'input'>>;
  accountReset?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationAccountResetArgs, 'input'>>;
  accountSessionsEnd?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationAccountSessionsEndArgs, 'input'>>;
  agencyBudgetChange?: Resolver<ResolversTypes['AgencyBudgetChangePayload'], ParentType, ContextType, RequireFields<MutationAgencyBudgetChangeArgs, 'input'>>;
  agencyCreate?: Resolver<ResolversTypes['AgencyCreatePayload'], ParentType, ContextType, RequireFields<MutationAgencyCreateArgs, 'input'>>;
  announcementCreate?: Resolver<ResolversTypes['AnnouncementPayload'], ParentType, ContextType, RequireFields<MutationAnnouncementCreateArgs, 'input'>>;
  announcementEnd?: Resolver<ResolversTypes['AnnouncementPayload'], ParentType, ContextType, RequireFields<MutationAnnouncementEndArgs, 'input'>>;
  apiKeyCreate?: Resolver<ResolversTypes['ApiKeyCreatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyCreateArgs, 'input'>>;
  apiKeyRevoke?: Resolver<ResolversTypes['ApiKeyRevokePayload'], ParentType, ContextType, RequireFields<MutationApiKeyRevokeArgs, 'input'>>;
  apiKeyRotate?: Resolver<ResolversTypes['ApiKeyCreatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyRotateArgs, 'input'>>;
  applicationCreate?: Resolver<ResolversTypes['ApplicationCreatePayload'], ParentType, ContextType, RequireFields<MutationApplicationCreateArgs, 'input'>>;
  applicationRestrict?: Resolver<ResolversTypes['ApplicationRestrictPayload'], ParentType, ContextType, RequireFields<MutationApplicationRestrictArgs, 'input'>>;
  applicationSuspend?: Resolver<ResolversTypes['ApplicationSuspendPayload'], ParentType, ContextType, RequireFields<MutationApplicationSuspendArgs, 'input'>>;
  approvalDecide?: Resolver<ResolversTypes['ApprovalPayload'], ParentType, ContextType, RequireFields<MutationApprovalDecideArgs, 'input'>>;
  approvalWithdraw?: Resolver<ResolversTypes['ApprovalPayload'], ParentType, ContextType, RequireFields<MutationApprovalWithdrawArgs, 'input'>>;
  clearanceCertificateIssue?: Resolver<ResolversTypes['ClearanceCertificatePayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateIssueArgs, 'input'>>;
  clearanceCertificateOpen?: Resolver<ResolversTypes['ClearanceCertificateOpenPayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateOpenArgs, 'input'>>;
  clearanceCertificateShare?: Resolver<ResolversTypes['ClearanceCertificateSharePayload'], ParentType, ContextType, RequireFields<MutationClearanceCertificateShareArgs, 'input'>>;
  contactCodeConfirm?: Resolver<ResolversTypes['ContactCodeConfirmPayload'], ParentType, ContextType, RequireFields<MutationContactCodeConfirmArgs, 'input'>>;
  contactCodeRequest?: Resolver<ResolversTypes['ContactCodeRequestPayload'], ParentType, ContextType, RequireFields<MutationContactCodeRequestArgs, 'input'>>;
  courtDecisionEnter?: Resolver<ResolversTypes['CourtDecisionEnterPayload'], ParentType, ContextType, RequireFields<MutationCourtDecisionEnterArgs, 'input'>>;
  dayClose?: Resolver<ResolversTypes['DayClosePayload'], ParentType, ContextType, RequireFields<MutationDayCloseArgs, 'input'>>;
  discountRuleDraftDiscard?: Resolver<ResolversTypes['DiscountRuleDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleDraftDiscardArgs, 'input'>>;
  discountRuleDraftSave?: Resolver<ResolversTypes['DiscountRuleDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleDraftSaveArgs, 'input'>>;
  discountRuleEndPropose?: Resolver<ResolversTypes['DiscountRuleDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleEndProposeArgs, 'input'>>;
  discountRulePropose?: Resolver<ResolversTypes['DiscountRuleDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleProposeArgs, 'input'>>;
  discountRuleSimulate?: Resolver<ResolversTypes['DiscountRuleSimulationPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleSimulateArgs, 'input'>>;
  discountRuleSimulationCancel?: Resolver<ResolversTypes['DiscountRuleSimulationPayload'], ParentType, ContextType, RequireFields<MutationDiscountRuleSimulationCancelArgs, 'input'>>;
  feedChange?: Resolver<ResolversTypes['FeedChangePayload'], ParentType, ContextType, RequireFields<MutationFeedChangeArgs, 'input'>>;
  fileImportStart?: Resolver<ResolversTypes['FileImportStartPayload'], ParentType, ContextType, RequireFields<MutationFileImportStartArgs, 'input'>>;
  fileImportUndo?: Resolver<ResolversTypes['FileImportUndoPayload'], ParentType, ContextType, RequireFields<MutationFileImportUndoArgs, 'input'>>;
  holidayAdd?: Resolver<ResolversTypes['HolidayAddPayload'], ParentType, ContextType, RequireFields<MutationHolidayAddArgs, 'input'>>;
  holidayRemove?: Resolver<ResolversTypes['HolidayRemovePayload'], ParentType, ContextType, RequireFields<MutationHolidayRemoveArgs, 'input'>>;
  messageAnswer?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<MutationMessageAnswerArgs, 'input'>>;
  messageSend?: Resolver<ResolversTypes['MessageSendPayload'], ParentType, ContextType, RequireFields<MutationMessageSendArgs, 'input'>>;
  messageTake?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<MutationMessageTakeArgs, 'input'>>;
  noticeSubscriptionEnd?: Resolver<ResolversTypes['NoticeSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationNoticeSubscriptionEndArgs, 'input'>>;
  noticeSubscriptionStart?: Resolver<ResolversTypes['NoticeSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationNoticeSubscriptionStartArgs, 'input'>>;
  noticeSubscriptionStop?: Resolver<ResolversTypes['NoticeSubscriptionStopPayload'], ParentType, ContextType, RequireFields<MutationNoticeSubscriptionStopArgs, 'input'>>;
  objectionAdd?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionAddArgs, 'input'>>;
  objectionAppeal?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionAppealArgs, 'input'>>;
  objectionAppealGiveUp?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionAppealGiveUpArgs, 'input'>>;
  objectionCodeRequest?: Resolver<ResolversTypes['ContactCodeRequestPayload'], ParentType, ContextType, RequireFields<MutationObjectionCodeRequestArgs, 'input'>>;
  objectionDecide?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionDecideArgs, 'input'>>;
  objectionDeputyName?: Resolver<ResolversTypes['ObjectionDeputyNamePayload'], ParentType, ContextType, RequireFields<MutationObjectionDeputyNameArgs, 'input'>>;
  objectionDisown?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionDisownArgs, 'input'>>;
  objectionHearingPostpone?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionHearingPostponeArgs, 'input'>>;
  objectionHearingRecord?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionHearingRecordArgs, 'input'>>;
  objectionHearingSet?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionHearingSetArgs, 'input'>>;
  objectionMoreAsk?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionMoreAskArgs, 'input'>>;
  objectionSplit?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionSplitArgs, 'input'>>;
  objectionSubmit?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionSubmitArgs, 'input'>>;
  objectionTake?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionTakeArgs, 'input'>>;
  objectionTermsChange?: Resolver<ResolversTypes['ObjectionTermsChangePayload'], ParentType, ContextType, RequireFields<MutationObjectionTermsChangeArgs, 'input'>>;
  objectionWithdraw?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionWithdrawArgs, 'input'>>;
  operationRegister?: Resolver<ResolversTypes['OperationRegisterPayload'], ParentType, ContextType, RequireFields<MutationOperationRegisterArgs, 'input'>>;
  pageVote?: Resolver<ResolversTypes['PageVotePayload'], ParentType, ContextType, RequireFields<MutationPageVoteArgs, 'input'>>;
  passwordChange?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  paymentCaseAccountDecide?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseAccountDecideArgs, 'input'>>;
  paymentCaseAccountEnter?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseAccountEnterArgs, 'input'>>;
  paymentCaseAllocate?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseAllocateArgs, 'input'>>;
  paymentCaseAllocationRequest?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseAllocationRequestArgs, 'input'>>;
  paymentCaseAssign?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseAssignArgs, 'input'>>;
  paymentCaseCloseRequest?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseCloseRequestArgs, 'input'>>;
  paymentCaseNote?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseNoteArgs, 'input'>>;
  paymentCasePayeeLinkSend?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCasePayeeLinkSendArgs, 'input'>>;
  paymentCasePayoutRecord?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCasePayoutRecordArgs, 'input'>>;
  paymentCaseRefundRequest?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseRefundRequestArgs, 'input'>>;
  paymentCaseRequestDecide?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseRequestDecideArgs, 'input'>>;
  paymentCaseRequestWithdraw?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseRequestWithdrawArgs, 'input'>>;
  paymentCaseReturnRecord?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseReturnRecordArgs, 'input'>>;
  paymentCaseReversalRequest?: Resolver<ResolversTypes['PaymentCasePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaseReversalRequestArgs, 'input'>>;
  paymentReferenceIssue?: Resolver<ResolversTypes['PaymentReferenceIssuePayload'], ParentType, ContextType, RequireFields<MutationPaymentReferenceIssueArgs, 'input'>>;
  payoutFileCancel?: Resolver<ResolversTypes['PayoutFilePayload'], ParentType, ContextType, RequireFields<MutationPayoutFileCancelArgs, 'input'>>;
  payoutFileMake?: Resolver<ResolversTypes['PayoutFilePayload'], ParentType, ContextType, RequireFields<MutationPayoutFileMakeArgs, 'input'>>;
  payoutFilePaidOutRecord?: Resolver<ResolversTypes['PayoutFilePayload'], ParentType, ContextType, RequireFields<MutationPayoutFilePaidOutRecordArgs, 'input'>>;
  payoutFileReturnRecord?: Resolver<ResolversTypes['PayoutFilePayload'], ParentType, ContextType, RequireFields<MutationPayoutFileReturnRecordArgs, 'input'>>;
  referenceAdd?: Resolver<ResolversTypes['ReferencePayload'], ParentType, ContextType, RequireFields<MutationReferenceAddArgs, 'input'>>;
  referenceChange?: Resolver<ResolversTypes['ReferencePayload'], ParentType, ContextType, RequireFields<MutationReferenceChangeArgs, 'input'>>;
  refundAccountGive?: Resolver<ResolversTypes['RefundAccountGivePayload'], ParentType, ContextType, RequireFields<MutationRefundAccountGiveArgs, 'input'>>;
  refundEnter?: Resolver<ResolversTypes['RefundEnterPayload'], ParentType, ContextType, RequireFields<MutationRefundEnterArgs, 'input'>>;
  violationsRegister?: Resolver<ResolversTypes['ViolationsRegisterPayload'], ParentType, ContextType, RequireFields<MutationViolationsRegisterArgs, 'input'>>;
};

export type NoDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoDiscount'] = ResolversParentTypes['NoDiscount']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoDiscountReason'], ParentType, ContextType>;
};

export type NoticeSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSubscription'] = ResolversParentTypes['NoticeSubscription']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedContact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoticeSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSubscriptionPayload'] = ResolversParentTypes['NoticeSubscriptionPayload']> = {
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['NoticeSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeSubscriptionStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSubscriptionStopPayload'] = ResolversParentTypes['NoticeSubscriptionStopPayload']> = {
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['ObjectionCapacity'], ParentType, ContextType>;
  contactChannel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ObjectionDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ObjectionEvent']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ObjectionFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ObjectionSentFile']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['ObjectionHearing']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ObjectionHistoryEntry']>, ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licenseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayReduce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ObjectionReason'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffSteps?: Resolver<Array<ResolversTypes['ObjectionStaffStep']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ObjectionStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['ObjectionTurn'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['ObjectionViolation']>, ParentType, ContextType>;
};

export type ObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionConnection'] = ResolversParentTypes['ObjectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionDecision'] = ResolversParentTypes['ObjectionDecision']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isAppeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectionOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectionDeputyNamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionDeputyNamePayload'] = ResolversParentTypes['ObjectionDeputyNamePayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionEdge'] = ResolversParentTypes['ObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>;
};

export type ObjectionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionEvent'] = ResolversParentTypes['ObjectionEvent']> = {
  action?: Resolver<ResolversTypes['ObjectionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ObjectionDoer'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionFile'] = ResolversParentTypes['ObjectionFile']> = {
  kind?: Resolver<ResolversTypes['ObjectionFileKind'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ObjectionHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionHearing'] = ResolversParentTypes['ObjectionHearing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayPostpone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionHistoryEntry'] = ResolversParentTypes['ObjectionHistoryEntry']> = {
  action?: Resolver<ResolversTypes['ObjectionAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ObjectionDoer'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionPayload'] = ResolversParentTypes['ObjectionPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionReason'] = ResolversParentTypes['ObjectionReason']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ObjectionSentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionSentFile'] = ResolversParentTypes['ObjectionSentFile']> = {
  kind?: Resolver<ResolversTypes['ObjectionFileKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ObjectionStaffingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionStaffing'] = ResolversParentTypes['ObjectionStaffing']> = {
  adjudicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  lacks?: Resolver<Maybe<ResolversTypes['ObjectionLack']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionTerms'] = ResolversParentTypes['ObjectionTerms']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  mayReduce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mostAtOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reduceArticle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObjectionTermsChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionTermsChangePayload'] = ResolversParentTypes['ObjectionTermsChangePayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionViolation'] = ResolversParentTypes['ObjectionViolation']> = {
  extraDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payability?: Resolver<ResolversTypes['Payability'], ParentType, ContextType>;
  reducedFine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
  vehiclePlate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationRegisterPayload'] = ResolversParentTypes['OperationRegisterPayload']> = {
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  ageing?: Resolver<Array<ResolversTypes['OverviewAge']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byAuthority?: Resolver<Array<ResolversTypes['OverviewShare']>, ParentType, ContextType>;
  byCenter?: Resolver<Array<ResolversTypes['OverviewShare']>, ParentType, ContextType>;
  byChannel?: Resolver<Array<ResolversTypes['OverviewChannel']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['OverviewShare']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['OverviewCases']>, ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['OverviewCohort']>, ParentType, ContextType>;
  failingJobs?: Resolver<Array<ResolversTypes['FailingJob']>, ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['OverviewMonth']>, ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['OverviewParked'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['OverviewPeriod']>, ParentType, ContextType>;
  timesToPayment?: Resolver<Array<ResolversTypes['OverviewTimeToPayment']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OverviewAgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewAge'] = ResolversParentTypes['OverviewAge']> = {
  age?: Resolver<ResolversTypes['OffenceAge'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
};

export type OverviewCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewCases'] = ResolversParentTypes['OverviewCases']> = {
  age?: Resolver<ResolversTypes['CaseAge'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type OverviewChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewChannel'] = ResolversParentTypes['OverviewChannel']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discounted?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
};

export type OverviewCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewCohort'] = ResolversParentTypes['OverviewCohort']> = {
  collected?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  discounted?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  offences?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OverviewFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewFigure'] = ResolversParentTypes['OverviewFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type OverviewMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewMonth'] = ResolversParentTypes['OverviewMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
};

export type OverviewParkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewParked'] = ResolversParentTypes['OverviewParked']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OverviewPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewPeriod'] = ResolversParentTypes['OverviewPeriod']> = {
  beforeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  discounted?: Resolver<ResolversTypes['ComparedAmount'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['OverviewPeriodName'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  refunded?: Resolver<Maybe<ResolversTypes['ComparedFigure']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OverviewShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewShare'] = ResolversParentTypes['OverviewShare']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
};

export type OverviewTimeToPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewTimeToPayment'] = ResolversParentTypes['OverviewTimeToPayment']> = {
  paid?: Resolver<ResolversTypes['OverviewFigure'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeToPayment'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageVotePayload'] = ResolversParentTypes['PageVotePayload']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageVotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageVotes'] = ResolversParentTypes['PageVotes']> = {
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useless?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaidWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaidWith'] = ResolversParentTypes['PaidWith']> = {
  paymentNumber?: Resolver<Maybe<ResolversTypes['PaymentNumber']>, ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ParkedViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedViolation'] = ResolversParentTypes['ParkedViolation']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sameDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
};

export type ParkedViolationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedViolationConnection'] = ResolversParentTypes['ParkedViolationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkedViolationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParkedViolation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkedViolationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedViolationEdge'] = ResolversParentTypes['ParkedViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedViolation'], ParentType, ContextType>;
};

export type PaymentCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCase'] = ResolversParentTypes['PaymentCase']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ResolversTypes['CaseCandidates']>, ParentType, ContextType, RequireFields<PaymentCaseCandidatesArgs, 'first'>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concerned?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  concernedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['ReceiptCorrection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['PaymentCaseEvent']>, ParentType, ContextType>;
  missingDelivery?: Resolver<Maybe<ResolversTypes['MissingDelivery']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherCases?: Resolver<Array<ResolversTypes['PaymentCase']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['PaymentCasePayee']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['CasePayment']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['PaymentCaseProposal']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PaymentCaseReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['PaymentCaseReport']>, ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['PaymentCaseRequest']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentCaseState'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type PaymentCaseAllocatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseAllocated'] = ResolversParentTypes['PaymentCaseAllocated']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseConnection'] = ResolversParentTypes['PaymentCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseEdge'] = ResolversParentTypes['PaymentCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentCase'], ParentType, ContextType>;
};

export type PaymentCaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseEvent'] = ResolversParentTypes['PaymentCaseEvent']> = {
  action?: Resolver<ResolversTypes['PaymentCaseAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allocated?: Resolver<Array<ResolversTypes['PaymentCaseAllocated']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentCasePayeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCasePayee'] = ResolversParentTypes['PaymentCasePayee']> = {
  approvalRefusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['PaymentCasePayeeCounter']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkMadeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkMadeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskedContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedIban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payoutFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PaymentCasePayeeCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCasePayeeCounter'] = ResolversParentTypes['PaymentCasePayeeCounter']> = {
  documentEnds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentKind?: Resolver<Maybe<ResolversTypes['IdentityDocumentKind']>, ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCasePayload'] = ResolversParentTypes['PaymentCasePayload']> = {
  paymentCase?: Resolver<Maybe<ResolversTypes['PaymentCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentCaseProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseProposal'] = ResolversParentTypes['PaymentCaseProposal']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  approvalRefusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ApprovalChange']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedIban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['PaymentCaseRequest'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PaymentCaseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseReport'] = ResolversParentTypes['PaymentCaseReport']> = {
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  processed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentCaseRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCaseRequest'] = ResolversParentTypes['PaymentCaseRequest']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentCaseRequestKind'], ParentType, ContextType>;
  paidOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentCaseRequestState'], ParentType, ContextType>;
  transferNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  cases?: Resolver<Array<ResolversTypes['PaymentReferenceCase']>, ParentType, ContextType>;
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

export type PaymentReferenceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReferenceCase'] = ResolversParentTypes['PaymentReferenceCase']> = {
  allocated?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PaymentCaseReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentCaseState'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type PaymentReferenceIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReferenceIssuePayload'] = ResolversParentTypes['PaymentReferenceIssuePayload']> = {
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentStory'] = ResolversParentTypes['PaymentStory']> = {
  cases?: Resolver<Array<ResolversTypes['PaymentCase']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['StoryLedgerEntryConnection'], ParentType, ContextType, RequireFields<PaymentStoryLedgerArgs, 'first'>>;
  licenseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['StoryMessageConnection'], ParentType, ContextType, RequireFields<PaymentStoryMessagesArgs, 'first'>>;
  payment?: Resolver<ResolversTypes['CasePayment'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['StoryEventConnection'], ParentType, ContextType, RequireFields<PaymentStoryTimelineArgs, 'first'>>;
};

export type PayoutFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutFile'] = ResolversParentTypes['PayoutFile']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  csvPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  csvSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PayoutItem']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  xmlPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xmlSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayoutFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutFileConnection'] = ResolversParentTypes['PayoutFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayoutFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PayoutFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayoutFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutFileEdge'] = ResolversParentTypes['PayoutFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayoutFile'], ParentType, ContextType>;
};

export type PayoutFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutFilePayload'] = ResolversParentTypes['PayoutFilePayload']> = {
  payoutFile?: Resolver<Maybe<ResolversTypes['PayoutFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItem'] = ResolversParentTypes['PayoutItem']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endToEndId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedIban?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutItemState'], ParentType, ContextType>;
  transferNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayoutReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutReady'] = ResolversParentTypes['PayoutReady']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskedIban?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayoutsReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsReady'] = ResolversParentTypes['PayoutsReady']> = {
  items?: Resolver<Array<ResolversTypes['PayoutReady']>, ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toApprove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAccount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  announcementHistory?: Resolver<ResolversTypes['AnnouncementConnection'], ParentType, ContextType, RequireFields<QueryAnnouncementHistoryArgs, 'first'>>;
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType, RequireFields<QueryApprovalArgs, 'id'>>;
  approvals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<QueryApprovalsArgs, 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  courtDecisions?: Resolver<ResolversTypes['CourtDecisionConnection'], ParentType, ContextType, RequireFields<QueryCourtDecisionsArgs, 'first'>>;
  dayClosing?: Resolver<Maybe<ResolversTypes['DayClosing']>, ParentType, ContextType, RequireFields<QueryDayClosingArgs, 'day'>>;
  dayClosings?: Resolver<ResolversTypes['DayClosingConnection'], ParentType, ContextType, RequireFields<QueryDayClosingsArgs, 'first'>>;
  discountRuleDraft?: Resolver<Maybe<ResolversTypes['DiscountRuleDraft']>, ParentType, ContextType, RequireFields<QueryDiscountRuleDraftArgs, 'id'>>;
  discountRuleDrafts?: Resolver<Array<ResolversTypes['DiscountRuleDraft']>, ParentType, ContextType>;
  discountRuleSimulation?: Resolver<Maybe<ResolversTypes['DiscountRuleSimulation']>, ParentType, ContextType, RequireFields<QueryDiscountRuleSimulationArgs, 'id'>>;
  discountRuleVersion?: Resolver<Maybe<ResolversTypes['DiscountRuleVersion']>, ParentType, ContextType, RequireFields<QueryDiscountRuleVersionArgs, 'rule' | 'version'>>;
  discountRuleVersions?: Resolver<Array<ResolversTypes['DiscountRuleVersion']>, ParentType, ContextType>;
  discountRules?: Resolver<Array<ResolversTypes['DiscountRule']>, ParentType, ContextType>;
  documentCheck?: Resolver<ResolversTypes['DocumentCheck'], ParentType, ContextType, RequireFields<QueryDocumentCheckArgs, 'input'>>;
  feeds?: Resolver<Array<ResolversTypes['Feed']>, ParentType, ContextType>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType, RequireFields<QueryFileImportArgs, 'id'>>;
  fileImports?: Resolver<ResolversTypes['FileImportConnection'], ParentType, ContextType, RequireFields<QueryFileImportsArgs, 'first'>>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  license?: Resolver<ResolversTypes['LicenseInquiry'], ParentType, ContextType, RequireFields<QueryLicenseArgs, 'lookup'>>;
  licenseClasses?: Resolver<Array<ResolversTypes['LicenseClass']>, ParentType, ContextType>;
  licenseStory?: Resolver<Maybe<ResolversTypes['LicenseStory']>, ParentType, ContextType, RequireFields<QueryLicenseStoryArgs, 'id'>>;
  licensingCenters?: Resolver<Array<ResolversTypes['LicensingCenter']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'reference'>>;
  messageProgress?: Resolver<Maybe<ResolversTypes['MessageProgress']>, ParentType, ContextType, RequireFields<QueryMessageProgressArgs, 'reference'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first'>>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionArgs, 'number' | 'proof'>>;
  objectionFilesSent?: Resolver<Array<ResolversTypes['ObjectionSentFile']>, ParentType, ContextType, RequireFields<QueryObjectionFilesSentArgs, 'confirmation'>>;
  objectionReasons?: Resolver<Array<ResolversTypes['ObjectionReason']>, ParentType, ContextType>;
  objectionStaffing?: Resolver<Array<ResolversTypes['ObjectionStaffing']>, ParentType, ContextType>;
  objectionTerms?: Resolver<Array<ResolversTypes['ObjectionTerms']>, ParentType, ContextType>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  pageVotes?: Resolver<Array<ResolversTypes['PageVotes']>, ParentType, ContextType>;
  parkedViolations?: Resolver<ResolversTypes['ParkedViolationConnection'], ParentType, ContextType, RequireFields<QueryParkedViolationsArgs, 'first'>>;
  partnerAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryPartnerAgencyArgs, 'id'>>;
  paymentCase?: Resolver<Maybe<ResolversTypes['PaymentCase']>, ParentType, ContextType, RequireFields<QueryPaymentCaseArgs, 'reference'>>;
  paymentCases?: Resolver<ResolversTypes['PaymentCaseConnection'], ParentType, ContextType, RequireFields<QueryPaymentCasesArgs, 'first' | 'order'>>;
  paymentReference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType, RequireFields<QueryPaymentReferenceArgs, 'number'>>;
  paymentStory?: Resolver<Maybe<ResolversTypes['PaymentStory']>, ParentType, ContextType, RequireFields<QueryPaymentStoryArgs, 'transactionId'>>;
  payoutFile?: Resolver<Maybe<ResolversTypes['PayoutFile']>, ParentType, ContextType, RequireFields<QueryPayoutFileArgs, 'reference'>>;
  payoutFiles?: Resolver<ResolversTypes['PayoutFileConnection'], ParentType, ContextType, RequireFields<QueryPayoutFilesArgs, 'first'>>;
  payoutsReady?: Resolver<ResolversTypes['PayoutsReady'], ParentType, ContextType>;
  queryCost?: Resolver<ResolversTypes['QueryCost'], ParentType, ContextType, RequireFields<QueryQueryCostArgs, 'operation'>>;
  referenceEntries?: Resolver<Array<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, RequireFields<QueryReferenceEntriesArgs, 'kind'>>;
  refundLink?: Resolver<Maybe<ResolversTypes['RefundLink']>, ParentType, ContextType, RequireFields<QueryRefundLinkArgs, 'token'>>;
  registeredViolations?: Resolver<Array<Maybe<ResolversTypes['RegisteredViolation']>>, ParentType, ContextType, RequireFields<QueryRegisteredViolationsArgs, 'sourceKeys'>>;
  sandboxMessages?: Resolver<Maybe<Array<ResolversTypes['SandboxMessage']>>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['Setting']>, ParentType, ContextType>;
  settlementFile?: Resolver<Maybe<ResolversTypes['SettlementFile']>, ParentType, ContextType, RequireFields<QuerySettlementFileArgs, 'id'>>;
  settlementFiles?: Resolver<ResolversTypes['SettlementFileConnection'], ParentType, ContextType, RequireFields<QuerySettlementFilesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  staffObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryStaffObjectionArgs, 'number'>>;
  staffObjections?: Resolver<ResolversTypes['ObjectionConnection'], ParentType, ContextType, RequireFields<QueryStaffObjectionsArgs, 'first'>>;
  staffSearch?: Resolver<ResolversTypes['StaffSearch'], ParentType, ContextType, RequireFields<QueryStaffSearchArgs, 'text'>>;
  staffWork?: Resolver<ResolversTypes['StaffWork'], ParentType, ContextType>;
  violationTypes?: Resolver<Array<ResolversTypes['ViolationType']>, ParentType, ContextType>;
};

export type QueryCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryCost'] = ResolversParentTypes['QueryCost']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  bankTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['ReceiptCorrection']>, ParentType, ContextType>;
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

export type ReceiptCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptCorrection'] = ResolversParentTypes['ReceiptCorrection']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fineAfter?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fineBefore?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptCorrectionKind'], ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ReferenceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEntry'] = ResolversParentTypes['ReferenceEntry']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  collectedHere?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedByCourt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ReferenceVersion']>, ParentType, ContextType>;
};

export type ReferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferencePayload'] = ResolversParentTypes['ReferencePayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ReferenceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReferenceVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceVersion'] = ResolversParentTypes['ReferenceVersion']> = {
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  neverHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefundAccountGivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundAccountGivePayload'] = ResolversParentTypes['RefundAccountGivePayload']> = {
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedIban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundEnterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEnterPayload'] = ResolversParentTypes['RefundEnterPayload']> = {
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundLink'] = ResolversParentTypes['RefundLink']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latinName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundLinkState'], ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisteredRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredRow'] = ResolversParentTypes['RegisteredRow']> = {
  code?: Resolver<Maybe<ResolversTypes['RowRefusal']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  violationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisteredViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredViolation'] = ResolversParentTypes['RegisteredViolation']> = {
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payability?: Resolver<Maybe<ResolversTypes['Payability']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ViolationStatus'], ParentType, ContextType>;
  violationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisteringTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteringTotals'] = ResolversParentTypes['RegisteringTotals']> = {
  amended?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['RowTally'], ParentType, ContextType>;
};

export type RowTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowTally'] = ResolversParentTypes['RowTally']> = {
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SandboxMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxMessage'] = ResolversParentTypes['SandboxMessage']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  isSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementCoverage'] = ResolversParentTypes['SettlementCoverage']> = {
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
};

export type SettlementDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementDifference'] = ResolversParentTypes['SettlementDifference']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SettlementLineResult'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettlementFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFile'] = ResolversParentTypes['SettlementFile']> = {
  compared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['SettlementCoverage'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['SettlementDifference']>, ParentType, ContextType, RequireFields<SettlementFileDifferencesArgs, 'after' | 'first'>>;
  format?: Resolver<ResolversTypes['SettlementFileFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['SettlementLack']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['SettlementFileResults'], ParentType, ContextType>;
  statementDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['SettlementFileSums'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type SettlementFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFileConnection'] = ResolversParentTypes['SettlementFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettlementFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SettlementFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFileEdge'] = ResolversParentTypes['SettlementFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SettlementFile'], ParentType, ContextType>;
};

export type SettlementFileResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFileResults'] = ResolversParentTypes['SettlementFileResults']> = {
  agrees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notBooked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementFileSumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementFileSums'] = ResolversParentTypes['SettlementFileSums']> = {
  agrees?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  notBooked?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
  reversals?: Resolver<ResolversTypes['SettlementSum'], ParentType, ContextType>;
};

export type SettlementLackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementLack'] = ResolversParentTypes['SettlementLack']> = {
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettlementSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementSum'] = ResolversParentTypes['SettlementSum']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fils?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
};

export type SimulatedLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedLicense'] = ResolversParentTypes['SimulatedLicense']> = {
  after?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationPart'] = ResolversParentTypes['SimulationPart']> = {
  after?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResult'] = ResolversParentTypes['SimulationResult']> = {
  after?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  byAuthority?: Resolver<Array<ResolversTypes['SimulationPart']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['SimulationPart']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['SimulatedLicense']>, ParentType, ContextType>;
  licenses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFreshness'] = ResolversParentTypes['SourceFreshness']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  missingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceUnavailable'] = ResolversParentTypes['SourceUnavailable']> = {
  lastKnownAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffSearch'] = ResolversParentTypes['StaffSearch']> = {
  cases?: Resolver<Array<ResolversTypes['PaymentCase']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMistypedNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  licenses?: Resolver<Array<ResolversTypes['FoundLicense']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  paymentNumbers?: Resolver<Array<ResolversTypes['FoundPaymentNumber']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['FoundPayment']>, ParentType, ContextType>;
  payoutFiles?: Resolver<Array<ResolversTypes['PayoutFile']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['FoundReceipt']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['FoundViolation']>, ParentType, ContextType>;
};

export type StaffWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffWork'] = ResolversParentTypes['StaffWork']> = {
  approvals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseDecisions?: Resolver<Maybe<Array<ResolversTypes['StaffWorkDecision']>>, ParentType, ContextType>;
  daysWithoutFile?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
  dueCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failedImports?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failingJobs?: Resolver<Maybe<Array<ResolversTypes['FailingJob']>>, ParentType, ContextType>;
  freeCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freeObjections?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imports?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isLedgerEven?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openDays?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
  overdueCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueObjections?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownObjections?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payoutFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readyRefunds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffWorkDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffWorkDecision'] = ResolversParentTypes['StaffWorkDecision']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentCaseState'], ParentType, ContextType>;
};

export type StatedCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCertificate'] = ResolversParentTypes['StatedCertificate']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licenseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedDecidedViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDecidedViolation'] = ResolversParentTypes['StatedDecidedViolation']> = {
  fine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDecision'] = ResolversParentTypes['StatedDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAppeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licenseEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectionOutcome'], ParentType, ContextType>;
  reasonDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['StatedDecidedViolation']>, ParentType, ContextType>;
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

export type StoryEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEvent'] = ResolversParentTypes['StoryEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoryEventKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEventConnection'] = ResolversParentTypes['StoryEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StoryEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEventEdge'] = ResolversParentTypes['StoryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryEvent'], ParentType, ContextType>;
};

export type StoryLedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLedgerEntry'] = ResolversParentTypes['StoryLedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Fils'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryLedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLedgerEntryConnection'] = ResolversParentTypes['StoryLedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryLedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StoryLedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryLedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLedgerEntryEdge'] = ResolversParentTypes['StoryLedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryLedgerEntry'], ParentType, ContextType>;
};

export type StoryLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLook'] = ResolversParentTypes['StoryLook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LookedBy'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenseLookKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoryLookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLookConnection'] = ResolversParentTypes['StoryLookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryLookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StoryLook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryLookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryLookEdge'] = ResolversParentTypes['StoryLookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryLook'], ParentType, ContextType>;
};

export type StoryMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryMessage'] = ResolversParentTypes['StoryMessage']> = {
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['NetworkMessageFormat'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkMessageKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StoryMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryMessageConnection'] = ResolversParentTypes['StoryMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StoryMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryMessageEdge'] = ResolversParentTypes['StoryMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryMessage'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InputRefusal', ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['ReceiptCorrection']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['AppliedDiscount']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Fils']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noDiscount?: Resolver<Maybe<ResolversTypes['NoDiscount']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paidWith?: Resolver<Maybe<ResolversTypes['PaidWith']>, ParentType, ContextType>;
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
  meaning?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViolationsRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationsRegisterPayload'] = ResolversParentTypes['ViolationsRegisterPayload']> = {
  rows?: Resolver<Array<ResolversTypes['RegisteredRow']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['RegisteringTotals']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WrongProofsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongProofs'] = ResolversParentTypes['WrongProofs']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyBudgetChangePayload?: AgencyBudgetChangePayloadResolvers<ContextType>;
  AgencyCreatePayload?: AgencyCreatePayloadResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementConnection?: AnnouncementConnectionResolvers<ContextType>;
  AnnouncementEdge?: AnnouncementEdgeResolvers<ContextType>;
  AnnouncementPayload?: AnnouncementPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreatePayload?: ApiKeyCreatePayloadResolvers<ContextType>;
  ApiKeyRevokePayload?: ApiKeyRevokePayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationCreatePayload?: ApplicationCreatePayloadResolvers<ContextType>;
  ApplicationRestrictPayload?: ApplicationRestrictPayloadResolvers<ContextType>;
  ApplicationSuspendPayload?: ApplicationSuspendPayloadResolvers<ContextType>;
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalChange?: ApprovalChangeResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApprovalPayload?: ApprovalPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditValue?: AuditValueResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  CaseCandidate?: CaseCandidateResolvers<ContextType>;
  CaseCandidates?: CaseCandidatesResolvers<ContextType>;
  CasePayment?: CasePaymentResolvers<ContextType>;
  CertificateShare?: CertificateShareResolvers<ContextType>;
  ChoicePrice?: ChoicePriceResolvers<ContextType>;
  ClearanceCertificate?: ClearanceCertificateResolvers<ContextType>;
  ClearanceCertificateOpenPayload?: ClearanceCertificateOpenPayloadResolvers<ContextType>;
  ClearanceCertificatePayload?: ClearanceCertificatePayloadResolvers<ContextType>;
  ClearanceCertificateSharePayload?: ClearanceCertificateSharePayloadResolvers<ContextType>;
  ComparedAmount?: ComparedAmountResolvers<ContextType>;
  ComparedFigure?: ComparedFigureResolvers<ContextType>;
  ContactCodeConfirmPayload?: ContactCodeConfirmPayloadResolvers<ContextType>;
  ContactCodeRequestPayload?: ContactCodeRequestPayloadResolvers<ContextType>;
  CourtDecision?: CourtDecisionResolvers<ContextType>;
  CourtDecisionConnection?: CourtDecisionConnectionResolvers<ContextType>;
  CourtDecisionEdge?: CourtDecisionEdgeResolvers<ContextType>;
  CourtDecisionEnterPayload?: CourtDecisionEnterPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayClosePayload?: DayClosePayloadResolvers<ContextType>;
  DayClosing?: DayClosingResolvers<ContextType>;
  DayClosingConnection?: DayClosingConnectionResolvers<ContextType>;
  DayClosingEdge?: DayClosingEdgeResolvers<ContextType>;
  DiscountLaw?: DiscountLawResolvers<ContextType>;
  DiscountRule?: DiscountRuleResolvers<ContextType>;
  DiscountRuleContent?: DiscountRuleContentResolvers<ContextType>;
  DiscountRuleDraft?: DiscountRuleDraftResolvers<ContextType>;
  DiscountRuleDraftPayload?: DiscountRuleDraftPayloadResolvers<ContextType>;
  DiscountRuleOutcome?: DiscountRuleOutcomeResolvers<ContextType>;
  DiscountRuleSimulation?: DiscountRuleSimulationResolvers<ContextType>;
  DiscountRuleSimulationPayload?: DiscountRuleSimulationPayloadResolvers<ContextType>;
  DiscountRuleVersion?: DiscountRuleVersionResolvers<ContextType>;
  DocumentCheck?: DocumentCheckResolvers<ContextType>;
  Dues?: DuesResolvers<ContextType>;
  EarlierPayment?: EarlierPaymentResolvers<ContextType>;
  EarlierPaymentConnection?: EarlierPaymentConnectionResolvers<ContextType>;
  EarlierPaymentEdge?: EarlierPaymentEdgeResolvers<ContextType>;
  EverythingPrice?: EverythingPriceResolvers<ContextType>;
  FailingJob?: FailingJobResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FeedChangePayload?: FeedChangePayloadResolvers<ContextType>;
  FileImport?: FileImportResolvers<ContextType>;
  FileImportConnection?: FileImportConnectionResolvers<ContextType>;
  FileImportDifference?: FileImportDifferenceResolvers<ContextType>;
  FileImportDifferenceTotal?: FileImportDifferenceTotalResolvers<ContextType>;
  FileImportEdge?: FileImportEdgeResolvers<ContextType>;
  FileImportHold?: FileImportHoldResolvers<ContextType>;
  FileImportOutcome?: FileImportOutcomeResolvers<ContextType>;
  FileImportPeriod?: FileImportPeriodResolvers<ContextType>;
  FileImportPreview?: FileImportPreviewResolvers<ContextType>;
  FileImportProblem?: FileImportProblemResolvers<ContextType>;
  FileImportStartPayload?: FileImportStartPayloadResolvers<ContextType>;
  FileImportTally?: FileImportTallyResolvers<ContextType>;
  FileImportUndoPayload?: FileImportUndoPayloadResolvers<ContextType>;
  FileImportUndoReason?: FileImportUndoReasonResolvers<ContextType>;
  FileImportUndoRow?: FileImportUndoRowResolvers<ContextType>;
  FileImportUndoTotals?: FileImportUndoTotalsResolvers<ContextType>;
  Fils?: GraphQLScalarType;
  ForecastCause?: ForecastCauseResolvers<ContextType>;
  FoundLicense?: FoundLicenseResolvers<ContextType>;
  FoundPayment?: FoundPaymentResolvers<ContextType>;
  FoundPaymentNumber?: FoundPaymentNumberResolvers<ContextType>;
  FoundReceipt?: FoundReceiptResolvers<ContextType>;
  FoundViolation?: FoundViolationResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayAddPayload?: HolidayAddPayloadResolvers<ContextType>;
  HolidayRemovePayload?: HolidayRemovePayloadResolvers<ContextType>;
  InputRefusal?: InputRefusalResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  LicenseClass?: LicenseClassResolvers<ContextType>;
  LicenseInquiry?: LicenseInquiryResolvers<ContextType>;
  LicenseLook?: LicenseLookResolvers<ContextType>;
  LicenseLookConnection?: LicenseLookConnectionResolvers<ContextType>;
  LicenseLookEdge?: LicenseLookEdgeResolvers<ContextType>;
  LicenseNotFound?: LicenseNotFoundResolvers<ContextType>;
  LicenseObjection?: LicenseObjectionResolvers<ContextType>;
  LicenseStory?: LicenseStoryResolvers<ContextType>;
  LicensingCenter?: LicensingCenterResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessagePayload?: MessagePayloadResolvers<ContextType>;
  MessageProgress?: MessageProgressResolvers<ContextType>;
  MessageSendPayload?: MessageSendPayloadResolvers<ContextType>;
  MissingDelivery?: MissingDeliveryResolvers<ContextType>;
  MoreDetailsNeeded?: MoreDetailsNeededResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoDiscount?: NoDiscountResolvers<ContextType>;
  NoticeSubscription?: NoticeSubscriptionResolvers<ContextType>;
  NoticeSubscriptionPayload?: NoticeSubscriptionPayloadResolvers<ContextType>;
  NoticeSubscriptionStopPayload?: NoticeSubscriptionStopPayloadResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionConnection?: ObjectionConnectionResolvers<ContextType>;
  ObjectionDecision?: ObjectionDecisionResolvers<ContextType>;
  ObjectionDeputyNamePayload?: ObjectionDeputyNamePayloadResolvers<ContextType>;
  ObjectionEdge?: ObjectionEdgeResolvers<ContextType>;
  ObjectionEvent?: ObjectionEventResolvers<ContextType>;
  ObjectionFile?: ObjectionFileResolvers<ContextType>;
  ObjectionHearing?: ObjectionHearingResolvers<ContextType>;
  ObjectionHistoryEntry?: ObjectionHistoryEntryResolvers<ContextType>;
  ObjectionPayload?: ObjectionPayloadResolvers<ContextType>;
  ObjectionReason?: ObjectionReasonResolvers<ContextType>;
  ObjectionSentFile?: ObjectionSentFileResolvers<ContextType>;
  ObjectionStaffing?: ObjectionStaffingResolvers<ContextType>;
  ObjectionTerms?: ObjectionTermsResolvers<ContextType>;
  ObjectionTermsChangePayload?: ObjectionTermsChangePayloadResolvers<ContextType>;
  ObjectionViolation?: ObjectionViolationResolvers<ContextType>;
  OperationRegisterPayload?: OperationRegisterPayloadResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  OverviewAge?: OverviewAgeResolvers<ContextType>;
  OverviewCases?: OverviewCasesResolvers<ContextType>;
  OverviewChannel?: OverviewChannelResolvers<ContextType>;
  OverviewCohort?: OverviewCohortResolvers<ContextType>;
  OverviewFigure?: OverviewFigureResolvers<ContextType>;
  OverviewMonth?: OverviewMonthResolvers<ContextType>;
  OverviewParked?: OverviewParkedResolvers<ContextType>;
  OverviewPeriod?: OverviewPeriodResolvers<ContextType>;
  OverviewShare?: OverviewShareResolvers<ContextType>;
  OverviewTimeToPayment?: OverviewTimeToPaymentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageVotePayload?: PageVotePayloadResolvers<ContextType>;
  PageVotes?: PageVotesResolvers<ContextType>;
  PaidWith?: PaidWithResolvers<ContextType>;
  ParkedViolation?: ParkedViolationResolvers<ContextType>;
  ParkedViolationConnection?: ParkedViolationConnectionResolvers<ContextType>;
  ParkedViolationEdge?: ParkedViolationEdgeResolvers<ContextType>;
  PaymentCase?: PaymentCaseResolvers<ContextType>;
  PaymentCaseAllocated?: PaymentCaseAllocatedResolvers<ContextType>;
  PaymentCaseConnection?: PaymentCaseConnectionResolvers<ContextType>;
  PaymentCaseEdge?: PaymentCaseEdgeResolvers<ContextType>;
  PaymentCaseEvent?: PaymentCaseEventResolvers<ContextType>;
  PaymentCasePayee?: PaymentCasePayeeResolvers<ContextType>;
  PaymentCasePayeeCounter?: PaymentCasePayeeCounterResolvers<ContextType>;
  PaymentCasePayload?: PaymentCasePayloadResolvers<ContextType>;
  PaymentCaseProposal?: PaymentCaseProposalResolvers<ContextType>;
  PaymentCaseReport?: PaymentCaseReportResolvers<ContextType>;
  PaymentCaseRequest?: PaymentCaseRequestResolvers<ContextType>;
  PaymentEvent?: PaymentEventResolvers<ContextType>;
  PaymentNumber?: GraphQLScalarType;
  PaymentPlan?: PaymentPlanResolvers<ContextType>;
  PaymentPlanAnswer?: PaymentPlanAnswerResolvers<ContextType>;
  PaymentPlanRefused?: PaymentPlanRefusedResolvers<ContextType>;
  PaymentReference?: PaymentReferenceResolvers<ContextType>;
  PaymentReferenceCase?: PaymentReferenceCaseResolvers<ContextType>;
  PaymentReferenceIssuePayload?: PaymentReferenceIssuePayloadResolvers<ContextType>;
  PaymentStory?: PaymentStoryResolvers<ContextType>;
  PayoutFile?: PayoutFileResolvers<ContextType>;
  PayoutFileConnection?: PayoutFileConnectionResolvers<ContextType>;
  PayoutFileEdge?: PayoutFileEdgeResolvers<ContextType>;
  PayoutFilePayload?: PayoutFilePayloadResolvers<ContextType>;
  PayoutItem?: PayoutItemResolvers<ContextType>;
  PayoutReady?: PayoutReadyResolvers<ContextType>;
  PayoutsReady?: PayoutsReadyResolvers<ContextType>;
  PlannedViolation?: PlannedViolationResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryCost?: QueryCostResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptCorrection?: ReceiptCorrectionResolvers<ContextType>;
  ReceiptLine?: ReceiptLineResolvers<ContextType>;
  ReferenceEntry?: ReferenceEntryResolvers<ContextType>;
  ReferencePayload?: ReferencePayloadResolvers<ContextType>;
  ReferenceVersion?: ReferenceVersionResolvers<ContextType>;
  RefundAccountGivePayload?: RefundAccountGivePayloadResolvers<ContextType>;
  RefundEnterPayload?: RefundEnterPayloadResolvers<ContextType>;
  RefundLink?: RefundLinkResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RegisteredRow?: RegisteredRowResolvers<ContextType>;
  RegisteredViolation?: RegisteredViolationResolvers<ContextType>;
  RegisteringTotals?: RegisteringTotalsResolvers<ContextType>;
  RowTally?: RowTallyResolvers<ContextType>;
  SandboxMessage?: SandboxMessageResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  SettlementCoverage?: SettlementCoverageResolvers<ContextType>;
  SettlementDifference?: SettlementDifferenceResolvers<ContextType>;
  SettlementFile?: SettlementFileResolvers<ContextType>;
  SettlementFileConnection?: SettlementFileConnectionResolvers<ContextType>;
  SettlementFileEdge?: SettlementFileEdgeResolvers<ContextType>;
  SettlementFileResults?: SettlementFileResultsResolvers<ContextType>;
  SettlementFileSums?: SettlementFileSumsResolvers<ContextType>;
  SettlementLack?: SettlementLackResolvers<ContextType>;
  SettlementSum?: SettlementSumResolvers<ContextType>;
  SimulatedLicense?: SimulatedLicenseResolvers<ContextType>;
  SimulationPart?: SimulationPartResolvers<ContextType>;
  SimulationResult?: SimulationResultResolvers<ContextType>;
  SourceFreshness?: SourceFreshnessResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  StaffSearch?: StaffSearchResolvers<ContextType>;
  StaffWork?: StaffWorkResolvers<ContextType>;
  StaffWorkDecision?: StaffWorkDecisionResolvers<ContextType>;
  StatedCertificate?: StatedCertificateResolvers<ContextType>;
  StatedDecidedViolation?: StatedDecidedViolationResolvers<ContextType>;
  StatedDecision?: StatedDecisionResolvers<ContextType>;
  StatedLine?: StatedLineResolvers<ContextType>;
  StatedReceipt?: StatedReceiptResolvers<ContextType>;
  StoryEvent?: StoryEventResolvers<ContextType>;
  StoryEventConnection?: StoryEventConnectionResolvers<ContextType>;
  StoryEventEdge?: StoryEventEdgeResolvers<ContextType>;
  StoryLedgerEntry?: StoryLedgerEntryResolvers<ContextType>;
  StoryLedgerEntryConnection?: StoryLedgerEntryConnectionResolvers<ContextType>;
  StoryLedgerEntryEdge?: StoryLedgerEntryEdgeResolvers<ContextType>;
  StoryLook?: StoryLookResolvers<ContextType>;
  StoryLookConnection?: StoryLookConnectionResolvers<ContextType>;
  StoryLookEdge?: StoryLookEdgeResolvers<ContextType>;
  StoryMessage?: StoryMessageResolvers<ContextType>;
  StoryMessageConnection?: StoryMessageConnectionResolvers<ContextType>;
  StoryMessageEdge?: StoryMessageEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  ViolationType?: ViolationTypeResolvers<ContextType>;
  ViolationsRegisterPayload?: ViolationsRegisterPayloadResolvers<ContextType>;
  WrongProofs?: WrongProofsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
