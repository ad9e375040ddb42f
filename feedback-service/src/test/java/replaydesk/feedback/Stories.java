package replaydesk.feedback;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Requester;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.testing.StageFixture;

/** Events and cases from which the tests of feedback are told. */
final class Stories {

    static final Instant THEN = Instant.parse("2026-03-09T00:00:00Z");
    static final String RITA = "rita";

    private Stories() {
    }

    static StageFixture<FeedbackCase> registered(String spoken, String written) {
        return new StageFixture<>(new FeedbackStage()).given(registration(spoken, written));
    }

    static StageFixture<FeedbackCase> closed() {
        return registered("ru-RU", "sv").given(assigned("printers"), closing(ClosureCode.SOLVED));
    }

    /** Returns a closed case whose requester was asked. */
    static StageFixture<FeedbackCase> asked() {
        var given = closed();
        given.settle(2);
        return given;
    }

    static UUID link(StageFixture<FeedbackCase> given) {
        return given.state().ask().link();
    }

    static CaseRegistered registration(String spoken, String written) {
        return new CaseRegistered("R-1", "acme", new Requester(RITA, false, "Рита", null, null, spoken), Channel.EMAIL,
                "Принтер", "Не печатает", null, written, null, null, false);
    }

    static CaseAssigned assigned(String team) {
        return new CaseAssigned(1, team, null, AssignmentBasis.PERSON, null);
    }

    static CaseClosed closing(ClosureCode code) {
        return new CaseClosed(code, "Ersatt", null, 1, true, false, "anna", null, null);
    }

    static CaseReopened reopening() {
        return new CaseReopened("Igen", null, RITA);
    }

    static CaseMerged merging() {
        return new CaseMerged(new UUID(9, 1), new UUID(9, 2));
    }

    static FeedbackGiven answer(UUID link, int satisfaction) {
        return new FeedbackGiven(link, satisfaction, 9, null, "Спасибо", null);
    }
}
