package replaydesk.kit.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Converts times to column values. Whatever instant an event holds, it must not stop a projection. */
public final class StoredTime {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private StoredTime() {
    }

    /** Returns the instant, limited to the years 1970 to 9999. */
    public static Instant bounded(Instant instant) {
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    }

    /** Returns the limited instant as a column's value. */
    public static OffsetDateTime of(Instant instant) {
        return bounded(instant).atOffset(ZoneOffset.UTC);
    }
}
