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
  return new Intl.DateTimeFormat(panel.dataset.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Amman' }).format(
    new Date(iso),
  )
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

const photo = document.querySelector('[data-photo]')
if ('BarcodeDetector' in window) {
  photo.hidden = false
  photo.querySelector('input').addEventListener('change', async ({ target }) => {
    const codes = await createImageBitmap(target.files[0])
      .then((image) => new BarcodeDetector({ formats: ['qr_code'] }).detect(image))
      .catch(() => [])
    const found = codes.map(({ rawValue }) => findSignedText(rawValue)).find(Boolean)
    photo.querySelector('[data-none]').hidden = Boolean(found)
    if (!found) return
    text.value = found
    check(found)
  })
}

for (const language of ['ar', 'en'])
  navigator.serviceWorker?.register('/verify-worker.js', { scope: `/${language}/verify`, type: 'module' }).catch(() => undefined)
