CREATE TABLE "file_import_pieces" (
	"import_id" bigint NOT NULL,
	"part" text NOT NULL,
	"piece" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "file_import_pieces_import_id_part_piece_pk" PRIMARY KEY("import_id","part","piece"),
	CONSTRAINT "file_import_pieces_part" CHECK ("file_import_pieces"."part" in ('FILE', 'ERRORS'))
);
--> statement-breakpoint
CREATE TABLE "file_imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "file_imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"content_hash" text NOT NULL,
	"size" bigint NOT NULL,
	"kind" text,
	"state" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"received_by" text NOT NULL,
	"started_at" timestamp with time zone,
	"started_by" text,
	"finished_at" timestamp with time zone,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"rows_of" integer,
	"attempts" integer DEFAULT 0 NOT NULL,
	"beat_at" timestamp with time zone,
	"preview" jsonb,
	"outcome" jsonb,
	"refusal" jsonb,
	"error_name" text,
	"settlement_file_id" bigint,
	CONSTRAINT "file_imports_state" CHECK ("file_imports"."state" in ('RECEIVED', 'PREVIEWED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
	CONSTRAINT "file_imports_kind" CHECK ("file_imports"."kind" in ('LICENSES', 'VIOLATIONS', 'SETTLEMENT'))
);
--> statement-breakpoint
ALTER TABLE "file_import_pieces" ADD CONSTRAINT "file_import_pieces_import_id_file_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."file_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_imports" ADD CONSTRAINT "file_imports_settlement_file_id_settlement_files_id_fk" FOREIGN KEY ("settlement_file_id") REFERENCES "public"."settlement_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_imports_content" ON "file_imports" USING btree ("content_hash") WHERE "file_imports"."state" not in ('REFUSED', 'FAILED');