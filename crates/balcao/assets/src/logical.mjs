// Turns the physical sides of the compiled GOV.UK stylesheet (left, right) into logical ones (start, end), so that one file serves
// languages written from either side. What cannot be decided by rule comes back as `leftovers`; direction.css answers those by hand.
import postcss from 'postcss'

const SIDES = { left: 'start', right: 'end' }
const RENAMED = new Map([['left', 'inset-inline-start'], ['right', 'inset-inline-end']])
for (const [side, end] of Object.entries(SIDES)) {
  for (const prop of ['margin', 'padding', 'border']) RENAMED.set(`${prop}-${side}`, `${prop}-inline-${end}`)
  for (const part of ['width', 'color', 'style']) RENAMED.set(`border-${side}-${part}`, `border-inline-${end}-${part}`)
}
const HAND_WORK = /^(background-position|transform|clip-path|box-shadow|border-radius|background)$/

/** `margin: a b c d` with b ≠ d mirrors wrongly: split it into the block and the inline pair. */
function splitShorthand (decl) {
  const [top, right, bottom, left] = postcss.list.space(decl.value)
  decl.cloneBefore({ prop: `${decl.prop}-block`, value: top === bottom ? top : `${top} ${bottom}` })
  decl.cloneBefore({ prop: `${decl.prop}-inline`, value: `${left} ${right}` })
  decl.remove()
}

function convert (decl, leftovers) {
  const sides = postcss.list.space(decl.value)
  const lopsided = sides.length === 4 && sides[1] !== sides[3]
  if (RENAMED.has(decl.prop)) decl.prop = RENAMED.get(decl.prop)
  else if (decl.prop === 'text-align' && SIDES[decl.value]) decl.value = SIDES[decl.value]
  else if (/^(float|clear)$/.test(decl.prop) && SIDES[decl.value]) decl.value = `inline-${SIDES[decl.value]}`
  else if (/^(margin|padding)$/.test(decl.prop) && lopsided) splitShorthand(decl)
  else if (/^(inset|border-width|border-color|border-style)$/.test(decl.prop) && lopsided) leftovers.push(decl)
  else if (HAND_WORK.test(decl.prop) && /left|right|translateX|rotate|polygon|\dpx -?\d/.test(decl.value)) leftovers.push(decl)
}

export function toLogical (css) {
  const sheet = postcss.parse(css)
  const leftovers = []
  sheet.walkDecls((decl) => convert(decl, leftovers))
  return { css: sheet.toString(), leftovers: leftovers.map((decl) => `${decl.parent.selector} { ${decl.prop}: ${decl.value} }`) }
}
