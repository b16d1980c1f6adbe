import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import type { PaymentCaseReason } from '@/graphql/generated/resolvers'
import type { LocalizedText } from '@/graphql/lib/texts'
import type { CaseRefusal } from '@/services/cases/case-step'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** Why money waits, in words, by reason. */
export const caseReasonTexts: Readonly<Record<PaymentCaseReason, LocalizedText>> = {
  AMOUNT_MISMATCH: text('مبلغ ناقص', 'Too little'),
  OVERPAID: text('مبلغ زائد', 'Too much'),
  ALREADY_SETTLED: text('مدفوعة سابقًا', 'Already paid'),
  NOT_PAYABLE: text('غير متاح دفعها', 'Not payable'),
  UNKNOWN_REFERENCE: text('رقم غير معروف', 'Unknown number'),
  PROCESS_DATE: text('تاريخ دفع غير مقبول', 'Date of payment not acceptable'),
  CURRENCY: text('عملة أخرى', 'Other currency'),
  CONFLICT: text('تعارض في بيانات الدفعة', 'Conflicting reports of the payment'),
  UNREADABLE: text('إشعار لا يُقرأ', 'Report that cannot be read'),
  FILE_DIFFERS: text('فرق في المطابقة: الكشف يختلف عن الدفعة', 'Reconciliation difference: the file differs from the payment'),
  FILE_LACKS: text('فرق في المطابقة: الدفعة ليست في الكشف', 'Reconciliation difference: the file lacks the payment'),
  FILE_REVERSES: text('فرق في المطابقة: البنك عكس الدفعة', 'Reconciliation difference: the bank reversed the payment'),
}

/** Expected refusals of the mutations about cases, by code. */
export const caseErrorTexts: Readonly<Record<CaseRefusal | 'IDEMPOTENCY_KEY', LocalizedText>> = {
  IDEMPOTENCY_KEY: text(
    'مفتاح التكرار من 8 إلى 64 حرفًا لاتينيًا، ولا يُستعمل لعمل آخر.',
    'The idempotency key has 8 to 64 printable ASCII characters and belongs to one step.',
  ),
  CASE_NOT_FOUND: text('لا توجد حالة بهذا الرقم.', 'There is no case with this number.'),
  CASE_CHANGED: text(
    'تغيّرت الحالة منذ فتحتها: عمل عليها موظف آخر. راجعها ثم قرّر.',
    'The case has changed since you opened it: somebody else worked on it. Read it again, then decide.',
  ),
  CASE_STATE: text(
    'لا تسمح الحالة بهذا الآن: يوجد طلب قيد البت، أو لا يوجد طلب، أو أُغلقت الحالة.',
    'The case does not allow this now: a request is under way, nothing was asked for, or it has ended.',
  ),
  CASE_NOTE_REQUIRED: text('اكتب السبب.', 'Write the reason.'),
  CASE_NOTE_TOO_LONG: text('النص 2000 حرف على الأكثر.', 'The text has at most 2000 characters.'),
  CASE_ASSIGNEE_UNKNOWN: text('لا يوجد موظف بهذا الاسم يعمل على الحالات.', 'Nobody with this user name works on cases.'),
  CASE_NO_MONEY: text('لا يوجد مبلغ معلّق في هذه الحالة.', 'No money waits in this case.'),
  CASE_MONEY_WAITS: text(
    'في الحالة مبلغ معلّق: احتسبه على مخالفات أو ردّه، ولا تُغلق قبل ذلك.',
    'Money waits in this case: allocate it or refund it first.',
  ),
  CASE_AMOUNT: text('أدخل مبلغًا أكبر من صفر ولا يزيد على المبلغ المعلّق.', 'Enter an amount above zero and at most what waits.'),
  CASE_CHOICE_SIZE: text('اختر مخالفة واحدة على الأقل، و500 على الأكثر.', 'Choose at least one violation, and at most 500.'),
  CASE_VIOLATION_NOT_OPEN: text(
    'لا يمكن احتساب المبلغ على إحدى المخالفات المختارة: دُفعت أو أُلغيت أو لا يُتاح دفعها، أو وقعت بعد تاريخ الدفع.',
    'A chosen violation cannot be allocated to: it is paid, cancelled or not payable, or its offence is later than the payment.',
  ),
  CASE_ONE_LICENSE: text('اختر مخالفات رخصة واحدة في كل مرة.', 'Choose violations of one licence at a time.'),
  CASE_TOO_MUCH: text(
    'المستحق على المخالفات المختارة أكثر من المبلغ المعلّق، ولا تُدفع مخالفة جزئيًا.',
    'The chosen violations cost more than waits, and none is paid in part.',
  ),
  CASE_LINKED_ACCOUNTS: approvalErrorTexts.LINKED_ACCOUNTS,
  CASE_SAME_PERSON: text(
    'لا يجوز أن يبتّ في الطلب من قدّمه. إن لم يكن في مكتبك غيره فليُنشئ المشغّل حسابًا آخر بأمر account:create.',
    'Whoever asked cannot decide. If your office has nobody else, the operator makes another account (account:create).',
  ),
  CASE_OWN_MONEY: text(
    'اسم صاحب الطلب أو اسمك هو اسم صاحب الرخصة أو صاحب الحساب: لا يطلب أحد ولا يبتّ في مال يخصّه. فليفعل ذلك غيره.',
    "The asker's name or yours is that of the licence's or the account's holder: nobody asks for or decides about his own money. Let somebody else do it.",
  ),
  CASE_NOT_YOURS: approvalErrorTexts.APPROVAL_NOT_YOURS,
  CASE_MONEY_IN_DOUBT: text(
    'الدفعة ليست في كشف الشبكة: ابتّ في ذلك قبل ردّ المبلغ.',
    "The network's file lacks this payment: decide about that before its money goes back.",
  ),
  CASE_NOT_REVERSIBLE: text(
    'لا يمكن التراجع عن هذه الدفعة: أكّدها كشف الشبكة، أو رُدّ منها مبلغ، أو في حالة أخرى لها طلب لم يُبتّ فيه.',
    'This payment cannot be taken back: a file confirmed it, some of it was refunded, or another of its cases has a request under way.',
  ),
  CASE_TRANSFER_NUMBER: text(
    'رقم الحوالة من 4 إلى 40 خانة: حروف لاتينية وأرقام.',
    'A transfer number has 4 to 40 characters: Latin letters and digits.',
  ),
  CASE_IN_PAYOUT_FILE: text(
    'هذا الردّ في ملف للبنك: سجّل ما صار به هناك.',
    'This refund is in a file for the bank: record there what became of it.',
  ),
  CASE_TWO_PEOPLE: text(
    'لا يحتسب شخص واحد مبلغًا على رخصة غير التي دُفع لها، ولا مبلغًا أعاده البنك: اطلب ذلك ليقرر فيه غيرك.',
    'One person does not allocate to another licence than the one that was paid for, nor money that came back: ask for it, and somebody else decides.',
  ),
  CASE_CONSENT_REQUIRED: text(
    'في اختيارك مخالفة ليست من الرقم الذي دُفع: اكتب كيف وافق الدافع ومتى.',
    'A violation is not of the number that was paid: write how and when the payer agreed.',
  ),
  CASE_ALLOCATION_CHANGED: text(
    'تغيّر المستحق على المخالفات منذ الطلب: ارفضه ليُطلب من جديد.',
    'What the violations cost has changed since it was asked: reject it, so that it is asked for anew.',
  ),
  CASE_NO_ACCOUNT: text('لا ينتظر في هذه الحالة حساب يُبتّ فيه.', 'No account waits for a decision in this case.'),
  CASE_REQUEST_UNKNOWN: text(
    'لا يوجد في هذه الحالة مبلغ مردود بهذا الرمز.',
    'This case has no refund with this identifier that was paid out.',
  ),
}
