package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;

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
import replaydesk.events.value.ClosureObstacle;
import replaydesk.history.HistoryStage;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.intake.IntakeStage;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.Stage;
import replaydesk.sla.SlaStage;
import replaydesk.sla.clock.StopReason;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.triage.TriageStage;
import replaydesk.triage.evolution.OpenRequest;
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
            assertThat(history.state.progress()).isEqualTo(progress);
            life();
            place();
            waiting();
            solved();
            resting();
            closing();
        }

        private void life() {
            var life = switch (progress.status()) {
                case MERGED -> Life.MERGED;
                case WITHDRAWN -> Life.WITHDRAWN;
                case CLOSED -> Life.CLOSED;
                case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED ->
                        Life.OPEN;
            };
            assertThat(List.of(intake.state.life(), triage.state.life(), escalation.state.life(), closure.state.life()))
                    .as("life")
                    .containsOnly(life);
            assertThat(closure.state.reopenings()).as("reopenings").isEqualTo(progress.reopenings());
        }

        private void place() {
            var handling = escalation.state.handling();
            assertThat(closure.state.assignment().handling().place()).as("place")
                    .isEqualTo(progress.handling().place());
            assertThat(handling.level()).as("level").isEqualTo(progress.level());
            assertThat(handling.team()).as("team").isEqualTo(progress.team());
            assertThat(handling.assignment() == null ? null : handling.assignment().specialist()).as("specialist")
                    .isEqualTo(progress.assignee());
            var shown = history.state.solution().assignment();
            assertThat(shown == null ? null : shown.specialist()).as("specialist shown").isEqualTo(progress.assignee());
            assertThat(handling.reassignments()).as("reassignments")
                    .isEqualTo(history.state.solution().moves().changes());
        }

        private void waiting() {
            boolean waits = progress.waiting().forRequester();
            assertThat(triage.state.requests()).extracting(OpenRequest::id).as("open")
                    .isEqualTo(progress.openRequests());
            assertThat(triage.state.requests().stream().anyMatch(asked -> !asked.requesterWrote())).as("triage waits")
                    .isEqualTo(waits);
            assertThat(sla.state.timeline().stoppedFor(StopReason.REQUEST)).as("the clock waits").isEqualTo(waits);
            assertThat(hindered(ClosureObstacle.INFORMATION_REQUESTED)).as("closing waits").isEqualTo(waits);
        }

        private void solved() {
            assertThat(closure.state.proposal() != null).as("proposal").isEqualTo(progress.resolution().stands());
            if (!progress.ending().over()) {
                boolean holds = progress.resolution().holds();
                assertThat(sla.state.timeline().stoppedFor(StopReason.SOLUTION)).as("met").isEqualTo(holds);
                assertThat(closure.state.proposal() != null && closure.state.proposal().wroteSince() == null)
                        .as("may close").isEqualTo(holds);
            }
        }

        private void resting() {
            boolean rests = escalation.state.suspension() != null;
            assertThat(sla.state.timeline().stoppedFor(StopReason.SUSPENSION)).as("the clock rests").isEqualTo(rests);
            assertThat(hindered(ClosureObstacle.OTHER)).as("closing rests").isEqualTo(rests);
            assertThat(history.state.solution().suspension() != null).as("shown to rest").isEqualTo(rests);
        }

        private void closing() {
            var schedule = closure.state.schedule();
            assertThat(history.state.closure().closesAt()).as("closes at")
                    .isEqualTo(schedule == null || schedule.against() != null
                            ? null : schedule.closesAt());
        }

        private boolean hindered(ClosureObstacle why) {
            return closure.state.obstacles().stream().anyMatch(obstacle -> obstacle.why() == why);
        }
    }
}
