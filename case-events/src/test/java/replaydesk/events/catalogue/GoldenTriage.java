package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.util.List;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Suggestion;
import replaydesk.events.value.Urgency;

/** Samples of triage's events. */
final class GoldenTriage {

    private GoldenTriage() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new CaseClassified(CaseType.INCIDENT, ref("category", "hardware/printer", 1), Impact.LOW,
                        Urgency.MEDIUM, Priority.LOW,
                        Complexity.NORMAL, "ru", Decider.RULE, 0.85,
                        List.of(ref("classification-rules", "default", 2), ref("priority-matrix", "itil", 1)), true,
                        List.of("принтер", "печать"), id(41)),
                new ChecklistAnswered(ref("checklist", "printing", 1),
                        List.of(new ChecklistAnswer("power", "да"), new ChecklistAnswer("paper", "есть, A4")),
                        "Драйвер не обновлён"),
                new KnownSolutionsSuggested(
                        List.of(new Suggestion(ref("known-solution", "printer-driver", 3), 0.92),
                                new Suggestion(ref("known-solution", "paper-jam", 1), 0.31)),
                        "sv"),
                new InformationRequested(id(40), InformationKind.LOGS,
                        List.of("Пришлите журнал печати", "Какая версия драйвера?"), at("2026-03-14T09:00:00Z")),
                new InformationProvided(id(40), id(11)),
                new InformationRequestLapsed(id(40), at("2026-03-14T09:00:00Z"), at("2026-03-14T09:00:02.345Z")),
                new DiagnosisRecorded("Кракозябры вместо кириллицы", "Drivrutinen saknar teckentabellen",
                        "Install driver 7.2, then print a test page"),
                new CaseRouted(2, "printing", Decider.RULE, ref("routing-rules", "default", 1)));
    }
}
