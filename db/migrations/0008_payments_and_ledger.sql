CREATE TABLE "bill_quotes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bill_quotes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference_number" text NOT NULL,
	"amount" bigint NOT NULL,
	"last_day" date,
	"quoted_at" timestamp with time zone NOT NULL,
	"shares" jsonb NOT NULL,
	CONSTRAINT "bill_quotes_amount" CHECK ("bill_quotes"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"debit" text NOT NULL,
	"credit" text NOT NULL,
	"amount" bigint NOT NULL,
	"payment_id" bigint NOT NULL,
	"case_id" bigint,
	"license_id" bigint,
	CONSTRAINT "ledger_entries_amount" CHECK ("ledger_entries"."amount" > 0),
	CONSTRAINT "ledger_entries_accounts" CHECK ("ledger_entries"."debit" <> "ledger_entries"."credit"),
	CONSTRAINT "ledger_entries_names" CHECK ("ledger_entries"."debit" in ('NETWORK', 'SETTLED', 'SUSPENSE', 'PAID_OUT') and "ledger_entries"."credit" in ('NETWORK', 'SETTLED', 'SUSPENSE', 'PAID_OUT')),
	CONSTRAINT "ledger_entries_license" CHECK (("ledger_entries"."debit" = 'SETTLED' or "ledger_entries"."credit" = 'SETTLED') = ("ledger_entries"."license_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "payment_cases" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_cases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"payment_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"amount" bigint NOT NULL,
	"content_hash" text DEFAULT '' NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_cases_reference" UNIQUE("reference"),
	CONSTRAINT "payment_cases_once" UNIQUE("payment_id","reason","content_hash"),
	CONSTRAINT "payment_cases_amount" CHECK ("payment_cases"."amount" >= 0),
	CONSTRAINT "payment_cases_conflict" CHECK (("payment_cases"."reason" = 'CONFLICT') = ("payment_cases"."content_hash" <> ''))
);
--> statement-breakpoint
CREATE TABLE "payment_lines" (
	"payment_id" bigint NOT NULL,
	"violation_id" bigint NOT NULL,
	"fine" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"rule_id" text,
	"rule_version" integer,
	"voided_at" timestamp with time zone,
	CONSTRAINT "payment_lines_payment_id_violation_id_pk" PRIMARY KEY("payment_id","violation_id"),
	CONSTRAINT "payment_lines_amount" CHECK ("payment_lines"."amount" > 0 and "payment_lines"."discount" >= 0 and "payment_lines"."fine" - "payment_lines"."discount" = "payment_lines"."amount"),
	CONSTRAINT "payment_lines_rule" CHECK (("payment_lines"."rule_id" is null) = ("payment_lines"."rule_version" is null))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"raw_hash" text NOT NULL,
	"bank_transaction_id" text,
	"bank_code" text,
	"channel" text,
	"method" text,
	"reported_number" text NOT NULL,
	"reference_number" text,
	"license_id" bigint,
	"currency" text NOT NULL,
	"amount_text" text NOT NULL,
	"paid" bigint,
	"accepted" bigint,
	"settled" bigint NOT NULL,
	"suspense" bigint NOT NULL,
	"processed_at" timestamp with time zone NOT NULL,
	"statement_day" date,
	"received_at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "payments_transaction" UNIQUE("transaction_id"),
	CONSTRAINT "payments_source" CHECK ("payments"."source" in ('NOTIFICATION', 'FILE')),
	CONSTRAINT "payments_paid" CHECK (("payments"."currency" = 'JOD') = ("payments"."paid" is not null) and "payments"."paid" > 0),
	CONSTRAINT "payments_balance" CHECK ("payments"."settled" >= 0 and "payments"."suspense" >= 0 and "payments"."settled" + "payments"."suspense" = coalesce("payments"."paid", 0)),
	CONSTRAINT "payments_settled_has_reference" CHECK ("payments"."settled" = 0 or ("payments"."reference_number" is not null and "payments"."license_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"number" text PRIMARY KEY NOT NULL,
	"payment_id" bigint NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone,
	CONSTRAINT "receipts_payment" UNIQUE("payment_id")
);
--> statement-breakpoint
ALTER TABLE "bill_quotes" ADD CONSTRAINT "bill_quotes_reference_number_payment_references_number_fk" FOREIGN KEY ("reference_number") REFERENCES "public"."payment_references"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_case_id_payment_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payment_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_lines" ADD CONSTRAINT "payment_lines_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_lines" ADD CONSTRAINT "payment_lines_violation_id_violations_id_fk" FOREIGN KEY ("violation_id") REFERENCES "public"."violations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_reference_number_payment_references_number_fk" FOREIGN KEY ("reference_number") REFERENCES "public"."payment_references"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_of_payment" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bill_quotes_reference" ON "bill_quotes" USING btree ("reference_number","quoted_at");--> statement-breakpoint
CREATE INDEX "ledger_entries_payment" ON "ledger_entries" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_at" ON "ledger_entries" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_lines_settled_once" ON "payment_lines" USING btree ("violation_id") WHERE "payment_lines"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "payments_reference" ON "payments" USING btree ("reference_number");--> statement-breakpoint
CREATE INDEX "payments_license" ON "payments" USING btree ("license_id");--> statement-breakpoint
CREATE TRIGGER "ledger_entries_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
