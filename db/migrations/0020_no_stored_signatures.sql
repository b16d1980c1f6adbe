-- A signature is needed once, when a message arrives. Kept, it is material for forgers.
UPDATE "network_messages" SET "content" = "content" - 'MsgFooter' WHERE "content" ? 'MsgFooter';
