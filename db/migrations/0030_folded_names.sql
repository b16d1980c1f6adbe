-- One way to fold names, for the index and for what is asked: domain/folded-name.ts says what makes no difference. Names are kept in one form of Unicode.
create function folded_name(name text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(lower(translate(regexp_replace(regexp_replace(normalize(name, NFKD),
    '[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'),
    '[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0640\u0621]', '', 'g'),
    'ٱىیېےۍةہھەۃکڪگøØłŁđĐıħĦ', 'ايييييهههههكككoollddihh')), '(^| )عبد +', '\1عبد', 'g')
$$;--> statement-breakpoint
update licenses set holder_name = normalize(holder_name, NFKC) where holder_name is not NFKC normalized;--> statement-breakpoint
update violations set vehicle_plate = translate(normalize(vehicle_plate, NFKC), 'أإآٱىیةک', 'ااااييهك') where vehicle_plate ~ '[^0-9A-Z-]';--> statement-breakpoint
update parked_violations set vehicle_plate = translate(normalize(vehicle_plate, NFKC), 'أإآٱىیةک', 'ااااييهك') where vehicle_plate ~ '[^0-9A-Z-]';--> statement-breakpoint
DROP INDEX "licenses_holder_name";--> statement-breakpoint
CREATE INDEX "licenses_holder_name" ON "licenses" USING gin (to_tsvector('simple'::regconfig, folded_name("holder_name")));