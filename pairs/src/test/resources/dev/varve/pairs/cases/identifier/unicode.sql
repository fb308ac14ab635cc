-- before
CREATE TABLE größe (straße text);

-- after
CREATE TYPE "цвет" AS ENUM ('красный', '青', '🎉');
CREATE TABLE größe (straße text, "日本" "цвет" DEFAULT '青', "naïve" int CONSTRAINT "prüfung" CHECK ("naïve" > 0));
CREATE INDEX "größe_📇" ON größe (straße, lower(straße)) WHERE "日本" <> '🎉';

-- changes
-- + enum цвет (красный, 青, 🎉)
-- + column größe.日本 "цвет" default '青'::public."цвет"
-- + column größe.naïve integer
-- + constraint größe.prüfung CHECK ("naïve" > 0)
-- + index größe.größe_📇 ("straße", (lower("straße"))) where "日本" <> '🎉'::public."цвет"
