# Help, without a build and without a Java machine.

help_main() {
  cat <<'HELP'
Replaydesk: an event-sourced support case engine.

Usage: ./replaydesk <command> [options]

  up              build what is not built, start Kafka, PostgreSQL, a mail catcher and the desk; Ctrl-C stops all
  up --apart      the same with one process a stage instead of the desk, on the same data, one after the other
  up --detach     in the background; returns when all is ready
  down            stop everything, from any terminal; the data stays
  status          a table of every part; the exit code is 0 only if all are ready
  logs <part>     the end of a part's log; -f goes on as it grows, -n sets the number of lines
  token <user>    print a token for a demo user: anna, boris, cecilia (operators), lena (lead), alex (analyst),
                  ivan (importer), root (admin), desk, robo (integrators), rita, gustav (requesters)
  reference       export reference data to files, or import them
  demo            run real incidents through all stages and prove the result; --all takes the whole log
  test            all tests; the last line is the total. Further arguments go to Maven
  bench           measure; --full adds the long measurements
  build           package everything, built or not
  dependencies    list the libraries and plugins that have a newer release
  format          format the Java code; the tests check that nothing is left to format
  help            this text; ./replaydesk <command> --help tells the options of a command

HELP
  help_settings
  cat <<'HELP'

Examples
  ./replaydesk up
  ./replaydesk up --port-base 18080 --data /tmp/desk
  ./replaydesk up --detach --port postgres=15442 --memory desk=512
  ./replaydesk up --apart --memory services=128 --memory history=256
  ./replaydesk logs triage -f
  curl -H "Authorization: Bearer $(./replaydesk token anna)" http://localhost:8080/api/v1/cases
HELP
}

help_settings() {
  cat <<'HELP'
Settings of up (each has a variable of the environment beside it)
  --apart                  REPLAYDESK_APART=true  one process a stage and the gateway before them, instead of the desk
  --data <folder>          REPLAYDESK_DATA        what survives a restart; default .replaydesk. Other commands
                             take it too
  --port-base <number>     REPLAYDESK_PORT_BASE   consecutive ports from here, the desk's or the gateway's first
  --port <part>=<number>   REPLAYDESK_PORTS       one port; repeat it or separate by commas. Defaults:
                             desk 8080, kafka 9092, kafka-controller 9093, postgres 5442, smtp 2525,
                             mail 8025 (the page that shows what was sent); apart: gateway 8080, intake 8081,
                             triage 8082, escalation 8083, closure 8084, feedback 8085, sla 8086,
                             notification 8087, history 8088
  --memory <part>=<MB>     REPLAYDESK_MEMORY      desk 320, kafka 320, postgres 128; apart: services 160 (each), or one
                                                  service by name
  --only <service>,…       REPLAYDESK_ONLY        apart: these services alone; none for Kafka and PostgreSQL alone
  --without <service>,…                           apart: all services but these
  --partitions <number>    REPLAYDESK_PARTITIONS  of the log, fixed once it exists; default 8
  --patience <seconds>     REPLAYDESK_PATIENCE    how long the start may take without getting on; default 300
  --compiler quick|full    REPLAYDESK_COMPILER    quick (default) starts sooner and stays smaller; full is as in
                                                  production, for long and heavy load
  JAVA_HOME                                       the JDK to use (25 or newer); found by itself otherwise
  REPLAYDESK_CACHE                                where PostgreSQL's programs are unpacked; default ~/.cache/replaydesk
HELP
}

help_up() {
  cat <<'HELP'
Usage: ./replaydesk up [options]

Builds what is not built, starts Kafka, PostgreSQL, a mail catcher and the desk, and stays. Ctrl-C, or down in another
terminal, stops all; the data stays.

  -d, --detach             return when all is ready and leave it running in the background
  -h, --help               this text

HELP
  help_settings
}

help_down() {
  cat <<'HELP'
Usage: ./replaydesk down [--data <folder>]

Stops what runs on a data folder (default .replaydesk), or what a killed launcher left behind there. The data stays.
HELP
}

help_status() {
  cat <<'HELP'
Usage: ./replaydesk status [--data <folder>]

Shows every part that runs on a data folder (default .replaydesk). The exit code is 0 only if all are ready.
HELP
}

help_logs() {
  cat <<'HELP'
Usage: ./replaydesk logs [options] <part>

Shows the end of a part's log: desk, a stage (triage, sla, …), gateway, kafka, postgres, or launcher (of up --detach).
Of a stage that the desk hosts it shows the desk's log, and says so.

  -f, --follow             go on as the log grows, until Ctrl-C
  -n, --lines <number>     how many lines; default 100
      --data <folder>      default .replaydesk
HELP
}

help_token() {
  cat <<'HELP'
Usage: ./replaydesk token [--data <folder>] <user>

Prints a token for a demo user and nothing else: anna, boris, cecilia (operators), lena (lead), alex (analyst),
ivan (importer), root (admin), desk, robo (integrators), rita, gustav (requesters). The stack must be running.
HELP
}

help_reference() {
  cat <<'HELP'
Usage: ./replaydesk reference export [options] <folder>
       ./replaydesk reference import [options] <folder>
Writes all reference data (categories, products, rules, teams, levels, checklists) to <folder>/<kind>/<key>.json, or
saves the documents of such a folder that differ from the desk's, as their next versions. Prints a line a document. All
are checked together before any is saved: what names something that nobody defined is told, and the exit code is 1.
Import retires nothing. The stack must be running.
      --url <url>          another desk than the one on the data folder
      --token <token>      of an admin or lead there; REPLAYDESK_TOKEN. Default: the local admin's
      --data <folder>      default .replaydesk
HELP
}

help_demo() {
  cat <<'HELP'
Usage: ./replaydesk demo [options]

Runs real incidents through all stages and proves that the result is right: on the stack that runs on the data folder,
or on one that it starts and stops itself.

      --all                the whole log, 24,918 incidents, instead of the sample of 500
      --limit <n>          no more than so many incidents
      --parallel <n>       how many at once; default 32
      --file <csv>         the incident log to take, gzipped or not
      --run <name>         names the run
      --url <url>          another edge before the same stack
      --data <folder>      default .replaydesk
      --port-base <number> of a stack that it starts
HELP
}

help_bench() {
  cat <<'HELP'
Usage: ./replaydesk bench [options]

Measures, and prints what was asked beside what was reached.

      --full               the long measurements as well, and all of them for longer
      --only <measure>,…   these measures alone; --list names them
      --json <file>        where the table is written as JSON; default target/bench.json
      --temp <folder>      where the data of the runs lies meanwhile
      --scale <factor>     less than 1 measures for less long, to try the bench itself
HELP
}

help_build() {
  cat <<'HELP'
Usage: ./replaydesk build

Packages everything, built or not. up, demo and bench build what they need by themselves.
HELP
}

help_test() {
  cat <<'HELP'
Usage: ./replaydesk test [arguments of Maven]

Runs all tests of all modules, whatever fails before; the last line is the total.
HELP
}

help_dependencies() {
  cat <<'HELP'
Usage: ./replaydesk dependencies [arguments of Maven]

Lists the libraries and plugins of pom.xml that have a newer release, first by the property with the version, then by
name. Changes nothing. Previews (alpha, beta, milestone, release candidate) are left out: maven.version.ignore in
pom.xml. What the BOMs of Quarkus and PostgreSQL bring is upgraded with them, and not listed. Needs the network.
HELP
}

help_format() {
  cat <<'HELP'
Usage: ./replaydesk format [arguments of Maven]

Formats all Java files as config/java-formatter.xml says. A build with tests fails at a file that this would change.
HELP
}

# True if the arguments ask for help: then nothing is built and nothing started.
asks_for_help() {
  local argument
  for argument in "$@"; do
    case $argument in
      -h | --help) return 0 ;;
      --) return 1 ;;
    esac
  done
  return 1
}
