#!/bin/sh
# For containers: waits for the server, brings the database to what this build needs, and becomes the application.
#
#   ENTRYPOINT ["varve-entrypoint"]
#   CMD ["java", "-jar", "shop.jar"]
#
# The settings are those of varve: VARVE_URL, VARVE_APP and so on. VARVE_WAIT: for how many seconds the server is
# waited for, 60 if nobody says otherwise. VARVE_TARGET: a revision, where not every head is meant.
# If the upgrade fails, the application is not started, and the exit code is that of varve.
set -eu
varve=$(dirname "$0")/varve
[ -x "$varve" ] || varve=varve
"$varve" upgrade --wait "${VARVE_WAIT:-60}" ${VARVE_TARGET:+"$VARVE_TARGET"}
exec "$@"
