import type { GatewayFigures } from './gateway'

/** A figure for `/api/metrics`; null while it is not known. */
type Figure = { readonly name: string; readonly help: string; readonly value: number | null }

/** The figures of this process's gateway. */
export function networkFigures(gateway: GatewayFigures): readonly Figure[] {
  return [
    { name: 'network_places_used', help: 'Messages of the network that are worked on', value: gateway.placesUsed },
    { name: 'network_places_max', help: 'Messages of the network that can be worked on at the same time', value: gateway.placesMax },
    {
      name: 'network_place_oldest_seconds',
      help: 'For how long the first of them has been worked on',
      value: gateway.oldestPlaceMs / 1_000,
    },
    { name: 'network_bodies_reading', help: 'Messages of the network that are arriving', value: gateway.bodiesReading },
    { name: 'network_bills_from_memory', help: 'Bills given from memory since the start', value: gateway.billsFromMemory },
  ]
}
