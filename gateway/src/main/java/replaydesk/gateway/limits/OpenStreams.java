package replaydesk.gateway.limits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import replaydesk.gateway.GatewayConfig;

/**
 * Counts the streams that each caller has open: batches and feeds. A stream is one request to the rate limits, however
 * many lines it has, so their number is what bounds a caller's share of the desk.
 */
@Singleton
public class OpenStreams {

    private final int most;
    private final ConcurrentMap<String, Integer> bySubject = new ConcurrentHashMap<>();

    @Inject
    OpenStreams(GatewayConfig config) {
        this(config.rates().streams());
    }

    OpenStreams(int most) {
        this.most = most;
    }

    /** Counts one more stream of the subject. Returns false, and counts nothing, when it has as many as it may. */
    public boolean begin(String subject) {
        var opened = new boolean[1];
        bySubject.compute(subject, (_, open) -> {
            int before = open == null ? 0 : open;
            opened[0] = before < most;
            return opened[0] ? Integer.valueOf(before + 1) : open;
        });
        return opened[0];
    }

    /** Counts one stream less of the subject. */
    public void end(String subject) {
        bySubject.computeIfPresent(subject, (_, open) -> open == 1 ? null : open - 1);
    }
}
