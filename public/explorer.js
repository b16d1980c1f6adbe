// The explorer for partners: asks the API of this very site. The key is read from its field when one asks, and kept nowhere.
const root = document.querySelector('[data-explorer]')
const { waiting, failed, bad, cost, free, unknown } = root.dataset
const field = (id) => document.getElementById(id)
const told = root.querySelector('[data-told]')
const answer = field('answer')
const found = root.querySelector('[data-found]')

const send = async (query, variables) => {
  const key = field('key').value.trim()
  const begun = performance.now()
  const response = await fetch('/api/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  const body = await response.json()
  return { status: response.status, body, ms: Math.round(performance.now() - begun) }
}

const sentence = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

const run = async (query, variables) => {
  told.textContent = waiting
  try {
    const { status, body, ms } = await send(query, variables)
    const points = body.extensions?.cost?.points
    told.textContent = sentence(points === undefined ? free : cost, { points, ms, status })
    answer.textContent = JSON.stringify(body, null, 2)
  } catch {
    told.textContent = failed
  }
}

const variables = () => {
  const text = field('variables').value.trim()
  const value = text ? JSON.parse(text) : {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(bad)
  return value
}

const runWith = (ask) => {
  let given
  try {
    given = variables()
  } catch {
    told.textContent = bad
    field('variables').focus()
    return
  }
  ask(field('operation').value, given)
}

const form = field('operation').form
form.addEventListener('submit', (event) => {
  event.preventDefault()
  runWith(run)
})
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
form.querySelector('[data-price]').addEventListener('click', () => {
  const price =
    'query Price($operation: String!, $variables: String) { queryCost(operation: $operation, variables: $variables) { points most budget { left most perSecond } } }'
  runWith((operation, given) => run(price, { operation, variables: JSON.stringify(given) }))
})

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
const ABOUT = `query About($name: String!) { __type(name: $name) { name description
  fields { name description args { name type { ${TYPE} } } type { ${TYPE} } }
  inputFields { name description type { ${TYPE} } } enumValues { name description } possibleTypes { name } } }`

const written = ({ kind, name, ofType }) => {
  if (kind === 'NON_NULL') return `${written(ofType)}!`
  return kind === 'LIST' ? `[${written(ofType)}]` : name
}

const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })

const entry = ({ name, description, args = [], type }) => {
  const takes = args.length > 0 ? `(${args.map((one) => `${one.name}: ${written(one.type)}`).join(', ')})` : ''
  const item = document.createElement('li')
  item.append(element('code', `${name}${takes}${type ? `: ${written(type)}` : ''}`), ` ${description ?? ''}`)
  return item
}

root.querySelector('[data-lookup]').addEventListener('submit', async (event) => {
  event.preventDefault()
  const [name, wanted] = field('name').value.trim().split('.')
  try {
    const { body } = await send(ABOUT, { name })
    const type = body.data?.__type
    const parts = [type?.fields, type?.inputFields, type?.enumValues, type?.possibleTypes].flatMap((list) => list ?? [])
    const shown = wanted ? parts.filter((part) => part.name === wanted) : parts
    if (!type || (wanted && shown.length === 0)) return found.replaceChildren(element('p', unknown))
    const list = document.createElement('ul')
    list.className = 'grid list-disc gap-1 ps-6'
    list.append(...shown.map(entry))
    found.replaceChildren(element('p', `${type.name}: ${type.description ?? ''}`), list)
  } catch {
    found.replaceChildren(element('p', failed))
  }
})

for (const button of document.querySelectorAll('[data-example]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    field('operation').value = field(`example-${button.dataset.example}`).textContent
    field('variables').value = button.dataset.variables
    field('operation').focus()
    root.scrollIntoView()
  })
}
root.hidden = false
