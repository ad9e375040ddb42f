# The form of the Java code.

# Formats all Java files as config/java-formatter.xml says; what is formatted already is not written.
format_code() {
  find_maven
  (cd "$root" && mvn -q -B -ntp -Dstyle.color=never formatter:format "$@" </dev/null) \
    || fail "The code could not be formatted; what went wrong stands above."
}
