/** Something to take whole or to leave: what it costs (a whole number above 0) and what it is worth (a whole number above 0). */
export type Parcel = { readonly cost: number; readonly worth: number }

/** Below every sum that can be reached, and far enough from it that adding worth never makes it look reached. */
const UNREACHED = -1_000_000_000

/**
 * Positions of the parcels worth most that together cost at most `limit`; of equally worthy ones the cheapest, then those that hold the earlier
 * parcel where they first differ. Exact. Time and memory grow with parcels × `limit` ÷ (greatest common divisor of the costs); the worth that
 * fits into the limit must stay below 500,000,000. Pauses after each parcel, so that whoever runs it can let others have their turn.
 */
export function* bestParcels(parcels: readonly Parcel[], limit: number): Generator<void, number[]> {
  const places = parcels.flatMap(({ cost }, place) => (cost <= limit ? [place] : []))
  const fitting = places.map((place) => parcels[place] as Parcel)
  if (sumOfCosts(fitting) <= limit) return places
  const unit = fitting.reduce((divisor, { cost }) => greatestCommonDivisor(divisor, cost), 0)
  const scaled = fitting.map(({ cost, worth }) => ({ cost: cost / unit, worth }))
  const taken = yield* placesTaken(scaled, Math.floor(limit / unit))
  return taken.map((index) => places[index] as number)
}

/** `best[cost]` is the most worth for exactly that cost. From the last parcel to the first: at equal worth the earlier one is taken. */
function* placesTaken(parcels: readonly Parcel[], limit: number): Generator<void, number[]> {
  const best = new Int32Array(limit + 1).fill(UNREACHED)
  best[0] = 0
  const taken: Uint32Array[] = []
  const least = leastCost(parcels, limit)
  let reached = 0
  let ahead = sumOfCosts(parcels)
  for (let index = parcels.length - 1; index >= 0; index--) {
    const parcel = parcels[index] as Parcel
    reached = Math.min(limit, reached + parcel.cost)
    ahead -= parcel.cost
    taken[index] = take(best, parcel, Math.max(parcel.cost, least - ahead), reached)
    yield
  }
  return traced(parcels, taken, cheapestBest(best))
}

/** No best choice costs less: even at the best ratio of all it would be worth less than a greedy one. Sums that cannot grow to it are not looked at. */
function leastCost(parcels: readonly Parcel[], limit: number): number {
  const byRatio = parcels.toSorted((a, b) => b.worth * a.cost - a.worth * b.cost)
  let left = limit
  let worth = 0
  for (const parcel of byRatio) {
    if (parcel.cost > left) continue
    left -= parcel.cost
    worth += parcel.worth
  }
  const [densest] = byRatio
  return densest ? Math.floor((worth * densest.cost) / densest.worth) : 0
}

/** Offers one more parcel to every cost from `from` to `to`; returns a bit for each cost at which it is taken. */
function take(best: Int32Array, { cost, worth }: Parcel, from: number, to: number): Uint32Array {
  const bits = new Uint32Array((to >> 5) + 1)
  for (let word = to >> 5; word >= from >> 5; word--) {
    // Bits gather in a register: writing each into memory takes longer than all the rest.
    let taken = 0
    const least = Math.max(from, word << 5)
    for (let at = Math.min(to, (word << 5) | 31); at >= least; at--) {
      const offered = (best[at - cost] as number) + worth
      if (offered < (best[at] as number)) continue
      best[at] = offered
      taken |= 1 << at
    }
    bits[word] = taken
  }
  return bits
}

function cheapestBest(best: Int32Array): number {
  let cheapest = 0
  for (let at = 1; at < best.length; at++) if ((best[at] as number) > (best[cheapest] as number)) cheapest = at
  return cheapest
}

function traced(parcels: readonly Parcel[], taken: readonly Uint32Array[], cost: number): number[] {
  let left = cost
  return parcels.flatMap((parcel, index) => {
    const bits = taken[index]?.[left >> 5] ?? 0
    if ((bits & (1 << (left & 31))) === 0) return []
    left -= parcel.cost
    return [index]
  })
}

function sumOfCosts(parcels: readonly Parcel[]): number {
  return parcels.reduce((sum, { cost }) => sum + cost, 0)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
