import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'

/** Decisions from which a document grows; to change one changes the document a little. */
export type Genome = readonly number[]

const LENGTH = 400
const MAX_FIELDS = 400
const MAX_FRAGMENTS = 60

/** Numbers that look random and are the same each time. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

/** Climbs from a few beginnings to the genome that scores most. */
export function climb(score: (genome: Genome) => number, rounds: number, seed: number): { genome: Genome; points: number } {
  const draw = draws(seed)
  const newGenome = () => Array.from({ length: LENGTH }, draw)
  let best: { genome: Genome; points: number } = { genome: newGenome(), points: -1 }
  for (let round = 0; round < rounds; round++) {
    const genome = round < rounds / 5 ? newGenome() : mutated(best.genome, draw)
    const points = score(genome)
    if (points >= best.points) best = { genome, points }
  }
  return best
}

/** The same with some decisions changed, a few neighbours or many. */
function mutated(genome: Genome, draw: () => number): Genome {
  const start = draw() % genome.length
  const count = 1 + (draw() % (draw() % 4 === 0 ? 60 : 5))
  return genome.map((decision, place) => ((place - start + genome.length) % genome.length < count ? draw() : decision))
}

const META: Readonly<Record<string, GraphQLField<unknown, unknown>>> = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef }

type Fragment = { readonly name: string; readonly type: GraphQLNamedType }

/** Grows the document of a genome: fields of `roots`, fragments of both kinds, aliases, as many as the decisions say. */
export function grown(genome: Genome, schema: GraphQLSchema, roots: readonly string[]): string {
  let place = 0
  let fields = 0
  const fragments: Fragment[] = []
  const decide = (options: number) => (genome[place++ % genome.length] ?? 0) % options
  const sizes = { width: 1 + decide(60), depth: 1 + decide(9), spreads: decide(5), aliases: decide(4) }

  const selection = (type: GraphQLNamedType, depth: number, below: number): string => {
    const parts = Array.from({ length: 1 + decide(sizes.width) }, () => part(type, depth, below)).filter(Boolean)
    return parts.length > 0 ? parts.join(' ') : '__typename'
  }
  const part = (type: GraphQLNamedType, depth: number, below: number): string => {
    if (fields >= MAX_FIELDS) return ''
    if (isUnionType(type)) return inline(type, depth, below)
    if (depth > 0 && decide(5) < sizes.spreads) return decide(2) === 0 ? inline(type, depth - 1, below) : spread(type, below)
    return field(type, depth, below)
  }
  const inline = (type: GraphQLNamedType, depth: number, below: number) => {
    const types = isUnionType(type) ? type.getTypes() : [type]
    const on = types[decide(types.length)] ?? type
    return `... on ${on.name} { ${selection(on, depth, below)} }`
  }
  // Only later fragments are spread in a fragment, so that none spreads itself.
  const spread = (type: GraphQLNamedType, below: number): string => {
    const known = fragments.filter((one, index) => index > below && one.type === type)
    const old = known[decide(known.length + 1)]
    if (!old && fragments.length >= MAX_FRAGMENTS) return ''
    if (!old) fragments.push({ name: `F${fragments.length}`, type })
    return `...${old?.name ?? `F${fragments.length - 1}`}`
  }
  const field = (type: GraphQLNamedType, depth: number, below: number): string => {
    fields += 1
    const name = nameIn(type)
    const known = fieldsOf(type)[name] ?? META[name]
    const inner = known && getNamedType(known.type)
    if (!known || (isCompositeType(inner) && depth <= 0)) return '__typename'
    const inside = isCompositeType(inner) ? ` { ${selection(inner, depth - 1, below)} }` : ''
    return `${alias()}${name}${argumentsOf(known)}${inside}`
  }
  const alias = (): string => {
    if (decide(5) >= sizes.aliases) return ''
    return decide(2) === 0 ? 'x: ' : `a${fields}: `
  }
  const nameIn = (type: GraphQLNamedType): string => {
    const names = type === schema.getQueryType() ? roots : Object.keys(fieldsOf(type))
    return names[decide(names.length)] ?? '__typename'
  }
  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args.filter(({ type }) => isNonNullType(type) || decide(3) === 0)
    return given.length > 0 ? `(${given.map((one: GraphQLArgument) => `${one.name}: ${anyOf(one.type)}`).join(', ')})` : ''
  }

  const query = schema.getQueryType() as GraphQLNamedType
  const texts = [`{ ${selection(query, sizes.depth, -1)} }`]
  for (let index = 0; index < fragments.length; index++) {
    const { name, type } = fragments[index] as Fragment
    texts.push(`fragment ${name} on ${type.name} { ${selection(type, Math.min(3, sizes.depth), index)} }`)
  }
  return texts.join(' ')
}

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {})

const EXAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  Fils: '1000',
  Date: '"2026-01-01"',
  PaymentNumber: '"1000326480165"',
}

/** A value of a type, as it is written. */
function anyOf(type: GraphQLInputType): string {
  const nullable = isNonNullType(type) ? type.ofType : type
  if (isListType(nullable)) return `[${anyOf(nullable.ofType)}]`
  if ('getValues' in nullable) return nullable.getValues()[0]?.name ?? 'null'
  if (!isInputObjectType(nullable)) return EXAMPLES[nullable.name] ?? '"1"'
  const needed = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type))
  return `{ ${needed.map((field) => `${field.name}: ${anyOf(field.type)}`).join(', ')} }`
}

/**
 * The numbers within their ranges that score most, found by changing one at a time, from the ends and the middle of
 * each range.
 */
export async function climbNumbers(ranges: readonly number[], score: (numbers: readonly number[]) => Promise<number>) {
  let best: { numbers: number[]; points: number } = { numbers: ranges.map(() => 1), points: -1 }
  const seen = new Set<string>()
  const consider = async (numbers: number[]) => {
    const isKnown = seen.has(`${numbers}`)
    seen.add(`${numbers}`)
    if (isKnown) return
    const points = await score(numbers)
    if (points > best.points) best = { numbers, points }
  }
  for (const share of [1, 0.5, 0.1]) await consider(ranges.map((most) => Math.max(1, Math.round(most * share))))
  for (let before = -1; best.points > before; ) {
    before = best.points
    for (const neighbour of neighbours(best.numbers, ranges)) await consider(neighbour)
  }
  return best
}

function neighbours(numbers: readonly number[], ranges: readonly number[]): number[][] {
  return numbers.flatMap((number, place) => {
    const most = ranges[place] ?? 1
    const others = new Set([1, Math.ceil(number / 2), Math.min(most, number + 1), Math.min(most, 2 * number), most])
    return [...others].map((other) => numbers.with(place, other))
  })
}
