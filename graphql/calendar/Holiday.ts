import type { HolidayResolvers } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'

export const Holiday: HolidayResolvers = { name: localizedName }
