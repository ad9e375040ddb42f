# Finding a JDK and Maven, and saying what to do where there is none.

need_java=25
need_maven=3.8.7

# The major version of the JDK at $1, or nothing if there is none.
java_major() {
  local version=
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  printf '%s' "$version"
}

java_candidates() {
  local javac
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if javac=$(command -v javac); then
    while [ -L "$javac" ]; do
      local link
      link=$(readlink "$javac")
      case $link in /*) javac=$link ;; *) javac=$(dirname "$javac")/$link ;; esac
    done
    (cd "$(dirname "$javac")/.." && pwd -P)
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /usr/local/openjdk* /opt/java/* /opt/*jdk* /opt/*java* /opt/temurin* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
      "$HOME"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

find_java() {
  local home major seen=
  while IFS= read -r home; do
    major=$(java_major "$home")
    if [ -n "$major" ]; then
      if [ "$major" -ge "$need_java" ]; then
        export JAVA_HOME=$home
        return 0
      fi
      case $seen in *"  $home ("*) ;; *) seen="$seen  $home ($major)"$'\n' ;; esac
    fi
  done <<<"$(java_candidates)"
  say "Replaydesk needs a JDK $need_java or newer, and there is none here."
  if [ -n "$seen" ]; then
    say "Found, but too old:"$'\n'"${seen%$'\n'}"
  fi
  say "Looked in JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman, ~/.jdks, ~/.asdf, mise, Homebrew and" \
    "/Library/Java."
  fail "Install one (https://adoptium.net) and, if it lies elsewhere, set JAVA_HOME to it."
}

# True if version $1 is at least $2, both as a.b.c.
at_least() {
  local IFS=. i
  # shellcheck disable=SC2206
  local have=($1) want=($2)
  for i in 0 1 2; do
    [ "${have[i]:-0}" -gt "${want[i]:-0}" ] && return 0
    [ "${have[i]:-0}" -lt "${want[i]:-0}" ] && return 1
  done
  return 0
}

find_maven() {
  command -v mvn >/dev/null || fail \
    "Replaydesk is built by Maven $need_maven or newer, and there is no mvn on the PATH." \
    "Install it (https://maven.apache.org) and put its bin folder on the PATH."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || fail "mvn -v does not tell its version: $(command -v mvn) does not work with $JAVA_HOME."
  at_least "$version" "$need_maven" || fail \
    "Replaydesk is built by Maven $need_maven or newer; $(command -v mvn) is $version."
}
