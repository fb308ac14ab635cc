#!/bin/sh
# The command varve, with classes that Java need not read and check again at each start.
# VARVE_JAVA_OPTS: further options for Java.
script=$0
while [ -h "$script" ]; do
  target=$(readlink "$script")
  case $target in
    /*) script=$target ;;
    *) script=$(dirname "$script")/$target ;;
  esac
done
lib=$(cd "$(dirname "$script")/../lib/varve" && pwd) || exit 70
terminal=false
[ -t 2 ] && [ "${TERM:-dumb}" != dumb ] && terminal=true
# An archive that another Java has written is not used, and no word is said of it.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:SharedArchiveFile="$lib/varve.jsa" -Xshare:auto -Xlog:cds=off \
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dvarve.terminal=$terminal ${VARVE_JAVA_OPTS:-} -jar "$lib/varve.jar" "$@"
