CREATE TABLE "log_marks" (
	"log" text PRIMARY KEY NOT NULL,
	"last_id" bigint NOT NULL,
	"next_transaction" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_seals" (
	"log" text NOT NULL,
	"last_id" bigint NOT NULL,
	"rows" integer NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "log_seals_log_last_id_pk" PRIMARY KEY("log","last_id"),
	CONSTRAINT "log_seals_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE INDEX "log_seals_at" ON "log_seals" USING btree ("sealed_at");--> statement-breakpoint
CREATE TRIGGER "log_seals_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "log_seals"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
