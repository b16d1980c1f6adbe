/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What to change of an account; what is left out stays. */
export type AccountChangeInput = {
  /** The account. */
  account: string | number;
  /** Of an adjudicator: code of the authority. */
  authority?: string | number | null | undefined;
  /** At most 80 characters. */
  displayName?: string | null | undefined;
  /** The person's number with the employer, 1 to 20 letters, digits and hyphens. */
  employeeNumber?: string | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** True: nobody signs in with it any more, and its sessions end. */
  isDisabled?: boolean | null | undefined;
  /** The person's national number, 10 digits. Only a keyed hash is kept. */
  nationalNumber?: string | null | undefined;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** Another role ends its sessions. Accounts of agencies keep theirs. */
  role?: AccountRole | null | undefined;
};

/** An account to make. */
export type AccountCreateInput = {
  /** The agency, for the role `AGENCY` alone. */
  agency?: string | number | null | undefined;
  /** Of an adjudicator: code of the authority. */
  authority?: string | number | null | undefined;
  /** At most 80 characters. */
  displayName: string;
  /** Of staff, who must have one: the person's number with the employer, 1 to 20 letters and digits. */
  employeeNumber?: string | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again makes no second account. */
  idempotencyKey: string;
  /** Of staff, who must have one: the person's national number, 10 digits. Only a keyed hash is kept. */
  nationalNumber?: string | null | undefined;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** What it may do. */
  role: AccountRole;
  /** 2 to 40 small Latin letters, digits, dots, hyphens and underscores. */
  userName: string;
};

/** An account that somebody cannot get into any more, or should not. */
export type AccountResetInput = {
  /** The account. */
  account: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
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
  account: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
};

/** How much an agency may ask. */
export type AgencyBudgetChangeInput = {
  /** The agency. */
  agency: string | number;
  /** Points a minute for all of its programs together, 1,000 to 6,000,000. */
  budget: number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

/** An agency to take on. */
export type AgencyCreateInput = {
  /** Code of the authority whose violations it registers, if it does. */
  authority?: string | number | null | undefined;
  /** 2 to 12 capital Latin letters and digits. */
  code: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Its name in Arabic, at most 120 characters. */
  nameAr: string;
  /** Its name in English, at most 120 characters. */
  nameEn: string;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** What its keys can be given at most. */
  scopes: Array<Scope>;
};

/** Something to announce. */
export type AnnouncementCreateInput = {
  /** From when on it is shown; what is past counts as now. */
  from: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** What it is about. */
  kind: AnnouncementKind;
  /** At most 500 characters. */
  textAr: string;
  /** At most 500 characters. */
  textEn: string;
  /** For maintenance alone, and then needed: until when inquiry and payment are closed, after `from` and not after `until`. */
  unavailableUntil?: string | null | undefined;
  /** Until when it is shown: after `from`, to come, at most a year ahead. */
  until: string;
};

/** An announcement to end before its time. */
export type AnnouncementEndInput = {
  /** The announcement. */
  announcement: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

/** What an announcement is about. */
export type AnnouncementKind =
  /** Something to know; nothing is closed. */
  | 'INFORMATION'
  /** Maintenance: inquiry and payment are closed for a time. */
  | 'MAINTENANCE';

/** Whether an announcement is shown. */
export type AnnouncementState =
  /** It is shown now. */
  | 'CURRENT'
  /** It is shown later. */
  | 'FUTURE'
  /** Its time is over, or somebody ended it. */
  | 'PAST';

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
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
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

/** A key to replace. */
export type ApiKeyRotateInput = {
  /** The key, which still works. It ends within a day. */
  apiKey: string | number;
  /** The last day on which the new one works, at most a year ahead. */
  expiresOn: string;
  /** Chosen by the caller, 8 to 64 characters: the same again makes no second key. */
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

/** Whether the keys of a program are refused. */
export type ApplicationSuspendInput = {
  /** The program. */
  application: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** True: none of its keys works. */
  isSuspended: boolean;
};

/** A decision about what another person asked for. */
export type ApprovalDecideInput = {
  /** The request. */
  approval: string | number;
  /** What is decided. */
  decision: ApprovalDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why, at most 2,000 characters; required for a rejection. */
  note?: string;
};

/** What can be decided. */
export type ApprovalDecision =
  /** It is done. */
  | 'APPROVE'
  /** It is not done. */
  | 'REJECT';

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
  approval: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
};

/** Which entries; what is null hinders none. */
export type AuditFilter = {
  /** What it was done to: a case `H-…`, a file `P-…`, a licence number, a user name, or as in `AuditEntry.subject`. */
  about?: string | null | undefined;
  /** A user name or a part of the service. */
  actor?: string | null | undefined;
  /** The first day in Amman. */
  from?: string | null | undefined;
  /** What it is about. */
  kind?: AuditKind | null | undefined;
  /** The last day in Amman. */
  to?: string | null | undefined;
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

/** What to certify. */
export type ClearanceCertificateIssueInput = {
  /** Chosen by the caller, 8 to 64 characters: the same key gives the same certificate. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
};

/** A share code to be used. */
export type ClearanceCertificateOpenInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer. */
  idempotencyKey: string;
  /** The code, such as `S-7K3Q-X2P9-M4RT`. */
  shareCode: string;
};

/** Which certificate to share. */
export type ClearanceCertificateShareInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer, the code apart. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the certificate. */
  number: string;
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
  code: string;
  /** `confirmation` of the request. */
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again counts as no second try and gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

/** Asks for a code that confirms a contact. */
export type ContactCodeRequestInput = {
  /** An e-mail address, or a mobile number of Jordan in any spelling and with any digits. */
  contact: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again sends no second code and gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The language of the message. */
  language: Language;
  /** What the contact is to serve. */
  purpose: ContactPurpose;
};

/** What a contact is confirmed for. It serves one thing once. */
export type ContactPurpose =
  /** A new objection. */
  | 'OBJECTION'
  /** To name the account for a refund. */
  | 'REFUND'
  /** To be told what happens to a licence. */
  | 'SUBSCRIPTION';

/** What a court decided about one violation. */
export type CourtDecisionEnterInput = {
  /** Code of the authority of the violation. */
  authority: string;
  /** The court, 1 to 200 characters. */
  court: string;
  /** The day of the decision: not before the offence, not in the future. */
  decidedOn: string;
  /** Where the document is found, such as the registry's number of the letter, 1 to 200 characters. */
  document: string;
  /** What the court fixed, in whole fils; null where nothing is owed, which cancels the violation. After payment it can only be lower. */
  fine?: number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The number of the licence that the violation is on. */
  licenseNumber: string;
  /** The court's own number of the decision, 1 to 60 characters. */
  number: string;
  /** Why, 1 to 2,000 characters, for whoever compares. */
  reason: string;
  /** The authority's own key, where several violations of the licence have this number. */
  sourceKey?: string | null | undefined;
  /** The number of the violation that the authority shows. */
  violationNumber: string;
};

/** Which day to close. */
export type DayCloseInput = {
  /** A day in Amman that is over. */
  day: string;
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer. */
  idempotencyKey: string;
};

/** What a discount can rest upon. */
export type DiscountInstrument =
  /** A decision. */
  | 'DECISION'
  /** A law. */
  | 'LAW'
  /** A regulation. */
  | 'REGULATION';

/** A draft to throw away. */
export type DiscountRuleDraftDiscardInput = {
  /** The draft; nobody must have been asked to approve it. */
  draft: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
};

/** A rule to write down. */
export type DiscountRuleDraftSaveInput = {
  /** The draft to write again; null: a new one. */
  draft?: string | number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** What it is to say. */
  rule: DiscountRuleInput;
};

/** A last day for an approved version, earlier than it would have. */
export type DiscountRuleEndInput = {
  /** Its last day: today at the earliest; the day before its first day to withdraw one that has not begun. */
  lastDay: string;
  /** The rule. */
  rule: string | number;
  /** Its version. */
  version: number;
};

/** An early end that another person is to approve. */
export type DiscountRuleEndProposeInput = {
  /** What is to end, and when. */
  end: DiscountRuleEndInput;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why, at most 2,000 characters. */
  reason: string;
};

/** All that a version of a discount rule is to say. */
export type DiscountRuleInput = {
  /** Shown on every page while the rule holds, at most 500 characters; both languages or neither. */
  announcementAr?: string | null | undefined;
  /** The same in English. */
  announcementEn?: string | null | undefined;
  /** Whether days under objection count among `withinDays`. */
  countsObjectionDays?: boolean;
  /** Codes of violation types that it leaves out. Types whose fine a court fixes are left out anyway. */
  excludedTypes?: Array<string | number>;
  /** Where it was published: number and day of the gazette, at most 120 characters. */
  gazette?: string | null | undefined;
  /** What it rests upon. */
  instrument: DiscountInstrument;
  /** Its day, not after today. */
  instrumentDay: string;
  /** The number of the instrument, at most 60 characters. */
  instrumentNumber: string;
  /** Who issued that, at most 160 characters. */
  issuerAr: string;
  /** The same in English. */
  issuerEn?: string | null | undefined;
  /** Whether everything that the rule addresses must be paid together. */
  kind: DiscountRuleKind;
  /** The day from which the law gave the discount, where that is before `payFrom`. */
  lawFrom?: string | null | undefined;
  /** What it says, in Arabic, at most 4,000 characters; a draft may lack it until it is proposed. */
  lawTextAr?: string;
  /** The same in English. */
  lawTextEn?: string | null | undefined;
  /** The short form that stands beside a discount and on receipts, at most 300 characters. */
  legalBasisAr: string;
  /** The same in English. */
  legalBasisEn: string;
  /** First day of the offences that it covers; null: since ever. */
  offenceFrom?: string | null | undefined;
  /** Last day of the offences that it covers; null: without an end. */
  offenceTo?: string | null | undefined;
  /** First day of payment, after the day of the approval. */
  payFrom: string;
  /** Last day of payment; null: without an end. */
  payTo?: string | null | undefined;
  /** Percent off, 1 to 99. */
  percent: number;
  /** Shared by the versions of one rule: 3 to 40 small Latin letters, digits and hyphens. */
  ruleId: string | number;
  /** What it is called, at most 160 characters. */
  titleAr: string;
  /** What it is called, at most 160 characters. */
  titleEn: string;
  /** It covers days up to this many after the offence, 1 to 3,650; null: no such limit. */
  withinDays?: number | null | undefined;
};

/** How a discount rule applies. */
export type DiscountRuleKind =
  /** Only to a reference that holds every violation of the licence which the rule addresses. */
  | 'ALL_OR_NOTHING'
  /** To each violation by itself. */
  | 'PER_VIOLATION';

/** A draft that another person is to approve. */
export type DiscountRuleProposeInput = {
  /** The draft. */
  draft: string | number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why, at most 2,000 characters. */
  reason: string;
};

/** A change to simulate: exactly one of the three. */
export type DiscountRuleSimulateInput = {
  /** A draft as it is written now. */
  draft?: string | number | null | undefined;
  /** An early end. */
  end?: DiscountRuleEndInput | null | undefined;
  /** A request that changes the fine of a violation type and waits for another person. */
  fineApproval?: string | number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
};

/** A simulation to cancel. */
export type DiscountRuleSimulationCancelInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The simulation. */
  simulation: string | number;
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

/** What makes an authority's data fresh. Another administrator decides. */
export type FeedChangeInput = {
  /** Whether deliveries that do not say for when they are complete count; null leaves it as it is. */
  acceptsUndated?: boolean | null | undefined;
  /** The authority's code. */
  authority: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Last day of the initial load, not after today: days to object to what was registered until then count from the offence. Null: there was none. Left out: as it is. */
  initialLoadUntil?: string | null | undefined;
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: string;
  /** After how many hours without a delivery its data is stale, 1 to 720; null leaves it as it is. */
  staleAfterHours?: number | null | undefined;
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

/** Which import to register. */
export type FileImportStartInput = {
  /** The import. */
  id: string | number;
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer and starts nothing twice. */
  idempotencyKey: string;
  /** Why, for whoever decides; required where a second person does. */
  reason?: string | null | undefined;
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

/** Which import to undo, and why. */
export type FileImportUndoInput = {
  /** The import: of violations, and ended. */
  id: string | number;
  /** 8 to 64 printable ASCII characters: the same key again gives the same answer and undoes nothing twice. */
  idempotencyKey: string;
  /** Why, for whoever reads the history: 1 to 500 characters. */
  reason: string;
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

/** A day off to add. */
export type HolidayAddInput = {
  /** The day, from 60 days ago to three years ahead. */
  day: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Its name in Arabic, at most 100 characters. */
  nameAr: string;
  /** Its name in English, at most 100 characters. */
  nameEn: string;
};

/** A mistaken day off that is to be taken away; another person decides. */
export type HolidayRemoveInput = {
  /** The day, today or later. */
  day: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: string;
};

/** A document by which a payee is identified. */
export type IdentityDocumentKind =
  /** A national identity card. */
  | 'NATIONAL_ID'
  /** A passport. */
  | 'PASSPORT'
  /** A residence permit. */
  | 'RESIDENCE_PERMIT';

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
  expiresOn?: string | null | undefined;
  /**
   * The beginning of the holder's name as printed in Arabic on the licence, at least two letters. Needed only where an answer asks for it (`HOLDER_NAME`):
   * after many wrong guesses, and then from whoever gives the expiry date.
   */
  holderName?: string | null | undefined;
  /** Code of the licence class; ignored for 8-digit numbers. */
  licenseClass?: string | number | null | undefined;
  /** Code of the licensing centre; ignored for 8-digit numbers. */
  licensingCenter?: string | number | null | undefined;
  /** The licence number as printed on the driving licence, 1 to 8 digits. Arabic-Indic and Persian digits, spaces, hyphens and hidden marks are accepted. */
  number: string;
  /** Why it is asked, in words of 3 to 200 characters: kept for the holder to read. A partner must say it (`PURPOSE_REQUIRED`); staff and accounts may; a guest's is not kept. */
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
  /** `holderName`, after many wrong guesses of this licence, from this network, or by everybody. */
  | 'HOLDER_NAME'
  /** `licenseClass`, for numbers shorter than 8 digits. */
  | 'LICENSE_CLASS'
  /** `licensingCenter`, for numbers shorter than 8 digits. */
  | 'LICENSING_CENTER';

/** An answer to a letter. */
export type MessageAnswerInput = {
  /** Chosen by the caller, 8 to 64 characters. */
  idempotencyKey: string;
  /** The letter's number. */
  reference: string;
  /** At most 2000 characters. Whoever has the number reads it. */
  text: string;
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
  idempotencyKey: string;
  /** The letter's number. */
  reference: string;
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

/** Reasons for having no discount. */
export type NoDiscountReason =
  /** A discount applied until `endedOn`. */
  | 'ENDED'
  /** A rule in force excludes this kind of violation. */
  | 'EXCLUDED'
  /** No rule is about it. */
  | 'NONE';

/** A subscription that the holder of the licence ends. */
export type NoticeSubscriptionEndInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The licence, with its expiry date. */
  lookup: LicenseLookup;
  /** The subscription. */
  subscription: string | number;
};

/** A confirmed contact that is to be told what happens to a licence. */
export type NoticeSubscriptionStartInput = {
  /** `confirmation` of a contact that was confirmed for `SUBSCRIPTION`. */
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The licence, with its expiry date. */
  lookup: LicenseLookup;
};

/** A subscription that its reader stops. */
export type NoticeSubscriptionStopInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The last part of the stop link. */
  token: string;
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
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: string;
};

/** A decision about an objection, or about its appeal. */
export type ObjectionDecideInput = {
  /** The article that it rests on, at most 200 characters. */
  article: string;
  /** Of `REDUCED`: the lower fine of each violation. */
  fines?: Array<ObjectionFineInput>;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** How it was made sure who objects, at most 200 characters. */
  identity: string;
  /** The number of the objection. */
  number: string;
  /** What is decided. `UPHELD` is for appeals, `REJECTED` for everything else. */
  outcome: ObjectionOutcome;
  /** The reason in Arabic, 1 to 2,000 characters; whoever objected reads it. */
  reason: string;
  /** The revision that was seen. */
  revision: number;
};

/** An adjudicator of another authority who confirms decisions for this one, for some days; another person decides. */
export type ObjectionDeputyNameInput = {
  /** The authority's code. */
  authority: string;
  /** The first day. */
  fromDay: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: string;
  /** The last day, at most a year later. */
  toDay: string;
  /** User name of an adjudicator of another authority. */
  userName: string;
};

/** An objection that the holder of the licence did not make. */
export type ObjectionDisownInput = {
  /** The confirmation of a contact (`contactCodeRequest` with the purpose `OBJECTION`) that is not the objection's own. */
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The licence with its expiry date and the beginning of the holder's name, whoever asks. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: string;
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
  fine: number;
  /** The violation. */
  violation: string | number;
};

/** What became of a hearing. */
export type ObjectionHearingRecordInput = {
  /** Whether whoever objected came. */
  attended: boolean;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The number of the objection. */
  number: string;
  /** The revision that was seen. */
  revision: number;
  /** What was said, 1 to 2,000 characters. */
  text: string;
};

/** A hearing to set. */
export type ObjectionHearingSetInput = {
  /** When: on a working day between 8:00 and 15:00 in Amman, 3 to 120 days from now. */
  at: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The number of the objection. */
  number: string;
  /** Where, at most 200 characters. */
  place: string;
  /** The revision that was seen. */
  revision: number;
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
  idempotencyKey: string;
  /** The number of the objection. */
  number: string;
  /** The revision that was seen. */
  revision: number;
  /** What is needed, 1 to 2,000 characters; whoever objected reads it. */
  text: string;
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

/** Violations of an objection that are to be decided apart. */
export type ObjectionSplitInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The number of the objection. */
  number: string;
  /** The revision that was seen. */
  revision: number;
  /** The violations that go on under a number of their own: some, not all. */
  violationIds: Array<string | number>;
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
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: string;
};

/** An objection to violations of one licence. */
export type ObjectionSubmitInput = {
  /** Who objects. */
  capacity?: ObjectionCapacity;
  /** The confirmation of the contact, which serves this one objection. */
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again opens no second objection and gives the same answer for seven days. */
  idempotencyKey: string;
  /** The language of messages about it. */
  language: Language;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The name of whoever objects for the holder, at most 200 characters. */
  name?: string;
  /** Code of the reason. */
  reason: string | number;
  /** What happened, 1 to 2,000 characters. */
  text: string;
  /** Identifiers of the violations, all of one authority and at most as many as it takes at once. */
  violationIds: Array<string | number>;
};

/** An objection that an adjudicator takes. */
export type ObjectionTakeInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The number of the objection. */
  number: string;
  /** The revision that was seen. */
  revision: number;
};

/** What an authority's law says about objections, to be decided by another person. */
export type ObjectionTermsChangeInput = {
  /** The authority's code. */
  authority: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** How many violations one objection may be about, 1 to 50. */
  mostAtOnce: number;
  /** Why, 1 to 2,000 characters, for whoever decides. */
  reason: string;
  /** The article that lets the authority lower a fine, at most 200 characters; null where it only confirms or cancels. */
  reduceArticle?: string | null | undefined;
  /** Within how many days of the violation's registration, 1 to 3650; null where there is no end. */
  withinDays?: number | null | undefined;
};

/** A step of whoever objected that says something. */
export type ObjectionTextInput = {
  /** The confirmation of the objection's own contact, which serves this one step. */
  confirmation: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** The licence, with the same proof as an inquiry. */
  lookup: LicenseLookup;
  /** The number of the objection. */
  number: string;
  /** What is said, 1 to 2,000 characters. */
  text: string;
};

/** Whose turn it is. */
export type ObjectionTurn =
  /** Of whoever objected: to answer, or to appeal. */
  | 'MAKER'
  /** Nobody's: it is final. */
  | 'NOBODY'
  /** The authority's. */
  | 'STAFF';

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
  application: string | number;
  /** The document, exactly as its hash is taken: one operation, that could run, at most 10,000 characters. */
  document: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
};

/** What the overview is about; left out: everything. */
export type OverviewFilter = {
  /** Code of an issuing authority. */
  authority?: string | number | null | undefined;
  /** Code of a licensing centre. */
  center?: string | number | null | undefined;
  /** The first of the chosen days. Left out: the 30th day up to `to`. */
  from?: string | null | undefined;
  /** The last of the chosen days, not after today. Left out: today. Both left out: no days are chosen. */
  to?: string | null | undefined;
  /** Code of a violation type. */
  type?: string | number | null | undefined;
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

/** A vote about a page. */
export type PageVoteInput = {
  /** Chosen by the caller, 8 to 64 characters. */
  idempotencyKey: string;
  /** The first part of its address after the language, such as `pay`; `services` for the first page. Others are not counted. */
  page: string;
  /** Whether it was useful. */
  useful: boolean;
};

/** One's own password. */
export type PasswordChangeInput = {
  /** The present one. */
  current: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters. */
  idempotencyKey: string;
  /** 12 to 200 characters, and another than the present one. */
  next: string;
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

/** Approves or rejects the account that was named for an approved refund. */
export type PaymentCaseAccountDecideInput = {
  /** For or against. A rejected account is at an end, and another needs another link. */
  decision: PaymentCaseDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, at most 2000 characters; required for a rejection. */
  note?: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** The account that a payee names at the counter, for a refund that is asked for or approved. Another person approves it. */
export type PaymentCaseAccountEnterInput = {
  /** The last four letters and digits of its number, no more. */
  documentEnds: string;
  /** The document that was seen. */
  documentKind: IdentityDocumentKind;
  /** True: the document was seen, and it is the payee's. */
  documentSeen: boolean;
  /** The name of the account's holder: one line, 2 to 70 letters, digits and signs of names. */
  holder: string;
  /** The same name in Latin letters, where the bank needs it and `holder` has other letters. */
  holderLatin?: string;
  /** The account's IBAN; spaces, hyphens, small letters and any digits are accepted. */
  iban: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
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
  consent?: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, at most 2000 characters; may be empty. */
  note?: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
  /** Identifiers of 1 to 500 violations of one licence, each of which is paid whole. */
  violationIds: Array<string | number>;
};

/** Asks for an allocation that takes two people: to another licence, where the number is none's, or of money that came back. */
export type PaymentCaseAllocationRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
  /** Identifiers of 1 to 500 violations of one licence, each of which is paid whole. */
  violationIds: Array<string | number>;
};

/** Gives a case to somebody. */
export type PaymentCaseAssignInput = {
  /** User name of a member of staff who may work on cases; null takes it from whoever had it. */
  assignee?: string | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** Asks for the end of a case in which no money waits. */
export type PaymentCaseCloseRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** For or against. */
export type PaymentCaseDecision =
  /** For. */
  | 'APPROVE'
  /** Against. */
  | 'REJECT';

/** Adds a note to a case. */
export type PaymentCaseNoteInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** 1 to 2000 characters. Sent twice in a row it is one note. */
  note: string;
  /** Number of the case. */
  reference: string;
};

/** The order of a list of cases. */
export type PaymentCaseOrder =
  /** The largest amount first. */
  | 'AMOUNT'
  /** The earliest deadline first. */
  | 'DUE';

/** Has a link to name the account sent to the contact that the payee confirmed on the site. Nobody of the staff is told it. */
export type PaymentCasePayeeLinkSendInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again sends no second link. */
  idempotencyKey: string;
  /** Number of the case, whose refund is asked for or approved. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** Records that the bank paid an approved refund out. */
export type PaymentCasePayoutRecordInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
  /** The bank's number of the transfer: 4 to 40 Latin letters, digits, spaces, dots, slashes and hyphens. */
  transferNumber: string;
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
  amount: number;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** Decides what another person asked for. */
export type PaymentCaseRequestDecideInput = {
  /** For or against. */
  decision: PaymentCaseDecision;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, at most 2000 characters; required for a rejection. */
  note?: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
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
  idempotencyKey: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
};

/** Records that the bank sent a refund back. */
export type PaymentCaseReturnRecordInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** What the bank says, at most 2000 characters; may be empty. */
  note?: string;
  /** Number of the case. */
  reference: string;
  /** The request whose money came back. */
  requestId: string | number;
  /** The revision that was seen. */
  revision: number;
};

/** Asks that a payment which the network's file lacks is taken back. */
export type PaymentCaseReversalRequestInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
  /** Number of the case. */
  reference: string;
  /** The revision that was seen. */
  revision: number;
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

/** Cancels a file that nobody has downloaded. */
export type PayoutFileCancelInput = {
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Number of the file. */
  reference: string;
};

/** Asks for a file of refunds that are ready, at most 200. */
export type PayoutFileMakeInput = {
  /** Numbers of the cases whose refunds it is to have, all or none; null: all whose money the daily file has confirmed. */
  cases?: Array<string> | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same file for seven days. */
  idempotencyKey: string;
};

/** Records that the bank paid refunds of a file out. */
export type PayoutFilePaidOutRecordInput = {
  /** Which of its refunds; null for all of which nothing is recorded. */
  endToEndIds?: Array<string> | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Number of the file. */
  reference: string;
  /** The bank's number of the transfer: 4 to 40 Latin letters, digits, spaces, dots, slashes and hyphens. */
  transferNumber: string;
};

/** Records that the bank returned refunds of a file. */
export type PayoutFileReturnRecordInput = {
  /** Which of its refunds; null for all that it has not returned yet. */
  endToEndIds?: Array<string> | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** What the bank says, at most 2000 characters; may be empty. */
  note?: string;
  /** Number of the file. */
  reference: string;
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

/** What became of a violation after it was paid. */
export type ReceiptCorrectionKind =
  /** Its authority or a court cancelled it. */
  | 'CANCELLED'
  /** Its fine was lowered. */
  | 'LOWERED';

/** An entry to add at the end of its list. */
export type ReferenceAddInput = {
  /** 1 to 12 capital Latin letters and digits. It never changes. */
  code: string | number;
  /** Of an authority: whether its fines are paid here. It never changes. */
  collectedHere?: boolean;
  /** Of a violation type: whether a court fixes the fine. It never changes. */
  decidedByCourt?: boolean;
  /** Of a violation type: the fine of the catalogue. */
  fine?: number | null | undefined;
  /** Of a violation type: the highest fine, not below `fine`. */
  fineMax?: number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The list. */
  kind: ReferenceKind;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisAr?: string | null | undefined;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisEn?: string | null | undefined;
  /** Of a violation type, what it is in plain words, at most 500 characters; both languages or neither. */
  meaningAr?: string | null | undefined;
  /** Of a violation type, at most 500 characters; both languages or neither. */
  meaningEn?: string | null | undefined;
  /** At most 160 characters. */
  nameAr: string;
  /** At most 160 characters. */
  nameEn: string;
  /** Of a violation type: points on the driver's record, 1 to 100; only with the law that gives them as its legal basis. */
  points?: number | null | undefined;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
};

/** What an entry is to say from a day on. */
export type ReferenceChangeInput = {
  /** Its code. */
  code: string | number;
  /** Of a violation type: the fine of the catalogue. */
  fine?: number | null | undefined;
  /** Of a violation type: the highest fine, not below `fine`. */
  fineMax?: number | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** Of a violation type; false: offences from `validFrom` on are not registered under it. */
  isInForce?: boolean;
  /** The list that it stands in. */
  kind: ReferenceKind;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisAr?: string | null | undefined;
  /** Of a violation type, at most 300 characters; both languages or neither. */
  legalBasisEn?: string | null | undefined;
  /** Of a violation type, what it is in plain words, at most 500 characters; both languages or neither. */
  meaningAr?: string | null | undefined;
  /** Of a violation type, at most 500 characters; both languages or neither. */
  meaningEn?: string | null | undefined;
  /** At most 160 characters. */
  nameAr: string;
  /** At most 160 characters. */
  nameEn: string;
  /** Of a violation type: points on the driver's record, 1 to 100; only with the law that gives them as its legal basis. */
  points?: number | null | undefined;
  /** Why; required where another person has to approve. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** The first day: today or later; of violation types tomorrow or later, because today's were told already. */
  validFrom: string;
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

/** Names the account that a refund goes to. */
export type RefundAccountGiveInput = {
  /** True only checks what was typed: nothing is kept. */
  checkOnly?: boolean;
  /** The name of the account's holder: one line, 2 to 70 letters, digits and signs of names. */
  holder: string;
  /** The same name in Latin letters, as the bank writes it; needed where `RefundLink.latinName` says so and `holder` has other letters. */
  holderLatin?: string;
  /** The account's IBAN; spaces, hyphens, small letters and any digits are accepted. */
  iban: string;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The last part of the link. */
  token: string;
};

/** Lets the payee of a refund in, by one of two proofs. */
export type RefundEnterInput = {
  /** The number of the case. */
  caseReference: string;
  /** `confirmation` of `contactCodeRequest`, confirmed for `REFUND`; kept with the refund, so that a link can be sent there. */
  confirmation?: string | null | undefined;
  /** Chosen by the caller, 8 to 64 printable ASCII characters: the same again gives the same answer for seven days, with other content a refusal. */
  idempotencyKey: string;
  /** The licence that was paid for; then a confirmed contact is needed. */
  license?: RefundLicenseProof | null | undefined;
  /** The payment. */
  payment?: RefundPaymentProof | null | undefined;
};

/** What is printed on the licence that was paid for. */
export type RefundLicenseProof = {
  /** Its expiry date. */
  expiresOn: string;
  /** Its number, as typed. */
  number: string;
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
  amount: number;
  /** The day of the payment in Amman. */
  paidOn: string;
  /** The bank's reference of the payment, or the network's. */
  transaction: string;
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

/** The format of a settlement file. */
export type SettlementFileFormat =
  /** ISO 20022 camt.053, a statement. */
  | 'CAMT_053'
  /** ISO 20022 camt.054, a notification. */
  | 'CAMT_054'
  /** CSV. */
  | 'CSV';

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

export type ContactCodeRequestMutationVariables = Exact<{
  input: ContactCodeRequestInput;
}>;


export type ContactCodeRequestMutation = { contactCodeRequest: { confirmation: string | null, maskedContact: string | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ContactCodeConfirmMutationVariables = Exact<{
  input: ContactCodeConfirmInput;
}>;


export type ContactCodeConfirmMutation = { contactCodeConfirm: { confirmed: boolean, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend: { reference: string | null, userErrors: Array<{ code: UserErrorCode }> } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type MyAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgencyQuery = { agency: { id: string, code: string, scopes: Array<Scope>, createdAt: string, closedAt: string | null, budget: number, budgetLeft: number, mostApplications: number, guessedAt: string | null, name: { ar: string, en: string }, authority: { name: { ar: string, en: string } } | null, applications: Array<{ id: string, name: string, budget: number, budgetLeft: number, registeredOnly: boolean, createdAt: string, suspendedAt: string | null, keys: Array<{ id: string, start: string, scopes: Array<Scope>, addresses: Array<string>, state: ApiKeyState, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }>, operations: Array<{ hash: string, document: string, registeredAt: string, registeredBy: string }> }> } | null };

export type AgencyPartsFragment = { id: string, code: string, scopes: Array<Scope>, createdAt: string, closedAt: string | null, budget: number, budgetLeft: number, mostApplications: number, guessedAt: string | null, name: { ar: string, en: string }, authority: { name: { ar: string, en: string } } | null, applications: Array<{ id: string, name: string, budget: number, budgetLeft: number, registeredOnly: boolean, createdAt: string, suspendedAt: string | null, keys: Array<{ id: string, start: string, scopes: Array<Scope>, addresses: Array<string>, state: ApiKeyState, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }>, operations: Array<{ hash: string, document: string, registeredAt: string, registeredBy: string }> }> };

export type ApiKeyRotateMutationVariables = Exact<{
  input: ApiKeyRotateInput;
}>;


export type ApiKeyRotateMutation = { apiKeyRotate: { secret: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApplicationSuspendMutationVariables = Exact<{
  input: ApplicationSuspendInput;
}>;


export type ApplicationSuspendMutation = { applicationSuspend: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApplicationCreateMutationVariables = Exact<{
  input: ApplicationCreateInput;
}>;


export type ApplicationCreateMutation = { applicationCreate: { application: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApiKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { apiKeyCreate: { secret: string | null, approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

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

export type PublicDiscountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicDiscountsQuery = { discountRules: Array<{ id: string, version: number, percent: number, kind: DiscountRuleKind, withinDays: number | null, payFrom: string, payTo: string | null, offenceFrom: string | null, offenceTo: string | null, title: { ar: string, en: string }, legalBasis: { ar: string, en: string }, excludedTypes: Array<{ id: string, name: { ar: string, en: string } }>, law: { instrument: DiscountInstrument, issuerAr: string, issuerEn: string | null, number: string, day: string, textAr: string, textEn: string | null, gazette: string | null } | null }> };

export type LetterProgressQueryVariables = Exact<{
  reference: string;
}>;


export type LetterProgressQuery = { messageProgress: { reference: string, sentAt: string, state: MessageState, answer: string | null, answeredAt: string | null } | null };

export type NoticeSubscriptionStartMutationVariables = Exact<{
  input: NoticeSubscriptionStartInput;
}>;


export type NoticeSubscriptionStartMutation = { noticeSubscriptionStart: { subscriptions: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type NoticeSubscriptionEndMutationVariables = Exact<{
  input: NoticeSubscriptionEndInput;
}>;


export type NoticeSubscriptionEndMutation = { noticeSubscriptionEnd: { subscriptions: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type NoticeSubscriptionsQueryVariables = Exact<{
  lookup: LicenseLookup;
}>;


export type NoticeSubscriptionsQuery = { license:
    | { __typename: 'License', noticeSubscriptions: Array<{ id: string, channel: ContactChannel, maskedContact: string, startedAt: string }> | null }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable' }
   };

export type NoticeSubscriptionStopMutationVariables = Exact<{
  input: NoticeSubscriptionStopInput;
}>;


export type NoticeSubscriptionStopMutation = { noticeSubscriptionStop: { stopped: boolean, userErrors: Array<{ code: UserErrorCode }> } };

export type ObjectionFormQueryVariables = Exact<{
  lookup: LicenseLookup;
  first: number;
}>;


export type ObjectionFormQuery = { license:
    | { __typename: 'License', number: string, violations: { nodes: Array<{ id: string, number: string, fine: number | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, authority: { id: string, name: { ar: string, en: string } } }> } }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null, until: string | null }
  , objectionReasons: Array<{ code: string, name: { ar: string, en: string } }>, objectionTerms: Array<{ mostAtOnce: number, withinDays: number | null, authority: { id: string } }> };

export type ObjectionSendMutationVariables = Exact<{
  input: ObjectionSubmitInput;
}>;


export type ObjectionSendMutation = { objectionSubmit: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type FollowedObjectionQueryVariables = Exact<{
  number: string;
  proof: LicenseLookup;
}>;


export type FollowedObjectionQuery = { objection: { number: string, state: ObjectionState, isFinal: boolean, turn: ObjectionTurn, dueOn: string | null, text: string, capacity: ObjectionCapacity, makerName: string | null, contactChannel: ContactChannel, submittedAt: string, steps: Array<ObjectionStep>, authority: { name: { ar: string, en: string } }, violations: Array<{ id: string, number: string, occurredOn: string, vehiclePlate: string | null, fine: number | null, reducedFine: number | null, type: { name: { ar: string, en: string } } }>, reason: { name: { ar: string, en: string } }, hearing: { at: string, place: string } | null, files: Array<{ reference: string, kind: ObjectionFileKind, size: number, takenAt: string }>, decisions: Array<{ outcome: ObjectionOutcome, isAppeal: boolean, article: string, reason: string, decidedAt: string, signedText: string | null }>, events: Array<{ at: string, action: ObjectionAction, state: ObjectionState, by: ObjectionDoer, text: string }> } | null };

export type ObjectionCodeMutationVariables = Exact<{
  input: ObjectionCodeRequestInput;
}>;


export type ObjectionCodeMutation = { objectionCodeRequest: { confirmation: string | null, maskedContact: string | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionAddMoreMutationVariables = Exact<{
  input: ObjectionTextInput;
}>;


export type ObjectionAddMoreMutation = { objectionAdd: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionTakeBackMutationVariables = Exact<{
  input: ObjectionStepInput;
}>;


export type ObjectionTakeBackMutation = { objectionWithdraw: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionAppealSendMutationVariables = Exact<{
  input: ObjectionTextInput;
}>;


export type ObjectionAppealSendMutation = { objectionAppeal: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionGiveUpMutationVariables = Exact<{
  input: ObjectionStepInput;
}>;


export type ObjectionGiveUpMutation = { objectionAppealGiveUp: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionPostponeMutationVariables = Exact<{
  input: ObjectionStepInput;
}>;


export type ObjectionPostponeMutation = { objectionHearingPostpone: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ObjectionFilesSentQueryVariables = Exact<{
  confirmation: string;
}>;


export type ObjectionFilesSentQuery = { objectionFilesSent: Array<{ reference: string, kind: ObjectionFileKind, size: number }> };

export type ObjectionsOfLicenseQueryVariables = Exact<{
  lookup: LicenseLookup;
}>;


export type ObjectionsOfLicenseQuery = { license:
    | { __typename: 'License', objections: Array<{ number: string, state: ObjectionState, submittedAt: string, authority: { name: { ar: string, en: string } }, violations: Array<{ id: string, number: string, type: { name: { ar: string, en: string } } }> }> }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable' }
   };

export type ObjectionNotMineMutationVariables = Exact<{
  input: ObjectionDisownInput;
}>;


export type ObjectionNotMineMutation = { objectionDisown: { objection: { number: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ServiceStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceStatusQuery = { sources: Array<{ asOf: string | null, stale: boolean, authority: { id: string, name: { ar: string, en: string } } }> };

export type PaymentPageQueryVariables = Exact<{
  number: string;
  proof?: LicenseLookup | null | undefined;
  first: number;
}>;


export type PaymentPageQuery = { paymentReference: { number: string, kind: PaymentReferenceKind, status: PaymentReferenceStatus, payable: boolean, count: number, total: number, underReview: boolean, paidAt: string | null, priceCalendar: Array<{ from: string, until: string | null, due: number }>, timeline: Array<{ kind: PaymentEventKind, at: string, amount: number | null }>, cases: Array<{ reference: string, reason: PaymentCaseReason, state: PaymentCaseState, amount: number, allocated: number, refunded: number, dueAt: string, reasonText: { ar: string, en: string } }>, newer: { number: string, count: number, total: number } | null, violations: { totalCount: number, nodes: Array<{ id: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, description: { ar: string, en: string }, payabilityReason: { ar: string, en: string } }> } | null } | null };

export type NumberStateQueryVariables = Exact<{
  number: string;
}>;


export type NumberStateQuery = { paymentReference: { status: PaymentReferenceStatus, payable: boolean, underReview: boolean, timeline: Array<{ kind: PaymentEventKind, amount: number | null }> } | null };

export type PaymentReceiptsQueryVariables = Exact<{
  number: string;
  proof: LicenseLookup;
}>;


export type PaymentReceiptsQuery = { paymentReference: { receipts: Array<{ number: string, amount: number, issuedAt: string, paidAt: string, voidedAt: string | null, paymentNumber: string, transactionId: string, bankTransactionId: string | null, signedText: string, signedLines: string | null, corrections: Array<{ kind: ReceiptCorrectionKind, at: string, violationNumber: string, fineAfter: number | null, amount: number, caseReference: string | null }>, lines: Array<{ violationNumber: string, occurredOn: string, vehiclePlate: string | null, fine: number, discount: number, amount: number, authority: { name: { ar: string, en: string } }, type: { name: { ar: string, en: string } }, legalBasis: { ar: string, en: string } | null }> }> | null } | null };

export type RefundEnterMutationVariables = Exact<{
  input: RefundEnterInput;
}>;


export type RefundEnterMutation = { refundEnter: { token: string | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type RefundLinkQueryVariables = Exact<{
  token: string;
}>;


export type RefundLinkQuery = { refundLink: { state: RefundLinkState, caseReference: string, approved: boolean, amount: number, expiresAt: string, latinName: boolean } | null };

export type RefundAccountMutationVariables = Exact<{
  input: RefundAccountGiveInput;
}>;


export type RefundAccountMutation = { refundAccountGive: { maskedIban: string | null, caseReference: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type SandboxMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SandboxMessagesQuery = { sandboxMessages: Array<{ id: string, channel: ContactChannel, to: string, subject: string | null, text: string, language: Language, sentAt: string }> | null };

export type ObjectionStaffingQueryVariables = Exact<{ [key: string]: never; }>;


export type ObjectionStaffingQuery = { objectionStaffing: Array<{ adjudicators: number, open: number, lacks: ObjectionLack | null, authority: { id: string, name: { ar: string, en: string } } }> };

export type StaffWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffWaitingQuery = { staffWork: { ownCases: number | null, approvals: number | null, ownObjections: number | null, freeObjections: number | null, letters: number | null, imports: number | null, readyRefunds: number | null, payoutFiles: number | null, caseDecisions: Array<{ count: number }> | null } };

export type StaffTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffTodayQuery = { staffWork: { ownCases: number | null, freeCases: number | null, overdueCases: number | null, dueCases: number | null, approvals: number | null, letters: number | null, imports: number | null, failedImports: number | null, readyRefunds: number | null, payoutFiles: number | null, ownObjections: number | null, freeObjections: number | null, overdueObjections: number | null, openDays: Array<string> | null, daysWithoutFile: Array<string> | null, parked: number | null, isLedgerEven: boolean | null, caseDecisions: Array<{ state: PaymentCaseState, count: number }> | null, failingJobs: Array<{ task: string, count: number, attempts: number }> | null }, sources: Array<{ asOf: string | null, stale: boolean, missingSince: string | null, authority: { id: string, name: { ar: string, en: string } } }> };

export type LicenseStoryPageQueryVariables = Exact<{
  id: string | number;
  timeline?: string | null | undefined;
  ledger?: string | null | undefined;
  messages?: string | null | undefined;
  looks?: string | null | undefined;
}>;


export type LicenseStoryPageQuery = { licenseStory: { id: string, mergedInto: string | null, license: { number: string, holderName: string, licensingCenter: { name: { ar: string, en: string } } | null, licenseClass: { name: { ar: string, en: string } } | null, dues: { count: number, total: number, paymentReference: { number: string } | null } }, timeline: { nodes: Array<{ at: string, kind: StoryEventKind, subject: string, amount: number | null, actor: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ledger: { nodes: Array<{ at: string, debit: LedgerAccount, credit: LedgerAccount, amount: number, transactionId: string, caseReference: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, messages: { nodes: Array<{ receivedAt: string, kind: NetworkMessageKind, format: NetworkMessageFormat, content: string | null, httpStatus: number | null, code: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, looks: { nodes: Array<{ at: string, by: LookedBy, who: string | null, purpose: string | null, kind: LicenseLookKind, requestId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PaymentStoryPageQueryVariables = Exact<{
  transactionId: string;
  timeline?: string | null | undefined;
  ledger?: string | null | undefined;
  messages?: string | null | undefined;
}>;


export type PaymentStoryPageQuery = { paymentStory: { channel: string | null, licenseId: string | null, licenseNumber: string | null, payment: { transactionId: string, reportedNumber: string, currency: string, amountText: string, amount: number | null, settled: number, waiting: number, paidOut: number, reversed: number, processedAt: string }, cases: Array<{ reference: string, waiting: number, reasonText: { ar: string, en: string } }>, timeline: { nodes: Array<{ at: string, kind: StoryEventKind, subject: string, amount: number | null, actor: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ledger: { nodes: Array<{ at: string, debit: LedgerAccount, credit: LedgerAccount, amount: number, transactionId: string, caseReference: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, messages: { nodes: Array<{ receivedAt: string, kind: NetworkMessageKind, format: NetworkMessageFormat, content: string | null, httpStatus: number | null, code: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AccountCreateMutationVariables = Exact<{
  input: AccountCreateInput;
}>;


export type AccountCreateMutation = { accountCreate: { password: string | null, account: { userName: string } | null, approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AccountChangeMutationVariables = Exact<{
  input: AccountChangeInput;
}>;


export type AccountChangeMutation = { accountChange: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AccountResetMutationVariables = Exact<{
  input: AccountResetInput;
}>;


export type AccountResetMutation = { accountReset: { password: string | null, account: { userName: string } | null, approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AccountSessionsEndMutationVariables = Exact<{
  input: AccountSessionsEndInput;
}>;


export type AccountSessionsEndMutation = { accountSessionsEnd: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: AccountRole | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { me: { userName: string, role: AccountRole } | null, accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, userName: string, displayName: string, role: AccountRole, employeeNumber: string | null, mustChangePassword: boolean, hasSecondFactor: boolean, createdAt: string, disabledAt: string | null, agency: { name: { ar: string, en: string } } | null, authority: { name: { ar: string, en: string } } | null }> } };

export type StaffAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffAgenciesQuery = { me: { role: AccountRole } | null, agencies: Array<{ id: string, code: string, closedAt: string | null, name: { ar: string, en: string }, authority: { name: { ar: string, en: string } } | null, applications: Array<{ budget: number, budgetLeft: number, suspendedAt: string | null, keys: Array<{ state: ApiKeyState, lastUsedAt: string | null }> }> }>, sources: Array<{ authority: { id: string, name: { ar: string, en: string } } }> };

export type StaffAgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffAgencyQuery = { me: { role: AccountRole } | null, partnerAgency: { id: string, code: string, scopes: Array<Scope>, createdAt: string, closedAt: string | null, budget: number, budgetLeft: number, mostApplications: number, guessedAt: string | null, name: { ar: string, en: string }, authority: { name: { ar: string, en: string } } | null, applications: Array<{ id: string, name: string, budget: number, budgetLeft: number, registeredOnly: boolean, createdAt: string, suspendedAt: string | null, keys: Array<{ id: string, start: string, scopes: Array<Scope>, addresses: Array<string>, state: ApiKeyState, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }>, operations: Array<{ hash: string, document: string, registeredAt: string, registeredBy: string }> }> } | null };

export type AgencyCreateMutationVariables = Exact<{
  input: AgencyCreateInput;
}>;


export type AgencyCreateMutation = { agencyCreate: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AgencyBudgetChangeMutationVariables = Exact<{
  input: AgencyBudgetChangeInput;
}>;


export type AgencyBudgetChangeMutation = { agencyBudgetChange: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AnnouncementCreateMutationVariables = Exact<{
  input: AnnouncementCreateInput;
}>;


export type AnnouncementCreateMutation = { announcementCreate: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AnnouncementEndMutationVariables = Exact<{
  input: AnnouncementEndInput;
}>;


export type AnnouncementEndMutation = { announcementEnd: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type AnnouncementHistoryQueryVariables = Exact<{
  state?: AnnouncementState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncementHistoryQuery = { me: { role: AccountRole } | null, announcementHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: AnnouncementKind, from: string, until: string, unavailableUntil: string | null, state: AnnouncementState, writtenBy: string, writtenAt: string, endedAt: string | null, endedBy: string | null, text: { ar: string, en: string } }> } };

export type ApprovalDecideMutationVariables = Exact<{
  input: ApprovalDecideInput;
}>;


export type ApprovalDecideMutation = { approvalDecide: { password: string | null, approval: { title: { ar: string, en: string } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApprovalWithdrawMutationVariables = Exact<{
  input: ApprovalWithdrawInput;
}>;


export type ApprovalWithdrawMutation = { approvalWithdraw: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ApprovalsQueryVariables = Exact<{
  state: ApprovalState;
  after?: string | null | undefined;
}>;


export type ApprovalsQuery = { me: { role: AccountRole } | null, approvals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ApprovalKind, path: string | null, reason: string, requestedBy: string, requestedAt: string, state: ApprovalState, decidedBy: string | null, decidedAt: string | null, note: string, mayWithdraw: boolean, title: { ar: string, en: string }, changes: Array<{ name: { ar: string, en: string }, before: { ar: string, en: string } | null, after: { ar: string, en: string } | null }>, consequences: Array<{ ar: string, en: string }>, refusal: { ar: string, en: string } | null, simulation: { id: string, state: SimulationState, progress: number, requestedAt: string, isFresh: boolean, result: { asOf: string, day: string, violations: number, licenses: number, numbers: number, quotes: number, before: number, after: number, milliseconds: number, byAuthority: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, byType: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, largest: Array<{ license: string, violations: number, before: number, after: number }> } | null } | null }> } };

export type AuditLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actor: string, actorName: string | null, action: string, subject: string, text: { ar: string, en: string }, values: Array<{ name: string, before: string | null, after: string | null }> }> } };

export type HolidayAddMutationVariables = Exact<{
  input: HolidayAddInput;
}>;


export type HolidayAddMutation = { holidayAdd: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type HolidayRemoveMutationVariables = Exact<{
  input: HolidayRemoveInput;
}>;


export type HolidayRemoveMutation = { holidayRemove: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionDeputyNameMutationVariables = Exact<{
  input: ObjectionDeputyNameInput;
}>;


export type ObjectionDeputyNameMutation = { objectionDeputyName: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionTermsChangeMutationVariables = Exact<{
  input: ObjectionTermsChangeInput;
}>;


export type ObjectionTermsChangeMutation = { objectionTermsChange: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type StaffHolidaysQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffHolidaysQuery = { me: { role: AccountRole } | null, holidays: Array<{ day: string, addedBy: string, name: { ar: string, en: string } }>, objectionTerms: Array<{ mostAtOnce: number, withinDays: number | null, reduceArticle: string | null, authority: { id: string, name: { ar: string, en: string } } }> };

export type CasesQueryVariables = Exact<{
  state?: PaymentCaseState | null | undefined;
  reason?: PaymentCaseReason | null | undefined;
  assignee?: string | null | undefined;
  overdue?: boolean | null | undefined;
  order?: PaymentCaseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { me: { userName: string, role: AccountRole } | null, paymentCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, revision: number, reason: PaymentCaseReason, state: PaymentCaseState, amount: number, waiting: number, concernedText: string, openedAt: string, dueAt: string, overdue: boolean, assignee: string | null, reasonText: { ar: string, en: string }, missingDelivery: { authority: { name: { ar: string, en: string } } } | null }> } };

export type CaseQueryVariables = Exact<{
  reference: string;
  lookup?: LicenseLookup | null | undefined;
}>;


export type CaseQuery = { me: { userName: string, role: AccountRole } | null, paymentCase: { reference: string, revision: number, reason: PaymentCaseReason, state: PaymentCaseState, amount: number, waiting: number, concernedText: string, openedAt: string, dueAt: string, overdue: boolean, closedAt: string | null, assignee: string | null, transactionId: string, reasonText: { ar: string, en: string }, corrections: Array<{ kind: ReceiptCorrectionKind, at: string, violationNumber: string, receiptNumber: string, fineBefore: number, fineAfter: number | null, amount: number, caseReference: string | null }>, missingDelivery: { from: string, to: string, authority: { id: string, name: { ar: string, en: string } } } | null, payment: { transactionId: string, bankTransactionId: string | null, bankCode: string | null, reportedNumber: string, referenceNumber: string | null, currency: string, amountText: string, amount: number | null, settled: number, waiting: number, paidOut: number, reversed: number, processedAt: string, receivedAt: string, reconciledAt: string | null } | null, events: Array<{ at: string, actor: string, action: PaymentCaseAction, amount: number | null, note: string, assignee: string | null, consent: string | null, allocated: Array<{ id: string, license: string, violation: string, receipt: string | null, amount: number | null }> }>, requests: Array<{ id: string, kind: PaymentCaseRequestKind, state: PaymentCaseRequestState, amount: number, reason: string, requestedBy: string, requestedAt: string, decidedBy: string | null, decidedAt: string | null, transferNumber: string | null, paidOutAt: string | null, returnedAt: string | null }>, proposal: { amount: number, maskedIban: string | null, payeeName: string | null, holderName: string | null, mayWithdraw: boolean, request: { kind: PaymentCaseRequestKind, reason: string, requestedBy: string, requestedAt: string }, from: { ar: string, en: string } | null, to: { ar: string, en: string } | null, changes: Array<{ name: { ar: string, en: string }, before: { ar: string, en: string } | null, after: { ar: string, en: string } | null }>, consequences: Array<{ ar: string, en: string }>, refusal: { ar: string, en: string } | null, approvalRefusal: { ar: string, en: string } | null } | null, reports: Array<{ stands: boolean, amountText: string | null, currency: string | null, number: string | null, processed: string | null, processedAt: string | null, receivedAt: string, message: string | null, problems: Array<{ ar: string, en: string }> }>, otherCases: Array<{ reference: string, reason: PaymentCaseReason, state: PaymentCaseState }>, payee: { maskedContact: string | null, linkMadeBy: string | null, linkMadeAt: string | null, linkExpiresAt: string | null, linkUsed: boolean, maskedIban: string | null, givenAt: string | null, payoutFile: string | null, payeeName: string | null, bankName: string | null, holderName: string | null, approvedBy: string | null, approvedAt: string | null, counter: { enteredBy: string, documentKind: IdentityDocumentKind | null, documentEnds: string | null } | null, signs: Array<{ ar: string, en: string }>, refusal: { ar: string, en: string } | null, approvalRefusal: { ar: string, en: string } | null } | null, candidates: { totalCount: number, twoPeople: boolean, nodes: Array<{ ofNumber: boolean, due: number, dueTogether: number, violation: { id: string, number: string, occurredOn: string, vehiclePlate: string | null, description: { ar: string, en: string } } }> } | null } | null };

export type CaseAssignMutationVariables = Exact<{
  input: PaymentCaseAssignInput;
}>;


export type CaseAssignMutation = { paymentCaseAssign: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseNoteMutationVariables = Exact<{
  input: PaymentCaseNoteInput;
}>;


export type CaseNoteMutation = { paymentCaseNote: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseAllocateMutationVariables = Exact<{
  input: PaymentCaseAllocateInput;
}>;


export type CaseAllocateMutation = { paymentCaseAllocate: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseAllocationRequestMutationVariables = Exact<{
  input: PaymentCaseAllocationRequestInput;
}>;


export type CaseAllocationRequestMutation = { paymentCaseAllocationRequest: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseRefundRequestMutationVariables = Exact<{
  input: PaymentCaseRefundRequestInput;
}>;


export type CaseRefundRequestMutation = { paymentCaseRefundRequest: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseCloseRequestMutationVariables = Exact<{
  input: PaymentCaseCloseRequestInput;
}>;


export type CaseCloseRequestMutation = { paymentCaseCloseRequest: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseReversalRequestMutationVariables = Exact<{
  input: PaymentCaseReversalRequestInput;
}>;


export type CaseReversalRequestMutation = { paymentCaseReversalRequest: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseDecideMutationVariables = Exact<{
  input: PaymentCaseRequestDecideInput;
}>;


export type CaseDecideMutation = { paymentCaseRequestDecide: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseWithdrawMutationVariables = Exact<{
  input: PaymentCaseRequestWithdrawInput;
}>;


export type CaseWithdrawMutation = { paymentCaseRequestWithdraw: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseAccountDecideMutationVariables = Exact<{
  input: PaymentCaseAccountDecideInput;
}>;


export type CaseAccountDecideMutation = { paymentCaseAccountDecide: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CasePayoutMutationVariables = Exact<{
  input: PaymentCasePayoutRecordInput;
}>;


export type CasePayoutMutation = { paymentCasePayoutRecord: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseAccountEnterMutationVariables = Exact<{
  input: PaymentCaseAccountEnterInput;
}>;


export type CaseAccountEnterMutation = { paymentCaseAccountEnter: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type CasePayeeLinkMutationVariables = Exact<{
  input: PaymentCasePayeeLinkSendInput;
}>;


export type CasePayeeLinkMutation = { paymentCasePayeeLinkSend: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CaseReturnMutationVariables = Exact<{
  input: PaymentCaseReturnRecordInput;
}>;


export type CaseReturnMutation = { paymentCaseReturnRecord: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type StaffCourtDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffCourtDecisionsQuery = { me: { role: AccountRole } | null, objectionTerms: Array<{ authority: { id: string, name: { ar: string, en: string } } }>, courtDecisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, court: string, number: string, decidedOn: string, violationNumber: string, licenseNumber: string, fineBefore: number | null, fine: number | null, document: string, enteredBy: string, comparedBy: string, recordedAt: string, authority: { name: { ar: string, en: string } } }> } };

export type CourtDecisionEnterMutationVariables = Exact<{
  input: CourtDecisionEnterInput;
}>;


export type CourtDecisionEnterMutation = { courtDecisionEnter: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleDraftSaveMutationVariables = Exact<{
  input: DiscountRuleDraftSaveInput;
}>;


export type DiscountRuleDraftSaveMutation = { discountRuleDraftSave: { draft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleDraftDiscardMutationVariables = Exact<{
  input: DiscountRuleDraftDiscardInput;
}>;


export type DiscountRuleDraftDiscardMutation = { discountRuleDraftDiscard: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleProposeMutationVariables = Exact<{
  input: DiscountRuleProposeInput;
}>;


export type DiscountRuleProposeMutation = { discountRulePropose: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleEndProposeMutationVariables = Exact<{
  input: DiscountRuleEndProposeInput;
}>;


export type DiscountRuleEndProposeMutation = { discountRuleEndPropose: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleSimulateMutationVariables = Exact<{
  input: DiscountRuleSimulateInput;
}>;


export type DiscountRuleSimulateMutation = { discountRuleSimulate: { simulation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRuleSimulationCancelMutationVariables = Exact<{
  input: DiscountRuleSimulationCancelInput;
}>;


export type DiscountRuleSimulationCancelMutation = { discountRuleSimulationCancel: { simulation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type DiscountRulesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DiscountRulesPageQuery = { me: { role: AccountRole } | null, discountRuleVersions: Array<{ state: DiscountRuleState, approvedPayTo: string | null, approvedBy: string, approvedAt: string, rule: { id: string, version: number, percent: number, kind: DiscountRuleKind, payFrom: string, payTo: string | null, offenceFrom: string | null, offenceTo: string | null, withinDays: number | null, title: { ar: string, en: string }, legalBasis: { ar: string, en: string } } }>, discountRuleDrafts: Array<{ id: string, state: DiscountRuleState, changedBy: string, changedAt: string, content: { ruleId: string, titleAr: string, titleEn: string, percent: number, payFrom: string, payTo: string | null } }> };

export type DiscountRuleDraftPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DiscountRuleDraftPageQuery = { me: { role: AccountRole } | null, violationTypes: Array<{ id: string, name: { ar: string, en: string } }>, discountRuleDraft: { id: string, state: DiscountRuleState, changedBy: string, changedAt: string, content: { ruleId: string, titleAr: string, titleEn: string, legalBasisAr: string, legalBasisEn: string, percent: number, kind: DiscountRuleKind, payFrom: string, payTo: string | null, offenceFrom: string | null, offenceTo: string | null, withinDays: number | null, excludedTypes: Array<string>, countsObjectionDays: boolean, instrument: DiscountInstrument, issuerAr: string, issuerEn: string | null, instrumentNumber: string, instrumentDay: string, lawTextAr: string, lawTextEn: string | null, gazette: string | null, lawFrom: string | null, announcementAr: string | null, announcementEn: string | null }, simulation: { id: string, state: SimulationState, progress: number, requestedAt: string, isFresh: boolean, result: { asOf: string, day: string, violations: number, licenses: number, numbers: number, quotes: number, before: number, after: number, milliseconds: number, byAuthority: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, byType: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, largest: Array<{ license: string, violations: number, before: number, after: number }> } | null } | null, approval: { id: string, state: ApprovalState, reason: string, note: string, requestedBy: string, requestedAt: string, decidedBy: string | null, decidedAt: string | null, mayWithdraw: boolean, refusal: { ar: string, en: string } | null } | null } | null };

export type ShownSimulationFragment = { id: string, state: SimulationState, progress: number, requestedAt: string, isFresh: boolean, result: { asOf: string, day: string, violations: number, licenses: number, numbers: number, quotes: number, before: number, after: number, milliseconds: number, byAuthority: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, byType: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, largest: Array<{ license: string, violations: number, before: number, after: number }> } | null };

export type NewDiscountRulePageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewDiscountRulePageQuery = { me: { role: AccountRole } | null, violationTypes: Array<{ id: string, name: { ar: string, en: string } }>, discountRuleDrafts: Array<{ id: string }> };

export type DiscountRuleEndSimulationQueryVariables = Exact<{
  id: string | number;
}>;


export type DiscountRuleEndSimulationQuery = { discountRuleSimulation: { id: string, state: SimulationState, progress: number, requestedAt: string, isFresh: boolean, result: { asOf: string, day: string, violations: number, licenses: number, numbers: number, quotes: number, before: number, after: number, milliseconds: number, byAuthority: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, byType: Array<{ code: string, violations: number, before: number, after: number, name: { ar: string, en: string } }>, largest: Array<{ license: string, violations: number, before: number, after: number }> } | null } | null };

export type DiscountRuleBegunQueryVariables = Exact<{
  rule: string | number;
  version: number;
  after?: string | null | undefined;
}>;


export type DiscountRuleBegunQuery = { discountRuleVersion: { forecast: { asOf: string, violations: number, licenses: number, before: number, after: number } | null, outcome: { comparedAt: string, result: { violations: number, licenses: number, before: number, after: number }, causes: Array<{ kind: ForecastCauseKind, violations: number, amount: number }> } | null, earlierPayments: { totalCount: number, overpaid: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ receiptNumber: string, transactionId: string, paidAt: string, violationNumber: string, paid: number, overpaid: number, authority: { name: { ar: string, en: string } } }> } | null } | null };

export type OverviewPageQueryVariables = Exact<{
  filter?: OverviewFilter | null | undefined;
}>;


export type OverviewPageQuery = { overview: { asOf: string, periods: Array<{ name: OverviewPeriodName, from: string, to: string, beforeFrom: string, outstanding: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null }, registered: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null }, paid: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null }, discounted: { fils: number, filsBefore: number, change: number | null }, refunded: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null } | null, cancelled: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null }, takenBack: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null }, released: { count: number, fils: number, countBefore: number, filsBefore: number, change: number | null } }>, months: Array<{ month: string, registered: { count: number, fils: number }, paid: { count: number, fils: number } }>, cohorts: Array<{ month: string, rate: number | null, offences: { count: number, fils: number }, outstanding: { count: number, fils: number }, collected: { count: number, fils: number } }>, ageing: Array<{ age: OffenceAge, outstanding: { count: number, fils: number } }>, timesToPayment: Array<{ time: TimeToPayment, paid: { count: number, fils: number } }>, byAuthority: Array<{ code: string, name: { ar: string, en: string }, outstanding: { count: number, fils: number }, registered: { count: number, fils: number }, paid: { count: number, fils: number } }>, byType: Array<{ code: string, name: { ar: string, en: string }, outstanding: { count: number, fils: number }, registered: { count: number, fils: number }, paid: { count: number, fils: number } }>, byCenter: Array<{ code: string, name: { ar: string, en: string }, outstanding: { count: number, fils: number }, registered: { count: number, fils: number }, paid: { count: number, fils: number } }>, byChannel: Array<{ channel: string | null, discounted: number, paid: { count: number, fils: number } }>, feeds: Array<{ asOf: string | null, stale: boolean, missingSince: string | null, authority: { id: string, name: { ar: string, en: string } } }>, parked: { count: number, fils: number, oldestAt: string | null }, cases: Array<{ age: CaseAge, count: number, overdue: number, waiting: number }>, failingJobs: Array<{ task: string, count: number, attempts: number, nextAt: string }> }, violationTypes: Array<{ id: string, name: { ar: string, en: string } }>, licensingCenters: Array<{ id: string, name: { ar: string, en: string } }> };

export type OverviewSharePartsFragment = { code: string, name: { ar: string, en: string }, outstanding: { count: number, fils: number }, registered: { count: number, fils: number }, paid: { count: number, fils: number } };

export type FileImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FileImportsQuery = { me: { role: AccountRole } | null, fileImports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: FileImportKind | null, state: FileImportState, receivedAt: string, receivedBy: string, outcome: { read: { rows: number, fils: number }, refused: { rows: number } } | null }> } };

export type FileImportQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type FileImportQuery = { me: { role: AccountRole } | null, fileImport: { id: string, name: string, kind: FileImportKind | null, state: FileImportState, size: number, receivedAt: string, receivedBy: string, startedAt: string | null, startedBy: string | null, finishedAt: string | null, rowsDone: number, rowsOf: number | null, resumed: boolean, errorFilePath: string | null, reason: string | null, caseReferences: Array<string>, refusal: { ar: string, en: string } | null, preview: { tried: number, authorities: Array<string>, statementDay: string | null, read: { rows: number, fils: number }, outsideRange: { rows: number, fils: number }, onlyInFile: { rows: number, fils: number } | null, complete: { authority: string, since: string, asOf: string } | null, holds: Array<{ reason: FileImportHoldReason, text: { ar: string, en: string } }>, problems: Array<{ line: number, column: string, value: string, reason: { ar: string, en: string } }>, outcome: { read: { rows: number, fils: number }, registered: { rows: number, fils: number }, unchanged: { rows: number, fils: number }, amended: { rows: number, fils: number }, parked: { rows: number, fils: number }, refused: { rows: number, fils: number } } | null } | null, outcome: { read: { rows: number, fils: number }, registered: { rows: number, fils: number }, unchanged: { rows: number, fils: number }, amended: { rows: number, fils: number }, parked: { rows: number, fils: number }, refused: { rows: number, fils: number } } | null, differenceTotals: Array<{ kind: FileImportDifferenceKind, lowers: number, text: { ar: string, en: string }, tally: { rows: number, fils: number } }>, differences: Array<{ line: number, name: string, licenseNumber: string, lowers: number, outsideRange: boolean, text: { ar: string, en: string }, changes: Array<{ name: { ar: string, en: string }, before: { ar: string, en: string } | null, after: { ar: string, en: string } | null }> }>, approvals: Array<{ id: string, kind: ApprovalKind, state: ApprovalState, requestedBy: string, requestedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string, note: string }>, undo: { id: string, state: FileImportState } | null, undoes: { id: string, name: string } | null, undoTotals: { all: { rows: number, fils: number }, undone: { rows: number, fils: number }, left: { rows: number, fils: number }, waiting: { rows: number, fils: number }, reasons: Array<{ reason: FileImportUndoLeft, text: { ar: string, en: string }, tally: { rows: number, fils: number } }> } | null, settlementFile: { id: string, statementDay: string, lineCount: number, total: number, compared: boolean, results: { agrees: number, repeated: number, differs: number, onlyHere: number }, sums: { differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } } | null } | null };

export type UndoTotalsPartsFragment = { all: { rows: number, fils: number }, undone: { rows: number, fils: number }, left: { rows: number, fils: number }, waiting: { rows: number, fils: number }, reasons: Array<{ reason: FileImportUndoLeft, text: { ar: string, en: string }, tally: { rows: number, fils: number } }> };

export type FileImportStartMutationVariables = Exact<{
  input: FileImportStartInput;
}>;


export type FileImportStartMutation = { fileImportStart: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type FileImportUndoPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type FileImportUndoPreviewQuery = { me: { role: AccountRole } | null, fileImport: { id: string, name: string, undoPreview: { all: { rows: number, fils: number }, undone: { rows: number, fils: number }, left: { rows: number, fils: number }, waiting: { rows: number, fils: number }, reasons: Array<{ reason: FileImportUndoLeft, text: { ar: string, en: string }, tally: { rows: number, fils: number } }> } | null } | null };

export type FileImportUndoLeftQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: number | null | undefined;
}>;


export type FileImportUndoLeftQuery = { fileImport: { undoLeft: Array<{ line: number, authority: string, sourceKey: string, number: string | null, fine: number | null, reason: FileImportUndoLeft, text: { ar: string, en: string } }> } | null };

export type FileImportUndoMutationVariables = Exact<{
  input: FileImportUndoInput;
}>;


export type FileImportUndoMutation = { fileImportUndo: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ParkedViolationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  authority?: string | null | undefined;
  licenseNumber?: string | null | undefined;
}>;


export type ParkedViolationsQuery = { sources: Array<{ authority: { id: string, name: { ar: string, en: string } } }>, parkedViolations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sourceKey: string, number: string, licenseNumber: string, sameDigits: number, fine: number | null, occurredOn: string, parkedAt: string, authority: { id: string, name: { ar: string, en: string } }, center: { id: string, name: { ar: string, en: string } } | null, class: { id: string, name: { ar: string, en: string } } | null, type: { id: string, name: { ar: string, en: string } } }> } };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: MessageKind | null | undefined;
}>;


export type InboxQuery = { pageVotes: Array<{ page: string, useful: number, useless: number }>, messages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, kind: MessageKind, rating: number | null, text: string, contact: string | null, language: Language, sentAt: string, state: MessageState, assignee: string | null, answer: string | null, answeredBy: string | null, answeredAt: string | null }> } };

export type LetterQueryVariables = Exact<{
  reference: string;
}>;


export type LetterQuery = { message: { reference: string, kind: MessageKind, rating: number | null, text: string, contact: string | null, language: Language, sentAt: string, state: MessageState, assignee: string | null, answer: string | null, answeredBy: string | null, answeredAt: string | null } | null };

export type MessageTakeMutationVariables = Exact<{
  input: MessageTakeInput;
}>;


export type MessageTakeMutation = { messageTake: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type MessageAnswerMutationVariables = Exact<{
  input: MessageAnswerInput;
}>;


export type MessageAnswerMutation = { messageAnswer: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionTakeMutationVariables = Exact<{
  input: ObjectionTakeInput;
}>;


export type ObjectionTakeMutation = { objectionTake: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionMoreAskMutationVariables = Exact<{
  input: ObjectionMoreAskInput;
}>;


export type ObjectionMoreAskMutation = { objectionMoreAsk: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionHearingSetMutationVariables = Exact<{
  input: ObjectionHearingSetInput;
}>;


export type ObjectionHearingSetMutation = { objectionHearingSet: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionHearingRecordMutationVariables = Exact<{
  input: ObjectionHearingRecordInput;
}>;


export type ObjectionHearingRecordMutation = { objectionHearingRecord: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionSplitMutationVariables = Exact<{
  input: ObjectionSplitInput;
}>;


export type ObjectionSplitMutation = { objectionSplit: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ObjectionDecideMutationVariables = Exact<{
  input: ObjectionDecideInput;
}>;


export type ObjectionDecideMutation = { objectionDecide: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type StaffObjectionsQueryVariables = Exact<{
  state?: ObjectionState | null | undefined;
  assignee?: string | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffObjectionsQuery = { staffObjections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, state: ObjectionState, isFinal: boolean, turn: ObjectionTurn, dueOn: string | null, isOverdue: boolean, assignee: string | null, submittedAt: string, authority: { id: string, name: { ar: string, en: string } }, reason: { name: { ar: string, en: string } }, violations: Array<{ id: string, number: string }> }> } };

export type StaffObjectionQueryVariables = Exact<{
  number: string;
}>;


export type StaffObjectionQuery = { me: { role: AccountRole, userName: string } | null, staffObjection: { number: string, state: ObjectionState, isFinal: boolean, turn: ObjectionTurn, dueOn: string | null, isOverdue: boolean, assignee: string | null, submittedAt: string, splitFrom: string | null, revision: number, text: string, capacity: ObjectionCapacity, makerName: string | null, contactChannel: ContactChannel, licenseNumber: string, licenseId: string, holderName: string, mayReduce: boolean, staffSteps: Array<ObjectionStaffStep>, authority: { id: string, name: { ar: string, en: string } }, reason: { name: { ar: string, en: string } }, violations: Array<{ id: string, number: string, occurredOn: string, vehiclePlate: string | null, fine: number | null, reducedFine: number | null, extraDays: number, payability: Payability, type: { name: { ar: string, en: string } } }>, hearing: { at: string, place: string } | null, evidence: Array<{ reference: string, kind: ObjectionFileKind, size: number, takenAt: string, path: string }>, decisions: Array<{ outcome: ObjectionOutcome, isAppeal: boolean, article: string, reason: string, decidedAt: string, signedText: string | null }>, history: Array<{ at: string, action: ObjectionAction, state: ObjectionState, by: ObjectionDoer, actor: string | null, text: string }>, approval: { id: string, requestedBy: string, requestedAt: string, reason: string, refusal: { ar: string, en: string } | null, changes: Array<{ name: { ar: string, en: string }, before: { ar: string, en: string } | null, after: { ar: string, en: string } | null }>, consequences: Array<{ ar: string, en: string }> } | null, refusal: { ar: string, en: string } | null } | null };

export type PayoutFilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutFilesQuery = { me: { role: AccountRole } | null, payoutsReady: { refunds: number, total: number, unconfirmed: number, toApprove: number, withoutAccount: number, items: Array<{ caseReference: string, amount: number, maskedIban: string, payeeName: string | null, bankName: string | null, confirmed: boolean }> }, payoutFiles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, madeBy: string, madeAt: string, refunds: number, total: number, filed: number, paidOut: number, returned: number, cancelled: number }> } };

export type PayoutFileQueryVariables = Exact<{
  reference: string;
}>;


export type PayoutFileQuery = { me: { userName: string, role: AccountRole } | null, payoutFile: { reference: string, madeBy: string, madeAt: string, refunds: number, total: number, filed: number, paidOut: number, returned: number, cancelled: number, taken: boolean, xmlSha256: string, csvSha256: string, xmlPath: string, csvPath: string, items: Array<{ endToEndId: string, caseReference: string, amount: number, maskedIban: string, state: PayoutItemState, transferNumber: string | null, paidOutAt: string | null, returnedAt: string | null }> } | null };

export type PayoutMakeMutationVariables = Exact<{
  input: PayoutFileMakeInput;
}>;


export type PayoutMakeMutation = { payoutFileMake: { payoutFile: { reference: string } | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type PayoutCancelMutationVariables = Exact<{
  input: PayoutFileCancelInput;
}>;


export type PayoutCancelMutation = { payoutFileCancel: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type PayoutPaidOutMutationVariables = Exact<{
  input: PayoutFilePaidOutRecordInput;
}>;


export type PayoutPaidOutMutation = { payoutFilePaidOutRecord: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type PayoutReturnedMutationVariables = Exact<{
  input: PayoutFileReturnRecordInput;
}>;


export type PayoutReturnedMutation = { payoutFileReturnRecord: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type ReferenceAddMutationVariables = Exact<{
  input: ReferenceAddInput;
}>;


export type ReferenceAddMutation = { referenceAdd: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ReferenceChangeMutationVariables = Exact<{
  input: ReferenceChangeInput;
}>;


export type ReferenceChangeMutation = { referenceChange: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type ReferenceEntriesQueryVariables = Exact<{
  kind: ReferenceKind;
}>;


export type ReferenceEntriesQuery = { me: { role: AccountRole } | null, referenceEntries: Array<{ code: string, decidedByCourt: boolean | null, collectedHere: boolean | null, versions: Array<{ validFrom: string | null, validUntil: string | null, neverHeld: boolean, isCurrent: boolean, fine: number | null, fineMax: number | null, points: number | null, isInForce: boolean, writtenBy: string | null, name: { ar: string, en: string }, legalBasis: { ar: string, en: string } | null, meaning: { ar: string, en: string } | null }> }> };

export type StaffSearchQueryVariables = Exact<{
  text: string;
}>;


export type StaffSearchQuery = { staffSearch: { hasMore: boolean, isMistypedNumber: boolean, licenses: Array<{ id: string, number: string, holderName: string, mergedInto: string | null, licensingCenter: { name: { ar: string, en: string } } | null, licenseClass: { name: { ar: string, en: string } } | null }>, violations: Array<{ id: string, licenseId: string, licenseNumber: string, number: string, sourceKey: string, status: ViolationStatus, fine: number | null, occurredOn: string, type: { name: { ar: string, en: string } }, authority: { name: { ar: string, en: string } } }>, paymentNumbers: Array<{ number: string, status: PaymentReferenceStatus, licenseId: string, licenseNumber: string }>, payments: Array<{ transactionId: string, amount: number | null, amountText: string, currency: string, receivedAt: string, reportedNumber: string }>, cases: Array<{ reference: string, reason: PaymentCaseReason, state: PaymentCaseState, concernedText: string, openedAt: string }>, receipts: Array<{ number: string, amount: number, issuedAt: string, isVoid: boolean, transactionId: string, licenseNumber: string | null }>, payoutFiles: Array<{ reference: string, refunds: number, total: number, madeAt: string, madeBy: string }>, objections: Array<{ number: string, state: ObjectionState, submittedAt: string, licenseNumber: string, reason: { name: { ar: string, en: string } } }>, letters: Array<{ reference: string, kind: MessageKind, sentAt: string, text: string, language: Language }> } };

export type StaffSearcherQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffSearcherQuery = { me: { role: AccountRole } | null };

export type FeedChangeMutationVariables = Exact<{
  input: FeedChangeInput;
}>;


export type FeedChangeMutation = { feedChange: { approval: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: { ar: string, en: string } }> } };

export type SettingsInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsInForceQuery = { me: { role: AccountRole } | null, settings: Array<{ name: string, value: string | null, isSet: boolean, isSecret: boolean }>, feeds: Array<{ asOf: string | null, completeUntil: string | null, stale: boolean, missingSince: string | null, staleAfterHours: number, acceptsUndated: boolean, initialLoadUntil: string | null, authority: { id: string, name: { ar: string, en: string } } }> };

export type SettlementPageQueryVariables = Exact<{
  first: number;
  afterFile?: string | null | undefined;
  afterDay?: string | null | undefined;
}>;


export type SettlementPageQuery = { me: { role: AccountRole } | null, settlementFiles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, format: SettlementFileFormat, statementDay: string, lineCount: number, total: number, receivedAt: string, receivedBy: string, compared: boolean, sums: { differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } }> }, dayClosings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ day: string, payments: number, reported: number, settled: number, suspense: number, paidOut: number, unmatched: number, balanced: boolean }> } };

export type SettlementFileLineFragment = { id: string, name: string, format: SettlementFileFormat, statementDay: string, lineCount: number, total: number, receivedAt: string, receivedBy: string, compared: boolean, sums: { differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } };

export type SettlementHeadlineFragment = { compared: boolean, sums: { differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } };

export type SettlementFilePageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: number | null | undefined;
}>;


export type SettlementFilePageQuery = { settlementFile: { id: string, name: string, format: SettlementFileFormat, statementDay: string, lineCount: number, total: number, receivedAt: string, receivedBy: string, compared: boolean, sums: { agrees: { count: number, fils: number }, debits: { count: number, fils: number }, lacking: { count: number, fils: number }, differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, differences: Array<{ line: number, result: SettlementLineResult, transactionId: string, number: string, amount: number, caseReference: string | null, status: string | null }>, lacking: Array<{ transactionId: string, paid: number, caseReference: string }>, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } } | null };

export type SettledDayQueryVariables = Exact<{
  day: string;
}>;


export type SettledDayQuery = { dayClosing: { day: string, closedAt: string, closedBy: string, payments: number, reported: number, settled: number, suspense: number, paidOut: number, reversed: number, unmatched: number, balanced: boolean, settlementFiles: Array<{ id: string, name: string, format: SettlementFileFormat, statementDay: string, lineCount: number, total: number, receivedAt: string, receivedBy: string, compared: boolean, sums: { differs: { count: number, fils: number }, onlyHere: { count: number, fils: number }, repeated: { count: number, fils: number }, reversals: { count: number, fils: number }, notBooked: { count: number, fils: number } }, coverage: { isOver: boolean, payments: { count: number, fils: number }, lacking: { count: number, fils: number } } }> } | null };

export type DayCloseMutationVariables = Exact<{
  input: DayCloseInput;
}>;


export type DayCloseMutation = { dayClose: { userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type PageVoteMutationVariables = Exact<{
  input: PageVoteInput;
}>;


export type PageVoteMutation = { pageVote: { counted: boolean, userErrors: Array<{ code: UserErrorCode }> } };

export type CheckDocumentQueryVariables = Exact<{
  input: DocumentCheckInput;
}>;


export type CheckDocumentQuery = { documentCheck: { verdict: DocumentVerdict, number: string | null, issuedAt: string | null, keyId: string | null, voidedAt: string | null, message: { ar: string, en: string }, corrections: Array<{ kind: ReceiptCorrectionKind, at: string, violationNumber: string, fineAfter: number | null, amount: number, caseReference: string | null }>, receipt: { licenseEnd: string, amount: number, paymentNumber: string, transactionId: string, bankTransactionId: string | null, count: number, lines: Array<{ violationNumber: string, fine: number, discount: number }> | null } | null, certificate: { licenseNumber: string, asOf: string } | null, decision: { isAppeal: boolean, outcome: ObjectionOutcome, authority: string, licenseEnd: string, violations: Array<{ number: string, fine: number | null }> } | null } };

export type OpenShareCodeMutationVariables = Exact<{
  input: ClearanceCertificateOpenInput;
}>;


export type OpenShareCodeMutation = { clearanceCertificateOpen: { signedText: string | null, userErrors: Array<{ code: UserErrorCode, message: { ar: string, en: string } }> } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { violationTypes: Array<{ id: string, fine: number | null, fineMax: number | null, decidedByCourt: boolean, points: number | null, name: { ar: string, en: string }, legalBasis: { ar: string, en: string } | null, meaning: { ar: string, en: string } | null, discountRules: Array<{ id: string, percent: number, kind: DiscountRuleKind, withinDays: number | null }> }> };

export type LicenseInquiryQueryVariables = Exact<{
  lookup: LicenseLookup;
  status: ViolationStatus;
  payable?: boolean | null | undefined;
  sort: ViolationSort;
  first: number;
  after?: string | null | undefined;
}>;


export type LicenseInquiryQuery = { license:
    | { __typename: 'License', number: string, licensingCenter: { name: { ar: string, en: string } } | null, licenseClass: { name: { ar: string, en: string } } | null, sources: Array<{ asOf: string | null, stale: boolean, authority: { name: { ar: string, en: string } } }>, dues: { asOf: string, count: number, payableCount: number, fine: number, discount: number, total: number, priceCalendar: Array<{ from: string, until: string | null, due: number }>, paymentReference: { number: string } | null }, violations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, fine: number | null, due: number | null, paidAt: string | null, occurredOn: string, vehiclePlate: string | null, payability: Payability, cancelledAt: string | null, description: { ar: string, en: string }, type: { meaning: { ar: string, en: string } | null }, discount: { amount: number, lastDay: string | null, rule: { id: string, percent: number, kind: DiscountRuleKind, withinDays: number | null, title: { ar: string, en: string }, legalBasis: { ar: string, en: string } } } | null, noDiscount: { reason: NoDiscountReason, endedOn: string | null } | null, priceCalendar: Array<{ until: string | null, due: number }>, authority: { name: { ar: string, en: string } }, payabilityReason: { ar: string, en: string }, paymentReference: { number: string } | null, paidWith: { receiptNumber: string, paymentNumber: string | null } | null, corrections: Array<{ kind: ReceiptCorrectionKind, at: string, violationNumber: string, fineAfter: number | null, amount: number, caseReference: string | null }> }> } }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded', missing: Array<LookupDetail> }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null, until: string | null }
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
    | { __typename: 'License', sources: Array<{ asOf: string | null, authority: { name: { ar: string, en: string } } }>, clearanceCertificate: { number: string, asOf: string, issuedAt: string, licenseNumber: string, signedText: string } | null }
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
    | { __typename: 'License', number: string, dues: { asOf: string, payableCount: number, total: number, discount: number, paymentReference: { number: string } | null }, violations: { nodes: Array<{ id: string, number: string, fine: number | null, due: number | null, occurredOn: string, vehiclePlate: string | null, description: { ar: string, en: string }, discount: { lastDay: string | null, rule: { percent: number, kind: DiscountRuleKind } } | null, authority: { name: { ar: string, en: string } } }> }, choicePrice?: { count: number, fine: number, discount: number, total: number, lostDiscount: number | null, all: { count: number, total: number } } | null, paymentPlan?:
        | { __typename: 'PaymentPlan', budget: number, count: number, total: number, saved: number, left: number, items: Array<{ due: number, saved: number, violation: { id: string, occurredOn: string, description: { ar: string, en: string } } }> }
        | { __typename: 'PaymentPlanRefused', code: PaymentPlanRefusalCode }
       }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded' }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null, until: string | null }
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
    | { __typename: 'License', number: string, wrongProofs: { count: number, lastOn: string | null } | null, accessLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, by: LookedBy, purpose: string | null, kind: LicenseLookKind, agency: { ar: string, en: string } | null }> } | null }
    | { __typename: 'LicenseNotFound' }
    | { __typename: 'MoreDetailsNeeded', missing: Array<LookupDetail> }
    | { __typename: 'SourceUnavailable', lastKnownAsOf: string | null, until: string | null }
   };

export type CurrentAnnouncementsQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentAnnouncementsQuery = { announcements: Array<{ id: string, kind: AnnouncementKind, unavailableUntil: string | null, text: { ar: string, en: string } }> };

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
export const AgencyPartsFragmentDoc = new TypedDocumentString(`
    fragment AgencyParts on Agency {
  id
  code
  name {
    ar
    en
  }
  scopes
  authority {
    name {
      ar
      en
    }
  }
  createdAt
  closedAt
  budget
  budgetLeft
  mostApplications
  guessedAt
  applications {
    id
    name
    budget
    budgetLeft
    registeredOnly
    createdAt
    suspendedAt
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
    `, {"fragmentName":"AgencyParts"}) as unknown as TypedDocumentString<AgencyPartsFragment, unknown>;
export const ShownSimulationFragmentDoc = new TypedDocumentString(`
    fragment ShownSimulation on DiscountRuleSimulation {
  id
  state
  progress
  requestedAt
  isFresh
  result {
    asOf
    day
    violations
    licenses
    numbers
    quotes
    before
    after
    byAuthority {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    byType {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    largest {
      license
      violations
      before
      after
    }
    milliseconds
  }
}
    `, {"fragmentName":"ShownSimulation"}) as unknown as TypedDocumentString<ShownSimulationFragment, unknown>;
export const OverviewSharePartsFragmentDoc = new TypedDocumentString(`
    fragment OverviewShareParts on OverviewShare {
  code
  name {
    ar
    en
  }
  outstanding {
    count
    fils
  }
  registered {
    count
    fils
  }
  paid {
    count
    fils
  }
}
    `, {"fragmentName":"OverviewShareParts"}) as unknown as TypedDocumentString<OverviewSharePartsFragment, unknown>;
export const UndoTotalsPartsFragmentDoc = new TypedDocumentString(`
    fragment UndoTotalsParts on FileImportUndoTotals {
  all {
    rows
    fils
  }
  undone {
    rows
    fils
  }
  left {
    rows
    fils
  }
  waiting {
    rows
    fils
  }
  reasons {
    reason
    text {
      ar
      en
    }
    tally {
      rows
      fils
    }
  }
}
    `, {"fragmentName":"UndoTotalsParts"}) as unknown as TypedDocumentString<UndoTotalsPartsFragment, unknown>;
export const SettlementHeadlineFragmentDoc = new TypedDocumentString(`
    fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}
    `, {"fragmentName":"SettlementHeadline"}) as unknown as TypedDocumentString<SettlementHeadlineFragment, unknown>;
export const SettlementFileLineFragmentDoc = new TypedDocumentString(`
    fragment SettlementFileLine on SettlementFile {
  id
  name
  format
  statementDay
  lineCount
  total
  receivedAt
  receivedBy
  ...SettlementHeadline
}
    fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}`, {"fragmentName":"SettlementFileLine"}) as unknown as TypedDocumentString<SettlementFileLineFragment, unknown>;
export const ContactCodeRequestDocument = new TypedDocumentString(`
    mutation ContactCodeRequest($input: ContactCodeRequestInput!) {
  contactCodeRequest(input: $input) {
    confirmation
    maskedContact
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:ce405f640eca29f3f2611c01b66f29252c68f83b5133275219d2650aa4a112c6"}) as unknown as TypedDocumentString<ContactCodeRequestMutation, ContactCodeRequestMutationVariables>;
export const ContactCodeConfirmDocument = new TypedDocumentString(`
    mutation ContactCodeConfirm($input: ContactCodeConfirmInput!) {
  contactCodeConfirm(input: $input) {
    confirmed
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:c87b7723dec2a78a05e7f9bcdf10f64915735bf78b86aa69286e465b85b11871"}) as unknown as TypedDocumentString<ContactCodeConfirmMutation, ContactCodeConfirmMutationVariables>;
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
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
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
    `, {"hash":"sha256:14f017196950ba4af6a5d2df82a6cfbc205c43f06d41a13d4aac167a77766994"}) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const MyAgencyDocument = new TypedDocumentString(`
    query MyAgency {
  agency {
    ...AgencyParts
  }
}
    fragment AgencyParts on Agency {
  id
  code
  name {
    ar
    en
  }
  scopes
  authority {
    name {
      ar
      en
    }
  }
  createdAt
  closedAt
  budget
  budgetLeft
  mostApplications
  guessedAt
  applications {
    id
    name
    budget
    budgetLeft
    registeredOnly
    createdAt
    suspendedAt
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
}`, {"hash":"sha256:cb79acd218d6b40f97fb42af676857edb0983154763d0505e9119ede0b7a3c73"}) as unknown as TypedDocumentString<MyAgencyQuery, MyAgencyQueryVariables>;
export const ApiKeyRotateDocument = new TypedDocumentString(`
    mutation ApiKeyRotate($input: ApiKeyRotateInput!) {
  apiKeyRotate(input: $input) {
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
    `, {"hash":"sha256:787c5970b87dbea1ec5471f51f51bbeb9b2d853ffa59fb1fb1517315eb3ffb3e"}) as unknown as TypedDocumentString<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>;
export const ApplicationSuspendDocument = new TypedDocumentString(`
    mutation ApplicationSuspend($input: ApplicationSuspendInput!) {
  applicationSuspend(input: $input) {
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
    `, {"hash":"sha256:a58a685bcd9fdfb809e7cd9f140f3f24e02f43c7cfe22d3a3c8642b78f408a1e"}) as unknown as TypedDocumentString<ApplicationSuspendMutation, ApplicationSuspendMutationVariables>;
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
    approval {
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
    `, {"hash":"sha256:61a55e4feb4e6b2d74ce6967dfdd9676d9b18c443ec3e3fa0dadd95be87f1c35"}) as unknown as TypedDocumentString<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
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
export const PublicDiscountsDocument = new TypedDocumentString(`
    query PublicDiscounts {
  discountRules {
    id
    version
    title {
      ar
      en
    }
    legalBasis {
      ar
      en
    }
    percent
    kind
    withinDays
    payFrom
    payTo
    offenceFrom
    offenceTo
    excludedTypes {
      id
      name {
        ar
        en
      }
    }
    law {
      instrument
      issuerAr
      issuerEn
      number
      day
      textAr
      textEn
      gazette
    }
  }
}
    `, {"hash":"sha256:97d123edc49a9fa344456e2f2d181c099d8f49f13da9eca321a5e766c13281d9"}) as unknown as TypedDocumentString<PublicDiscountsQuery, PublicDiscountsQueryVariables>;
export const LetterProgressDocument = new TypedDocumentString(`
    query LetterProgress($reference: String!) {
  messageProgress(reference: $reference) {
    reference
    sentAt
    state
    answer
    answeredAt
  }
}
    `, {"hash":"sha256:73fbb2bec61e19ad4b142c2fc17856aa2ec5995c7042b2f16cf66af40186c1ce"}) as unknown as TypedDocumentString<LetterProgressQuery, LetterProgressQueryVariables>;
export const NoticeSubscriptionStartDocument = new TypedDocumentString(`
    mutation NoticeSubscriptionStart($input: NoticeSubscriptionStartInput!) {
  noticeSubscriptionStart(input: $input) {
    subscriptions {
      id
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
    `, {"hash":"sha256:31b7de5ce735b5106231c79e8c018a4446cf90ca152796cd4d8a108c6c51b246"}) as unknown as TypedDocumentString<NoticeSubscriptionStartMutation, NoticeSubscriptionStartMutationVariables>;
export const NoticeSubscriptionEndDocument = new TypedDocumentString(`
    mutation NoticeSubscriptionEnd($input: NoticeSubscriptionEndInput!) {
  noticeSubscriptionEnd(input: $input) {
    subscriptions {
      id
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
    `, {"hash":"sha256:5abbac264b9e85e88b8f80fbc369274d8aff61a2b10863e722a3c45c7283a080"}) as unknown as TypedDocumentString<NoticeSubscriptionEndMutation, NoticeSubscriptionEndMutationVariables>;
export const NoticeSubscriptionsDocument = new TypedDocumentString(`
    query NoticeSubscriptions($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      noticeSubscriptions {
        id
        channel
        maskedContact
        startedAt
      }
    }
  }
}
    `, {"hash":"sha256:43b1149d106e3dc66b9c797cc41ab1329c0c13059c4b0516bbe4f114c66660a4"}) as unknown as TypedDocumentString<NoticeSubscriptionsQuery, NoticeSubscriptionsQueryVariables>;
export const NoticeSubscriptionStopDocument = new TypedDocumentString(`
    mutation NoticeSubscriptionStop($input: NoticeSubscriptionStopInput!) {
  noticeSubscriptionStop(input: $input) {
    stopped
    userErrors {
      code
    }
  }
}
    `, {"hash":"sha256:0470656557cb458c6a65407e3ca5bfa5778c2c54fa870aae8ce5e63cbd9f3eb1"}) as unknown as TypedDocumentString<NoticeSubscriptionStopMutation, NoticeSubscriptionStopMutationVariables>;
export const ObjectionFormDocument = new TypedDocumentString(`
    query ObjectionForm($lookup: LicenseLookup!, $first: Int!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      number
      violations(status: UNPAID, first: $first) {
        nodes {
          id
          number
          description {
            ar
            en
          }
          fine
          occurredOn
          vehiclePlate
          payability
          authority {
            id
            name {
              ar
              en
            }
          }
        }
      }
    }
    ... on SourceUnavailable {
      lastKnownAsOf
      until
    }
  }
  objectionReasons {
    code
    name {
      ar
      en
    }
  }
  objectionTerms {
    authority {
      id
    }
    mostAtOnce
    withinDays
  }
}
    `, {"hash":"sha256:0de5e9c9dd9380c29b47f579d75cbaaeabc817e29fc634d1283ca584bf9a1d3b"}) as unknown as TypedDocumentString<ObjectionFormQuery, ObjectionFormQueryVariables>;
export const ObjectionSendDocument = new TypedDocumentString(`
    mutation ObjectionSend($input: ObjectionSubmitInput!) {
  objectionSubmit(input: $input) {
    objection {
      number
    }
    userErrors {
      code
      message {
        ar
        en
      }
      field
    }
  }
}
    `, {"hash":"sha256:262dc5dba0593b11d9fe268a830aee2ab1edb6b09e58de4175505a2c77917ac1"}) as unknown as TypedDocumentString<ObjectionSendMutation, ObjectionSendMutationVariables>;
export const FollowedObjectionDocument = new TypedDocumentString(`
    query FollowedObjection($number: String!, $proof: LicenseLookup!) {
  objection(number: $number, proof: $proof) {
    number
    state
    isFinal
    turn
    dueOn
    authority {
      name {
        ar
        en
      }
    }
    violations {
      id
      number
      type {
        name {
          ar
          en
        }
      }
      occurredOn
      vehiclePlate
      fine
      reducedFine
    }
    reason {
      name {
        ar
        en
      }
    }
    text
    capacity
    makerName
    contactChannel
    submittedAt
    hearing {
      at
      place
    }
    files {
      reference
      kind
      size
      takenAt
    }
    decisions {
      outcome
      isAppeal
      article
      reason
      decidedAt
      signedText
    }
    events {
      at
      action
      state
      by
      text
    }
    steps
  }
}
    `, {"hash":"sha256:cad29ba1d1de2d40ee79818476eaaea7e7ade23ba5afa18419340e274ecb532c"}) as unknown as TypedDocumentString<FollowedObjectionQuery, FollowedObjectionQueryVariables>;
export const ObjectionCodeDocument = new TypedDocumentString(`
    mutation ObjectionCode($input: ObjectionCodeRequestInput!) {
  objectionCodeRequest(input: $input) {
    confirmation
    maskedContact
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:685d0784f077c7deb3ae5a82f9204abcfebba649b07d2b62fddb698bfc153abb"}) as unknown as TypedDocumentString<ObjectionCodeMutation, ObjectionCodeMutationVariables>;
export const ObjectionAddMoreDocument = new TypedDocumentString(`
    mutation ObjectionAddMore($input: ObjectionTextInput!) {
  objectionAdd(input: $input) {
    objection {
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
    `, {"hash":"sha256:f0c24181f940ac2cdf8d38299b28bf22cad64b7ba678bf50a5df666610a6a389"}) as unknown as TypedDocumentString<ObjectionAddMoreMutation, ObjectionAddMoreMutationVariables>;
export const ObjectionTakeBackDocument = new TypedDocumentString(`
    mutation ObjectionTakeBack($input: ObjectionStepInput!) {
  objectionWithdraw(input: $input) {
    objection {
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
    `, {"hash":"sha256:53eb4b6e3f16f80867ca494d30b45aac46c38486c1672f1e83d863bf5ac99be9"}) as unknown as TypedDocumentString<ObjectionTakeBackMutation, ObjectionTakeBackMutationVariables>;
export const ObjectionAppealSendDocument = new TypedDocumentString(`
    mutation ObjectionAppealSend($input: ObjectionTextInput!) {
  objectionAppeal(input: $input) {
    objection {
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
    `, {"hash":"sha256:55e187a6012a265b7434aa15db0b8a74704583f4bd6cf6b24e3ed74b814561a0"}) as unknown as TypedDocumentString<ObjectionAppealSendMutation, ObjectionAppealSendMutationVariables>;
export const ObjectionGiveUpDocument = new TypedDocumentString(`
    mutation ObjectionGiveUp($input: ObjectionStepInput!) {
  objectionAppealGiveUp(input: $input) {
    objection {
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
    `, {"hash":"sha256:8744ebae4863678b1dfda7c70e00645a8e796705b53d183910350f1050dad3d8"}) as unknown as TypedDocumentString<ObjectionGiveUpMutation, ObjectionGiveUpMutationVariables>;
export const ObjectionPostponeDocument = new TypedDocumentString(`
    mutation ObjectionPostpone($input: ObjectionStepInput!) {
  objectionHearingPostpone(input: $input) {
    objection {
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
    `, {"hash":"sha256:21e9beabef861fd4077b61c675fd3b4bca449ca40a87c8a0e642a1e20ed9fb1c"}) as unknown as TypedDocumentString<ObjectionPostponeMutation, ObjectionPostponeMutationVariables>;
export const ObjectionFilesSentDocument = new TypedDocumentString(`
    query ObjectionFilesSent($confirmation: String!) {
  objectionFilesSent(confirmation: $confirmation) {
    reference
    kind
    size
  }
}
    `, {"hash":"sha256:bdd67bcbce635f115306265224c2b193c79da22c9a12f091d265e9a8c846f119"}) as unknown as TypedDocumentString<ObjectionFilesSentQuery, ObjectionFilesSentQueryVariables>;
export const ObjectionsOfLicenseDocument = new TypedDocumentString(`
    query ObjectionsOfLicense($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      objections {
        number
        state
        submittedAt
        authority {
          name {
            ar
            en
          }
        }
        violations {
          id
          number
          type {
            name {
              ar
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:25ac1517c092f8ccb9a8c740788c1d2f42cfca6c1e6343e320714e4478420b28"}) as unknown as TypedDocumentString<ObjectionsOfLicenseQuery, ObjectionsOfLicenseQueryVariables>;
export const ObjectionNotMineDocument = new TypedDocumentString(`
    mutation ObjectionNotMine($input: ObjectionDisownInput!) {
  objectionDisown(input: $input) {
    objection {
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
    `, {"hash":"sha256:1ca75ae76f5bfbcb7b9e1ef4c5cc8fb0bb4d190773a03637b29aba8dcac352d4"}) as unknown as TypedDocumentString<ObjectionNotMineMutation, ObjectionNotMineMutationVariables>;
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
      reason
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
    `, {"hash":"sha256:d77519872e6c1012a1dacfff3831f96aaa8f3e620e98c092568b7cd7d93a4dde"}) as unknown as TypedDocumentString<PaymentPageQuery, PaymentPageQueryVariables>;
export const NumberStateDocument = new TypedDocumentString(`
    query NumberState($number: PaymentNumber!) {
  paymentReference(number: $number) {
    status
    payable
    underReview
    timeline {
      kind
      amount
    }
  }
}
    `, {"hash":"sha256:adc2123ac7ca4b20ccaca1dc8cd40912059b68d546900ac494614562e75184ff"}) as unknown as TypedDocumentString<NumberStateQuery, NumberStateQueryVariables>;
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
      corrections {
        kind
        at
        violationNumber
        fineAfter
        amount
        caseReference
      }
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
    `, {"hash":"sha256:e83d19453016ee1489cd43c87fd1ea1cf5c73028e69852add65f77078b081117"}) as unknown as TypedDocumentString<PaymentReceiptsQuery, PaymentReceiptsQueryVariables>;
export const RefundEnterDocument = new TypedDocumentString(`
    mutation RefundEnter($input: RefundEnterInput!) {
  refundEnter(input: $input) {
    token
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:d77e58b763178b8778cc8788b89188d714bd7de56ebff9eb4ebeb9f8a019ff36"}) as unknown as TypedDocumentString<RefundEnterMutation, RefundEnterMutationVariables>;
export const RefundLinkDocument = new TypedDocumentString(`
    query RefundLink($token: String!) {
  refundLink(token: $token) {
    state
    caseReference
    approved
    amount
    expiresAt
    latinName
  }
}
    `, {"hash":"sha256:a7a145a95a00a0a5bd768c893f42f81b0b99cdcdff3747f1b6cceb93cce0bed6"}) as unknown as TypedDocumentString<RefundLinkQuery, RefundLinkQueryVariables>;
export const RefundAccountDocument = new TypedDocumentString(`
    mutation RefundAccount($input: RefundAccountGiveInput!) {
  refundAccountGive(input: $input) {
    maskedIban
    caseReference
    userErrors {
      code
      message {
        ar
        en
      }
      field
    }
  }
}
    `, {"hash":"sha256:3e8f2f422031006f77d1eff61b910b317fcdd6dd046a017667cb2beec81a40f9"}) as unknown as TypedDocumentString<RefundAccountMutation, RefundAccountMutationVariables>;
export const SandboxMessagesDocument = new TypedDocumentString(`
    query SandboxMessages {
  sandboxMessages {
    id
    channel
    to
    subject
    text
    language
    sentAt
  }
}
    `, {"hash":"sha256:1dbe95dd78877a7b7eb8acf78e663794ca86ee42869b9445d39e329ae179ee1c"}) as unknown as TypedDocumentString<SandboxMessagesQuery, SandboxMessagesQueryVariables>;
export const ObjectionStaffingDocument = new TypedDocumentString(`
    query ObjectionStaffing {
  objectionStaffing {
    authority {
      id
      name {
        ar
        en
      }
    }
    adjudicators
    open
    lacks
  }
}
    `, {"hash":"sha256:c70f5b2ed3fc795933304af31429c7bb92c79382000de43492b85224d3dd013e"}) as unknown as TypedDocumentString<ObjectionStaffingQuery, ObjectionStaffingQueryVariables>;
export const StaffWaitingDocument = new TypedDocumentString(`
    query StaffWaiting {
  staffWork {
    ownCases
    caseDecisions {
      count
    }
    approvals
    ownObjections
    freeObjections
    letters
    imports
    readyRefunds
    payoutFiles
  }
}
    `, {"hash":"sha256:8412711d2f4ea8e70efe7080835f359c53c07b76542406660bc3e64640962909"}) as unknown as TypedDocumentString<StaffWaitingQuery, StaffWaitingQueryVariables>;
export const StaffTodayDocument = new TypedDocumentString(`
    query StaffToday {
  staffWork {
    ownCases
    freeCases
    overdueCases
    dueCases
    caseDecisions {
      state
      count
    }
    approvals
    letters
    imports
    failedImports
    readyRefunds
    payoutFiles
    ownObjections
    freeObjections
    overdueObjections
    openDays
    daysWithoutFile
    parked
    failingJobs {
      task
      count
      attempts
    }
    isLedgerEven
  }
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
    missingSince
  }
}
    `, {"hash":"sha256:0cc5331d52c03471be1e34944d437bd7654545cf2cd8450e249770707de7ba71"}) as unknown as TypedDocumentString<StaffTodayQuery, StaffTodayQueryVariables>;
export const LicenseStoryPageDocument = new TypedDocumentString(`
    query LicenseStoryPage($id: ID!, $timeline: String, $ledger: String, $messages: String, $looks: String) {
  licenseStory(id: $id) {
    id
    mergedInto
    license {
      number
      holderName
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
      dues {
        count
        total
        paymentReference {
          number
        }
      }
    }
    timeline(first: 25, after: $timeline) {
      nodes {
        at
        kind
        subject
        amount
        actor
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ledger(first: 10, after: $ledger) {
      nodes {
        at
        debit
        credit
        amount
        transactionId
        caseReference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    messages(first: 5, after: $messages) {
      nodes {
        receivedAt
        kind
        format
        content
        httpStatus
        code
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    looks(first: 10, after: $looks) {
      nodes {
        at
        by
        who
        purpose
        kind
        requestId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:5de82481ca344a7bfbcf6756b8a7801afda93364de42e7f2abe9e73131f1e3e4"}) as unknown as TypedDocumentString<LicenseStoryPageQuery, LicenseStoryPageQueryVariables>;
export const PaymentStoryPageDocument = new TypedDocumentString(`
    query PaymentStoryPage($transactionId: String!, $timeline: String, $ledger: String, $messages: String) {
  paymentStory(transactionId: $transactionId) {
    payment {
      transactionId
      reportedNumber
      currency
      amountText
      amount
      settled
      waiting
      paidOut
      reversed
      processedAt
    }
    channel
    licenseId
    licenseNumber
    cases {
      reference
      reasonText {
        ar
        en
      }
      waiting
    }
    timeline(first: 25, after: $timeline) {
      nodes {
        at
        kind
        subject
        amount
        actor
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ledger(first: 10, after: $ledger) {
      nodes {
        at
        debit
        credit
        amount
        transactionId
        caseReference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    messages(first: 5, after: $messages) {
      nodes {
        receivedAt
        kind
        format
        content
        httpStatus
        code
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:e70fbc262cb4db553a6d6ae8ea26690394edd989a1d6b50c77e689c7a6c8307a"}) as unknown as TypedDocumentString<PaymentStoryPageQuery, PaymentStoryPageQueryVariables>;
export const AccountCreateDocument = new TypedDocumentString(`
    mutation AccountCreate($input: AccountCreateInput!) {
  accountCreate(input: $input) {
    password
    account {
      userName
    }
    approval {
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
    `, {"hash":"sha256:42f017c98b527ff2e2f180111c0dc40db3fab43eb93d853a6a64ed1b8f11a79b"}) as unknown as TypedDocumentString<AccountCreateMutation, AccountCreateMutationVariables>;
export const AccountChangeDocument = new TypedDocumentString(`
    mutation AccountChange($input: AccountChangeInput!) {
  accountChange(input: $input) {
    approval {
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
    `, {"hash":"sha256:2c51c8d575eea953e81d750c94b8da1244d4b33503218cbd5c991dad4fa35475"}) as unknown as TypedDocumentString<AccountChangeMutation, AccountChangeMutationVariables>;
export const AccountResetDocument = new TypedDocumentString(`
    mutation AccountReset($input: AccountResetInput!) {
  accountReset(input: $input) {
    password
    account {
      userName
    }
    approval {
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
    `, {"hash":"sha256:5808a93a980f6bafbec035f59dd7ffe27dc9581106b1c7f712e87af7de0feaed"}) as unknown as TypedDocumentString<AccountResetMutation, AccountResetMutationVariables>;
export const AccountSessionsEndDocument = new TypedDocumentString(`
    mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {
  accountSessionsEnd(input: $input) {
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
    `, {"hash":"sha256:a0ff350caf40c274d9d10ad6d3cc54c52017af68623caaeda9421dac928f2ddc"}) as unknown as TypedDocumentString<AccountSessionsEndMutation, AccountSessionsEndMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $role: AccountRole, $first: Int!, $after: String) {
  me {
    userName
    role
  }
  accounts(search: $search, role: $role, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      userName
      displayName
      role
      employeeNumber
      mustChangePassword
      hasSecondFactor
      createdAt
      disabledAt
      agency {
        name {
          ar
          en
        }
      }
      authority {
        name {
          ar
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:4f34bb6049fafa988036286c5f38994d96103064bdf25acac9b93490e77afeb4"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const StaffAgenciesDocument = new TypedDocumentString(`
    query StaffAgencies {
  me {
    role
  }
  agencies {
    id
    code
    name {
      ar
      en
    }
    authority {
      name {
        ar
        en
      }
    }
    closedAt
    applications {
      budget
      budgetLeft
      suspendedAt
      keys {
        state
        lastUsedAt
      }
    }
  }
  sources {
    authority {
      id
      name {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:aa5ebf3614301663d2bdb482db4af851e15efec9ffe005119bd570942127fe8a"}) as unknown as TypedDocumentString<StaffAgenciesQuery, StaffAgenciesQueryVariables>;
export const StaffAgencyDocument = new TypedDocumentString(`
    query StaffAgency($id: ID!) {
  me {
    role
  }
  partnerAgency(id: $id) {
    ...AgencyParts
  }
}
    fragment AgencyParts on Agency {
  id
  code
  name {
    ar
    en
  }
  scopes
  authority {
    name {
      ar
      en
    }
  }
  createdAt
  closedAt
  budget
  budgetLeft
  mostApplications
  guessedAt
  applications {
    id
    name
    budget
    budgetLeft
    registeredOnly
    createdAt
    suspendedAt
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
}`, {"hash":"sha256:74af3faab97f2fe243ab16836d782f27a0eabd2b9b04bd44c212321df2ecd376"}) as unknown as TypedDocumentString<StaffAgencyQuery, StaffAgencyQueryVariables>;
export const AgencyCreateDocument = new TypedDocumentString(`
    mutation AgencyCreate($input: AgencyCreateInput!) {
  agencyCreate(input: $input) {
    approval {
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
    `, {"hash":"sha256:76d918ec8e939a9cbb425eded29d4204c27ecaf9b266e5d2d50dcf8d66385d58"}) as unknown as TypedDocumentString<AgencyCreateMutation, AgencyCreateMutationVariables>;
export const AgencyBudgetChangeDocument = new TypedDocumentString(`
    mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) {
  agencyBudgetChange(input: $input) {
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
    `, {"hash":"sha256:e122e813ac8e8f87b28ec24b2729bc52b6ffa0246b468e721527dfcfa6b2fd4c"}) as unknown as TypedDocumentString<AgencyBudgetChangeMutation, AgencyBudgetChangeMutationVariables>;
export const AnnouncementCreateDocument = new TypedDocumentString(`
    mutation AnnouncementCreate($input: AnnouncementCreateInput!) {
  announcementCreate(input: $input) {
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
    `, {"hash":"sha256:412e847df55b852a458798dfe8c15a4fc58862d168c4b140b4740465e29a9d2b"}) as unknown as TypedDocumentString<AnnouncementCreateMutation, AnnouncementCreateMutationVariables>;
export const AnnouncementEndDocument = new TypedDocumentString(`
    mutation AnnouncementEnd($input: AnnouncementEndInput!) {
  announcementEnd(input: $input) {
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
    `, {"hash":"sha256:50f61439672cf88fb388ded9c6d4e4764930bcd2f8b5523725baeb8863da39d7"}) as unknown as TypedDocumentString<AnnouncementEndMutation, AnnouncementEndMutationVariables>;
export const AnnouncementHistoryDocument = new TypedDocumentString(`
    query AnnouncementHistory($state: AnnouncementState, $first: Int!, $after: String) {
  me {
    role
  }
  announcementHistory(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      text {
        ar
        en
      }
      from
      until
      unavailableUntil
      state
      writtenBy
      writtenAt
      endedAt
      endedBy
    }
  }
}
    `, {"hash":"sha256:30e72d3079967eee6d29cdefd472c4c1d0bb70909fa818f0382f56b4840fa7f0"}) as unknown as TypedDocumentString<AnnouncementHistoryQuery, AnnouncementHistoryQueryVariables>;
export const ApprovalDecideDocument = new TypedDocumentString(`
    mutation ApprovalDecide($input: ApprovalDecideInput!) {
  approvalDecide(input: $input) {
    password
    approval {
      title {
        ar
        en
      }
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
    `, {"hash":"sha256:712647392f34b5ae61b4d5596b95ea4cfce1b6e6df7e9e02198e17acfcbe0591"}) as unknown as TypedDocumentString<ApprovalDecideMutation, ApprovalDecideMutationVariables>;
export const ApprovalWithdrawDocument = new TypedDocumentString(`
    mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {
  approvalWithdraw(input: $input) {
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
    `, {"hash":"sha256:783a880061170470bc95b6f7ae5015b5f41de7b3ae9f0a427af13c450326c03a"}) as unknown as TypedDocumentString<ApprovalWithdrawMutation, ApprovalWithdrawMutationVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($state: ApprovalState!, $after: String) {
  me {
    role
  }
  approvals(state: $state, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      title {
        ar
        en
      }
      path
      changes {
        name {
          ar
          en
        }
        before {
          ar
          en
        }
        after {
          ar
          en
        }
      }
      consequences {
        ar
        en
      }
      reason
      requestedBy
      requestedAt
      state
      decidedBy
      decidedAt
      note
      refusal {
        ar
        en
      }
      mayWithdraw
      simulation {
        ...ShownSimulation
      }
    }
  }
}
    fragment ShownSimulation on DiscountRuleSimulation {
  id
  state
  progress
  requestedAt
  isFresh
  result {
    asOf
    day
    violations
    licenses
    numbers
    quotes
    before
    after
    byAuthority {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    byType {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    largest {
      license
      violations
      before
      after
    }
    milliseconds
  }
}`, {"hash":"sha256:c5e2514cfa372b025baeec46a42aef55529363aedf50a63bedd3d84a652d23ec"}) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor
      actorName
      action
      text {
        ar
        en
      }
      subject
      values {
        name
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:c314344b89585129bfec6f597e0e6159c8a949330bdaeb91136b8dfbcb17f46e"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const HolidayAddDocument = new TypedDocumentString(`
    mutation HolidayAdd($input: HolidayAddInput!) {
  holidayAdd(input: $input) {
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
    `, {"hash":"sha256:4027207420399b413ba0f64780705976baab8c20a5d32c6ab0b6bcdd98c5c010"}) as unknown as TypedDocumentString<HolidayAddMutation, HolidayAddMutationVariables>;
export const HolidayRemoveDocument = new TypedDocumentString(`
    mutation HolidayRemove($input: HolidayRemoveInput!) {
  holidayRemove(input: $input) {
    approval {
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
    `, {"hash":"sha256:0f698622dfb9738a19cafbb2ba2e9ba0f91e464426ffb0aba4c6941047bed100"}) as unknown as TypedDocumentString<HolidayRemoveMutation, HolidayRemoveMutationVariables>;
export const ObjectionDeputyNameDocument = new TypedDocumentString(`
    mutation ObjectionDeputyName($input: ObjectionDeputyNameInput!) {
  objectionDeputyName(input: $input) {
    approval {
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
    `, {"hash":"sha256:5a0dd64d6f2370384aa56775b69931c2f0e7e07a2a162ef092469db4298e120f"}) as unknown as TypedDocumentString<ObjectionDeputyNameMutation, ObjectionDeputyNameMutationVariables>;
export const ObjectionTermsChangeDocument = new TypedDocumentString(`
    mutation ObjectionTermsChange($input: ObjectionTermsChangeInput!) {
  objectionTermsChange(input: $input) {
    approval {
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
    `, {"hash":"sha256:ee22293c2cb2cab47cb5dc6c8211c50a2eb67acd67684044e8113f1de6384fef"}) as unknown as TypedDocumentString<ObjectionTermsChangeMutation, ObjectionTermsChangeMutationVariables>;
export const StaffHolidaysDocument = new TypedDocumentString(`
    query StaffHolidays {
  me {
    role
  }
  holidays {
    day
    name {
      ar
      en
    }
    addedBy
  }
  objectionTerms {
    authority {
      id
      name {
        ar
        en
      }
    }
    mostAtOnce
    withinDays
    reduceArticle
  }
}
    `, {"hash":"sha256:88e2fb984f38ef78dbc68a848bf3c2681f7c830cf6a1948743098540456b529b"}) as unknown as TypedDocumentString<StaffHolidaysQuery, StaffHolidaysQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $order: PaymentCaseOrder, $first: Int!, $after: String) {
  me {
    userName
    role
  }
  paymentCases(
    state: $state
    reason: $reason
    assignee: $assignee
    overdue: $overdue
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      reference
      revision
      reason
      reasonText {
        ar
        en
      }
      state
      amount
      waiting
      concernedText
      openedAt
      dueAt
      overdue
      assignee
      missingDelivery {
        authority {
          name {
            ar
            en
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:34ebb861f3e110f78f7498b824821a1dc1fb28703fccf8d5ef0997c99e034a35"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($reference: String!, $lookup: LicenseLookup) {
  me {
    userName
    role
  }
  paymentCase(reference: $reference) {
    reference
    revision
    reason
    reasonText {
      ar
      en
    }
    state
    amount
    waiting
    concernedText
    openedAt
    dueAt
    overdue
    closedAt
    assignee
    transactionId
    corrections {
      kind
      at
      violationNumber
      receiptNumber
      fineBefore
      fineAfter
      amount
      caseReference
    }
    missingDelivery {
      authority {
        id
        name {
          ar
          en
        }
      }
      from
      to
    }
    payment {
      transactionId
      bankTransactionId
      bankCode
      reportedNumber
      referenceNumber
      currency
      amountText
      amount
      settled
      waiting
      paidOut
      reversed
      processedAt
      receivedAt
      reconciledAt
    }
    events {
      at
      actor
      action
      amount
      note
      assignee
      consent
      allocated {
        id
        license
        violation
        receipt
        amount
      }
    }
    requests {
      id
      kind
      state
      amount
      reason
      requestedBy
      requestedAt
      decidedBy
      decidedAt
      transferNumber
      paidOutAt
      returnedAt
    }
    proposal {
      request {
        kind
        reason
        requestedBy
        requestedAt
      }
      amount
      from {
        ar
        en
      }
      to {
        ar
        en
      }
      maskedIban
      payeeName
      holderName
      changes {
        name {
          ar
          en
        }
        before {
          ar
          en
        }
        after {
          ar
          en
        }
      }
      consequences {
        ar
        en
      }
      refusal {
        ar
        en
      }
      approvalRefusal {
        ar
        en
      }
      mayWithdraw
    }
    reports {
      stands
      amountText
      currency
      number
      processed
      processedAt
      receivedAt
      problems {
        ar
        en
      }
      message
    }
    otherCases {
      reference
      reason
      state
    }
    payee {
      maskedContact
      linkMadeBy
      linkMadeAt
      linkExpiresAt
      linkUsed
      maskedIban
      givenAt
      counter {
        enteredBy
        documentKind
        documentEnds
      }
      payoutFile
      payeeName
      bankName
      holderName
      signs {
        ar
        en
      }
      approvedBy
      approvedAt
      refusal {
        ar
        en
      }
      approvalRefusal {
        ar
        en
      }
    }
    candidates(lookup: $lookup, first: 50) {
      totalCount
      twoPeople
      nodes {
        ofNumber
        due
        dueTogether
        violation {
          id
          number
          occurredOn
          description {
            ar
            en
          }
          vehiclePlate
        }
      }
    }
  }
}
    `, {"hash":"sha256:de071e06d1cbf69bbcb9398daf61b39d5e6293b3927b137c3186ad4defe342d1"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseAssignDocument = new TypedDocumentString(`
    mutation CaseAssign($input: PaymentCaseAssignInput!) {
  paymentCaseAssign(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:6741b775e4e5611504bf2b39a0df8dd4d192fcbcab48f7006f437b3a93dc6499"}) as unknown as TypedDocumentString<CaseAssignMutation, CaseAssignMutationVariables>;
export const CaseNoteDocument = new TypedDocumentString(`
    mutation CaseNote($input: PaymentCaseNoteInput!) {
  paymentCaseNote(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:2ea089674f2d9912f6e40e81c51a548c2950962a6298411765be24daa9546290"}) as unknown as TypedDocumentString<CaseNoteMutation, CaseNoteMutationVariables>;
export const CaseAllocateDocument = new TypedDocumentString(`
    mutation CaseAllocate($input: PaymentCaseAllocateInput!) {
  paymentCaseAllocate(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:51f949218e46698c4b77b7453e2cceaed5342973aa6a78665da48568f2fa8421"}) as unknown as TypedDocumentString<CaseAllocateMutation, CaseAllocateMutationVariables>;
export const CaseAllocationRequestDocument = new TypedDocumentString(`
    mutation CaseAllocationRequest($input: PaymentCaseAllocationRequestInput!) {
  paymentCaseAllocationRequest(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:2df179b326d5095cbe0c3c2920353456055169430f67a85266c1985287cfb9ba"}) as unknown as TypedDocumentString<CaseAllocationRequestMutation, CaseAllocationRequestMutationVariables>;
export const CaseRefundRequestDocument = new TypedDocumentString(`
    mutation CaseRefundRequest($input: PaymentCaseRefundRequestInput!) {
  paymentCaseRefundRequest(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:5f04ff748ec50097f21282a3ccf74593a1f226b542552662cb50717ef4c208c3"}) as unknown as TypedDocumentString<CaseRefundRequestMutation, CaseRefundRequestMutationVariables>;
export const CaseCloseRequestDocument = new TypedDocumentString(`
    mutation CaseCloseRequest($input: PaymentCaseCloseRequestInput!) {
  paymentCaseCloseRequest(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:cfb1a1e4172ac8c93faa3aec061f916893560d00abb286be25a515cb535130c2"}) as unknown as TypedDocumentString<CaseCloseRequestMutation, CaseCloseRequestMutationVariables>;
export const CaseReversalRequestDocument = new TypedDocumentString(`
    mutation CaseReversalRequest($input: PaymentCaseReversalRequestInput!) {
  paymentCaseReversalRequest(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:a2715bcf3a9de46a4ac60c5736fee0fc60dc8b362f111d19129f1f661c346410"}) as unknown as TypedDocumentString<CaseReversalRequestMutation, CaseReversalRequestMutationVariables>;
export const CaseDecideDocument = new TypedDocumentString(`
    mutation CaseDecide($input: PaymentCaseRequestDecideInput!) {
  paymentCaseRequestDecide(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:0aec2c85cc353ebb82fa177f4614936f320b7e4b33c4169866e39b82df223205"}) as unknown as TypedDocumentString<CaseDecideMutation, CaseDecideMutationVariables>;
export const CaseWithdrawDocument = new TypedDocumentString(`
    mutation CaseWithdraw($input: PaymentCaseRequestWithdrawInput!) {
  paymentCaseRequestWithdraw(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:b4927a23ad4105065982da7f7cba5a15250813d2a132a320baf1dfa1168b9f0a"}) as unknown as TypedDocumentString<CaseWithdrawMutation, CaseWithdrawMutationVariables>;
export const CaseAccountDecideDocument = new TypedDocumentString(`
    mutation CaseAccountDecide($input: PaymentCaseAccountDecideInput!) {
  paymentCaseAccountDecide(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:9af4d1c2e6a76e22fa3a12ca5360f3d3ef148cc2a51867580cd783ba081c0170"}) as unknown as TypedDocumentString<CaseAccountDecideMutation, CaseAccountDecideMutationVariables>;
export const CasePayoutDocument = new TypedDocumentString(`
    mutation CasePayout($input: PaymentCasePayoutRecordInput!) {
  paymentCasePayoutRecord(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:73c02195fb6cb8879a301c31a601b62a9415ec8b5781c007286f6044b7f3fe34"}) as unknown as TypedDocumentString<CasePayoutMutation, CasePayoutMutationVariables>;
export const CaseAccountEnterDocument = new TypedDocumentString(`
    mutation CaseAccountEnter($input: PaymentCaseAccountEnterInput!) {
  paymentCaseAccountEnter(input: $input) {
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
    `, {"hash":"sha256:5680a3090ac812843e57515f25c45ba3e2f62575500ad81201d1908936b25d04"}) as unknown as TypedDocumentString<CaseAccountEnterMutation, CaseAccountEnterMutationVariables>;
export const CasePayeeLinkDocument = new TypedDocumentString(`
    mutation CasePayeeLink($input: PaymentCasePayeeLinkSendInput!) {
  paymentCasePayeeLinkSend(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:197b79276580ff7580c5aa212424787be3e6056108659352dbcc026d94be8add"}) as unknown as TypedDocumentString<CasePayeeLinkMutation, CasePayeeLinkMutationVariables>;
export const CaseReturnDocument = new TypedDocumentString(`
    mutation CaseReturn($input: PaymentCaseReturnRecordInput!) {
  paymentCaseReturnRecord(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:202cc1f573c13245f16dcdf8e8d375a21089ae9359a69fe06f0e3b4bc6145404"}) as unknown as TypedDocumentString<CaseReturnMutation, CaseReturnMutationVariables>;
export const StaffCourtDecisionsDocument = new TypedDocumentString(`
    query StaffCourtDecisions($first: Int!, $after: String) {
  me {
    role
  }
  objectionTerms {
    authority {
      id
      name {
        ar
        en
      }
    }
  }
  courtDecisions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      court
      number
      decidedOn
      authority {
        name {
          ar
          en
        }
      }
      violationNumber
      licenseNumber
      fineBefore
      fine
      document
      enteredBy
      comparedBy
      recordedAt
    }
  }
}
    `, {"hash":"sha256:270de92fbc2580f49919ebcee3059046d1695c90cc9660c338f657e7a904ab47"}) as unknown as TypedDocumentString<StaffCourtDecisionsQuery, StaffCourtDecisionsQueryVariables>;
export const CourtDecisionEnterDocument = new TypedDocumentString(`
    mutation CourtDecisionEnter($input: CourtDecisionEnterInput!) {
  courtDecisionEnter(input: $input) {
    approval {
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
    `, {"hash":"sha256:588c4c1ee58a74b50241183330db4ae373815346d382f8580746d767b23cb2b2"}) as unknown as TypedDocumentString<CourtDecisionEnterMutation, CourtDecisionEnterMutationVariables>;
export const DiscountRuleDraftSaveDocument = new TypedDocumentString(`
    mutation DiscountRuleDraftSave($input: DiscountRuleDraftSaveInput!) {
  discountRuleDraftSave(input: $input) {
    draft {
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
    `, {"hash":"sha256:f1d61d400fd79d6792b63449ba4c94686b0a2783dc312f11c08e38c3aa383217"}) as unknown as TypedDocumentString<DiscountRuleDraftSaveMutation, DiscountRuleDraftSaveMutationVariables>;
export const DiscountRuleDraftDiscardDocument = new TypedDocumentString(`
    mutation DiscountRuleDraftDiscard($input: DiscountRuleDraftDiscardInput!) {
  discountRuleDraftDiscard(input: $input) {
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
    `, {"hash":"sha256:d25e3807f7d178c40ef5c45592e5d065a50651a2bdce0b4ce1ed0b84038a15be"}) as unknown as TypedDocumentString<DiscountRuleDraftDiscardMutation, DiscountRuleDraftDiscardMutationVariables>;
export const DiscountRuleProposeDocument = new TypedDocumentString(`
    mutation DiscountRulePropose($input: DiscountRuleProposeInput!) {
  discountRulePropose(input: $input) {
    approval {
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
    `, {"hash":"sha256:9f3534df79c7b8a788539ab291559b7aa9eb3b7f6057af1562f39ecc48e7678f"}) as unknown as TypedDocumentString<DiscountRuleProposeMutation, DiscountRuleProposeMutationVariables>;
export const DiscountRuleEndProposeDocument = new TypedDocumentString(`
    mutation DiscountRuleEndPropose($input: DiscountRuleEndProposeInput!) {
  discountRuleEndPropose(input: $input) {
    approval {
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
    `, {"hash":"sha256:4fc4bc09775c601b1dd3bc8a401fcf9909efa545f89a0fce032879be979b106e"}) as unknown as TypedDocumentString<DiscountRuleEndProposeMutation, DiscountRuleEndProposeMutationVariables>;
export const DiscountRuleSimulateDocument = new TypedDocumentString(`
    mutation DiscountRuleSimulate($input: DiscountRuleSimulateInput!) {
  discountRuleSimulate(input: $input) {
    simulation {
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
    `, {"hash":"sha256:9650559228ebee845fda73534c0eb9ef4f99afe20310e630745381511348bd7b"}) as unknown as TypedDocumentString<DiscountRuleSimulateMutation, DiscountRuleSimulateMutationVariables>;
export const DiscountRuleSimulationCancelDocument = new TypedDocumentString(`
    mutation DiscountRuleSimulationCancel($input: DiscountRuleSimulationCancelInput!) {
  discountRuleSimulationCancel(input: $input) {
    simulation {
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
    `, {"hash":"sha256:988c673f06390baad8761e1f48a72604e9625cb43997177dbedfc33dbcfb1cba"}) as unknown as TypedDocumentString<DiscountRuleSimulationCancelMutation, DiscountRuleSimulationCancelMutationVariables>;
export const DiscountRulesPageDocument = new TypedDocumentString(`
    query DiscountRulesPage {
  me {
    role
  }
  discountRuleVersions {
    state
    approvedPayTo
    approvedBy
    approvedAt
    rule {
      id
      version
      title {
        ar
        en
      }
      legalBasis {
        ar
        en
      }
      percent
      kind
      payFrom
      payTo
      offenceFrom
      offenceTo
      withinDays
    }
  }
  discountRuleDrafts {
    id
    state
    changedBy
    changedAt
    content {
      ruleId
      titleAr
      titleEn
      percent
      payFrom
      payTo
    }
  }
}
    `, {"hash":"sha256:ea85649849f661367dcce2e8a011df748a08cea26703bf64a30137b77d257b12"}) as unknown as TypedDocumentString<DiscountRulesPageQuery, DiscountRulesPageQueryVariables>;
export const DiscountRuleDraftPageDocument = new TypedDocumentString(`
    query DiscountRuleDraftPage($id: ID!) {
  me {
    role
  }
  violationTypes {
    id
    name {
      ar
      en
    }
  }
  discountRuleDraft(id: $id) {
    id
    state
    changedBy
    changedAt
    content {
      ruleId
      titleAr
      titleEn
      legalBasisAr
      legalBasisEn
      percent
      kind
      payFrom
      payTo
      offenceFrom
      offenceTo
      withinDays
      excludedTypes
      countsObjectionDays
      instrument
      issuerAr
      issuerEn
      instrumentNumber
      instrumentDay
      lawTextAr
      lawTextEn
      gazette
      lawFrom
      announcementAr
      announcementEn
    }
    simulation {
      ...ShownSimulation
    }
    approval {
      id
      state
      reason
      note
      requestedBy
      requestedAt
      decidedBy
      decidedAt
      refusal {
        ar
        en
      }
      mayWithdraw
    }
  }
}
    fragment ShownSimulation on DiscountRuleSimulation {
  id
  state
  progress
  requestedAt
  isFresh
  result {
    asOf
    day
    violations
    licenses
    numbers
    quotes
    before
    after
    byAuthority {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    byType {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    largest {
      license
      violations
      before
      after
    }
    milliseconds
  }
}`, {"hash":"sha256:44c380504cc94dc48e2368f1d66117e36c678cbc3924c9784133b119599d1e0c"}) as unknown as TypedDocumentString<DiscountRuleDraftPageQuery, DiscountRuleDraftPageQueryVariables>;
export const NewDiscountRulePageDocument = new TypedDocumentString(`
    query NewDiscountRulePage {
  me {
    role
  }
  violationTypes {
    id
    name {
      ar
      en
    }
  }
  discountRuleDrafts {
    id
  }
}
    `, {"hash":"sha256:595b655f735d2aede91d78c47c20bd0a914b0510e572871100374f99414f7a9d"}) as unknown as TypedDocumentString<NewDiscountRulePageQuery, NewDiscountRulePageQueryVariables>;
export const DiscountRuleEndSimulationDocument = new TypedDocumentString(`
    query DiscountRuleEndSimulation($id: ID!) {
  discountRuleSimulation(id: $id) {
    ...ShownSimulation
  }
}
    fragment ShownSimulation on DiscountRuleSimulation {
  id
  state
  progress
  requestedAt
  isFresh
  result {
    asOf
    day
    violations
    licenses
    numbers
    quotes
    before
    after
    byAuthority {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    byType {
      code
      name {
        ar
        en
      }
      violations
      before
      after
    }
    largest {
      license
      violations
      before
      after
    }
    milliseconds
  }
}`, {"hash":"sha256:7f53a33928a6b612a6a934129cc0d86a6466fe12505f4fd201da20dae1c72827"}) as unknown as TypedDocumentString<DiscountRuleEndSimulationQuery, DiscountRuleEndSimulationQueryVariables>;
export const DiscountRuleBegunDocument = new TypedDocumentString(`
    query DiscountRuleBegun($rule: ID!, $version: Int!, $after: String) {
  discountRuleVersion(rule: $rule, version: $version) {
    forecast {
      asOf
      violations
      licenses
      before
      after
    }
    outcome {
      comparedAt
      result {
        violations
        licenses
        before
        after
      }
      causes {
        kind
        violations
        amount
      }
    }
    earlierPayments(first: 50, after: $after) {
      totalCount
      overpaid
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        receiptNumber
        transactionId
        paidAt
        violationNumber
        authority {
          name {
            ar
            en
          }
        }
        paid
        overpaid
      }
    }
  }
}
    `, {"hash":"sha256:d1227910f5a5ad51131268568bf4e5984a9f0cae9b06a8508bb161070b579886"}) as unknown as TypedDocumentString<DiscountRuleBegunQuery, DiscountRuleBegunQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage($filter: OverviewFilter) {
  overview(filter: $filter) {
    asOf
    periods {
      name
      from
      to
      beforeFrom
      outstanding {
        count
        fils
        countBefore
        filsBefore
        change
      }
      registered {
        count
        fils
        countBefore
        filsBefore
        change
      }
      paid {
        count
        fils
        countBefore
        filsBefore
        change
      }
      discounted {
        fils
        filsBefore
        change
      }
      refunded {
        count
        fils
        countBefore
        filsBefore
        change
      }
      cancelled {
        count
        fils
        countBefore
        filsBefore
        change
      }
      takenBack {
        count
        fils
        countBefore
        filsBefore
        change
      }
      released {
        count
        fils
        countBefore
        filsBefore
        change
      }
    }
    months {
      month
      registered {
        count
        fils
      }
      paid {
        count
        fils
      }
    }
    cohorts {
      month
      offences {
        count
        fils
      }
      outstanding {
        count
        fils
      }
      collected {
        count
        fils
      }
      rate
    }
    ageing {
      age
      outstanding {
        count
        fils
      }
    }
    timesToPayment {
      time
      paid {
        count
        fils
      }
    }
    byAuthority {
      ...OverviewShareParts
    }
    byType {
      ...OverviewShareParts
    }
    byCenter {
      ...OverviewShareParts
    }
    byChannel {
      channel
      paid {
        count
        fils
      }
      discounted
    }
    feeds {
      authority {
        id
        name {
          ar
          en
        }
      }
      asOf
      stale
      missingSince
    }
    parked {
      count
      fils
      oldestAt
    }
    cases {
      age
      count
      overdue
      waiting
    }
    failingJobs {
      task
      count
      attempts
      nextAt
    }
  }
  violationTypes {
    id
    name {
      ar
      en
    }
  }
  licensingCenters {
    id
    name {
      ar
      en
    }
  }
}
    fragment OverviewShareParts on OverviewShare {
  code
  name {
    ar
    en
  }
  outstanding {
    count
    fils
  }
  registered {
    count
    fils
  }
  paid {
    count
    fils
  }
}`, {"hash":"sha256:5e49983befd234f12a170aab3b687b53f1e0c3208abae7c221b6bade454f1b8d"}) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const FileImportsDocument = new TypedDocumentString(`
    query FileImports($first: Int!, $after: String) {
  me {
    role
  }
  fileImports(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      state
      receivedAt
      receivedBy
      outcome {
        read {
          rows
          fils
        }
        refused {
          rows
        }
      }
    }
  }
}
    `, {"hash":"sha256:9e87368824833cad02588f68643c438dba1f12f19c75de4dd1bb23ff230832a0"}) as unknown as TypedDocumentString<FileImportsQuery, FileImportsQueryVariables>;
export const FileImportDocument = new TypedDocumentString(`
    query FileImport($id: ID!, $after: Int!) {
  me {
    role
  }
  fileImport(id: $id) {
    id
    name
    kind
    state
    size
    receivedAt
    receivedBy
    startedAt
    startedBy
    finishedAt
    rowsDone
    rowsOf
    resumed
    errorFilePath
    refusal {
      ar
      en
    }
    preview {
      read {
        rows
        fils
      }
      tried
      authorities
      statementDay
      outsideRange {
        rows
        fils
      }
      onlyInFile {
        rows
        fils
      }
      complete {
        authority
        since
        asOf
      }
      holds {
        reason
        text {
          ar
          en
        }
      }
      problems {
        line
        column
        value
        reason {
          ar
          en
        }
      }
      outcome {
        read {
          rows
          fils
        }
        registered {
          rows
          fils
        }
        unchanged {
          rows
          fils
        }
        amended {
          rows
          fils
        }
        parked {
          rows
          fils
        }
        refused {
          rows
          fils
        }
      }
    }
    outcome {
      read {
        rows
        fils
      }
      registered {
        rows
        fils
      }
      unchanged {
        rows
        fils
      }
      amended {
        rows
        fils
      }
      parked {
        rows
        fils
      }
      refused {
        rows
        fils
      }
    }
    differenceTotals {
      kind
      text {
        ar
        en
      }
      tally {
        rows
        fils
      }
      lowers
    }
    differences(first: 25, after: $after) {
      line
      text {
        ar
        en
      }
      name
      licenseNumber
      lowers
      outsideRange
      changes {
        name {
          ar
          en
        }
        before {
          ar
          en
        }
        after {
          ar
          en
        }
      }
    }
    approvals {
      id
      kind
      state
      requestedBy
      requestedAt
      decidedBy
      decidedAt
      reason
      note
    }
    undo {
      id
      state
    }
    undoes {
      id
      name
    }
    reason
    undoTotals {
      ...UndoTotalsParts
    }
    settlementFile {
      id
      statementDay
      lineCount
      total
      results {
        agrees
        repeated
        differs
        onlyHere
      }
      ...SettlementHeadline
    }
    caseReferences
  }
}
    fragment UndoTotalsParts on FileImportUndoTotals {
  all {
    rows
    fils
  }
  undone {
    rows
    fils
  }
  left {
    rows
    fils
  }
  waiting {
    rows
    fils
  }
  reasons {
    reason
    text {
      ar
      en
    }
    tally {
      rows
      fils
    }
  }
}
fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}`, {"hash":"sha256:6d609d472b94f48ddd9c9e4600a9e4d2c2cbd65c9ec0ca52425c61080d390d2d"}) as unknown as TypedDocumentString<FileImportQuery, FileImportQueryVariables>;
export const FileImportStartDocument = new TypedDocumentString(`
    mutation FileImportStart($input: FileImportStartInput!) {
  fileImportStart(input: $input) {
    approval {
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
    `, {"hash":"sha256:16716caf76eff8b45b3a65d43fbf7254ea00be224b77c1ba7dab25db10824973"}) as unknown as TypedDocumentString<FileImportStartMutation, FileImportStartMutationVariables>;
export const FileImportUndoPreviewDocument = new TypedDocumentString(`
    query FileImportUndoPreview($id: ID!) {
  me {
    role
  }
  fileImport(id: $id) {
    id
    name
    undoPreview {
      ...UndoTotalsParts
    }
  }
}
    fragment UndoTotalsParts on FileImportUndoTotals {
  all {
    rows
    fils
  }
  undone {
    rows
    fils
  }
  left {
    rows
    fils
  }
  waiting {
    rows
    fils
  }
  reasons {
    reason
    text {
      ar
      en
    }
    tally {
      rows
      fils
    }
  }
}`, {"hash":"sha256:d961f9c48ba44f33e3f5e1b6e10375c5fd0abdf39153cd3f3b9fd1c29fa37841"}) as unknown as TypedDocumentString<FileImportUndoPreviewQuery, FileImportUndoPreviewQueryVariables>;
export const FileImportUndoLeftDocument = new TypedDocumentString(`
    query FileImportUndoLeft($id: ID!, $first: Int!, $after: Int) {
  fileImport(id: $id) {
    undoLeft(first: $first, after: $after) {
      line
      authority
      sourceKey
      number
      fine
      reason
      text {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:6dbb420f06610ef5a42640ec6327242934acb98a123b4e189323125fee5c3fac"}) as unknown as TypedDocumentString<FileImportUndoLeftQuery, FileImportUndoLeftQueryVariables>;
export const FileImportUndoDocument = new TypedDocumentString(`
    mutation FileImportUndo($input: FileImportUndoInput!) {
  fileImportUndo(input: $input) {
    approval {
      id
    }
    userErrors {
      code
      message {
        ar
        en
      }
      field
    }
  }
}
    `, {"hash":"sha256:b5ff651e7244d9c9c3a09a18431bd3a4c2dc8cf8a9b335625d87d3dcd4b9d4bb"}) as unknown as TypedDocumentString<FileImportUndoMutation, FileImportUndoMutationVariables>;
export const ParkedViolationsDocument = new TypedDocumentString(`
    query ParkedViolations($first: Int!, $after: String, $authority: String, $licenseNumber: String) {
  sources {
    authority {
      id
      name {
        ar
        en
      }
    }
  }
  parkedViolations(
    first: $first
    after: $after
    authority: $authority
    licenseNumber: $licenseNumber
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      authority {
        id
        name {
          ar
          en
        }
      }
      sourceKey
      number
      licenseNumber
      center {
        id
        name {
          ar
          en
        }
      }
      class {
        id
        name {
          ar
          en
        }
      }
      sameDigits
      type {
        id
        name {
          ar
          en
        }
      }
      fine
      occurredOn
      parkedAt
    }
  }
}
    `, {"hash":"sha256:bee957b620d0d795157b81535f23d522f24916ad7db25a393ab1d9e723a8e6e0"}) as unknown as TypedDocumentString<ParkedViolationsQuery, ParkedViolationsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $kind: MessageKind) {
  pageVotes {
    page
    useful
    useless
  }
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
      state
      assignee
      answer
      answeredBy
      answeredAt
    }
  }
}
    `, {"hash":"sha256:5b16492c524be15fb5148b2e388378ef2513fdbf1a7db11d9ae04f4c667a1bf8"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const LetterDocument = new TypedDocumentString(`
    query Letter($reference: String!) {
  message(reference: $reference) {
    reference
    kind
    rating
    text
    contact
    language
    sentAt
    state
    assignee
    answer
    answeredBy
    answeredAt
  }
}
    `, {"hash":"sha256:01c3ff0b0aea2607de075c8ffd0eb089a5548e6b1842b6e00cc6a573af2107f8"}) as unknown as TypedDocumentString<LetterQuery, LetterQueryVariables>;
export const MessageTakeDocument = new TypedDocumentString(`
    mutation MessageTake($input: MessageTakeInput!) {
  messageTake(input: $input) {
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
    `, {"hash":"sha256:51ba69f718f7c9e8a1ba3ed14d5c659bced746fa9ccc5e3e3decabc2b4fc332c"}) as unknown as TypedDocumentString<MessageTakeMutation, MessageTakeMutationVariables>;
export const MessageAnswerDocument = new TypedDocumentString(`
    mutation MessageAnswer($input: MessageAnswerInput!) {
  messageAnswer(input: $input) {
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
    `, {"hash":"sha256:9e737ae56abcc037bf3092b7a9c587b7af631cfe2012410492d2b8fbc55fc880"}) as unknown as TypedDocumentString<MessageAnswerMutation, MessageAnswerMutationVariables>;
export const ObjectionTakeDocument = new TypedDocumentString(`
    mutation ObjectionTake($input: ObjectionTakeInput!) {
  objectionTake(input: $input) {
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
    `, {"hash":"sha256:1ef2c4b31ba778ffc70127532fd7bccc2e2e063484f5912a1e2e651d1f5f8253"}) as unknown as TypedDocumentString<ObjectionTakeMutation, ObjectionTakeMutationVariables>;
export const ObjectionMoreAskDocument = new TypedDocumentString(`
    mutation ObjectionMoreAsk($input: ObjectionMoreAskInput!) {
  objectionMoreAsk(input: $input) {
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
    `, {"hash":"sha256:9c7fd3f6b1066205254dd074702183f48d0c40249e54808f61749f81a8e78c1f"}) as unknown as TypedDocumentString<ObjectionMoreAskMutation, ObjectionMoreAskMutationVariables>;
export const ObjectionHearingSetDocument = new TypedDocumentString(`
    mutation ObjectionHearingSet($input: ObjectionHearingSetInput!) {
  objectionHearingSet(input: $input) {
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
    `, {"hash":"sha256:19d8ad7c3fe95f18fa6c125b73eb82afb43f9b47a091bed93060f665e65742e6"}) as unknown as TypedDocumentString<ObjectionHearingSetMutation, ObjectionHearingSetMutationVariables>;
export const ObjectionHearingRecordDocument = new TypedDocumentString(`
    mutation ObjectionHearingRecord($input: ObjectionHearingRecordInput!) {
  objectionHearingRecord(input: $input) {
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
    `, {"hash":"sha256:eecb87dfa2d34b7d7309dbec80a8c45de39e620cac3b9488cf09a46cbdc040e3"}) as unknown as TypedDocumentString<ObjectionHearingRecordMutation, ObjectionHearingRecordMutationVariables>;
export const ObjectionSplitDocument = new TypedDocumentString(`
    mutation ObjectionSplit($input: ObjectionSplitInput!) {
  objectionSplit(input: $input) {
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
    `, {"hash":"sha256:869a44a4b3e4816cb58dad064bb0b541123ee41fd8564db97bff7075790cbe5e"}) as unknown as TypedDocumentString<ObjectionSplitMutation, ObjectionSplitMutationVariables>;
export const ObjectionDecideDocument = new TypedDocumentString(`
    mutation ObjectionDecide($input: ObjectionDecideInput!) {
  objectionDecide(input: $input) {
    approval {
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
    `, {"hash":"sha256:504beb21c09922c16287280c7de53ba5ddb87febf8abdc17868854b47d44e5b9"}) as unknown as TypedDocumentString<ObjectionDecideMutation, ObjectionDecideMutationVariables>;
export const StaffObjectionsDocument = new TypedDocumentString(`
    query StaffObjections($state: ObjectionState, $assignee: String, $open: Boolean, $overdue: Boolean, $first: Int!, $after: String) {
  staffObjections(
    state: $state
    assignee: $assignee
    open: $open
    overdue: $overdue
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      number
      state
      isFinal
      turn
      dueOn
      isOverdue
      assignee
      submittedAt
      authority {
        id
        name {
          ar
          en
        }
      }
      reason {
        name {
          ar
          en
        }
      }
      violations {
        id
        number
      }
    }
  }
}
    `, {"hash":"sha256:52f1ae3123d15efd0ab0de35369be9ee6fb0d317289e41195fe2dd24a6e5bbad"}) as unknown as TypedDocumentString<StaffObjectionsQuery, StaffObjectionsQueryVariables>;
export const StaffObjectionDocument = new TypedDocumentString(`
    query StaffObjection($number: String!) {
  me {
    role
    userName
  }
  staffObjection(number: $number) {
    number
    state
    isFinal
    turn
    dueOn
    isOverdue
    assignee
    submittedAt
    splitFrom
    revision
    text
    capacity
    makerName
    contactChannel
    licenseNumber
    licenseId
    holderName
    mayReduce
    authority {
      id
      name {
        ar
        en
      }
    }
    reason {
      name {
        ar
        en
      }
    }
    violations {
      id
      number
      type {
        name {
          ar
          en
        }
      }
      occurredOn
      vehiclePlate
      fine
      reducedFine
      extraDays
      payability
    }
    hearing {
      at
      place
    }
    evidence {
      reference
      kind
      size
      takenAt
      path
    }
    decisions {
      outcome
      isAppeal
      article
      reason
      decidedAt
      signedText
    }
    history {
      at
      action
      state
      by
      actor
      text
    }
    approval {
      id
      requestedBy
      requestedAt
      reason
      refusal {
        ar
        en
      }
      changes {
        name {
          ar
          en
        }
        before {
          ar
          en
        }
        after {
          ar
          en
        }
      }
      consequences {
        ar
        en
      }
    }
    staffSteps
    refusal {
      ar
      en
    }
  }
}
    `, {"hash":"sha256:b9f8c189808fcdf80eb1f23fccb5c6b5bb8492e362033ebf8ba75d56c1023f5b"}) as unknown as TypedDocumentString<StaffObjectionQuery, StaffObjectionQueryVariables>;
export const PayoutFilesDocument = new TypedDocumentString(`
    query PayoutFiles($first: Int!, $after: String) {
  me {
    role
  }
  payoutsReady {
    refunds
    total
    unconfirmed
    toApprove
    withoutAccount
    items {
      caseReference
      amount
      maskedIban
      payeeName
      bankName
      confirmed
    }
  }
  payoutFiles(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      reference
      madeBy
      madeAt
      refunds
      total
      filed
      paidOut
      returned
      cancelled
    }
  }
}
    `, {"hash":"sha256:66a10af7ba9b2171521f9f02d0650ff1b560cec5b8d719f1145a0490dccb38dd"}) as unknown as TypedDocumentString<PayoutFilesQuery, PayoutFilesQueryVariables>;
export const PayoutFileDocument = new TypedDocumentString(`
    query PayoutFile($reference: String!) {
  me {
    userName
    role
  }
  payoutFile(reference: $reference) {
    reference
    madeBy
    madeAt
    refunds
    total
    filed
    paidOut
    returned
    cancelled
    taken
    xmlSha256
    csvSha256
    xmlPath
    csvPath
    items {
      endToEndId
      caseReference
      amount
      maskedIban
      state
      transferNumber
      paidOutAt
      returnedAt
    }
  }
}
    `, {"hash":"sha256:ac6e3ca0b7397ed031208901c94522efe246c4972d504a87cc9ea2c977337df5"}) as unknown as TypedDocumentString<PayoutFileQuery, PayoutFileQueryVariables>;
export const PayoutMakeDocument = new TypedDocumentString(`
    mutation PayoutMake($input: PayoutFileMakeInput!) {
  payoutFileMake(input: $input) {
    payoutFile {
      reference
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
    `, {"hash":"sha256:e9f1bfc39ff5506f8ba35e3f21d2c7e2e3df4a9d310425362041bc602814c141"}) as unknown as TypedDocumentString<PayoutMakeMutation, PayoutMakeMutationVariables>;
export const PayoutCancelDocument = new TypedDocumentString(`
    mutation PayoutCancel($input: PayoutFileCancelInput!) {
  payoutFileCancel(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:5e745d2344a12dc17e4e7a743fb1e91caf153abbb8d988ae4002416485463aed"}) as unknown as TypedDocumentString<PayoutCancelMutation, PayoutCancelMutationVariables>;
export const PayoutPaidOutDocument = new TypedDocumentString(`
    mutation PayoutPaidOut($input: PayoutFilePaidOutRecordInput!) {
  payoutFilePaidOutRecord(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:fd71046f1f16c80f0e9264f634244391a8878ad48b913be503819d3ac5f7b057"}) as unknown as TypedDocumentString<PayoutPaidOutMutation, PayoutPaidOutMutationVariables>;
export const PayoutReturnedDocument = new TypedDocumentString(`
    mutation PayoutReturned($input: PayoutFileReturnRecordInput!) {
  payoutFileReturnRecord(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:91faed9cc832c2865cc092b9cd23e8902f5d82a94a69b9a0e03d3342fa9a1209"}) as unknown as TypedDocumentString<PayoutReturnedMutation, PayoutReturnedMutationVariables>;
export const ReferenceAddDocument = new TypedDocumentString(`
    mutation ReferenceAdd($input: ReferenceAddInput!) {
  referenceAdd(input: $input) {
    approval {
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
    `, {"hash":"sha256:c51cdfe895531b2019bcd5cedcb1e3afca912857050b1efcad27597959cb1064"}) as unknown as TypedDocumentString<ReferenceAddMutation, ReferenceAddMutationVariables>;
export const ReferenceChangeDocument = new TypedDocumentString(`
    mutation ReferenceChange($input: ReferenceChangeInput!) {
  referenceChange(input: $input) {
    approval {
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
    `, {"hash":"sha256:ec7b796354764ced4d0bc6212e409d64587816ae390c9b38e67d709c91eff19c"}) as unknown as TypedDocumentString<ReferenceChangeMutation, ReferenceChangeMutationVariables>;
export const ReferenceEntriesDocument = new TypedDocumentString(`
    query ReferenceEntries($kind: ReferenceKind!) {
  me {
    role
  }
  referenceEntries(kind: $kind) {
    code
    decidedByCourt
    collectedHere
    versions {
      validFrom
      validUntil
      neverHeld
      isCurrent
      name {
        ar
        en
      }
      fine
      fineMax
      legalBasis {
        ar
        en
      }
      meaning {
        ar
        en
      }
      points
      isInForce
      writtenBy
    }
  }
}
    `, {"hash":"sha256:79027cb8b1fbc815fc002de2318ce1377eeecb2f4d12446637681e17fe2a66df"}) as unknown as TypedDocumentString<ReferenceEntriesQuery, ReferenceEntriesQueryVariables>;
export const StaffSearchDocument = new TypedDocumentString(`
    query StaffSearch($text: String!) {
  staffSearch(text: $text) {
    licenses {
      id
      number
      holderName
      mergedInto
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
    }
    violations {
      id
      licenseId
      licenseNumber
      number
      sourceKey
      status
      fine
      occurredOn
      type {
        name {
          ar
          en
        }
      }
      authority {
        name {
          ar
          en
        }
      }
    }
    paymentNumbers {
      number
      status
      licenseId
      licenseNumber
    }
    payments {
      transactionId
      amount
      amountText
      currency
      receivedAt
      reportedNumber
    }
    cases {
      reference
      reason
      state
      concernedText
      openedAt
    }
    receipts {
      number
      amount
      issuedAt
      isVoid
      transactionId
      licenseNumber
    }
    payoutFiles {
      reference
      refunds
      total
      madeAt
      madeBy
    }
    objections {
      number
      state
      submittedAt
      licenseNumber
      reason {
        name {
          ar
          en
        }
      }
    }
    letters {
      reference
      kind
      sentAt
      text
      language
    }
    hasMore
    isMistypedNumber
  }
}
    `, {"hash":"sha256:e7abb0712578b5f37b71c36d7eabdb67533fc03aa7971c7464f5a54e588ddd37"}) as unknown as TypedDocumentString<StaffSearchQuery, StaffSearchQueryVariables>;
export const StaffSearcherDocument = new TypedDocumentString(`
    query StaffSearcher {
  me {
    role
  }
}
    `, {"hash":"sha256:e3943f0c0c8d6a72d401040d8337843168d82ac53c61671aa4dabfee31a6d0c3"}) as unknown as TypedDocumentString<StaffSearcherQuery, StaffSearcherQueryVariables>;
export const FeedChangeDocument = new TypedDocumentString(`
    mutation FeedChange($input: FeedChangeInput!) {
  feedChange(input: $input) {
    approval {
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
    `, {"hash":"sha256:9e4ff67a70a3affa94c752937171e3bf7cfab3539d67e9267ee33ce11a1b0d1f"}) as unknown as TypedDocumentString<FeedChangeMutation, FeedChangeMutationVariables>;
export const SettingsInForceDocument = new TypedDocumentString(`
    query SettingsInForce {
  me {
    role
  }
  settings {
    name
    value
    isSet
    isSecret
  }
  feeds {
    authority {
      id
      name {
        ar
        en
      }
    }
    asOf
    completeUntil
    stale
    missingSince
    staleAfterHours
    acceptsUndated
    initialLoadUntil
  }
}
    `, {"hash":"sha256:d381b62a73025a916d4906a996625f4cc8d234e067a40433c29286fab39b3889"}) as unknown as TypedDocumentString<SettingsInForceQuery, SettingsInForceQueryVariables>;
export const SettlementPageDocument = new TypedDocumentString(`
    query SettlementPage($first: Int!, $afterFile: String, $afterDay: String) {
  me {
    role
  }
  settlementFiles(first: $first, after: $afterFile) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SettlementFileLine
    }
  }
  dayClosings(first: $first, after: $afterDay) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      day
      payments
      reported
      settled
      suspense
      paidOut
      unmatched
      balanced
    }
  }
}
    fragment SettlementFileLine on SettlementFile {
  id
  name
  format
  statementDay
  lineCount
  total
  receivedAt
  receivedBy
  ...SettlementHeadline
}
fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}`, {"hash":"sha256:b4dbb14ef17015892458742f9e20d91999256d74d7b27bacc4158adadc29c97c"}) as unknown as TypedDocumentString<SettlementPageQuery, SettlementPageQueryVariables>;
export const SettlementFilePageDocument = new TypedDocumentString(`
    query SettlementFilePage($id: ID!, $first: Int!, $after: Int) {
  settlementFile(id: $id) {
    ...SettlementFileLine
    sums {
      agrees {
        count
        fils
      }
      debits {
        count
        fils
      }
      lacking {
        count
        fils
      }
    }
    differences(first: $first, after: $after) {
      line
      result
      transactionId
      number
      amount
      caseReference
      status
    }
    lacking {
      transactionId
      paid
      caseReference
    }
  }
}
    fragment SettlementFileLine on SettlementFile {
  id
  name
  format
  statementDay
  lineCount
  total
  receivedAt
  receivedBy
  ...SettlementHeadline
}
fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}`, {"hash":"sha256:8a2f45bd7862707dec4da0414a21234f62aa8b70caca5c03473a2d1e50945bd3"}) as unknown as TypedDocumentString<SettlementFilePageQuery, SettlementFilePageQueryVariables>;
export const SettledDayDocument = new TypedDocumentString(`
    query SettledDay($day: Date!) {
  dayClosing(day: $day) {
    day
    closedAt
    closedBy
    payments
    reported
    settled
    suspense
    paidOut
    reversed
    unmatched
    balanced
    settlementFiles {
      ...SettlementFileLine
    }
  }
}
    fragment SettlementFileLine on SettlementFile {
  id
  name
  format
  statementDay
  lineCount
  total
  receivedAt
  receivedBy
  ...SettlementHeadline
}
fragment SettlementHeadline on SettlementFile {
  compared
  sums {
    differs {
      count
      fils
    }
    onlyHere {
      count
      fils
    }
    repeated {
      count
      fils
    }
    reversals {
      count
      fils
    }
    notBooked {
      count
      fils
    }
  }
  coverage {
    payments {
      count
      fils
    }
    lacking {
      count
      fils
    }
    isOver
  }
}`, {"hash":"sha256:0bbe2c839a1f35fed4bdc749d20793274e06af3aa48892e43d2c05cdd936ed6c"}) as unknown as TypedDocumentString<SettledDayQuery, SettledDayQueryVariables>;
export const DayCloseDocument = new TypedDocumentString(`
    mutation DayClose($input: DayCloseInput!) {
  dayClose(input: $input) {
    userErrors {
      code
      message {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:bf0cb206c73bbb02887b4f08582611976a2bed4ff3bfea6b5093ded525d656ba"}) as unknown as TypedDocumentString<DayCloseMutation, DayCloseMutationVariables>;
export const PageVoteDocument = new TypedDocumentString(`
    mutation PageVote($input: PageVoteInput!) {
  pageVote(input: $input) {
    counted
    userErrors {
      code
    }
  }
}
    `, {"hash":"sha256:5f279f21b8b68fc25f3325fd411420245d379a55adfa4ec06c25f8e7e54117b4"}) as unknown as TypedDocumentString<PageVoteMutation, PageVoteMutationVariables>;
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
    corrections {
      kind
      at
      violationNumber
      fineAfter
      amount
      caseReference
    }
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
    decision {
      isAppeal
      outcome
      authority
      licenseEnd
      violations {
        number
        fine
      }
    }
  }
}
    `, {"hash":"sha256:b59ba5ea8871225ba1e16ba083784811fc7c81d250885919bbbb746f110ec1af"}) as unknown as TypedDocumentString<CheckDocumentQuery, CheckDocumentQueryVariables>;
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
    `, {"hash":"sha256:a137ef43051ee04d959023ba98150c52c95a506250a1d94b0bf5e5064907f53a"}) as unknown as TypedDocumentString<OpenShareCodeMutation, OpenShareCodeMutationVariables>;
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
    meaning {
      ar
      en
    }
    points
    discountRules {
      id
      percent
      kind
      withinDays
    }
  }
}
    `, {"hash":"sha256:514e34274b6bcc32ba46e1eac2c0bf12faffb6097a1142d118a79c22ef90aae5"}) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
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
          type {
            meaning {
              ar
              en
            }
          }
          fine
          due
          discount {
            amount
            lastDay
            rule {
              id
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
          paidWith {
            receiptNumber
            paymentNumber
          }
          cancelledAt
          corrections {
            kind
            at
            violationNumber
            fineAfter
            amount
            caseReference
          }
        }
      }
    }
    ... on MoreDetailsNeeded {
      missing
    }
    ... on SourceUnavailable {
      lastKnownAsOf
      until
    }
  }
}
    `, {"hash":"sha256:17adb5a503e1b5bbb9d323b437a3baf6df8dd35c5f9961bae6f0dfc3043d7092"}) as unknown as TypedDocumentString<LicenseInquiryQuery, LicenseInquiryQueryVariables>;
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
    `, {"hash":"sha256:e21b64e7c99f42355758420d913876cdd2b35e3b4e9c5e29d31ce826d9b9d35a"}) as unknown as TypedDocumentString<IssueCertificateMutation, IssueCertificateMutationVariables>;
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
    `, {"hash":"sha256:918fd532f4ff65da326795f86364dab7bda06204a9af45e05b0fb12740acdaca"}) as unknown as TypedDocumentString<ShareCertificateMutation, ShareCertificateMutationVariables>;
export const LicenseCertificateDocument = new TypedDocumentString(`
    query LicenseCertificate($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      sources {
        authority {
          name {
            ar
            en
          }
        }
        asOf
      }
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
    `, {"hash":"sha256:5b9527080375049bfc38a99718709f117a8c6b084bbe885d297a98e31dd28745"}) as unknown as TypedDocumentString<LicenseCertificateQuery, LicenseCertificateQueryVariables>;
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
          authority {
            name {
              ar
              en
            }
          }
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
      until
    }
  }
}
    `, {"hash":"sha256:d7d2baef920491217d586f4ed2b82c2e57011e15c842f780aee8f65c21823606"}) as unknown as TypedDocumentString<ChoosingInquiryQuery, ChoosingInquiryQueryVariables>;
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
      wrongProofs {
        count
        lastOn
      }
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
    ... on MoreDetailsNeeded {
      missing
    }
    ... on SourceUnavailable {
      lastKnownAsOf
      until
    }
  }
}
    `, {"hash":"sha256:d11322c6cff0779eb9e83e034fab2b1e8d27b6acea42f5788ba0f63be01881d7"}) as unknown as TypedDocumentString<LicenseLooksQuery, LicenseLooksQueryVariables>;
export const CurrentAnnouncementsDocument = new TypedDocumentString(`
    query CurrentAnnouncements {
  announcements {
    id
    kind
    text {
      ar
      en
    }
    unavailableUntil
  }
}
    `, {"hash":"sha256:8f613c711f0189a284a707c68dda0c352e0bf62b79339e3be111baf9f1e173b6"}) as unknown as TypedDocumentString<CurrentAnnouncementsQuery, CurrentAnnouncementsQueryVariables>;