CREATE TABLE "approvals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "approvals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"payload" jsonb NOT NULL,
	"reason" text NOT NULL,
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'REQUESTED' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "approvals_state" CHECK ("approvals"."state" in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "approvals_decided" CHECK (("approvals"."state" = 'REQUESTED') = ("approvals"."decided_by" is null) and ("approvals"."decided_by" is null) = ("approvals"."decided_at" is null)),
	CONSTRAINT "approvals_two_people" CHECK ("approvals"."decided_by" is null or ("approvals"."state" = 'WITHDRAWN') = ("approvals"."decided_by" = "approvals"."requested_by"))
);
--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_role";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "authority_code" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "employee_number" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "national_number_hash" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "must_change_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "approvals_state" ON "approvals" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_one_under_way" ON "approvals" USING btree ("kind","subject") WHERE "approvals"."state" = 'REQUESTED';--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "users_active_employee_number" ON "users" USING btree ("employee_number") WHERE "users"."disabled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "users_active_national_number" ON "users" USING btree ("national_number_hash") WHERE "users"."disabled_at" is null;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_authority" CHECK (("users"."role" = 'ADJUDICATOR') = ("users"."authority_code" is not null));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_role" CHECK ("users"."role" in ('CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'));