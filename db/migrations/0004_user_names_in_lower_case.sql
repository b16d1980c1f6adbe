DROP INDEX "users_user_name";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_user_name" UNIQUE("user_name");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_user_name_lower_case" CHECK ("users"."user_name" = lower("users"."user_name"));