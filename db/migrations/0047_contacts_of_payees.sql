CREATE TABLE "payee_contacts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payee_contacts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"sealed" text NOT NULL,
	"masked" text NOT NULL,
	"language" text NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "payee_contacts_channel" CHECK ("payee_contacts"."channel" in ('EMAIL', 'SMS')),
	CONSTRAINT "payee_contacts_language" CHECK ("payee_contacts"."language" in ('ar', 'en'))
);
--> statement-breakpoint
ALTER TABLE "payee_contacts" ADD CONSTRAINT "payee_contacts_request_id_case_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."case_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payee_contacts_one_valid" ON "payee_contacts" USING btree ("request_id") WHERE "payee_contacts"."ended_at" is null;