package replaydesk.triage.search;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.referencelog.ReferenceLog;

/**
 * Keeps the index of articles up to date on a thread of its own, so that hardly any search has to: the index of some
 * thousand articles takes seconds after a start.
 */
@Singleton
final class ArticleFollower {

    private static final long LOOK_MILLIS = 500;

    private final ArticleSearch search;
    private final ReferenceLog log;
    private volatile Thread thread;

    ArticleFollower(ArticleSearch search, ReferenceLog log) {
        this.search = search;
        this.log = log;
    }

    void onStart(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("article-index").daemon().start(this::run);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        var following = thread;
        if (following != null) {
            following.interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                follow();
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException _) {
            // the host stops
        }
    }

    private void follow() {
        try {
            var reference = log.now();
            if (reference != InForce.NOTHING) {
                search.prepare(reference);
            }
        } catch (RuntimeException e) {
            Log.warnf(e, "The index of articles was not brought up to date, the next search does so");
        }
    }
}
