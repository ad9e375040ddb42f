package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.util.List;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.SolutionKind;

/** Samples of escalation's events, except those in {@link GoldenWork}. */
final class GoldenEscalation {

    private GoldenEscalation() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new CaseAssigned(2, "printing", "cecilia", AssignmentBasis.SKILL, "Знает эту модель"),
                new CaseUnassigned("Okänd grupp"),
                new WorkAccepted("cecilia"),
                new WorkDeclined("cecilia", "Semester från och med fredag"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 2, 3, "drivers", "Нужен разработчик драйверов"),
                new CaseHandedBack(3, 2, "printing", "A newer driver is enough"),
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
