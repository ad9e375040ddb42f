package replaydesk.kit.operate;

import org.jboss.logging.MDC;

/**
 * Adds a case id and a correlation id to the log lines of a request or a record. They follow the request through
 * reactive code.
 */
public final class LogContext {

    private static final String CASE = "caseId";
    private static final String CORRELATION = "correlationId";

    private LogContext() {
    }

    /** Adds the case to all lines from here on: its id, or the number that people use. */
    public static void caseId(String reference) {
        MDC.put(CASE, reference);
    }

    /** Adds the correlation id to all lines from here on. */
    public static void correlation(String id) {
        MDC.put(CORRELATION, id);
    }

    /** Removes both, for use when a thread goes on to something else. */
    public static void clear() {
        MDC.remove(CASE);
        MDC.remove(CORRELATION);
    }
}
