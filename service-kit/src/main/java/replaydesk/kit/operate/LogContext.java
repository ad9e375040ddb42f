package replaydesk.kit.operate;

import org.jboss.logging.MDC;

/** What log lines of a request or a record name by themselves. It follows the request through reactive code. */
public final class LogContext {

    private static final String CASE = "caseId";
    private static final String CORRELATION = "correlationId";

    private LogContext() {}

    /** From here on the lines name this case: its id, or the number people use. */
    public static void caseId(String reference) {
        MDC.put(CASE, reference);
    }

    /** From here on the lines name this correlation id. */
    public static void correlation(String id) {
        MDC.put(CORRELATION, id);
    }

    /** Forgets both, where a thread goes on to something else. */
    public static void clear() {
        MDC.remove(CASE);
        MDC.remove(CORRELATION);
    }
}
