CREATE TABLE "discount_rule_outcomes" (
	"rule_id" text NOT NULL,
	"version" integer NOT NULL,
	"compared_at" timestamp with time zone NOT NULL,
	"result" jsonb NOT NULL,
	"causes" jsonb NOT NULL,
	CONSTRAINT "discount_rule_outcomes_rule_id_version_pk" PRIMARY KEY("rule_id","version")
);
--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "simulation_id" bigint;--> statement-breakpoint
ALTER TABLE "discount_rule_outcomes" ADD CONSTRAINT "discount_rule_outcomes_rule_id_version_discount_rules_id_version_fk" FOREIGN KEY ("rule_id","version") REFERENCES "public"."discount_rules"("id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER "discount_rule_outcomes_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "discount_rule_outcomes"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
