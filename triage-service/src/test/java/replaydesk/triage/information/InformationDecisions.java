package replaydesk.triage.information;

import java.util.List;
import java.util.UUID;
import replaydesk.events.value.InformationKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class InformationDecisions {

    private InformationDecisions() {
    }

    /** Decides to ask for logs; each view of a case has a request of its own. */
    public static Decision forLogs(StageFixture<TriageCase> desk) {
        var command = new AskInformation(InformationKind.LOGS, List.of("Vilken version?"), null);
        var id = new UUID(3, desk.view().fold().version());
        return desk.when(view -> AskInformationDecision.decide(view, id, command, desk.now()));
    }
}
