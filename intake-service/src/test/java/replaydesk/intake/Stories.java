package replaydesk.intake;

import java.util.UUID;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Requester;
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

    private Stories() {
    }

    public static StageFixture<IntakeCase> registered() {
        return new StageFixture<>(new IntakeStage()).given(REGISTERED);
    }
}
