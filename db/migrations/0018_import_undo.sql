CREATE TABLE "import_changes" (
	"import_id" bigint NOT NULL,
	"authority_code" text NOT NULL,
	"source_key" text NOT NULL,
	"line" integer NOT NULL,
	"made" text NOT NULL,
	"before_fine" bigint,
	"before_type" text,
	"before_plate" text,
	"fine" bigint,
	"type_code" text NOT NULL,
	"vehicle_plate" text,
	"confirmed_at" timestamp with time zone,
	"undo" text,
	CONSTRAINT "import_changes_authority_code_source_key_import_id_pk" PRIMARY KEY("authority_code","source_key","import_id"),
	CONSTRAINT "import_changes_made" CHECK ("import_changes"."made" in ('REGISTERED', 'AMENDED', 'CANCELLED')),
	CONSTRAINT "import_changes_before" CHECK (("import_changes"."made" = 'REGISTERED') = ("import_changes"."before_type" is null))
);
--> statement-breakpoint
ALTER TABLE "file_imports" DROP CONSTRAINT "file_imports_kind";--> statement-breakpoint
ALTER TABLE "file_imports" ADD COLUMN "undoes_id" bigint;--> statement-breakpoint
ALTER TABLE "file_imports" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_import_id_file_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."file_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_changes_import" ON "import_changes" USING btree ("import_id","line");--> statement-breakpoint
ALTER TABLE "file_imports" ADD CONSTRAINT "file_imports_undoes_id_file_imports_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."file_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_imports_undoes" ON "file_imports" USING btree ("undoes_id") WHERE "file_imports"."state" <> 'FAILED';--> statement-breakpoint
ALTER TABLE "file_imports" ADD CONSTRAINT "file_imports_undo" CHECK (("file_imports"."kind" is not distinct from 'UNDO') = ("file_imports"."undoes_id" is not null and "file_imports"."reason" is not null));--> statement-breakpoint
ALTER TABLE "file_imports" ADD CONSTRAINT "file_imports_kind" CHECK ("file_imports"."kind" in ('LICENSES', 'VIOLATIONS', 'SETTLEMENT', 'UNDO'));