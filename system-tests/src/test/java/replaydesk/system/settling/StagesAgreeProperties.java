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
import replaydesk.closure.ClosureCase;
import replaydesk.closure.ClosureStage;
import replaydesk.escalation.EscalationCase;
import replaydesk.escalation.EscalationStage;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.history.HistoryStage;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.intake.IntakeCase;
import replaydesk.intake.IntakeStage;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.Stage;
import replaydesk.sla.SlaCase;
import replaydesk.sla.SlaStage;
import replaydesk.sla.clock.Why;
import replaydesk.triage.OpenRequest;
import replaydesk.triage.TriageCase;
import replaydesk.triage.TriageStage;

/** Whatever happens to a case, every stage gives the same answer where more than one can be asked. */
class StagesAgreeProperties {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");
    private static final String[] TEAMS = {"service-desk", "network", null};

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
        var things = new Things(random);
        for (CaseEvent event = things.registered(); told.size() < 60; event = things.next(stages.progress)) {
            told.add(event);
            stages.read(event, told.size());
            stages.agree();
        }
    }

    /** One stage's state; it is given only what the stage reads. */
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
                case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> Life.OPEN;
            };
            assertThat(List.of(intake.state.life(), triage.state.life(), escalation.state.life(), closure.state.life())).as("life")
                    .containsOnly(life);
            assertThat(closure.state.reopenings()).as("reopenings").isEqualTo(progress.reopenings());
        }

        private void place() {
            var handling = escalation.state.handling();
            assertThat(closure.state.assignment().handling().place()).as("place").isEqualTo(progress.handling().place());
            assertThat(handling.level()).as("level").isEqualTo(progress.level());
            assertThat(handling.team()).as("team").isEqualTo(progress.team());
            assertThat(handling.assignment() == null ? null : handling.assignment().specialist()).as("specialist").isEqualTo(progress.assignee());
            var shown = history.state.solution().assignment();
            assertThat(shown == null ? null : shown.specialist()).as("specialist shown").isEqualTo(progress.assignee());
            assertThat(handling.reassignments()).as("reassignments").isEqualTo(history.state.solution().moves().changes());
        }

        private void waiting() {
            boolean waits = progress.waiting().forRequester();
            assertThat(triage.state.requests()).extracting(OpenRequest::id).as("open").isEqualTo(progress.openRequests());
            assertThat(triage.state.requests().stream().anyMatch(asked -> !asked.requesterWrote())).as("triage waits").isEqualTo(waits);
            assertThat(sla.state.timeline().stoppedFor(Why.REQUEST)).as("the clock waits").isEqualTo(waits);
            assertThat(hindered(ClosureObstacle.INFORMATION_REQUESTED)).as("closing waits").isEqualTo(waits);
        }

        private void solved() {
            assertThat(closure.state.proposal() != null).as("proposal").isEqualTo(progress.resolution().stands());
            if (!progress.ending().over()) {
                boolean holds = progress.resolution().holds();
                assertThat(sla.state.timeline().stoppedFor(Why.SOLUTION)).as("met").isEqualTo(holds);
                assertThat(closure.state.proposal() != null && closure.state.proposal().wroteSince() == null).as("may close").isEqualTo(holds);
            }
        }

        private void resting() {
            boolean rests = escalation.state.suspension() != null;
            assertThat(sla.state.timeline().stoppedFor(Why.SUSPENSION)).as("the clock rests").isEqualTo(rests);
            assertThat(hindered(ClosureObstacle.OTHER)).as("closing rests").isEqualTo(rests);
            assertThat(history.state.solution().suspension() != null).as("shown to rest").isEqualTo(rests);
        }

        private void closing() {
            var schedule = closure.state.schedule();
            assertThat(history.state.closure().closesAt()).as("closes at").isEqualTo(schedule == null || schedule.against() != null
                    ? null : schedule.closesAt());
        }

        private boolean hindered(ClosureObstacle why) {
            return closure.state.obstacles().stream().anyMatch(obstacle -> obstacle.why() == why);
        }
    }

    /** What may happen to a case as it stands: what no stage refuses. */
    private static final class Things {

        private final Random random;
        private final List<UUID> known = new ArrayList<>();

        Things(Random random) {
            this.random = random;
        }

        CaseEvent registered() {
            var rita = random.nextInt(4) == 0 ? null : new Requester("rita", false, "Rita", null, null, "sv");
            return new CaseRegistered("R-1", "acme", rita, Channel.EMAIL, "Кабель", "Skrivaren", null, "sv", List.of(), List.of(), false);
        }

        CaseEvent next(CaseProgress progress) {
            return switch (progress.status()) {
                case MERGED -> random.nextBoolean() ? new CaseUnmerged(null, null, null) : wrote();
                case WITHDRAWN -> switch (random.nextInt(3)) {
                    case 0 -> new CaseMerged(null, null);
                    case 1 -> wrote();
                    default -> new CaseReopened(null, null, "anna");
                };
                case CLOSED -> switch (random.nextInt(4)) {
                    case 0 -> new CaseMerged(null, null);
                    case 1 -> wrote();
                    default -> new CaseReopened(null, null, "anna");
                };
                default -> open();
            };
        }

        private CaseEvent open() {
            return switch (random.nextInt(32)) {
                case 0 -> new CaseRouted(random.nextInt(3), team(), Decider.RULE, null);
                case 1, 2 -> new CaseAssigned(level(), team(), random.nextBoolean() ? "boris" : null, AssignmentBasis.PERSON, null);
                case 3 -> new CaseUnassigned(null);
                case 4 -> new CaseEscalated(EscalationKind.FUNCTIONAL, 1, level(), team(), null);
                case 5 -> new CaseHandedBack(2, level(), team(), null);
                case 6 -> new WorkAccepted("anna");
                case 7 -> new WorkDeclined("anna", null);
                case 8, 9 -> new InformationRequested(fresh(), InformationKind.LOGS, List.of("Логи?"), null);
                case 10 -> new InformationProvided(any(), UUID.randomUUID());
                case 11 -> new InformationRequestLapsed(any(), BEGIN, BEGIN);
                case 12, 13, 14 -> wrote();
                case 15, 16 -> new SolutionProposed(fresh(), SolutionKind.FIX, "Byt kabel", null);
                case 17 -> new SolutionAccepted(any(), random.nextBoolean() ? "rita" : "anna", null);
                case 18 -> new SolutionAccepted(any(), "portal", null, "rita");
                case 19 -> new SolutionRejected(any(), "rita", null);
                case 20 -> new SelfHelpAccepted(null, "rita");
                case 21 -> new CaseSuspended(null, null, null);
                case 22 -> new CaseResumed(null, null, null);
                case 23, 24 -> new CaseClosed(ClosureCode.SOLVED, "ok", null, 1, true, false, "anna", null, null);
                case 25, 26 -> new CaseHandedToVendor("acme-print", null, null);
                case 27 -> new CaseReturnedFromVendor("acme-print", null);
                case 28, 29 -> new ClosureScheduled(fresh(), BEGIN.plusSeconds(random.nextInt(1_000_000)));
                case 30 -> random.nextBoolean() ? new ClosureCancelled(ClosureObstacle.OTHER, null)
                        : new ClosureReminded(null, BEGIN, BEGIN);
                default -> random.nextInt(3) == 0 ? new CaseWithdrawn("rita", null, null) : new CaseMerged(null, null);
            };
        }

        private CaseEvent wrote() {
            return new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "Ещё нет", List.of(), random.nextBoolean() ? any() : null, null);
        }

        private int level() {
            return random.nextInt(1, 4);
        }

        private String team() {
            return TEAMS[random.nextInt(TEAMS.length)];
        }

        private UUID fresh() {
            known.add(new UUID(1, known.size()));
            return known.getLast();
        }

        /** One of the ids given so far, of whatever it is. */
        private UUID any() {
            return known.isEmpty() || random.nextInt(6) == 0 ? new UUID(2, 2) : known.get(random.nextInt(known.size()));
        }
    }
}
