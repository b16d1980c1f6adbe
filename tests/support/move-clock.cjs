// Loaded into the service before anything else: its clock is ahead by the milliseconds in the file that TEST_CLOCK names.
const { readFileSync } = require('node:fs')

const RealDate = Date
const read = () => Number(readFileSync(process.env.TEST_CLOCK, 'utf8')) || 0
let ahead = read()
setInterval(() => {
  ahead = read()
}, 50).unref()

function MovedDate(...args) {
  const given = args.length > 0 ? args : [RealDate.now() + ahead]
  return new.target ? Reflect.construct(RealDate, given, new.target) : new RealDate(...given).toString()
}
// Next wraps Date by its own properties.
for (const name of ['UTC', 'parse']) MovedDate[name] = RealDate[name]
MovedDate.prototype = RealDate.prototype
MovedDate.prototype.constructor = MovedDate
MovedDate.now = () => RealDate.now() + ahead
globalThis.Date = MovedDate
