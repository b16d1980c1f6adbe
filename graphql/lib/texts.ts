import { clockInAmman } from '@/domain/announcements/announcement'
import type { LookupDetail } from '@/domain/licenses/license-lookup'
import type { PlanRefusal } from '@/domain/references/payment-plan'
import type { Payability } from '@/domain/violations/payability'

export type LocalizedText = { readonly ar: string; readonly en: string }

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

export const answerTexts = {
  notFound: text(
    'لم نجد رخصة بهذه البيانات. هذا لا يعني عدم وجود مخالفات. قارن الرقم وتاريخ الانتهاء بما على رخصتك ثم أعد البحث.',
    'We found no licence with these details. This does not mean nothing is due. Compare them with your card and search again.',
  ),
  moreDetails: text(
    'رقم الرخصة أقل من 8 خانات. اختر مركز الرخصة وفئتها لنكمل البحث.',
    'The number has fewer than 8 digits. Choose its centre and class to continue.',
  ),
  moreProof: text(
    'أدخل تاريخ انتهاء الرخصة كما هو مكتوب عليها، أو سجّل الدخول.',
    'Enter the expiry date printed on the licence, or sign in.',
  ),
  moreName: text(
    'جرى تخمين بيانات رخص كثيرًا في الفترة الأخيرة. أضف أول حرفين على الأقل من اسم حامل الرخصة كما هو مكتوب عليها بالعربية.',
    'There were many wrong guesses lately. Add at least the first two letters of the holder’s name as printed in Arabic on the licence.',
  ),
  unavailable: text(
    'تعذّر الاستعلام الآن. لا نعرض مبلغًا لأن البيانات لم تصلنا، وهذا لا يعني أن المخالفات صفر أو أُلغيت. أعد المحاولة بعد قليل.',
    'We cannot check right now. No amount is shown because the data did not reach us; it does not mean zero or cancelled. Try again shortly.',
  ),
  tooMany: text('محاولات كثيرة. أعد المحاولة بعد قليل.', 'Too many attempts. Try again later.'),
} as const

/** That announced maintenance closes inquiry and payment until then, as the clock in Amman shows it. */
export function closedText(until: Date, now: Date): LocalizedText {
  const { time, day } = clockInAmman(until, now)
  return text(
    `الخدمة متوقفة للصيانة حتى الساعة ${time}${day ? ` يوم ${day}` : ''}. لا نعرض مبلغًا، وهذا لا يعني أن المخالفات صفر أو أُلغيت.`,
    `The service is unavailable until ${time}${day ? ` on ${day}` : ''} for maintenance. No amount is shown; it does not mean zero or cancelled.`,
  )
}

/** What to add to a look-up: a guest's number of 8 digits lacks its proof alone. */
export function moreDetailsText(missing: readonly LookupDetail[]): LocalizedText {
  if (missing.includes('HOLDER_NAME')) return answerTexts.moreName
  return missing.every((detail) => detail === 'EXPIRES_ON') ? answerTexts.moreProof : answerTexts.moreDetails
}

/** Payability in words; a violation collected elsewhere also names its authority. */
export function payabilityText(payability: Payability, authority: LocalizedText): LocalizedText {
  if (payability !== 'NOT_COLLECTED_HERE') return payabilityTexts[payability]
  return text(`لا تُدفع هنا: تُدفع لدى ${authority.ar}`, `Not collected here: pay ${authority.en}`)
}

const payabilityTexts: Record<Exclude<Payability, 'NOT_COLLECTED_HERE'>, LocalizedText> = {
  AVAILABLE: text('الدفع متاح', 'Payable'),
  PAID: text('مدفوعة', 'Paid'),
  CANCELLED: text('ملغاة', 'Cancelled'),
  AWAITING_COURT: text(
    'الدفع غير متاح: بانتظار قرار المحكمة — المحكمة تحدد القيمة، ولا يلزمك دفع شيء هنا قبل ذلك.',
    'Not payable: awaiting the court, which sets the amount. Nothing is due here before that.',
  ),
  UNDER_OBJECTION: text('الدفع غير متاح: الاعتراض قيد النظر', 'Not payable: under objection'),
  PAYMENT_UNDER_REVIEW: text(
    'وصلنا مبلغ لهذه المخالفة ونتحقق منه. لا تدفع مرة أخرى.',
    'Money arrived for this violation and is being checked. Do not pay again.',
  ),
}

/** Expected refusals of mutations, by code. */
export const userErrorTexts = {
  LICENSE_NOT_FOUND: answerTexts.notFound,
  SOURCE_UNAVAILABLE: answerTexts.unavailable,
  CHOICE_SIZE: text('اختر مخالفة واحدة على الأقل، و1000 على الأكثر.', 'Choose at least one violation, and at most 1000.'),
  NOT_PAYABLE: text('تغيّرت مخالفاتك منذ فتحت الصفحة؛ راجع القائمة ثم اختر.', 'Your violations changed; review and choose again.'),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لاختيار آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one choice.',
  ),
} as const

/** Refusals of a plan, by code. */
export const planRefusalTexts: Record<PlanRefusal, LocalizedText> = {
  BUDGET_TOO_SMALL: text('أدخل مبلغًا أكبر من صفر.', 'Enter an amount above zero.'),
  BUDGET_TOO_LARGE: text('نحسب الخطة لمبلغ لا يزيد على 1000 دينار.', 'We can make a plan for up to 1000 dinars.'),
  TOO_MANY_VIOLATIONS: text(
    'نحسب الخطة لعدد لا يزيد على 60 مخالفة متاح دفعها. ادفع الكل، أو اختر بنفسك.',
    'A plan is made for at most 60 payable violations. Pay all, or choose yourself.',
  ),
}

/** Expected refusals of `messageSend`, by code. */
export const messageErrorTexts = {
  MESSAGE_TEXT_REQUIRED: text('اكتب رسالتك.', 'Write your message.'),
  MESSAGE_TEXT_TOO_LONG: text('الرسالة 1000 حرف على الأكثر.', 'A message has at most 1000 characters.'),
  MESSAGE_RATING_REQUIRED: text('اختر تقييمًا من 1 إلى 5.', 'Choose a rating from 1 to 5.'),
  MESSAGE_CONTACT_INVALID: text(
    'أدخل عنوان بريد إلكتروني أو رقم هاتف صحيحًا، أو اترك الحقل فارغًا.',
    'Enter an e-mail address or a telephone number, or leave it empty.',
  ),
  IDEMPOTENCY_KEY: text(
    'أُرسلت بهذا المفتاح رسالة أخرى، أو ليس المفتاح من 8 إلى 64 حرفًا لاتينيًا. أرسل رسالتك بمفتاح جديد.',
    'Another message was sent under this key, or it does not have 8 to 64 printable ASCII characters. Send with a new key.',
  ),
  SOURCE_UNAVAILABLE: text(
    'تعذّر إرسال الرسالة الآن. أعد المحاولة بعد قليل بالمفتاح نفسه.',
    'The message cannot be sent right now. Try again shortly with the same key.',
  ),
} as const

/** Refusals of malformed input, by the code that `extensions.code` carries. */
export const refusalTexts = {
  LICENSE_NUMBER_EMPTY: text('أدخل رقم الرخصة.', 'Enter the licence number.'),
  LICENSE_NUMBER_TOO_LONG: text('رقم الرخصة أرقام فقط، من خانة إلى 8 خانات.', 'A licence number has 1 to 8 digits.'),
  LICENSE_NUMBER_NOT_DIGITS: text('رقم الرخصة أرقام فقط، من خانة إلى 8 خانات.', 'A licence number has digits only, 1 to 8 of them.'),
  LICENSING_CENTER_UNKNOWN: text(
    'لا يوجد مركز رخصة بهذا الرمز.',
    'There is no licensing centre with this code: `licensingCenters` lists them.',
  ),
  HOLDER_NAME_TOO_SHORT: text('اكتب أول حرفين على الأقل من اسم حامل الرخصة.', 'Give at least the first two letters of the holder’s name.'),
  LICENSE_CLASS_UNKNOWN: text('لا توجد فئة رخصة بهذا الرمز.', 'There is no licence class with this code: `licenseClasses` lists them.'),
  PAYMENT_NUMBER_INVALID: text(
    'رقم الدفع الإلكتروني 13 خانة، وآخرها خانة تحقق لا تطابق ما أدخلته. تأكد من الخانات كلها.',
    'A payment number has 13 digits and the last one checks the others: these do not agree. Check every digit.',
  ),
  DATE_INVALID: text('هذا التاريخ غير موجود. مثال: 2030-08-15.', 'Not a real date. Example: 2030-08-15.'),
  AMOUNT_INVALID: text('المبلغ عدد صحيح من الفلسات.', 'An amount is a whole number of fils.'),
  PAGE_SIZE_INVALID: text('عدد العناصر في الصفحة من 1 إلى 100.', '`first` is 1 to 100.'),
  FORBIDDEN: text('هذا لموظفي الخدمة الذين يشمله دورهم.', 'This is for staff of the service whose role includes it.'),
  LICENSES_BY_KEY: text(
    'حساب الجهة لا يستعلم عن الرخص: تستعلم برامجها بمفاتيحها. أنشئ مفتاحًا من صفحة جهتك.',
    'An account of an agency looks up no licence: its programs do, with their keys. Make a key on the page of your agency.',
  ),
  PASSWORD_CHANGE_NEEDED: text(
    'غيّر كلمة المرور التي أُعطيت لك أولًا، ثم ادخل من جديد.',
    'Change the password that you were given first, then sign in again.',
  ),
  LOOK_FROM_OTHER_SITE: text(
    'فُتحت هذه الصفحة من موقع آخر، ولم نبحث عن شيء باسمك. افتحها من هنا.',
    'Another site opened this page, and nothing was looked up in your name. Open it from here.',
  ),
  VARIABLES_INVALID: text('المتغيرات ليست كائن JSON.', '`variables` is not a JSON object.'),
  PURPOSE_REQUIRED: text(
    'اكتب في purpose سبب الاستعلام بكلمات، من 3 إلى 200 حرف: يطّلع عليه صاحب الرخصة.',
    'Say in `purpose` why you ask, in words of 3 to 200 characters: the holder of the licence can read it.',
  ),
  DOCUMENT_INPUT_INVALID: text('أرسل نص الوثيقة أو رقمها، لا كليهما.', 'Send the text of the document or its number, not both.'),
  DOCUMENT_NUMBER_INVALID: text(
    'رقم الوثيقة مثل R-7K3QX2P9 أو C-7K3QX2P9.',
    'The number of a document looks like R-7K3QX2P9 or C-7K3QX2P9.',
  ),
  NO_AUTHORITY: text('جهتك لا تسجّل مخالفات هنا.', 'Your agency registers violations for no authority.'),
  SOURCE_KEYS_SIZE: text('اطلب من مفتاح واحد إلى 100 مفتاح.', 'Ask for 1 to 100 keys.'),
  CURSOR_INVALID: text('موضع الصفحة غير صحيح. ابدأ من الصفحة الأولى.', '`after` is not a cursor of this list. Start from the first page.'),
  OVERVIEW_DAYS: text(
    'اختر أيامًا لا تتجاوز خمس سنوات، آخرها اليوم أو قبله.',
    'Choose days of at most five years that end today or earlier.',
  ),
  OVERVIEW_CODE: text('لا توجد جهة أو مخالفة أو مركز بهذا الرمز.', 'No authority, violation type or centre has this code.'),
} as const

export type RefusalCode = keyof typeof refusalTexts
