import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import type { LocalizedText } from '@/graphql/lib/texts'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Refusals about accounts, by code. */
export const accountErrorTexts = {
  ACCOUNT_UNKNOWN: text('لا يوجد حساب كهذا، أو أن دوره مرتبط بجهة.', 'There is no such account, or its role goes with an agency.'),
  ACCOUNT_NAME: text(
    'اسم المستخدم مأخوذ، أو ليس من 2 إلى 40 حرفًا لاتينيًا صغيرًا ورقمًا ونقطة وشرطة.',
    'The user name is taken, or not 2 to 40 small Latin letters, digits, dots, hyphens and underscores.',
  ),
  DISPLAY_NAME: text('اكتب الاسم الظاهر، 80 حرفًا على الأكثر.', 'Give a name to show, at most 80 characters.'),
  ACCOUNT_AGENCY: text(
    'يحتاج دور الجهة الشريكة إلى جهة، ولا يحتاجها دور آخر.',
    'The role AGENCY needs an agency, and no other role has one.',
  ),
  ACCOUNT_PERSON: text(
    'حساب الموظف لشخص واحد: اكتب رقمه الوظيفي ورقمه الوطني.',
    'An account of staff belongs to one person: give the employee number and the national number.',
  ),
  ACCOUNT_PERSON_KNOWN: text('لهذا الشخص حساب فعّال آخر.', 'This person has another active account.'),
  EMPLOYEE_NUMBER: text('الرقم الوظيفي من 1 إلى 20 حرفًا لاتينيًا ورقمًا.', 'The employee number has 1 to 20 Latin letters and digits.'),
  NATIONAL_NUMBER: text('الرقم الوطني 10 أرقام.', 'The national number has 10 digits.'),
  ACCOUNT_AUTHORITY: text(
    'لناظر الاعتراضات جهة واحدة معروفة، ولا جهة لدور آخر.',
    'An adjudicator has one known authority, and no other role has one.',
  ),
  APPROVAL_REASON: approvalErrorTexts.APPROVAL_REASON,
  APPROVAL_UNDER_WAY: approvalErrorTexts.APPROVAL_UNDER_WAY,
  LAST_ADMIN: text('لا بد أن يبقى مدير واحد على الأقل.', 'At least one administrator must remain.'),
  PASSWORD_WRONG: text('كلمة المرور الحالية غير صحيحة.', 'The present password is wrong.'),
  PASSWORD_LOCKED: text('محاولات كثيرة. أعد المحاولة بعد 15 دقيقة.', 'Too many attempts. Try again in 15 minutes.'),
  PASSWORD_WEAK: text(
    'اختر كلمة مرور يصعب تخمينها: 12 حرفًا أو أكثر، غير الحالية، وليست شائعة ولا متسلسلة ولا من اسمك. أربع كلمات لا رابط بينها تكفي.',
    'Choose a password that is hard to guess: 12 to 200 characters, not the present one, not common, no sequence, and not your own name. Four unrelated words will do.',
  ),
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لطلب آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one request.',
  ),
} as const

export type AccountErrorCode = keyof typeof accountErrorTexts
