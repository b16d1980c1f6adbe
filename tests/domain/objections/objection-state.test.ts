import {
  isFinalAfter,
  nextObjectionState,
  OBJECTION_STEPS,
  type ObjectionAction,
  type ObjectionFacts,
  objectionActions,
  objectionStates,
  STAFF_STATES,
  turnOf,
} from '@/domain/objections/objection-state'
import { parseObjectionNumber } from '@/domain/objections/objection-text'

const facts = (more: Partial<ObjectionFacts> = {}): ObjectionFacts => ({
  state: 'SUBMITTED',
  isAppealed: false,
  isFinal: false,
  first: null,
  ...more,
})

/** Everything that can be reached from a new objection. */
function reached(): Set<string> {
  const seen = new Set<string>()
  const pending = [facts()]
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const key = JSON.stringify(one)
    if (seen.has(key)) continue
    seen.add(key)
    for (const action of objectionActions) {
      const state = nextObjectionState(one, action)
      if (state) pending.push(after(one, action, state))
    }
  }
  return seen
}

function after(one: ObjectionFacts, action: ObjectionAction, state: ObjectionFacts['state']): ObjectionFacts {
  const isAppealed = one.isAppealed || action === 'APPEAL'
  const first = (action === 'REJECT' || action === 'REDUCE') && !isAppealed ? (state as 'REJECTED' | 'REDUCED') : one.first
  return { state, isAppealed, first, isFinal: isFinalAfter(action, state, isAppealed) }
}

test('every state can be reached, and from each that is not final an end', () => {
  const all = [...reached()].map((text) => JSON.parse(text) as ObjectionFacts)
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(objectionStates))
  for (const one of all) {
    const next = objectionActions.filter((action) => nextObjectionState(one, action) !== null)
    expect([one.state, next.length > 0]).toEqual([one.state, !one.isFinal])
  }
})

test('what was given up or nobody appealed against is the first decision, and final', () => {
  for (const first of ['REJECTED', 'REDUCED'] as const) {
    const appealed = facts({ state: 'APPEALED', isAppealed: true, first })
    expect(nextObjectionState(appealed, 'GIVE_UP')).toBe(first)
    expect(isFinalAfter('GIVE_UP', first, true)).toBe(true)
    expect(isFinalAfter('TIME', first, false)).toBe(true)
    expect(isFinalAfter(first === 'REJECTED' ? 'REJECT' : 'REDUCE', first, false)).toBe(false)
  }
})

test('a second appeal does not exist, and what is final allows nothing', () => {
  expect(nextObjectionState(facts({ state: 'REDUCED', isAppealed: true, isFinal: true, first: 'REJECTED' }), 'APPEAL')).toBeNull()
  for (const action of objectionActions) expect(nextObjectionState(facts({ isFinal: true }), action)).toBeNull()
})

test('a proposal goes back to where it came from', () => {
  expect(nextObjectionState(facts({ state: 'DECISION_WAITS' }), 'RETURN')).toBe('IN_REVIEW')
  expect(nextObjectionState(facts({ state: 'DECISION_WAITS', isAppealed: true, first: 'REJECTED' }), 'RETURN')).toBe('APPEALED')
})

test('it is the maker’s turn to answer and to appeal, and staff’s for the rest', () => {
  expect([...STAFF_STATES].sort()).toEqual(['APPEALED', 'DECISION_WAITS', 'HEARING', 'IN_REVIEW', 'SUBMITTED'])
  expect(turnOf({ state: 'REJECTED', isFinal: false })).toBe('MAKER')
  expect(turnOf({ state: 'REJECTED', isFinal: true })).toBe('NOBODY')
  expect(Object.keys(OBJECTION_STEPS)).toEqual([...objectionStates])
})

test.each([
  ['O-7K3QX2P9', 'O-7K3QX2P9'],
  ['o7k3qx2p9', 'O-7K3QX2P9'],
  [' O - 7K3Q X2P9 ', 'O-7K3QX2P9'],
  ['H-7K3QX2P9', null],
  ['O-7K3Q', null],
])('the number of an objection is read as people write it: %s', (typed, number) => {
  expect(parseObjectionNumber(typed)).toBe(number)
})
