package replaydesk.bench.demo.proof;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import replaydesk.bench.desk.Answer;
import replaydesk.bench.desk.Desk;
import replaydesk.bench.desk.Wire;
import replaydesk.stack.StackService;

/** Asks every service, on its own port, where it stands with cases. */
final class Heads {

    private static final int AT_ONCE = 24;
    private static final int ATTEMPTS = 3;
    private static final int NOT_FOUND = 404;

    private final Map<StackService, Desk> services;

    Heads(Map<StackService, Desk> services) {
        this.services = services;
    }

    /** Told what each service, by name, says of a case; null where it does not know it. From many threads. */
    interface Listener {
        void heads(UUID caseId, Map<String, Comparison.Head> heads);
    }

    void of(Iterable<UUID> cases, Listener listener) {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caseId : cases) {
                places.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        listener.heads(caseId, of(caseId));
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private Map<String, Comparison.Head> of(UUID caseId) {
        var asked = new LinkedHashMap<String, Future<Answer>>();
        services.forEach((service, desk) -> asked.put(service.word(), ask(desk, caseId)));
        var heads = new LinkedHashMap<String, Comparison.Head>();
        services.forEach((service, desk) -> heads.put(service.word(), head(desk, caseId, asked.get(service.word()), ATTEMPTS)));
        return heads;
    }

    private static Future<Answer> ask(Desk desk, UUID caseId) {
        return desk.get("/log/cases/" + caseId, null);
    }

    private static Comparison.Head head(Desk desk, UUID caseId, Future<Answer> asked, int attempts) {
        Answer answer;
        try {
            answer = Wire.await(asked);
        } catch (RuntimeException e) {
            return attempts > 1 ? head(desk, caseId, ask(desk, caseId), attempts - 1)
                    : new Comparison.Head(-1, -1, "none, it did not answer: " + e.getMessage());
        }
        if (answer.status() == NOT_FOUND) {
            return null;
        }
        var json = answer.json();
        return answer.status() == 200
                ? new Comparison.Head(json.path("version").asInt(), json.path("judged").asInt(), json.path("head").asText())
                : new Comparison.Head(-1, -1, "none, it answered " + answer);
    }
}
