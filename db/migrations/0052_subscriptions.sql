CREATE TABLE "subscriptions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"license_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"sealed" text,
	"contact_hash" text NOT NULL,
	"masked" text NOT NULL,
	"language" text NOT NULL,
	"expires_on" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end" text,
	CONSTRAINT "subscriptions_channel" CHECK ("subscriptions"."channel" in ('EMAIL', 'SMS')),
	CONSTRAINT "subscriptions_language" CHECK ("subscriptions"."language" in ('ar', 'en')),
	CONSTRAINT "subscriptions_ended" CHECK (("subscriptions"."ended_at" is null) = ("subscriptions"."end" is null) and ("subscriptions"."ended_at" is null) = ("subscriptions"."sealed" is not null))
);
--> statement-breakpoint
ALTER TABLE "contact_confirmations" DROP CONSTRAINT "contact_confirmations_purpose";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_sealed";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "subscription_id" bigint;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "facts" jsonb;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subscriptions_license" ON "subscriptions" USING btree ("license_id") WHERE "subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_once" ON "subscriptions" USING btree ("license_id","contact_hash") WHERE "subscriptions"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_subscription" ON "notices" USING btree ("subscription_id") WHERE "notices"."subscription_id" is not null;--> statement-breakpoint
ALTER TABLE "contact_confirmations" ADD CONSTRAINT "contact_confirmations_purpose" CHECK ("contact_confirmations"."purpose" in ('OBJECTION', 'OBJECTION_STEP', 'REFUND', 'SUBSCRIPTION'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_facts" CHECK (("notices"."subscription_id" is null) = ("notices"."facts" is null));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_sealed" CHECK (("notices"."state" in ('WAITING', 'KEPT')) = ("notices"."sealed" is not null or ("notices"."state" = 'WAITING' and "notices"."subscription_id" is not null)));