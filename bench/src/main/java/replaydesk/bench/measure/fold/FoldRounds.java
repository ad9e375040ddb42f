package replaydesk.bench.measure.fold;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import replaydesk.bench.measure.log.SampleLog;
import replaydesk.bench.measure.log.SampleRecord;
import replaydesk.kit.stage.Stage;

/**
 * Folds the sample repeatedly on the thread that starts it, and prints the median rate of the rounds, in records for a
 * second of one core's time, garbage collection included. A program of its own: {@link FoldMeasure} gives it a Java
 * machine that has one core for everything. Its argument selects the fold: {@code header}, a stage's name, or {@code
 * all}.
 */
public final class FoldRounds {

    static final String HEADER = "header";
    static final String ALL = "all";
    static final String SIZE = "size";
    static final String RATE = "rate";

    private static final int RECORDS = 60_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    /**
     * The passes over the whole sample in a round: several, because the system counts processor time in hundredths of a
     * second.
     */
    private static final int PASSES = 4;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private FoldRounds() {
    }

    public static void main(String[] arguments) {
        var records = SampleLog.take(42, RECORDS);
        print(SIZE, records.stream().mapToInt(SampleRecord::size).average().orElseThrow());
        print(RATE, median(records, stages(arguments[0])));
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    private static List<Stage<?>> stages(String which) {
        return switch (which) {
            case HEADER -> List.of();
            case ALL -> Stages.all();
            default -> Stages.all().stream().filter(stage -> stage.name().equals(which)).toList();
        };
    }

    private static double median(List<SampleRecord> records, List<Stage<?>> stages) {
        var rates = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begun = SYSTEM.getProcessCpuTime();
            long accepted = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                var fold = new HostFold(stages);
                accepted += records.stream().filter(fold::fold).count();
            }
            double seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
            if (accepted != (long) PASSES * records.size()) {
                throw new IllegalStateException("Expected all records to be accepted, but only " + accepted + " were");
            }
            if (round >= 0) {
                rates[round] = accepted / seconds;
            }
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }
}
