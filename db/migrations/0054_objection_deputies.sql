CREATE TABLE "objection_deputies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objection_deputies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"authority_code" text NOT NULL,
	"user_name" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"named_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	CONSTRAINT "objection_deputies_days" CHECK ("objection_deputies"."to_day" >= "objection_deputies"."from_day"),
	CONSTRAINT "objection_deputies_two_people" CHECK ("objection_deputies"."confirmed_by" <> "objection_deputies"."named_by")
);
--> statement-breakpoint
ALTER TABLE "objection_deputies" ADD CONSTRAINT "objection_deputies_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "objection_deputies_person" ON "objection_deputies" USING btree ("user_name","to_day");--> statement-breakpoint
CREATE TRIGGER "objection_deputies_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "objection_deputies"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
DROP TRIGGER "holidays_only_grow" ON "holidays";--> statement-breakpoint
CREATE TRIGGER "holidays_are_not_emptied" BEFORE TRUNCATE ON "holidays"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
