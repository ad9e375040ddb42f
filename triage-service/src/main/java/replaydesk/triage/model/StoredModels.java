package replaydesk.triage.model;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import replaydesk.text.classification.LinearModel;
import replaydesk.text.classification.TextClassifier;
import replaydesk.triage.analysis.KnownModels;
import replaydesk.triage.reference.ClassificationModel;

/**
 * Models as this host has them: in memory once they were needed, from the table before. A model that is not there, or
 * is not the one that was activated, is looked for again after a while; meanwhile rules alone classify.
 */
@Singleton
final class StoredModels implements KnownModels {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final int MOST_IN_MEMORY = 4;

    private record Looked(String version, Optional<TextClassifier> model, long at) {

        boolean holds(String wanted) {
            return version.equals(wanted)
                    && (model.isPresent() || System.nanoTime() - at < LOOK_AGAIN.toNanos());
        }
    }

    private final ModelTable table;
    private final ConcurrentMap<UUID, Looked> looked = new ConcurrentHashMap<>();

    StoredModels(ModelTable table) {
        this.table = table;
    }

    @Override
    public Optional<TextClassifier> find(ClassificationModel active) {
        var kept = looked.get(active.model());
        if (kept != null && kept.holds(active.version())) {
            return kept.model();
        }
        if (kept == null && looked.size() >= MOST_IN_MEMORY) {
            looked.clear();
        }
        return looked.compute(active.model(), (id, before) -> before != null && before.holds(active.version()) ? before
                : new Looked(active.version(), read(active), System.nanoTime())).model();
    }

    private Optional<TextClassifier> read(ClassificationModel active) {
        try {
            var model = table.bytes(active.model()).await().atMost(PATIENCE).map(LinearModel::of)
                    .filter(found -> found.version().equals(active.version()));
            if (model.isEmpty()) {
                Log.warnf("The active model %s is not here, so rules alone classify; train one, or retire it",
                        active.model());
            }
            return model.map(TextClassifier.class::cast);
        } catch (RuntimeException e) {
            Log.warnf("The active model %s cannot be read, so rules alone classify: %s", active.model(), e);
            return Optional.empty();
        }
    }
}
