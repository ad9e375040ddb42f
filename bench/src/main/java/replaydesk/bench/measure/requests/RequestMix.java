package replaydesk.bench.measure.requests;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.NoAnswerException;
import replaydesk.bench.client.View;

/** A mix of messages on cases and reads of cases. */
final class RequestMix {

    private static final int READS_FOR_A_MESSAGE = 3;
    private static final int TOLD_EVERY = 50_000;

    private final DeskClient system;
    private final DeskClient operator;
    private final List<String> cases;

    /**
     * @param system the sender of messages
     * @param operator the reader of cases
     * @param cases the ids of existing cases
     */
    RequestMix(DeskClient system, DeskClient operator, List<String> cases) {
        this.system = system;
        this.operator = operator;
        this.cases = cases;
    }

    /** Sends so many requests; returns once each was answered or given up. */
    RequestTally send(int number, int callers, Consumer<String> progress) {
        var tally = new RequestTally();
        var next = new AtomicInteger();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                var random = new SplittableRandom(caller);
                all.submit(() -> {
                    for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                        one(i, random, tally);
                        if (i % TOLD_EVERY == TOLD_EVERY - 1) {
                            progress.accept("%,d sent; %s".formatted(i + 1, tally));
                        }
                    }
                });
            }
        }
        tally.over();
        return tally;
    }

    private void one(int number, SplittableRandom random, RequestTally tally) {
        var caseId = cases.get(random.nextInt(cases.size()));
        boolean message = random.nextInt(READS_FOR_A_MESSAGE + 1) == 0;
        var id = "requests-" + number;
        long begun = System.nanoTime();
        try {
            var answer = message ? message(caseId, number, id) : operator.correlated(id).read(caseId, null);
            tally.answered(answer.status(), System.nanoTime() - begun);
        } catch (NoAnswerException e) {
            tally.lost(e, id, System.nanoTime() - begun);
        }
    }

    private Answer message(String caseId, int number, String id) {
        var body = DeskClient.bytes(Map.of("text", "Any news? This is question " + number));
        return system.correlated(id).post("/api/v1/cases/" + caseId + "/messages", body, id, View.NONE);
    }
}
