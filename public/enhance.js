// What a page gains where scripts run; every step works without it. Buttons are hidden until their action is known to be possible.
const actions = {
  copy: { isPossible: () => Boolean(navigator.clipboard), run: (text) => navigator.clipboard.writeText(text) },
  share: { isPossible: () => Boolean(navigator.share), run: (text) => navigator.share({ text }) },
  print: { isPossible: () => Boolean(window.print), run: async () => window.print() },
}

for (const button of document.querySelectorAll('button[data-action]')) {
  const action = actions[button.dataset.action]
  if (!action?.isPossible()) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      // Code is not written twice into a page: its button names what it copies.
      await action.run(button.dataset.text ?? document.getElementById(button.dataset.from)?.textContent)
      if (button.dataset.done) button.firstElementChild.textContent = button.dataset.done
    } catch (error) {
      // Sharing that was called off is no failure; a clipboard that the browser refuses leaves the text to be selected by hand.
      if (error.name !== 'AbortError') button.hidden = true
    }
  })
}

for (const menu of document.querySelectorAll('details[data-closes]')) {
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
}

// A field that a key leads to, wherever nothing is being typed.
for (const field of document.querySelectorAll('[data-key]')) {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (key !== field.dataset.key || ctrlKey || metaKey || altKey || target.closest('input, select, textarea')) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

// The sum of what is ticked, and ticking all at once; the price that counts is worked out by the service.
for (const form of document.querySelectorAll('form[data-sum]')) {
  const boxes = [...form.querySelectorAll('input[data-fils]')]
  const total = form.querySelector('[data-total]')
  const figure = form.querySelector('[data-sum-figure]')
  const show = () => {
    const fils = boxes.reduce((sum, box) => sum + (box.checked ? Number(box.dataset.fils) : 0), 0)
    const dinars = Math.floor(fils / 1000).toLocaleString('en')
    figure.textContent = `${dinars}.${String(fils % 1000).padStart(3, '0')}`
    total.hidden = fils === 0
  }
  for (const button of form.querySelectorAll('[data-tick]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      for (const box of boxes) box.checked = button.dataset.tick === 'all'
      show()
    })
  }
  form.addEventListener('change', show)
  show()
}

// How much room a text has left; too long a text is refused by the service with its own words.
for (const line of document.querySelectorAll('[data-count]')) {
  const field = document.getElementById(line.dataset.count)
  const label = line.firstChild.textContent
  const show = () => {
    const left = Number(line.dataset.most) - [...field.value].length
    line.firstChild.textContent = left < 0 ? `${line.dataset.over} ` : label
    line.querySelector('[data-left]').textContent = String(Math.abs(left))
    line.hidden = left > 200
  }
  field.addEventListener('input', show)
  show()
}
