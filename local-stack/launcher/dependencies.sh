# Which dependencies are behind.

# Lists the libraries and plugins of the pom above the modules that have a newer release; changes nothing.
show_dependencies() {
  find_maven
  # -N: every version stands in that pom. What the BOMs bring is upgraded with them, and not listed one by one.
  (cd "$root" && mvn -B -ntp -N -Dstyle.color=never -DprocessDependencyManagementTransitive=false \
    versions:display-property-updates versions:display-dependency-updates "$@" </dev/null) \
    || fail "Maven could not look for newer versions; what went wrong stands above."
}
