CREATE TABLE "answered_mutations" (
	"subject" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"mutation" text NOT NULL,
	"content_hash" text NOT NULL,
	"answer" jsonb,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answered_mutations_subject_idempotency_key_pk" PRIMARY KEY("subject","idempotency_key")
);
--> statement-breakpoint
CREATE INDEX "answered_mutations_answered_at" ON "answered_mutations" USING btree ("answered_at");