package replaydesk.bench.demo.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.NoAnswerException;

/**
 * Queries every host, on its own port, for the heads of cases, and the API, at the edge, for the facts that each stage
 * reports. Queries a bounded number of cases at once.
 */
final class StateQuery {

    private static final int AT_ONCE = 32;
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final Map<String, DeskClient> hosts;
    private final DeskClient edge;

    StateQuery(Map<String, DeskClient> hosts, DeskClient edge) {
        this.hosts = hosts;
        this.edge = edge;
    }

    /** Takes answers from many threads. */
    interface Listener {

        /**
         * Every answer about a case.
         *
         * @param heads what each host says by name, null where it does not know the case; so does the API
         * @param told  what the stages tell
         */
        void answered(UUID caseId, Map<String, Comparison.Head> heads, List<ReportedFacts> told);

        /** Notes that the query itself failed. */
        void failed(UUID caseId, RuntimeException why);
    }

    /** Queries the cases. Returns once the listener was called for each. */
    void of(Iterable<UUID> cases, Listener listener) {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caseId : cases) {
                places.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        of(caseId, listener);
                    } catch (RuntimeException e) {
                        listener.failed(caseId, e);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private void of(UUID caseId, Listener listener) {
        var heads = new LinkedHashMap<String, Comparison.Head>();
        hosts.forEach((host, desk) -> heads.put(host, head(() -> desk.get("/log/cases/" + caseId, null))));
        var told = new ArrayList<ReportedFacts>();
        for (var endpoint : CaseEndpoint.OF_A_CASE) {
            told.add(ask(endpoint, caseId, heads));
        }
        listener.answered(caseId, heads, told);
    }

    /** History's answer has the head as well. */
    private ReportedFacts ask(CaseEndpoint endpoint, UUID caseId, Map<String, Comparison.Head> heads) {
        Answer answer;
        try {
            answer = ReadRetry.get(() -> edge.get(DeskClient.CASES + "/" + caseId + endpoint.path(), null));
        } catch (NoAnswerException e) {
            answer = null;
        }
        if (endpoint == CaseEndpoint.HISTORY) {
            heads.put("the API", answer == null ? Comparison.Head.none("it did not answer") : head(answer));
        }
        return answer == null ? endpoint.unanswered("the connection broke")
                : answer.status() == FOUND ? endpoint.read(answer.json()) : endpoint.unanswered(answer.toString());
    }

    private static Comparison.Head head(Supplier<Answer> request) {
        try {
            return head(ReadRetry.get(request));
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
}
