package replaydesk.bench.measure.fold;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.log.SampleLog;
import replaydesk.bench.measure.log.SampleRecord;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.status.CaseProgress;

/**
 * Folds the sample again and again on the thread it is started on, and prints the median of the rounds, in records for a
 * second of one core's time, collecting garbage included. A program of its own: {@link FoldMeasure} gives it a Java machine
 * that has one core for everything.
 */
public final class FoldRounds {

    private static final int RECORDS = 60_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    /** Over the whole sample in a round: the system counts processor time in hundredths of a second. */
    private static final int PASSES = 5;
    private static final EventCodec CODEC = new EventCodec();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private FoldRounds() {
    }

    /** What is kept of a case by who reads everything of it. */
    private static final class Whole {
        final CaseFold fold = CaseFold.unknown();
        CaseProgress progress = CaseProgress.start();
    }

    public static void main(String[] arguments) {
        var records = SampleLog.take(42, RECORDS);
        print("size", records.stream().mapToInt(SampleRecord::size).average().orElseThrow());
        print("header", median(records, FoldRounds::headers));
        print("full", median(records, FoldRounds::whole));
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    private interface Fold {
        int all(List<SampleRecord> records);
    }

    private static double median(List<SampleRecord> records, Fold fold) {
        var rates = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begun = SYSTEM.getProcessCpuTime();
            int accepted = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                accepted += fold.all(records);
            }
            double seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
            if (accepted != PASSES * records.size()) {
                throw new IllegalStateException("Expected all records to be accepted, but only " + accepted + " were");
            }
            if (round >= 0) {
                rates[round] = accepted / seconds;
            }
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    /** The headers as the consumer hands them out, the verdict, the counters, the chain. */
    private static int headers(List<SampleRecord> records) {
        var folds = new HashMap<UUID, CaseFold>();
        int accepted = 0;
        for (var record : records) {
            var headers = read(record);
            var fold = folds.computeIfAbsent(headers.subject(), id -> CaseFold.unknown());
            accepted += fold.fold(headers, record.value()).accepted() ? 1 : 0;
        }
        return accepted;
    }

    /** And every payload, and what the case comes to. */
    private static int whole(List<SampleRecord> records) {
        var cases = new HashMap<UUID, Whole>();
        int accepted = 0;
        for (var record : records) {
            var headers = read(record);
            var it = cases.computeIfAbsent(headers.subject(), id -> new Whole());
            if (it.fold.fold(headers, record.value()).accepted()) {
                accepted++;
                it.progress = it.progress.after(event(headers, record.value()));
            }
        }
        return accepted;
    }

    private static EventHeaders read(SampleRecord record) {
        var reader = EventHeaders.reader();
        for (var header : record.headers()) {
            reader.header(header.key(), header.value());
        }
        return reader.read();
    }

    private static replaydesk.events.catalogue.CaseEvent event(EventHeaders headers, byte[] value) {
        try {
            return CODEC.read(headers.type(), value);
        } catch (UnreadablePayload e) {
            throw new IllegalStateException(e);
        }
    }
}
