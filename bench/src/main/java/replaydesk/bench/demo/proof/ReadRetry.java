package replaydesk.bench.demo.proof;

import java.util.function.Supplier;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.NoAnswerException;

/** Repeats a request that only reads while nothing answers it or the host is busy. */
final class ReadRetry {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 200;

    private ReadRetry() {
    }

    /**
     * Returns the last answer.
     *
     * @throws NoAnswerException when there was none at last
     */
    static Answer get(Supplier<Answer> request) {
        for (int attempt = 1;; attempt++) {
            try {
                var answer = request.get();
                if (!answer.unavailable() || attempt == ATTEMPTS) {
                    return answer;
                }
                pause(attempt, answer.retryAfter());
            } catch (NoAnswerException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt, 0);
            }
        }
    }

    private static void pause(int attempt, int askedSeconds) {
        try {
            Thread.sleep(askedSeconds > 0 ? askedSeconds * 1_000L : PAUSE_MILLIS * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
