import fc from 'fast-check'
import { displayPlate, parseVehiclePlate } from '@/domain/licenses/vehicle-plate'

describe('a vehicle plate', () => {
  test.each([
    ['10-79210', '10-79210'],
    ['10 - 79210', '10-79210'],
    ['\u206610 - 79210\u2069', '10-79210'],
    ['١٠ – ٧٩٢١٠', '10-79210'],
    ['۱۰ـ۷۹۲۱۰', '10-79210'],
    ['10 79210', '10-79210'],
    ['1 0-79 210', '10-79210'],
    ['7-1', '7-1'],
    ['ab-123', 'AB-123'],
    ['AB 123', 'AB-123'],
    ['A B123', 'AB-123'],
    ['أ ب - ١٢٣', 'اب-123'],
    ['ﺃﺏ-123', 'اب-123'],
    ['یک-123', 'يك-123'],
    ['ＡＢ-１２３', 'AB-123'],
    ['ا\u0654ب-123', 'اب-123'],
  ])('%j is kept as %s', (text, plate) => {
    expect(parseVehiclePlate(text)).toEqual({ ok: true, plate })
  })

  test.each([
    ['', 'EMPTY'],
    [' - ', 'EMPTY'],
    ['1079210', 'NO_SEPARATOR'],
    ['100-79210', 'CODE'],
    ['79210-10', 'CODE'],
    ['ABC-1', 'CODE'],
    ['Aب-1', 'CODE'],
    ['A1-1', 'CODE'],
    ['-79210', 'CODE'],
    ['10-', 'NUMBER'],
    ['10-792100', 'NUMBER'],
    ['10-79-210', 'NUMBER'],
    ['10-A', 'NUMBER'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseVehiclePlate(text)).toEqual({ ok: false, reason })
  })

  test('is shown with spaces', () => {
    expect(displayPlate('10-79210')).toBe('10 - 79210')
  })

  test('as shown is read back as the same plate', () => {
    const code = fc.oneof(fc.stringMatching(/^\d{1,2}$/), fc.stringMatching(/^[A-Z]{2}$/), fc.stringMatching(/^[بحدر]{2}$/))
    fc.assert(
      fc.property(code, fc.stringMatching(/^\d{1,5}$/), (letters, number) => {
        const plate = `${letters}-${number}`
        expect(parseVehiclePlate(displayPlate(plate))).toEqual({ ok: true, plate })
      }),
    )
  })
})
