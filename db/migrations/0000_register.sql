CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_name" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"failed_attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_role" CHECK ("users"."role" in ('CITIZEN', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "licenses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "licenses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"center_code" text,
	"class_code" text,
	"holder_name" text NOT NULL,
	"expires_on" date NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"merged_into" bigint,
	"withheld_since" timestamp with time zone,
	CONSTRAINT "licenses_number" CHECK ("licenses"."number" ~ '^[0-9]{1,8}$'),
	CONSTRAINT "licenses_older_number_is_complete" CHECK (length("licenses"."number") = 8 or ("licenses"."center_code" is not null and "licenses"."class_code" is not null)),
	CONSTRAINT "licenses_revision" CHECK ("licenses"."revision" >= 0),
	CONSTRAINT "licenses_not_merged_into_itself" CHECK ("licenses"."merged_into" <> "licenses"."id")
);
--> statement-breakpoint
CREATE TABLE "issue_requests" (
	"license_id" bigint NOT NULL,
	"idempotency_key" text NOT NULL,
	"content_hash" text NOT NULL,
	"reference_number" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issue_requests_license_id_idempotency_key_pk" PRIMARY KEY("license_id","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "payment_reference_violations" (
	"reference_number" text NOT NULL,
	"violation_id" bigint NOT NULL,
	"type_code" text NOT NULL,
	"part" text DEFAULT 'SET' NOT NULL,
	CONSTRAINT "payment_reference_violations_reference_number_violation_id_pk" PRIMARY KEY("reference_number","violation_id"),
	CONSTRAINT "payment_reference_violations_part" CHECK ("payment_reference_violations"."part" in ('SET', 'UNIVERSE'))
);
--> statement-breakpoint
CREATE TABLE "payment_references" (
	"number" text PRIMARY KEY NOT NULL,
	"license_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"revision" integer,
	"issued_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "payment_references_number" CHECK ("payment_references"."number" ~ '^[0-9]{13}$'),
	CONSTRAINT "payment_references_kind" CHECK ("payment_references"."kind" in ('ALL_DUE', 'SELECTION')),
	CONSTRAINT "payment_references_status" CHECK ("payment_references"."status" in ('OPEN', 'SUPERSEDED', 'PAID', 'CLOSED')),
	CONSTRAINT "payment_references_open_has_revision" CHECK ("payment_references"."kind" <> 'ALL_DUE' or "payment_references"."status" <> 'OPEN' or "payment_references"."revision" is not null),
	CONSTRAINT "payment_references_selection_has_no_revision" CHECK ("payment_references"."kind" = 'ALL_DUE' or "payment_references"."revision" is null),
	CONSTRAINT "payment_references_superseded_at" CHECK ("payment_references"."status" <> 'SUPERSEDED' or "payment_references"."superseded_at" is not null),
	CONSTRAINT "payment_references_paid_at" CHECK (("payment_references"."status" = 'PAID') = ("payment_references"."paid_at" is not null)),
	CONSTRAINT "payment_references_closed_at" CHECK (("payment_references"."status" = 'CLOSED') = ("payment_references"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "authorities" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"collected_here" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discount_rules" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"title_ar" text NOT NULL,
	"title_en" text NOT NULL,
	"legal_basis_ar" text NOT NULL,
	"legal_basis_en" text NOT NULL,
	"percent" smallint NOT NULL,
	"kind" text NOT NULL,
	"pay_from" date NOT NULL,
	"pay_to" date,
	"offence_from" date,
	"offence_to" date,
	"within_days" smallint,
	"excluded_types" text[] DEFAULT '{}' NOT NULL,
	"approved_by" text NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discount_rules_id_version_pk" PRIMARY KEY("id","version"),
	CONSTRAINT "discount_rules_percent" CHECK ("discount_rules"."percent" between 1 and 99),
	CONSTRAINT "discount_rules_version" CHECK ("discount_rules"."version" > 0),
	CONSTRAINT "discount_rules_kind" CHECK ("discount_rules"."kind" in ('PER_VIOLATION', 'ALL_OR_NOTHING')),
	CONSTRAINT "discount_rules_within_days" CHECK ("discount_rules"."within_days" > 0),
	CONSTRAINT "discount_rules_days" CHECK ("discount_rules"."pay_to" >= "discount_rules"."pay_from" and "discount_rules"."offence_to" >= "discount_rules"."offence_from")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"authority_code" text PRIMARY KEY NOT NULL,
	"last_success_at" timestamp with time zone,
	"stale_after_hours" integer DEFAULT 48 NOT NULL,
	CONSTRAINT "feeds_stale_after_hours" CHECK ("feeds"."stale_after_hours" > 0)
);
--> statement-breakpoint
CREATE TABLE "license_classes" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "licensing_centers" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "violation_types" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"fine" bigint,
	"fine_max" bigint,
	"decided_by_court" boolean NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "violation_types_fine_positive" CHECK ("violation_types"."fine" > 0 and ("violation_types"."fine_max" is null or "violation_types"."fine_max" >= "violation_types"."fine"))
);
--> statement-breakpoint
CREATE TABLE "parked_violations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "parked_violations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"license_number" text NOT NULL,
	"center_code" text,
	"class_code" text,
	"authority_code" text NOT NULL,
	"source_key" text NOT NULL,
	"number" text NOT NULL,
	"type_code" text NOT NULL,
	"fine" bigint,
	"occurred_on" date NOT NULL,
	"vehicle_plate" text,
	"parked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_violations_fine_positive" CHECK ("parked_violations"."fine" > 0),
	CONSTRAINT "parked_violations_license_number" CHECK ("parked_violations"."license_number" ~ '^[0-9]{1,8}$')
);
--> statement-breakpoint
CREATE TABLE "violations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "violations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"license_id" bigint NOT NULL,
	"authority_code" text NOT NULL,
	"source_key" text NOT NULL,
	"number" text NOT NULL,
	"type_code" text NOT NULL,
	"fine" bigint,
	"occurred_on" date NOT NULL,
	"vehicle_plate" text,
	"status" text DEFAULT 'UNPAID' NOT NULL,
	"collected_here" boolean NOT NULL,
	"under_review" boolean DEFAULT false NOT NULL,
	"objected" datemultirange DEFAULT '{}' NOT NULL,
	"payable" boolean GENERATED ALWAYS AS (status = 'UNPAID' and collected_here and fine is not null and not upper_inf(objected) and not under_review) STORED NOT NULL,
	"payable_in" "int4multirange" DEFAULT '{}' NOT NULL,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "violations_source" UNIQUE("authority_code","source_key"),
	CONSTRAINT "violations_fine_positive" CHECK ("violations"."fine" > 0),
	CONSTRAINT "violations_status" CHECK ("violations"."status" in ('UNPAID', 'PAID', 'CANCELLED')),
	CONSTRAINT "violations_paid_at" CHECK (("violations"."status" = 'PAID') = ("violations"."paid_at" is not null)),
	CONSTRAINT "violations_cancelled_at" CHECK (("violations"."status" = 'CANCELLED') = ("violations"."cancelled_at" is not null)),
	CONSTRAINT "violations_paid_has_fine" CHECK ("violations"."status" <> 'PAID' or "violations"."fine" is not null),
	CONSTRAINT "violations_plate" CHECK ("violations"."vehicle_plate" ~ '^([0-9]{1,2}|[^0-9-]{2})-[0-9]{1,5}$')
);
--> statement-breakpoint
ALTER TABLE "licenses" ADD CONSTRAINT "licenses_center_code_licensing_centers_code_fk" FOREIGN KEY ("center_code") REFERENCES "public"."licensing_centers"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licenses" ADD CONSTRAINT "licenses_class_code_license_classes_code_fk" FOREIGN KEY ("class_code") REFERENCES "public"."license_classes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licenses" ADD CONSTRAINT "licenses_merged_into_licenses_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_requests" ADD CONSTRAINT "issue_requests_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_requests" ADD CONSTRAINT "issue_requests_reference_number_payment_references_number_fk" FOREIGN KEY ("reference_number") REFERENCES "public"."payment_references"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_reference_violations" ADD CONSTRAINT "payment_reference_violations_reference_number_payment_references_number_fk" FOREIGN KEY ("reference_number") REFERENCES "public"."payment_references"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_reference_violations" ADD CONSTRAINT "payment_reference_violations_violation_id_violations_id_fk" FOREIGN KEY ("violation_id") REFERENCES "public"."violations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_reference_violations" ADD CONSTRAINT "payment_reference_violations_type_code_violation_types_code_fk" FOREIGN KEY ("type_code") REFERENCES "public"."violation_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_references" ADD CONSTRAINT "payment_references_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_violations" ADD CONSTRAINT "parked_violations_center_code_licensing_centers_code_fk" FOREIGN KEY ("center_code") REFERENCES "public"."licensing_centers"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_violations" ADD CONSTRAINT "parked_violations_class_code_license_classes_code_fk" FOREIGN KEY ("class_code") REFERENCES "public"."license_classes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_violations" ADD CONSTRAINT "parked_violations_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_violations" ADD CONSTRAINT "parked_violations_type_code_violation_types_code_fk" FOREIGN KEY ("type_code") REFERENCES "public"."violation_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violations" ADD CONSTRAINT "violations_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violations" ADD CONSTRAINT "violations_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violations" ADD CONSTRAINT "violations_type_code_violation_types_code_fk" FOREIGN KEY ("type_code") REFERENCES "public"."violation_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "users_user_name" ON "users" USING btree (lower("user_name"));--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject","at");--> statement-breakpoint
CREATE UNIQUE INDEX "licenses_nationwide_number" ON "licenses" USING btree ("number") WHERE length("licenses"."number") = 8;--> statement-breakpoint
CREATE UNIQUE INDEX "licenses_older_number" ON "licenses" USING btree ("number","center_code","class_code") WHERE length("licenses"."number") < 8;--> statement-breakpoint
CREATE INDEX "licenses_merged_into" ON "licenses" USING btree ("merged_into") WHERE "licenses"."merged_into" is not null;--> statement-breakpoint
CREATE INDEX "payment_reference_violations_violation" ON "payment_reference_violations" USING btree ("violation_id");--> statement-breakpoint
CREATE INDEX "payment_references_license" ON "payment_references" USING btree ("license_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parked_violations_source" ON "parked_violations" USING btree ("authority_code","source_key");--> statement-breakpoint
CREATE INDEX "parked_violations_license" ON "parked_violations" USING btree ("license_number","center_code","class_code");--> statement-breakpoint
CREATE INDEX "violations_settled" ON "violations" USING btree ("license_id","status","occurred_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "violations"."status" <> 'UNPAID';