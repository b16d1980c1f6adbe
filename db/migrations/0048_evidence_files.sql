CREATE TABLE "evidence_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evidence_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"confirmation" text NOT NULL,
	"subject" text,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"attached_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_files_reference" UNIQUE("reference"),
	CONSTRAINT "evidence_files_kind" CHECK ("evidence_files"."kind" in ('JPEG', 'PNG', 'PDF')),
	CONSTRAINT "evidence_files_size" CHECK ("evidence_files"."size" > 0),
	CONSTRAINT "evidence_files_attached" CHECK (("evidence_files"."subject" is null) = ("evidence_files"."attached_at" is null))
);
--> statement-breakpoint
CREATE INDEX "evidence_files_confirmation" ON "evidence_files" USING btree ("confirmation");--> statement-breakpoint
CREATE INDEX "evidence_files_subject" ON "evidence_files" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "evidence_files_expires" ON "evidence_files" USING btree ("expires_at");