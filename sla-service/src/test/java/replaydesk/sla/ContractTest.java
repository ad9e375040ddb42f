package replaydesk.sla;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.promise.Promises;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    private static final List<List<? extends CaseEvent>> STORIES = List.of(
            List.of(Stories.registered(), Stories.sent(MessageKind.INFORMATION), Stories.classified(Priority.HIGH),
                    Promises.first(Priority.HIGH, Story.BEGIN), new ServiceLevelAssessed(List.of(
                            TargetChange.met(Promises.FIRST_RESPONSE, Stories.REQUEST, Duration.ofHours(1)))),
                    Stories.asked(), Stories.provided(), Stories.suspended(), Stories.resumed(), Stories.proposed(),
                    Stories.rejected(), new NoteAdded(Stories.REQUEST, "anna", "hm"), Stories.proposed(),
                    new SolutionAccepted(Stories.PROPOSAL, "rita", null), Stories.closed(), Stories.reopened()),
            List.of(Stories.registered(), Stories.asked(), new InformationRequestLapsed(Stories.REQUEST, null, null),
                    Stories.askedAgain(), Stories.unasked(),
                    Stories.merged(), Stories.unmerged(), Stories.withdrawn()),
            List.of(Stories.registered(), Stories.proposed(), Stories.wrote(), Stories.accepted("rita")),
            List.of(Stories.registered(), new SelfHelpAccepted(null, "rita")));

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new SlaStage(), STORIES);
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.sla", "assess", "clock", "promise");
    }
}
