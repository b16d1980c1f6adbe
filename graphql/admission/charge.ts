/** What an operation was charged, and what is left of its program's budget, or of its agency's where that is less. */
export type Charge = { readonly points: number; readonly most: number; readonly left: number }
