# All tests, and their total.

# Sums the reports of Surefire and Failsafe over all modules; the last line of a test run.
totals() {
  local tests=0 bad=0 skipped=0 file head
  while IFS= read -r file; do
    head=$(tr '\n' ' ' <"$file" | grep -o '<testsuite [^>]*>' | head -n 1)
    tests=$((tests + $(attribute tests "$head")))
    bad=$((bad + $(attribute failures "$head") + $(attribute errors "$head")))
    skipped=$((skipped + $(attribute skipped "$head")))
  done < <(find "$root" -path '*/target/*-reports/TEST-*.xml' -type f)
  printf '%d passed, %d failed, %d skipped\n' $((tests - bad - skipped)) "$bad" "$skipped"
  [ "$bad" -eq 0 ] && [ "$tests" -gt "$skipped" ]
}

# What failed stands above somewhere; here it is together, so that nobody has to search.
failures() {
  local file
  while IFS= read -r file; do
    echo
    sed -n '/<<< \(FAILURE\|ERROR\)!/,$p' "$file" | cut -c 1-400 | head -n 40
  done < <(find "$root" -path '*/target/*-reports/*.txt' -type f -exec grep -l '<<< \(FAILURE\|ERROR\)!$' {} +)
}

attribute() {
  local value
  value=$(printf '%s' "$2" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p")
  printf '%s' "${value:-0}"
}

run_tests() {
  find_maven
  local built=0
  find "$root" -path '*/target/*-reports/*' \( -name 'TEST-*.xml' -o -name '*.txt' \) -type f -exec rm -f {} +
  # Every module's tests run, whatever failed before; the totals decide.
  (cd "$root" && mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true verify "$@") || built=$?
  # Maven may leave its last line open.
  echo
  [ "$built" -eq 0 ] || echo \
    "Maven ended with code $built: not everything was built and tested; what went wrong stands above."
  failures
  if totals && [ "$built" -eq 0 ]; then
    exit 0
  fi
  exit 1
}
