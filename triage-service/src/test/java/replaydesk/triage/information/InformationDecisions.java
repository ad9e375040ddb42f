package replaydesk.triage.information;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.InformationKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class InformationDecisions {

    private InformationDecisions() {
    }

    /** Decides to ask for logs; each view of a case has a request of its own. */
    public static Decision forLogs(StageFixture<TriageCase> desk) {
        var command = new AskInformation(InformationKind.LOGS, List.of("Vilken version?"), null, null, null);
        var id = new UUID(3, desk.view().fold().version());
        return desk.when(view -> AskInformationDecision.decide(view, id, command, desk.now(), desk.reference()));
    }

    /** Decides that the first request is open after all. */
    public static Decision again(StageFixture<TriageCase> desk) {
        var command = new ReopenRequest(List.of("Vilken mapp?"), null, null, null);
        return desk.when(view -> ReopenRequestDecision.decide(view, Stories.FIRST, command, desk.now(),
                desk.reference()));
    }

    /** Decides to wait longer for an answer to the first request. */
    public static Decision longer(StageFixture<TriageCase> desk) {
        var command = new ExtendRequest(Duration.ofDays(300), null);
        return desk.when(view -> ExtendRequestDecision.decide(view, Stories.FIRST, command, desk.now(),
                desk.reference()));
    }

    /** Decides that the first request needs no answer. */
    public static Decision noMore(StageFixture<TriageCase> desk) {
        return desk.when(view -> WithdrawRequestDecision.decide(view, Stories.FIRST, new WithdrawRequest("Tack")));
    }
}
