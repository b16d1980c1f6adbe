CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" bigint NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DELETE FROM "sign_in_attempts";--> statement-breakpoint
DROP INDEX "sign_in_attempts_last_at";--> statement-breakpoint
ALTER TABLE "sign_in_attempts" RENAME COLUMN "name_hash" TO "key";--> statement-breakpoint
ALTER TABLE "sign_in_attempts" RENAME COLUMN "last_at" TO "started_at";--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_started_at" ON "sessions" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_started_at" ON "sign_in_attempts" USING btree ("started_at");
