package replaydesk.kit.referencelog;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.log.Ids;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;

/**
 * Writes the shipped documents of this host's kinds to a log that does not have them: as version 1, and only as long as
 * nobody else has written one of the kind. Of several hosts that start at once, the log's verdict lets one through. A
 * document that names one which is not there yet waits for it.
 */
@Singleton
public final class ShippedDocuments {

    private static final UUID SHIPPED = UUID.fromString("4f6f0d3e-8a52-5f7c-9b1d-2c6f1e0a7d55");
    private static final long SOON_MILLIS = 50;
    private static final long LATER_MILLIS = 1_000;

    private record Shipped(ReferenceKind<?> kind, String key, Content content) {
    }

    private final ReferenceKinds kinds;
    private final ReferenceReader reader;
    private final ReferenceWriter writer;
    private final Vertx vertx;
    private Map<ReferenceKind<?>, Map<String, Content>> shipped = Map.of();
    private String waitsFor = "";

    private volatile boolean done;
    private volatile boolean stopped;

    ShippedDocuments(ReferenceKinds kinds, ReferenceReader reader, ReferenceWriter writer, Vertx vertx) {
        this.kinds = kinds;
        this.reader = reader;
        this.writer = writer;
        this.vertx = vertx;
    }

    void onStart(@Observes StartupEvent started) {
        var read = new HashMap<ReferenceKind<?>, Map<String, Content>>();
        kinds.all().forEach(kind -> read.put(kind, ShippedReference.of(kind)));
        shipped = read;
        done = shipped.values().stream().allMatch(Map::isEmpty);
        if (!done) {
            again(SOON_MILLIS);
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /** Tells whether the log has what this host ships, or does not need it. */
    boolean isDone() {
        return done;
    }

    private void again(long millis) {
        if (!stopped) {
            vertx.setTimer(millis, _ -> round());
        }
    }

    private void round() {
        if (!reader.hasCaughtUp()) {
            again(SOON_MILLIS);
            return;
        }
        var missing = missing();
        if (missing.isEmpty()) {
            done = true;
            return;
        }
        Multi.createFrom().iterable(missing).onItem().transformToUniAndConcatenate(this::write).collect().asList()
                .subscribe().with(results -> again(results.contains(true) ? SOON_MILLIS : LATER_MILLIS), e -> {
                    Log.warnf("Shipped reference data could not be written, it will be: %s", e.toString());
                    again(LATER_MILLIS);
                });
    }

    private List<Shipped> missing() {
        var data = reader.data();
        var missing = new ArrayList<Shipped>();
        for (var kind : kinds.all()) {
            boolean own = data.newest(kind.name()).stream()
                    .anyMatch(document -> !ReferenceKinds.source(kind).equals(document.actor()));
            if (!own) {
                shipped.get(kind).forEach((key, content) -> {
                    if (data.newest(new ReferenceKey(kind.name(), key)).isEmpty()) {
                        missing.add(new Shipped(kind, key, content));
                    }
                });
            }
        }
        return missing;
    }

    /** Writes one document; returns false when it has to wait. */
    private Uni<Boolean> write(Shipped document) {
        var kind = document.kind();
        Object value = document.content().as(kind.type()).orElse(null);
        if (value == null) {
            return Uni.createFrom().item(waits(document, "it is not as the kind reads it"));
        }
        var command = Ids.command(SHIPPED, kind.name(), ReferenceKinds.source(kind), document.key());
        return writer.save(new ReferenceChange(kind, document.key(), 0, document.content(), value, null,
                ReferenceKinds.source(kind), command)).map(saved -> switch (saved) {
                    case Saved.Written _,Saved.Outdated _,Saved.Reused _ -> true;
                    case Saved.Wrong wrong -> waits(document, wrong.findings().getFirst().toString());
                    case Saved.Refused refused -> waits(document, refused.detail());
                });
    }

    private boolean waits(Shipped document, String why) {
        var what = document.kind().name() + "/" + document.key() + ": " + why;
        if (!what.equals(waitsFor)) {
            waitsFor = what;
            Log.infof("Shipped reference data waits: %s", what);
        }
        return false;
    }

    /** Returns as a sentence which document waits for what; empty when none does. */
    String waitsFor() {
        return waitsFor;
    }
}
