package replaydesk.bench.demo.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import replaydesk.bench.desk.Answer;
import replaydesk.bench.desk.Desk;
import replaydesk.bench.desk.NoAnswerException;

/** Asks every host, on its own port, for its heads of cases, and the API for the cases it shows. */
final class Heads {

    private static final int AT_ONCE = 64;
    private static final int ATTEMPTS = 3;
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final Map<String, Desk> hosts;
    private final Desk edge;

    Heads(Map<String, Desk> hosts, Desk edge) {
        this.hosts = hosts;
        this.edge = edge;
    }

    /**
     * Receives each host's head of a case, by the host's name, and the case that the API shows. A head is null when the
     * host does not know the case. Called from many threads.
     */
    interface Listener {
        void told(UUID caseId, Map<String, Comparison.Head> heads, Comparison.Shown shown);
    }

    void of(Iterable<UUID> cases, Listener listener) {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caseId : cases) {
                places.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        listener.told(caseId, heads(caseId), shown(caseId));
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private Map<String, Comparison.Head> heads(UUID caseId) {
        var heads = new LinkedHashMap<String, Comparison.Head>();
        hosts.forEach((host, desk) -> heads.put(host, head(() -> desk.get("/log/cases/" + caseId, null))));
        return heads;
    }

    private static Comparison.Head head(Supplier<Answer> request) {
        try {
            return head(ask(request));
        } catch (NoAnswerException e) {
            return Comparison.Head.none("it did not answer: " + e.getMessage());
        }
    }

    private static Comparison.Head head(Answer answer) {
        if (answer.status() == NOT_FOUND) {
            return null;
        }
        var json = answer.json();
        return answer.status() != FOUND ? Comparison.Head.none("it answered " + answer)
                : new Comparison.Head(
                        json.path("version").asInt(), json.path("judged").asInt(), json.path("head").asText());
    }

    private Comparison.Shown shown(UUID caseId) {
        try {
            var answer = ask(() -> edge.read(caseId.toString(), null));
            var json = answer.json();
            return new Comparison.Shown(
                    head(answer), json.path("status").asText(), json.at("/counts/reopenings").asInt());
        } catch (NoAnswerException e) {
            return new Comparison.Shown(Comparison.Head.none("it did not answer: " + e.getMessage()), "", 0);
        }
    }

    private static Answer ask(Supplier<Answer> request) {
        for (int attempt = 1;; attempt++) {
            try {
                return request.get();
            } catch (NoAnswerException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
