import type { Random } from './random'

const MEN = [
  'محمد',
  'أحمد',
  'خالد',
  'عمر',
  'يوسف',
  'إبراهيم',
  'علي',
  'حسن',
  'محمود',
  'سامر',
  'رامي',
  'فادي',
  'زيد',
  'طارق',
  'ماهر',
  'نادر',
] as const
const WOMEN = ['فاطمة', 'مريم', 'سارة', 'نور', 'ليلى', 'رنا', 'هبة', 'دانا', 'سلمى', 'آية', 'رهف', 'لينا'] as const
const FAMILIES = [
  'العمري',
  'الخطيب',
  'المصري',
  'الحسن',
  'النجار',
  'الزعبي',
  'حداد',
  'العبادي',
  'الرواشدة',
  'الشريف',
  'قاسم',
  'السعودي',
  'الطراونة',
  'عبيدات',
  'المجالي',
  'البطاينة',
  'الكردي',
  'شاهين',
  'الصالح',
  'مراد',
] as const

const WOMEN_SHARE = 0.4

/** A name of four parts, as on Jordanian cards, of nobody. */
export function madeUpName(draw: Random): string {
  const own = draw.next() < WOMEN_SHARE ? draw.pick(WOMEN) : draw.pick(MEN)
  return `${own} ${draw.pick(MEN)} ${draw.pick(MEN)} ${draw.pick(FAMILIES)}`
}
