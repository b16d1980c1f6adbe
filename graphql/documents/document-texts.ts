import type { Payability } from '@/domain/violations/payability'
import type { UserErrorCode } from '@/graphql/generated/resolvers'
import type { LocalizedText } from '@/graphql/lib/texts'
import type { DocumentVerdict } from '@/services/documents/check-document'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

/** What is said of a document that was checked. */
export const verdictTexts: Record<DocumentVerdict, LocalizedText> = {
  GENUINE: text('الوثيقة صحيحة وصادرة عن هذه الخدمة.', 'The document is genuine and issued by this service.'),
  ISSUED: text(
    'أصدرنا وثيقة بهذا الرقم. الرقم وحده لا يثبت ما كُتب على الورقة: امسح رمزها أو ألصق نصه لتتحقق منها.',
    'We issued a document of this number. The number alone proves nothing of what a paper says: scan its code or paste the text to check it.',
  ),
  VOID: text('هذا الإيصال ملغى: لم يصلنا مبلغه، فلا يثبت دفعًا.', 'This receipt is void: the money never came, so it proves no payment.'),
  SUPERSEDED: text(
    'الوثيقة صادرة عن هذه الخدمة، لكنها ليست الأحدث: صدرت بعدها شهادة أحدث، أو تغيّر رقم الرخصة. اطلب الأحدث من صاحبها.',
    'Issued by this service, but not the latest: a newer certificate exists, or the licence has another number now. Ask its holder for the latest.',
  ),
  ALTERED: text('الوثيقة غير صحيحة أو جرى تعديلها.', 'The document is not genuine, or it was altered.'),
  UNKNOWN_KEY: text(
    'وُقّعت هذه الوثيقة بمفتاح ليس من مفاتيحنا، فلا يثبت أنها صادرة عن هذه الخدمة.',
    'This document is signed with a key that is not ours: nothing shows that this service issued it.',
  ),
  UNRECORDED: text('لا توجد لدينا وثيقة بهذا الرقم.', 'We have no document of this number.'),
}

type Unpaid = Exclude<Payability, 'PAID' | 'CANCELLED'>

/** Why nothing is certified, by why what is unpaid is so. */
export const unpaidErrors: Record<Unpaid, { readonly code: UserErrorCode; readonly message: LocalizedText }> = {
  AVAILABLE: {
    code: 'CLEARANCE_UNPAID',
    message: text(
      'على رخصة السوق مخالفات متاح دفعها. ادفعها، ثم اطلب الشهادة.',
      'Violations on the driving licence can be paid here. Pay them, then ask for the certificate.',
    ),
  },
  NOT_COLLECTED_HERE: {
    code: 'CLEARANCE_NOT_COLLECTED_HERE',
    message: text('على رخصة السوق مخالفات تُدفع لدى جهة أخرى.', 'Violations on the driving licence are collected by another authority.'),
  },
  AWAITING_COURT: {
    code: 'CLEARANCE_AWAITING_COURT',
    message: text('على رخصة السوق مخالفات بانتظار قرار المحكمة.', 'Violations on the driving licence await the court.'),
  },
  UNDER_OBJECTION: {
    code: 'CLEARANCE_UNDER_OBJECTION',
    message: text('على رخصة السوق مخالفات الاعتراض عليها قيد النظر.', 'Violations on the driving licence are under objection.'),
  },
  PAYMENT_UNDER_REVIEW: {
    code: 'CLEARANCE_UNDER_REVIEW',
    message: text(
      'وصلنا مبلغ لمخالفات على رخصة السوق ونتحقق منه. لا تدفع مرة أخرى.',
      'Money for violations on the driving licence is being checked. Do not pay again.',
    ),
  },
}

/** A feed that is too old to say that nothing is unpaid. */
export function staleText(authority: LocalizedText): LocalizedText {
  return text(
    `لم تصلنا بيانات حديثة من ${authority.ar}، فلا نستطيع أن نشهد بعدم وجود مخالفات. أعد المحاولة لاحقًا.`,
    `We have no recent data from ${authority.en}, so we cannot certify that nothing is due. Try again later.`,
  )
}

export const documentErrorTexts = {
  CERTIFICATE_UNKNOWN: text('لا توجد لهذه الرخصة شهادة بهذا الرقم.', 'This licence has no certificate of this number.'),
  SHARE_CODE_UNKNOWN: text(
    'لا يوجد لدينا رمز مشاركة كهذا. اطلب رمزًا جديدًا من صاحب الشهادة.',
    'We have no such share code. Ask the holder for a new one.',
  ),
  SHARE_CODE_USED: text(
    'استُعمل رمز المشاركة هذا من قبل، وهو صالح لمرة واحدة. اطلب رمزًا جديدًا من صاحب الشهادة.',
    'This share code was used before; it works once. Ask the holder for a new one.',
  ),
  SHARE_CODE_EXPIRED: text(
    'انتهت مدة رمز المشاركة هذا (21 يومًا). اطلب رمزًا جديدًا من صاحب الشهادة.',
    'This share code has expired (21 days). Ask the holder for a new one.',
  ),
  IDEMPOTENCY_KEY: text(
    'المفتاح من 8 إلى 64 حرفًا لاتينيًا. أرسل الطلب بمفتاح صحيح.',
    'The key must have 8 to 64 printable ASCII characters.',
  ),
} as const
