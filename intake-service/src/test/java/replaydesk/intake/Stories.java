package replaydesk.intake;

import java.util.UUID;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.testing.StageFixture;

/** Events from which the tests of intake are told. */
public final class Stories {

    public static final CaseRegistered REGISTERED = new CaseRegistered("100007", "acme",
            new Requester("rita", false, "Rita", null, null, "sv"), Channel.EMAIL, "Skrivaren", null, null, "sv", null,
            null, false);
    public static final MessageReceived MESSAGE = new MessageReceived(new UUID(1, 2), "rita", Channel.EMAIL, "Hej",
            null, null, null);
    public static final CaseClosed CLOSED = new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null,
            null);
    public static final CaseReopened REOPENED = new CaseReopened("again", null, "rita");
    public static final CaseWithdrawn WITHDRAWN = new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null);

    public static final SelfHelpAccepted HELPED = new SelfHelpAccepted(
            new ReferenceVersion("known-solution", "account-locked", 1), "rita");

    private Stories() {
    }

    /** Returns a solution that a specialist proposed. */
    public static SolutionProposed proposed(long proposal) {
        return new SolutionProposed(new UUID(5, proposal), SolutionKind.FIX, "Tryck", null);
    }

    public static StageFixture<IntakeCase> registered() {
        return new StageFixture<>(new IntakeStage()).given(REGISTERED);
    }
}
