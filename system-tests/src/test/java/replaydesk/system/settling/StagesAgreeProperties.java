package replaydesk.system.settling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import replaydesk.closure.ClosureStage;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.escalation.EscalationStage;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.CaseProgress;
import replaydesk.history.HistoryStage;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.intake.IntakeStage;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Stage;
import replaydesk.sla.SlaStage;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.triage.TriageStage;
import replaydesk.triage.evolution.TriageCase;

/** Agreement of the stages: whatever happens to a case, all stages that know a fact give the same answer. */
class StagesAgreeProperties {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void allStagesSayTheSameOfACase(@ForAll long seed) {
        var told = new ArrayList<CaseEvent>();
        try {
            tell(new Random(seed), told);
        } catch (AssertionError e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + told, e);
        }
    }

    private static void tell(Random random, List<CaseEvent> told) {
        var stages = new Stages();
        var events = new PossibleEvents(random);
        for (CaseEvent event = events.registered(); told.size() < 60; event = events.next(stages.progress)) {
            told.add(event);
            stages.read(event, told.size());
            stages.agree();
        }
    }

    /** One stage's state, which receives only events that the stage reads. */
    private static final class Told<S> {

        private final Stage<S> stage;
        private S state;

        Told(Stage<S> stage) {
            this.stage = stage;
            this.state = stage.initial();
        }

        void read(CaseFact fact) {
            if (stage.reads().contains(fact.event().getClass())) {
                state = stage.evolve(state, fact);
            }
        }
    }

    private static final class Stages {

        private final Told<IntakeCase> intake = new Told<>(new IntakeStage());
        private final Told<TriageCase> triage = new Told<>(new TriageStage());
        private final Told<EscalationCase> escalation = new Told<>(new EscalationStage());
        private final Told<ClosureCase> closure = new Told<>(new ClosureStage());
        private final Told<SlaCase> sla = new Told<>(new SlaStage());
        private final Told<HistoryCase> history = new Told<>(new HistoryStage());
        private CaseProgress progress = CaseProgress.start();

        void read(CaseEvent event, int version) {
            var at = BEGIN.plusSeconds(60L * version);
            var fact = new CaseFact(event, new UUID(9, version), "somebody", at, at, version, 0, version);
            progress = progress.after(event);
            List.of(intake, triage, escalation, closure, sla, history).forEach(stage -> stage.read(fact));
        }

        void agree() {
            new Agreement(progress, intake.state, triage.state, escalation.state, closure.state, sla.state,
                    history.state).check();
        }
    }
}
