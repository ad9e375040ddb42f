package replaydesk.testing.probe;

import io.vertx.core.Context;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.kit.stage.Stage;
import replaydesk.kit.stage.Work;

/**
 * The smallest stage that uses every part of the runtime. The product of a case determines its obligations: {@code
 * diagnosed} has a diagnosis due at once, {@code reminded} a reminder due after a second, {@code stubborn} a diagnosis
 * that no event fulfils, {@code work…} a diagnosis that the {@link ProbeWorker} makes, {@code someday} and {@code
 * long-ago} a diagnosis due at either end of time.
 */
@Singleton
public class ProbeStage implements Stage<ProbeStage.ProbeCase> {

    public record ProbeCase(String product, Work.Source registered, Instant at, int messages, int diagnoses,
            boolean reminded) {
    }

    /** Tells whether messages that say {@code where} were folded on event loops, on which requests are answered. */
    static final Set<Boolean> ON_EVENT_LOOP = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public int projectionVersion() {
        return 1;
    }

    @Override
    public Class<ProbeCase> stateType() {
        return ProbeCase.class;
    }

    @Override
    public ProbeCase initial() {
        return new ProbeCase(null, null, null, 0, 0, false);
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, MessageReceived.class, DiagnosisRecorded.class, ClosureReminded.class);
    }

    @Override
    public ProbeCase evolve(ProbeCase state, CaseFact fact) {
        return switch (fact.event()) {
            case CaseRegistered registered ->
                    new ProbeCase(registered.product(), source(fact), fact.recordedAt(), 0, 0, false);
            case MessageReceived message -> {
                if ("boom".equals(message.text())) {
                    throw new IllegalStateException("a message that makes no sense");
                }
                if ("where".equals(message.text())) {
                    ON_EVENT_LOOP.add(Context.isOnEventLoopThread());
                }
                yield new ProbeCase(state.product, state.registered, state.at, state.messages + 1, state.diagnoses,
                        state.reminded);
            }
            case DiagnosisRecorded _ -> new ProbeCase(state.product, state.registered, state.at, state.messages,
                    state.diagnoses + 1, state.reminded);
            case ClosureReminded _ -> new ProbeCase(state.product, state.registered, state.at, state.messages,
                    state.diagnoses, true);
            default -> state;
        };
    }

    @Override
    public List<Obligation> obligations(CaseView<ProbeCase> view) {
        var state = view.state();
        var obligations = new ArrayList<Obligation>();
        if ("diagnosed".equals(state.product) && state.diagnoses == 0 || "stubborn".equals(state.product)) {
            obligations.add(Obligation.now("diagnose", state.registered.event(),
                    new DiagnosisRecorded("it hums", "a fan", "replace it")));
        }
        if ("reminded".equals(state.product) && !state.reminded) {
            var due = state.at.plus(Duration.ofSeconds(1));
            obligations.add(Obligation.at("remind", state.registered.event(), due,
                    detected -> new ClosureReminded(due, due, detected)));
        }
        if ("someday".equals(state.product)) {
            obligations.add(Obligation.at("someday", state.registered.event(), Instant.MAX,
                    detected -> new DiagnosisRecorded(null, "age", null)));
        }
        if ("long-ago".equals(state.product) && state.diagnoses == 0) {
            obligations.add(Obligation.at("long-ago", state.registered.event(), Instant.MIN,
                    detected -> new DiagnosisRecorded(null, "age", null)));
        }
        if (state.product != null && state.product.startsWith("work") && state.diagnoses == 0) {
            obligations.add(Obligation.byWork("work", state.registered.event(),
                    new Work(ProbeWorker.KIND, DiagnosisRecorded.class, List.of(state.registered))));
        }
        return obligations;
    }

    private static Work.Source source(CaseFact fact) {
        return new Work.Source(fact.id(), new RecordPosition(fact.partition(), fact.offset()));
    }
}
