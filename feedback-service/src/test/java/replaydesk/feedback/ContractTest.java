package replaydesk.feedback;

import static replaydesk.feedback.Stories.THEN;
import static replaydesk.feedback.Stories.RITA;
import static replaydesk.feedback.Stories.answer;
import static replaydesk.feedback.Stories.assigned;
import static replaydesk.feedback.Stories.closing;
import static replaydesk.feedback.Stories.merging;
import static replaydesk.feedback.Stories.registration;
import static replaydesk.feedback.Stories.reopening;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.FollowUpReason;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    private static final UUID LINK = new UUID(3, 4);

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new FeedbackStage(), List.of(
                List.of(registration("ru", null), classified("en"), completed("sv"),
                        new MessageSent(LINK, "anna", "Hej", MessageKind.OTHER), assigned("service-desk"),
                        new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "printers", null),
                        new CaseHandedBack(2, 1, "service-desk", null)),
                List.of(registration("ru", null), closing(ClosureCode.SOLVED), requested(),
                        new FeedbackReminded(LINK, THEN, THEN), answer(LINK, 1),
                        new FollowUpRaised(FollowUpReason.LOW_SCORE, "anna"), reopening()),
                List.of(registration("ru", null), closing(ClosureCode.SOLVED), requested(),
                        new FeedbackExpired(LINK, THEN, THEN), merging()),
                List.of(registration("ru", null), closing(ClosureCode.SOLVED), requested(),
                        new CaseWithdrawn(RITA, WithdrawalReason.SPAM, null))));
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.feedback", "survey");
    }

    private static CaseEvent requested() {
        return new FeedbackRequested(null, "ru", LINK, THEN);
    }

    private static CaseEvent classified(String language) {
        return new CaseClassified(null, null, null, null, null, null, language, Decider.RULE, null, null);
    }

    private static CaseEvent completed(String language) {
        return new RegistrationCompleted(null, null, null, null, language, null, null);
    }
}
