package replaydesk.problem;

import java.util.Map;

/**
 * The limits on the head of a request, the same at the edge and in every service. The HTTP server itself takes some
 * more, so that a request beyond these limits is answered with a problem.
 */
public final class RequestLimits {

    /** Most characters of path and query. */
    public static final int LONGEST_URI = 4_096;

    /** Most characters of all names and values of headers. */
    public static final int LARGEST_HEADERS = 20_480;

    private RequestLimits() {
    }

    /** Tells whether the headers are larger than is taken. */
    public static boolean exceeds(Iterable<Map.Entry<String, String>> headers) {
        int size = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size > LARGEST_HEADERS;
    }
}
