#!/bin/sh
# What the gateway's container runs before the gateway:
#   command: ["sh", "-c", "./scripts/run-migrations.sh && exec java -jar gateway.jar"]
# SA01_DB_WAIT: for how many seconds the server is waited for. VARVE: the command, if it is not on the path.
set -eu
cd "$(dirname "$0")/.."

echo "Running database migrations..."
if "${VARVE:-varve}" upgrade --wait "${SA01_DB_WAIT:-60}"; then
  echo "Migrations completed successfully"
else
  echo "Migration failed!" >&2
  exit 1
fi
