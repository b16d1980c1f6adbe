type Heads = { readonly ar: readonly string[]; readonly en: readonly string[] }

/** The first row of each file, in the order of the cells that `db/queries/exports.ts` reads. Amounts are whole fils. */
export const heads = {
  violations: {
    ar: [
      'رقم المخالفة',
      'مفتاح الجهة',
      'الجهة',
      'نوع المخالفة',
      'مركز الترخيص',
      'تاريخ المخالفة',
      'الحالة',
      'القيمة (فلس)',
      'سُجّلت',
      'دُفعت',
      'أُلغيت',
    ],
    en: ['Number', 'Source key', 'Authority', 'Type', 'Centre', 'Offence', 'Status', 'Fine (fils)', 'Registered', 'Paid', 'Cancelled'],
  },
  payments: {
    ar: [
      'المعاملة',
      'الوصل',
      'الرقم المدفوع',
      'القناة',
      'وقت الدفع',
      'وقت التسوية',
      'رقم المخالفة',
      'الجهة',
      'نوع المخالفة',
      'مركز الترخيص',
      'القيمة (فلس)',
      'الخصم (فلس)',
      'المدفوع (فلس)',
      'أُبطلت',
      'لم يعد مستحقًا (فلس)',
    ],
    en: [
      'Transaction',
      'Receipt',
      'Number paid',
      'Channel',
      'Paid at',
      'Settled at',
      'Violation',
      'Authority',
      'Type',
      'Centre',
      'Fine (fils)',
      'Discount (fils)',
      'Amount (fils)',
      'Taken back',
      'No longer due (fils)',
    ],
  },
  figures: {
    ar: ['الحقيقة', 'الجهة', 'نوع المخالفة', 'مركز الترخيص', 'اليوم', 'الجزء', 'العدد', 'القيمة (فلس)', 'الخصم (فلس)'],
    en: ['Fact', 'Authority', 'Type', 'Centre', 'Day', 'Part', 'Count', 'Fines (fils)', 'Discount (fils)'],
  },
  audit: {
    ar: ['الوقت', 'الحساب', 'الاسم', 'الإجراء', 'الموضوع', 'التفاصيل'],
    en: ['Time', 'Account', 'Name', 'Action', 'Object', 'Details'],
  },
} as const satisfies Record<string, Heads>

export type ExportName = keyof typeof heads
