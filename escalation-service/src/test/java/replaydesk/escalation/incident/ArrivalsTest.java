package replaydesk.escalation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.incident.IncidentCase.Arrival;
import replaydesk.escalation.problem.link.LinkedCases.Standing;
import replaydesk.escalation.problem.state.Published;
import replaydesk.events.value.SolutionKind;

class ArrivalsTest {

    private static final UUID EARLIER = new UUID(8, 1);
    private static final UUID LATEST = new UUID(8, 2);
    private static final UUID SOLUTION = new UUID(8, 3);
    private static final Arrivals FIX =
            new Arrivals(List.of(EARLIER, LATEST), new Published(SOLUTION, SolutionKind.FIX, "a", null, null));
    private static final Arrivals WORKAROUND =
            new Arrivals(List.of(), new Published(SOLUTION, SolutionKind.WORKAROUND, "a", null, null));

    private static Standing linked(boolean open, UUID told, UUID reached, boolean requester, SolutionKind standing,
            Judged judged) {
        return new Standing(new UUID(1, 1), "RD-1", open, told, reached, requester, standing, judged);
    }

    @Test
    void aMessageHasArrivedWhereItOrALaterOneWasPassedOn() {
        assertThat(FIX.of(linked(true, LATEST, null, true, null, null)).message()).isEqualTo(Arrival.DONE);
        assertThat(FIX.message(linked(true, LATEST, null, true, null, null), EARLIER)).isEqualTo(Arrival.DONE);
        assertThat(FIX.of(linked(true, EARLIER, null, true, null, null)).message()).isEqualTo(Arrival.DUE);
        assertThat(FIX.of(linked(true, null, null, true, null, null)).message()).isEqualTo(Arrival.DUE);
    }

    @Test
    void aCaseIsSkippedWithTheReason() {
        var ended = FIX.of(linked(false, EARLIER, null, true, null, null));
        var alert = FIX.of(linked(true, null, null, false, SolutionKind.FIX, Judged.ACCEPTED));

        assertThat(ended.message()).isEqualTo(Arrival.skipped("case-ended"));
        assertThat(ended.solution()).isEqualTo(Arrival.skipped("case-ended"));
        assertThat(alert.message()).isEqualTo(Arrival.skipped("no-requester"));
        assertThat(alert.solution()).isEqualTo(Arrival.skipped("other-solution"));
    }

    @Test
    void aWorkaroundWaitsForWhatStandsAndAFixReplacesIt() {
        var standing = linked(true, null, null, true, SolutionKind.INFORMATION, Judged.NOT_YET);

        assertThat(FIX.of(standing).solution()).isEqualTo(Arrival.DUE);
        assertThat(WORKAROUND.of(standing).solution()).isEqualTo(Arrival.skipped("other-solution"));
        assertThat(WORKAROUND.of(standing).message()).isNull();
        assertThat(WORKAROUND.solution(linked(true, null, SOLUTION, true, null, null), SOLUTION))
                .isEqualTo(Arrival.DONE);
    }
}
