CREATE TABLE "court_decisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "court_decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"violation_id" bigint NOT NULL,
	"court" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"fine_before" bigint,
	"fine" bigint,
	"document" text NOT NULL,
	"entered_by" text NOT NULL,
	"compared_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "court_decisions_once" UNIQUE("court","number","violation_id"),
	CONSTRAINT "court_decisions_fine" CHECK ("court_decisions"."fine" > 0),
	CONSTRAINT "court_decisions_two_people" CHECK ("court_decisions"."entered_by" <> "court_decisions"."compared_by")
);
--> statement-breakpoint
ALTER TABLE "court_decisions" ADD CONSTRAINT "court_decisions_violation_id_violations_id_fk" FOREIGN KEY ("violation_id") REFERENCES "public"."violations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "court_decisions_violation" ON "court_decisions" USING btree ("violation_id");--> statement-breakpoint
CREATE TRIGGER "court_decisions_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "court_decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
