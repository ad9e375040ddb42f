package replaydesk.bench.measure.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the output of the tests line by line. */
final class FuzzOutput {

    private static final Pattern SEED = Pattern.compile("\\[(fuzz|foreign)] seed -?\\d+");
    private static final Pattern REQUESTS = Pattern.compile("\\[(?:fuzz|foreign)] (\\d+) requests answered.*");
    private static final Pattern RECORDS = Pattern.compile("\\[foreign] (\\d+) records written.*");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) passed, (\\d+) failed, (\\d+) skipped");
    private static final int TESTS = 2;

    private final List<String> seeds = new ArrayList<>();
    private long requests;
    private long records;
    private long passed;
    private long failed;

    /** Takes in the next line. */
    void line(String line) {
        if (SEED.matcher(line).matches()) {
            seeds.add(line);
        }
        var answered = REQUESTS.matcher(line);
        if (answered.matches()) {
            requests += Long.parseLong(answered.group(1));
        }
        var written = RECORDS.matcher(line);
        if (written.matches()) {
            records += Long.parseLong(written.group(1));
        }
        var total = TOTAL.matcher(line);
        if (total.matches()) {
            passed = Long.parseLong(total.group(1));
            failed = Long.parseLong(total.group(2));
        }
    }

    /** The line of each test with the seed that makes it run the same again. */
    List<String> seeds() {
        return seeds;
    }

    long requests() {
        return requests;
    }

    long records() {
        return records;
    }

    /**
     * Returns the number of tests that failed or did not come to their end.
     *
     * @param exitCode of the run
     */
    long failed(int exitCode) {
        long missing = Math.max(failed, TESTS - passed);
        return exitCode == 0 ? missing : Math.max(1, missing);
    }
}
