import { areas } from '../attacks/areas'
import { runAttack } from '../attacks/attack'
import { startTarget, type Target } from '../attacks/target'
import { repetitions } from '../support/campaign'

let target: Target

beforeAll(async () => {
  target = await startTarget()
})
afterAll(() => target?.close())

const attacks = Object.entries(areas).flatMap(([area, all]) => all.map((attack) => [area, attack.name, attack] as const))

test.each(attacks)('%s: %s get nowhere', async (_area, _name, attack) => {
  const { findings } = await runAttack(attack, target, repetitions({ share: 1, whole: 0 }) === 1)
  expect(findings).toEqual([])
})
