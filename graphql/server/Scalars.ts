import { GraphQLScalarType, Kind } from 'graphql'
import { parsePaymentNumber } from '@/domain/references/payment-number'
import { fils } from '@/domain/values/money'
import { parseTypedDay } from '@/domain/values/typed-day'
import { refusal } from '@/graphql/lib/refusal'

export const Fils = new GraphQLScalarType({
  name: 'Fils',
  serialize: (value) => fils(Number(value)),
  parseValue: (value) => {
    if (!Number.isSafeInteger(value)) throw refusal('AMOUNT_INVALID')
    return fils(Number(value))
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT || !Number.isSafeInteger(Number(node.value))) throw refusal('AMOUNT_INVALID')
    return fils(Number(node.value))
  },
})

export const PaymentNumber = new GraphQLScalarType({
  name: 'PaymentNumber',
  serialize: String,
  parseValue: (value) => {
    const parsed = parsePaymentNumber(String(value))
    if (!parsed.ok) throw refusal('PAYMENT_NUMBER_INVALID')
    return parsed.number
  },
})

/** Years that callers can mean: a day, a year or an hour more or less of each can be reckoned and kept. */
const isInYears = (year: number): boolean => year >= 1900 && year < 3000

const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: String,
  parseValue: (value) => {
    const day = parseTypedDay(String(value))
    if (!day || !isInYears(Number(day.slice(0, 4)))) throw refusal('DATE_INVALID')
    return day
  },
})

export { DateScalar as Date }

export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => {
    const instant = new Date(String(value))
    if (Number.isNaN(instant.getTime()) || !isInYears(instant.getUTCFullYear())) throw refusal('DATE_INVALID')
    return instant
  },
})
