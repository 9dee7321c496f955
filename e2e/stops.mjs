// Where the keyboard stops, as the page itself sees it: what is there, what shows the focus, what covers it.

/** Runs in the page: keeps how every stop looks without the focus, and leaves a question behind for each step. Names of all stops. */
export function remember () {
  const clear = (colour) => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour)
  // The circle of a radio button and the frame of a checkbox are drawn by its label.
  const drawn = (element) => [[element], [element, '::before'], [element, '::after'], ...[...element.labels ?? []].flatMap((label) => [[label, '::before'], [label, '::after']])]
  const shown = (style) => [
    style.outlineStyle === 'none' || clear(style.outlineColor) || style.outlineWidth === '0px' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
    style.boxShadow, clear(style.backgroundColor) ? '' : style.backgroundColor, style.borderWidth, style.borderColor, style.position
  ].join()
  const look = (element) => drawn(element).map(([one, part]) => shown(getComputedStyle(one, part))).join('|')
  const words = (element) => (element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, ' ')
  const called = (element) => `${element.tagName.toLowerCase()} “${words(element).slice(0, 40) || element.name || element.className}”`
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
  // A group of radio buttons is one stop.
  const keys = new Map()
  const keyOf = (element) => {
    if (element.type === 'radio') return `radio ${element.name}`
    if (!keys.has(element)) keys.set(element, `${keys.size} ${called(element)}`)
    return keys.get(element)
  }
  const before = new Map(all.map((element) => [element, look(element)]))
  const faultsOf = (element) => {
    const faults = []
    const name = called(element)
    if (!before.has(element)) faults.push(`${name} takes the focus and is not a control`)
    else if (look(element) === before.get(element)) faults.push(`${name} does not show that it has the focus`)
    const box = [...element.getClientRects()].find((one) => one.width > 0 && one.height > 0)
    if (!box) return [...faults, `${name} has no size`]
    const [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)]
    if (right <= left || bottom <= top) return [...faults, `${name} is outside the window`]
    if (box.height <= innerHeight && box.bottom - bottom + top - box.top > box.height / 2) faults.push(`${name} is more than half outside the window`)
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    if (!hit || !(element.contains(hit) || hit.closest('label')?.control === element)) faults.push(`${name} is covered by ${hit?.outerHTML.slice(0, 80)}`)
    return faults
  }
  globalThis.focusNow = () => {
    const element = document.activeElement
    if (!element || element === document.body || element === document.documentElement || !document.hasFocus()) return null
    return {
      key: keyOf(element), called: called(element), words: words(element), name: element.name ?? '', href: element.getAttribute('href'), main: Boolean(element.closest('main')),
      button: element.classList.contains('govuk-button'), skip: element.classList.contains('govuk-skip-link'), faults: faultsOf(element)
    }
  }
  /** The stops that look the same with the focus and without it. */
  globalThis.unmarked = () => all.flatMap((element) => {
    element.focus()
    return look(element) === before.get(element) ? [`${called(element)} does not show that it has the focus`] : []
  })
  return [...new Set(all.map(keyOf))]
}
