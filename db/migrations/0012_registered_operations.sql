CREATE TABLE "registered_operations" (
	"application_id" bigint NOT NULL,
	"hash" text NOT NULL,
	"document" text NOT NULL,
	"registered_by" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registered_operations_application_id_hash_pk" PRIMARY KEY("application_id","hash")
);
--> statement-breakpoint
ALTER TABLE "registered_operations" ADD CONSTRAINT "registered_operations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;