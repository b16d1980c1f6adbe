import type { DatabaseState } from './database-watch'
import type { GatewayFigures } from './payment-health'
import { paymentHealth } from './payment-health'

/** A figure for `/api/metrics`; null while it is not known. */
type Figure = { readonly name: string; readonly help: string; readonly value: number | null }

/** The figures of this process's gateway. */
export function networkFigures(gateway: GatewayFigures, database: DatabaseState): readonly Figure[] {
  const { isAvailable, lastWriteAt } = paymentHealth(gateway, database)
  return [
    { name: 'payments_available', help: '1 while payments can be recorded', value: isAvailable ? 1 : 0 },
    {
      name: 'last_write_timestamp_seconds',
      help: 'When this process last wrote to the database',
      value: lastWriteAt && lastWriteAt.getTime() / 1_000,
    },
    {
      name: 'clock_offset_seconds',
      help: 'By how much the clock of this machine is ahead of the database’s',
      value: database.clockOffsetMs && database.clockOffsetMs / 1_000,
    },
    {
      name: 'network_notifications_repeated',
      help: 'Notifications of the last five minutes that were told to come again',
      value: gateway.notificationsRepeated,
    },
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
