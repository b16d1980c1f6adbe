// The page for checking documents does so by itself: with the published keys, which its worker keeps, also with the network gone. Without scripts the form asks the server.
import { checkSignature, findSignedText, partsOf } from '/signed-text.js'

const form = document.querySelector('form[data-verify]')
const text = form.querySelector('textarea')
const panel = document.querySelector('[data-offline]')
const KEYS = '/.well-known/tasdeed-keys.json'

const ends = {
  R: ['number', 'issued', 'license', 'amount', 'payment', 'network', 'bank', 'count', 'lines'],
  C: ['number', 'issued', 'asOf', 'fullLicense'],
  // The digest of the reason says nothing to a reader.
  D: ['objection', 'decided', 'part', 'outcome', 'authority', 'license', 'digest', 'decidedList'],
}

const amount = (fils) => `${(Number(fils) / 1000).toFixed(3)} ${panel.dataset.currency}`
const moment = (compact) => {
  const iso = compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const at = new Date(iso)
  const zone = { timeZone: 'Asia/Amman' }
  const day = new Intl.DateTimeFormat(panel.dataset.locale, { ...zone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  const time = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' }).format(at)
  return panel.dataset.moment.replace('{date}', day).replace('{time}', time)
}
const labels = JSON.parse(panel.dataset.labels)
const shown = {
  amount,
  issued: moment,
  asOf: moment,
  decided: moment,
  part: (part) => labels[`part${part}`] ?? part,
  outcome: (outcome) => labels[outcome] ?? outcome,
}

const addFact = (label, value) => {
  const row = panel.querySelector('template').content.cloneNode(true)
  row.querySelector('dt').textContent = label
  row.querySelector('bdi').textContent = value
  panel.querySelector('dl').append(row)
}

const addLines = (label, lines) => {
  if (lines[0].length !== 5) return
  for (const [, number, , fine, discount] of lines) addFact(`${label} ${number}`, amount(fine - discount))
}

const addFacts = ({ kind, values }) => {
  for (const [index, name] of ends[kind].entries()) {
    const lines = values[index]
    const [[value]] = lines
    if (name === 'lines') addLines(labels.line, lines)
    else if (name === 'decidedList') addFact(labels.decidedList, lines.map(([number]) => number).join(', '))
    else if (name === 'digest') continue
    else if (value !== '') addFact(labels[name], (shown[name] ?? String)(value))
  }
}

const tell = (verdict, parts) => {
  const holds = verdict === 'SIGNED'
  panel.hidden = false
  for (const line of panel.querySelectorAll('[data-verdict]')) line.hidden = line.dataset.verdict !== verdict
  panel.querySelector('[data-note]').hidden = !holds
  panel.querySelector('[data-scope]').hidden = !holds || parts.kind !== 'C'
  panel.querySelector('dl').replaceChildren()
  if (holds) addFacts(parts)
}

const check = async (pasted) => {
  const signed = findSignedText(pasted)
  if (!signed) return false
  const keys = await fetch(KEYS)
    .then((response) => response.json())
    .catch(() => ({ keys: [] }))
  tell(await checkSignature(signed, keys), partsOf(signed))
  return true
}

form.addEventListener('submit', (event) => {
  if (navigator.onLine || !findSignedText(text.value)) return
  event.preventDefault()
  check(text.value)
})

const fromAddress = () => {
  const pasted = decodeURI(location.hash.slice(1))
  if (!findSignedText(pasted)) return
  text.value = findSignedText(pasted)
  check(pasted)
}
addEventListener('hashchange', fromAddress)
fromAddress()

// The browser's own reader of codes where it has one, else ours, which is fetched when it is needed first.
const MOST_PIXELS = 1600
const withOurs = async (image) => {
  await import('/qr-reader.js')
  const scale = Math.min(1, MOST_PIXELS / Math.max(image.width, image.height))
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * scale, height: image.height * scale })
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return [globalThis.jsQR(data, width, height)?.data ?? '']
}
const withBrowsers = async (image) => {
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(image)
  return codes.map(({ rawValue }) => rawValue)
}
const read = async (file) => {
  const image = await createImageBitmap(file)
  const own = 'BarcodeDetector' in window ? await withBrowsers(image).catch(() => []) : []
  return own.length > 0 ? own : withOurs(image)
}

const photo = document.querySelector('[data-photo]')
photo.hidden = false
photo.querySelector('input').addEventListener('change', async ({ target }) => {
  const codes = await read(target.files[0]).catch(() => [])
  const found = codes.map(findSignedText).find(Boolean)
  photo.querySelector('[data-none]').hidden = Boolean(found)
  if (!found) return
  text.value = found
  check(found)
})

for (const language of ['ar', 'en'])
  navigator.serviceWorker?.register('/verify-worker.js', { scope: `/${language}/verify`, type: 'module' }).catch(() => undefined)
