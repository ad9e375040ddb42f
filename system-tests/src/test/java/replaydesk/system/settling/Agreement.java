package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.evolution.Vendor;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.stage.Life;
import replaydesk.sla.clock.StopReason;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.TriageCase;

/** The stages' states of one case after the same events: what several of them know is the same everywhere. */
record Agreement(CaseProgress progress, IntakeCase intake, TriageCase triage, EscalationCase escalation,
        ClosureCase closure, SlaCase sla, HistoryCase history) {

    /** Fails where two stages say different things. */
    void check() {
        assertThat(history.progress()).isEqualTo(progress);
        life();
        place();
        waiting();
        solved();
        resting();
        vendor();
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
        assertThat(List.of(intake.life(), triage.life(), escalation.life(), closure.life()))
                .as("life")
                .containsOnly(life);
        assertThat(closure.reopenings()).as("reopenings").isEqualTo(progress.reopenings());
    }

    private void place() {
        var handling = escalation.handling();
        assertThat(closure.assignment().handling().place()).as("place")
                .isEqualTo(progress.handling().place());
        assertThat(handling.level()).as("level").isEqualTo(progress.level());
        assertThat(handling.team()).as("team").isEqualTo(progress.team());
        assertThat(handling.assignment() == null ? null : handling.assignment().specialist()).as("specialist")
                .isEqualTo(progress.assignee());
        var shown = history.solution().assignment();
        assertThat(shown == null ? null : shown.specialist()).as("specialist shown").isEqualTo(progress.assignee());
        assertThat(handling.reassignments()).as("reassignments")
                .isEqualTo(history.solution().moves().changes());
    }

    private void waiting() {
        boolean waits = progress.waiting().forRequester();
        assertThat(triage.requests()).extracting(OpenRequest::id).as("open")
                .isEqualTo(progress.openRequests());
        assertThat(triage.requests().stream().anyMatch(asked -> !asked.requesterWrote())).as("triage waits")
                .isEqualTo(waits);
        assertThat(sla.timeline().stoppedFor(StopReason.REQUEST)).as("the clock waits").isEqualTo(waits);
        assertThat(hindered(ClosureObstacle.INFORMATION_REQUESTED)).as("closing waits").isEqualTo(waits);
    }

    private void solved() {
        assertThat(closure.proposal() != null).as("proposal").isEqualTo(progress.resolution().stands());
        if (!progress.ending().over()) {
            boolean holds = progress.resolution().holds();
            assertThat(sla.timeline().stoppedFor(StopReason.SOLUTION)).as("met").isEqualTo(holds);
            assertThat(closure.proposal() != null && closure.proposal().wroteSince() == null
                    && !closure.resolution().fixOpen()).as("may close").isEqualTo(holds);
        }
    }

    private void resting() {
        boolean rests = escalation.suspension() != null;
        assertThat(sla.timeline().stoppedFor(StopReason.SUSPENSION)).as("the clock rests").isEqualTo(rests);
        assertThat(hindered(ClosureObstacle.OTHER)).as("closing rests").isEqualTo(rests);
        assertThat(history.solution().suspension() != null).as("shown to rest").isEqualTo(rests);
    }

    private void vendor() {
        boolean there = escalation.vendor().standing() == VendorCase.Standing.AT_WORK;
        assertThat(progress.waiting().vendor()).as("the vendor works").isEqualTo(there);
        var shown = history.solution().vendor();
        assertThat(shown != null && shown.standing() == Vendor.Standing.AT_WORK).as("shown at the vendor")
                .isEqualTo(there);
        assertThat(hindered(ClosureObstacle.VENDOR_AT_WORK)).as("closing waits for the vendor")
                .isEqualTo(escalation.vendor().isThere());
    }

    private void closing() {
        var schedule = closure.schedule();
        assertThat(history.closure().closesAt()).as("closes at")
                .isEqualTo(schedule == null || schedule.against() != null
                        ? null : schedule.closesAt());
    }

    private boolean hindered(ClosureObstacle why) {
        return closure.obstacles().stream().anyMatch(obstacle -> obstacle.why() == why);
    }
}
