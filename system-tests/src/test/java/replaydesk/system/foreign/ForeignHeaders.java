package replaydesk.system.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import replaydesk.events.log.ContractHeader;

/** Headers that are missing, doubled, huge, or not what they should be. */
final class ForeignHeaders {

    private static final List<String> WRONG = List.of("", " ", "x", "2.0", "null", "\u0000", "-1", "é".repeat(40),
            "0190F000-0000-7000-8000-00000000000A", "life", "life=", "life=-1", "life=01", "life=1,life=1", "work,life",
            "LIFE=1", "life=9999999999", "life=1,".repeat(200) + "work=1", "a".repeat(33), "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z",
            "2026-02-30T00:00:00Z", "now", "x".repeat(100_000));

    private final Random random;

    ForeignHeaders(Random random) {
        this.random = random;
    }

    /** The same with one to three of them broken. */
    List<Header> broken(List<Header> whole) {
        var headers = new ArrayList<>(whole);
        for (int i = random.nextInt(1, 4); i > 0 && !headers.isEmpty(); i--) {
            int at = random.nextInt(headers.size());
            var header = headers.get(at);
            switch (random.nextInt(5)) {
                case 0 -> headers.remove(at);
                case 1 -> headers.add(new RecordHeader(header.key(), header.value()));
                case 2 -> headers.set(at, new RecordHeader(header.key(), (byte[]) null));
                case 3 -> headers.set(at, new RecordHeader(header.key(), bytes(random.nextInt(60))));
                default -> headers.set(at, new RecordHeader(header.key(), oneOf(WRONG).getBytes(UTF_8)));
            }
        }
        return headers;
    }

    /** The same among many that mean nothing here. */
    List<Header> among(List<Header> whole) {
        var headers = new ArrayList<>(whole);
        for (int i = random.nextInt(300); i > 0; i--) {
            headers.add(random.nextInt(headers.size() + 1), new RecordHeader("x-" + i, bytes(random.nextInt(20))));
        }
        headers.add(new RecordHeader("traceparent", oneOf(WRONG).getBytes(UTF_8)));
        headers.add(new RecordHeader("", new byte[0]));
        return headers;
    }

    /** Counters that the contract allows and nobody knows: as many as a header may name. */
    String unknownCounters() {
        var names = new ArrayList<String>();
        for (int i = random.nextInt(1, 65); i > 0; i--) {
            names.add("foreign" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        return String.join(",", names.stream().sorted().toList());
    }

    String wrong() {
        return oneOf(WRONG);
    }

    byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static Header of(ContractHeader header, String value) {
        return new RecordHeader(header.wireName(), value.getBytes(UTF_8));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
