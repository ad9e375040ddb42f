package replaydesk.gateway.operate;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jboss.logging.Logger;
import replaydesk.gateway.routing.Upstream;

/** Logs when a service stops answering and when it answers again, and nothing in between. */
@Singleton
public class Reachability {

    private static final Logger LOG = Logger.getLogger(Reachability.class);

    private final AtomicIntegerArray silent = new AtomicIntegerArray(Upstream.values().length);

    /** Records that the service answered, with any status. */
    public void answered(Upstream upstream) {
        if (silent.get(upstream.ordinal()) == 1 && silent.compareAndSet(upstream.ordinal(), 1, 0)) {
            LOG.infof("The %s service answers again", upstream.word());
        }
    }

    /** Records that the service gave no answer. */
    public void failed(Upstream upstream, Throwable cause) {
        if (silent.compareAndSet(upstream.ordinal(), 0, 1)) {
            LOG.warnf("The %s service does not answer: %s", upstream.word(), cause.toString());
        }
    }
}
