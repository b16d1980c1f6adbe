import { settings } from '@/env'
import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'

/** The way to violations recorded on a vehicle, where the operator has set one. */
export function VehicleService({ locale }: { locale: Locale }) {
  const { vehicleServiceUrl } = settings()
  if (!vehicleServiceUrl) return null
  return (
    <a href={vehicleServiceUrl} className="text-on-deep">
      {wordsOf(locale)('pay.vehicleService')}
    </a>
  )
}
