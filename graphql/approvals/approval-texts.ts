import type { Role } from '@/domain/accounts/permissions'
import type { ApprovalKind } from '@/domain/approvals/approval'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Refusals about what one person asks for and another decides, by code. */
export const approvalErrorTexts = {
  APPROVAL_UNKNOWN: text('لا يوجد طلب كهذا.', 'There is no such request.'),
  APPROVAL_DECIDED: text('بُتّ في هذا الطلب أو سُحب.', 'This request was decided or withdrawn.'),
  APPROVAL_REASON: text(
    'اكتب السبب، 2000 حرف على الأكثر: سيقرؤه من يوافق.',
    'Write why, at most 2,000 characters: whoever approves will read it.',
  ),
  APPROVAL_NOTE: text('اكتب سبب الرفض، 2000 حرف على الأكثر.', 'Write why it is refused, at most 2,000 characters.'),
  APPROVAL_UNDER_WAY: text(
    'هناك طلب مثله ينتظر الموافقة. اسحبه أو انتظر القرار.',
    'Such a request waits already. Withdraw it or wait for the decision.',
  ),
  APPROVAL_ROLE: text('القرار في هذا الطلب لدور آخر.', 'Another role decides about this request.'),
  APPROVAL_NOT_YOURS: text('لا يسحب الطلب إلا صاحبه.', 'Only whoever asked can withdraw a request.'),
  SAME_PERSON: text(
    'أنت من طلب ذلك، فيقرر فيه شخص آخر. إن لم يكن في مكتبك سواك فليُنشئ المشغّل حسابًا آخر بأمر account:create.',
    'You asked for it yourself, so another person decides. If your office has nobody else, the operator makes another account (account:create).',
  ),
  LINKED_ACCOUNTS: text(
    'حسابك وحساب صاحب الطلب مرتبطان: أنشأ أحدهما الآخر أو أعاد ضبطه أو منحه دوره، أو فعل ذلك شخص واحد لكليهما خلال 30 يومًا. فليقرر غيرك، أو يُنشئ المشغّل حسابًا آخر بأمر account:create.',
    'Your account and the asker’s are linked: one made, reset or gave its role to the other, or one person did so for both within 30 days. Let somebody else decide, or the operator makes another account (account:create).',
  ),
} as const

/** What is asked for, as a heading. */
export const approvalKindTexts: Readonly<Record<ApprovalKind, LocalizedText>> = {
  ACCOUNT_CREATE: text('حساب جديد', 'New account'),
  ACCOUNT_CHANGE: text('تغيير حساب', 'Change of an account'),
  ACCOUNT_RESET: text('إعادة ضبط حساب', 'Reset of an account'),
  AGENCY_CREATE: text('جهة شريكة جديدة', 'New partner agency'),
  API_KEY: text('مفتاح تسجيل مخالفات', 'API key that may register violations'),
  REFERENCE_ADD: text('بند جديد في البيانات المرجعية', 'New entry of reference data'),
  REFERENCE_CHANGE: text('تغيير في البيانات المرجعية', 'Change of reference data'),
  IMPORT: text('ملف أُرسل يدويًا', 'File sent by hand'),
  IMPORT_UNDO: text('التراجع عن ملف', 'Undoing a file'),
}

/** Roles as staff read them. */
export const roleTexts: Readonly<Record<Exclude<Role, 'GUEST'>, LocalizedText>> = {
  CITIZEN: text('مواطن', 'Citizen'),
  AGENCY: text('جهة شريكة', 'Partner agency'),
  CLERK: text('كاتب', 'Clerk'),
  FINANCE: text('مالية', 'Finance'),
  LEGAL: text('قانونية', 'Legal'),
  ADJUDICATOR: text('ناظر اعتراضات', 'Adjudicator'),
  AUDITOR: text('مدقق', 'Auditor'),
  ADMIN: text('مدير', 'Administrator'),
}

/** Names of the values that a request changes. */
export const approvalNames = {
  userName: text('اسم المستخدم', 'User name'),
  displayName: text('الاسم الظاهر', 'Name to show'),
  role: text('الدور', 'Role'),
  authority: text('الجهة', 'Authority'),
  employeeNumber: text('الرقم الوظيفي', 'Employee number'),
  nationalNumber: text('الرقم الوطني', 'National number'),
  state: text('الحالة', 'State'),
  validFrom: text('أول يوم', 'First day'),
  nameAr: text('الاسم بالعربية', 'Name in Arabic'),
  nameEn: text('الاسم بالإنجليزية', 'Name in English'),
  fine: text('القيمة', 'Fine'),
  fineMax: text('أعلى قيمة', 'Highest fine'),
  legalBasis: text('السند القانوني', 'Legal basis'),
  agency: text('الجهة الشريكة', 'Partner agency'),
  program: text('البرنامج', 'Program'),
  scopes: text('الصلاحيات', 'Scopes'),
  newRows: text('صفوف جديدة', 'New rows'),
  lowered: text('مجموع ما يُخفَّض أو يُلغى', 'Lowered and cancelled together'),
  undone: text('صفوف تُعاد', 'Rows that are put back'),
  left: text('صفوف تبقى كما هي', 'Rows that are left'),
  addresses: text('العناوين', 'Addresses'),
} as const

export const approvalValues = {
  disabled: text('موقوف', 'Disabled'),
  active: text('فعّال', 'Active'),
  another: text('رقم آخر', 'Another number'),
  sealed: text('محفوظ ولا يُعرض', 'Kept, not shown'),
} as const

/** What follows from an approval. */
export const approvalConsequences = {
  passwordShown: text(
    'تظهر لك كلمة مرور أولى مرة واحدة لتسلّمها، ويغيّرها صاحبها عند دخوله.',
    'A first password is shown to you once, to hand over; its owner changes it at the first sign-in.',
  ),
  sessionsEnd: text('تنتهي جلساته المفتوحة.', 'Its open sessions end.'),
  secondFactorGone: text('يُعدّ تطبيق المصادقة من جديد.', 'The authenticator is set up anew.'),
  newPrice: text(
    'ما سُجّل من مخالفات لا يتغيّر: تسري القيمة على ما يُسجّل بعد ذلك.',
    'Registered violations keep their fine: this is the catalogue for those to come.',
  ),
  sameMidnight: text('يسري في كل مكان من أول ذلك اليوم.', 'It holds everywhere from the beginning of its first day.'),
  mayRegister: text('تستطيع الجهة تسجيل مخالفات وإلغاءها وتخفيضها.', 'The agency can register, cancel and lower violations with it.'),
  wholeFile: text('يُسجَّل الملف كله، بما فيه من صفوف جديدة.', 'The whole file is registered, its new rows too.'),
  asSeen: text(
    'لا يُسجَّل من التغييرات إلا ما تراه: ما تغيّر في السجل بعد الفحص يُرفض صفه ويعود في ملف.',
    'Only the changes that are shown are made: a row whose violation has changed since is refused and comes back in a file.',
  ),
  restored: text(
    'يُلغى ما سجّله الملف، ويعود ما عدّله أو ألغاه إلى ما كان عليه. وما دُفع أو تغيّر بعده يبقى ويُذكر.',
    'What the file registered is cancelled; what it amended or cancelled is as before. What was paid or changed since is left and named.',
  ),
  keyMadeByAsker: text(
    'يُنشئ صاحب الطلب المفتاح خلال 7 أيام، ويراه هو وحده مرة واحدة.',
    'Whoever asked makes the key within 7 days, and alone sees it, once.',
  ),
  notTogether: text(
    'لا تقرر أنت ولا صاحب الطلب في أمر يطلبه هذا الحساب مدة 30 يومًا.',
    'For 30 days neither you nor the asker decides about what this account asks for.',
  ),
} as const
