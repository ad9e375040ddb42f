package replaydesk.system.settling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;

/** Events that may happen to a case as it stands: those that no stage refuses. */
final class PossibleEvents {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");
    private static final String[] TEAMS = {"service-desk", "network", null};

    private final Random random;
    private final List<UUID> known = new ArrayList<>();

    PossibleEvents(Random random) {
        this.random = random;
    }

    CaseEvent registered() {
        var rita = random.nextInt(4) == 0 ? null : new Requester("rita", false, "Rita", null, null, "sv");
        return new CaseRegistered("R-1", "acme", rita, Channel.EMAIL, "Кабель", "Skrivaren", null, "sv",
                List.of(), List.of(), false);
    }

    CaseEvent next(CaseProgress progress) {
        return switch (progress.status()) {
            case MERGED -> random.nextBoolean() ? new CaseUnmerged(null, null, null) : wrote();
            case WITHDRAWN -> switch (random.nextInt(3)) {
                case 0 -> new CaseMerged(null, null);
                case 1 -> wrote();
                default -> new CaseReopened(null, null, "anna");
            };
            case CLOSED -> switch (random.nextInt(4)) {
                case 0 -> new CaseMerged(null, null);
                case 1 -> wrote();
                default -> new CaseReopened(null, null, "anna");
            };
            default -> open();
        };
    }

    private CaseEvent open() {
        return switch (random.nextInt(36)) {
            case 0 -> new CaseRouted(random.nextInt(3), team(), Decider.RULE, null);
            case 1, 2 -> new CaseAssigned(level(), team(), random.nextBoolean() ? "boris" : null,
                    AssignmentBasis.PERSON, null);
            case 3 -> new CaseUnassigned(null);
            case 4 -> new CaseEscalated(EscalationKind.FUNCTIONAL, 1, level(), team(), null, null, null,
                    null, random.nextBoolean() ? "boris" : null);
            case 5 -> new CaseHandedBack(2, level(), team(), null, null, null,
                    random.nextBoolean() ? "anna" : null, null);
            case 6 -> new WorkAccepted("anna");
            case 7 -> new WorkDeclined("anna", null);
            case 8, 9 -> new InformationRequested(fresh(), InformationKind.LOGS, List.of("Логи?"), null);
            case 10 -> new InformationProvided(any(), UUID.randomUUID());
            case 11 -> new InformationRequestLapsed(any(), BEGIN, BEGIN);
            case 12, 13, 14 -> wrote();
            case 15, 16 -> new SolutionProposed(fresh(), SolutionKind.FIX, "Byt kabel", null);
            case 17 -> new SolutionAccepted(any(), random.nextBoolean() ? "rita" : "anna", null);
            case 18 -> new SolutionAccepted(any(), "portal", null, "rita");
            case 19 -> new SolutionRejected(any(), "rita", null);
            case 20 -> new SelfHelpAccepted(null, "rita");
            case 21 -> new CaseSuspended(null, null, null);
            case 22 -> new CaseResumed(null, null, null);
            case 23, 24 -> new CaseClosed(ClosureCode.SOLVED, "ok", null, 1, true, false, "anna", null, null);
            case 25, 26 -> new CaseHandedToVendor("acme-print", null, null);
            case 27 -> new CaseReturnedFromVendor("acme-print", null);
            case 28, 29 -> new ClosureScheduled(fresh(), BEGIN.plusSeconds(random.nextInt(1_000_000)));
            case 30 -> random.nextBoolean() ? new ClosureCancelled(ClosureObstacle.OTHER, null)
                    : new ClosureReminded(null, BEGIN, BEGIN);
            case 31, 32 -> new InformationRequestReopened(any(), InformationKind.LOGS, List.of("Логи?"), null, null,
                    null, null);
            case 33 -> new InformationRequestWithdrawn(any(), null);
            case 34 -> random.nextBoolean() ? new InformationRequestExtended(any(), BEGIN, null, null)
                    : new InformationRequestReminded(any(), BEGIN, BEGIN, BEGIN);
            default -> random.nextInt(3) == 0 ? new CaseWithdrawn("rita", null, null) : new CaseMerged(null, null);
        };
    }

    private CaseEvent wrote() {
        return new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "Ещё нет", List.of(),
                random.nextBoolean() ? any() : null, null);
    }

    private int level() {
        return random.nextInt(1, 4);
    }

    private String team() {
        return TEAMS[random.nextInt(TEAMS.length)];
    }

    private UUID fresh() {
        known.add(new UUID(1, known.size()));
        return known.getLast();
    }

    /** Returns one of the ids given so far, whatever it names. */
    private UUID any() {
        return known.isEmpty() || random.nextInt(6) == 0 ? new UUID(2, 2) : known.get(random.nextInt(known.size()));
    }
}
