package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.catalogue.Stage.CLOSURE;
import static replaydesk.events.catalogue.Stage.ESCALATION;
import static replaydesk.events.catalogue.Stage.INTAKE;
import static replaydesk.events.catalogue.Stage.TRIAGE;

import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Counter;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.stage.Stage;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.triage.TriageStage;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.TriageCase;

/** Two who decide at the same time on one view of a case: one of them in triage, the other one in any other stage. */
class TwoStagesAtOnceProperties {

    private static final int ENOUGH = 150;
    /** The stages that decide on open cases alone; the others also tell of one that is over. */
    private static final Set<?> DECIDE_ON_OPEN_CASES = Set.of(INTAKE, TRIAGE, ESCALATION, CLOSURE);

    /** A seed determines a whole story. A failing seed is printed with its log. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void aDecisionOfTriageAndOneOfAnotherStageLeaveOneLegalCase(@ForAll long seed) {
        var random = new Random(seed);
        var stages = new AllStages(random);
        stages.sensible();
        try {
            for (int i = random.nextInt(80); i > 0; i--) {
                stages.happen();
            }
            if (random.nextBoolean()) {
                stages.settle(ENOUGH);
            }
            stages.readAll();
            int before = stages.log.end();
            boolean triageFirst = random.nextBoolean();
            stages.decide(stage -> isTriage(stage) == triageFirst);
            stages.decide(stage -> isTriage(stage) != triageFirst);

            judge(stages, before);
            stages.settle(ENOUGH);
            check(stages);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + stages.log, e);
        }
    }

    private static boolean isTriage(Stage<?> stage) {
        return stage instanceof TriageStage;
    }

    /** The first one counts; whatever counts after it may still happen to the case as the first one left it. */
    private static void judge(AllStages stages, int before) {
        var reader = stages.runner("history");
        for (int offset = before; offset < stages.log.end(); offset++) {
            var event = stages.log.at(offset).event();
            var progress = reader.progress();
            boolean counts = stages.readOne(reader);
            assertThat(counts || offset > before).as("the first counts: %s", event).isTrue();
            var type = EventCatalogue.of(event);
            if (counts && type.presumes().contains(Counter.LIFE) && DECIDE_ON_OPEN_CASES.contains(type.stage())) {
                assertThat(Sensible.on(progress, event)).as("%s counts on %s", event, progress).isTrue();
            }
        }
    }

    /** All stages know one case: no stage says otherwise than another, and triage owes it nothing. */
    private static void check(AllStages stages) {
        assertThat(stages.runners.stream().map(runner -> HexFormat.of().formatHex(runner.fold().head())).distinct())
                .hasSize(1);
        new Agreement(stages.runner("history").progress(), (IntakeCase) stages.runner("intake").state(),
                (TriageCase) stages.runner("triage").state(), (EscalationCase) stages.runner("escalation").state(),
                (ClosureCase) stages.runner("closure").state(), (SlaCase) stages.runner("sla").state(),
                (HistoryCase) stages.runner("history").state()).check();
        var triage = (TriageCase) stages.runner("triage").state();
        assertThat(triage.requests()).extracting(OpenRequest::id).doesNotHaveDuplicates();
        if (triage.life().refusal() == null && !stages.isImported()) {
            assertThat(triage.classification()).as("classified").isNotNull();
            assertThat(triage.assigned() || triage.routing() != null || triage.knowledge().helpedThemselves())
                    .as("routed, unless assigned or solved without the desk").isTrue();
        }
    }
}
