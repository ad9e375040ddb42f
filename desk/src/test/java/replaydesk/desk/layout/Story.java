package replaydesk.desk.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import replaydesk.escalation.assignment.AssignmentWorker;
import replaydesk.escalation.load.Loads;
import replaydesk.escalation.reference.LevelKind;
import replaydesk.escalation.reference.TeamKind;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.kit.append.RecordFactory;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.testing.FulfilledObligations;
import replaydesk.testing.ShippedData;
import replaydesk.testing.story.RandomActors;
import replaydesk.triage.analysis.FirstAnalysisWorker;
import replaydesk.triage.analysis.KnownModels;
import replaydesk.triage.analysis.Languages;
import replaydesk.triage.reference.CategoryKind;
import replaydesk.triage.reference.ClassificationRulesKind;
import replaydesk.triage.reference.PriorityMatrixKind;
import replaydesk.triage.reference.ProductKind;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/**
 * The story of one case of a random log: decisions of people, obligations of its stages, and records that readers must
 * cope with.
 */
final class Story {

    /** A record before it has an offset. */
    record Draft(String key, EventHeaders headers, byte[] value) {
    }

    /** The shipped reference data, in force all the time. */
    static final InForce REFERENCE = new InForce(ShippedData.of(new LevelKind(), new TeamKind(), new CategoryKind(),
            new ProductKind(), new PriorityMatrixKind(), new ClassificationRulesKind(), new RoutingRulesKind()),
            Instant.EPOCH);

    private static final FulfilledObligations FULFILLED =
            new FulfilledObligations(List.of(new FirstAnalysisWorker(KnownModels.NONE, new Languages()),
                    new AssignmentWorker(Loads.NONE)));

    private static final EventCodec CODEC = new EventCodec();

    final UUID caseId;
    final CaseFold fold = CaseFold.unknown();
    private final Random random;
    private final Supplier<Instant> now;
    private final RandomActors actors;
    private final List<Stage<?>> stages;
    private final Map<Stage<?>, Object> states = new HashMap<>();
    private final List<Draft> sent = new ArrayList<>();
    private final Map<UUID, CaseEvent> read = new HashMap<>();
    private CaseIdentity identity;

    Story(Random random, List<Stage<?>> stages, Supplier<Instant> now) {
        this.random = random;
        this.stages = stages;
        this.now = now;
        this.actors = new RandomActors(random, now);
        this.caseId = actors.id();
        stages.forEach(stage -> states.put(stage, stage.initial()));
    }

    Draft next() {
        return switch (random.nextInt(24)) {
            case 0 -> sent.isEmpty() ? registered() : sent.get(random.nextInt(sent.size()));
            case 1, 2 -> decided(actors.next(), 1 + random.nextInt(3));
            case 3 -> draft("replaydesk.intake.something-new.v7", "replaydesk/intake-service", actors.id(),
                    Presumption.NOTHING,
                    oneOf(Counter.values()).key(), actors.id(), null, "{\"new\": true}".getBytes());
            case 4 -> unreadable(actors.next());
            case 5, 6, 7, 8, 9, 10, 11 -> fulfilled();
            default -> fold.known() ? decided(actors.next(), 0) : registered();
        };
    }

    private Draft registered() {
        return decided(RandomActors.registration(random), 0);
    }

    /**
     * Makes a decision whose presumed counters are ahead of the current ones by so much.
     *
     * @param ahead 0 for a decision that is accepted; any other is overruled
     */
    private Draft decided(CaseEvent event, int ahead) {
        var presumes = presumption(event, Set.of(), ahead);
        var command = actors.id();
        var type = EventCatalogue.of(event);
        return draft(type.type(), type.stage().source(), Ids.decided(command, presumes), presumes, advances(event),
                command, null, CODEC.write(event));
    }

    /**
     * Fulfils an obligation of one of the stages, now and then with counters that are not current. If that stage has
     * none, a person decides.
     */
    private Draft fulfilled() {
        var stage = stages.get(random.nextInt(stages.size()));
        var obligations = obligations(stage);
        if (obligations.isEmpty()) {
            return fold.known() ? decided(actors.next(), 0) : registered();
        }
        var obligation = obligations.get(random.nextInt(obligations.size()));
        var event = event(obligation, stage);
        if (event == null) {
            return decided(actors.next(), 0);
        }
        var presumes = presumption(event, obligation.alsoPresumes(), random.nextBoolean() ? 1 + random.nextInt(20) : 0);
        return draft(EventCatalogue.of(event).type(), stage.source(),
                Ids.obligation(obligation.cause(), obligation.name(), presumes),
                presumes, advances(event), null, obligation.cause(), CODEC.write(event));
    }

    private CaseEvent event(Obligation obligation, Stage<?> stage) {
        return FULFILLED.event(obligation, new CaseView<>(caseId, identity, fold, states.get(stage)), read, REFERENCE,
                now.get());
    }

    private Draft unreadable(CaseEvent event) {
        return draft(EventCatalogue.of(event).type(), EventCatalogue.of(event).stage().source(), actors.id(),
                presumption(event, Set.of(), 0), advances(event), actors.id(), null, "[not what it says".getBytes());
    }

    private Presumption presumption(CaseEvent event, Set<Counter> also, int ahead) {
        return Presumption.of(RecordFactory.presumed(event, also).stream()
                .collect(Collectors.toMap(Counter::key, counter -> fold.counter(counter) + ahead)));
    }

    private static String advances(CaseEvent event) {
        var all = EventCatalogue.of(event).advances().stream().map(Counter::key).sorted()
                .collect(Collectors.joining(","));
        return all.isEmpty() ? null : all;
    }

    private Draft draft(String type, String source, UUID id, Presumption presumes, String advances, UUID command,
            UUID cause,
            byte[] value) {
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, id.toString()).header(ContractHeader.TYPE, type)
                .header(ContractHeader.SOURCE, source)
                .header(ContractHeader.SUBJECT, caseId.toString()).header(ContractHeader.TIME, now.get().toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances).header(ContractHeader.ACTOR, oneOf("anna", "boris", "rita"))
                .header(ContractHeader.COMMAND_ID, command == null ? null : command.toString())
                .header(ContractHeader.CAUSATION_ID, cause == null ? null : cause.toString())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        return new Draft(caseId.toString(), headers, value);
    }

    /** Follows the log, so that the next records make sense. */
    void appended(Draft draft, int partition, long offset) {
        sent.add(draft);
        if (!fold.fold(draft.headers(), draft.value()).accepted() || CODEC.target(draft.headers().type()).isEmpty()) {
            return;
        }
        CaseEvent event;
        try {
            event = CODEC.read(draft.headers().type(), draft.value());
        } catch (replaydesk.events.codec.UnreadablePayload e) {
            return;
        }
        read.put(draft.headers().id(), event);
        identity = CaseIdentity.after(identity, event);
        var fact = new CaseFact(event, draft.headers().id(), draft.headers().actor(), draft.headers().occurredAt(),
                now.get(), fold.version(), partition, offset);
        stages.stream().filter(stage -> reads(stage, event)).forEach(stage -> evolve(stage, fact));
    }

    private static boolean reads(Stage<?> stage, CaseEvent event) {
        return event instanceof CaseRegistered || event instanceof HistoryImported
                || stage.reads().contains(event.getClass());
    }

    @SuppressWarnings("unchecked")
    private <S> void evolve(Stage<S> stage, CaseFact fact) {
        states.put(stage, stage.evolve((S) states.get(stage), fact));
    }

    @SuppressWarnings("unchecked")
    private <S> List<Obligation> obligations(Stage<S> stage) {
        return identity == null || identity.importing() ? List.of()
                : stage.obligations(new CaseView<>(caseId, identity, fold, (S) states.get(stage)));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
