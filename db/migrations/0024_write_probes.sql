CREATE TABLE "write_probes" (
	"id" smallint PRIMARY KEY NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "write_probes_one" CHECK ("write_probes"."id" = 1)
);
