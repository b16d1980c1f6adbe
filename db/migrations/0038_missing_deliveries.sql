ALTER TABLE "payment_cases" DROP CONSTRAINT "payment_cases_subject";--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "authority_code" text;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "missing_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "missing_to" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_cases_missing_once" ON "payment_cases" USING btree ("authority_code","missing_from","missing_to") WHERE "payment_cases"."authority_code" is not null;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_delivery" CHECK (("payment_cases"."reason" = 'DELIVERY_MISSING') = (num_nonnulls("payment_cases"."authority_code", "payment_cases"."missing_from", "payment_cases"."missing_to") = 3)
        and ("payment_cases"."reason" = 'DELIVERY_MISSING' or num_nonnulls("payment_cases"."authority_code", "payment_cases"."missing_from", "payment_cases"."missing_to") = 0));--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_subject" CHECK (("payment_cases"."reason" in ('UNREADABLE', 'DELIVERY_MISSING')) = ("payment_cases"."payment_id" is null) and ("payment_cases"."reason" = 'UNREADABLE') = ("payment_cases"."transaction_id" is not null));