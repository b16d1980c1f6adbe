import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import type { LocalizedText } from '@/graphql/lib/texts'
import type { KeyRefusal } from '@/services/partners/check-api-key'
import { MOST_APPLICATIONS } from '@/services/partners/create-agency'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why a request that brings an API key is not answered, by the code that `extensions.code` carries. */
export const keyTexts: Record<KeyRefusal, LocalizedText> = {
  API_KEY_UNKNOWN: text(
    'مفتاح الواجهة البرمجية غير صحيح. أرسله كما أُعطي: Authorization: Bearer tsd_…',
    'The API key is not one of ours. Send it as it was given: Authorization: Bearer tsd_…',
  ),
  API_KEY_REVOKED: text('أُلغي مفتاح الواجهة البرمجية هذا.', 'This API key was revoked.'),
  API_KEY_EXPIRED: text('انتهت مدة مفتاح الواجهة البرمجية هذا. أنشئ مفتاحًا جديدًا.', 'This API key has expired. Make a new one.'),
  API_KEY_ADDRESS: text(
    'لا يُستعمل مفتاح الواجهة البرمجية هذا من عنوان الشبكة هذا.',
    'This API key may not be used from this network address.',
  ),
  APPLICATION_SUSPENDED: text('أُوقف هذا البرنامج. تواصل معنا لتعرف السبب.', 'This application is suspended. Contact us to learn why.'),
}

/** What a key lacks for a field. */
export const accessTexts = {
  scopeMissing: (field: string, scope: string) =>
    text(
      `يحتاج الحقل ${field} إلى الصلاحية ${scope}، وليست لهذا المفتاح.`,
      `${field} needs the scope ${scope}, which this key does not have.`,
    ),
  keysOnly: (field: string) => text(`يُطلب الحقل ${field} بمفتاح فقط.`, `${field} is for API keys only.`),
  notForKeys: (field: string) => text(`لا يُطلب الحقل ${field} بمفتاح.`, `${field} is not for API keys.`),
}

/** Why an operation that is sent by its hash, or by a key that is limited to registered ones, does not run. */
export const persistedTexts = {
  PERSISTED_QUERY_NOT_FOUND: text(
    'لا توجد عملية مسجّلة بهذه البصمة. سجّلها أولًا (operationRegister).',
    'No operation is registered under this hash. Register it first (operationRegister).',
  ),
  PERSISTED_QUERY_MISMATCH: text('البصمة ليست بصمة الوثيقة المرسلة معها.', 'The hash is not that of the document sent with it.'),
  OPERATION_NOT_REGISTERED: text(
    'هذا المفتاح لا ينفّذ إلا العمليات المسجّلة، وهذه ليست منها.',
    'This key runs registered operations only, and this is none of them.',
  ),
}

/** What is said of operations that cost too much. */
export const costTexts = {
  tooCostly: (points: number, most: number) =>
    text(
      `تكلفة هذا الاستعلام ${points} نقطة، والحد ${most}. اطلب صفحات أقصر أو حقولًا أقل.`,
      `This operation costs ${points} points; at most ${most} are answered. Ask for shorter pages or fewer fields.`,
    ),
  overNetworkBudget: (points: number, seconds: number) =>
    text(
      `طُلب الكثير من شبكتك أو حسابك، وتكلفة هذا الطلب ${points} نقطة. أعد المحاولة بعد ${seconds} ثانية.`,
      `Your network or account has asked for much, and this costs ${points} points. Try again in ${seconds} seconds.`,
    ),
  overBudget: (points: number, seconds: number) =>
    text(
      `تكلفة هذا الاستعلام ${points} نقطة، ولم يبقَ في رصيد برنامجك ما يكفي. أعد المحاولة بعد ${seconds} ثانية.`,
      `This operation costs ${points} points, more than your application has left. Try again in ${seconds} seconds.`,
    ),
  unknownNumbers: (seconds: number) =>
    text(
      `طلبت مفاتيح جهتك أرقامًا كثيرة لا وجود لها. راجع الأرقام التي ترسلها، وأعد المحاولة بعد ${seconds} ثانية.`,
      `The keys of your agency asked for many numbers that do not exist. Check what you send, and try again in ${seconds} seconds.`,
    ),
  overAgencyBudget: (points: number, seconds: number) =>
    text(
      `تكلفة هذا الاستعلام ${points} نقطة، ولم يبقَ في الرصيد المشترك لبرامج جهتك ما يكفي. أعد المحاولة بعد ${seconds} ثانية.`,
      `This operation costs ${points} points, more than all programs of your agency together have left. Try again in ${seconds} seconds.`,
    ),
}

/** Refusals of agencies, programs and keys, by code. */
export const agencyErrorTexts = {
  APPROVAL_REASON: approvalErrorTexts.APPROVAL_REASON,
  APPROVAL_UNDER_WAY: approvalErrorTexts.APPROVAL_UNDER_WAY,
  AGENCY_CODE: text(
    'الرمز مستعمل، أو ليس من 2 إلى 12 حرفًا لاتينيًا كبيرًا ورقمًا.',
    'The code is taken, or not 2 to 12 capital Latin letters and digits.',
  ),
  AGENCY_NAME: text('الاسم فارغ أو طويل أو مستعمل.', 'The name is missing, too long, or taken.'),
  AUTHORITY_UNKNOWN: text('لا توجد جهة بهذا الرمز.', 'There is no authority with this code.'),
  APPLICATION_UNKNOWN: text('لا يوجد لجهتك برنامج أو مفتاح كهذا.', 'Your agency has no such application or key.'),
  APPLICATIONS_TOO_MANY: text(
    `لجهتك ${MOST_APPLICATIONS} برنامجًا، وهو الحد. استعمل أحدها، أو تواصل معنا لإيقاف ما لم يعد مستعملًا.`,
    `Your agency has ${MOST_APPLICATIONS} programs, which is the most. Use one of them, or contact us to suspend what is not used any more.`,
  ),
  KEYS_TOO_MANY: text('لهذا البرنامج مفتاحان يعملان. ألغِ أحدهما أولًا.', 'This application has two keys that work. Revoke one first.'),
  SCOPES: text('اختر صلاحية واحدة على الأقل مما مُنح لجهتك.', 'Choose at least one scope, of those that your agency was granted.'),
  ADDRESSES: text(
    'اكتب عناوين أو نطاقات شبكة صحيحة، 50 على الأكثر، مثل 192.0.2.7 أو 198.51.100.0/24.',
    'Give addresses or ranges, at most 50, such as 192.0.2.7 or 198.51.100.0/24.',
  ),
  KEY_ENDED: text('هذا المفتاح لا يعمل أصلًا. أنشئ مفتاحًا جديدًا.', 'This key does not work any more. Make a new one.'),
  EXPIRY: text('اختر يومًا قادمًا لا يبعد أكثر من سنة.', 'Choose a day to come, at most a year ahead.'),
  DOCUMENT: text(
    'الوثيقة أطول من 10000 حرف، أو فيها أكثر من عملية، أو لا يمكن تنفيذها.',
    'The document is longer than 10,000 characters, holds several operations, or could not run.',
  ),
  OPERATIONS_TOO_MANY: text('سجّل هذا البرنامج 500 عملية، وهو الحد.', 'This application has registered 500 operations, which is the most.'),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لطلب آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one request.',
  ),
} as const
