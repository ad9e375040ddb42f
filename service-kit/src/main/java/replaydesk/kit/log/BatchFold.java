package replaydesk.kit.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Verdict;
import replaydesk.kit.http.Basis;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.stage.Stage;

/**
 * Folds a batch of records into its cases: the verdict of each by its headers, the payload of those the stage reads, the
 * outcomes of the stage's own commands. A pure function of the stored cases and the records.
 */
final class BatchFold<S> {

    /** A record whose type or payload this version cannot read. */
    record Unread(WireRecord record, String type) {
    }

    /** An accepted event that the stage's evolution failed on. */
    record Anomaly(WireRecord record, String type, String message) {
    }

    private final Stage<S> stage;
    private final EventCodec codec;
    private final String source;
    private final Set<String> readTypes;
    private final Function<UUID, CaseWork<S>> opened;
    final Map<UUID, CaseWork<S>> cases = new LinkedHashMap<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<Instant> outcomeTimes = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    final List<Anomaly> anomalies = new ArrayList<>();
    final Map<String, Integer> overruledByCounter = new LinkedHashMap<>();

    /** @param opened gives each case as it stands before the batch */
    BatchFold(Stage<S> stage, EventCodec codec, Set<String> readTypes, Function<UUID, CaseWork<S>> opened) {
        this.stage = stage;
        this.codec = codec;
        this.source = sourceOf(stage);
        this.readTypes = readTypes;
        this.opened = opened;
    }

    static String sourceOf(Stage<?> stage) {
        return "replaydesk/" + stage.name() + "-service";
    }

    /** The types whose payload the stage reads, with those that every stage reads. */
    static Set<String> typesRead(Stage<?> stage) {
        var types = stage.reads().stream().map(EventCatalogue::of).map(EventType::type).collect(Collectors.toSet());
        types.add(EventCatalogue.of(CaseRegistered.class).type());
        types.add(EventCatalogue.of(HistoryImported.class).type());
        return types;
    }

    /** Folds the next record; {@code recordedAt} is its log time as the partition's running maximum. */
    void fold(WireRecord record, Instant recordedAt) {
        var headers = record.headers();
        var work = cases.computeIfAbsent(headers.subject(), opened);
        boolean own = headers.source().equals(source);
        var pays = own && headers.commandId() == null && headers.causationId() != null ? work.pays(headers) : null;
        var judgement = work.fold(record);
        if (pays != null) {
            work.countJudged(pays, judgement.verdict());
        }
        CaseEvent event = null;
        if (judgement.accepted()) {
            event = read(record, work);
            if (event != null) {
                evolve(record, work, event, recordedAt);
            }
        } else if (judgement.verdict() == Verdict.STALE && own) {
            overruledByCounter.merge(judgement.overruling().counter(), 1, Integer::sum);
        }
        work.records.add(new JudgedRecord(record.partition(), record.offset(), headers, record.value(), judgement,
                event, recordedAt, work.fold.version(), work.fold.judged(), work.fold.head()));
        if (own && headers.commandId() != null) {
            outcomes.add(outcome(record, work, judgement));
            outcomeTimes.add(recordedAt);
        }
    }

    private CaseEvent read(WireRecord record, CaseWork<S> work) {
        var type = record.headers().type();
        var known = codec.target(type);
        if (known.isPresent() && !readTypes.contains(known.get().type())) {
            return null;
        }
        if (known.isPresent()) {
            try {
                return codec.read(type, record.value());
            } catch (UnreadablePayload e) {
                // kept raw below
            }
        }
        unread.add(new Unread(record, type));
        work.blind.addAll(record.headers().advances());
        return null;
    }

    private void evolve(WireRecord record, CaseWork<S> work, CaseEvent event, Instant recordedAt) {
        var headers = record.headers();
        try {
            var identity = CaseIdentity.after(work.identity, event);
            var state = stage.evolve(work.state, new CaseFact(event, headers.id(), headers.actor(),
                    headers.occurredAt(), recordedAt, work.fold.version(), record.partition(), record.offset()));
            work.evolve(identity, state);
        } catch (RuntimeException e) {
            anomalies.add(new Anomaly(record, headers.type(), e.toString()));
        }
    }

    private static Outcome outcome(WireRecord record, CaseWork<?> work, Judgement judgement) {
        var headers = record.headers();
        return new Outcome(headers.id(), headers.commandId(), headers.subject(), headers.type(), judgement.verdict(),
                judgement.overruling(), headers.bodyHash(),
                Basis.of(work.fold.version(), work.fold.counters()).etag(),
                work.identity == null ? null : work.identity.number(), record.partition(), record.offset());
    }

    List<CaseWork<S>> toStore() {
        return cases.values().stream().filter(work -> work.fold.known()).toList();
    }
}
