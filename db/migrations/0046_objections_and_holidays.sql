CREATE TABLE "holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection_decisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objection_decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"objection_id" bigint NOT NULL,
	"is_appeal" boolean NOT NULL,
	"outcome" text NOT NULL,
	"article" text NOT NULL,
	"reason" text NOT NULL,
	"identity" text NOT NULL,
	"decided_by" text NOT NULL,
	"confirmed_by" text,
	"approval_id" bigint,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "objection_decisions_once" UNIQUE("objection_id","is_appeal"),
	CONSTRAINT "objection_decisions_two_people" CHECK (("objection_decisions"."outcome" in ('ACCEPTED', 'REDUCED')) = ("objection_decisions"."confirmed_by" is not null)),
	CONSTRAINT "objection_decisions_others" CHECK ("objection_decisions"."confirmed_by" is null or "objection_decisions"."confirmed_by" <> "objection_decisions"."decided_by")
);
--> statement-breakpoint
CREATE TABLE "objection_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objection_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"objection_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "objection_events_actor" CHECK (("objection_events"."by" = 'STAFF') = ("objection_events"."actor" is not null))
);
--> statement-breakpoint
CREATE TABLE "objection_reasons" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection_terms" (
	"authority_code" text PRIMARY KEY NOT NULL,
	"most_at_once" smallint DEFAULT 1 NOT NULL,
	"within_days" smallint,
	"reduce_article" text,
	CONSTRAINT "objection_terms_most_at_once" CHECK ("objection_terms"."most_at_once" between 1 and 50),
	CONSTRAINT "objection_terms_within_days" CHECK ("objection_terms"."within_days" > 0)
);
--> statement-breakpoint
CREATE TABLE "objection_violations" (
	"objection_id" bigint NOT NULL,
	"violation_id" bigint NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reduced_fine" bigint,
	"extra_days" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "objection_violations_objection_id_violation_id_pk" PRIMARY KEY("objection_id","violation_id"),
	CONSTRAINT "objection_violations_reduced_fine" CHECK ("objection_violations"."reduced_fine" > 0),
	CONSTRAINT "objection_violations_extra_days" CHECK ("objection_violations"."extra_days" between 0 and 2)
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"license_id" bigint NOT NULL,
	"authority_code" text NOT NULL,
	"state" text DEFAULT 'SUBMITTED' NOT NULL,
	"reason_code" text NOT NULL,
	"body" text NOT NULL,
	"capacity" text NOT NULL,
	"maker_name" text,
	"contact_channel" text NOT NULL,
	"contact_sealed" text NOT NULL,
	"language" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"assignee" text,
	"reviewed_at" timestamp with time zone,
	"decide_by" date NOT NULL,
	"due_on" date,
	"hearing_at" timestamp with time zone,
	"hearing_place" text,
	"hearing_postponed" boolean DEFAULT false NOT NULL,
	"appealed_at" timestamp with time zone,
	"final_at" timestamp with time zone,
	CONSTRAINT "objections_number" UNIQUE("number"),
	CONSTRAINT "objections_final" CHECK (("objections"."final_at" is null) = ("objections"."due_on" is not null)),
	CONSTRAINT "objections_ended" CHECK ("objections"."state" not in ('ACCEPTED', 'UPHELD', 'WITHDRAWN', 'CLOSED') or "objections"."final_at" is not null),
	CONSTRAINT "objections_going_on" CHECK ("objections"."state" not in ('SUBMITTED', 'IN_REVIEW', 'MORE_NEEDED', 'HEARING', 'DECISION_WAITS', 'APPEALED') or "objections"."final_at" is null),
	CONSTRAINT "objections_hearing" CHECK ("objections"."state" <> 'HEARING' or ("objections"."hearing_at" is not null and "objections"."hearing_place" is not null)),
	CONSTRAINT "objections_appealed" CHECK ("objections"."state" not in ('APPEALED', 'UPHELD') or "objections"."appealed_at" is not null),
	CONSTRAINT "objections_maker" CHECK (("objections"."capacity" = 'HOLDER') = ("objections"."maker_name" is null)),
	CONSTRAINT "objections_body" CHECK (length("objections"."body") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "objection_decisions" ADD CONSTRAINT "objection_decisions_objection_id_objections_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_decisions" ADD CONSTRAINT "objection_decisions_approval_id_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approvals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_events" ADD CONSTRAINT "objection_events_objection_id_objections_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_terms" ADD CONSTRAINT "objection_terms_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_violations" ADD CONSTRAINT "objection_violations_objection_id_objections_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_violations" ADD CONSTRAINT "objection_violations_violation_id_violations_id_fk" FOREIGN KEY ("violation_id") REFERENCES "public"."violations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_reason_code_objection_reasons_code_fk" FOREIGN KEY ("reason_code") REFERENCES "public"."objection_reasons"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "objection_events_objection" ON "objection_events" USING btree ("objection_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "objection_violations_once" ON "objection_violations" USING btree ("violation_id") WHERE "objection_violations"."counts";--> statement-breakpoint
CREATE INDEX "objection_violations_violation" ON "objection_violations" USING btree ("violation_id");--> statement-breakpoint
CREATE INDEX "objections_open" ON "objections" USING btree ("authority_code","due_on","id") WHERE "objections"."final_at" is null;--> statement-breakpoint
CREATE INDEX "objections_license" ON "objections" USING btree ("license_id");--> statement-breakpoint
CREATE TRIGGER "objection_decisions_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "objection_decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "objection_events_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "objection_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "holidays_only_grow" BEFORE DELETE OR TRUNCATE ON "holidays"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
