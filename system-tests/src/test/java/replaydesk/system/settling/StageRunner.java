package replaydesk.system.settling;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.escalation.assignment.AssignmentWorker;
import replaydesk.escalation.load.Loads;
import replaydesk.escalation.reference.LevelKind;
import replaydesk.escalation.reference.TeamKind;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.events.status.CaseProgress;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.testing.FulfilledObligations;
import replaydesk.testing.ShippedData;
import replaydesk.triage.analysis.FirstAnalysisWorker;
import replaydesk.triage.analysis.KnownModels;
import replaydesk.triage.analysis.Languages;
import replaydesk.triage.reference.CategoryKind;
import replaydesk.triage.reference.ClassificationRulesKind;
import replaydesk.triage.reference.PriorityMatrixKind;
import replaydesk.triage.reference.ProductKind;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/**
 * One stage at its own position in the log, as its service runs it. It sees only the records that it has read, and
 * restarts from its stored state after every record.
 */
final class StageRunner<S> {

    /** The number of verdicts after which an obligation is parked, with an alarm. */
    static final int PARKED_AFTER = 8;

    /** The shipped reference data, in force all the time. */
    static final InForce SHIPPED = new InForce(ShippedData.of(new LevelKind(), new TeamKind(),
            new CategoryKind(), new ProductKind(), new PriorityMatrixKind(), new ClassificationRulesKind(),
            new RoutingRulesKind()), Instant.EPOCH);

    private static final FulfilledObligations FULFILLED =
            new FulfilledObligations(List.of(new FirstAnalysisWorker(KnownModels.NONE, new Languages()),
                    new AssignmentWorker(Loads.NONE)));

    private record ObligationKey(String name, UUID cause) {
    }

    final Stage<S> stage;
    private final CaseLog log;
    private final InForce reference;
    private final StoredState<S> stored;
    private final Map<ObligationKey, Integer> judged = new HashMap<>();
    private final Set<UUID> underWay = new HashSet<>();
    private final CaseFold fold = CaseFold.unknown();
    private CaseProgress progress = CaseProgress.start();
    private CaseIdentity identity;
    private S state;
    private int position;

    /** @param reference the reference data in force, whatever the time */
    StageRunner(Stage<S> stage, CaseLog log, InForce reference) {
        this.stage = stage;
        this.log = log;
        this.reference = reference;
        this.stored = new StoredState<>(stage.stateType());
        this.state = stage.initial();
    }

    CaseFold fold() {
        return fold;
    }

    /** The case's status as this stage knows it. */
    CaseProgress progress() {
        return progress;
    }

    /** The stage's state of the case as this stage knows it. */
    S state() {
        return state;
    }

    boolean hasReadAll() {
        return position == log.end();
    }

    String source() {
        return "replaydesk/" + stage.name() + "-service";
    }

    /** Reads at most so many more records; returns the accepted ones. */
    List<CaseLog.Entry> read(int most) {
        var accepted = new java.util.ArrayList<CaseLog.Entry>();
        for (int i = 0; i < most && position < log.end(); i++) {
            var entry = log.at(position++);
            if (fold(entry)) {
                accepted.add(entry);
            }
        }
        return accepted;
    }

    private boolean fold(CaseLog.Entry entry) {
        var headers = entry.headers();
        underWay.remove(headers.id());
        obligations().stream().filter(obligation -> obligation.cause().equals(headers.causationId())
                && Ids.obligation(obligation.cause(), obligation.name(), headers.presumes()).equals(headers.id()))
                .forEach(this::count);
        boolean accepted = fold.fold(headers, entry.value()).accepted();
        if (accepted) {
            identity = CaseIdentity.after(identity, entry.event());
            progress = progress.after(entry.event());
            var seen = stage.reads().contains(entry.event().getClass())
                    ? stage.evolve(state, new CaseFact(entry.event(), headers.id(), headers.actor(),
                            headers.occurredAt(), entry.recordedAt(), fold.version(), 0, position - 1))
                    : state;
            state = stored.again(seen);
        }
        var still = new HashSet<ObligationKey>();
        obligations().forEach(obligation -> still.add(new ObligationKey(obligation.name(), obligation.cause())));
        judged.keySet().retainAll(still);
        return accepted;
    }

    private void count(Obligation obligation) {
        int times = judged.merge(new ObligationKey(obligation.name(), obligation.cause()), 1, Integer::sum);
        if (times >= PARKED_AFTER) {
            throw new AssertionError(stage.name() + " was judged " + times + " times on " + obligation.name());
        }
    }

    /** Returns the stage's obligations for the case as it knows it, due or not. */
    List<Obligation> obligations() {
        return identity == null || identity.importing() ? List.of()
                : stage.obligations(new CaseView<>(CaseLog.CASE, identity, fold, state));
    }

    /**
     * Returns the obligations that it would send now: those that are due. One that depends on time counts only after
     * the stage has read up to that time.
     */
    List<Obligation> due() {
        return obligations().stream().filter(obligation -> obligation.due() == null
                || !obligation.due().isAfter(log.now()) && position >= log.endAfter(obligation.due())).toList();
    }

    /**
     * Sends the event of an obligation, unless that event is under way already; returns whether it did.
     *
     * @param evenAgain true to send an event that is under way once more
     */
    boolean fulfil(Obligation obligation, boolean evenAgain) {
        var event = FULFILLED.event(obligation, new CaseView<>(CaseLog.CASE, identity, fold, state), log.events(),
                reference, log.now());
        if (event == null) {
            throw new AssertionError("the reference data is not there that " + obligation.name() + " follows from");
        }
        var presumes = presumption(event, obligation.alsoPresumes());
        var id = Ids.obligation(obligation.cause(), obligation.name(), presumes);
        if (!underWay.add(id) && !evenAgain) {
            return false;
        }
        log.append(event, id, presumes, source(), null, obligation.cause(), log.now());
        return true;
    }

    /** Returns the counters that the event presumes, on the case as this stage knows it. */
    Presumption presumption(CaseEvent event, Set<Counter> also) {
        var counters = EnumSet.noneOf(Counter.class);
        counters.addAll(EventCatalogue.of(event).presumes());
        counters.addAll(also);
        var values = new TreeMap<String, Integer>();
        counters.forEach(counter -> values.put(counter.key(), fold.counter(counter)));
        return Presumption.of(values);
    }
}
