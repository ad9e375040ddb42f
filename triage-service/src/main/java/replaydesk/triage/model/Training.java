package replaydesk.triage.model;

import io.quarkus.logging.Log;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import replaydesk.kit.reference.InForce;
import replaydesk.text.classification.TooFewTexts;
import replaydesk.triage.model.Learning.Material;

/** One training, from reading the cases to keeping the model. Blocks; for a thread of its own. */
final class Training implements Runnable {

    /** Signal that somebody has ended the training. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Ended() {
            super("The training was ended", null, false, false);
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final UUID id;
    private final TrainModel asked;
    private final InForce reference;
    private final History history;
    private final ModelTable table;
    private final Clock clock;
    private final CompletableFuture<Void> judged = new CompletableFuture<>();
    private volatile boolean ended;

    Training(UUID id, TrainModel asked, InForce reference, History history, ModelTable table, Clock clock) {
        this.id = id;
        this.asked = asked;
        this.reference = reference;
        this.history = history;
        this.table = table;
        this.clock = clock;
    }

    UUID id() {
        return id;
    }

    /** Completes once it is known whether there is enough to learn from. */
    CompletableFuture<Void> judged() {
        return judged;
    }

    /** Makes it end soon: somebody has noted in the table that it is over. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        try {
            learn();
        } catch (Ended e) {
            Log.infof("The training %s was ended", id);
        } catch (TooFewTexts e) {
            note(ModelState.REFUSED, "too-few-texts", e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            Log.errorf(e, "The training %s failed", id);
            note(ModelState.FAILED, "failed", "Expected to learn a model, but it failed; the service's log says why");
        } finally {
            judged.complete(null);
        }
    }

    private void learn() {
        progress(TrainingStep.READING, 0);
        var texts = history.read(asked, reference, share -> progress(TrainingStep.READING, share));
        var material = Material.of(texts);
        judged.complete(null);
        var learning = Learning.of(material, asked.threshold(), this::progress);
        progress(TrainingStep.STORING, 0);
        table.trained(id, learning.model().version(), learning.report(), learning.model().bytes(), clock.instant())
                .await().atMost(PATIENCE);
    }

    private void progress(TrainingStep step, double share) {
        if (ended || !table.progress(id, step, share).await().atMost(PATIENCE)) {
            throw new Ended();
        }
    }

    private void note(ModelState state, String reason, String detail) {
        try {
            table.end(id, state, reason, detail, clock.instant()).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            Log.warnf("The end of the training %s could not be noted; it is once nobody works on it: %s", id, e);
        }
    }
}
