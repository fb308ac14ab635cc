-- before
CREATE TYPE "a ""b" AS ("select" text, "it's $varve$" varchar(10));
CREATE TABLE party (id int PRIMARY KEY, h "a ""b");

-- after
CREATE TYPE "a ""b" AS ("select" text, "it's $varve$" text);
CREATE TABLE party (id int PRIMARY KEY, h "a ""b");

-- changes
-- ~ composite type a "b attributes it's $varve$ varchar(10) -> text
