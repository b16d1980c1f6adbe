import type { AccountRow } from '@/db/queries/accounts'
import type { ApprovalRow } from '@/db/queries/approvals'
import { may } from '@/domain/accounts/permissions'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import type { AccountChange } from '@/services/accounts/change-account'
import { decisionProblem } from '@/services/approvals/decide-approval'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { agencyChanges, type ChangeModel, feedContent, importChanges, keyChanges, undoChanges } from './approval-changes'
import { type Content, titled } from './content'
import { describeCourtDecision } from './court-changes'
import { describeChangedEntry, describeNewEntry } from './entry-changes'
import { describeDeputy, describeObjectionDecision, describeObjectionTerms, isShown } from './objection-changes'
import { describeRule } from './rule-changes'

/** A request with all that its decider must see before deciding. */
export type ApprovalModel = ApprovalRow &
  Content & {
    readonly refusal: LocalizedText | null
    readonly mayWithdraw: boolean
  }

/** A request by its number, as the caller sees it; null when there is none. */
export async function approvalModel(id: number, context: Context): Promise<ApprovalModel | null> {
  const row = await context.queries.approvals.approval(id)
  return row && describeApproval(row, context)
}

export async function describeApproval(row: ApprovalRow, context: Context): Promise<ApprovalModel> {
  const viewer = await signedInAs(context.viewer)
  const problem = may(viewer.role, 'DECIDE_APPROVALS')
    ? await decisionProblem(context.db, row, { actor: viewer.userName, now: context.now })
    : 'APPROVAL_ROLE'
  const isHidden = row.kind === 'OBJECTION_DECISION' && !(await isShown(row.payload as ApprovalPayloads['OBJECTION_DECISION'], context))
  return {
    ...row,
    ...(isHidden && { reason: '', note: '' }),
    ...(await contentOf(row, context)),
    refusal: problem && textsOf('errors')[problem],
    mayWithdraw: row.state === 'REQUESTED' && row.requestedBy === viewer.userName,
  }
}

async function contentOf(row: ApprovalRow, context: Context): Promise<Content> {
  const kind = textsOf('approvalKinds')[row.kind]
  switch (row.kind) {
    case 'ACCOUNT_CREATE': {
      const account = row.payload as ApprovalPayloads['ACCOUNT_CREATE']
      const { passwordShown, notTogether } = textsOf('approvalConsequences')
      const changes = accountChanges(null, account)
      return { title: titled(kind, account.userName), changes, consequences: [passwordShown, notTogether] }
    }
    case 'ACCOUNT_CHANGE': {
      const { account, change } = row.payload as ApprovalPayloads['ACCOUNT_CHANGE']
      const known = await context.queries.accounts.account(account)
      const { sessionsEnd, notTogether } = textsOf('approvalConsequences')
      const title = titled(kind, known?.userName ?? String(account))
      return { title, changes: accountChanges(known, change), consequences: [sessionsEnd, notTogether] }
    }
    case 'ACCOUNT_RESET': {
      const { account } = row.payload as ApprovalPayloads['ACCOUNT_RESET']
      const known = await context.queries.accounts.account(account)
      const { passwordShown, secondFactorGone, sessionsEnd, notTogether } = textsOf('approvalConsequences')
      const consequences = [passwordShown, secondFactorGone, sessionsEnd, notTogether]
      return { title: titled(kind, known?.userName ?? String(account)), changes: [], consequences }
    }
    case 'REFERENCE_ADD':
      return describeNewEntry(row, kind)
    case 'REFERENCE_CHANGE':
      return describeChangedEntry(row, kind, context)
    case 'DISCOUNT_RULE':
    case 'DISCOUNT_RULE_END':
      return describeRule(row, kind, context)
    case 'AGENCY_CREATE': {
      const agency = row.payload as ApprovalPayloads['AGENCY_CREATE']
      return {
        title: titled(kind, agency.code),
        changes: agencyChanges(agency),
        consequences: [textsOf('approvalConsequences').mayRegister],
      }
    }
    case 'API_KEY': {
      const permit = row.payload as ApprovalPayloads['API_KEY']
      const changes = await keyChanges(permit, context)
      const { mayRegister, keyMadeByAsker } = textsOf('approvalConsequences')
      return { title: kind, changes, consequences: [mayRegister, keyMadeByAsker] }
    }
    case 'FEED_CHANGE': {
      const { name, ...content } = await feedContent(row.payload as ApprovalPayloads['FEED_CHANGE'], context)
      return { title: { ar: `${kind.ar}: ${name.ar}`, en: `${kind.en}: ${name.en}` }, ...content }
    }
    case 'OBJECTION_DECISION':
      return describeObjectionDecision(row, kind, context)
    case 'OBJECTION_TERMS':
      return describeObjectionTerms(row, kind, context)
    case 'OBJECTION_DEPUTY':
      return describeDeputy(row, kind, context)
    case 'HOLIDAY_REMOVAL': {
      const { day } = row.payload as ApprovalPayloads['HOLIDAY_REMOVAL']
      return { title: titled(kind, day), changes: [], consequences: [textsOf('approvalConsequences').workingDayAgain] }
    }
    case 'COURT_DECISION':
      return describeCourtDecision(row, kind, context)
    case 'IMPORT':
    case 'IMPORT_UNDO':
      return fileContent(row, context)
  }
}

/** What registering a file comes to, or undoing it; all of it is on the file's page. */
async function fileContent(row: ApprovalRow, context: Context): Promise<Content> {
  const { import: id } = row.payload as ApprovalPayloads['IMPORT']
  const file = await context.queries.fileImports.byId(id)
  const { asSeen, wholeFile, restored, settledFromFile, lackingEnds } = textsOf('approvalConsequences')
  const title = titled(textsOf('approvalKinds')[row.kind], file?.name ?? String(id))
  if (row.kind === 'IMPORT_UNDO')
    return { title, changes: await undoChanges(id, context), consequences: [restored], path: `/staff/imports/${id}/undo` }
  const consequences = file?.kind === 'SETTLEMENT' ? [settledFromFile, lackingEnds] : [wholeFile, asSeen]
  return { title, changes: await importChanges(id, context), consequences, path: `/staff/imports/${id}` }
}

const same = (value: string | null | undefined): LocalizedText | null => (value ? { ar: value, en: value } : null)

/** What an account would be, beside what it is; before an approval that was given this is what it was meant to change. */
function accountChanges(known: AccountRow | null, change: AccountChange & { userName?: string }): ChangeModel[] {
  const { userName, displayName, role, authorityCode, employeeNumber, nationalNumberHash, isDisabled } = change
  const { active, disabled, another, sealed } = textsOf('approvalValues')
  const stateOf = (isOff: boolean) => (isOff ? disabled : active)
  return [
    userName && { name: textsOf('approvalNames').userName, before: null, after: same(userName) },
    displayName && { name: textsOf('approvalNames').displayName, before: same(known?.displayName), after: same(displayName) },
    role && { name: textsOf('approvalNames').role, before: known && textsOf('roles')[known.role], after: textsOf('roles')[role] },
    authorityCode && { name: textsOf('approvalNames').authority, before: same(known?.authorityCode), after: same(authorityCode) },
    employeeNumber && {
      name: textsOf('approvalNames').employeeNumber,
      before: same(known?.employeeNumber),
      after: same(employeeNumber),
    },
    nationalNumberHash && {
      name: textsOf('approvalNames').nationalNumber,
      before: known?.nationalNumberHash ? sealed : null,
      after: known ? another : sealed,
    },
    isDisabled !== undefined && {
      name: textsOf('approvalNames').state,
      before: known && stateOf(known.disabledAt !== null),
      after: stateOf(isDisabled),
    },
  ].filter((line): line is ChangeModel => Boolean(line))
}
