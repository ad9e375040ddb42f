package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.PassedOver;
import replaydesk.events.value.PassingReason;
import replaydesk.events.value.SolutionKind;

/** Samples of escalation's events, except those in {@link GoldenWork}. */
final class GoldenEscalation {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final EscalationWatch BREACH = new EscalationWatch(ref("escalation-rule", "late", 2),
            EscalationTrigger.BREACHED, null, null, EscalationKind.HIERARCHICAL, null, null, "lena");

    private GoldenEscalation() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new CaseAssigned(2, "printing", "cecilia", AssignmentBasis.SKILL, "Знает эту модель",
                        AssignmentBasis.SKILL,
                        List.of(new AssignmentReason(AssignmentReasonKind.SKILL, "printers", 4, null),
                                new AssignmentReason(AssignmentReasonKind.TURN, null, null, AT)),
                        List.of(new PassedOver("anna", PassingReason.ABSENT, null, AT),
                                new PassedOver("boris", PassingReason.LOAD, 7, null)),
                        List.of(ref("team", "printing", 3)), AT, List.of(BREACH)),
                new CaseUnassigned("Okänd grupp"),
                new WorkAccepted("cecilia"),
                new WorkDeclined("cecilia", "Semester från och med fredag"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 2, 3, "drivers", "Нужен разработчик драйверов",
                        AssignmentBasis.LOAD, "Другой драйвер не помог", "lena", "boris",
                        ref("escalation-rule", "slow", 2), AT, AT.plusSeconds(1),
                        List.of(new EscalationWatch(ref("escalation-rule", "slow", 2), EscalationTrigger.AT_LEVEL,
                                Duration.ofHours(4), null, EscalationKind.FUNCTIONAL, 4, "vendors", null))),
                new CaseHandedBack(3, 2, "printing", "A newer driver is enough", AssignmentBasis.TURN, "Reinstalled it",
                        "cecilia", List.of(new AssignmentReason(AssignmentReasonKind.KNOWS_CASE, null, null, null)),
                        List.of(new EscalationWatch(ref("escalation-rule", "twice", 2), EscalationTrigger.REJECTED,
                                null,
                                2, EscalationKind.HIERARCHICAL, null, null, "lena"))),
                new SolutionProposed(id(50), SolutionKind.WORKAROUND,
                        "1. Откройте «Параметры».\n2. Выберите «Печать как изображение».",
                        ref("known-solution", "printer-driver", 3), List.of("Откройте «Параметры»", "Выберите «Растр»"),
                        List.of(new Attachment(id(51), "параметры.png", "image/png", 1024, "0".repeat(64))), true,
                        new ProblemEventReference(id(60), id(61))),
                new SolutionAccepted(id(50), "rita", "Ура, работает!"),
                new SolutionRejected(id(50), "rita", "Det hjälpte tyvärr inte"),
                new ProblemLinked(id(60)),
                new ProblemUnlinked(id(60)));
    }
}
