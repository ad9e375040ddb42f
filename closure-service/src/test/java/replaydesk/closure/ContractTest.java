package replaydesk.closure;

import static replaydesk.closure.Stories.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.SolutionKind;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    private static final Instant THEN = Instant.parse("2026-03-12T08:00:00Z");

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new ClosureStage(), List.of(
                List.of(registration(), new MessageSent(REQUEST, "anna", "Hej", MessageKind.OTHER),
                        assigned(1, "service-desk", null), assigned(2, "printers", "boris"), escalated(3),
                        new CaseHandedBack(3, 2, "printers", null), new CaseUnassigned(null)),
                List.of(registration(), proposal(SolutionKind.FIX), message(1), accepted(RITA), rejected(),
                        new CaseRouted(1, "service-desk", null, null)),
                List.of(registration(), asked(), new InformationProvided(REQUEST, PROPOSAL), asked(),
                        new InformationRequestLapsed(REQUEST, THEN, THEN), Stories.askedAgain(),
                        new InformationRequestWithdrawn(REQUEST, null),
                        new CaseHandedToVendor("konica", null, null), new CaseReturnedFromVendor("konica", null),
                        new CaseSuspended(THEN, null, null), new CaseResumed(null, THEN, THEN)),
                List.of(registration(), new SelfHelpAccepted(null, RITA), new ClosureScheduled(PROPOSAL, THEN),
                        new ClosureReminded(THEN, THEN, THEN), new ClosureCancelled(ClosureObstacle.OTHER, null),
                        closed(ClosureCode.OTHER), new CaseReopened("Igen", null, RITA), withdrawn()),
                List.of(registration(), merged(), unmerged(),
                        new VendorConsentAsked("konica", null, null, null, null, null),
                        new NoteAdded(REQUEST, "anna", "Intern"))));
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.closure", "reference");
    }
}
