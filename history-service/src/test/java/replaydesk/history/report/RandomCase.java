package replaydesk.history.report;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;

/** Random events of one case that matter to reports: mostly sensible ones. */
final class RandomCase {

    private final Random random;
    private UUID proposal = new UUID(0, 0);

    RandomCase(Random random) {
        this.random = random;
    }

    CaseRegistered registration(String organisation, int number) {
        return new CaseRegistered("RD-R" + number, organisation, new Requester("rita", false, null, null, null, "sv"),
                Channel.PORTAL, "Trasig", null, oneOf("mail", "vpn"), "sv", List.of(), List.of(), false);
    }

    CaseEvent next() {
        return switch (random.nextInt(24)) {
            case 0 -> new CaseRouted(level(), team(), Decider.RULE, null);
            case 1, 2, 3 -> new CaseAssigned(level(), team(), random.nextBoolean() ? oneOf("anna", "boris") : null,
                    AssignmentBasis.PERSON, null);
            case 4 -> new CaseUnassigned(null);
            case 5, 6, 7 -> new CaseEscalated(random.nextInt(4) == 0 ? EscalationKind.HIERARCHICAL
                    : EscalationKind.FUNCTIONAL, 1, random.nextInt(2, 4), team(), "svårt", null, null, null, null,
                    random.nextInt(3) == 0 ? new ReferenceVersion("escalation-rule", "late", 1) : null, null, null,
                    null);
            case 8, 9, 10 -> new CaseHandedBack(2, 1, team(), "lätt");
            case 11, 12, 13 -> new SolutionProposed(proposal = new UUID(random.nextLong(), 1),
                    oneOf(SolutionKind.values()), "Starta om", random.nextBoolean() ? article() : null);
            case 14, 15 -> new SolutionAccepted(proposal, "rita", null);
            case 16 -> new SolutionRejected(proposal, "rita", null);
            case 17 -> new SelfHelpAccepted(article(), "rita");
            case 18, 19 -> new CaseClosed(ClosureCode.SOLVED, null, null, random.nextInt(5) == 0 ? null : level(),
                    random.nextBoolean(), false, "anna", null, null);
            case 20, 21 -> new CaseReopened("Igen", null, "rita");
            case 22 -> random.nextInt(4) == 0 ? new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, null)
                    : random.nextBoolean() ? new CaseMerged(new UUID(1, 1), new UUID(1, 2))
                            : new CaseUnmerged(new UUID(1, 1), new UUID(1, 2), null);
            default -> new MessageReceived(new UUID(random.nextLong(), 2), "rita", Channel.EMAIL, "Hej", null, null,
                    null);
        };
    }

    private int level() {
        return random.nextInt(1, 4);
    }

    private String team() {
        return random.nextInt(6) == 0 ? null : oneOf("service-desk", "network");
    }

    private ReferenceVersion article() {
        return new ReferenceVersion("known-solution", oneOf("restart", "cable"), 1);
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
