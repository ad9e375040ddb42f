package replaydesk.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Presumption;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.kit.stage.Worker;

/**
 * Tests a stage's pure functions without Kafka, database or clock: given events, when a command, then an event. Judges
 * events as the log does; each event presumes the counters as they stand.
 */
public final class StageFixture<S> {

    private final Stage<S> stage;
    private final UUID caseId = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private final CaseFold fold = CaseFold.unknown();
    private final LinkedHashMap<UUID, CaseEvent> events = new LinkedHashMap<>();
    private FulfilledObligations fulfilled = new FulfilledObligations(List.of());
    private S state;
    private CaseIdentity identity;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private long sequence;
    private ReferenceData data = ReferenceData.NONE;

    public StageFixture(Stage<S> stage) {
        this.stage = stage;
        this.state = stage.initial();
    }

    /** Gives the stage reference data to decide by. */
    public StageFixture<S> by(ReferenceData reference) {
        data = reference;
        return this;
    }

    /** Gives the stage the workers that do its work. */
    @SafeVarargs
    public final StageFixture<S> workedBy(Worker<S>... workers) {
        fulfilled = new FulfilledObligations(List.of(workers));
        return this;
    }

    /** The reference data that is in force now. */
    public InForce reference() {
        return new InForce(data, now);
    }

    /** Plays the events in, each with this actor. */
    public StageFixture<S> given(String actor, CaseEvent... events) {
        for (var event : events) {
            play(actor, event);
        }
        return this;
    }

    /** Plays the events in, each with the actor {@code somebody}. */
    public StageFixture<S> given(CaseEvent... events) {
        return given("somebody", events);
    }

    /** Lets time pass before the next event. */
    public StageFixture<S> after(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /**
     * Plays in an event that was decided on an earlier view of the case, as of somebody who decided at the same time.
     *
     * @param basis the counters of that view
     * @return whether the log accepts it
     */
    public boolean given(Map<String, Integer> basis, CaseEvent event) {
        return judge("somebody", event, basis);
    }

    private void play(String actor, CaseEvent event) {
        if (!judge(actor, event, fold.counters())) {
            throw new AssertionError("the log would not accept " + event);
        }
    }

    private boolean judge(String actor, CaseEvent event, Map<String, Integer> basis) {
        var type = EventCatalogue.of(event);
        var id = new UUID(0x0191_0000_0000_7000L, 0x8000_0000_0000_0000L + ++sequence);
        var presumed = new TreeMap<String, Integer>();
        type.presumes().forEach(counter -> presumed.put(counter.key(), basis.getOrDefault(counter.key(), 0)));
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var presumes = Presumption.of(presumed);
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, id.toString()).header(ContractHeader.TYPE, type.type())
                .header(ContractHeader.SOURCE, type.stage().source())
                .header(ContractHeader.SUBJECT, caseId.toString()).header(ContractHeader.TIME, now.toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, actor)
                .header(ContractHeader.COMMAND_ID, new UUID(0x0192_0000_0000_7000L, sequence).toString()).read();
        if (!fold.fold(headers, new byte[0]).accepted()) {
            return false;
        }
        identity = CaseIdentity.after(identity, event);
        state = stage.evolve(state,
                new CaseFact(event, id, actor, now, now, fold.version(), 0, sequence));
        events.put(id, event);
        return true;
    }

    /** The case as the stage sees it now. */
    public CaseView<S> view() {
        return new CaseView<>(caseId, identity, fold, state);
    }

    public S state() {
        return state;
    }

    public Instant now() {
        return now;
    }

    /** The id of the last event played in. */
    public UUID lastEvent() {
        return events.lastEntry().getKey();
    }

    /** Returns the decision on a command. */
    public Decision when(Function<CaseView<S>, Decision> decide) {
        return decide.apply(view());
    }

    /** Returns the stage's obligations, due or not; none for an unknown case or while its history is imported. */
    public List<Obligation> obligations() {
        return identity == null || identity.importing() ? List.of() : stage.obligations(view());
    }

    /**
     * Plays in the event of a due obligation, one a round, until none is due.
     * @param rounds the number of rounds after which it fails
     * @return the events played in, in order
     */
    public List<CaseEvent> settle(int rounds) {
        var sent = new ArrayList<CaseEvent>();
        for (int i = 0; i < rounds; i++) {
            var due = obligations().stream().filter(o -> o.due() == null || !o.due().isAfter(now)).findFirst();
            if (due.isEmpty()) {
                return sent;
            }
            var event = fulfilled.event(due.get(), view(), events, reference(), now);
            if (event == null) {
                throw new AssertionError("the reference data is not there that " + due.get().name() + " follows from");
            }
            play("replaydesk/" + stage.name() + "-service", event);
            sent.add(event);
        }
        throw new AssertionError("the stage still has obligations after " + rounds + " rounds: " + obligations());
    }
}
