package replaydesk.triage.model;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.StageStateTable.StoredOfStage;
import replaydesk.kit.table.Stages;
import replaydesk.text.classification.LabelledText;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.stored.TriageStates;

/**
 * Reads from the projection, which is the log as far as it is replayed, what the desk's cases teach: the texts of a
 * request, and what a person said of it in the end. Blocks; for a thread of its own.
 */
@Singleton
class History {

    /** The most texts that are learnt from: the latest ones. */
    private static final int MOST = 50_000;
    /** The part of the heap that a training may fill, and the bytes that it needs for a character that it reads. */
    private static final int PART_OF_HEAP = 3;
    private static final int BYTES_OF_A_CHARACTER = 30;

    private static final int TEXTS_AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String COUNT = "select count(*) from @case_text";
    /** What a request is about stands at its start; so the texts of all cases together stay small. */
    private static final String TEXTS = """
            select case_id, left(subject, 300) as subject, left(description, 2000) as description
              from @case_text where case_id = any($1::uuid[])
            """;

    private record Example(Instant at, UUID caseId, String language, String label) {
    }

    private final Pool pool;
    private final Generations generations;
    private final TriageStates states;

    History(Pool pool, Generations generations, TriageStates states) {
        this.pool = pool;
        this.generations = generations;
        this.states = states;
    }

    /**
     * Returns the texts in the order in which their cases were registered: the latest ones, as many as there is memory
     * to learn from.
     *
     * @param progress takes the share that is done; throws to end the reading
     */
    List<LabelledText> read(TrainModel asked, InForce reference, DoubleConsumer progress) {
        var latestFirst = examples(asked, reference, progress).reversed();
        var texts = new ArrayList<LabelledText>();
        long left = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_OF_A_CHARACTER;
        for (int from = 0; from < latestFirst.size() && left > 0; from += TEXTS_AT_ONCE) {
            var some = latestFirst.subList(from, Math.min(latestFirst.size(), from + TEXTS_AT_ONCE));
            var found = texts(some);
            for (var example : some) {
                var text = found.get(example.caseId());
                if (text != null && left > 0) {
                    texts.add(new LabelledText(text, example.language(), example.label()));
                    left -= text.length();
                }
            }
            progress.accept(0.5 + 0.5 * from / latestFirst.size());
        }
        return texts.reversed();
    }

    private List<Example> examples(TrainModel asked, InForce reference, DoubleConsumer progress) {
        var latest = new PriorityQueue<Example>(Comparator.comparing(Example::at).thenComparing(Example::caseId));
        long all = Math.max(1, count());
        long looked = 0;
        for (var last = TriageStates.NONE; last != null;) {
            var chunk = states.after(last, null).await().atMost(PATIENCE);
            for (var stored : chunk) {
                add(stored, asked, reference, latest);
            }
            looked += chunk.size();
            progress.accept(0.5 * looked / all);
            last = chunk.size() < TriageStates.CHUNK ? null : chunk.getLast().caseId();
        }
        return latest.stream().sorted(latest.comparator()).toList();
    }

    private static void add(StoredOfStage stored, TrainModel asked, InForce reference, PriorityQueue<Example> latest) {
        var state = (TriageCase) stored.slot().state();
        if (state == null || state.registered() == null || state.classification() == null) {
            return;
        }
        var language = state.classification().language() != null ? state.classification().language()
                : state.registered().language();
        if (asked.takes(state.registered().at(), language)) {
            asked.target().label(state.classification(), reference).ifPresent(label -> latest
                    .add(new Example(state.registered().at(), stored.caseId(), language, label)));
        }
        if (latest.size() > MOST) {
            latest.poll();
        }
    }

    private long count() {
        return pool.query(generations.current().sql(COUNT)).execute().map(rows -> rows.iterator().next().getLong(0))
                .await().atMost(PATIENCE);
    }

    private Map<UUID, String> texts(List<Example> examples) {
        var ids = examples.stream().map(Example::caseId).toArray(UUID[]::new);
        var texts = new HashMap<UUID, String>();
        pool.preparedQuery(generations.current().sql(TEXTS)).execute(Tuple.tuple().addArrayOfUUID(ids)).await()
                .atMost(PATIENCE).forEach(row -> texts.put(row.getUUID("case_id"),
                        text(row.getString("subject"), row.getString("description"))));
        return texts;
    }

    private static String text(String subject, String description) {
        return (subject == null ? "" : subject) + "\n" + (description == null ? "" : description);
    }
}
