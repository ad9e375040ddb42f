# Building what a command runs, and only that; knowing by content whether it is built already.
# Written under target/built/: sources/<module> (what the module was last compiled from) and <what> (the same of all
# modules of the last packaging that succeeded). Whoever uses this sets root, and defines say and fail.

stages="intake-service triage-service escalation-service closure-service feedback-service sla-service"
stages="$stages notification-service history-service"

# The applications that $1 runs: desk, apart, demo (on a desk of its own), demo-apart (on a split stack of its own),
# player (on a stack that runs already), bench or all.
applications() {
  case $1 in
    desk | demo) echo desk ;;
    apart | demo-apart) echo "$stages gateway" ;;
    bench | all) echo "desk $stages gateway" ;;
    player) ;;
  esac
}

# What else of the checkout $1 needs.
plain_modules() {
  case $1 in
    desk | apart) echo local-stack ;;
    *) echo "local-stack bench" ;;
  esac
}

# The modules of this checkout that module $1 is made of.
needs() {
  local pom dependency
  pom=$(<"$root/$1/pom.xml")
  while [[ $pom == *"<dependency>"* ]]; do
    pom=${pom#*<dependency>}
    dependency=${pom%%</dependency>*}
    if [[ $dependency == *"<groupId>replaydesk</groupId>"* && $dependency != *"<scope>test<"* ]]; then
      dependency=${dependency#*<artifactId>}
      printf '%s ' "${dependency%%<*}"
    fi
  done
}

# $@ and all modules that they are made of.
closure() {
  local seen=" " next="$*" module
  while [ -n "${next// /}" ]; do
    # shellcheck disable=SC2086
    set -- $next
    next=
    for module in "$@"; do
      case $seen in *" $module "*) continue ;; esac
      [ -f "$root/$module/pom.xml" ] || fail "Replaydesk's module $module is not in this checkout: $root/$module"
      seen="$seen$module "
      next="$next $(needs "$module")"
    done
  done
  echo "$seen"
}

# Checksum, size and path of every file that modules $@ are built from.
sources() {
  local module
  (cd "$root" && for module in "$@"; do
    printf '%s\0' "$module/pom.xml"
    [ ! -d "$module/src/main" ] || find "$module/src/main" -type f -print0
  done | xargs -0 cksum | LC_ALL=C sort -k 3)
}

# The same of all modules of $@ and of the pom above them.
all_sources() {
  (cd "$root" && cksum pom.xml)
  sources "$@"
}

# The library that module $1 was packaged as.
jar_of() { ls "$root/$1/target/$1"-*.jar 2>/dev/null | grep -v -- '-sources.jar$' | head -n 1; }

# True if something of $1 to run is missing, or its sources are not those of the last packaging.
stale() {
  local module
  [ -d "$root/local-stack/target/lib" ] && [ -d "$root/local-stack/target/classes" ] || return 0
  [ -n "$(jar_of local-stack)" ] || return 0
  for module in $(applications "$1"); do
    [ -f "$root/$module/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  case " $(plain_modules "$1") " in *" bench "*) [ -d "$root/bench/target/lib" ] || return 0 ;; esac
  # shellcheck disable=SC2046
  [ "$(all_sources $(closure $(applications "$1") $(plain_modules "$1")) 2>/dev/null)" \
    != "$(cat "$root/target/built/$1" 2>/dev/null)" ]
}

# Maven leaves what it made of a file that is gone: the module whose files vanished starts afresh.
clean_vanished() {
  local module seen gone
  for module in "$@"; do
    seen=$root/target/built/sources/$module
    # shellcheck disable=SC2094
    if [ -f "$seen" ]; then
      gone=$(cut -d ' ' -f 3- "$seen" | while IFS= read -r file; do [ -f "$root/$file" ] || printf '%s\n' "$file"; done)
      if [ -n "$gone" ] && [ -d "$root/$module/target" ]; then
        (cd "$root/$module/target" && rm -rf classes maven-status quarkus-app ./*.jar)
      fi
    fi
    sources "$module" >"$seen"
  done
}

# A build is too short for the second compiler to pay. The other two end warnings about Maven's own libraries that a
# reader can do nothing about; every JDK that builds Replaydesk knows them.
maven_options="-XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
export MAVEN_OPTS="$maven_options ${MAVEN_OPTS:-}"

# Builds what $1 runs. Tests are not compiled; of a desk's stages only the classes are needed, not their applications.
package() {
  local what=$1 modules roots options=
  find_maven
  say "Building Replaydesk (the first time Maven also fetches what it needs; later only what changed is built anew) …"
  roots="$(applications "$what") $(plain_modules "$what")"
  # shellcheck disable=SC2086
  modules=$(closure $roots)
  case $what in desk | demo) options=-Dquarkus.build.skip=true ;; esac
  mkdir -p "$root/target/built/sources"
  # As the sources stand before the build: what is changed meanwhile is built the next time.
  # shellcheck disable=SC2086
  all_sources $modules >"$root/target/built/$what.new"
  # shellcheck disable=SC2086
  clean_vanished $modules
  # shellcheck disable=SC2086
  (cd "$root" && mvn -q -B -ntp -T 1C -Dmaven.test.skip=true $options -pl "$(echo $roots | tr ' ' ',')" -am \
    package </dev/null 2>&1) \
    | sed $'s/\033\\[0*m//g' >&2 || fail "The build failed; what went wrong stands above."
  mv "$root/target/built/$what.new" "$root/target/built/$what"
}

build_if_stale() {
  if stale "$1"; then
    package "$1"
  fi
}

# After a build of everything all that can be run is built.
package_all() {
  local what
  package all
  for what in desk apart demo demo-apart player bench; do
    # shellcheck disable=SC2046
    all_sources $(closure $(applications "$what") $(plain_modules "$what")) >"$root/target/built/$what"
  done
}
