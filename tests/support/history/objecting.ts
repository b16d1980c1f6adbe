import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { fils } from '@/domain/values/money'
import { decideApproval } from '@/services/approvals/decide-approval'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'
import { CONTACT_SEAL } from '@/services/contacts/request-code'
import { decideObjection } from '@/services/objections/decide-objection'
import { appealObjection, giveUpAppeal, withdrawObjection } from '@/services/objections/maker-steps'
import { subjectOf } from '@/services/objections/proposal'
import { takeObjection } from '@/services/objections/staff-steps'
import { submitObjection } from '@/services/objections/submit-objection'
import { withRetry } from '@/services/platform/retry'
import { sealedText } from '@/services/platform/sealed-text'
import { SESSION_SECRET } from '../api'
import type { Step } from './steps'
import { anyLicense, type World } from './world'

const OPTIONS = { sealKey: SESSION_SECRET }

/** Four adjudicators, so that an appeal finds two who had no part in the decision; their authority's law lets them lower a fine. */
export async function seatAdjudicators({ connection: { db } }: World): Promise<void> {
  for (const name of ['one', 'two', 'three', 'four'])
    await db.execute(sql`
      insert into users (user_name, display_name, role, authority_code, password_hash, employee_number)
      values (${`judge-${name}`}, ${`judge ${name}`}, 'ADJUDICATOR', 'GAM', '-', ${`J-${name}`}) on conflict do nothing`)
  await db.execute(sql`
    insert into objection_terms (authority_code, most_at_once, reduce_article) values ('GAM', 1, 'المادة 12')
    on conflict (authority_code) do update set reduce_article = excluded.reduce_article`)
}

/** Somebody objects to what is owed on a licence. */
export function object(world: World): Step {
  const license = anyLicense(world)
  const nth = world.draw.between(0, 3)
  return { name: `object on ${license} (${nth})`, happen: () => submit(world, license, nth) }
}

function submit({ connection, drawNumbers, unique }: World, license: string, nth: number): Promise<void> {
  return attempt(connection, async (tx) => {
    const rows = await tx.execute<{ license: string; id: string }>(sql`
      select l.id::text as license, v.id::text as id from violations v join licenses l on l.id = v.license_id
      where l.number = ${license} and v.status = 'UNPAID' order by v.id limit 1 offset ${nth}`)
    const [chosen] = rows
    if (!chosen) return
    const now = new Date()
    const request = { licenseId: Number(chosen.license), violationIds: [chosen.id], reason: 'NOT_THERE', text: 'لم أكن هناك' }
    const who = { capacity: 'HOLDER', name: '', language: 'ar', confirmation: await confirmed(tx, unique(), null) } as const
    await submitObjection(tx, { ...request, ...who }, { ...OPTIONS, now, drawNumbers })
  })
}

/** A contact whose code was typed. */
async function confirmed(tx: Tx, token: string, subject: string | null): Promise<string> {
  const now = new Date()
  await tx.insert(contactConfirmations).values({
    tokenHash: confirmationHash(token, OPTIONS.sealKey),
    codeHash: '-',
    purpose: subject === null ? 'OBJECTION' : 'OBJECTION_STEP',
    subject,
    channel: 'EMAIL',
    sealed: sealedText('laila@example.com', OPTIONS.sealKey, CONTACT_SEAL),
    language: 'ar',
    ...{ requestedAt: now, confirmedAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  })
  return token
}

/** An objection as the history finds it when somebody works on it. */
type Open = {
  number: string
  state: string
  license: string
  revision: number
  appealed: boolean
  violation: string
  fine: string
  approval: string | null
}

const CHOICES = ['REJECT', 'REJECT', 'ACCEPT', 'REDUCE', 'APPEAL', 'GIVE_UP', 'WITHDRAW', 'GO_ON', 'GO_ON'] as const

type Choice = (typeof CHOICES)[number]

/** The next step of one of the world's objections: taken, decided, confirmed or not, appealed against, given up or taken back. */
export function workOnObjection(world: World): Step {
  const nth = world.draw.between(0, 2)
  const choices = Array.from({ length: world.draw.between(1, 4) }, () => world.draw.pick([...CHOICES]))
  const happen = async () => {
    for (const choice of choices) await attempt(world.connection, (tx) => next(tx, world, { choice, nth }))
  }
  return { name: `objection ${nth}: ${choices}`, happen }
}

async function next(tx: Tx, world: World, { choice, nth }: { choice: Choice; nth: number }): Promise<void> {
  const open = await openObjection(tx, world, nth)
  if (!open) return
  const isOwn = choice === 'WITHDRAW' || open.state === 'REJECTED' || open.state === 'REDUCED'
  if (open.state === 'DECISION_WAITS') await confirm(tx, world, open, choice)
  else await (isOwn ? makerStep(tx, world, open, choice) : staffStep(tx, world, open, choice))
}

async function confirm(tx: Tx, { drawNumbers }: World, { approval, appealed }: Open, choice: Choice): Promise<void> {
  const decision = choice === 'REJECT' ? ('REJECT' as const) : ('APPROVE' as const)
  const step = { decision, note: 'سبب', actor: appealed ? 'judge-four' : 'judge-two', now: new Date(), drawNumbers }
  if (approval) await decideApproval(tx, { id: Number(approval), ...step })
}

async function makerStep(tx: Tx, { drawNumbers, unique }: World, { number, license }: Open, choice: Choice): Promise<unknown> {
  const confirmation = await confirmed(tx, unique(), subjectOf(number))
  const own = { ...OPTIONS, now: new Date(), drawNumbers, number, licenseId: Number(license), confirmation }
  if (choice === 'WITHDRAW') return withdrawObjection(tx, own)
  return choice === 'GIVE_UP' ? giveUpAppeal(tx, own) : appealObjection(tx, { ...own, text: 'أتظلّم' })
}

function staffStep(tx: Tx, { drawNumbers }: World, open: Open, choice: Choice): Promise<unknown> {
  const { number, revision, state, appealed } = open
  const staff = (actor: string) => ({ number, revision, actor, now: new Date() })
  if (state === 'SUBMITTED') return takeObjection(tx, staff('judge-one'))
  return decideObjection(tx, { ...staff(appealed ? 'judge-three' : 'judge-one'), decision: decisionOf(open, choice), drawNumbers })
}

function decisionOf({ appealed, violation, fine }: Open, choice: Choice) {
  const texts = { reason: 'روجعت الوثائق', article: 'المادة 34', identity: 'هوية' }
  if (choice === 'ACCEPT') return { ...texts, outcome: 'ACCEPTED', fines: [] } as const
  if (choice === 'REDUCE' && Number(fine) > 2_000)
    return { ...texts, outcome: 'REDUCED', fines: [{ violationId: Number(violation), fine: fils(Number(fine) - 2_000) }] } as const
  return { ...texts, outcome: appealed ? 'UPHELD' : 'REJECTED', fines: [] } as const
}

async function openObjection(tx: Tx, { all }: World, nth: number): Promise<Open | undefined> {
  const rows = await tx.execute<Open>(sql`
    select o.number, o.state, o.license_id::text as license, o.appealed_at is not null as appealed,
      (select count(*)::int from objection_events e where e.objection_id = o.id) as revision,
      v.id::text as violation, coalesce(v.fine, 0)::text as fine,
      (select a.id::text from approvals a where a.kind = 'OBJECTION_DECISION' and a.state = 'REQUESTED' and a.payload ->> 'objection' = o.number) as approval
    from objections o join licenses l on l.id = o.license_id
      join objection_violations ov on ov.objection_id = o.id join violations v on v.id = ov.violation_id
    where o.final_at is null and l.number in (select jsonb_array_elements_text(${JSON.stringify(all)}::jsonb)) order by o.id`)
  return rows[nth % Math.max(1, rows.length)]
}

/** A refusal is an outcome like another; a transaction that met another one is tried again, as a mutation is. */
async function attempt({ db }: World['connection'], work: (tx: Tx) => Promise<unknown>): Promise<void> {
  await withRetry(() => db.transaction((tx) => work(tx)))
}
