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
            List.of(Facts.registered(), Facts.sent(MessageKind.INFORMATION), Facts.classified(Priority.HIGH),
                    Promises.first(Priority.HIGH, Story.BEGIN), new ServiceLevelAssessed(List.of(
                            TargetChange.met(Promises.FIRST_RESPONSE, Facts.REQUEST, Duration.ofHours(1)))),
                    Facts.asked(), Facts.provided(), Facts.suspended(), Facts.resumed(), Facts.proposed(),
                    Facts.rejected(), new NoteAdded(Facts.REQUEST, "anna", "hm"), Facts.proposed(),
                    new SolutionAccepted(Facts.PROPOSAL, "rita", null), Facts.closed(), Facts.reopened()),
            List.of(Facts.registered(), Facts.asked(), new InformationRequestLapsed(Facts.REQUEST, null, null),
                    Facts.merged(), Facts.unmerged(), Facts.withdrawn()),
            List.of(Facts.registered(), Facts.proposed(), Facts.wrote(), Facts.accepted("rita")),
            List.of(Facts.registered(), new SelfHelpAccepted(null, "rita")));

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new SlaStage(), STORIES);
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.sla", "assess", "clock", "promise");
    }
}
