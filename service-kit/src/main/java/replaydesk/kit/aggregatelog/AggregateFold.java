package replaydesk.kit.aggregatelog;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import replaydesk.events.codec.AggregateCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Judgement;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregate.AggregateFact;
import replaydesk.kit.aggregate.AggregateView;

/**
 * Folds the log of one kind of aggregate. One thread folds; all may read what is folded. An event that cannot be read
 * counts by its headers and changes no state.
 */
final class AggregateFold<S, E> {

    private final Aggregate<S, E> kind;
    private final AggregateCodec<E> codec;
    private final Consumer<AggregateView<S>> changed;
    private final Map<UUID, AggregateView<S>> views = new ConcurrentHashMap<>();

    AggregateFold(Aggregate<S, E> kind, AggregateCodec<E> codec, Consumer<AggregateView<S>> changed) {
        this.kind = kind;
        this.codec = codec;
        this.changed = changed;
    }

    /** Judges the next record and, if it counts, takes it in. */
    Judgement fold(EventHeaders headers, byte[] value) {
        var before = views.getOrDefault(headers.subject(), AggregateView.unknown(headers.subject(), kind.initial()));
        var fold = before.fold().copy();
        var judgement = fold.fold(headers, value);
        if (judgement.accepted()) {
            int ordinal = views.size() + (before.isKnown() ? 0 : 1);
            var after = new AggregateView<>(before.id(), evolve(before.state(), headers, value, ordinal), fold);
            views.put(after.id(), after);
            changed.accept(after);
        }
        return judgement;
    }

    private S evolve(S state, EventHeaders headers, byte[] value, int ordinal) {
        try {
            return kind.evolve(state, new AggregateFact<>(headers.id(), codec.read(headers.type(), value),
                    headers.actor(), headers.occurredAt(), ordinal));
        } catch (UnreadablePayload | RuntimeException e) {
            Log.warnf("Event %s of %s %s changes nothing: %s", headers.id(), kind.name(), headers.subject(),
                    e.toString());
            return state;
        }
    }

    AggregateView<S> view(UUID id) {
        var view = views.get(id);
        return view == null ? AggregateView.unknown(id, kind.initial()) : view;
    }

    Collection<AggregateView<S>> all() {
        return Collections.unmodifiableCollection(views.values());
    }
}
